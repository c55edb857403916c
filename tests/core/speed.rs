//! How long a very long log takes to play. Printed, not asserted: machines differ.

use std::sync::Arc;
use std::time::Duration;

use fledge::domain::sandbox::{Action, Playthrough, Response, Trigger};

use crate::town::{Town, post, publish, quote, reply, says};

const ACTIONS: usize = 10_000;

#[test]
fn ten_thousand_actions_are_played_again() {
    let mut town = Town::small();
    for number in 0..180 {
        town = town.post(
            &format!("post-{number}"),
            "ada",
            -number,
            "Something useful #ToKnow",
        );
    }
    for number in 0..60 {
        let reaction = format!("reaction-{number}");
        town = match number % 6 {
            0 => town
                .reaction(&reaction, "ada", Trigger::Any, 10, says("Hi"))
                .spread(500),
            1 => town.reaction(&reaction, "ben", Trigger::Hashtag(None), 3, Response::Like),
            _ => town
                .reaction(&reaction, "eve", Trigger::Question, 7, Response::Repost)
                .once(),
        };
    }
    let scenario = town.build();
    let mut play = Playthrough::new(Arc::clone(&scenario), 1);
    for number in 0..ACTIONS {
        let minute = i64::try_from(number).expect("small");
        let action = match number % 10 {
            0 => publish("What do you think? #NightShift"),
            1 => reply("hello", "Good morning"),
            2 => quote("study", "Worth reading @ben_town"),
            3 => Action::Like(post("hello")),
            4 => Action::Unlike(post("hello")),
            5 => Action::Follow("ada".into()),
            6 => Action::Unfollow("ada".into()),
            7 => Action::Repost(post("study")),
            8 => Action::Unrepost(post("study")),
            _ => Action::Wait(1),
        };
        assert_eq!(Playthrough::refusal(&play.act(minute, action)), None);
    }
    assert_eq!(play.log().len(), ACTIONS);
    let (again, took) = timed(|| Playthrough::replay(scenario, 1, play.log().to_vec()));
    assert_eq!(again, play);
    let answers = again.world().answers.len();
    println!("replay of {ACTIONS} actions with {answers} answers: {took:?}");
}

#[allow(
    clippy::disallowed_methods,
    reason = "the clock is forbidden for the browser's sake; this runs natively"
)]
fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = std::time::Instant::now();
    let done = work();
    (done, start.elapsed())
}
