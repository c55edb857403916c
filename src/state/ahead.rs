//! Looking ahead: what would come of a draft, and winding it back. The sandbox stays as it is.

use leptos::prelude::*;

use super::App;
use super::drafts::action_of;
use crate::browser::clock;
use crate::domain::PostId;
use crate::domain::sandbox::{self, Action, Futures, NextDay, Timed, World};
use crate::storage::{Aim, Draft, Media};

impl App {
    /// The draft of this id, if it is kept.
    pub fn kept_draft(self, id: u64) -> Option<Draft> {
        self.keep_changed_draft();
        self.find_draft(id)
    }

    /// The day that a draft would bring, were it sent now.
    pub fn day_of(self, draft: &Draft) -> NextDay {
        let action = action_of(draft);
        NextDay::of(&self.as_worn(draft), &action)
    }

    /// The days that a draft would bring as it was worded first and as it is now; none if it was
    /// never reworded.
    pub fn futures_of(self, draft: &Draft) -> Option<Futures> {
        let first = action_of(&draft.as_first()?);
        let now = action_of(draft);
        Some(Futures::of(&self.as_worn(draft), &first, &now))
    }

    /// The sandbox with the draft's hat on, as sending it would have it.
    fn as_worn(self, draft: &Draft) -> World {
        let mut world = self.play.with_untracked(|play| play.world().clone());
        if let Some(hat) = draft.hat {
            let at = world.now();
            world.apply(&Timed {
                at,
                action: Action::ChooseHat(hat),
            });
        }
        world
    }

    /// The day after an own post, from the minute in which it was written.
    pub fn day_after(self, post: &PostId) -> Option<NextDay> {
        self.play.with_untracked(|play| {
            let (world, wrote) = play.before_post(post)?;
            Some(NextDay::of(&world, wrote))
        })
    }

    /// Winds the day of a draft back: what it says now is kept as its first wording.
    pub fn rewind(self, id: u64) -> Option<Draft> {
        let mut draft = self.kept_draft(id)?;
        draft.keep_first();
        self.catch_up();
        self.put_draft(draft.clone());
        self.keep();
        Some(draft)
    }

    /// Begins a new draft with the words of an own post, to be reworded. The post stays.
    pub fn rewind_post(self, post: &PostId) -> Option<Draft> {
        let wrote = self
            .play
            .with_untracked(|play| play.before_post(post).map(|(_, wrote)| wrote.clone()))?;
        let (aim, text, picture) = wording_of(wrote)?;
        let mut draft = Draft {
            text,
            media: picture.map(|picture| Media {
                alt: picture.alt.unwrap_or_default(),
                thumbnail: picture.thumbnail,
            }),
            edited_at: clock::unix_seconds(),
            ..self.new_draft(&aim)
        };
        draft.keep_first();
        self.keep_changed_draft();
        self.catch_up();
        self.put_draft(draft.clone());
        self.keep();
        Some(draft)
    }
}

/// What was written, with what it was for.
fn wording_of(wrote: Action) -> Option<(Aim, String, Option<sandbox::Media>)> {
    Some(match wrote {
        Action::Publish(text) => (Aim::Post, text, None),
        Action::PublishPicture(text, picture) => (Aim::Post, text, Some(picture)),
        Action::Reply(to, text) => (Aim::Reply(to), text, None),
        Action::Quote(of, text) => (Aim::Quote(of), text, None),
        Action::Write(new) => {
            let aim = match (new.reply_to, new.quote_of) {
                (Some(to), _) => Aim::Reply(to),
                (None, Some(of)) => Aim::Quote(of),
                (None, None) => Aim::Post,
            };
            (aim, new.text, new.picture)
        }
        _ => return None,
    })
}
