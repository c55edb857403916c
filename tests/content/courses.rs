//! What comes of a draft within a day in the built-in pack: a risky one has a course of events, the
//! pledge a counter and a bill, and a good post its reward.

use std::collections::BTreeMap;

use fledge::domain::coach::{Category, Level, catalogue, review};
use fledge::domain::sandbox::{
    Action, Event, Happening, MOST_HARM, Moment, NextDay, Playthrough, employ,
};

use super::causes::{Risky, drafts_of, only_guessed};
use super::fixtures::core;

/// How many drafts of each category are sent.
const DRAFTS: usize = 3;

/// The day after a draft is sent, by somebody who has posted before.
fn day_after(draft: &Risky) -> NextDay {
    employ(review);
    let mut play = Playthrough::new(core().scenario.clone(), 0);
    play.act(1, Action::Publish("Hello from me".into()));
    play.advance(24 * 60);
    play.act(24 * 60, Action::ChooseHat(draft.hat));
    NextDay::of(play.world(), &draft.action())
}

fn harmful(day: &NextDay) -> impl Iterator<Item = &Moment> {
    day.moments.iter().filter(|moment| moment.harm > 0)
}

/// The categories whose rules usually speak at this level, and no higher.
fn categories(level: Level) -> Vec<Category> {
    let mut highest: BTreeMap<Category, Level> = BTreeMap::new();
    for (_, category, level) in catalogue() {
        let known = highest.entry(category).or_insert(level);
        *known = level.min(*known);
    }
    let of_level = highest.into_iter().filter(|(_, highest)| *highest == level);
    of_level.map(|(category, _)| category).collect()
}

#[test]
fn every_essential_category_has_a_course_of_events_to_the_worst() {
    let mut without = Vec::new();
    for category in categories(Level::Essential) {
        let drafts: Vec<Risky> = drafts_of(category).take(DRAFTS).collect();
        assert!(!drafts.is_empty(), "no draft of {}", category.slug());
        for draft in drafts {
            let day = day_after(&draft);
            assert_eq!(day.refusal, None);
            let worst = day.worst.map(|place| day.moments[place].harm);
            if harmful(&day).count() < 3 || worst != Some(MOST_HARM) {
                without.push((category.slug(), draft.text, worst));
            }
        }
    }
    assert!(without.is_empty(), "{without:#?}");
}

#[test]
fn every_actionable_category_but_the_missing_hashtag_has_one_too() {
    let mut without = Vec::new();
    for category in categories(Level::Actionable) {
        for draft in drafts_of(category).take(DRAFTS) {
            if harmful(&day_after(&draft)).count() == 0 {
                without.push((category.slug(), draft.text));
            }
        }
    }
    assert!(without.is_empty(), "{without:#?}");
}

#[test]
fn nobody_answers_to_what_is_only_guessed() {
    let drafts: Vec<Risky> = only_guessed().take(DRAFTS).collect();
    assert_eq!(drafts.len(), DRAFTS);
    for draft in drafts {
        assert_eq!(harmful(&day_after(&draft)).count(), 0, "{}", draft.text);
    }
}

/// The reposts and the bill in pence, as they are counted through the day.
fn counted(day: &NextDay) -> Vec<(u32, u64)> {
    let moments = day.moments.iter();
    moments
        .filter_map(|moment| match moment.what {
            Happening::Climbed { reposts, pence } => Some((reposts, pence)),
            Happening::Event(_) => None,
        })
        .collect()
}

#[test]
fn the_pledge_has_a_counter_that_climbs_and_a_bill() {
    let draft = drafts_of(Category::Pledge).next().unwrap();
    let day = day_after(&draft);
    let counted = counted(&day);
    assert!(counted.len() >= 5, "{counted:?}");
    assert!(counted.is_sorted() && counted[0] < counted[counted.len() - 1]);
    let (reposts, pence) = counted[counted.len() - 1];
    assert!(reposts >= 10_000, "{reposts}");
    assert_eq!(pence, u64::from(reposts) * 100, "a pound for each");
    let wrote = |who: &str| {
        day.moments.iter().any(|moment| {
            matches!(&moment.what, Happening::Event(Event::MessageCame(id))
                if day.world.message(id).is_some_and(|it| it.with.as_str() == who))
        })
    };
    assert!(wrote("hector"), "the press office asks");
    assert!(wrote("asha"), "the manager writes");
}

fn post(text: &str) -> Risky {
    Risky {
        text: text.to_owned(),
        hat: fledge::domain::coach::Hat::Professional,
        alt: None,
    }
}

#[test]
fn a_pledge_with_a_top_and_an_end_has_no_bill() {
    let day = day_after(&post(
        "I will bring sixty scones to the drop-in on Thursday. Come and eat one!",
    ));
    assert_eq!(counted(&day), []);
    assert_eq!(day.worst, None);
}

#[test]
fn a_good_post_is_rewarded_with_thanks_followers_a_repost_and_an_invitation() {
    let day = day_after(&post(
        "Thank you, @HafsaTeaches. I counted to seven after a question today, and the quietest child answered.",
    ));
    assert_eq!(day.worst, None, "{:?}", day.moments);
    let count = |is_such: fn(&Event) -> bool| {
        let moments = day.moments.iter();
        let events = moments
            .filter(|moment| matches!(&moment.what, Happening::Event(event) if is_such(event)));
        events.count()
    };
    assert!(count(|event| matches!(event, Event::Replied { .. })) >= 1);
    assert!(count(|event| matches!(event, Event::FollowedYou(_))) >= 3);
    assert!(count(|event| matches!(event, Event::RepostedYours(..))) >= 1);
    let invited = day.moments.iter().any(|moment| {
        matches!(&moment.what, Happening::Event(Event::MessageCame(id))
            if day.world.message(id).is_some_and(|it| it.invites_to.is_some()))
    });
    assert!(invited, "nobody invites to the chat");
}
