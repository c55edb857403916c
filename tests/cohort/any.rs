//! Any report, note and roster, for properties.

use fledge::domain::cohort::{Cohort, LearnerKey, Note, Report};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::made::{cohort, learner, noon, report};

/// Something a trainer's device takes in.
#[derive(Clone, Debug)]
pub enum Event {
    Report(LearnerKey, Report),
    Note(LearnerKey, Note),
    Remove(LearnerKey, i64),
}

/// Few learners, times and names, so that they meet.
pub fn event() -> impl Strategy<Value = Event> {
    let who = (0_u8..4).prop_map(learner);
    let when = (0_u64..4).prop_map(noon);
    let told = (vec((0_usize..4, 0_u64..4), 0..4), "[ab]");
    prop_oneof![
        4 => (who.clone(), told, when.clone()).prop_map(|(who, (steps, name), at)| {
            let mut told = report(&name, &steps);
            told.made_at = at;
            Event::Report(who, told)
        }),
        1 => (who.clone(), when.clone(), "[ab]").prop_map(|(who, at, text)| {
            let group = String::new();
            Event::Note(who, Note { at, group, text })
        }),
        1 => (who, when).prop_map(|(who, at)| Event::Remove(who, at)),
    ]
}

/// The cohort of a device that took these in, one after the other.
pub fn cohort_of(events: &[Event]) -> Cohort {
    let mut cohort = cohort();
    for event in events {
        match event.clone() {
            Event::Report(who, report) => {
                cohort.roster.add(who, report);
            }
            Event::Note(who, note) => cohort.roster.note(who, note),
            Event::Remove(who, at) => cohort.roster.remove(who, at),
        }
    }
    cohort
}

pub fn merged(one: &Cohort, other: &Cohort) -> Cohort {
    let mut one = one.clone();
    one.merge(other.clone());
    one
}
