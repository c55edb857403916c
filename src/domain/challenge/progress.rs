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

    /// The first step of the pack that isn't done.
    pub fn next<'a>(&self, pack: &'a Pack) -> Option<&'a Step> {
        pack.steps
            .iter()
            .find(|step| self.status(&step.id) == Status::NotYet)
    }

    /// How many steps of the pack are done, in the sandbox or for real.
    pub fn done(&self, pack: &Pack) -> usize {
        pack.steps
            .iter()
            .filter(|step| self.status(&step.id) != Status::NotYet)
            .count()
    }
}
