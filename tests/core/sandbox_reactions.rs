//! When reactions come, what they leave, and how often.

use fledge::domain::sandbox::{
    Action, Author, Deed, Event, Minutes, NoticeKind, Playthrough, Response, Trigger,
};
use fledge::domain::{CastId, PostId};

use crate::town::{Town, person, publish, says};

fn last_written(play: &Playthrough) -> PostId {
    play.world().written.last().expect("written").id.clone()
}

#[test]
fn a_reaction_comes_at_its_minute_and_not_before() {
    let town = Town::small().reaction("nod", "ada", Trigger::Any, 10, Response::Like);
    let mut play = town.after([publish("Hi")]);
    let written = play.world().now();
    assert_eq!(play.advance(written + 9), []);
    let id = last_written(&play);
    assert_eq!(
        play.advance(written + 10),
        [Event::LikedYours(person("ada"), id.clone())]
    );
    let [notice] = play.world().notices.as_slice() else {
        panic!("{:?}", play.world().notices);
    };
    assert_eq!((notice.at, &notice.by), (written + 10, &person("ada")));
    assert_eq!(notice.kind, NoticeKind::Liked(id));
    assert_eq!(play.advance(written + 5_000), []);
}

#[test]
fn a_reaction_that_is_overdue_carries_the_minute_it_was_due() {
    let town = Town::small().reaction("word", "ada", Trigger::Any, 10, says("Hi"));
    let mut play = town.after([publish("Hi")]);
    play.advance(10_000);
    let minutes: Vec<Minutes> = play.world().answers.iter().map(|one| one.at).collect();
    assert_eq!(minutes, [11]);
}

#[test]
fn a_reaction_without_delay_comes_with_the_post() {
    let mut play = Town::small()
        .reaction("nod", "ada", Trigger::Any, 0, Response::Like)
        .play();
    let events = play.act(3, publish("Hi"));
    let id = last_written(&play);
    assert_eq!(
        events,
        [
            Event::Published(id.clone()),
            Event::LikedYours(person("ada"), id)
        ]
    );
}

#[test]
fn nobody_likes_or_passes_on_a_post_twice() {
    let corrected = || Trigger::Deed(Deed::Corrected);
    let mut play = Town::small()
        .reaction("nod", "ada", Trigger::Any, 1, Response::Like)
        .reaction("nod-2", "ada", Trigger::Any, 2, Response::Like)
        .reaction("nod-3", "ben", corrected(), 1, Response::Like)
        .reaction("pass", "ada", Trigger::Any, 3, Response::Repost)
        .reaction("pass-2", "ada", corrected(), 1, Response::Repost)
        .after([publish("Hi")]);
    let first = last_written(&play);
    play.advance(100);
    play.act(101, Action::Edit(first.clone(), "Hello".to_owned()));
    play.act(200, Action::Edit(first.clone(), "Hello all".to_owned()));
    play.act(300, publish("Another"));
    play.advance(400);
    let second = last_written(&play);
    let done: Vec<(&CastId, &NoticeKind)> = (play.world().notices.iter())
        .map(|notice| (&notice.by, &notice.kind))
        .collect();
    let (ada, ben) = (person("ada"), person("ben"));
    assert_eq!(
        done,
        [
            (&ada, &NoticeKind::Liked(first.clone())),
            (&ada, &NoticeKind::Reposted(first.clone())),
            (&ben, &NoticeKind::Liked(first)),
            (&ada, &NoticeKind::Liked(second.clone())),
            (&ada, &NoticeKind::Reposted(second)),
        ]
    );
}

#[test]
fn who_was_kept_out_and_let_in_again_does_not_follow_a_second_time() {
    let mut play = Town::small()
        .reaction("join", "dot", Trigger::Any, 1, Response::Follow)
        .after([publish("Hi")]);
    play.advance(10);
    play.act(11, Action::Block(person("dot")));
    play.act(12, Action::Unblock(person("dot")));
    play.act(13, publish("Hello"));
    assert_eq!(play.advance(100), []);
    assert!(!play.world().followers.contains(&person("dot")));
}

#[test]
fn who_has_asked_to_follow_waits_for_the_answer() {
    let mut play = Town::small()
        .reaction("ask", "dot", Trigger::Any, 1, Response::FollowRequest)
        .reaction("join", "dot", Trigger::Any, 2, Response::Follow)
        .after([publish("Hi")]);
    play.advance(10);
    assert!(!play.world().followers.contains(&person("dot")));
    play.act(11, Action::DeclineRequest(person("dot")));
    play.act(12, publish("Hello"));
    play.advance(100);
    assert!(!play.world().followers.contains(&person("dot")));
}

#[test]
fn each_response_leaves_its_trace() {
    let any = || Trigger::Any;
    let mut play = Town::small()
        .reaction("word", "ada", any(), 1, says("Welcome"))
        .reaction("nod", "ben", any(), 2, Response::Like)
        .reaction("pass", "eve", any(), 3, Response::Repost)
        .reaction("join", "dot", any(), 4, Response::Follow)
        .after([publish("Hi")]);
    let id = last_written(&play);
    let events = play.advance(100);
    let [Event::Replied { by, reply, to }, liked, reposted, followed] = events.as_slice() else {
        panic!("{events:?}");
    };
    assert_eq!((by, to), (&person("ada"), &id));
    assert_eq!(liked, &Event::LikedYours(person("ben"), id.clone()));
    assert_eq!(reposted, &Event::RepostedYours(person("eve"), id.clone()));
    assert_eq!(followed, &Event::FollowedYou(person("dot")));
    let world = play.world();
    let answer = world.post(reply).expect("it is there");
    assert_eq!(
        (answer.by.clone(), answer.text.as_str()),
        (Author::Cast(person("ada")), "Welcome")
    );
    assert_eq!(answer.reply_to.as_ref(), Some(&id));
    let own = world.post(&id).expect("it is there");
    assert_eq!((world.like_count(own), world.repost_count(own)), (1, 1));
    assert_eq!(world.reply_count(&id), 1);
    assert_eq!(world.followers, [person("dot")].into());
    assert_eq!(world.notices.len(), 4);
}

