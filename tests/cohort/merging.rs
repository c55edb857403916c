//! Merging is a union: any order and any repetition gives the same roster.

use fledge::domain::cohort::{CohortId, Note, Outcome, Roster};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::any::{cohort_of, event, merged};
use crate::made::{cohort, invitation, learner, noon, report, steps};

proptest! {
    #[test]
    fn what_came_in_any_order_makes_the_same_roster(
        (first, second) in vec(event(), 0..12)
            .prop_flat_map(|events| (Just(events.clone()), Just(events).prop_shuffle()))
    ) {
        prop_assert_eq!(cohort_of(&first), cohort_of(&second));
    }

    #[test]
    fn what_came_twice_makes_the_same_roster(events in vec(event(), 0..8)) {
        let twice = [events.clone(), events.clone()].concat();
        prop_assert_eq!(cohort_of(&twice), cohort_of(&events));
    }

    #[test]
    fn merging_is_commutative_associative_and_idempotent(
        a in vec(event(), 0..8), b in vec(event(), 0..8), c in vec(event(), 0..8)
    ) {
        let (a, b, c) = (cohort_of(&a), cohort_of(&b), cohort_of(&c));
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
        prop_assert_eq!(merged(&a, &a), a);
    }

    #[test]
    fn merging_two_devices_is_one_device_that_took_in_all(
        a in vec(event(), 0..8), b in vec(event(), 0..8)
    ) {
        let all = [a.clone(), b.clone()].concat();
        prop_assert_eq!(merged(&cohort_of(&a), &cohort_of(&b)), cohort_of(&all));
    }
}

#[test]
fn each_report_is_told_for_what_it_is() {
    let mut roster = Roster::default();
    let (early, late) = (report("Ada", &[(0, 1)]), report("Ada", &[(0, 1), (1, 2)]));
    assert_eq!(roster.add(learner(1), early.clone()), Outcome::Added);
    assert_eq!(roster.add(learner(1), early.clone()), Outcome::Same);
    assert_eq!(roster.add(learner(1), late.clone()), Outcome::Newer);
    assert_eq!(roster.add(learner(1), early), Outcome::Older);
    assert_eq!(roster.report(&learner(1)), Some(&late));
}

#[test]
fn another_device_under_the_same_name_is_told_and_kept_apart() {
    let mut roster = Roster::default();
    roster.add(learner(1), report("Ada  Lovelace", &[]));
    let outcome = roster.add(learner(2), report(" ada lovelace", &[(0, 1)]));
    assert_eq!(outcome, Outcome::AnotherDevice(learner(1)));
    assert_eq!(roster.len(), 2);
    roster.add(learner(3), report("", &[]));
    let outcome = roster.add(learner(4), report("", &[]));
    assert_eq!(outcome, Outcome::Added, "no name is nobody's name");
}

#[test]
fn a_name_that_was_given_up_is_nobodys_any_more() {
    let mut roster = Roster::default();
    roster.add(learner(1), report("Ada", &[(0, 1)]));
    roster.add(learner(1), report("Grace", &[(0, 2)]));
    roster.add(learner(2), report("Bob", &[]));
    roster.remove(learner(2), noon(9));
    for (who, name) in [(3, "ada"), (4, "BOB")] {
        let outcome = roster.add(learner(who), report(name, &[]));
        assert_eq!(outcome, Outcome::Added, "{name}");
    }
    let outcome = roster.add(learner(5), report("grace", &[]));
    assert_eq!(outcome, Outcome::AnotherDevice(learner(1)));
}

#[test]
fn who_was_removed_comes_back_only_by_sending_again() {
    let mut roster = Roster::default();
    roster.add(learner(1), report("Ada", &[(0, 1)]));
    let note = Note {
        at: noon(1),
        group: "A".to_owned(),
        text: "ring her".to_owned(),
    };
    roster.note(learner(1), note);
    roster.remove(learner(1), noon(3));
    assert!(roster.is_empty() && roster.note_of(&learner(1)).is_none());
    assert_eq!(
        roster.add(learner(1), report("Ada", &[(0, 1)])),
        Outcome::Older
    );
    assert_eq!(
        roster.add(learner(1), report("Ada", &[(0, 4)])),
        Outcome::Added
    );
}

#[test]
fn another_cohorts_copy_is_not_merged() {
    let mut here = cohort();
    let mut other = cohort();
    other.invitation.cohort = CohortId([9; 8]);
    other.roster.add(learner(1), report("Ada", &[]));
    here.merge(other);
    assert_eq!(here, cohort());
}

#[test]
fn a_later_invitation_holds_and_the_earlier_list_of_steps_is_remembered() {
    let mut later = invitation();
    later.made_at += 1;
    later.asks.steps = steps(6);
    let (mut one, mut other) = (cohort(), cohort());
    one.revise(later.clone());
    other.invitation = later.clone();
    other.revise(invitation());
    assert_eq!(one, other);
    assert_eq!(one.invitation, later);
    let lists: Vec<_> = one.step_lists().collect();
    assert_eq!(lists, [steps(6).as_slice(), &steps(4)]);
}
