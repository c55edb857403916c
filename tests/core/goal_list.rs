//! Goals about lists: one is filled, and one is read by.

use fledge::domain::challenge::{Gap, Goal, Tally};
use fledge::domain::sandbox::{Action, Playthrough};

use crate::town::{Town, add, go_on, list, make_list, person};

const FILLED: Goal = Goal::ListFilled { people: 2 };
const READ: Goal = Goal::ListRead { people: 2 };

fn read(name: &str) -> Action {
    Action::ReadList(list(name))
}

fn tally(have: u32, need: u32) -> Tally {
    Tally { have, need }
}

fn short(name: &str, have: u32) -> Gap {
    Gap::ListTooShort(list(name), tally(have, 2))
}

/// A list with two people in it.
fn filled() -> Playthrough {
    Town::small().after([make_list("Wards"), add("wards", "ada"), add("wards", "ben")])
}

#[test]
fn without_any_list_the_list_is_missing() {
    let play = Town::small().play();
    for goal in [FILLED, READ] {
        assert_eq!(goal.gaps(play.world()), [Gap::NoList]);
        assert_eq!(goal.tally(play.world()).have, 0);
    }
}

#[test]
fn an_empty_list_is_too_short_until_it_is_filled() {
    let mut play = Town::small().after([make_list("Wards")]);
    for goal in [FILLED, READ] {
        assert_eq!(goal.gaps(play.world()), [short("wards", 0)]);
    }
    go_on(&mut play, add("wards", "ada"));
    assert_eq!(FILLED.gaps(play.world()), [short("wards", 1)]);
    assert_eq!(FILLED.tally(play.world()), tally(1, 2));
    go_on(&mut play, add("wards", "ben"));
    assert!(FILLED.is_met(play.world()));
    assert_eq!(FILLED.tally(play.world()), tally(2, 2));
}

#[test]
fn two_half_lists_do_not_make_a_full_one() {
    let play = Town::small().after([
        make_list("Wards"),
        make_list("Allies"),
        add("wards", "ada"),
        add("allies", "ben"),
    ]);
    assert!(!FILLED.is_met(play.world()));
    assert_eq!(FILLED.tally(play.world()), tally(1, 2));
}

#[test]
fn the_fullest_list_is_the_one_spoken_of() {
    let play = Town::small().after([make_list("Wards"), add("wards", "ada"), make_list("Allies")]);
    assert_eq!(FILLED.gaps(play.world()), [short("wards", 1)]);
    assert_eq!(READ.gaps(play.world()), [short("wards", 1)]);
}

#[test]
fn a_list_emptied_or_deleted_again_no_longer_counts() {
    let mut play = filled();
    go_on(
        &mut play,
        Action::RemoveFromList(list("wards"), person("ada")),
    );
    assert_eq!(FILLED.gaps(play.world()), [short("wards", 1)]);
    go_on(&mut play, Action::DeleteList(list("wards")));
    assert_eq!(FILLED.gaps(play.world()), [Gap::NoList]);
}

#[test]
fn a_filled_list_is_unread_until_it_is_read_by() {
    let mut play = filled();
    assert_eq!(READ.gaps(play.world()), [Gap::ListUnread(list("wards"))]);
    assert_eq!(READ.tally(play.world()), tally(0, 1));
    go_on(&mut play, read("wards"));
    assert!(READ.is_met(play.world()));
    assert_eq!(READ.tally(play.world()), tally(1, 1));
}

#[test]
fn reading_a_list_before_it_was_full_does_not_count() {
    let mut play = Town::small().after([
        make_list("Wards"),
        add("wards", "ada"),
        read("wards"),
        add("wards", "ben"),
    ]);
    assert_eq!(READ.gaps(play.world()), [Gap::ListUnread(list("wards"))]);
    go_on(&mut play, read("wards"));
    assert!(READ.is_met(play.world()));
}

#[test]
fn a_list_read_when_full_stays_read_when_it_shrinks() {
    let mut play = filled();
    go_on(&mut play, read("wards"));
    go_on(
        &mut play,
        Action::RemoveFromList(list("wards"), person("ada")),
    );
    assert!(READ.is_met(play.world()));
}

#[test]
fn reading_a_short_list_does_not_stand_in_for_the_full_one() {
    let play = Town::small().after([
        make_list("Allies"),
        add("allies", "dot"),
        read("allies"),
        make_list("Wards"),
        add("wards", "ada"),
        add("wards", "ben"),
    ]);
    assert_eq!(READ.gaps(play.world()), [Gap::ListUnread(list("wards"))]);
}

#[test]
fn filling_another_list_does_not_unread_the_one_that_was_read() {
    let mut play = filled();
    for action in [
        read("wards"),
        make_list("Allies"),
        add("allies", "ada"),
        add("allies", "ben"),
        add("allies", "dot"),
    ] {
        go_on(&mut play, action);
    }
    assert!(READ.is_met(play.world()));
}

#[test]
fn a_private_list_counts_as_much_as_a_public_one() {
    let private = Action::CreateList {
        name: "Wards".to_owned(),
        is_private: true,
    };
    let play = Town::small().after([private, add("wards", "ada"), add("wards", "ben")]);
    assert!(FILLED.is_met(play.world()));
}
