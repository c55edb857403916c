//! Goals of lists.

use super::{Gap, Tally, View};

pub fn fullest(view: View<'_>, people: u32) -> Tally {
    let sizes = view.world.lists.iter().map(|list| list.people.len());
    Tally::new(sizes.max().unwrap_or(0), people)
}

pub fn fullest_of(view: View<'_>, people: u32, is_private: bool) -> Tally {
    let lists = view.world.lists.iter();
    let sizes = lists
        .filter(|list| list.is_private == is_private)
        .map(|list| list.people.len());
    Tally::new(sizes.max().unwrap_or(0), people)
}

pub fn gaps(view: View<'_>, people: u32, must_be_read: bool) -> Vec<Gap> {
    let world = view.world;
    let need = usize::try_from(people).unwrap_or(usize::MAX);
    let Some(best) = world
        .lists
        .iter()
        .max_by_key(|list| (list.read_with, list.people.len()))
    else {
        return vec![Gap::NoList];
    };
    let fullest = world.lists.iter().max_by_key(|list| list.people.len());
    let fullest = fullest.unwrap_or(best);
    if must_be_read && best.read_with >= need {
        return Vec::new();
    }
    if fullest.people.len() < need {
        let tally = Tally::new(fullest.people.len(), people);
        return vec![Gap::ListTooShort(fullest.id.clone(), tally)];
    }
    if must_be_read {
        return vec![Gap::ListUnread(fullest.id.clone())];
    }
    Vec::new()
}
