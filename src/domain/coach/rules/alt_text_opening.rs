//! **Sees** a description that opens with "image of" or the like.
//!
//! **Why**: a screen reader has said "image" already.
//! **Example**: "Image of a boy on a swing". **Better**: "A boy on a swing".
//!
//! **Source**: Government Communication Service accessibility guidance, cited from memory 2026-11.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "alt-text-opening",
    category: Category::AltText,
    level: Level::Actionable,
    look,
};

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let opening = reading.draft.alt_texts.iter().find(|alt| opens_so(alt))?;
    Some(Finding {
        data: Data::Text((*opening).to_owned()),
        ..rule.at([])
    })
}

/// Whether the first words only say that it is a picture: `A photo of`, `Image:`, `Picture shows`.
pub(super) fn opens_so(alt: &str) -> bool {
    let alt = alt.trim().to_lowercase();
    let mut words = alt.split_whitespace().skip_while(|word| {
        matches!(
            *word,
            "a" | "an" | "the" | "this" | "is" | "my" | "here's" | "our"
        )
    });
    let first = words.next().unwrap_or_default();
    let next = words.next().unwrap_or_default();
    let noun = first.trim_end_matches([':', 's']);
    let is_picture = matches!(
        noun,
        "image" | "picture" | "photo" | "photograph" | "pic" | "graphic" | "img" | "snap" | "imag"
    );
    let is_opening = matches!(
        next,
        "of" | "showing"
            | "shows"
            | "show"
            | "from"
            | "with"
            | "depicting"
            | "is"
            | "that"
            | "in"
            | "taken"
            | "-"
    );
    is_picture && (is_opening || first.ends_with(':'))
}
