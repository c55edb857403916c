//! **Sees** a picture without a description.
//!
//! **Why**: whoever can't see it learns only that there is a picture.
//! **Example**: a poster with the new opening hours, and no alt text. **Better**: the hours, in the alt text.
//!
//! **Source**: Web Content Accessibility Guidelines 1.1.1; Government Communication Service, reviewed
//! 2026-11.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "alt-text-missing",
    category: Category::AltText,
    level: Level::Actionable,
    look,
};

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let is_missing = |alt: &&str| alt.trim().is_empty();
    let count = reading
        .draft
        .alt_texts
        .iter()
        .filter(|alt| is_missing(alt))
        .count();
    (count > 0).then(|| Finding {
        data: Data::Count(count),
        ..rule.at([])
    })
}
