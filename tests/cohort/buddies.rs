//! Buddies: who knows a network beside those to whom it is new.

use std::collections::BTreeSet;

use fledge::domain::cohort::{Experience, LearnerKey, Roster, pair};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use crate::made::{learner, report};

fn roster(experiences: &[Option<Experience>]) -> Roster {
    let mut roster = Roster::default();
    for (at, experience) in experiences.iter().enumerate() {
        let mut told = report("", &[]);
        told.experience = *experience;
        roster.add(learner(u8::try_from(at).expect("few")), told);
    }
    roster
}

fn experience() -> impl Strategy<Value = Option<Experience>> {
    option::of(prop_oneof![
        Just(Experience::New),
        Just(Experience::Some),
        Just(Experience::Much)
    ])
}

proptest! {
    #[test]
    fn everybody_is_in_one_group_of_two_and_at_most_one_group_has_three(
        people in vec(experience(), 2..40)
    ) {
        let pairing = pair(&roster(&people));
        let all: Vec<&LearnerKey> = pairing.groups.iter().flatten().collect();
        let different: BTreeSet<&LearnerKey> = all.iter().copied().collect();
        prop_assert_eq!((all.len(), different.len()), (people.len(), people.len()));
        let threes = pairing.groups.iter().filter(|group| group.len() == 3).count();
        prop_assert_eq!(threes, people.len() % 2);
        prop_assert!(pairing.groups.iter().all(|group| (2..=3).contains(&group.len())));
        prop_assert!(pairing.alone.is_none());
    }

    #[test]
    fn two_experienced_are_together_only_when_nobody_new_is_with_another_new(
        people in vec(experience(), 2..40)
    ) {
        let roster = roster(&people);
        let of = |who: &LearnerKey| roster.report(who).and_then(|it| it.experience);
        let groups = pair(&roster).groups;
        let all_are = |what| groups.iter().any(|group| {
            group.iter().all(|who| of(who) == Some(what))
        });
        prop_assert!(!(all_are(Experience::New) && all_are(Experience::Much)));
    }
}

#[test]
fn one_alone_is_said_to_be_alone_and_none_is_no_group() {
    assert_eq!(pair(&roster(&[None])).alone, Some(learner(0)));
    let nobody = pair(&roster(&[]));
    assert_eq!((nobody.alone, nobody.groups), (None, Vec::new()));
}

#[test]
fn the_most_experienced_goes_first_with_the_newest() {
    let people = [Experience::New, Experience::Much, Experience::Some].map(Some);
    let groups = pair(&roster(&people)).groups;
    assert_eq!(groups, [[learner(1), learner(0), learner(2)]]);
}
