//! The linter finds each kind of fault when it is planted in a copy of the built-in pack, cut to two
//! steps: every other would be played again for each plant.

use std::collections::BTreeSet;

use fledge::content::{Fault, Mend, PackError, load};
use fledge::domain::challenge::Unsolved;
use serde_json::{Value, json};

use super::fixtures::{entry, two_steps};
use super::{plants, plants_in_scenes, policy};

/// A change to the pack, the place where the linter should see it, and the mend it should name.
pub struct Planted {
    change: fn(&mut Value),
    place: &'static str,
    mend: Mend,
}

fn faults(change: fn(&mut Value)) -> Vec<Fault> {
    let mut pack = two_steps();
    change(&mut pack);
    match load(&pack.to_string()) {
        Err(PackError::Faults(faults)) => faults,
        other => panic!("not refused for faults: {other:?}"),
    }
}

pub fn planted(change: fn(&mut Value), place: &'static str, mend: Mend) -> Planted {
    Planted {
        change,
        place,
        mend,
    }
}

fn all() -> Vec<Planted> {
    [
        plants::in_the_heading_and_cast(),
        plants::in_posts_and_reactions(),
        plants::in_steps(),
        plants::in_solutions(),
        plants_in_scenes::in_variations(),
        plants_in_scenes::in_scenes(),
        plants_in_scenes::in_triggers_and_responses(),
        plants_in_scenes::in_goals(),
        policy::plants(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The name of a mend; the compiler asks for a new one here when the linter learns something.
fn name(mend: &Mend) -> &'static str {
    match mend {
        Mend::FillIn => "fill in",
        Mend::MakeUnique(_) => "make unique",
        Mend::PlainId(_) => "plain id",
        Mend::PlainHandle(_) => "plain handle",
        Mend::PointToExisting(_) => "point to existing",
        Mend::FitMinutes(_) => "fit minutes",
        Mend::FitGoodTime(_) => "fit good time",
        Mend::BeginDrill => "begin drill",
        Mend::Shorten(_) => "shorten",
        Mend::GiveHints(_) => "give hints",
        Mend::AddNetwork(_) => "add network",
        Mend::UseHttps(_) => "use https",
        Mend::MendSolution(Unsolved::MetAtStart) => "met at start",
        Mend::MendSolution(Unsolved::Refused { .. }) => "refused",
        Mend::MendSolution(Unsolved::Missing(_)) => "missing",
        Mend::AddSome => "add some",
        Mend::BreakCircle(_) => "break circle",
        Mend::FitClock(_) => "fit clock",
        Mend::WriteDay => "write day",
        Mend::KeepForLearner => "keep for learner",
        Mend::GivePost => "give post",
        Mend::FitHarm(_) => "fit harm",
        Mend::ClimbOnly => "climb only",
        Mend::BeginScene => "begin scene",
        Mend::BareHandle(_) => "bare handle",
        Mend::FewerLines(_) => "fewer lines",
        Mend::ShortenLine(_) => "shorten line",
    }
}

#[test]
fn two_steps_of_the_pack_are_sound_by_themselves() {
    load(&two_steps().to_string()).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn each_planted_fault_is_found_where_it_is_and_told_with_its_place_and_mend() {
    for fault in all() {
        let found = faults(fault.change);
        let expected = Fault {
            place: fault.place.into(),
            mend: fault.mend,
        };
        assert!(found.contains(&expected), "{expected:?} not in {found:?}");
        for found in found {
            let told = found.to_string();
            let (place, mend) = told.split_once(": ").unwrap();
            assert_eq!(place, found.place);
            assert!(mend.len() > 10, "{told}");
        }
    }
}

#[test]
fn one_fault_is_planted_of_every_kind() {
    let kinds: BTreeSet<&str> = all().iter().map(|fault| name(&fault.mend)).collect();
    assert_eq!(kinds.len(), 27, "{kinds:?}");
}

#[test]
fn a_circle_is_told_once_and_a_thread_that_leads_into_it_is_not_one() {
    let found = faults(|it| {
        entry(it, "posts", "grace-seal")["reply_to"] = json!("lantern-phone");
        entry(it, "posts", "lantern-phone")["reply_to"] = json!("lantern-phone");
    });
    let circles: Vec<&str> = found
        .iter()
        .filter(|fault| matches!(fault.mend, Mend::BreakCircle(_)))
        .map(|fault| fault.place.as_str())
        .collect();
    assert_eq!(circles, ["posts/lantern-phone/reply_to"]);
}
