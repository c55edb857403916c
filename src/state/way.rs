//! The learner's own way: a step put off, the challenge paused, how sure they feel, and their line of
//! work.

use std::sync::Arc;

use leptos::prelude::*;

use super::{App, Telling, own_challenge};
use crate::browser::{clock, net};
use crate::content;
use crate::domain::StepId;
use crate::domain::challenge::{Confidence, Progress, PutOff};

impl App {
    /// Skips a step, or keeps it for later.
    pub fn put_off(self, step: &StepId, why: PutOff) {
        self.change_progress(|it| it.put_off_step(step, why, clock::today()));
    }

    /// Takes up a step that was put off.
    pub fn take_up(self, step: &StepId) {
        self.change_progress(|it| it.take_up(step));
    }

    /// Puts the whole challenge aside.
    pub fn pause(self) {
        self.change_progress(|it| it.paused_on = Some(clock::today()));
        self.tell(vec![Telling::Paused], None);
    }

    /// Ends the pause, if there is one.
    pub fn go_on(self) {
        let is_paused = |it: &Progress| it.paused_on.is_some();
        if !self.progress.with_untracked(is_paused) {
            return;
        }
        self.change_progress(|it| it.paused_on = None);
        self.tell(vec![Telling::GoesOn], None);
    }

    /// Notes how sure the learner feels: at the start, or now.
    pub fn rate_confidence(self, score: u8, is_start: bool) {
        let answer = Some(Confidence::new(score, clock::today()));
        self.change_progress(|it| {
            if is_start {
                it.confidence_before = answer;
            } else {
                it.confidence_after = answer;
            }
        });
    }

    /// Notes the learner's line of work, and tells the challenge for it.
    pub async fn choose_profession(self, profession: &str) {
        self.choose(|settings| profession.clone_into(&mut settings.profession));
        let told = if self.follow_profession().await {
            Telling::ProfessionChanged
        } else {
            Telling::ProfessionLater
        };
        self.tell(vec![told], None);
    }

    /// Loads the pack anew if it is told to another profession than the one chosen. The sandbox is
    /// played again in it. Says whether the pack and the choice are at one.
    pub async fn follow_profession(self) -> bool {
        let wanted = self.settings.with_untracked(|it| it.profession.clone());
        if wanted.is_empty() || self.pack.with_value(|pack| pack.profession == wanted) {
            return true;
        }
        let text = match own_challenge() {
            Some((_, text)) => Some(text),
            None => net::built_in_pack().await,
        };
        let Some(text) = text else { return false };
        let Ok(pack) = content::load_checked(&text, &wanted) else {
            return false;
        };
        self.pack.set_value(Arc::new(pack));
        self.show(self.shown());
        true
    }

    pub(super) fn change_progress(self, change: impl FnOnce(&mut Progress)) {
        self.catch_up();
        self.progress.update(change);
        self.keep();
    }
}
