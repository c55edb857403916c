//! Keeps everything after each verb, and takes over what another tab kept in the meantime.

use std::time::Duration;

use leptos::leptos_dom::helpers::set_interval_with_handle;
use leptos::prelude::*;

use super::rehearsal::{put_together, take_apart};
use super::{App, Telling};
use crate::browser::{clock, page};
use crate::storage::{Keeper, Save, Trouble};

/// How often the sandbox looks at the clock, and for what another tab has kept. Reactions are due to
/// the minute, so this is often enough to feel alive and seldom enough to cost nothing.
const TICK: Duration = Duration::from_secs(5);

impl App {
    /// Everything as it is to be kept.
    pub(super) fn to_save(self) -> Save {
        let (own, rehearsal) = put_together(self.shown(), self.aside.get_untracked());
        Save {
            revision: 0,
            saved_at: clock::unix_seconds(),
            joined_at: own.joined_at,
            pack: self.pack.with_value(|pack| pack.id.clone()),
            seed: own.seed,
            log: own.log,
            progress: self.progress.get_untracked(),
            active_step: self.active_step.get_untracked(),
            settings: self.settings.get_untracked(),
            drafts: self.drafts.get_untracked(),
            rehearsal,
        }
    }

    /// Keeps everything now, and says so if it can't.
    pub(super) fn keep(self) {
        let mut save = self.to_save();
        let kept = self
            .keeper
            .try_update_value(|keeper| keeper.keep(&mut save))
            .unwrap_or(Err(Trouble::Blocked));
        let before = self.trouble.get_untracked();
        match kept {
            // There is room again.
            Ok(()) if before == Some(Trouble::Full) => self.trouble.set(None),
            Err(trouble) if before.is_none() => self.trouble.set(Some(trouble)),
            Ok(()) | Err(_) => {}
        }
    }

    /// Takes over what another tab has kept, so that the next verb stands on it.
    pub(super) fn catch_up(self) -> bool {
        if self.keeper.try_update_value(Keeper::was_erased) == Some(true) {
            let fresh = self
                .pack
                .with_value(|pack| Self::fresh_save(pack, clock::unix_seconds()));
            self.take_over(fresh);
            return true;
        }
        let news = self.keeper.try_update_value(Keeper::news);
        let Some(save) = news.flatten() else {
            return false;
        };
        self.take_over(save);
        true
    }

    /// Shows another save in place of what is shown.
    pub(super) fn take_over(self, mut save: Save) {
        let (shown, aside) = take_apart(&mut save);
        self.show(shown);
        self.aside.set(aside);
        self.progress.set(save.progress);
        self.active_step.set(save.active_step);
        self.settings.set(save.settings);
        self.drafts.set(save.drafts);
    }

    /// Watches the clock, the other tabs, and the page going out of sight.
    pub(super) fn watch(self) {
        self.tick();
        // Opened anew in the middle of a step.
        self.look_again();
        let hear = move || {
            if self.catch_up() {
                self.tell(vec![Telling::CaughtUp], None);
            }
        };
        // What a tab keeps while it closes, Firefox may never tell another that is just opening: so
        // that is looked for, too. Without a timer the sandbox still moves with each action.
        let look = move || {
            hear();
            self.tick();
        };
        let _ = set_interval_with_handle(look, TICK);
        page::on_storage_change(hear);
        page::on_hidden(move || {
            self.keep_changed_draft();
            self.look_away();
        });
        page::on_shown(move || {
            self.catch_up();
            self.look_again();
            self.tick();
        });
    }
}
