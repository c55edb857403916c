//! **Sees** an emoji that stands for a word.
//!
//! **Why**: the sentence falls apart for whoever hears it or sees another picture.
//! **Example**: "Off to 🏥 then 🏫". **Better**: "Off to hospital, then school".
//!
//! **Source**: Government Communication Service accessibility guidance, cited from memory 2026-11.

use super::prelude::*;
use crate::domain::coach::emoji::{emoji, is_mood};

pub(in super::super) const RULE: Rule = Rule {
    id: "emoji-as-word",
    category: Category::Emoji,
    level: Level::Actionable,
    look,
};

/// Words behind which a word must follow.
static WANTS_WORD: [&str; 46] = [
    "the", "a", "an", "my", "your", "our", "his", "her", "their", "this", "that", "some", "to",
    "then", "and", "or", "of", "for", "with", "after", "before", "=", "by", "from", "into", "like",
    "love", "need", "want", "eat", "eating", "pick", "buy", "buying", "bring", "no", "more",
    "every", "per", "wi", "tae", "ma", "ur", "yer", "ride", "drink",
];

/// Words that want one before them.
static FOLLOWS_WORD: [&str; 7] = ["goes", "is", "are", "or", "was", "go", "after"];

/// With four and more, `emoji-many` speaks.
const MOST: usize = 3;

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let text = reading.draft.text;
    let found = emoji(text);
    let is_repeated = found
        .windows(2)
        .any(|pair| matches!(pair, [one, next] if text.get(one.clone()) == text.get(next.clone())));
    let first = found.iter().find(|span| is_word(text, span))?.clone();
    (found.len() <= MOST && !is_repeated).then(|| rule.at([first]))
}

/// Whether the words around an emoji leave a gap that it fills.
fn is_word(text: &str, span: &std::ops::Range<usize>) -> bool {
    let sign = text.get(span.clone()).and_then(|it| it.chars().next());
    let before = text.get(..span.start).unwrap_or_default();
    let after = text.get(span.end..).unwrap_or_default();
    let last = before.split_whitespace().next_back().unwrap_or_default();
    let next = after.split_whitespace().next().unwrap_or_default();
    let opens = last.is_empty() || last.ends_with(['.', '!', '?', '\n']);
    let is_gap = WANTS_WORD.contains(&last.to_lowercase().as_str())
        || (opens && FOLLOWS_WORD.contains(&next));
    is_gap && !sign.is_some_and(is_mood)
}
