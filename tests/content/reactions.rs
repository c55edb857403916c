//! Every reaction of the built-in pack can happen, and the first post is never met with silence.

use std::collections::BTreeSet;
use std::sync::Arc;

use fledge::domain::challenge::Pack;
use fledge::domain::coach::Category;
use fledge::domain::sandbox::{
    Action, Author, Deed, Event, NoticeKind, ONE_DAY, Playthrough, Reaction, Response, Scenario,
    Trigger,
};
use fledge::domain::{CastId, MessageId};

use super::causes::Cause;
use super::fixtures::core;

/// A sandbox in which this reaction is the only one.
fn alone(pack: &Pack, reaction: &Reaction, seed: u64) -> Playthrough {
    let scenario = Scenario {
        reactions: vec![reaction.clone()],
        ..(*pack.scenario).clone()
    };
    Playthrough::new(Arc::new(scenario), seed)
}

fn is_of(event: &Event, reaction: &Reaction, play: &Playthrough) -> bool {
    match (event, &reaction.what) {
        (Event::Replied { by, .. }, Response::Reply(_))
        | (Event::LikedYours(by, _), Response::Like)
        | (Event::RepostedYours(by, _), Response::Repost)
        | (Event::QuotedYours { by, .. }, Response::Quote(_))
        | (Event::ScreenshotPosted { by, .. }, Response::Screenshot(_))
        | (Event::FollowRequested(by), Response::FollowRequest)
        | (Event::FollowedYou(by), Response::Follow) => by == &reaction.by,
        (Event::Climbing(_), Response::Counter(_)) => true,
        (Event::MessageCame(id), Response::Message(_)) => {
            let made = format!("~{}~", reaction.id);
            id.as_str().starts_with(&made) && is_from(play, id, &reaction.by)
        }
        _ => false,
    }
}

fn is_from(play: &Playthrough, id: &MessageId, who: &CastId) -> bool {
    let message = play.world().message(id);
    message.is_some_and(|message| &message.with == who)
}

/// Sets the reaction off in a sandbox of its own and waits.
fn played(pack: &Pack, reaction: &Reaction, cause: &Cause, seed: u64) -> (Playthrough, Vec<Event>) {
    let mut play = alone(pack, reaction, seed);
    let (mut events, now) = cause.play(&mut play);
    events.extend(play.advance(now + reaction.after + reaction.spread));
    (play, events)
}

#[test]
fn every_reaction_can_happen_within_its_time() {
    let pack = core();
    let mut failed = Vec::new();
    for reaction in &pack.scenario.reactions {
        let Some(cause) = Cause::of(pack, &reaction.when) else {
            panic!("the coach has no rule for {}", reaction.id);
        };
        let (play, events) = played(pack, reaction, &cause, 3);
        let happened = events.iter().filter(|event| is_of(event, reaction, &play));
        if happened.count() != 1 {
            failed.push((&reaction.id, events));
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
}

/// Whether a greeting that asks for nothing sets it off.
fn is_of_any_post(when: &Trigger) -> bool {
    match when {
        Trigger::Any
        | Trigger::FirstPost
        | Trigger::Not(_)
        | Trigger::Hat(_)
        | Trigger::TimeOfDay(..)
        | Trigger::SinceJoining(_) => true,
        Trigger::All(parts) => parts.iter().all(is_of_any_post),
        Trigger::Either(parts) => parts.iter().any(is_of_any_post),
        _ => false,
    }
}

#[test]
fn a_post_that_asks_for_nothing_sets_off_no_special_reaction() {
    let pack = core();
    for reaction in &pack.scenario.reactions {
        if is_of_any_post(&reaction.when) {
            continue;
        }
        let mut play = alone(pack, reaction, 3);
        play.act(1, Action::Publish("Hello from me".into()));
        let events = play.advance(1 + reaction.after + reaction.spread);
        let happened = events.iter().any(|event| is_of(event, reaction, &play));
        assert!(!happened, "{}", reaction.id);
    }
}

/// The words of everything the cast wrote in this sandbox, messages included.
fn words_of(play: &Playthrough) -> BTreeSet<String> {
    let world = play.world();
    let answers = world.answers.iter().map(|post| post.text.clone());
    let messages = world.messages.iter().map(|message| message.text.clone());
    answers.chain(messages).collect()
}

#[test]
fn every_wording_of_an_answer_is_heard_by_somebody() {
    let pack = core();
    let mut unheard = Vec::new();
    for reaction in &pack.scenario.reactions {
        let Some(texts) = reaction.what.texts() else {
            continue;
        };
        assert!((1..=4).contains(&texts.len()), "{}", reaction.id);
        let Some(cause) = Cause::of(pack, &reaction.when) else {
            panic!("the coach has no rule for {}", reaction.id);
        };
        let mut heard = BTreeSet::new();
        for seed in 0..100 {
            heard.extend(words_of(&played(pack, reaction, &cause, seed).0));
            if texts.iter().all(|text| heard.contains(text)) {
                break;
            }
        }
        let missing = texts.iter().filter(|text| !heard.contains(*text));
        unheard.extend(missing.map(|text| (&reaction.id, text)));
    }
    assert!(unheard.is_empty(), "{unheard:#?}");
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
fn the_cast_answers_within_minutes_and_consequences_come_within_the_day() {
    let reactions = &core().scenario.reactions;
    assert!(reactions.len() >= 60, "{}", reactions.len());
    for reaction in reactions {
        let latest = reaction.after + reaction.spread;
        assert!(latest <= ONE_DAY, "{} is too late to be seen", reaction.id);
    }
    let at_once = reactions.iter().filter(|one| one.after <= 3).count();
    assert!(at_once >= 60, "{at_once} while one looks on");
}

#[test]
fn the_cast_answers_to_every_sort_of_thing() {
    let reactions = &core().scenario.reactions;
    let is_there = |wanted: fn(&Trigger) -> bool| {
        let mut parts = reactions.iter().flat_map(|one| one.when.parts());
        parts.any(wanted)
    };
    let all: [fn(&Trigger) -> bool; 19] = [
        |when| matches!(when, Trigger::Any),
        |when| matches!(when, Trigger::FirstPost),
        |when| matches!(when, Trigger::Hashtag(None)),
        |when| matches!(when, Trigger::Hashtag(Some(_))),
        |when| matches!(when, Trigger::Mention(_)),
        |when| matches!(when, Trigger::Question),
        |when| matches!(when, Trigger::ReplyTo(_)),
        |when| matches!(when, Trigger::QuoteOf(_)),
        |when| matches!(when, Trigger::Credit),
        |when| matches!(when, Trigger::Thanks),
        |when| matches!(when, Trigger::Says(_)),
        |when| matches!(when, Trigger::Category(slug) if slug == Category::Good.slug()),
        |when| matches!(when, Trigger::Category(slug) if slug == Category::Pledge.slug()),
        |when| matches!(when, Trigger::Hat(_)),
        |when| matches!(when, Trigger::TimeOfDay(..)),
        |when| matches!(when, Trigger::Thanked(_)),
        |when| matches!(when, Trigger::Ignored(_)),
        |when| matches!(when, Trigger::Deed(Deed::PassedOn(_))),
        |when| matches!(when, Trigger::Deed(Deed::Corrected)),
    ];
    for (number, wanted) in all.into_iter().enumerate() {
        assert!(is_there(wanted), "nobody answers to number {number}");
    }
}
