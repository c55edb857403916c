//! How the cast answers to what the learner writes.

use super::{Author, Event, Minutes, Notice, NoticeKind, Post, World};
use crate::domain::text::{EntityKind, Network, entities};
use crate::domain::{CastId, PostId, ReactionId};

/// One reaction as the pack has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reaction {
    /// Stable id.
    pub id: ReactionId,
    /// What sets it off.
    pub when: Trigger,
    /// The least time until it comes.
    pub after: Minutes,
    /// How much later it may come, at most; the seed decides.
    pub spread: Minutes,
    /// Who reacts.
    pub by: CastId,
    /// What they do.
    pub what: Response,
    /// Whether it happens at most once in a sandbox.
    pub is_once: bool,
}

/// What sets a reaction off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trigger {
    /// Any post, reply or quote of the learner's.
    Any,
    /// The learner's very first post of their own: neither an answer nor a quote.
    FirstPost,
    /// A hashtag: this one without `#`, in any case, or any.
    Hashtag(Option<String>),
    /// Somebody's handle.
    Mention(CastId),
    /// A question.
    Question,
    /// An answer to somebody's post.
    ReplyTo(CastId),
    /// A quote of somebody's post, or of what somebody made.
    QuoteOf(CastId),
}

/// What somebody of the cast does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Response {
    /// Answers with one of these texts; the seed decides which.
    Reply(Vec<String>),
    /// Likes it.
    Like,
    /// Passes it on.
    Repost,
    /// Follows the learner.
    Follow,
}

/// A reaction on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Scheduled {
    pub(super) due: Minutes,
    pub(super) reaction: ReactionId,
    pub(super) to: PostId,
}

impl World {
    /// Puts on their way all reactions that `post`, which the learner wrote, sets off.
    pub(super) fn schedule_reactions(&mut self, post: &Post) {
        let scenario = self.scenario_handle();
        for reaction in &scenario.reactions {
            if (reaction.is_once && self.fired.contains(&reaction.id))
                || !self.sets_off(post, &reaction.when)
            {
                continue;
            }
            let roll = roll(self.seed, &[reaction.id.as_str(), post.id.as_str()]);
            let extra = roll % (reaction.spread.unsigned_abs() + 1);
            let due = post
                .at
                .saturating_add(reaction.after.max(0))
                .saturating_add_unsigned(extra);
            self.fired.insert(reaction.id.clone());
            // Behind its equals: reactions due at the same minute come in the pack's order.
            let place = self.pending.partition_point(|other| other.due <= due);
            let scheduled = Scheduled {
                due,
                reaction: reaction.id.clone(),
                to: post.id.clone(),
            };
            self.pending.insert(place, scheduled);
        }
    }

    /// Calls off what is on its way to a post: nobody answers a post that was deleted in the
    /// meantime. What happens only once may then still happen to another post.
    pub(super) fn call_off_reactions(&mut self, to: &PostId) {
        let fired = &mut self.fired;
        self.pending.retain(|scheduled| {
            let stays = &scheduled.to != to;
            if !stays {
                fired.remove(&scheduled.reaction);
            }
            stays
        });
    }

    fn sets_off(&self, post: &Post, trigger: &Trigger) -> bool {
        match trigger {
            Trigger::Any => true,
            Trigger::FirstPost => {
                let own = self.written.iter().filter(|one| one.stands_alone());
                post.stands_alone() && own.count() == 1
            }
            Trigger::Hashtag(wanted) => tags(&post.text).any(|tag| {
                wanted
                    .as_deref()
                    .is_none_or(|wanted| tag.to_lowercase() == wanted.to_lowercase())
            }),
            Trigger::Mention(who) => self.mentions(&post.text, who),
            Trigger::Question => asks(&post.text),
            Trigger::ReplyTo(who) => self.is_by(post.reply_to.as_ref(), who),
            Trigger::QuoteOf(who) => self.is_by(post.quote_of.as_ref(), who),
        }
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

    /// Lets everything happen that is due by `until`.
    pub(super) fn release_reactions(&mut self, until: Minutes) -> Vec<Event> {
        let split = self.pending.partition_point(|it| it.due <= until);
        let due: Vec<Scheduled> = self.pending.drain(..split).collect();
        due.iter().filter_map(|it| self.happen(it)).collect()
    }

    fn happen(&mut self, scheduled: &Scheduled) -> Option<Event> {
        let scenario = self.scenario_handle();
        let reaction = scenario
            .reactions
            .iter()
            .find(|reaction| reaction.id == scheduled.reaction)?;
        let by = reaction.by.clone();
        let to = scheduled.to.clone();
        let (event, kind) = match &reaction.what {
            Response::Like => (
                Event::LikedYours(by.clone(), to.clone()),
                NoticeKind::Liked(to),
            ),
            Response::Repost => (
                Event::RepostedYours(by.clone(), to.clone()),
                NoticeKind::Reposted(to),
            ),
            Response::Follow if self.followers.insert(by.clone()) => {
                (Event::FollowedYou(by.clone()), NoticeKind::Followed)
            }
            Response::Follow => return None,
            Response::Reply(texts) => {
                let pick = roll(self.seed, &["text", reaction.id.as_str(), to.as_str()]);
                let count = u64::try_from(texts.len()).unwrap_or(u64::MAX).max(1);
                let text = texts.get(usize::try_from(pick % count).unwrap_or(0))?;
                let reply = self.answer(scheduled, by.clone(), text);
                let event = Event::Replied {
                    by: by.clone(),
                    reply: reply.clone(),
                    to,
                };
                (event, NoticeKind::Replied(reply))
            }
        };
        self.notices.push(Notice {
            at: scheduled.due,
            by,
            kind,
        });
        Some(event)
    }
}

/// The hashtags of `text`, without `#`.
pub(super) fn tags(text: &str) -> impl Iterator<Item = &str> {
    names(text, EntityKind::Hashtag)
}

/// The entities of one kind, without their marker, which may be wider than one byte.
fn names(text: &str, kind: EntityKind) -> impl Iterator<Item = &str> {
    entities(text, Network::X)
        .into_iter()
        .filter(move |entity| entity.kind == kind)
        .map(|entity| {
            let mut chars = entity.of(text).chars();
            chars.next();
            chars.as_str()
        })
}

/// Whether somebody asks something: a question mark, but not one inside a web address.
fn asks(text: &str) -> bool {
    text.split_whitespace()
        .filter(|word| !word.contains("://"))
        .any(|word| word.contains(['?', '\u{ff1f}']))
}

/// A number that depends on nothing but its arguments: FNV-1a (64 bits, the constants of
/// draft-eastlake-fnv), which is plenty to vary minutes and wordings.
fn roll(seed: u64, parts: &[&str]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64 ^ seed;
    for byte in parts.iter().flat_map(|part| part.bytes().chain([0xff])) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    // The low bits of FNV-1a are weak; fold the high ones in.
    hash ^ (hash >> 32)
}
