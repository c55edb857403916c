//! What gets into a report, and what never does.

use std::collections::BTreeSet;

use fledge::domain::StepId;
use fledge::domain::challenge::{self, Progress, Reflection, Verb};
use fledge::domain::cohort::{Asks, Confidence, Experience, Level, Name, Participant, Report};

use crate::made::{day, invitation, noon};

fn progress() -> Progress {
    let said = |score, on| Some(challenge::Confidence::new(score, day(on)));
    let mut progress = Progress {
        confidence_before: said(0, 0),
        confidence_after: said(10, 3),
        ..Progress::default()
    };
    for (step, on) in [("step-0", 1), ("step-1", 2), ("elsewhere", 3)] {
        let record = progress.record_mut(&step.into());
        record.practised = Some(day(on));
        record.hints_seen = 3;
        record.reflection = Some(Reflection {
            verb: Verb::Reassure,
            line: format!("about {step}"),
            on: day(on),
        });
    }
    progress
}

fn participant() -> Participant {
    Participant {
        name: Name::new("Ada"),
        handle: "@ada".to_owned(),
        joined: day(0),
        hides_confidence: false,
        experience: Some(Experience::Some),
        shared_reflections: ["step-1", "elsewhere"].map(StepId::from).into(),
    }
}

#[test]
fn only_steps_that_were_asked_for_are_told() {
    let report = Report::of(&progress(), &participant(), &invitation(), noon(3));
    let told: Vec<&str> = report.steps.keys().map(StepId::as_str).collect();
    assert_eq!(told, ["step-0", "step-1"]);
    assert_eq!(report.handle, "ada");
}

#[test]
fn only_reflections_that_were_chosen_are_told() {
    let report = Report::of(&progress(), &participant(), &invitation(), noon(3));
    let told: Vec<&str> = report.reflections.keys().map(StepId::as_str).collect();
    assert_eq!(told, ["step-1"]);
}

#[test]
fn how_sure_they_feel_is_what_they_said_on_their_own_page() {
    let told = |progress: &Progress, about: &Participant| {
        Report::of(progress, about, &invitation(), noon(3)).confidence
    };
    let both = Confidence {
        before: Level::new(0),
        now: Level::new(10),
    };
    assert_eq!(told(&progress(), &participant()), both);
    let mut once = progress();
    once.confidence_after = None;
    assert_eq!(
        told(&once, &participant()),
        Confidence { now: None, ..both }
    );
    let hiding = Participant {
        hides_confidence: true,
        ..participant()
    };
    assert_eq!(told(&progress(), &hiding), Confidence::default());
    assert_eq!(Level::new(11), None);
}

#[test]
fn what_the_trainer_did_not_ask_for_is_not_told() {
    let mut invitation = invitation();
    invitation.asks = Asks {
        steps: invitation.asks.steps,
        ..Asks::default()
    };
    let report = Report::of(&progress(), &participant(), &invitation, noon(3));
    assert_eq!(report.confidence, Confidence::default());
    assert_eq!(report.experience, None);
    assert_eq!(
        report.reflections.keys().collect::<BTreeSet<_>>(),
        BTreeSet::new()
    );
}
