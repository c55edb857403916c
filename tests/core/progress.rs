//! How far somebody is, step by step.

use chrono::NaiveDate;
use fledge::domain::StepId;
use fledge::domain::challenge::{Confidence, Goal, Pack, Progress, PutOff, Status, StepRecord};

use crate::solve::{pack, step};

fn three() -> Pack {
    let goal = Goal::HatChosen;
    pack(
        ["one", "two", "three"]
            .map(|id| step(id, goal.clone()))
            .into(),
    )
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

fn id(text: &str) -> StepId {
    text.into()
}

fn next(progress: &Progress) -> Option<String> {
    progress.next(&three()).map(|step| step.id.to_string())
}

#[test]
fn nothing_is_done_at_the_start_and_the_first_step_is_next() {
    let progress = Progress::default();
    assert_eq!(progress.done(&three()), 0);
    assert_eq!(next(&progress), Some("one".to_owned()));
    assert_eq!(progress.status(&id("one")), Status::NotYet);
    assert_eq!(progress.record(&id("one")), StepRecord::default());
}

#[test]
fn practising_or_doing_it_for_real_finishes_a_step() {
    let mut progress = Progress::default();
    progress.record_mut(&id("one")).practised = Some(day());
    assert_eq!(progress.status(&id("one")), Status::Practised);
    progress.record_mut(&id("two")).for_real = Some(day());
    assert_eq!(progress.status(&id("two")), Status::ForReal);
    progress.record_mut(&id("one")).for_real = Some(day());
    assert_eq!(progress.status(&id("one")), Status::ForReal);
    assert_eq!(progress.done(&three()), 2);
    assert_eq!(next(&progress), Some("three".to_owned()));
}

#[test]
fn hints_and_reflections_alone_do_not_finish_a_step() {
    let mut progress = Progress::default();
    progress.record_mut(&id("one")).hints_seen = 4;
    assert_eq!(progress.status(&id("one")), Status::NotYet);
    assert_eq!(progress.done(&three()), 0);
}

#[test]
fn the_next_step_is_the_first_that_is_open_even_when_later_ones_are_done() {
    let mut progress = Progress::default();
    for done in ["one", "three"] {
        progress.record_mut(&id(done)).practised = Some(day());
    }
    assert_eq!(next(&progress), Some("two".to_owned()));
}

#[test]
fn after_the_last_step_nothing_is_next() {
    let mut progress = Progress::default();
    for done in ["one", "two", "three"] {
        progress.record_mut(&id(done)).practised = Some(day());
    }
    assert_eq!(next(&progress), None);
    assert_eq!(progress.done(&three()), 3);
}

#[test]
fn steps_of_another_pack_are_kept_and_not_counted() {
    let mut progress = Progress::default();
    progress.record_mut(&id("unknown")).practised = Some(day());
    assert_eq!(progress.done(&three()), 0);
    assert_eq!(next(&progress), Some("one".to_owned()));
    assert_eq!(progress.status(&id("unknown")), Status::Practised);
}

#[test]
fn looking_at_a_record_makes_none() {
    let progress = Progress::default();
    let _ = progress.record(&id("one"));
    let _ = progress.status(&id("one"));
    assert!(progress.steps.is_empty());
}

#[test]
fn a_pack_finds_its_steps_and_their_places() {
    let pack = three();
    assert_eq!(pack.position(&id("two")), Some(1));
    assert_eq!(
        pack.step(&id("two")).map(|step| step.id.clone()),
        Some(id("two"))
    );
    assert_eq!(pack.position(&id("unknown")), None);
    assert!(pack.step(&id("unknown")).is_none());
}

#[test]
fn a_step_kept_for_later_comes_after_the_others_and_a_skipped_one_not_at_all() {
    let mut progress = Progress::default();
    progress.put_off_step(&id("one"), PutOff::Later, day());
    progress.put_off_step(&id("two"), PutOff::Skipped, day());
    assert_eq!(next(&progress), Some("three".to_owned()));
    assert!(progress.note_practised(&id("three"), day()));
    assert_eq!(next(&progress), Some("one".to_owned()));
    assert!(progress.note_practised(&id("one"), day()));
    assert_eq!(next(&progress), None);
    progress.take_up(&id("two"));
    assert_eq!(next(&progress), Some("two".to_owned()));
    assert_eq!(progress.put_off(&id("two")), None);
}

#[test]
fn a_finished_step_stays_finished_and_can_be_done_again() {
    let mut progress = Progress::default();
    assert!(progress.note_practised(&id("two"), day()));
    assert!(!progress.note_practised(&id("two"), day()));
    progress.put_off_step(&id("two"), PutOff::Skipped, day());
    let record = progress.record(&id("two"));
    assert_eq!((record.practised, record.again), (Some(day()), vec![day()]));
    assert_eq!(record.put_off, None);
    let pack = three();
    let finished: Vec<&str> = progress
        .finished(&pack)
        .iter()
        .map(|it| it.id.as_str())
        .collect();
    assert_eq!(finished, ["two"]);
}

#[test]
fn confidence_stays_on_its_scale_and_is_compared_only_when_asked_twice() {
    let mut progress = Progress {
        confidence_before: Some(Confidence::new(7, day())),
        ..Progress::default()
    };
    assert_eq!(progress.confidence_gained(), None);
    progress.confidence_after = Some(Confidence::new(3, day()));
    assert_eq!(progress.confidence_gained(), Some(-4));
    assert_eq!(Confidence::new(11, day()).score, 10);
}
