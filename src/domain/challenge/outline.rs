//! The way at a glance: what the first screen tells of a challenge before the pack itself is there.

use super::{Pack, Stage, Step};
use crate::domain::{StageId, StepId};

/// A challenge without what is done in it: its stages and its steps' headings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// Stable id of the pack.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The stretches of the way, in order.
    pub stages: Vec<Stage>,
    /// The steps, in order.
    pub steps: Vec<Heading>,
}

/// What a step is called, and how long it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Stable id of the step.
    pub id: StepId,
    /// The stage it belongs to.
    pub stage: StageId,
    /// Title, as an invitation.
    pub title: String,
    /// Why it helps the learner.
    pub why: String,
    /// How long it takes, in minutes.
    pub minutes: u32,
}

impl From<&Pack> for Outline {
    fn from(pack: &Pack) -> Self {
        Self {
            id: pack.id.clone(),
            title: pack.title.clone(),
            stages: pack.stages.clone(),
            steps: pack.steps.iter().map(Heading::from).collect(),
        }
    }
}

impl From<&Step> for Heading {
    fn from(step: &Step) -> Self {
        Self {
            id: step.id.clone(),
            stage: step.stage.clone(),
            title: step.title.clone(),
            why: step.why.clone(),
            minutes: step.minutes,
        }
    }
}

impl Outline {
    /// How many steps there are.
    pub fn count(&self) -> usize {
        self.steps.len()
    }

    /// The step with this id.
    pub fn step(&self, id: &StepId) -> Option<&Heading> {
        self.steps.iter().find(|step| &step.id == id)
    }

    /// The step's place in the order, from 0.
    pub fn position(&self, id: &StepId) -> Option<usize> {
        self.steps.iter().position(|step| &step.id == id)
    }

    /// The title of the stage with this id.
    pub fn stage_title(&self, id: &StageId) -> Option<&str> {
        let found = self.stages.iter().find(|stage| &stage.id == id);
        found.map(|stage| stage.title.as_str())
    }

    /// The steps of the stage with this id, in order.
    pub fn steps_of<'a>(&'a self, id: &'a StageId) -> impl Iterator<Item = &'a Heading> {
        self.steps.iter().filter(move |step| &step.stage == id)
    }
}
