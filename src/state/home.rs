//! What shows before the sandbox is open: how far the learner is, as the phone keeps it.
//!
//! The home page needs no sandbox, no challenge in full and no coach, so the first visit doesn't
//! wait for them. Once [`App`](super::App) is open, it tells this state whatever changes.

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser::{LocalShelf, offline, page};
use crate::domain::challenge::Outline;
use crate::storage::{Glance, Glanced, glance};

/// The state of the home page. Small handles: copy it freely.
#[derive(Clone, Copy)]
pub struct Home {
    outline: StoredValue<Arc<Outline>>,
    kept: RwSignal<Glance>,
    can_keep: RwSignal<bool>,
    has_update: RwSignal<bool>,
    is_open: RwSignal<bool>,
    /// What the open app does when its page is left for one that was there before.
    leaving: StoredValue<Option<Callback<()>>>,
    /// How the open app ends a pause.
    going_on: StoredValue<Option<Callback<()>>>,
    /// Whether the learner has said here that they go on, before the app was open.
    goes_on: StoredValue<bool>,
}

impl Home {
    /// Looks at what this phone keeps. Says, too, whether the app is to be opened at once: only it
    /// can tell what stands in the way.
    pub fn look(outline: Outline) -> (Self, bool) {
        let glanced = glance(&LocalShelf);
        let has_trouble = matches!(glanced, Glanced::Trouble);
        let home = Self {
            outline: StoredValue::new(Arc::new(outline)),
            kept: RwSignal::new(match glanced {
                Glanced::Kept(kept) => *kept,
                Glanced::Nothing | Glanced::Trouble => Glance::default(),
            }),
            can_keep: RwSignal::new(!has_trouble),
            has_update: RwSignal::new(false),
            is_open: RwSignal::new(false),
            leaving: StoredValue::new(None),
            going_on: StoredValue::new(None),
            goes_on: StoredValue::new(false),
        };
        home.watch();
        (home, has_trouble)
    }

    fn watch(self) {
        page::on_storage_change(move || self.look_again());
        page::on_shown(move || self.look_again());
        offline::register(move || self.has_update.set(true));
        Effect::new(move || page::set_theme(self.kept.with(|kept| kept.theme)));
    }

    /// Takes over what another tab has kept. The open app does that by itself.
    fn look_again(self) {
        if self.is_open.get_untracked() {
            return;
        }
        match glance(&LocalShelf) {
            Glanced::Kept(kept) => self.kept.set(*kept),
            Glanced::Nothing => self.kept.set(Glance::default()),
            Glanced::Trouble => {}
        }
    }

    /// The challenge in outline.
    pub fn outline(self) -> Arc<Outline> {
        self.outline.get_value()
    }

    /// What is kept, to read from.
    pub fn kept(self) -> ReadSignal<Glance> {
        self.kept.read_only()
    }

    /// Whether anything can be kept on this phone, to read from.
    pub fn can_keep(self) -> ReadSignal<bool> {
        self.can_keep.read_only()
    }

    /// Whether a newer Fledge lies ready, to read from.
    pub fn has_update(self) -> ReadSignal<bool> {
        self.has_update.read_only()
    }

    /// Whether the app is open, to read from.
    pub fn is_open(self) -> ReadSignal<bool> {
        self.is_open.read_only()
    }

    /// Puts a newer Fledge in charge: the learner has asked for it. The page is left for that, and
    /// whatever is not kept yet is kept then.
    pub fn use_update(self) {
        offline::use_update();
    }

    /// Takes note that a page was left, for whoever wants to know.
    pub fn leave(self) {
        if let Some(leaving) = self.leaving.get_value() {
            leaving.run(());
        }
    }

    /// The learner goes on after a pause. It is the app that ends it: now, or once it is open.
    pub fn go_on(self) {
        match self.going_on.get_value() {
            Some(going_on) => going_on.run(()),
            None => self.goes_on.set_value(true),
        }
    }

    /// Called by the app once it is open.
    pub(super) fn opened(self, leaving: Callback<()>, going_on: Callback<()>) {
        self.leaving.set_value(Some(leaving));
        self.going_on.set_value(Some(going_on));
        if self.goes_on.get_value() {
            going_on.run(());
        }
        self.is_open.set(true);
    }

    /// Called by the app when another challenge is in use: the home page shows it when it is next
    /// opened.
    pub(super) fn follow(self, outline: Outline) {
        self.outline.set_value(Arc::new(outline));
    }

    /// Called by the app whenever something of this changes.
    pub(super) fn show(self, kept: Glance, can_keep: bool) {
        if self.kept.with_untracked(|before| *before != kept) {
            self.kept.set(kept);
        }
        self.can_keep.set(can_keep);
    }
}
