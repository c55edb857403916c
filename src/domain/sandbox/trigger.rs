//! What sets a reaction off.

use super::{Measure, Minutes, Risk};
use crate::domain::coach::Hat;
use crate::domain::{CastId, MessageId, PostId, SceneId};

/// What sets a reaction off. Unless it names a deed, it waits for something the learner posts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trigger {
    /// Whatever it is.
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
    /// An answer to this post.
    Answers(PostId),
    /// A quote of somebody's post, or of what somebody made.
    QuoteOf(CastId),
    /// Whose work is passed on is named.
    Credit,
    /// Words of thanks.
    Thanks,
    /// One of these words or phrases, in any case.
    Says(Vec<String>),
    /// The coach would remark on this, by the slug of its category.
    Category(String),
    /// The coach's rule of this id would speak.
    Rule(String),
    /// Written under this hat.
    Hat(Hat),
    /// The clock of the sandbox stands between these two, in minutes since midnight; past
    /// midnight if the first is the later.
    TimeOfDay(u32, u32),
    /// The learner has thanked somebody before.
    Thanked(CastId),
    /// Somebody wrote to the learner an hour ago or more and has had no answer.
    Ignored(CastId),
    /// At least so long after joining.
    SinceJoining(Minutes),
    /// At least so long after the learner's post before this one.
    SinceLastPost(Minutes),
    /// The scene has begun and isn't over.
    InScene(SceneId),
    /// The learner does something other than posting.
    Deed(Deed),
    /// All of these.
    All(Vec<Trigger>),
    /// One of these at least.
    Either(Vec<Trigger>),
    /// Not this.
    Not(Box<Trigger>),
}

/// Something that the learner does other than posting, or fails to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Deed {
    /// Follows somebody.
    Followed(CastId),
    /// Writes somebody a private message.
    Messaged(CastId),
    /// Lets somebody follow.
    Accepted(CastId),
    /// Does not let somebody follow.
    Declined(CastId),
    /// Blocks somebody.
    Blocked(CastId),
    /// Reports somebody.
    Reported(CastId),
    /// Opens the link in a private message.
    LinkOpened(MessageId),
    /// Passes this post on.
    Reposted(PostId),
    /// Passes on, or quotes, a post with this problem planted in it.
    PassedOn(Risk),
    /// Deletes a post of their own.
    Deleted,
    /// Mends a post of their own: changes it, or answers it with a correction.
    Corrected,
    /// Secures the account.
    Secured(Measure),
    /// Leaves a reply or a message of somebody's without an answer for so long.
    Unanswered(CastId, Minutes),
}

impl Trigger {
    /// The deeds it names, if any; without one it waits for posts.
    pub fn deeds(&self) -> Vec<&Deed> {
        match self {
            Self::Deed(deed) => vec![deed],
            Self::All(parts) | Self::Either(parts) => parts.iter().flat_map(Self::deeds).collect(),
            _ => Vec::new(),
        }
    }

    /// It and all that it is made of.
    pub fn parts(&self) -> Vec<&Self> {
        let mut all = vec![self];
        match self {
            Self::All(parts) | Self::Either(parts) => {
                all.extend(parts.iter().flat_map(Self::parts));
            }
            Self::Not(part) => all.extend(part.parts()),
            _ => {}
        }
        all
    }
}

impl Deed {
    /// Whether it is done to a post, so that the cast can answer that post.
    pub fn is_of_a_post(&self) -> bool {
        matches!(
            self,
            Self::Reposted(_) | Self::PassedOn(_) | Self::Deleted | Self::Corrected
        )
    }
}
