//! Goals of things done other than writing, and every way of missing them.

use fledge::domain::challenge::{Doing, Gap, Goal, Lack, Tally, Writing};
use fledge::domain::coach::Hat;
use fledge::domain::sandbox::{Action, Author, Link, Measure, Playthrough, Post, Risk, Scene};

use crate::town::{
    Town, add, begin, follow, go_on, make_list, message, person, post, publish, reply, scene,
};

fn tally(have: u32, need: u32) -> Tally {
    Tally { have, need }
}

/// A town with a drill in it: a message with a link, a request, a wrong post of the learner's.
fn town() -> Town {
    let mut bait = message("bait", "mimic", 0, "Is this you?");
    bait.link = Some(Link {
        url: "https://town.example/".to_owned(),
        title: "Video".to_owned(),
    });
    Town::small().scene(Scene {
        messages: vec![bait],
        requests: vec![(person("dot"), 5)],
        posts: vec![Post::new(post("wrong"), Author::You, 0, "One in two of us")],
        ..scene("drill")
    })
}

fn drill() -> Playthrough {
    town().after([begin("drill")])
}

#[track_caller]
fn lacks(play: &Playthrough, goal: &Goal, gaps: &[Gap]) {
    assert_eq!(goal.gaps(play.world()), gaps);
}

fn open(id: &str) -> Action {
    Action::Open(post(id))
}

fn save(id: &str) -> Action {
    Action::Save(post(id))
}

#[test]
fn name_and_hat_are_asked_for_until_they_are_there() {
    let hat = Goal::HatIs(vec![Hat::Personal, Hat::Professional]);
    let mut play = Town::small().play();
    lacks(&play, &Goal::NameWritten, &[Gap::Name]);
    lacks(&play, &hat, &[Gap::Hat]);
    go_on(&mut play, Action::WriteName("Sam".to_owned()));
    go_on(&mut play, Action::ChooseHat(Hat::Organisation));
    lacks(&play, &Goal::NameWritten, &[]);
    let other = Gap::OtherHat(vec![Hat::Personal, Hat::Professional]);
    lacks(&play, &hat, &[other]);
    go_on(&mut play, Action::ChooseHat(Hat::Personal));
    lacks(&play, &hat, &[]);
}

#[test]
fn the_right_people_are_followed_and_those_they_follow() {
    let of = Goal::FollowsOf {
        people: 1,
        of: vec![person("ben"), person("ada")],
    };
    let via = Goal::FollowsVia { people: 1 };
    let mut play = Town::small()
        .follows("ada", &["ben", "bot"])
        .after([follow("council"), follow("bot")]);
    let left = vec![person("ben"), person("ada")];
    lacks(&play, &of, &[Gap::FollowsOf(left, tally(0, 1))]);
    go_on(&mut play, follow("ada"));
    lacks(&play, &of, &[]);
    lacks(&play, &via, &[Gap::FollowsVia(tally(0, 1))]);
    go_on(&mut play, follow("ben"));
    lacks(&play, &via, &[]);
}

#[test]
fn a_list_for_oneself_is_not_one_for_all() {
    let of = |is_private| Goal::ListOf {
        people: 1,
        is_private,
    };
    let play = Town::small().after([make_list("Tea"), add("tea", "ada")]);
    lacks(&play, &of(false), &[]);
    lacks(&play, &of(true), &[Gap::ListOf(true, tally(0, 1))]);
}

#[test]
fn saving_counts_when_it_is_worth_it_and_read() {
    let goal = Goal::Saved {
        posts: 2,
        opened: 1,
    };
    let mut play = Town::small().after([save("hello")]);
    lacks(&play, &goal, &[Gap::Saves(tally(1, 2))]);
    go_on(&mut play, save("offer"));
    lacks(&play, &goal, &[Gap::SavedHarmful(post("offer"))]);
    go_on(&mut play, save("study"));
    lacks(&play, &goal, &[Gap::SavedUnopened(tally(0, 1))]);
    go_on(&mut play, open("study"));
    lacks(&play, &goal, &[]);
}

