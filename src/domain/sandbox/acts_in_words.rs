//! What the learner writes, changes and deletes.

use super::acts::words_of;
use super::cause::Cause;
use super::marks::{Mark, Written, marks_of};
use super::schedule::Subject;
use super::{Action, Author, Deed, Event, Message, MessageKind, NewPost, Post, Refusal, World};
use crate::domain::{CastId, PostId};

/// How many earlier posts the coach looks at: somebody puts two and two together within days.
const EARLIER: usize = 5;

impl World {
    pub(super) fn act_in_words(&mut self, action: &Action) -> Result<Event, Refusal> {
        let plain = |text: &str| NewPost {
            text: text.to_owned(),
            ..NewPost::default()
        };
        match action {
            Action::Edit(post, text) => self.edit(post, text),
            Action::Delete(post) => self.delete(post),
            Action::Write(post) => self.write(post),
            Action::Quote(post, text) => self.write(&NewPost {
                quote_of: Some(post.clone()),
                ..plain(text)
            }),
            Action::Reply(post, text) => self.write(&NewPost {
                reply_to: Some(post.clone()),
                ..plain(text)
            }),
            Action::Publish(text) => self.write(&plain(text)),
            Action::PublishPicture(text, media) => self.write(&NewPost {
                picture: Some(media.clone()),
                ..plain(text)
            }),
            _ => Err(Refusal::Empty),
        }
    }

    fn write(&mut self, new: &NewPost) -> Result<Event, Refusal> {
        let text = words_of(&new.text)?;
        for id in [&new.reply_to, &new.quote_of].into_iter().flatten() {
            let author = self.visible(id)?.by.clone();
            if let Author::Cast(who) = author
                && self.blocked.contains(&who)
            {
                return Err(Refusal::IsBlocked(who));
            }
        }
        let post = Post {
            media: new.picture.clone(),
            reply_to: new.reply_to.clone(),
            quote_of: new.quote_of.clone(),
            hat: self.profile.hat,
            ..Post::new(self.mint_post(), Author::You, self.now, text)
        };
        let id = post.id.clone();
        let marks = self.marks_on(&post);
        self.written.push(post.clone());
        let cause = Cause::new(None, Some(&post), &post.text, &marks);
        self.schedule_reactions(&cause, &Subject::Post(id.clone()));
        self.remember_post(&post);
        if self.is_own(post.reply_to.as_ref()) {
            self.note_correction(&post, &marks);
        }
        self.marks.insert(id.clone(), marks);
        Ok(Event::Published(id))
    }

    /// An answer to one's own post is how most networks let people correct themselves.
    fn note_correction(&mut self, post: &Post, marks: &[Mark]) {
        let Some(to) = post.reply_to.clone() else {
            return;
        };
        self.react_to_deed(
            Deed::Corrected,
            Some(post),
            &post.text,
            marks,
            Subject::Post(to),
        );
    }

    fn is_own(&self, id: Option<&PostId>) -> bool {
        let post = id.and_then(|id| self.post(id));
        post.is_some_and(|post| post.by == Author::You)
    }

    fn marks_on(&self, post: &Post) -> Vec<Mark> {
        let others = self.written.iter().rev().filter(|one| one.id != post.id);
        let mut earlier: Vec<&str> = others.take(EARLIER).map(|one| one.text.as_str()).collect();
        earlier.reverse();
        let alt = post.media.as_ref();
        marks_of(&Written {
            text: &post.text,
            hat: post.hat,
            alt: alt.map(|media| media.alt.as_deref().unwrap_or_default()),
            earlier: &earlier,
        })
    }

    fn edit(&mut self, id: &PostId, text: &str) -> Result<Event, Refusal> {
        let text = words_of(text)?;
        if self.visible(id)?.by != Author::You {
            return Err(Refusal::NotYours(id.clone()));
        }
        let own = self.written.iter_mut().chain(&mut self.staged);
        let Some(post) = own.into_iter().find(|post| &post.id == id) else {
            return Err(Refusal::NoSuchPost(id.clone()));
        };
        let before = std::mem::replace(&mut post.text, text.to_owned());
        post.former.get_or_insert(before);
        let post = post.clone();
        let marks = self.marks_on(&post);
        let to = Subject::Post(id.clone());
        self.react_to_deed(Deed::Corrected, Some(&post), text, &marks, to);
        self.marks.insert(id.clone(), marks);
        Ok(Event::Edited(id.clone()))
    }

    fn delete(&mut self, id: &PostId) -> Result<Event, Refusal> {
        let post = self.visible(id)?.clone();
        if post.by != Author::You {
            return Err(Refusal::NotYours(id.clone()));
        }
        self.written.retain(|post| &post.id != id);
        self.staged.retain(|post| &post.id != id);
        self.call_off_reactions(id);
        let marks = self.marks.remove(id).unwrap_or_default();
        self.deleted.push(post.clone());
        let to = Subject::Post(id.clone());
        self.react_to_deed(Deed::Deleted, Some(&post), &post.text, &marks, to);
        Ok(Event::Deleted(id.clone()))
    }

    pub(super) fn send_message(&mut self, who: &CastId, text: &str) -> Result<Event, Refusal> {
        let text = words_of(text)?;
        if self.blocked.contains(who) {
            return Err(Refusal::IsBlocked(who.clone()));
        }
        let id = self.mint_message();
        let marks = marks_of(&Written {
            text,
            hat: self.profile.hat,
            alt: None,
            earlier: &[],
        });
        self.messages.push(Message {
            id: id.clone(),
            with: who.clone(),
            from: Author::You,
            at: self.now,
            text: text.to_owned(),
            link: None,
            kind: MessageKind::Plain,
            invites_to: None,
        });
        let to = Subject::Other(id.to_string());
        self.react_to_deed(Deed::Messaged(who.clone()), None, text, &marks, to);
        self.remember(who.clone(), super::cause::thanks(text));
        self.message_marks.insert(id.clone(), marks);
        Ok(Event::MessageSent(id))
    }
}
