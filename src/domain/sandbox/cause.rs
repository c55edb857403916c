//! Something the learner did, held against what sets reactions off.

use std::cell::OnceCell;

use super::marks::{Mark, Written};
use super::{Author, Deed, Post, Trigger, World};
use crate::domain::text::{EntityKind, Network, entities};
use crate::domain::{CastId, PostId};

/// Minutes after which somebody who wrote to the learner may feel ignored.
const LONG: i64 = 60;
/// Minutes in a day.
const DAY: i64 = 24 * 60;

/// Something the learner did.
pub(super) struct Cause<'a> {
    /// What; `None` for a post.
    pub deed: Option<Deed>,
    /// The post that was written, or to which it was done.
    pub post: Option<&'a Post>,
    /// The words that were written.
    pub text: &'a str,
    /// What the coach needs to know about them.
    written: Written<'a>,
    /// What it says, once somebody asks.
    marks: OnceCell<Vec<Mark>>,
    /// Their hashtags, without `#`, in small letters.
    tags: Vec<String>,
    /// The handles in them, without `@`.
    handles: Vec<&'a str>,
}

impl<'a> Cause<'a> {
    /// Reads the words once, for all the triggers that ask.
    pub fn new(deed: Option<Deed>, post: Option<&'a Post>, written: Written<'a>) -> Self {
        let text = written.text;
        Self {
            deed,
            post,
            text,
            written,
            marks: OnceCell::new(),
            tags: tags(text).map(str::to_lowercase).collect(),
            handles: names(text, EntityKind::Mention).collect(),
        }
    }
}

impl World {
    /// Whether `cause` sets off a reaction with this trigger.
    pub(super) fn sets_off(&self, cause: &Cause<'_>, trigger: &Trigger) -> bool {
        // Without a deed in it, a trigger waits for posts, and for nothing else.
        let is_of_kind = cause.deed.is_none() || !trigger.deeds().is_empty();
        is_of_kind && self.holds(cause, trigger)
    }

    fn holds(&self, cause: &Cause<'_>, trigger: &Trigger) -> bool {
        let text = cause.text;
        match trigger {
            Trigger::Any => true,
            Trigger::FirstPost => self.is_first(cause.post),
            Trigger::Hashtag(None) => !cause.tags.is_empty(),
            Trigger::Hashtag(Some(wanted)) => cause.tags.contains(&wanted.to_lowercase()),
            Trigger::Mention(who) => self.scenario().character(who).is_some_and(|one| {
                let mut handles = cause.handles.iter();
                handles.any(|handle| handle.eq_ignore_ascii_case(&one.handle))
            }),
            Trigger::Question => asks(text),
            Trigger::ReplyTo(who) => {
                self.is_by(cause.post.and_then(|post| post.reply_to.as_ref()), who)
            }
            Trigger::QuoteOf(who) => {
                self.is_by(cause.post.and_then(|post| post.quote_of.as_ref()), who)
            }
            Trigger::Answers(id) => cause.post.and_then(|post| post.reply_to.as_ref()) == Some(id),
            Trigger::Credit => cause.post.is_some_and(|post| self.gives_credit(post)),
            Trigger::Thanks => thanks(text),
            Trigger::Says(words) => says(text, words),
            Trigger::Category(slug) => {
                let mut marks = self.marks_of(cause).iter();
                marks.any(|mark| mark.category.slug() == slug)
            }
            Trigger::Rule(rule) => self.marks_of(cause).iter().any(|mark| mark.rule == rule),
            Trigger::Deed(wanted) => self.is_deed(cause, wanted),
            Trigger::All(parts) => parts.iter().all(|part| self.holds(cause, part)),
            Trigger::Either(parts) => parts.iter().any(|part| self.holds(cause, part)),
            Trigger::Not(part) => !self.holds(cause, part),
            Trigger::Hat(_)
            | Trigger::TimeOfDay(..)
            | Trigger::Thanked(_)
            | Trigger::Ignored(_)
            | Trigger::SinceJoining(_)
            | Trigger::SinceLastPost(_)
            | Trigger::InScene(_) => self.is_so(cause, trigger),
        }
    }

    fn marks_of<'a>(&self, cause: &'a Cause<'_>) -> &'a [Mark] {
        let ask = || self.memo.marks_of(&cause.written);
        cause.marks.get_or_init(ask)
    }

