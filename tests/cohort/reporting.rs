//! What gets into a report, and what never does.

use std::collections::BTreeSet;

use fledge::domain::StepId;
use fledge::domain::challenge::{Progress, Reflection, Verb};
use fledge::domain::cohort::{Asks, Confidence, Experience, Level, Name, Participant, Report};

use crate::made::{day, invitation, noon};

fn progress() -> Progress {
    let mut progress = Progress::default();
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
        confidence: Confidence {
            before: Level::new(2),
            now: Level::new(4),
        },
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
