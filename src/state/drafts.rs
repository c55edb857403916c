//! Posts not sent yet.

use leptos::prelude::*;

use super::{App, Telling};
use crate::browser::clock;
use crate::domain::PostId;
use crate::domain::sandbox::{Action, Event};
use crate::domain::text::Network;
use crate::storage::{Aim, Draft};

impl App {
    /// The latest draft with this aim, without asking for changes to it.
    pub fn draft_for(self, aim: &Aim) -> Option<Draft> {
        self.drafts
            .with_untracked(|drafts| drafts.iter().rev().find(|draft| &draft.aim == aim).cloned())
    }

    /// Keeps a text as the draft with this aim. An empty text takes the draft away.
    pub fn keep_draft(self, aim: &Aim, network: Network, text: &str) {
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
        self.catch_up();
        self.drafts
            .update(|drafts| drafts.retain(|draft| &draft.aim != aim));
        self.keep();
        self.tell(vec![Telling::DraftDeleted], false);
    }
}
