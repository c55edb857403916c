//! A post not sent yet.

use crate::domain::text::Network;

/// A draft of the Write page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Number of the draft, counted up from 1 and never reused.
    pub id: u32,
    /// Its text, as typed.
    pub text: String,
    /// The network it is written for.
    pub network: Network,
    /// When it was last changed, in Unix seconds.
    pub edited_at: i64,
}
