//! **Sees** a hashtag with a capital for each of its words.
//!
//! **Why**: a screen reader says it as words, and nobody reads it the wrong way.
//! **Example**: `#SocialWorkChat`.
//!
//! **Source**: Government Communication Service accessibility guidance, cited from memory 2026-11.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "good-hashtag",
    category: Category::Good,
    level: Level::Celebratory,
    look,
};

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let text = reading.draft.text;
    let spans: Vec<_> = reading
        .of_kind(TokenKind::Hashtag)
        .filter(|tag| has_words(text.get(tag.span.clone()).unwrap_or_default()))
        .map(|tag| tag.span.clone())
        .collect();
    (!spans.is_empty()).then(|| rule.at(spans))
}

/// Whether capitals mark two words or more.
fn has_words(tag: &str) -> bool {
    let capitals = tag.chars().filter(|c| c.is_uppercase()).count();
    capitals >= 2 && tag.chars().any(char::is_lowercase)
}
