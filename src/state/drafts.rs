//! Posts not sent yet.

use std::time::Duration;

use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;

use super::{App, Telling};
use crate::browser::clock;
use crate::domain::PostId;
use crate::domain::sandbox::{Action, Event};
use crate::domain::text::Network;
use crate::storage::{Aim, Draft};

/// How long somebody pauses before the draft is kept: often enough to lose no thought, seldom
/// enough that storage never slows the typing.
const KEEP_AFTER: Duration = Duration::from_millis(400);

/// A draft that was changed and isn't kept yet.
#[derive(Clone)]
pub(super) struct Changed {
    aim: Aim,
    network: Network,
    text: String,
    timer: Option<TimeoutHandle>,
}

impl App {
    /// Notes a change of a draft. It is kept after a pause, and at once when the page goes out of
    /// sight or the field is left.
    pub fn change_draft(self, aim: &Aim, network: Network, text: String) {
        let stop = |changed: &mut Option<Changed>| {
            if let Some(timer) = changed.take().and_then(|changed| changed.timer) {
                timer.clear();
            }
        };
        self.changed_draft.update_value(stop);
        let keep = move || self.keep_changed_draft();
        self.changed_draft.set_value(Some(Changed {
            aim: aim.clone(),
            network,
            text,
            timer: set_timeout_with_handle(keep, KEEP_AFTER).ok(),
        }));
    }

    /// Keeps the draft that was changed last, if it isn't kept yet.
    pub fn keep_changed_draft(self) {
        let changed = self.changed_draft.try_update_value(Option::take).flatten();
        if let Some(changed) = changed {
            if let Some(timer) = changed.timer {
                timer.clear();
            }
            self.keep_draft(&changed.aim, changed.network, &changed.text);
        }
    }

    /// The latest draft with this aim, without asking for changes to it.
    pub fn draft_for(self, aim: &Aim) -> Option<Draft> {
        self.drafts
            .with_untracked(|drafts| drafts.iter().rev().find(|draft| &draft.aim == aim).cloned())
    }

    /// Keeps a text as the draft with this aim. An empty text takes the draft away.
    fn keep_draft(self, aim: &Aim, network: Network, text: &str) {
        self.catch_up();
        self.drafts.update(|drafts| {
            let place = drafts.iter().rposition(|draft| &draft.aim == aim);
            let old = place.map(|place| drafts.remove(place));
            if text.is_empty() {
                return;
            }
            let id = old.map_or_else(
                || drafts.iter().map(|draft| draft.id).max().unwrap_or(0) + 1,
                |draft| draft.id,
            );
            drafts.push(Draft {
                id,
                text: text.to_owned(),
                network,
                aim: aim.clone(),
                edited_at: clock::unix_seconds(),
            });
        });
        self.keep();
    }

    /// Sends a text into the sandbox and takes its draft away. Says where it appeared.
    pub fn send(self, aim: &Aim, text: &str) -> Option<PostId> {
        let action = match aim {
            Aim::Post => Action::Publish(text.to_owned()),
            Aim::Reply(to) => Action::Reply(to.clone(), text.to_owned()),
            Aim::Quote(of) => Action::Quote(of.clone(), text.to_owned()),
        };
        self.keep_changed_draft();
        let sent = self.act(action).into_iter().find_map(|event| match event {
            Event::Published(post) => Some(post),
            _ => None,
        })?;
        self.drafts
            .update(|drafts| drafts.retain(|draft| &draft.aim != aim));
        self.keep();
        Some(sent)
    }

    /// Takes a draft away.
    pub fn delete_draft(self, aim: &Aim) {
        self.keep_changed_draft();
        self.catch_up();
        self.drafts
            .update(|drafts| drafts.retain(|draft| &draft.aim != aim));
        self.keep();
        self.tell(vec![Telling::DraftDeleted], false);
    }
}
