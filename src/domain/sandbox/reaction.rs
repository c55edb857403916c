//! What the cast does in answer to the learner.

use super::{Link, MessageKind, Minutes, Trigger};
use crate::domain::{CastId, ReactionId, SceneId};

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
    /// Whether it comes although the post was deleted in the meantime.
    pub outlasts_deletion: bool,
    /// How bad it is for the learner or for others: 0 not at all, 1 awkward, 2 bad, 3 the worst.
    pub harm: u8,
}

/// The most harm a reaction can stand for.
pub const MOST_HARM: u8 = 3;

/// What somebody of the cast does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Response {
    /// Answers with one of these texts; the seed decides which.
    Reply(Vec<String>),
    /// Likes it.
    Like,
    /// Passes it on.
    Repost,
    /// Passes it on with one of these texts.
    Quote(Vec<String>),
    /// Follows the learner.
    Follow,
    /// Asks to follow the learner.
    FollowRequest,
    /// Writes the learner a private message.
    Message(Letter),
    /// Posts a picture of the post, with one of these texts. It stays when the post is deleted.
    Screenshot(Vec<String>),
    /// The reposts climb and a bill with them.
    Counter(Climb),
}

/// A private message as the pack has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// One of these; the seed decides which.
    pub texts: Vec<String>,
    /// A web page it points to.
    pub link: Option<Link>,
    /// In what tone it comes.
    pub kind: MessageKind,
    /// The scene it invites to.
    pub invites_to: Option<SceneId>,
}

/// How reposts climb, and what each costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Climb {
    /// What one repost costs, in pence, where the post names no sum of its own; 0 for no bill.
    pub pence: u32,
    /// Minutes after it begins, and how many reposts there are then; a straight line between.
    pub points: Vec<(Minutes, u32)>,
}

impl Response {
    /// Whether it needs a post to be done to.
    pub fn needs_post(&self) -> bool {
        !matches!(self, Self::Follow | Self::FollowRequest | Self::Message(_))
    }

    /// The texts it chooses from.
    pub fn texts(&self) -> Option<&[String]> {
        match self {
            Self::Reply(texts) | Self::Quote(texts) | Self::Screenshot(texts) => Some(texts),
            Self::Message(letter) => Some(&letter.texts),
            Self::Like | Self::Repost | Self::Follow | Self::FollowRequest | Self::Counter(_) => {
                None
            }
        }
    }
}

impl Climb {
    /// How many reposts there are so many minutes after it began.
    pub fn reposts_after(&self, minutes: Minutes) -> u32 {
        let mut before = (0, 0);
        for &(at, reposts) in &self.points {
            if minutes < at {
                let (from, had) = before;
                let gained = i64::from(reposts).saturating_sub(i64::from(had));
                let part = gained.saturating_mul(minutes.saturating_sub(from).max(0));
                let span = at.saturating_sub(from).max(1);
                let now = i64::from(had).saturating_add(part / span);
                return u32::try_from(now).unwrap_or_default();
            }
            before = (at, reposts);
        }
        before.1
    }
}