#[test]
fn what_is_to_be_read_is_opened_and_what_shuts_people_out_is_not_passed_on() {
    let read = Goal::Opened(vec![post("hello"), post("study")]);
    let mut play = Town::small()
        .post("bare", "ada", -1, "Look")
        .risky(Risk::NoAltText)
        .after([open("hello"), Action::Repost(post("bare"))]);
    lacks(&play, &read, &[Gap::Unopened(post("study"))]);
    assert_eq!(read.tally(play.world()), tally(1, 2));
    let none = Goal::RepostedNone(vec![Risk::NoAltText]);
    let gap = Gap::RepostedRisky(post("bare"), Risk::NoAltText);
    lacks(&play, &none, &[gap]);
    go_on(&mut play, Action::Unrepost(post("bare")));
    lacks(&play, &none, &[]);
}

#[test]
fn a_phishing_message_is_left_alone_or_made_good() {
    let alone = || Goal::LinkUnopened("bait".into());
    let goal = Goal::All(vec![
        Goal::MessagesOpened(person("mimic")),
        Goal::Reported(person("mimic")),
        Goal::Either(vec![
            alone(),
            Goal::Secured(vec![Measure::ChangePassword, Measure::SignOutOthers]),
        ]),
    ]);
    let mut play = drill();
    let unread = Gap::MessagesUnopened(person("mimic"));
    let unreported = Gap::NotReported(person("mimic"));
    lacks(&play, &goal, &[unread, unreported.clone()]);
    go_on(&mut play, Action::OpenMessages(person("mimic")));
    go_on(&mut play, Action::OpenLink("bait".into()));
    lacks(&play, &goal, &[unreported, Gap::LinkOpened("bait".into())]);
    for action in [
        Action::Report(person("mimic")),
        Action::Secure(Measure::ChangePassword),
        Action::Secure(Measure::SignOutOthers),
    ] {
        go_on(&mut play, action);
    }
    lacks(&play, &goal, &[]);
}

#[test]
fn blocking_and_muting_are_asked_for_by_name() {
    let mut play = drill();
    let (mute, block) = (Goal::Muted(person("bot")), Goal::Blocked(person("bot")));
    lacks(&play, &mute, &[Gap::NotMuted(person("bot"))]);
    lacks(&play, &block, &[Gap::NotBlocked(person("bot"))]);
    go_on(&mut play, Action::Mute(person("bot")));
    go_on(&mut play, Action::Block(person("bot")));
    lacks(&play, &Goal::All(vec![mute, block]), &[]);
}

#[test]
fn a_request_is_waited_for_and_answered_the_right_way() {
    let goal = Goal::RequestAnswered {
        who: person("dot"),
        accepts: false,
    };
    let mut play = drill();
    lacks(&play, &goal, &[Gap::NotAskedYet(person("dot"))]);
    play.advance(30);
    lacks(&play, &goal, &[Gap::RequestWaiting(person("dot"), false)]);
    go_on(&mut play, Action::AcceptRequest(person("dot")));
    lacks(&play, &goal, &[Gap::RequestOtherwise(person("dot"), false)]);
    play.undo();
    go_on(&mut play, Action::DeclineRequest(person("dot")));
    lacks(&play, &goal, &[]);
}

#[test]
fn an_account_is_secured_in_the_order_that_works() {
    use Measure::{ChangePassword, SignOutOthers, TellFollowers};
    let goal = Goal::Secured(vec![ChangePassword, SignOutOthers, TellFollowers]);
    let mut play = Town::small().play();
    lacks(&play, &goal, &[Gap::NextMeasure(ChangePassword)]);
    go_on(&mut play, Action::Secure(SignOutOthers));
    let early = Gap::MeasureTooEarly(SignOutOthers, ChangePassword);
    lacks(&play, &goal, &[early]);
    go_on(&mut play, Action::Secure(ChangePassword));
    lacks(&play, &goal, &[Gap::NextMeasure(SignOutOthers)]);
    assert_eq!(goal.tally(play.world()), tally(1, 3));
    go_on(&mut play, Action::Secure(SignOutOthers));
    go_on(&mut play, Action::Secure(TellFollowers));
    lacks(&play, &goal, &[]);
}

