//! Messages, requests, keeping people out, and an account in other hands.

use fledge::domain::sandbox::{
    Action, Author, Deed, Event, Letter, Link, Measure, MessageKind, Playthrough, Refusal, Request,
    Response, Scene, Trigger,
};

use crate::town::{Town, begin, follow, go_on, message, person, post, reply, says, scene};

fn letter(text: &str) -> Response {
    Response::Message(Letter {
        texts: vec![text.to_owned()],
        link: None,
        kind: MessageKind::Note,
        invites_to: None,
    })
}

/// A message with a link at once, another later, and two who ask to follow.
fn drill() -> Scene {
    let mut bait = message("bait", "mimic", 0, "Is this you in the video?");
    bait.link = Some(Link {
        url: "https://town.example/".to_owned(),
        title: "Video".to_owned(),
    });
    Scene {
        messages: vec![bait, message("more", "ada", 5, "Don’t open that")],
        requests: vec![(person("dot"), 0), (person("eve"), 3)],
        ..scene("drill")
    }
}

fn send(who: &str, text: &str) -> Action {
    Action::SendMessage(person(who), text.to_owned())
}

fn refusal(play: &mut Playthrough, action: Action) -> Option<Refusal> {
    let before = play.clone();
    let events = play.act(play.world().now(), action);
    let refusal = Playthrough::refusal(&events).cloned();
    assert_eq!(play.log(), before.log());
    refusal
}

#[test]
fn messages_and_requests_come_at_their_minute_and_wait_for_an_answer() {
    let mut play = Town::small().scene(drill()).play();
    let events = go_on(&mut play, begin("drill"));
    assert_eq!(
        events,
        [
            Event::SceneBegan("drill".into()),
            Event::MessageCame("bait".into()),
            Event::FollowRequested(person("dot")),
        ]
    );
    assert_eq!(play.world().unread_from(&person("mimic")), 1);
    assert_eq!(play.world().requests_waiting(), [&person("dot")]);
    let later = play.advance(20);
    assert_eq!(
        later,
        [
            Event::FollowRequested(person("eve")),
            Event::MessageCame("more".into())
        ]
    );
    let with: Vec<_> = play.world().conversations();
    assert_eq!(with, [&person("ada"), &person("mimic")]);
    go_on(&mut play, Action::OpenMessages(person("mimic")));
    assert_eq!(play.world().unread_from(&person("mimic")), 0);
}

#[test]
fn a_scene_begins_once() {
    let mut play = Town::small().scene(drill()).after([begin("drill")]);
    assert_eq!(go_on(&mut play, begin("drill")), []);
    assert_eq!(play.log().len(), 1);
    assert_eq!(
        refusal(&mut play, begin("nothing")),
        Some(Refusal::NoSuchScene("nothing".into()))
    );
}

#[test]
fn a_request_is_answered_once_and_only_if_it_was_made() {
    let mut play = Town::small().scene(drill()).after([begin("drill")]);
    let decline = |who| Action::DeclineRequest(person(who));
    assert_eq!(
        refusal(&mut play, decline("ben")),
        Some(Refusal::NoRequest(person("ben")))
    );
    go_on(&mut play, decline("dot"));
    assert!(!play.world().followers.contains(&person("dot")));
    assert_eq!(
        refusal(&mut play, Action::AcceptRequest(person("dot"))),
        Some(Refusal::NoRequest(person("dot")))
    );
    play.advance(10);
    go_on(&mut play, Action::AcceptRequest(person("eve")));
    assert!(play.world().followers.contains(&person("eve")));
    assert_eq!(
        play.world().requests.get(&person("eve")),
        Some(&Request::Accepted)
    );
}

#[test]
fn who_is_blocked_waits_for_no_answer_any_more() {
    let mut play = Town::small().scene(drill()).after([begin("drill")]);
    go_on(&mut play, Action::Block(person("dot")));
    assert!(play.world().requests_waiting().is_empty());
    assert_eq!(
        refusal(&mut play, Action::AcceptRequest(person("dot"))),
        Some(Refusal::NoRequest(person("dot")))
    );
    assert!(!play.world().followers.contains(&person("dot")));
}

#[test]
fn a_link_can_be_opened_only_where_there_is_one() {
    let mut play = Town::small().scene(drill()).play();
    let open = || Action::OpenLink("bait".into());
    assert_eq!(
        refusal(&mut play, open()),
        Some(Refusal::NoSuchMessage("bait".into()))
    );
    go_on(&mut play, begin("drill"));
    assert_eq!(go_on(&mut play, open()), [Event::LinkOpened("bait".into())]);
    assert_eq!(go_on(&mut play, open()), []);
    play.advance(10);
    assert_eq!(
        refusal(&mut play, Action::OpenLink("more".into())),
        Some(Refusal::NoSuchMessage("more".into()))
    );
}

