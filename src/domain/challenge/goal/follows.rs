//! Goals of following.

use super::{Gap, Tally, View};
use crate::domain::CastId;
use crate::domain::sandbox::{Character, Kind};

/// The cast whom the learner follows.
fn followed(view: View<'_>) -> impl Iterator<Item = &Character> {
    let followed = view.world.following.iter();
    followed.filter_map(move |who| view.world.scenario().character(who))
}

pub fn good(view: View<'_>, people: u32) -> Tally {
    let good = followed(view).filter(|character| character.kind.is_trustworthy());
    Tally::new(good.count(), people)
}

pub fn unwanted(view: View<'_>, kinds: &[Kind]) -> Vec<Gap> {
    followed(view)
        .filter(|character| kinds.contains(&character.kind))
        .map(|character| Gap::FollowsUnwanted(character.id.clone(), character.kind))
        .collect()
}

pub fn of(view: View<'_>, people: u32, of: &[CastId]) -> Tally {
    let found = of.iter().filter(|who| view.world.following.contains(who));
    Tally::new(found.count(), people)
}

pub fn missing(view: View<'_>, people: u32, wanted: &[CastId]) -> Vec<Gap> {
    let tally = of(view, people, wanted);
    if tally.is_full() {
        return Vec::new();
    }
    let left = wanted
        .iter()
        .filter(|who| !view.world.following.contains(who));
    vec![Gap::FollowsOf(left.cloned().collect(), tally)]
}

/// Good accounts that somebody follows whom the learner follows.
pub fn via(view: View<'_>, people: u32) -> Tally {
    let good = followed(view).filter(|character| {
        character.kind.is_trustworthy()
            && followed(view).any(|other| other.follows.contains(&character.id))
    });
    Tally::new(good.count(), people)
}
