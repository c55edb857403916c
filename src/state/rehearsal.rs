//! A step done again: in a fresh sandbox, while the learner's own one is set aside.

use std::sync::Arc;

use leptos::prelude::*;

use super::{App, Telling};
use crate::browser::clock;
use crate::domain::StepId;
use crate::domain::sandbox::{Action, Playthrough, Timed};
use crate::storage::{Rehearsal, Save};

/// A sandbox as it is kept: with these three it plays again.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Kept {
    pub joined_at: i64,
    pub seed: u64,
    pub log: Vec<Timed>,
}

/// The learner's own sandbox, set aside while they do a step again.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Aside {
    /// The step being done again.
    step: StepId,
    own: Kept,
}

/// Takes the sandbox out of a save that is to be shown, and the one that is to be set aside for it.
pub(super) fn take_apart(save: &mut Save) -> (Kept, Option<Aside>) {
    let own = Kept {
        joined_at: save.joined_at,
        seed: save.seed,
        log: std::mem::take(&mut save.log),
    };
    match save.rehearsal.take() {
        None => (own, None),
        Some(again) => {
            let shown = Kept {
                joined_at: again.joined_at,
                seed: again.seed,
                log: again.log,
            };
            let step = again.step;
            (shown, Some(Aside { step, own }))
        }
    }
}

/// The learner's own sandbox and the rehearsal as they are saved: the way back from [`take_apart`].
pub(super) fn put_together(shown: Kept, aside: Option<Aside>) -> (Kept, Option<Rehearsal>) {
    match aside {
        None => (shown, None),
        Some(Aside { step, own }) => {
            let again = Rehearsal {
                step,
                joined_at: shown.joined_at,
                seed: shown.seed,
                log: shown.log,
            };
            (own, Some(again))
        }
    }
}

impl App {
    /// The step being done again, if any; followed as it changes.
    pub fn doing_again(self) -> Option<StepId> {
        self.aside
            .with(|it| it.as_ref().map(|aside| aside.step.clone()))
    }

    /// Whether a step is being done again; not followed.
    pub fn is_doing_again(self, step: &StepId) -> bool {
        let is_it = |aside: &Aside| &aside.step == step;
        self.aside
            .with_untracked(|it| it.as_ref().is_some_and(is_it))
    }

    /// Begins a finished step again, in a fresh sandbox, or goes on with that.
    pub fn start_again(self, step: &StepId) {
        self.catch_up();
        if self.is_doing_again(step) {
            self.start_step(step);
            return;
        }
        self.show_own();
        // What could be taken back is in the other sandbox.
        self.hush();
        let own = self.shown();
        let scenario = self.pack.with_value(|pack| Arc::clone(&pack.scenario));
        self.joined_at.set_value(clock::unix_seconds());
        self.play.set(Playthrough::new(scenario, clock::seed()));
        let step = step.clone();
        self.aside.set(Some(Aside {
            step: step.clone(),
            own,
        }));
        self.start_step(&step);
    }

    /// Leaves the fresh sandbox for the learner's own.
    pub fn back_to_own(self) {
        self.catch_up();
        self.end_again();
        self.tell(vec![Telling::BackInOwn], None);
    }

    /// Shows the learner's own sandbox; the step isn't practised any more.
    pub(super) fn end_again(self) {
        self.note_minutes();
        if self.show_own() {
            self.active_step.set(None);
            self.keep();
        }
    }

    /// Puts the learner's own sandbox back in its place; says whether it was set aside.
    pub(super) fn show_own(self) -> bool {
        let Some(Aside { own, .. }) = self.aside.try_update(Option::take).flatten() else {
            return false;
        };
        self.hush();
        self.show(own);
        true
    }

    /// Plays a sandbox from what is kept of it.
    pub(super) fn show(self, kept: Kept) {
        let scenario = self.pack.with_value(|pack| Arc::clone(&pack.scenario));
        let mut play = Playthrough::replay(scenario, kept.seed, kept.log);
        self.joined_at.set_value(kept.joined_at);
        play.advance(self.minute(&play));
        self.play.set(play);
    }

    /// The sandbox that is shown, as it is kept.
    pub(super) fn shown(self) -> Kept {
        let joined_at = self.joined_at.get_value();
        self.play.with_untracked(|play| Kept {
            joined_at,
            seed: play.seed(),
            log: play.log().to_vec(),
        })
    }

    /// Begins a step's scene, unless it has begun.
    pub(super) fn begin_scene(self, step: &StepId) {
        let scene = self.pack().step(step).and_then(|step| step.scene.clone());
        let begins = scene.filter(|scene| {
            let has_begun = |play: &Playthrough| play.world().scenes.contains_key(scene);
            !self.play.with_untracked(has_begun)
        });
        if let Some(scene) = begins {
            self.act(Action::Begin(scene));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{put_together, take_apart};
    use crate::domain::challenge::Progress;
    use crate::domain::sandbox::{Action, Timed};
    use crate::storage::{Rehearsal, Save, Settings};

    fn log(minutes: u32) -> Vec<Timed> {
        vec![Timed {
            at: 1,
            action: Action::Wait(minutes),
        }]
    }

    fn save(rehearsal: Option<Rehearsal>) -> Save {
        Save {
            revision: 3,
            saved_at: 4,
            joined_at: 5,
            pack: "core".to_owned(),
            seed: 6,
            log: log(7),
            progress: Progress::default(),
            active_step: None,
            settings: Settings::default(),
            drafts: Vec::new(),
            rehearsal,
        }
    }

    #[test]
    fn without_a_rehearsal_the_own_sandbox_is_shown() {
        let (shown, aside) = take_apart(&mut save(None));
        assert_eq!((shown.joined_at, shown.seed), (5, 6));
        assert_eq!(shown.log, log(7));
        assert_eq!(aside, None);
    }

    #[test]
    fn a_rehearsal_is_shown_and_the_own_sandbox_is_saved_as_it_was() {
        let again = Rehearsal {
            step: "repost".into(),
            joined_at: 50,
            seed: 60,
            log: log(70),
        };
        let (shown, aside) = take_apart(&mut save(Some(again.clone())));
        assert_eq!(
            (shown.joined_at, shown.seed, &shown.log),
            (50, 60, &log(70))
        );
        let (own, saved) = put_together(shown, aside);
        assert_eq!((own.joined_at, own.seed, own.log), (5, 6, log(7)));
        assert_eq!(saved, Some(again));
    }
}
