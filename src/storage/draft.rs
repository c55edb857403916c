//! A post not sent yet.

use crate::domain::PostId;
use crate::domain::text::Network;

/// Something being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Number of the draft, counted up from 1 and never reused.
    pub id: u32,
    /// Its text, as typed.
    pub text: String,
    /// The network it is written for.
    pub network: Network,
    /// What it will become.
    pub aim: Aim,
    /// When it was last changed, in Unix seconds.
    pub edited_at: i64,
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
}
