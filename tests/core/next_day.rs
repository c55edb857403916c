//! The next day played ahead: what comes of a draft, and what of a better one.

use fledge::domain::sandbox::{
    Action, Climb, Event, Futures, Happening, Letter, MessageKind, Moment, NextDay, Refusal,
    Response, Trigger,
};

use crate::town::{Town, begin, message, person, post, publish, reply, says, scene};

fn unclear() -> Trigger {
    Trigger::Category("hashtag-case".to_owned())
}

fn note() -> Response {
    Response::Message(Letter {
        texts: vec!["A word, please".to_owned()],
        link: None,
        kind: MessageKind::Note,
        invites_to: None,
    })
}

/// A town in which an unclear hashtag has consequences, and a clear one has others.
fn town() -> Town {
    Town::small()
        .reaction("oh", "ada", unclear(), 5, says("What does it mean?"))
        .harm(1)
        .reaction("note", "council", unclear(), 600, note())
        .harm(3)
        .reaction("late", "dot", unclear(), 2_000, says("I am late"))
        .harm(3)
        .reaction(
            "shot",
            "eve",
            unclear(),
            700,
            Response::Screenshot(vec!["Ha".to_owned()]),
        )
        .harm(3)
        .reaction("fan", "ben", Trigger::Question, 2, Response::Follow)
}

const BAD: &str = "Good morning #nightshiftnurses";
const GOOD: &str = "How was your night? #NightShiftNurses";

fn times(day: &NextDay) -> Vec<i64> {
    day.moments.iter().map(|moment| moment.after).collect()
}

#[test]
fn a_day_of_consequences_is_told_in_order_with_its_first_worst_moment() {
    let play = town().play();
    let day = NextDay::of(play.world(), &publish(BAD));
    assert_eq!(times(&day), [5, 600, 700]);
    assert_eq!(day.worst, Some(1));
    assert_eq!(day.post, Some(post("~post-1")));
    let harm: Vec<u8> = day.moments.iter().map(|moment| moment.harm).collect();
    assert_eq!(harm, [1, 3, 3]);
    assert!(matches!(
        &day.moments[1].what,
        Happening::Event(Event::MessageCame(id)) if id.as_str() == "~note~post-1"
    ));
    assert!(day.world.post(&post("~shot~post-1")).is_some());
}

#[test]
fn looking_ahead_changes_nothing_and_comes_true() {
    let mut play = town().play();
    let before = play.clone();
    let day = NextDay::of(play.world(), &publish(BAD));
    assert_eq!(play, before);
    play.act(0, publish(BAD));
    play.advance(24 * 60);
    assert_eq!(play.world(), &day.world);
}

#[test]
fn two_wordings_have_two_futures() {
    let play = town().play();
    let futures = Futures::of(play.world(), &publish(BAD), &publish(GOOD));
    assert_eq!(futures.before.worst, Some(1));
    assert_eq!(futures.after.worst, None);
    assert_eq!(
        futures.after.moments,
        [Moment {
            after: 2,
            what: Happening::Event(Event::FollowedYou(person("ben"))),
            harm: 0,
        }]
    );
}

#[test]
fn what_would_happen_anyway_is_left_out() {
    let mut quiet = scene("quiet");
    quiet.messages = vec![message("tea", "ada", 30, "Tea?")];
    let play = town().scene(quiet).after([begin("quiet"), publish(BAD)]);
    let day = NextDay::of(play.world(), &publish("Just a line"));
    assert_eq!(day.moments, []);
    assert_eq!(day.worst, None);
}

#[test]
fn a_climbing_bill_is_told_point_by_point_and_is_worst_at_its_top() {
    let climb = Climb {
        pence: 100,
        points: vec![(30, 40), (600, 9_000), (1_400, 14_268), (9_000, 20_000)],
    };
    let play = Town::small()
        .reaction("wave", "dot", Trigger::Any, 10, Response::Counter(climb))
        .harm(3)
        .play();
    let day = NextDay::of(play.world(), &publish("£1 a repost!"));
    let told: Vec<(i64, u64)> = day
        .moments
        .iter()
        .filter_map(|moment| match moment.what {
            Happening::Climbed { pence, .. } => Some((moment.after, pence)),
            Happening::Event(_) => None,
        })
        .collect();
    assert_eq!(told, [(40, 4_000), (610, 900_000), (1_410, 1_426_800)]);
    assert_eq!(day.worst, Some(3), "the last point that the day still sees");
}

#[test]
fn what_is_refused_has_no_future() {
    let play = town().play();
    let day = NextDay::of(play.world(), &reply("nothing", "Hello"));
    assert_eq!(day.refusal, Some(Refusal::NoSuchPost(post("nothing"))));
    assert_eq!((day.moments, day.post), (Vec::new(), None));
}

#[test]
fn the_end_of_time_is_no_obstacle() {
    let mut play = town().play();
    play.act(i64::MAX, Action::Wait(1));
    let day = NextDay::of(play.world(), &publish(BAD));
    assert!(day.refusal.is_none());
}
