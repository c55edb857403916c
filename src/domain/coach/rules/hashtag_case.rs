//! **Sees** a hashtag of several words in small letters.
//!
//! **Why**: a screen reader says it as one word, and eyes may part it elsewhere.
//! **Example**: `#socialworkchat`. **Better**: `#SocialWorkChat`.
//!
//! **Source**: Government Communication Service accessibility guidance, reviewed 2026-11. That
//! almost every tag of 12 letters and more is of several words, and seven of eight from 8 letters
//! on, was counted on real tweets.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "hashtag-case",
    category: Category::HashtagCase,
    level: Level::Actionable,
    look,
};

/// From this many letters on, a tag in small letters is taken for several words.
const LONG: usize = 8;

/// Long tags that are one word all the same; so is any with one of `ENDINGS`.
static ONE_WORD: [&str; 44] = [
    "accessibility",
    "apprentice",
    "apprentices",
    "breakfast",
    "caretaker",
    "charities",
    "children",
    "christmas",
    "classroom",
    "community",
    "councillor",
    "councils",
    "dementia",
    "disability",
    "diversity",
    "edinburgh",
    "everyone",
    "football",
    "headteacher",
    "healthcare",
    "hospital",
    "hospitals",
    "inclusion",
    "librarian",
    "librarians",
    "libraries",
    "liverpool",
    "manchester",
    "midwifery",
    "neurodiversity",
    "newcastle",
    "safeguarding",
    "saturday",
    "september",
    "scotland",
    "snowdonia",
    "sunflower",
    "teachers",
    "thursday",
    "universities",
    "university",
    "volunteer",
    "volunteers",
    "wednesday",
];

/// Endings of single words. `ing` is none of them: `goodmorning`.
static ENDINGS: [&str; 7] = ["tion", "tions", "ment", "ments", "ness", "ship", "ology"];

/// A single word with such an ending is rarely longer than this.
const LONGEST_WORD: usize = 13;

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let spans: Vec<_> = reading
        .of_kind(TokenKind::Hashtag)
        .filter(|tag| is_one_run(reading.draft.text, tag) && is_several(&tag.word))
        .map(|tag| tag.span.clone())
        .collect();
    (!spans.is_empty()).then(|| rule.at(spans))
}

/// Whether a tag in small letters holds more than one word.
fn is_several(tag: &str) -> bool {
    let length = tag.chars().count();
    let has_ending = ENDINGS.iter().any(|ending| tag.ends_with(ending));
    length >= LONG && !(has_ending && length <= LONGEST_WORD) && !ONE_WORD.contains(&tag)
}

/// Whether the tag is written in small letters throughout.
fn is_one_run(text: &str, tag: &Token) -> bool {
    let source = text.get(tag.span.clone()).unwrap_or_default();
    let mut letters = source
        .chars()
        .filter(|c| *c != '#' && *c != '＃')
        .peekable();
    letters.peek().is_some() && letters.all(|c| c.is_lowercase())
}
