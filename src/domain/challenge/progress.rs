//! How far somebody is, step by step.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Pack, Step};
use crate::domain::StepId;

/// What somebody did of a challenge. Steps that this version doesn't know are kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// By step; a step not started has no record.
    pub steps: BTreeMap<StepId, StepRecord>,
    /// Since when the learner has put the whole challenge aside; `None` while it goes on.
    pub paused_on: Option<NaiveDate>,
    /// How sure of themselves they were at the start.
    pub confidence_before: Option<Confidence>,
    /// How sure of themselves they are now.
    pub confidence_after: Option<Confidence>,
    /// What the learner writes into their own documents.
    pub papers: Papers,
}

/// The lines of a document that only the learner can give.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Papers {
    /// Their name as it is to stand there.
    pub name: String,
    /// Their job.
    pub role: String,
    /// Whom they work for.
    pub organisation: String,
    /// What they ask their manager for; empty for the words that Fledge proposes.
    pub ask: String,
}

/// How sure of themselves somebody is, as they say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Confidence {
    /// From 0, not at all, to `MOST_CONFIDENCE`.
    pub score: u8,
    /// When they said so.
    pub on: NaiveDate,
}

/// The top of the scale.
pub const MOST_CONFIDENCE: u8 = 10;

/// Why a step isn't done now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PutOff {
    /// It is left out, until the learner takes it up themselves.
    Skipped,
    /// It comes again once the others are done.
    Later,
}

/// What somebody did of one step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StepRecord {
    /// The day the goal was reached in the sandbox.
    pub practised: Option<NaiveDate>,
    /// The day they said they did it on a real network.
    pub for_real: Option<NaiveDate>,
    /// How many hints they have opened; one more than there are hints once shown the solution.
    pub hints_seen: u32,
    /// What they noted afterwards.
    pub reflection: Option<Reflection>,
    /// Why it isn't done now, and since when.
    pub put_off: Option<(PutOff, NaiveDate)>,
    /// The days it was done again, oldest first.
    pub again: Vec<NaiveDate>,
    /// How long they practised it, in minutes, as far as the page could tell.
    pub minutes: u32,
    /// How it changed what they do at work, in their own words; for their documents.
    pub change: String,
    /// Whether the learner keeps it out of their documents.
    pub is_left_out: bool,
}

/// A line or two of looking back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reflection {
    /// What the step did.
    pub verb: Verb,
    /// Why, in the learner's own words; may be empty.
    pub line: String,
    /// When it was written.
    pub on: NaiveDate,
}

/// What an experience can do to what somebody knew before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verb {
    /// It was as they thought.
    Confirm,
    /// It took a worry away.
    Reassure,
    /// It made them think again.
    Challenge,
    /// It was new to them.
    Enlighten,
}

impl Confidence {
    /// A score given on a day; what is above the scale becomes its top.
    pub fn new(score: u8, on: NaiveDate) -> Self {
        Self {
            score: score.min(MOST_CONFIDENCE),
            on,
        }
    }
}

impl Verb {
    /// All four, in the order they are offered.
    pub const ALL: [Self; 4] = [
        Self::Confirm,
        Self::Reassure,
        Self::Challenge,
        Self::Enlighten,
    ];
}

/// How far one step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Nothing reached.
    NotYet,
    /// Reached in the sandbox.
    Practised,
    /// Done on a real network, as the learner says.
    ForReal,
}

impl Progress {
    /// The record of a step, empty if not started.
    pub fn record(&self, step: &StepId) -> StepRecord {
        self.steps.get(step).cloned().unwrap_or_default()
    }

    /// The record of a step, to write in.
    pub fn record_mut(&mut self, step: &StepId) -> &mut StepRecord {
        self.steps.entry(step.clone()).or_default()
    }

    /// How far a step is.
    pub fn status(&self, step: &StepId) -> Status {
        match self.steps.get(step) {
            Some(record) if record.for_real.is_some() => Status::ForReal,
            Some(record) if record.practised.is_some() => Status::Practised,
            _ => Status::NotYet,
        }
    }

    /// The step to do next: the first that is neither done nor put off, then the first that was
    /// kept for later. A skipped step never comes by itself.
    pub fn next<'a>(&self, pack: &'a Pack) -> Option<&'a Step> {
        let at = self.next_of(pack.steps.iter().map(|step| &step.id))?;
        pack.steps.get(at)
    }

    /// Which of these steps, in their order, is to be done next: the rule of [`next`](Self::next).
    pub fn next_of<'a>(&self, steps: impl Iterator<Item = &'a StepId>) -> Option<usize> {
        let mut later = None;
        for (at, step) in steps.enumerate() {
            match self.put_off(step) {
                _ if self.status(step) != Status::NotYet => {}
                None => return Some(at),
                Some(PutOff::Later) => later = later.or(Some(at)),
                Some(PutOff::Skipped) => {}
            }
        }
        later
    }

    /// Why a step isn't done now, if it was put off.
    pub fn put_off(&self, step: &StepId) -> Option<PutOff> {
        let record = self.steps.get(step)?;
        record.put_off.map(|(why, _)| why)
    }

    /// Puts a step off; one that is done stays done.
    pub fn put_off_step(&mut self, step: &StepId, why: PutOff, on: NaiveDate) {
        if self.status(step) == Status::NotYet {
            self.record_mut(step).put_off = Some((why, on));
        }
    }

    /// Takes up a step that was put off.
    pub fn take_up(&mut self, step: &StepId) {
        if let Some(record) = self.steps.get_mut(step) {
            record.put_off = None;
        }
    }

    /// Notes that the goal of a step was reached in the sandbox: the first time, or again. Says
    /// whether it was the first time.
    pub fn note_practised(&mut self, step: &StepId, on: NaiveDate) -> bool {
        let record = self.record_mut(step);
        record.put_off = None;
        if record.practised.is_some() {
            record.again.push(on);
            return false;
        }
        record.practised = Some(on);
        true
    }

    /// The steps of the pack that are done, in its order: a reference to look things up in.
    pub fn finished<'a>(&self, pack: &'a Pack) -> Vec<&'a Step> {
        let steps = pack.steps.iter();
        steps
            .filter(|step| self.status(&step.id) != Status::NotYet)
            .collect()
    }

    /// How much surer of themselves they are than at the start, if they said so both times.
    pub fn confidence_gained(&self) -> Option<i16> {
        let (before, after) = (self.confidence_before?, self.confidence_after?);
        Some(i16::from(after.score) - i16::from(before.score))
    }

    /// How many steps of the pack are done, in the sandbox or for real.
    pub fn done(&self, pack: &Pack) -> usize {
        self.done_of(pack.steps.iter().map(|step| &step.id))
    }

    /// How many of these steps are done, in the sandbox or for real.
    pub fn done_of<'a>(&self, steps: impl Iterator<Item = &'a StepId>) -> usize {
        steps
            .filter(|step| self.status(step) != Status::NotYet)
            .count()
    }
}
