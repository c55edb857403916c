//! How long a drill took, by the sandbox's clock.

use fledge::domain::challenge::{Drill, Goal, Step, drill};
use fledge::domain::sandbox::{Action, Playthrough};

use crate::solve::step;
use crate::town::{Town, person, scene};

fn reporting() -> Step {
    Step {
        scene: Some("drill".into()),
        ..step("report", Goal::Reported(person("bot")))
    }
}

fn begun_at(minute: i64) -> Playthrough {
    let mut play = Town::small().scene(scene("drill")).play();
    play.act(minute, Action::Begin("drill".into()));
    play
}

fn report() -> Action {
    Action::Report(person("bot"))
}

#[test]
fn a_drill_lasts_from_its_scene_to_its_goal() {
    let mut play = begun_at(100);
    assert_eq!(drill(&reporting(), &play), Drill::Begun(0));
    play.advance(104);
    assert_eq!(drill(&reporting(), &play), Drill::Begun(4));
    play.act(107, report());
    play.act(500, Action::WriteName("Sam".to_owned()));
    play.advance(2_000);
    assert_eq!(drill(&reporting(), &play), Drill::Done(7));
}

#[test]
fn without_its_scene_a_drill_has_not_begun() {
    let mut play = Town::small().scene(scene("drill")).play();
    play.act(5, report());
    assert_eq!(drill(&reporting(), &play), Drill::Ahead);
    // What was done before counts from the beginning.
    play.act(50, Action::Begin("drill".into()));
    assert_eq!(drill(&reporting(), &play), Drill::Done(0));
    let timeless = step("report", Goal::Reported(person("bot")));
    assert_eq!(drill(&timeless, &play), Drill::Ahead);
}

#[test]
fn what_is_taken_back_no_longer_counts() {
    let mut play = begun_at(100);
    play.act(103, report());
    assert_eq!(drill(&reporting(), &play), Drill::Done(3));
    play.undo();
    assert_eq!(drill(&reporting(), &play), Drill::Begun(3));
    play.act(130, report());
    assert_eq!(drill(&reporting(), &play), Drill::Done(30));
}

#[test]
fn a_fresh_sandbox_has_a_fresh_clock() {
    let mut again = begun_at(0);
    again.act(2, report());
    assert_eq!(drill(&reporting(), &again), Drill::Done(2));
}
