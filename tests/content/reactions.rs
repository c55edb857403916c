//! Every reaction of the built-in pack can happen, and the first post is never met with silence.

use std::collections::BTreeSet;
use std::sync::Arc;

use fledge::domain::challenge::Pack;
use fledge::domain::sandbox::{
    Action, Author, Event, NoticeKind, Playthrough, Reaction, Response, Scenario, Trigger,
};
use fledge::domain::{CastId, PostId};

use super::fixtures::core;

/// Something a learner might do that sets the reaction off.
fn cause(pack: &Pack, when: &Trigger) -> Action {
    let post_of = |who: &CastId| -> PostId {
        let by = Author::Cast(who.clone());
        let mut posts = pack.scenario.posts.iter();
        let found = posts.find(|post| post.by == by && post.at <= 0);
        found.map(|post| post.id.clone()).unwrap()
    };
    match when {
        Trigger::Any | Trigger::FirstPost => Action::Publish("Hello from me".into()),
        Trigger::Hashtag(None) => Action::Publish("Hello #AnyOldTag".into()),
        Trigger::Hashtag(Some(tag)) => Action::Publish(format!("Hello #{tag}")),
        Trigger::Mention(who) => {
            let handle = &pack.scenario.character(who).unwrap().handle;
            Action::Publish(format!("Hello @{handle}"))
        }
        Trigger::Question => Action::Publish("Is anybody there?".into()),
        Trigger::ReplyTo(who) => Action::Reply(post_of(who), "I agree".into()),
        Trigger::QuoteOf(who) => Action::Quote(post_of(who), "Worth reading".into()),
    }
}

/// A sandbox in which this reaction is the only one.
fn alone(pack: &Pack, reaction: &Reaction, seed: u64) -> Playthrough {
    let scenario = Scenario {
        reactions: vec![reaction.clone()],
        ..(*pack.scenario).clone()
    };
    Playthrough::new(Arc::new(scenario), seed)
}

fn is_of(event: &Event, reaction: &Reaction) -> bool {
    match (event, &reaction.what) {
        (Event::Replied { by, .. }, Response::Reply(_))
        | (Event::LikedYours(by, _), Response::Like)
        | (Event::RepostedYours(by, _), Response::Repost)
        | (Event::FollowedYou(by), Response::Follow) => by == &reaction.by,
        _ => false,
    }
}

#[test]
fn every_reaction_can_happen_within_its_time() {
    let pack = core();
    for reaction in &pack.scenario.reactions {
        let mut play = alone(&pack, reaction, 3);
        let mut events = play.act(1, cause(&pack, &reaction.when));
        events.extend(play.advance(1 + reaction.after + reaction.spread));
        let happened = events.iter().filter(|event| is_of(event, reaction)).count();
        assert_eq!(happened, 1, "{}: {events:?}", reaction.id);
    }
}

#[test]
fn a_post_that_asks_for_nothing_sets_off_no_special_reaction() {
    let pack = core();
    for reaction in &pack.scenario.reactions {
        if matches!(reaction.when, Trigger::Any | Trigger::FirstPost) {
            continue;
        }
        let mut play = alone(&pack, reaction, 3);
        play.act(1, Action::Publish("Hello from me".into()));
        let events = play.advance(1 + reaction.after + reaction.spread);
        assert_eq!(events, [], "{}", reaction.id);
    }
}

#[test]
fn every_wording_of_an_answer_is_heard_by_somebody() {
    let pack = core();
    for reaction in &pack.scenario.reactions {
        let Response::Reply(texts) = &reaction.what else {
            continue;
        };
        assert!((2..=4).contains(&texts.len()), "{}", reaction.id);
        let heard: BTreeSet<String> = (0..100)
            .map(|seed| {
                let mut play = alone(&pack, reaction, seed);
                play.act(1, cause(&pack, &reaction.when));
                play.advance(1 + reaction.after + reaction.spread);
                play.world().answers[0].text.clone()
            })
            .collect();
        assert_eq!(heard, texts.iter().cloned().collect(), "{}", reaction.id);
    }
}

#[test]
fn the_first_post_is_answered_at_once_and_passed_on_by_somebody_who_matters() {
    let pack = core();
    let mut play = Playthrough::new(pack.scenario.clone(), 0);
    let text = "I am looking forward to learning here. #SocialWorkChat";
    let at_once = play.act(1, Action::Publish(text.into()));
    let replies = at_once
        .iter()
        .filter(|event| matches!(event, Event::Replied { .. }));
    assert_eq!(replies.count(), 1);
    play.advance(6);
    let notices = &play.world().notices;
    let reposts = notices
        .iter()
        .filter(|one| matches!(one.kind, NoticeKind::Reposted(_)) && one.by.as_str() == "ruth");
    assert_eq!(reposts.count(), 1);
    assert!(play.world().followers.len() >= 3);
    assert!(play.world().answers.len() >= 3);
}

#[test]
fn nobody_answers_one_post_twice() {
    let pack = core();
    let tags = [
        "#SocialWorkChat",
        "#WardTalk",
        "#ClassroomBits",
        "#CouncilCraft",
    ];
    for tag in tags {
        let mut play = Playthrough::new(pack.scenario.clone(), 0);
        play.act(1, Action::Publish(format!("How do you start? {tag}")));
        play.advance(60);
        let by: Vec<&Author> = play.world().answers.iter().map(|one| &one.by).collect();
        let different: BTreeSet<&Author> = by.iter().copied().collect();
        assert_eq!(different.len(), by.len(), "{tag}: {by:?}");
    }
}

#[test]
fn reactions_are_many_quick_and_cover_every_trigger() {
    let pack = core();
    let reactions = &pack.scenario.reactions;
    assert!(reactions.len() >= 25, "{}", reactions.len());
    let quick = reactions.iter().filter(|one| one.after <= 3).count();
    assert!(quick * 10 >= reactions.len() * 9, "{quick}");
    let is_there = |wanted: fn(&Trigger) -> bool| reactions.iter().any(|one| wanted(&one.when));
    assert!(is_there(|when| matches!(when, Trigger::Any)));
    assert!(is_there(|when| matches!(when, Trigger::FirstPost)));
    assert!(is_there(|when| matches!(when, Trigger::Hashtag(None))));
    assert!(is_there(|when| matches!(when, Trigger::Hashtag(Some(_)))));
    assert!(is_there(|when| matches!(when, Trigger::Mention(_))));
    assert!(is_there(|when| matches!(when, Trigger::Question)));
    assert!(is_there(|when| matches!(when, Trigger::ReplyTo(_))));
    assert!(is_there(|when| matches!(when, Trigger::QuoteOf(_))));
}
