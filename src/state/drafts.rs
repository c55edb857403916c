//! Posts not sent yet, and own posts being reworded.

use std::time::Duration;

use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;

use super::{App, Telling, Undo};
use crate::browser::clock;
use crate::domain::PostId;
use crate::domain::coach::Hat;
use crate::domain::sandbox::{self, Action, Event, NewPost, Post};
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

    /// Other words for an own post: as far as they got, or else the post as it stands.
    pub fn edit_of(self, post: &Post) -> Draft {
        let mut draft = self.draft_for(&Aim::Edit(post.id.clone()));
        if draft.text.is_empty() {
            draft.text.clone_from(&post.text);
        }
        draft
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
    /// sight or the field is left; one that reads as it is kept already need not be, and must not:
    /// by then another tab may have kept more.
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
        let kept = self.find_draft(draft.id);
        if kept.is_some_and(|kept| kept.reads_as(&draft)) {
            self.changed_draft.set_value(None);
            return;
        }
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

    /// Puts a draft in its place among the drafts; one in which nothing is new goes.
    pub(super) fn put_draft(self, draft: Draft) {
        let is_news = (!draft.text.is_empty() || draft.media.is_some()) && !self.stands(&draft);
        self.drafts.update(|drafts| {
            drafts.retain(|one| one.id != draft.id);
            if is_news {
                drafts.push(draft);
            }
        });
    }

    /// Whether these are the words in which the post that they are for stands already.
    fn stands(self, draft: &Draft) -> bool {
        let Aim::Edit(post) = &draft.aim else {
            return false;
        };
        self.play.with_untracked(|play| {
            let post = play.world().post(post);
            post.is_some_and(|post| post.text == draft.text)
        })
    }

    /// Puts other words in the place of an own post's. Says whether that went.
    pub fn send_edit(self, draft: &Draft) -> bool {
        let events = self.deliver(draft);
        let is_edited = |event: &Event| matches!(event, Event::Edited(_));
        events.iter().any(is_edited)
    }

    /// Sends a draft into the sandbox and takes it away. Says where the post appeared.
    pub fn send(self, draft: &Draft) -> Option<PostId> {
        if let Some(hat) = draft.hat {
            self.wear(hat);
        }
        let events = self.deliver(draft);
        events.into_iter().find_map(|event| match event {
            Event::Published(post) => Some(post),
            _ => None,
        })
    }

    /// Sends a private message in the sandbox and takes its draft away. Says whether it went.
    pub fn send_message(self, draft: &Draft) -> bool {
        let events = self.deliver(draft);
        let is_sent = |event: &Event| matches!(event, Event::MessageSent(_));
        events.iter().any(is_sent)
    }

    fn deliver(self, draft: &Draft) -> Vec<Event> {
        self.keep_changed_draft();
        let events = self.act(action_of(draft));
        let is_out = |event: &Event| {
            matches!(
                event,
                Event::Published(_) | Event::MessageSent(_) | Event::Edited(_)
            )
        };
        if events.iter().any(is_out) {
            self.drafts
                .update(|drafts| drafts.retain(|one| one.id != draft.id));
            self.keep();
        }
        events
    }

    /// Puts a hat on in the sandbox, unless it is on already.
    fn wear(self, hat: Hat) {
        let worn = self.play.with_untracked(|play| play.world().profile.hat);
        if worn != Some(hat) {
            self.act(Action::ChooseHat(hat));
        }
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

/// What a draft becomes in the sandbox.
pub(super) fn action_of(draft: &Draft) -> Action {
    let text = draft.text.clone();
    let picture = draft.media.as_ref().map(posted);
    match (&draft.aim, picture) {
        (Aim::Post, None) => Action::Publish(text),
        (Aim::Post, Some(picture)) => Action::PublishPicture(text, picture),
        (Aim::Reply(to), None) => Action::Reply(to.clone(), text),
        (Aim::Quote(of), None) => Action::Quote(of.clone(), text),
        (Aim::Message(who), _) => Action::SendMessage(who.clone(), text),
        (Aim::Edit(post), _) => Action::Edit(post.clone(), text),
        (Aim::Reply(to), picture) => Action::Write(NewPost {
            text,
            reply_to: Some(to.clone()),
            picture,
            ..NewPost::default()
        }),
        (Aim::Quote(of), picture) => Action::Write(NewPost {
            text,
            quote_of: Some(of.clone()),
            picture,
            ..NewPost::default()
        }),
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
