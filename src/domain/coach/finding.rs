//! What a rule found: ids and places, never prose.

use std::ops::Range;

use super::model::is_own;
use super::{Category, Level};

/// One remark on a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule's stable id; its words are in `i18n::coach`.
    pub rule: &'static str,
    /// What the remark is about.
    pub category: Category,
    /// How much it matters.
    pub level: Level,
    /// The words that caused it, in bytes of the draft, in order; empty for the draft as a whole.
    pub spans: Vec<Range<usize>>,
    /// What the words may speak of.
    pub data: Data,
    /// What a better wording would take the place of.
    pub mend: Option<Mend>,
}

/// What a remark may speak of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Data {
    /// Nothing.
    #[default]
    None,
    /// How many of them there are.
    Count(usize),
    /// A word or a name.
    Text(String),
}

/// A better wording, to be put in at one press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mend {
    /// What it replaces, in bytes of the draft; an empty span inserts.
    pub span: Range<usize>,
    /// What comes there; none if the rule's own words in `i18n` do.
    pub with: Option<String>,
}

impl Finding {
    /// Whether it is no more than a guess of the linear model, which weighs words without
    /// understanding them and isn't sure here: worth a thought, but no ground to act on.
    pub fn is_guess(&self) -> bool {
        is_own(self.rule) && self.level != Level::Essential
    }

    /// The first place of the remark; the whole of `text` if it has none.
    pub fn place(&self, text: &str) -> Range<usize> {
        self.spans.first().cloned().unwrap_or(0..text.len())
    }
}
