//! Each refusal, and that a refused action changes nothing and is not remembered.

use fledge::domain::coach::Hat;
use fledge::domain::sandbox::{Action, Event, Playthrough, Refusal};

use crate::town::{Town, add, follow, list, make_list, person, post, publish, quote, reply};

fn is_refused(before: &Playthrough, action: &Action, refusal: &Refusal) {
    let mut play = before.clone();
    let now = play.world().now();
    let events = play.act(now, action.clone());
    assert_eq!(events, [Event::Refused(refusal.clone())], "{action:?}");
    assert_eq!(&play, before, "{action:?} left something behind");
}

#[test]
fn somebody_unknown_can_not_be_followed_or_listed() {
    let play = Town::small().after([make_list("Wards")]);
    let refusal = Refusal::NoSuchPerson(person("nobody"));
    is_refused(&play, &follow("nobody"), &refusal);
    is_refused(&play, &add("wards", "nobody"), &refusal);
}

#[test]
fn a_list_that_is_not_there_can_not_be_changed_or_read() {
    let play = Town::small().play();
    let refusal = Refusal::NoSuchList(list("wards"));
    for action in [
        Action::DeleteList(list("wards")),
        add("wards", "ada"),
        Action::RemoveFromList(list("wards"), person("ada")),
        Action::ReadList(list("wards")),
    ] {
        is_refused(&play, &action, &refusal);
    }
}

#[test]
fn a_list_of_the_same_name_in_any_case_is_refused() {
    let play = Town::small().after([make_list("Wards")]);
    let refusal = Refusal::ListExists(list("wards"));
    for name in ["Wards", "WARDS", "  wards "] {
        is_refused(&play, &make_list(name), &refusal);
    }
}

#[test]
fn a_name_is_free_again_once_its_list_is_deleted() {
    let play = Town::small().after([
        make_list("Wards"),
        add("wards", "ada"),
        Action::DeleteList(list("wards")),
        make_list("Wards"),
    ]);
    assert!(play.world().lists.iter().all(|one| one.people.is_empty()));
}

fn uses_of(id: &str) -> [Action; 5] {
    [
        Action::Open(post(id)),
        Action::Like(post(id)),
        Action::Repost(post(id)),
        quote(id, "Look"),
        reply(id, "Look"),
    ]
}

#[test]
fn a_post_that_was_never_there_can_not_be_used() {
    let play = Town::small().play();
    let refusal = Refusal::NoSuchPost(post("nothing"));
    for action in uses_of("nothing")
        .into_iter()
        .chain([Action::Delete(post("nothing"))])
    {
        is_refused(&play, &action, &refusal);
    }
}

#[test]
fn a_post_still_to_come_can_not_be_used_until_it_comes() {
    let mut play = Town::small().play();
    for action in uses_of("later") {
        is_refused(&play, &action, &Refusal::NoSuchPost(post("later")));
    }
    play.advance(30);
    for action in uses_of("later") {
        assert_eq!(Playthrough::refusal(&play.act(30, action)), None);
    }
}

#[test]
fn a_deleted_post_can_not_be_used() {
    let mut play = Town::small().after([publish("Oh no")]);
    let id = play.world().written.first().expect("written").id.clone();
    play.act(2, Action::Delete(id.clone()));
    for action in uses_of(id.as_str())
        .into_iter()
        .chain([Action::Delete(id.clone())])
    {
        is_refused(&play, &action, &Refusal::NoSuchPost(id.clone()));
    }
}

#[test]
fn a_post_of_somebody_else_can_not_be_deleted() {
    let play = Town::small().play();
    is_refused(
        &play,
        &Action::Delete(post("hello")),
        &Refusal::NotYours(post("hello")),
    );
}

#[test]
fn nothing_can_be_written_without_words() {
    let play = Town::small().play();
    for blank in ["", " ", "\n\t ", "\u{a0}\u{2003}"] {
        for action in [
            Action::WriteBio(blank.to_owned()),
            make_list(blank),
            publish(blank),
            reply("hello", blank),
            quote("hello", blank),
        ] {
            is_refused(&play, &action, &Refusal::Empty);
        }
    }
}

#[test]
fn taking_back_what_was_never_done_is_no_refusal() {
    let before = Town::small().after([Action::ChooseHat(Hat::Personal), make_list("Wards")]);
    for action in [
        Action::Unfollow(person("nobody")),
        Action::Unlike(post("nothing")),
        Action::Unrepost(post("nothing")),
        Action::RemoveFromList(list("wards"), person("nobody")),
    ] {
        let mut play = before.clone();
        let now = play.world().now();
        assert_eq!(play.act(now, action), []);
        assert_eq!(play, before);
    }
}

#[test]
fn a_refused_action_still_lets_due_things_happen() {
    let mut play = Town::small()
        .reaction(
            "nod",
            "ada",
            fledge::domain::sandbox::Trigger::Any,
            5,
            fledge::domain::sandbox::Response::Like,
        )
        .after([publish("Hello")]);
    let id = play.world().written.first().expect("written").id.clone();
    let events = play.act(50, follow("nobody"));
    assert_eq!(
        events,
        [
            Event::LikedYours(person("ada"), id),
            Event::Refused(Refusal::NoSuchPerson(person("nobody"))),
        ]
    );
}
