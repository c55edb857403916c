//! A draft, with all that a rule may look at.

use super::{Audience, Hat};
use crate::domain::text::Network;

/// What is to be reviewed, and in which circumstances.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'a> {
    /// The text as typed.
    pub text: &'a str,
    /// As whom it is written.
    pub hat: Hat,
    /// Where it is to go.
    pub network: Network,
    /// Who will read it.
    pub audience: Audience,
    /// Whether the day falls between the pre-election dates.
    pub is_pre_election: bool,
    /// The description of each picture; empty where none was written.
    pub alt_texts: &'a [&'a str],
    /// Whether the task asks for a hashtag.
    pub asks_hashtag: bool,
    /// What this person posted lately, the newest last.
    pub earlier: &'a [&'a str],
    /// What the employer adds.
    pub policy: &'a Policy,
}

impl<'a> Draft<'a> {
    /// A draft of text alone, in nobody's special circumstances.
    pub fn new(text: &'a str, hat: Hat, network: Network) -> Self {
        Self {
            text,
            hat,
            network,
            audience: Audience::Everybody,
            is_pre_election: false,
            alt_texts: &[],
            asks_hashtag: false,
            earlier: &[],
            policy: &NO_POLICY,
        }
    }
}

/// How much of a draft is read, in bytes: more than any network takes, save for the longest threads,
/// and little enough that a pasted book doesn't stop the typing.
const MOST_READ: usize = 3_500;

impl Draft<'_> {
    /// The draft with as much of its text as is read.
    pub(super) fn within_reason(self) -> Self {
        let end = self.text.floor_char_boundary(MOST_READ);
        Self {
            text: self.text.get(..end).unwrap_or_default(),
            ..self
        }
    }
}

/// What an employer's own policy adds to the rules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// Names of projects that aren't public yet, in any case.
    pub embargoed: Vec<String>,
    /// The organisation's handles, without `@`.
    pub own_handles: Vec<String>,
    /// Ids of the rules that nobody may turn off.
    pub pinned: Vec<String>,
}

/// No employer's policy.
static NO_POLICY: Policy = Policy {
    embargoed: Vec::new(),
    own_handles: Vec::new(),
    pinned: Vec::new(),
};
