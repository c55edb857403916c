//! What the words, the hat, the clock and the memory of the cast set off; and what stays.

use fledge::domain::coach::Hat;
use fledge::domain::sandbox::{
    Action, Author, Climb, Deed, Event, NewPost, Post, Refusal, Response, Risk, Scene, Trigger,
};

use crate::save_round_trip::picture;
use crate::town::{Town, begin, go_on, person, post, publish, quote, reply, says, scene};

fn all(parts: impl Into<Vec<Trigger>>) -> Trigger {
    Trigger::All(parts.into())
}

fn category(slug: &str) -> Trigger {
    Trigger::Category(slug.to_owned())
}

/// Whether the last of these actions sets off a reaction with this trigger.
fn sets_off(town: Town, when: Trigger, actions: impl IntoIterator<Item = Action>) -> bool {
    let mut play = town.reaction("it", "eve", when, 0, Response::Follow).play();
    let mut actions: Vec<Action> = actions.into_iter().collect();
    let last = actions.pop().expect("an action");
    for action in actions {
        go_on(&mut play, action);
    }
    assert!(
        !play.world().followers.contains(&person("eve")),
        "too early"
    );
    go_on(&mut play, last);
    play.world().followers.contains(&person("eve"))
}

fn hears(when: Trigger, text: &str) -> bool {
    sets_off(Town::small(), when, [publish(text)])
}

#[test]
fn what_the_coach_remarks_on_sets_off_what_waits_for_it() {
    let unclear = "Good morning #nightshiftnurses";
    assert!(hears(category("hashtag-case"), unclear));
    assert!(hears(Trigger::Rule("hashtag-case".to_owned()), unclear));
    assert!(!hears(
        category("hashtag-case"),
        "Good morning #NightShiftNurses"
    ));
    assert!(!hears(category("abuse"), unclear));
}

#[test]
fn an_edit_is_read_anew() {
    let when = all([Trigger::Deed(Deed::Corrected), category("hashtag-case")]);
    let edit = |text: &str| Action::Edit(post("~post-1"), text.to_owned());
    let first = || publish("Good morning");
    assert!(sets_off(
        Town::small(),
        when.clone(),
        [first(), edit("Good morning #nightshiftnurses")]
    ));
    assert!(!sets_off(
        Town::small(),
        when,
        [first(), edit("Good evening")]
    ));
}

#[test]
fn words_thanks_and_credit_are_heard() {
    let bus = || Trigger::Says(vec!["bus stop".to_owned(), "wi-fi".to_owned()]);
    assert!(hears(bus(), "Free Wi-Fi here"));
    assert!(!hears(bus(), "Free tea here"));
    assert!(hears(Trigger::Thanks, "Thanks all"));
    assert!(!hears(Trigger::Thanks, "A thankless job"));
    let credited = |text: &str| sets_off(Town::small(), Trigger::Credit, [quote("study", text)]);
    assert!(credited("By @ben_town"));
    assert!(!credited("By somebody"));
}

#[test]
fn the_hat_of_the_post_counts() {
    let when = || Trigger::Hat(Hat::Organisation);
    let hat = |hat| Action::ChooseHat(hat);
    assert!(sets_off(
        Town::small(),
        when(),
        [hat(Hat::Organisation), publish("Hello")]
    ));
    assert!(!sets_off(
        Town::small(),
        when(),
        [hat(Hat::Organisation), hat(Hat::Personal), publish("Hello")]
    ));
    assert!(!hears(when(), "Hello"));
}

#[test]
fn the_clock_of_the_sandbox_counts_past_midnight_too() {
    // Joined at nine; the action comes a minute after the wait that was a minute after joining.
    let night = || Trigger::TimeOfDay(22 * 60, 6 * 60);
    for (hours, is_night) in [(1, false), (12, false), (13, true), (20, true), (21, false)] {
        let actions = [Action::Wait(hours * 60), publish("Hello")];
        assert_eq!(
            sets_off(Town::small(), night(), actions),
            is_night,
            "{hours}"
        );
    }
    let morning = Trigger::TimeOfDay(9 * 60, 10 * 60);
    assert!(hears(morning, "Hello"));
}

