//! Posts not sent yet.

use std::time::Duration;

use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;

use super::{App, Telling, Undo};
use crate::browser::clock;
use crate::domain::PostId;
use crate::domain::sandbox::{self, Action, Event};
use crate::domain::text::Network;
use crate::storage::{Aim, Draft, Media};

/// How long somebody pauses before the draft is kept: often enough to lose no thought, seldom
/// enough that storage never slows the typing.
const KEEP_AFTER: Duration = Duration::from_millis(400);

/// A draft that was changed and isn't kept yet.
#[derive(Clone)]
pub(super) struct Changed {
    draft: Draft,
    timer: Option<TimeoutHandle>,
}

impl App {
    /// The latest draft with this aim, or a new one, which is kept once there is something in it.
    pub fn draft_for(self, aim: &Aim) -> Draft {
        self.keep_changed_draft();
        let latest = self.drafts.with_untracked(|drafts| {
            let drafts = drafts.iter().filter(|draft| &draft.aim == aim);
            drafts.max_by_key(|draft| draft.edited_at).cloned()
        });
        latest.unwrap_or_else(|| self.new_draft(aim))
    }

    /// The draft of this id, or a new one with it.
    pub fn draft_of_id(self, id: u64) -> Draft {
        self.keep_changed_draft();
        self.find_draft(id).unwrap_or_else(|| Draft {
            id,
            ..self.new_draft(&Aim::Post)
        })
    }

    pub(super) fn find_draft(self, id: u64) -> Option<Draft> {
        self.drafts
            .with_untracked(|drafts| drafts.iter().find(|draft| draft.id == id).cloned())
    }

    /// An empty draft, which is kept once there is something in it.
    pub fn new_draft(self, aim: &Aim) -> Draft {
        let settings = self.settings.get_untracked();
        Draft {
            id: clock::unix_millis(),
            text: String::new(),
            network: settings.network.unwrap_or(Network::Bluesky),
            aim: aim.clone(),
            media: None,
            hat: None,
            set_aside: Vec::new(),
            first: None,
            edited_at: clock::unix_seconds(),
        }
    }

    /// Notes a change of a draft. It is kept after a pause, and at once when the page goes out of
    /// sight or the field is left.
    pub fn change_draft(self, draft: Draft) {
        let is_other = |changed: &Option<Changed>| {
            changed
                .as_ref()
                .is_some_and(|changed| changed.draft.id != draft.id)
        };
        if self.changed_draft.with_value(is_other) {
            self.keep_changed_draft();
        }
        self.changed_draft.update_value(stop_timer);
        let keep = move || self.keep_changed_draft();
        self.changed_draft.set_value(Some(Changed {
            draft,
            timer: set_timeout_with_handle(keep, KEEP_AFTER).ok(),
        }));
    }

    /// Keeps the draft that was changed last, if it isn't kept yet.
    pub fn keep_changed_draft(self) {
        let changed = self.changed_draft.try_update_value(|changed| {
            stop_timer(changed);
            changed.take()
        });
        if let Some(Changed { mut draft, .. }) = changed.flatten() {
            draft.edited_at = clock::unix_seconds();
            self.catch_up();
            self.put_draft(draft);
            self.keep();
        }
    }

    /// Puts a draft in its place among the drafts; an empty one goes.
    pub(super) fn put_draft(self, draft: Draft) {
        self.drafts.update(|drafts| {
            drafts.retain(|one| one.id != draft.id);
            if !draft.text.is_empty() || draft.media.is_some() {
                drafts.push(draft);
            }
        });
    }

    /// Sends a draft into the sandbox and takes it away. Says where the post appeared.
    pub fn send(self, draft: &Draft) -> Option<PostId> {
        self.keep_changed_draft();
        let sent = self
            .act(action_of(draft))
            .into_iter()
            .find_map(|event| match event {
                Event::Published(post) => Some(post),
                _ => None,
            })?;
        self.drafts
            .update(|drafts| drafts.retain(|one| one.id != draft.id));
        self.keep();
        Some(sent)
    }

    /// Takes a draft away; it can be taken back.
    pub fn delete_draft(self, id: u64) {
        self.keep_changed_draft();
        self.catch_up();
        let Some(draft) = self.find_draft(id) else {
            return;
        };
        self.drafts
            .update(|drafts| drafts.retain(|one| one.id != id));
        self.keep();
        self.tell(vec![Telling::DraftDeleted], Some(Undo::Draft(draft)));
    }

    /// Brings a deleted draft back.
    pub(super) fn restore_draft(self, draft: Draft) {
        self.catch_up();
        self.put_draft(draft);
        self.keep();
        self.tell(vec![Telling::DraftBack], None);
    }
}

/// What sending a draft does in the sandbox.
pub(super) fn action_of(draft: &Draft) -> Action {
    let text = draft.text.clone();
    match &draft.aim {
        Aim::Post => match &draft.media {
            Some(media) => Action::PublishPicture(text, posted(media)),
            None => Action::Publish(text),
        },
        Aim::Reply(to) => Action::Reply(to.clone(), text),
        Aim::Quote(of) => Action::Quote(of.clone(), text),
    }
}

/// The picture as the sandbox has it: a description of spaces alone is none.
fn posted(media: &Media) -> sandbox::Media {
    let alt = media.alt.trim();
    sandbox::Media {
        alt: (!alt.is_empty()).then(|| alt.to_owned()),
        thumbnail: media.thumbnail.clone(),
    }
}

fn stop_timer(changed: &mut Option<Changed>) {
    if let Some(timer) = changed.as_mut().and_then(|changed| changed.timer.take()) {
        timer.clear();
    }
}
