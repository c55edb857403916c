//! **Sees** a file name or a bare word where a description should be.
//!
//! **Why**: "IMG 2214 dot jay peg" tells nobody what is to be seen.
//! **Example**: `IMG_2214.jpg`, "dinner". **Better**: "A plate of shepherd's pie on a tray".
//!
//! **Source**: Web Content Accessibility Guidelines 1.1.1, failure F30; cited from memory 2026-11.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "alt-text-name",
    category: Category::AltText,
    level: Level::Actionable,
    look,
};

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let named = reading.draft.alt_texts.iter().find(|alt| is_name(alt))?;
    Some(Finding {
        data: Data::Text((*named).to_owned()),
        ..rule.at([])
    })
}

/// Endings of picture files.
static ENDINGS: [&str; 9] = [
    ".jpg", ".jpeg", ".png", ".gif", ".heic", ".webp", ".tif", ".tiff", ".bmp",
];

/// Words that say only that there is a picture.
static BARE: [&str; 16] = [
    "image",
    "img",
    "photo",
    "picture",
    "pic",
    "screenshot",
    "untitled",
    "graphic",
    "scan",
    "attachment",
    "my",
    "the",
    "a",
    "file",
    "no",
    "alt",
];

/// Whether it describes nothing: one word, a file name, or words such as `photo 2`.
pub(super) fn is_name(alt: &str) -> bool {
    let alt = alt.trim().to_lowercase();
    let words: Vec<&str> = alt
        .split([' ', '_', '-', '.'])
        .filter(|it| !it.is_empty())
        .collect();
    let is_bare =
        |word: &&str| BARE.contains(word) || word.chars().all(|c| c.is_ascii_digit() || c == ':');
    !alt.is_empty()
        && (!alt.contains(' ')
            || ENDINGS.iter().any(|ending| alt.ends_with(ending))
            || words.iter().all(is_bare))
}
