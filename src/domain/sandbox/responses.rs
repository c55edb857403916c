//! What each response of the cast does when its minute has come.

use super::schedule::{Subject, roll};
use super::{
    Author, Climb, Counter, Event, Letter, Message, Minutes, NoticeKind, Post, Reaction, Response,
    Screenshot, World,
};
use crate::domain::{CastId, MessageId, PostId};

/// What one person does to one post, or to the learner, once at most: however many reactions ask
/// for it, and even if it was undone in between.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Once {
    Like(PostId),
    Repost(PostId),
    Follow,
}

impl World {
    pub(super) fn react(
        &mut self,
        reaction: &Reaction,
        to: &Subject,
        at: Minutes,
    ) -> Option<Event> {
        let by = reaction.by.clone();
        let pick = |texts: &[String]| {
            let roll = roll(self.seed, &["text", reaction.id.as_str(), to.key()]);
            let count = u64::try_from(texts.len()).unwrap_or(u64::MAX).max(1);
            texts
                .get(usize::try_from(roll % count).unwrap_or(0))
                .cloned()
        };
        let text = reaction.what.texts().map(pick);
        match &reaction.what {
            Response::Follow => self.take_follower(by, at),
            Response::FollowRequest => self.take_request(&by, at),
            Response::Message(letter) => {
                let id = MessageId::from(made_id(reaction, to.key()));
                self.take_message(message_of(letter, id, by, at, text.flatten()?))
            }
            what => {
                let Subject::Post(to) = to else { return None };
                self.react_to_post(what, reaction, to, at, text.flatten())
            }
        }
    }

    /// Somebody follows by themselves. Who has asked for it waits for the answer, and takes it.
    fn take_follower(&mut self, by: CastId, at: Minutes) -> Option<Event> {
        let may_follow = !self.requests.contains_key(&by) && self.first_time(&by, Once::Follow);
        (may_follow && self.followers.insert(by.clone())).then(|| {
            self.notice(at, by.clone(), NoticeKind::Followed);
            Event::FollowedYou(by)
        })
    }

    /// Notes that somebody does what is done once at most; says whether they haven't done it yet.
    fn first_time(&mut self, by: &CastId, what: Once) -> bool {
        self.given.insert((by.clone(), what))
    }

    /// What somebody does to a post, which may be gone: then only a picture of it can stay.
    fn react_to_post(
        &mut self,
        what: &Response,
        reaction: &Reaction,
        to: &PostId,
        at: Minutes,
        text: Option<String>,
    ) -> Option<Event> {
        let by = reaction.by.clone();
        if let Response::Screenshot(_) = what {
            let of = self.post(to).or_else(|| self.deleted_post(to))?;
            let screenshot = Screenshot {
                of: to.clone(),
                text: of.text.clone(),
            };
            let post = self.answer(reaction, to, at, &text?)?;
            let id = post.id.clone();
            post.screenshot = Some(screenshot);
            self.notice(at, by.clone(), NoticeKind::Screenshot(id.clone()));
            return Some(Event::ScreenshotPosted {
                by,
                post: id,
                of: to.clone(),
            });
        }
        self.post(to)?;
        let to = to.clone();
        let once = match what {
            Response::Like => Some(Once::Like(to.clone())),
            Response::Repost => Some(Once::Repost(to.clone())),
            _ => None,
        };
        if once.is_some_and(|once| !self.first_time(&by, once)) {
            return None;
        }
        let (event, kind) = match what {
            Response::Like => (
                Event::LikedYours(by.clone(), to.clone()),
                NoticeKind::Liked(to),
            ),
            Response::Repost => (
                Event::RepostedYours(by.clone(), to.clone()),
                NoticeKind::Reposted(to),
            ),
            Response::Quote(_) => {
                let post = self.answer(reaction, &to, at, &text?)?;
                let quote = post.id.clone();
                post.quote_of = Some(to.clone());
                let kind = NoticeKind::Quoted(quote.clone());
                let by = by.clone();
                (Event::QuotedYours { by, quote, of: to }, kind)
            }
            Response::Reply(_) => {
                let post = self.answer(reaction, &to, at, &text?)?;
                let reply = post.id.clone();
                post.reply_to = Some(to.clone());
                self.hear_from(&by, at);
                let kind = NoticeKind::Replied(reply.clone());
                let by = by.clone();
                (Event::Replied { by, reply, to }, kind)
            }
            Response::Counter(climb) => self.start_counter(climb, &to, at)?,
            _ => return None,
        };
        self.notice(at, by, kind);
        Some(event)
    }

    fn start_counter(
        &mut self,
        climb: &Climb,
        to: &PostId,
        at: Minutes,
    ) -> Option<(Event, NoticeKind)> {
        if self.counter(to).is_some() {
            return None;
        }
        let named = self.post(to).and_then(|post| pence_in(&post.text));
        self.counters.push(Counter {
            post: to.clone(),
            from: at,
            until: None,
            pence: named.filter(|_| climb.pence > 0).unwrap_or(climb.pence),
            climb: climb.clone(),
        });
        Some((
            Event::Climbing(to.clone()),
            NoticeKind::Climbing(to.clone()),
        ))
    }

    /// Adds a post of the cast's about one of the learner's, unless it is there already. Its id
    /// says which reaction to which post it is, so that it stays the same when other reactions
    /// join the pack.
    fn answer(
        &mut self,
        reaction: &Reaction,
        to: &PostId,
        at: Minutes,
        text: &str,
    ) -> Option<&mut Post> {
        let id = PostId::from(made_id(reaction, to.as_str()));
        if !self.answer_ids.insert(id.clone()) {
            return None;
        }
        let by = Author::Cast(reaction.by.clone());
        self.answers.push(Post::new(id, by, at, text));
        self.answers.last_mut()
    }
}

fn message_of(letter: &Letter, id: MessageId, with: CastId, at: Minutes, text: String) -> Message {
    Message {
        id,
        from: Author::Cast(with.clone()),
        with,
        at,
        text,
        link: letter.link.clone(),
        kind: letter.kind,
        invites_to: letter.invites_to.clone(),
    }
}

/// The first sum of money in a text, in pence: `£1`, `£2.50`, `50p`.
fn pence_in(text: &str) -> Option<u32> {
    text.split_whitespace().find_map(|word| {
        let number = |digits: &str| {
            digits
                .trim_end_matches(['.', ',', '!', '?', ';', ':'])
                .to_owned()
        };
        if let Some((_, sum)) = word.split_once('£') {
            let sum = number(sum);
            let (pounds, pence) = sum.split_once('.').unwrap_or((&sum, "0"));
            let pounds: u32 = pounds.replace(',', "").parse().ok()?;
            let pence: u32 = pence.parse().ok()?;
            return pounds.checked_mul(100)?.checked_add(pence);
        }
        number(word).strip_suffix('p')?.parse().ok()
    })
}

/// The id of what a reaction makes: its own and that of what it is about, with one `~` between.
fn made_id(reaction: &Reaction, about: &str) -> String {
    let about = about.strip_prefix('~').unwrap_or(about);
    format!("~{}~{about}", reaction.id)
}