#[test]
fn what_is_wrong_is_corrected_in_sight_and_not_hidden() {
    let goal = Goal::Corrected(post("wrong"));
    lacks(&drill(), &goal, &[Gap::Uncorrected(post("wrong"))]);
    for way in [
        reply("wrong", "It is one in ten. I am sorry."),
        Action::Edit(post("wrong"), "One in ten of us".to_owned()),
    ] {
        let mut play = drill();
        go_on(&mut play, way);
        lacks(&play, &goal, &[]);
        go_on(&mut play, Action::Delete(post("wrong")));
        lacks(&play, &goal, &[Gap::DeletedNotCorrected(post("wrong"))]);
    }
}

#[test]
fn staying_takes_its_time() {
    let goal = Goal::Stayed {
        scene: "drill".into(),
        minutes: 10,
    };
    lacks(&town().play(), &goal, &[Gap::NotBegun("drill".into())]);
    let mut play = drill();
    play.advance(play.world().now() + 4);
    lacks(
        &play,
        &goal,
        &[Gap::StayLonger("drill".into(), tally(4, 10))],
    );
    play.advance(play.world().now() + 6);
    lacks(&play, &goal, &[]);
}

#[test]
fn doing_counts_different_things_and_only_since_the_scene_began() {
    let goal = |times| {
        let did = Goal::Did {
            what: Doing::Open,
            times,
        };
        Goal::Since("drill".into(), Box::new(did))
    };
    let mut play = town().after([open("hello")]);
    lacks(&play, &goal(1), &[Gap::NotBegun("drill".into())]);
    assert_eq!(goal(1).tally(play.world()), tally(0, 1));
    for action in [begin("drill"), open("study"), open("study")] {
        go_on(&mut play, action);
    }
    lacks(&play, &goal(1), &[]);
    lacks(&play, &goal(2), &[Gap::Deeds(Doing::Open, tally(1, 2))]);
}

#[test]
fn every_doing_is_seen() {
    let all = [
        (Doing::Open, open("hello")),
        (Doing::Like, Action::Like(post("hello"))),
        (Doing::Save, save("hello")),
        (Doing::Repost, Action::Repost(post("hello"))),
        (Doing::Follow, follow("ada")),
        (Doing::ReadTag, Action::ReadTag("#NursingLife".to_owned())),
        (Doing::Write, publish("Hello")),
        (
            Doing::SendMessage,
            Action::SendMessage(person("ada"), "Hello".to_owned()),
        ),
    ];
    for (what, action) in all {
        let goal = Goal::Did { what, times: 1 };
        let mut play = Town::small().play();
        lacks(&play, &goal, &[Gap::Deeds(what, tally(0, 1))]);
        go_on(&mut play, action);
        lacks(&play, &goal, &[]);
    }
}

#[test]
fn what_was_written_before_a_scene_does_not_count_in_it() {
    let wrote = Goal::Wrote(Box::new(Writing {
        times: 1,
        asks: true,
        ..Writing::default()
    }));
    let goal = Goal::Since("drill".into(), Box::new(wrote));
    let mut play = town().after([publish("Why?"), begin("drill"), publish("Hello")]);
    lacks(&play, &goal, &[Gap::Lacks(Lack::Question)]);
    go_on(&mut play, publish("How?"));
    lacks(&play, &goal, &[]);
}

#[test]
fn an_order_is_kept_whatever_lies_between_and_however_it_is_worded() {
    let goal = Goal::DidInOrder(vec![
        open("study"),
        reply("study", "Thank you"),
        Action::Report(person("mimic")),
    ]);
    let mut play = Town::small().after([reply("study", "Hm"), open("study"), publish("Hello")]);
    let next = Gap::NextAction(Box::new(reply("study", "Thank you")));
    lacks(&play, &goal, &[next]);
    assert_eq!(goal.tally(play.world()), tally(1, 3));
    go_on(&mut play, reply("study", "I have read it now"));
    go_on(&mut play, Action::Report(person("mimic")));
    lacks(&play, &goal, &[]);
}

#[test]
fn one_of_several_ways_is_enough_and_the_nearest_is_spoken_of() {
    let goal = Goal::Either(vec![
        Goal::All(vec![Goal::NameWritten, Goal::HatChosen]),
        Goal::Muted(person("bot")),
    ]);
    let mut play = Town::small().play();
    lacks(&play, &goal, &[Gap::NotMuted(person("bot"))]);
    assert_eq!(goal.tally(play.world()), tally(0, 1));
    go_on(&mut play, Action::Mute(person("bot")));
    lacks(&play, &goal, &[]);
}