#[test]
fn the_cast_remembers_thanks_and_silence() {
    let thanked = || Trigger::Thanked(person("ada"));
    let thank = |text: &str| [reply("hello", text), publish("Anybody there?")];
    assert!(sets_off(Town::small(), thanked(), thank("Thank you")));
    assert!(!sets_off(Town::small(), thanked(), thank("I see")));
    let ignored = || all([Trigger::Question, Trigger::Ignored(person("ben"))]);
    let town = || Town::small().reaction("hi", "ben", Trigger::FirstPost, 1, says("Hello!"));
    let wait = || Action::Wait(70);
    assert!(sets_off(
        town(),
        ignored(),
        [publish("Hello"), wait(), publish("Why?")]
    ));
    assert!(!sets_off(
        town(),
        ignored(),
        [publish("Hello"), publish("Why?")]
    ));
    assert!(!sets_off(
        town(),
        ignored(),
        [
            publish("Hello"),
            wait(),
            publish("Hello @ben_town"),
            publish("Why?")
        ]
    ));
}

#[test]
fn time_since_joining_and_since_the_last_post_counts() {
    let wait = || Action::Wait(100);
    let long = || Trigger::SinceJoining(100);
    assert!(sets_off(Town::small(), long(), [wait(), publish("Hello")]));
    assert!(!hears(long(), "Hello"));
    let quiet = || Trigger::SinceLastPost(100);
    assert!(sets_off(
        Town::small(),
        quiet(),
        [publish("Hello"), wait(), publish("Hello")]
    ));
    assert!(!sets_off(
        Town::small(),
        quiet(),
        [wait(), publish("Hello")]
    ));
}

#[test]
fn not_and_either_are_what_they_say() {
    let either = || Trigger::Either(vec![Trigger::Question, Trigger::Thanks]);
    assert!(hears(either(), "Why?"));
    assert!(hears(either(), "Thanks"));
    assert!(!hears(either(), "Hello"));
    let not = || Trigger::Not(Box::new(either()));
    assert!(hears(not(), "Hello"));
    assert!(!hears(not(), "Why?"));
}

#[test]
fn passing_a_problem_on_is_met_whether_reposted_or_quoted() {
    let when = || Trigger::Deed(Deed::PassedOn(Risk::Wrong));
    let repost = |id: &str| Action::Repost(post(id));
    assert!(sets_off(Town::small(), when(), [repost("rumour")]));
    assert!(sets_off(Town::small(), when(), [quote("rumour", "Look")]));
    assert!(!sets_off(Town::small(), when(), [repost("study")]));
    assert!(!sets_off(
        Town::small(),
        when(),
        [reply("rumour", "Really?")]
    ));
}

#[test]
fn a_scene_counts_while_it_lasts() {
    let town = || {
        Town::small().scene(Scene {
            minutes: 10,
            ..scene("chat")
        })
    };
    let when = || Trigger::InScene("chat".into());
    assert!(sets_off(town(), when(), [begin("chat"), publish("Hello")]));
    assert!(!sets_off(town(), when(), [publish("Hello")]));
    assert!(!sets_off(
        town(),
        when(),
        [begin("chat"), Action::Wait(9), publish("Hello")]
    ));
}

#[test]
fn a_screenshot_stays_when_the_post_is_deleted_and_nothing_else_comes() {
    let shot = || Response::Screenshot(vec!["Seen this?".to_owned()]);
    let mut play = Town::small()
        .reaction("shot", "eve", Trigger::Any, 10, shot())
        .in_any_case()
        .reaction("hi", "ada", Trigger::Any, 10, says("Hi"))
        .after([publish("Rubbish!"), Action::Delete(post("~post-1"))]);
    let events = play.advance(60);
    assert_eq!(
        events,
        [Event::ScreenshotPosted {
            by: person("eve"),
            post: post("~shot~post-1"),
            of: post("~post-1"),
        }]
    );
    let taken = play.world().post(&post("~shot~post-1")).expect("posted");
    let picture = taken.screenshot.as_ref().expect("a picture");
    assert_eq!(picture.text, "Rubbish!");
    assert_eq!(play.world().post(&post("~post-1")), None);
}