#[test]
fn somebody_kept_out_is_neither_heard_nor_seen_nor_written_to() {
    let mut play = Town::small()
        .scene(drill())
        .reaction("hi", "ada", Trigger::Any, 0, says("Hi"))
        .after([follow("ada"), Action::Block(person("ada")), begin("drill")]);
    assert!(!play.world().following.contains(&person("ada")));
    go_on(&mut play, Action::Publish("Hello".to_owned()));
    play.advance(60);
    assert!(play.world().answers.is_empty());
    assert!(play.world().messages_with(&person("ada")).is_empty());
    let blocked = Some(Refusal::IsBlocked(person("ada")));
    assert_eq!(refusal(&mut play, send("ada", "Hello")), blocked);
    assert_eq!(refusal(&mut play, follow("ada")), blocked);
    assert_eq!(refusal(&mut play, reply("hello", "Hello")), blocked);
    let home = play.world().home(fledge::domain::sandbox::Scope::Everyone);
    let by_ada = Author::Cast(person("ada"));
    assert!(home.iter().all(|post| post.by != by_ada));
    go_on(&mut play, Action::Unblock(person("ada")));
    go_on(&mut play, send("ada", "Sorry"));
}

#[test]
fn somebody_muted_is_out_of_sight_but_not_out_of_reach() {
    let mut play = Town::small().after([follow("ada"), Action::Mute(person("ada"))]);
    let sees = |play: &Playthrough| {
        let home = play.world().home(fledge::domain::sandbox::Scope::Everyone);
        home.iter().any(|one| one.id == post("hello"))
    };
    assert!(!sees(&play));
    assert!(play.world().following.contains(&person("ada")));
    go_on(&mut play, send("ada", "Hello"));
    go_on(&mut play, Action::Unmute(person("ada")));
    assert!(sees(&play));
}

#[test]
fn deeds_are_answered_by_those_who_wait_for_them() {
    let deed = Trigger::Deed;
    let town = || {
        Town::small()
            .scene(drill())
            .reaction(
                "a",
                "ben",
                deed(Deed::Followed(person("ben"))),
                1,
                letter("follow"),
            )
            .reaction(
                "b",
                "ben",
                deed(Deed::Messaged(person("ada"))),
                1,
                letter("message"),
            )
            .reaction(
                "c",
                "ben",
                deed(Deed::Declined(person("dot"))),
                1,
                letter("decline"),
            )
            .reaction(
                "d",
                "ben",
                deed(Deed::LinkOpened("bait".into())),
                1,
                letter("link"),
            )
            .reaction(
                "e",
                "ben",
                deed(Deed::Blocked(person("mimic"))),
                1,
                letter("block"),
            )
            .reaction(
                "f",
                "ben",
                deed(Deed::Reported(person("mimic"))),
                1,
                letter("report"),
            )
            .reaction(
                "g",
                "ben",
                deed(Deed::Secured(Measure::ChangePassword)),
                1,
                letter("secure"),
            )
    };
    for (action, answer) in [
        (follow("ben"), "follow"),
        (send("ada", "Hello"), "message"),
        (Action::DeclineRequest(person("dot")), "decline"),
        (Action::OpenLink("bait".into()), "link"),
        (Action::Block(person("mimic")), "block"),
        (Action::Report(person("mimic")), "report"),
        (Action::Secure(Measure::ChangePassword), "secure"),
        (follow("eve"), ""),
        (Action::Secure(Measure::TellEmployer), ""),
        (Action::Publish("Hello".to_owned()), ""),
    ] {
        let shown = format!("{action:?}");
        let mut play = town().after([begin("drill"), action]);
        play.advance(60);
        let heard: Vec<&str> = play
            .world()
            .messages_with(&person("ben"))
            .iter()
            .map(|message| message.text.as_str())
            .collect();
        let expected: Vec<&str> = Some(answer)
            .filter(|it| !it.is_empty())
            .into_iter()
            .collect();
        assert_eq!(heard, expected, "{shown}");
    }
}

#[test]
fn who_gets_no_answer_minds_and_who_gets_one_does_not() {
    let waits = Trigger::Deed(Deed::Unanswered(person("ada"), 30));
    let town = || {
        Town::small()
            .reaction("hi", "ada", Trigger::FirstPost, 1, says("How are you?"))
            .reaction("hurt", "ada", waits.clone(), 0, letter("Did you see it?"))
    };
    let mut ignored = town().after([Action::Publish("Hello".to_owned())]);
    ignored.advance(31);
    assert!(ignored.world().messages.is_empty());
    ignored.advance(32);
    assert_eq!(ignored.world().messages.len(), 1);
    let mut answered = town().after([Action::Publish("Hello".to_owned())]);
    answered.advance(2);
    go_on(&mut answered, reply("~hi~post-1", "Fine, thank you"));
    answered.advance(600);
    assert!(answered.world().messages.is_empty());
    assert!(answered.world().memory.thanked.contains(&person("ada")));
}

#[test]
fn two_who_wait_for_each_other_come_to_an_end() {
    let waits = |who| Trigger::Deed(Deed::Unanswered(person(who), 1));
    let mut play = Town::small()
        .reaction("hi", "ada", Trigger::FirstPost, 1, says("How are you?"))
        .reaction("a", "ada", waits("ben"), 0, letter("Ben asks"))
        .reaction("b", "ben", waits("ada"), 0, letter("Ada asks"))
        .after([Action::Publish("Hello".to_owned())]);
    play.advance(i64::MAX);
    assert_eq!(play.world().messages.len(), 2);
}
