//! Words that came from somebody else: bounded and free of characters that hide.

use std::fmt;

use unicode_segmentation::UnicodeSegmentation;

use crate::domain::text::{HiddenKind, hidden_characters};

/// The most characters (grapheme clusters) of a name that are kept.
const NAME_LENGTH: usize = 60;
/// The most code points of one character: the longest emoji have ten, piled-up accents hundreds.
const CHARACTER_LENGTH: usize = 12;

/// A name of a person or a cohort: one line of at most 60 characters, none of them hidden. May be
/// empty. It is text, never markup.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(String);

impl Name {
    /// Makes a name of any text, which is cut and cleaned as needed.
    pub fn new(text: &str) -> Self {
        Self(clean_line(text, NAME_LENGTH))
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is no name at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The form in which two spellings of one name agree.
    pub fn folded(&self) -> String {
        self.0.to_lowercase()
    }
}

impl fmt::Display for Name {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// One line of at most `most` characters: white space is single spaces, nothing hides.
pub fn clean_line(text: &str, most: usize) -> String {
    until_stable(&bounded(text, most), |text| {
        let seen = without_hidden(text);
        let words: Vec<&str> = seen.split_whitespace().collect();
        first_characters(&words.join(" "), most)
    })
}

/// A handle or a hashtag of at most `most` characters, without its `mark`.
pub fn clean_tag(text: &str, mark: char, most: usize) -> String {
    until_stable(&bounded(text, most), |text| {
        let line = clean_line(text, most);
        line.trim_start_matches([mark, ' ']).to_owned()
    })
}

/// Lines of at most `most` characters in all: line breaks stay, nothing else hides.
pub fn clean_block(text: &str, most: usize) -> String {
    until_stable(&bounded(text, most), |text| {
        let seen = without_hidden(&text.replace("\r\n", "\n").replace('\r', "\n"));
        first_characters(seen.trim(), most)
    })
}

/// Cleans until there is nothing more to clean: cutting can make hidden what wasn't.
fn until_stable(text: &str, clean: impl Fn(&str) -> String) -> String {
    let mut text = text.to_owned();
    loop {
        let cleaned = clean(&text);
        if cleaned == text {
            return text;
        }
        text = cleaned;
    }
}

/// So much of a text as can matter, so that a long one costs no more than a short one.
fn bounded(text: &str, most: usize) -> String {
    text.chars().take(most * CHARACTER_LENGTH).collect()
}

fn first_characters(text: &str, most: usize) -> String {
    let characters = text.graphemes(true).take(most);
    characters
        .flat_map(|one| one.chars().take(CHARACTER_LENGTH))
        .collect()
}

/// Takes out what hides. What comes together by that may hide in its turn.
fn without_hidden(text: &str) -> String {
    let mut text = text.to_owned();
    loop {
        let hidden = hidden_characters(&text);
        if hidden.is_empty() {
            return text;
        }
        for one in hidden.into_iter().rev() {
            let instead = match one.kind {
                HiddenKind::Control | HiddenKind::Blank => " ",
                _ => "",
            };
            text.replace_range(one.span, instead);
        }
    }
}
