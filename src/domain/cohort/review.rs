//! Asking somebody to look at a draft, and what they say to it.

use std::fmt;
use std::ops::Range;

use super::{Name, clean_block, clean_line};
use crate::domain::challenge::Verb;
use crate::domain::text::Network;

/// The longest text that is sent to look at, in characters: longer than any network takes.
const TEXT_LENGTH: usize = 5_000;
/// The longest remark, in characters.
const REMARK_LENGTH: usize = 1_000;
/// The most remarks in one answer.
const MOST_COMMENTS: usize = 100;

/// Which request: a fingerprint of the key that its answer is sealed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReviewId(pub [u8; 8]);

impl fmt::Display for ReviewId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

/// A draft that somebody is asked to look at, with its context.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewRequest {
    /// Who asks.
    pub from: Name,
    /// When, in Unix seconds.
    pub made_at: i64,
    /// The network it is written for.
    pub network: Network,
    /// The draft, word for word, so that places in it mean the same to both.
    pub text: String,
    /// The post it answers or quotes; empty if it stands alone.
    pub context: String,
    /// The description of its picture; empty if there is none.
    pub alt: String,
    /// What the writer wonders about; may be empty.
    pub question: String,
}

/// What somebody says to a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewAnswer {
    /// Who says it.
    pub by: Name,
    /// When, in Unix seconds.
    pub made_at: i64,
    /// Remarks on its words or on all of it.
    pub comments: Vec<Comment>,
}

/// One remark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// The words it is about, counted in Unicode scalar values from the draft's start; none if it
    /// is about all of it.
    pub words: Option<Range<u32>>,
    /// What it is meant to do.
    pub verb: Verb,
    /// The remark; may be empty.
    pub text: String,
}

impl Comment {
    /// A remark on the bytes `words` of `draft`; on all of it if there are no such words.
    pub fn on(draft: &str, words: Option<Range<usize>>, verb: Verb, text: &str) -> Self {
        let count = |part: Option<&str>| u32::try_from(part?.chars().count()).ok();
        let words = words.and_then(|bytes| {
            let start = count(draft.get(..bytes.start))?;
            let length = count(draft.get(bytes))?;
            (length > 0).then(|| start..start.saturating_add(length))
        });
        Self {
            words,
            verb,
            text: clean_block(text, REMARK_LENGTH),
        }
    }

    /// Where its words stand in `draft`, in bytes; none if it is about all of it, or if the draft
    /// has no such place.
    pub fn place(&self, draft: &str) -> Option<Range<usize>> {
        let words = self.words.as_ref()?;
        let byte_of = |character: u32| {
            let ends = std::iter::once(draft.len());
            let mut places = draft.char_indices().map(|(at, _)| at).chain(ends);
            places.nth(usize::try_from(character).ok()?)
        };
        let (start, end) = (byte_of(words.start)?, byte_of(words.end)?);
        (start < end).then_some(start..end)
    }
}

impl ReviewRequest {
    /// The request with every text bounded. The draft itself is only cut: what hides in it is for
    /// the reader to be shown.
    #[must_use]
    pub fn cleaned(mut self) -> Self {
        self.text = self.text.chars().take(TEXT_LENGTH).collect();
        self.context = clean_block(&self.context, TEXT_LENGTH);
        self.alt = clean_block(&self.alt, TEXT_LENGTH);
        self.question = clean_line(&self.question, REMARK_LENGTH);
        self
    }
}

impl ReviewAnswer {
    /// The answer with every text bounded and free of what hides.
    #[must_use]
    pub fn cleaned(mut self) -> Self {
        self.comments.truncate(MOST_COMMENTS);
        for comment in &mut self.comments {
            comment.text = clean_block(&comment.text, REMARK_LENGTH);
        }
        self
    }
}
