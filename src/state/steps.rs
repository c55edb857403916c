//! The learner's way through the steps.

use leptos::prelude::*;

use super::{App, Telling};
use crate::browser::clock;
use crate::domain::StepId;
use crate::domain::challenge::{Reflection, StepRecord, Verb};

impl App {
    /// Begins to practise a step, or goes on with it. That ends a pause.
    pub fn start_step(self, step: &StepId) {
        self.catch_up();
        if !self.is_doing_again(step) {
            self.show_own();
        }
        self.note_minutes();
        self.progress.update(|progress| {
            progress.paused_on = None;
            progress.take_up(step);
        });
        self.active_step.set(Some(step.clone()));
        self.stint
            .update_value(|it| it.begin(clock::unix_seconds()));
        self.begin_scene(step);
        let reached: Vec<Telling> = self.note_if_reached(true).into_iter().collect();
        self.keep();
        self.tell(reached, None);
    }

    /// Rests from practising a step, once the learner is back from the sandbox: the time is noted,
    /// and if the goal is reached the step is no longer the active one.
    pub fn rest_step(self, step: &StepId) {
        let is_active = self
            .active_step
            .with_untracked(|it| it.as_ref() == Some(step));
        if !is_active {
            return;
        }
        self.catch_up();
        if self.is_doing_again(step) {
            if self.is_goal_met() {
                self.end_again();
            }
            return;
        }
        let is_done = self
            .progress
            .with_untracked(|it| it.record(step).practised.is_some());
        let has_minutes = self.note_minutes();
        if is_done {
            self.active_step.set(None);
        }
        if is_done || has_minutes {
            self.keep();
        }
    }

    /// Adds the time at the active step to its record; says whether there was any.
    pub(super) fn note_minutes(self) -> bool {
        let now = clock::unix_seconds();
        let minutes = self.stint.try_update_value(|it| it.end(now));
        self.add_minutes(minutes.unwrap_or(0))
    }

    fn add_minutes(self, minutes: u32) -> bool {
        let active = self.active_step.get_untracked();
        let Some(step) = active.filter(|_| minutes > 0) else {
            return false;
        };
        self.progress.update(|progress| {
            let record = progress.record_mut(&step);
            record.minutes = record.minutes.saturating_add(minutes);
        });
        true
    }

    /// The page goes out of sight: whole minutes are kept, since it may never come back.
    pub(super) fn look_away(self) {
        let now = clock::unix_seconds();
        let minutes = self.stint.try_update_value(|it| {
            it.pause(now);
            it.take_minutes()
        });
        if minutes.is_some_and(|minutes| minutes > 0) {
            self.catch_up();
            self.add_minutes(minutes.unwrap_or(0));
            self.keep();
        }
    }

    /// The page is back in sight: practising goes on.
    pub(super) fn look_again(self) {
        if self.active_step.with_untracked(Option::is_some) {
            self.stint
                .update_value(|it| it.begin(clock::unix_seconds()));
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

    pub(super) fn record(self, step: &StepId, change: impl FnOnce(&mut StepRecord)) {
        self.catch_up();
        self.progress
            .update(|progress| change(progress.record_mut(step)));
        self.keep();
    }
}