#[test]
fn a_changed_post_shows_what_it_said_at_first() {
    let edit = |text: &str| Action::Edit(post("~post-1"), text.to_owned());
    let mut play = Town::small().after([publish("One"), edit("Two"), edit("Three")]);
    let own = play.world().post(&post("~post-1")).expect("there").clone();
    assert_eq!(
        (own.text.as_str(), own.former.as_deref()),
        ("Three", Some("One"))
    );
    let length = play.log().len();
    assert_eq!(play.act(9, edit(" Three ")), [], "it says so already");
    assert_eq!(play.log().len(), length);
    let not_yours = Action::Edit(post("hello"), "Mine".to_owned());
    let events = play.act(9, not_yours);
    assert_eq!(events, [Event::Refused(Refusal::NotYours(post("hello")))]);
}

#[test]
fn a_post_staged_under_the_learners_name_can_be_mended_or_deleted() {
    let spam = Post::new(post("spam"), Author::You, 0, "Win a phone");
    let town = || {
        Town::small().scene(Scene {
            posts: vec![spam.clone()],
            ..scene("hack")
        })
    };
    let mut play = town().after([
        begin("hack"),
        Action::Edit(post("spam"), "Sorry".to_owned()),
    ]);
    assert!(
        play.world()
            .post(&post("spam"))
            .is_some_and(|it| it.text == "Sorry")
    );
    go_on(&mut play, Action::Delete(post("spam")));
    assert_eq!(play.world().post(&post("spam")), None);
    assert!(play.world().written.is_empty());
}

#[test]
fn a_post_with_a_picture_keeps_its_description() {
    let with = |alt: Option<&str>| {
        Action::Write(NewPost {
            text: "Our door".to_owned(),
            picture: Some(picture(alt)),
            ..NewPost::default()
        })
    };
    let play = Town::small().after([with(Some("A green door")), with(None)]);
    let alt = |number: usize| {
        let media = play.world().written[number].media.as_ref();
        media.expect("a picture").alt.as_deref()
    };
    assert_eq!((alt(0), alt(1)), (Some("A green door"), None));
}

#[test]
fn reposts_climb_in_a_straight_line_with_the_bill_the_post_named() {
    let climb = || {
        Response::Counter(Climb {
            pence: 100,
            points: vec![(10, 100), (20, 300)],
        })
    };
    for (text, pence) in [
        ("We give £2.50 a repost", 250),
        ("20p for each repost!", 20),
        ("A fortune for each repost", 100),
    ] {
        let mut play = Town::small()
            .reaction("wave", "dot", Trigger::Any, 0, climb())
            .after([publish(text)]);
        let start = play.world().now();
        let counter = play
            .world()
            .counter(&post("~post-1"))
            .expect("begun")
            .clone();
        let climbed: Vec<u32> = [0, 5, 10, 15, 20, 99]
            .map(|m| counter.reposts_at(start + m))
            .into();
        assert_eq!(climbed, [0, 50, 100, 200, 300, 300]);
        assert_eq!(counter.pence_at(start + 20), 300 * pence, "{text}");
        play.advance(start + 15);
        let own = play.world().post(&post("~post-1")).expect("there").clone();
        assert_eq!(play.world().repost_count(&own), 200);
        go_on(&mut play, Action::Delete(post("~post-1")));
        let stopped = play
            .world()
            .counter(&post("~post-1"))
            .expect("known")
            .clone();
        assert_eq!(
            stopped.reposts_at(start + 99),
            stopped.reposts_at(start + 16)
        );
    }
}
