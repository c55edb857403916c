//! A record of professional development in the shape that regulators ask for.

use super::{Block, Given, Kind, Paper, Part, title};
use crate::domain::challenge::{Step, StepRecord};
use crate::i18n::{count, step as step_words, time, way};

const WHAT: &str = "What I did";
const WHEN: &str = "When";
const HOW_LONG: &str = "How long";
const LEARNED: &str = "What I learned";
const CHANGED: &str = "How it changed my practice";
const NOT_WRITTEN: &str = "Not written yet.";

pub fn paper(given: &Given<'_>) -> Paper {
    let chosen: Vec<_> = given.chosen().collect();
    let minutes: u32 = chosen.iter().map(|(step, it)| minutes(step, it).0).sum();
    let mut head = given.about();
    head.push(("Made", time::full_day(given.today)));
    head.push(("Activities", chosen.len().to_string()));
    head.push(("Time in all", told(minutes)));
    let parts = chosen.into_iter().map(|(step, record)| Part {
        heading: step.title.clone(),
        blocks: vec![Block::Facts(vec![
            (WHAT, what(step, record)),
            (WHEN, when(record)),
            (HOW_LONG, how_long(step, record)),
            (LEARNED, learned(record)),
            (CHANGED, or_not_written(&record.change)),
        ])],
    });
    Paper {
        title: title(Kind::Record).to_owned(),
        head: vec![Block::Facts(head)],
        parts: parts.collect(),
    }
}

fn what(step: &Step, record: &StepRecord) -> String {
    let place = match (record.practised, record.for_real) {
        (Some(_), Some(_)) => "In a simulated network, then on a real one.",
        (None, Some(_)) => "On a real network.",
        _ => "In a simulated network.",
    };
    format!("{place} The task: {}", step.task)
}

fn when(record: &StepRecord) -> String {
    let mut days: Vec<_> = record.practised.into_iter().collect();
    days.extend(&record.again);
    days.extend(record.for_real);
    if days.is_empty() {
        days.extend(record.reflection.as_ref().map(|note| note.on));
    }
    days.sort_unstable();
    days.dedup();
    way::days(&days).unwrap_or_default()
}

/// How long it took, and whether that was timed; else what the step takes.
fn minutes(step: &Step, record: &StepRecord) -> (u32, bool) {
    match record.minutes {
        0 => (step.minutes, false),
        timed => (timed, true),
    }
}

fn how_long(step: &Step, record: &StepRecord) -> String {
    match minutes(step, record) {
        (minutes, true) => told(minutes),
        (minutes, false) => format!("{}, as the step is planned", told(minutes)),
    }
}

fn told(minutes: u32) -> String {
    let hours = match minutes / 60 {
        0 => None,
        hours => Some(count(hours as usize, "hour", "hours")),
    };
    match (hours, minutes % 60) {
        (Some(hours), 0) => hours,
        (Some(hours), left) => format!("{hours} {}", count(left as usize, "minute", "minutes")),
        (None, left) => count(left as usize, "minute", "minutes"),
    }
}

fn learned(record: &StepRecord) -> String {
    let Some(note) = &record.reflection else {
        return NOT_WRITTEN.to_owned();
    };
    format!("{}. {}", step_words::verb(note.verb), note.line)
        .trim_end()
        .to_owned()
}

fn or_not_written(text: &str) -> String {
    if text.is_empty() {
        NOT_WRITTEN.to_owned()
    } else {
        text.to_owned()
    }
}
