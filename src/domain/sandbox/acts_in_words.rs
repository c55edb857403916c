//! What the learner writes, changes and deletes.

use super::acts::words_of;
use super::cause::Cause;
use super::marks::{Mark, Written};
use super::schedule::Subject;
use super::{Action, Author, Deed, Event, Message, MessageKind, NewPost, Post, Refusal, World};
use crate::domain::coach::Audience;
use crate::domain::{CastId, MessageId, PostId};

/// How many earlier posts the coach looks at: somebody puts two and two together within days.
const EARLIER: usize = 5;

impl World {
    /// What the words change; `None` where they stand there already.
    pub(super) fn act_in_words(&mut self, action: &Action) -> Result<Option<Event>, Refusal> {
        let plain = |text: &str| NewPost {
            text: text.to_owned(),
            ..NewPost::default()
        };
        let done = match action {
            Action::Edit(post, text) => return self.edit(post, text),
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
        };
        done.map(Some)
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
        self.written.push(post.clone());
        self.react_to_words(None, &post, &id);
        self.remember_post(&post);
        // An answer to one's own post is how most networks let people correct themselves.
        if let Some(to) = post.reply_to.as_ref().filter(|to| self.is_own(to)) {
            let to = to.clone();
            self.react_to_words(Some(Deed::Corrected), &post, &to);
        }
        Ok(Event::Published(id))
    }

    /// Puts on their way the reactions to what was written in a post, and done with it.
    fn react_to_words(&mut self, deed: Option<Deed>, post: &Post, to: &PostId) {
        // What was written before it, on loan while the world changes.
        let earlier = self.earlier_than(post);
        let texts: Vec<String> = earlier.into_iter().map(str::to_owned).collect();
        let written = Written {
            earlier: texts.iter().map(String::as_str).collect(),
            ..written_in(post)
        };
        let cause = Cause::new(deed, Some(post), written);
        self.schedule_reactions(&cause, &Subject::Post(to.clone()));
    }

    fn is_own(&self, id: &PostId) -> bool {
        self.post(id).is_some_and(|post| post.by == Author::You)
    }

    /// What the learner posted before a post, the newest last.
    fn earlier_than(&self, post: &Post) -> Vec<&str> {
        let others = self.written.iter().rev();
        let mut earlier: Vec<&str> = others
            .skip_while(|one| one.id != post.id)
            .skip(1)
            .take(EARLIER)
            .map(|one| one.text.as_str())
            .collect();
        earlier.reverse();
        earlier
    }

    /// What the coach would remark on a post of the learner's.
    pub fn marks(&self, id: &PostId) -> Vec<Mark> {
        let Some(post) = self.post(id) else {
            return Vec::new();
        };
        self.memo.marks_of(&Written {
            earlier: self.earlier_than(post),
            ..written_in(post)
        })
    }

    /// What the coach would remark on a private message of the learner's.
    pub fn message_marks(&self, id: &MessageId) -> Vec<Mark> {
        let Some(message) = self.message(id) else {
            return Vec::new();
        };
        let audience = self.scenario().audience_of(&message.with);
        self.memo.marks_of(&message_of(&message.text, audience))
    }

    fn edit(&mut self, id: &PostId, text: &str) -> Result<Option<Event>, Refusal> {
        let text = words_of(text)?;
        if self.visible(id)?.by != Author::You {
            return Err(Refusal::NotYours(id.clone()));
        }
        let own = self.written.iter_mut().chain(&mut self.staged);
        let Some(post) = own.into_iter().find(|post| &post.id == id) else {
            return Err(Refusal::NoSuchPost(id.clone()));
        };
        if post.text == text {
            return Ok(None);
        }
        let before = std::mem::replace(&mut post.text, text.to_owned());
        post.former.get_or_insert(before);
        let post = post.clone();
        self.react_to_words(Some(Deed::Corrected), &post, id);
        Ok(Some(Event::Edited(id.clone())))
    }

    fn delete(&mut self, id: &PostId) -> Result<Event, Refusal> {
        let post = self.visible(id)?.clone();
        if post.by != Author::You {
            return Err(Refusal::NotYours(id.clone()));
        }
        self.written.retain(|post| &post.id != id);
        self.staged.retain(|post| &post.id != id);
        self.call_off_reactions(id);
        self.deleted.push(post.clone());
        self.react_to_words(Some(Deed::Deleted), &post, id);
        Ok(Event::Deleted(id.clone()))
    }

    pub(super) fn send_message(&mut self, who: &CastId, text: &str) -> Result<Event, Refusal> {
        let text = words_of(text)?;
        if self.blocked.contains(who) {
            return Err(Refusal::IsBlocked(who.clone()));
        }
        let id = self.mint_message();
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
        let written = message_of(text, self.scenario().audience_of(who));
        let to = Subject::Other(id.to_string());
        self.react_to_deed(Deed::Messaged(who.clone()), None, written, &to);
        self.remember(who.clone(), super::cause::thanks(text));
        Ok(Event::MessageSent(id))
    }
}

/// A post as the coach reads it, on its own.
fn written_in(post: &Post) -> Written<'_> {
    let media = post.media.as_ref();
    Written {
        text: &post.text,
        hat: post.hat,
        alt: media.map(|media| media.alt.as_deref().unwrap_or_default()),
        ..Written::default()
    }
}

/// A private message as the coach reads it.
fn message_of(text: &str, audience: Audience) -> Written<'_> {
    Written {
        text,
        audience,
        ..Written::default()
    }
}
