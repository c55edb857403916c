//! **Sees** that every picture has a description worth the name.
//!
//! **Why**: whoever can't see the picture still has all of the post.
//! **Example**: "Three oak benches beside a towpath".
//!
//! **Source**: Web Content Accessibility Guidelines 1.1.1, cited from memory 2026-11.

use super::prelude::*;
use super::{alt_text_name, alt_text_opening};

pub(in super::super) const RULE: Rule = Rule {
    id: "good-alt-text",
    category: Category::Good,
    level: Level::Celebratory,
    look,
};

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let pictures = reading.draft.alt_texts;
    let is_described = |alt: &&str| {
        !alt.trim().is_empty() && !alt_text_name::is_name(alt) && !alt_text_opening::opens_so(alt)
    };
    (!pictures.is_empty() && pictures.iter().all(is_described)).then(|| rule.at([]))
}
