//! The wall as JSON, for other programs. Written, never read: a copy to bring back is a
//! [`wall`](super::wall).

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::StepId;
use crate::domain::cohort::{Cohort, Level, Wall, day_of};

/// Frozen.
#[derive(Serialize)]
struct ExportV1<'a> {
    format: &'static str,
    version: u32,
    cohort: String,
    name: &'a str,
    day: String,
    steps: Vec<&'a str>,
    learners: Vec<LearnerV1<'a>>,
}

/// Frozen.
#[derive(Serialize)]
struct LearnerV1<'a> {
    name: &'a str,
    handle: &'a str,
    group: &'a str,
    joined: String,
    last_heard: Option<String>,
    done: usize,
    of: usize,
    for_real: usize,
    next: Option<&'a str>,
    stuck_at: Option<&'a str>,
    overdue_days: Option<i64>,
    confidence_before: Option<u8>,
    confidence_now: Option<u8>,
    steps: Vec<StepV1<'a>>,
}

/// Frozen.
#[derive(Serialize)]
struct StepV1<'a> {
    step: &'a str,
    practised: Option<String>,
    for_real: Option<String>,
}

/// The wall on the day `today`. The trainer's notes are not in it.
pub fn json(cohort: &Cohort, today: NaiveDate) -> String {
    let invitation = &cohort.invitation;
    let wall = Wall::of(cohort, today);
    let day = |day: NaiveDate| day.to_string();
    let learners = wall.rows.iter().filter_map(|row| {
        let report = cohort.roster.report(&row.learner)?;
        let note = cohort.roster.note_of(&row.learner);
        let steps = report.steps.iter().map(|(step, days)| StepV1 {
            step: step.as_str(),
            practised: days.practised.map(day),
            for_real: days.for_real.map(day),
        });
        Some(LearnerV1 {
            name: report.name.as_str(),
            handle: &report.handle,
            group: note.map_or("", |note| note.group.as_str()),
            joined: day(report.joined),
            last_heard: day_of(report.made_at).map(day),
            done: row.done,
            of: wall.of,
            for_real: row.for_real,
            next: row.next.as_ref().map(StepId::as_str),
            stuck_at: row.stuck_at.as_ref().map(StepId::as_str),
            overdue_days: row.overdue_days,
            confidence_before: row.confidence.before.map(Level::get),
            confidence_now: row.confidence.now.map(Level::get),
            steps: steps.collect(),
        })
    });
    let export = ExportV1 {
        format: "fledge-wall",
        version: 1,
        cohort: invitation.cohort.to_string(),
        name: invitation.name.as_str(),
        day: day(today),
        steps: invitation.asks.steps.iter().map(StepId::as_str).collect(),
        learners: learners.collect(),
    };
    // Texts, numbers and lists only: serialising can't fail.
    serde_json::to_string_pretty(&export).unwrap_or_default()
}