    /// What the trigger asks of the world rather than of the words.
    fn is_so(&self, cause: &Cause<'_>, trigger: &Trigger) -> bool {
        match trigger {
            Trigger::Hat(hat) => {
                let of_post = cause.post.and_then(|post| post.hat);
                of_post.or(self.profile.hat) == Some(*hat)
            }
            Trigger::TimeOfDay(from, to) => {
                let time = self.time_of_day();
                if from <= to {
                    (*from..*to).contains(&time)
                } else {
                    time >= *from || time < *to
                }
            }
            Trigger::Thanked(who) => self.memory.thanked.contains(who),
            Trigger::Ignored(who) => self.is_ignored(who),
            Trigger::SinceJoining(minutes) => self.now >= *minutes,
            Trigger::SinceLastPost(minutes) => {
                let before = self.written.iter().rev();
                let mut before = before.filter(|one| Some(&one.id) != cause.post.map(|it| &it.id));
                before
                    .next()
                    .is_some_and(|last| self.now.saturating_sub(last.at) >= *minutes)
            }
            Trigger::InScene(id) => self.is_in_scene(id),
            _ => false,
        }
    }

    fn is_deed(&self, cause: &Cause<'_>, wanted: &Deed) -> bool {
        match (&cause.deed, wanted) {
            (Some(Deed::Reposted(_)) | None, Deed::PassedOn(risk)) => {
                let passed_on = match cause.deed {
                    Some(_) => cause.post,
                    None => cause
                        .post
                        .and_then(|post| post.quote_of.as_ref())
                        .and_then(|id| self.post(id)),
                };
                passed_on.is_some_and(|post| post.risks.contains(risk))
            }
            (deed, wanted) => deed.as_ref() == Some(wanted),
        }
    }

    fn is_first(&self, post: Option<&Post>) -> bool {
        let own = self.written.iter().filter(|one| one.stands_alone());
        post.is_some_and(Post::stands_alone) && own.take(2).count() == 1
    }

    /// Whether a post names whose work it quotes.
    pub fn gives_credit(&self, post: &Post) -> bool {
        let quoted = post.quote_of.as_ref().and_then(|id| self.post(id));
        quoted
            .and_then(Post::maker)
            .is_some_and(|maker| self.mentions(&post.text, maker))
    }

    /// Whether `text` names `who` by handle.
    pub fn mentions(&self, text: &str, who: &CastId) -> bool {
        let Some(character) = self.scenario().character(who) else {
            return false;
        };
        names(text, EntityKind::Mention)
            .any(|handle| handle.eq_ignore_ascii_case(&character.handle))
    }

    fn is_by(&self, post: Option<&PostId>, who: &CastId) -> bool {
        post.and_then(|id| self.post(id)).is_some_and(|post| {
            post.by == Author::Cast(who.clone()) || post.credit_to.as_ref() == Some(who)
        })
    }

    /// The time of day in the sandbox, in minutes since midnight.
    pub fn time_of_day(&self) -> u32 {
        let now = self.now.saturating_add(i64::from(self.scenario().clock));
        u32::try_from(now.rem_euclid(DAY)).unwrap_or_default()
    }

    fn is_ignored(&self, who: &CastId) -> bool {
        let memory = &self.memory;
        memory.heard_from.get(who).is_some_and(|&heard| {
            let answered = memory
                .wrote_to
                .get(who)
                .is_some_and(|&wrote| wrote >= heard);
            !answered && self.now.saturating_sub(heard) >= LONG
        })
    }
}

/// The entities of one kind, without their marker, which may be wider than one byte.
pub(super) fn names(text: &str, kind: EntityKind) -> impl Iterator<Item = &str> {
    entities(text, Network::X)
        .into_iter()
        .filter(move |entity| entity.kind == kind)
        .map(|entity| {
            let mut chars = entity.of(text).chars();
            chars.next();
            chars.as_str()
        })
}

/// The hashtags of `text`, without `#`.
pub fn tags(text: &str) -> impl Iterator<Item = &str> {
    names(text, EntityKind::Hashtag)
}

/// Whether somebody asks something: a question mark, but not one inside a web address.
pub fn asks(text: &str) -> bool {
    text.split_whitespace()
        .filter(|word| !word.contains("://"))
        .any(|word| word.contains(['?', '\u{ff1f}']))
}

/// Whether somebody says thanks.
pub fn thanks(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|word| {
        ["thank", "thanks", "thankyou", "grateful", "diolch"]
            .iter()
            .any(|known| word.eq_ignore_ascii_case(known))
    })
}

/// Whether one of the words or phrases stands in the text, in any case.
pub fn says(text: &str, words: &[String]) -> bool {
    let text = text.to_lowercase();
    words.iter().any(|word| text.contains(&word.to_lowercase()))
}
