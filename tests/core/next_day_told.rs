//! How the next day is told: at what pace, with which numbers, and of posts that are out already.

use std::time::Duration;

use fledge::domain::sandbox::{
    Action, Climb, Event, Happening, MOST_HARM, Moment, NextDay, Outcome, Playthrough, Response,
    Trigger, WHOLE_DAY,
};
use proptest::prelude::*;

use crate::town::{Town, person, post, publish, says};

/// A day with nothing in it, to be filled.
fn empty_day() -> NextDay {
    NextDay::of(Town::small().play().world(), &publish("Hello"))
}

fn liked(after: i64, harm: u8) -> Moment {
    Moment {
        after,
        what: Happening::Event(Event::LikedYours(person("ada"), post("~post-1"))),
        harm,
    }
}

fn with(moments: Vec<Moment>) -> NextDay {
    NextDay {
        moments,
        ..empty_day()
    }
}

fn all(waits: &[Duration]) -> Duration {
    waits.iter().sum()
}

#[test]
fn a_full_day_is_told_in_forty_seconds_and_a_quiet_one_sooner() {
    let full = with((0..20).map(|at| liked(at * 60, 0)).collect());
    let told = all(&full.waits());
    assert!(
        told <= WHOLE_DAY && told > Duration::from_secs(39),
        "{told:?}"
    );
    let quiet = with(vec![liked(5, 0), liked(600, 0)]);
    assert!(all(&quiet.waits()) <= Duration::from_secs(8));
    assert!(empty_day().waits().is_empty());
}

#[test]
fn a_long_gap_and_many_words_take_longer() {
    let day = with(vec![liked(1, 0), liked(2, 0), liked(1_400, 0)]);
    let waits = day.waits();
    assert!(waits[2] > waits[1], "{waits:?}");

    let town = |words: &str| {
        Town::small()
            .reaction("oh", "ada", Trigger::Any, 5, says(words))
            .reaction("fan", "ben", Trigger::Any, 6, Response::Like)
            .play()
    };
    let ratio = |words: &str| {
        let waits = NextDay::of(town(words).world(), &publish("Hello")).waits();
        waits[1].as_secs_f64() / waits[0].as_secs_f64()
    };
    assert!(ratio("A long answer that wants to be read to its end") > ratio("Ah"));
}

proptest! {
    #[test]
    fn whatever_happens_is_told_in_time(
        mut times in proptest::collection::vec(0..1_440_i64, 1..200)
    ) {
        times.sort_unstable();
        let day = with(times.into_iter().map(|at| liked(at, 0)).collect());
        let waits = day.waits();
        prop_assert_eq!(waits.len(), day.moments.len());
        prop_assert!(all(&waits) <= WHOLE_DAY);
        prop_assert!(waits.iter().all(|wait| !wait.is_zero()));
    }
}

#[test]
fn numbers_climb_with_the_moments() {
    let climbed = |after, reposts, pence| Moment {
        after,
        what: Happening::Climbed { reposts, pence },
        harm: 0,
    };
    let repost = Happening::Event(Event::RepostedYours(person("ada"), post("~post-1")));
    let day = with(vec![
        liked(1, 0),
        Moment {
            what: repost,
            ..liked(2, 1)
        },
        climbed(3, 40, 4_000),
        climbed(4, 9_000, 900_000),
        Moment {
            what: Happening::Event(Event::FollowedYou(person("ben"))),
            ..liked(5, MOST_HARM)
        },
    ]);
    assert_eq!(day.outcome(0), Outcome::default());
    let reposts: Vec<u64> = (1..=4).map(|told| day.outcome(told).reposts).collect();
    assert_eq!(reposts, [0, 1, 41, 9_001]);
    assert_eq!(
        day.whole_outcome(),
        Outcome {
            likes: 1,
            reposts: 9_001,
            answers: 0,
            followers: 1,
            pence: 900_000,
            harmful: 2,
            serious: 1,
        }
    );
    assert_eq!(day.most_reposts(), 9_000);
}

#[test]
fn times_of_day_go_past_midnight() {
    let mut play = Town::small().play();
    play.act(0, Action::Wait(60));
    let day = NextDay::of(play.world(), &publish("Hello"));
    assert_eq!(day.time_after(0), (10 * 60, false), "an hour after nine");
    assert_eq!(day.time_after(13 * 60 + 59), (23 * 60 + 59, false));
    assert_eq!(day.time_after(14 * 60), (0, true));
}

#[test]
fn the_day_after_a_post_is_told_from_where_it_was_written() {
    let climb = Climb {
        pence: 0,
        points: vec![(30, 40)],
    };
    let mut play = Town::small()
        .reaction("wave", "dot", Trigger::Any, 10, Response::Counter(climb))
        .play();
    play.act(3, publish("First"));
    play.act(7, Action::Follow(person("ada")));
    play.act(20, publish("Second"));
    play.advance(2_000);
    let kept = play.clone();

    let told = |id: &str| {
        let (world, wrote) = play.before_post(&post(id))?;
        Some((world.now(), wrote.clone(), NextDay::of(&world, wrote)))
    };
    let (now, wrote, day) = told("~post-1").expect("it was written");
    assert_eq!((now, wrote), (3, publish("First")));
    assert_eq!(day.post, Some(post("~post-1")));
    assert!(!day.world.following.contains(&person("ada")), "only later");
    let (now, _, day) = told("~post-2").expect("it was written");
    assert_eq!(now, 20);
    assert!(day.world.following.contains(&person("ada")));
    assert_eq!(play, kept);
    assert!(told("hello").is_none(), "somebody else’s");
    assert!(told("~post-3").is_none(), "never written");
}

#[test]
fn a_post_that_is_gone_still_had_a_day_after() {
    let mut play: Playthrough = Town::small().play();
    play.act(3, publish("First"));
    play.act(4, Action::Delete(post("~post-1")));
    assert!(play.before_post(&post("~post-1")).is_some());
}
