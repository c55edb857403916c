//! The learner's way through the steps.

use leptos::prelude::*;

use super::{App, Telling};
use crate::browser::clock;
use crate::domain::StepId;
use crate::domain::challenge::{Reflection, StepRecord, Verb};
use crate::domain::sandbox::{Action, Playthrough};

impl App {
    /// Begins to practise a step, or goes on with it.
    pub fn start_step(self, step: &StepId) {
        self.catch_up();
        self.active_step.set(Some(step.clone()));
        let scene = self.pack().step(step).and_then(|step| step.scene.clone());
        let begins = scene.filter(|scene| {
            let begun = |play: &Playthrough| play.world().scenes.contains_key(scene);
            !self.play.with_untracked(begun)
        });
        if let Some(scene) = begins {
            self.act(Action::Begin(scene));
        }
        let reached: Vec<Telling> = self.note_if_reached().into_iter().collect();
        self.keep();
        self.tell(reached, None);
    }

    /// Ends practising a step whose goal is reached, once the learner is back from the sandbox.
    pub fn rest_step(self, step: &StepId) {
        let is_active = self
            .active_step
            .with_untracked(|it| it.as_ref() == Some(step));
        let is_done = self
            .progress
            .with_untracked(|it| it.record(step).practised.is_some());
        if is_active && is_done {
            self.catch_up();
            self.active_step.set(None);
            self.keep();
        }
    }

    /// Opens one hint more; after the last one, the model solution.
    pub fn open_hint(self, step: &StepId) {
        self.record(step, |record| {
            record.hints_seen = record.hints_seen.saturating_add(1);
        });
    }

    /// Plays the step's model solution in the sandbox.
    pub fn play_solution(self, step: &StepId) {
        let pack = self.pack();
        if let Some(step) = pack.step(step) {
            for action in &step.solution {
                self.act(action.clone());
            }
        }
    }

    /// Notes that the learner did the step on a real network, or takes that back.
    pub fn mark_for_real(self, step: &StepId, is_done: bool) {
        self.record(step, |record| {
            record.for_real = is_done.then(clock::today);
        });
    }

    /// Notes what the step did; no verb takes the note away.
    pub fn reflect(self, step: &StepId, verb: Option<Verb>, line: &str) {
        self.record(step, |record| {
            record.reflection = verb.map(|verb| Reflection {
                verb,
                line: line.trim().to_owned(),
                on: clock::today(),
            });
        });
    }

    fn record(self, step: &StepId, change: impl FnOnce(&mut StepRecord)) {
        self.catch_up();
        self.progress
            .update(|progress| change(progress.record_mut(step)));
        self.keep();
    }
}
