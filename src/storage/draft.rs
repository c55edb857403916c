//! A post not sent yet.

use crate::domain::coach::Hat;
use crate::domain::text::Network;
use crate::domain::{CastId, PostId};

/// Something being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// When it was begun, in Unix milliseconds: so that two tabs don't take the same id.
    pub id: u64,
    /// Its text, as typed.
    pub text: String,
    /// The network it is written for.
    pub network: Network,
    /// What it will become.
    pub aim: Aim,
    /// A picture that goes with it.
    pub media: Option<Media>,
    /// As whom it is written; `None` for the hat chosen in the sandbox.
    pub hat: Option<Hat>,
    /// The coach's rules that the learner set aside for this draft.
    pub set_aside: Vec<String>,
    /// When it was last changed, in Unix seconds.
    pub edited_at: i64,
}

/// A picture that goes with a draft. The picture itself stays where the learner has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Media {
    /// The description for those who can't see it, as typed so far.
    pub alt: String,
    /// A small likeness as a `data:` address; empty if none could be made.
    pub thumbnail: String,
}

/// What a draft will become in the sandbox.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Aim {
    /// A post of its own.
    #[default]
    Post,
    /// An answer to a post.
    Reply(PostId),
    /// A post that quotes another.
    Quote(PostId),
    /// A private message to somebody.
    Message(CastId),
}