#[test]
fn nobody_follows_twice() {
    let town = Town::small().reaction("join", "dot", Trigger::Any, 1, Response::Follow);
    let mut play = town.after([publish("A"), publish("B")]);
    play.advance(100);
    let follows = play
        .world()
        .notices
        .iter()
        .filter(|one| one.kind == NoticeKind::Followed);
    assert_eq!(follows.count(), 1);
}

#[test]
fn once_means_once_even_while_the_first_is_still_on_its_way() {
    let town = || Town::small().reaction("nod", "ada", Trigger::Any, 10, Response::Like);
    for (town, times) in [(town(), 3), (town().once(), 1)] {
        let mut play = town.after([publish("A"), publish("B")]);
        play.advance(60);
        play.act(61, publish("C"));
        play.advance(120);
        assert_eq!(play.world().notices.len(), times);
    }
}

#[test]
fn nobody_answers_a_post_that_was_deleted_in_the_meantime() {
    let town = Town::small().reaction("word", "ada", Trigger::Any, 10, says("Oh?"));
    let mut play = town.after([publish("Oh no"), publish("Good morning")]);
    let first = play.world().written.first().expect("written").id.clone();
    play.act(3, Action::Delete(first.clone()));
    play.advance(1_000);
    assert_eq!(play.world().answers.len(), 1);
    assert!(
        play.world()
            .answers
            .iter()
            .all(|one| one.reply_to.as_ref() != Some(&first))
    );
}

#[test]
fn who_rewords_a_post_before_anybody_answered_is_still_answered_once() {
    let town = || Town::small().reaction("hail", "eve", Trigger::FirstPost, 10, Response::Repost);
    for town in [town(), town().once()] {
        let mut play = town.after([publish("Helo town")]);
        play.act(2, Action::Delete(last_written(&play)));
        play.act(3, publish("Hello town"));
        let reworded = last_written(&play);
        assert_eq!(
            play.advance(1_000),
            [Event::RepostedYours(person("eve"), reworded)]
        );
    }
}

#[test]
fn who_deletes_after_the_answer_is_not_answered_once_again() {
    let town = Town::small()
        .reaction("hail", "eve", Trigger::Any, 10, Response::Repost)
        .once();
    let mut play = town.after([publish("Hello")]);
    play.advance(100);
    play.act(101, Action::Delete(last_written(&play)));
    play.act(102, publish("Hello again"));
    assert_eq!(play.advance(1_000), []);
}

#[test]
fn the_seed_alone_decides_wording_and_minute_within_bounds() {
    let texts: Vec<String> = ["One", "Two", "Three"].map(str::to_owned).into();
    let scenario = Town::small()
        .reaction(
            "word",
            "ada",
            Trigger::Any,
            10,
            Response::Reply(texts.clone()),
        )
        .spread(20)
        .build();
    let answer = |seed| {
        let mut play = Playthrough::new(std::sync::Arc::clone(&scenario), seed);
        play.act(0, publish("Hi"));
        play.advance(100);
        let answer = play.world().answers.first().expect("an answer").clone();
        (answer.at, answer.text)
    };
    let all: std::collections::BTreeSet<(Minutes, String)> = (0..200).map(answer).collect();
    assert!(
        all.iter()
            .all(|(at, text)| (10..=30).contains(at) && texts.contains(text))
    );
    for text in &texts {
        assert!(all.iter().any(|(_, one)| one == text), "{text} never comes");
    }
    for at in [10, 30] {
        assert!(
            all.iter().any(|(one, _)| *one == at),
            "minute {at} never comes"
        );
    }
    assert!((0..200).all(|seed| answer(seed) == answer(seed)));
}

#[test]
fn a_reply_without_any_wording_is_no_reply() {
    let town = Town::small().reaction("mute", "ada", Trigger::Any, 1, Response::Reply(vec![]));
    let mut play = town.after([publish("Hi")]);
    assert_eq!(play.advance(100), []);
    assert!(play.world().notices.is_empty());
}

#[test]
fn reactions_of_the_same_minute_come_in_the_order_of_the_pack_and_after_earlier_posts() {
    let mut play = Town::small()
        .reaction("zeal", "ben", Trigger::Any, 10, Response::Like)
        .reaction("calm", "ada", Trigger::Any, 10, Response::Repost)
        .play();
    play.act(0, publish("A"));
    let first = last_written(&play);
    play.act(0, publish("B"));
    let second = last_written(&play);
    assert_eq!(
        play.advance(10),
        [
            Event::LikedYours(person("ben"), first.clone()),
            Event::RepostedYours(person("ada"), first),
            Event::LikedYours(person("ben"), second.clone()),
            Event::RepostedYours(person("ada"), second),
        ]
    );
}
