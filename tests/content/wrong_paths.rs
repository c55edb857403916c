//! For each step of the built-in pack, ways that look right and aren't: the goal stays open, and the
//! app says what is missing, kindly.

use std::collections::BTreeSet;

use fledge::domain::challenge::Gap;
use fledge::domain::sandbox::{Action, Playthrough};
use fledge::i18n::gaps::say;

use super::fixtures::{core, step};
use super::{wrong_at_first, wrong_in_danger, wrong_later};

/// A way that doesn't lead to the goal of a step.
pub struct Wrong {
    /// The step.
    pub step: &'static str,
    /// What somebody does.
    pub actions: Vec<Action>,
    /// What is missing then or in the way, each with a part of what is said of it.
    pub told: Vec<(Gap, &'static str)>,
}

pub fn wrong(
    step: &'static str,
    actions: impl Into<Vec<Action>>,
    told: impl Into<Vec<(Gap, &'static str)>>,
) -> Wrong {
    Wrong {
        step,
        actions: actions.into(),
        told: told.into(),
    }
}

/// The solution of a step with other actions in place of those at `range`.
pub fn instead(
    step_id: &str,
    range: std::ops::Range<usize>,
    others: impl IntoIterator<Item = Action>,
) -> Vec<Action> {
    let mut actions = step(step_id).solution.clone();
    actions.splice(range, others);
    actions
}

fn all() -> Vec<Wrong> {
    [
        wrong_at_first::before_and_following(),
        wrong_at_first::in_lists_and_listening(),
        wrong_at_first::in_speaking(),
        wrong_in_danger::in_words(),
        wrong_in_danger::in_messages_and_account(),
        wrong_later::in_belonging(),
        wrong_later::in_keeping_going(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A sandbox in which the way was gone, a minute for each action.
fn gone(wrong: &Wrong) -> Playthrough {
    let step = step(wrong.step);
    let mut play = Playthrough::new(core().scenario.clone(), 0);
    if let Some(scene) = &step.scene {
        play.act(0, Action::Begin(scene.clone()));
    }
    for action in &wrong.actions {
        let events = play.act(play.world().now() + 1, action.clone());
        let refusal = Playthrough::refusal(&events);
        assert_eq!(refusal, None, "{}: {action:?}", wrong.step);
    }
    play
}

#[test]
fn every_step_has_a_wrong_path_that_is_tried() {
    let tried: BTreeSet<&str> = all().iter().map(|wrong| wrong.step).collect();
    let steps: BTreeSet<&str> = core().steps.iter().map(|step| step.id.as_str()).collect();
    assert_eq!(tried, steps);
}

#[test]
fn a_wrong_path_leaves_the_goal_open_and_the_app_says_what_is_missing() {
    let mut others = Vec::new();
    for wrong in all() {
        let play = gone(&wrong);
        let gaps = step(wrong.step).goal.gaps(play.world());
        let expected: Vec<Gap> = wrong.told.iter().map(|(gap, _)| gap.clone()).collect();
        if gaps != expected {
            others.push((wrong.step, gaps, expected));
            continue;
        }
        for (gap, part) in &wrong.told {
            let told = say(gap, play.world());
            assert!(told.contains(part), "{}: {told}", wrong.step);
        }
    }
    assert!(others.is_empty(), "{others:#?}");
}

#[test]
fn what_is_said_is_kind_and_whole_sentences() {
    for wrong in all() {
        let play = gone(&wrong);
        for (gap, _) in &wrong.told {
            let told = say(gap, play.world());
            let is_sentence = told.starts_with(char::is_uppercase) && told.ends_with('.');
            assert!(is_sentence, "{}: {told}", wrong.step);
            for sentence in told.split_inclusive(['.', '?', ':']) {
                let words = sentence.split_whitespace().count();
                assert!(words <= 25, "{}: {sentence}", wrong.step);
            }
            for word in told
                .to_lowercase()
                .split(|one: char| !one.is_alphanumeric())
            {
                let is_unkind = [
                    "just",
                    "simply",
                    "obviously",
                    "wrong!",
                    "fail",
                    "failed",
                    "error",
                    "invalid",
                    "must",
                    "forbidden",
                    "bad",
                ];
                assert!(!is_unkind.contains(&word), "{}: {told}", wrong.step);
            }
        }
    }
}

#[test]
fn a_wrong_path_can_be_taken_back_and_the_step_be_done_all_the_same() {
    for wrong in all() {
        let step = step(wrong.step);
        let mut play = gone(&wrong);
        let scene = usize::from(step.scene.is_some());
        while play.log().len() > scene {
            play.undo();
        }
        for action in &step.solution {
            play.act(play.world().now() + 1, action.clone());
        }
        let gaps = step.goal.gaps(play.world());
        assert_eq!(gaps, [], "{}: {:?}", wrong.step, wrong.actions);
    }
}
