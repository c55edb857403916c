//! Finds codes by themselves in any text: a pasted thread, quoted, wrapped, in lower case, in a
//! link.

use std::ops::Range;

use super::code::{self, Code, HEAD_LETTERS, MARKER};
use super::{Fault, base32};

/// The marker without its version.
const STEM: &str = "FLEDGE";
/// A word of so many letters isn't one that people write.
const LONG_WORD: usize = 16;
/// So many letters at the end may stand on a line of their own.
const LAST_PIECE: usize = 10;

/// A code in a text, or what is left of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where it stands, in bytes.
    pub span: Range<usize>,
    /// The code, or why there is none.
    pub code: Result<Code, Fault>,
}

/// Finds every code in a text, in order of place. Takes time in proportion to its length.
pub fn find(text: &str) -> Vec<Found> {
    find_each(text).collect()
}

/// Finds the codes in a text one after the other, for who has something else to do in between.
pub fn find_each(text: &str) -> impl Iterator<Item = Found> {
    let mut at = 0;
    std::iter::from_fn(move || {
        while let Some(marker) = marker_from(text, at) {
            let one = if marker.is_this_version {
                read(text, &marker, next_own_marker(text, marker.end))
            } else {
                newer(text, &marker)
            };
            at = one.as_ref().map_or(marker.end, |found| found.span.end);
            if one.is_some() {
                return one;
            }
        }
        None
    })
}

/// Where the next marker of this version begins: no code goes on beyond it. One of another version
/// may stand in a code by chance.
fn next_own_marker(text: &str, from: usize) -> usize {
    let mut from = from;
    while let Some(marker) = marker_from(text, from) {
        if marker.is_this_version {
            return marker.start;
        }
        from = marker.end;
    }
    text.len()
}

/// The marker of a code, as it stands in a text.
struct Marker {
    start: usize,
    end: usize,
    is_this_version: bool,
    /// Whether nothing stands within it, and what follows is code.
    is_solid: bool,
}

fn marker_from(text: &str, from: usize) -> Option<Marker> {
    let mut from = from;
    loop {
        let at = from + text.get(from..)?.find(['F', 'f'])?;
        if let Some(marker) = marker_at(text, at) {
            return Some(marker);
        }
        from = at + 1;
    }
}

fn marker_at(text: &str, start: usize) -> Option<Marker> {
    let mut letters = Letters { text, at: start };
    for expected in STEM.chars() {
        if !letters.next()?.eq_ignore_ascii_case(&expected) {
            return None;
        }
    }
    let version = letters.next().filter(char::is_ascii_digit)?;
    let end = letters.at;
    let after = text.get(end..)?.chars().next();
    let is_solid =
        end - start == MARKER.len() && after.is_none_or(|c| c == '-' || base32::value(c).is_some());
    let is_this_version = MARKER.ends_with(version);
    (is_this_version || is_solid).then_some(Marker {
        start,
        end,
        is_this_version,
        is_solid,
    })
}

/// The code of a newer Fledge, if it looks like one.
fn newer(text: &str, marker: &Marker) -> Option<Found> {
    let mut letters = Letters {
        text,
        at: marker.end,
    };
    let mut values = Vec::new();
    letters.take_values(&mut values, HEAD_LETTERS);
    (values.len() == HEAD_LETTERS).then_some(Found {
        span: marker.start..marker.end,
        code: Err(Fault::TooNew),
    })
}

/// Reads the code after a marker, of what stands before `limit`. Nothing if it was a word of prose.
fn read(text: &str, marker: &Marker, limit: usize) -> Option<Found> {
    let fault = |end: usize, fault: Fault| {
        Some(Found {
            span: marker.start..end,
            code: Err(fault),
        })
    };
    let mut letters = Letters {
        text: text.get(..limit)?,
        at: marker.end,
    };
    let mut values = Vec::new();
    letters.take_values(&mut values, HEAD_LETTERS);
    let Ok(of) = code::letters_announced(&values) else {
        let is_short = values.len() < HEAD_LETTERS;
        let what = if is_short {
            Fault::Truncated {
                have: values.len(),
                of: None,
            }
        } else {
            Fault::Damaged
        };
        let is_code = marker.is_solid && !values.is_empty();
        return is_code.then(|| fault(letters.at, what)).flatten();
    };
    letters.take_values(&mut values, of);
    if values.len() == of {
        match code::read(&values) {
            Err(Fault::Damaged) => {}
            code => {
                return Some(Found {
                    span: marker.start..letters.at,
                    code,
                });
            }
        }
    }
    let (have, end, is_cut) = what_is_there(text.get(..limit)?, marker.end, of);
    // A last piece that was wrapped off looks like a word too.
    let is_cut = is_cut && (values.len() < of || have + LAST_PIECE < of);
    if is_cut {
        let of = Some(of);
        return fault(end, Fault::Truncated { have, of });
    }
    fault(letters.at, Fault::Damaged)
}

/// How many letters of a code that isn't right are there, up to where its shape ends; where that
/// is; and whether nothing but its end is missing. Words that follow a code cut short are letters
/// too, and are told apart by their looks alone: this decides between two messages, nothing else.
fn what_is_there(text: &str, from: usize, of: usize) -> (usize, usize, bool) {
    let mut letters = Letters { text, at: from };
    let (mut have, mut end) = (0, from);
    loop {
        let before = letters.at;
        let Some(letter) = letters.next() else {
            // Cut within the alphabet: a figure that base32 lacks is a changed letter.
            return (have, end, true);
        };
        let skipped = text.get(before..letters.at).unwrap_or_default();
        if skipped.contains(char::is_whitespace) {
            let word = letters.at - letter.len_utf8();
            if !looks_like_code(text, word) {
                return (have, end, true);
            }
        }
        if base32::value(letter).is_none() {
            return (have, end, !letter.is_ascii_digit());
        }
        have += 1;
        end = letters.at;
        if have == of {
            return (have, end, false);
        }
    }
}

fn looks_like_code(text: &str, from: usize) -> bool {
    let rest = text.get(from..).unwrap_or_default();
    let word = rest.split(char::is_whitespace).next().unwrap_or_default();
    let letters = word.chars().all(|c| base32::value(c).is_some() || c == '-');
    letters && (word.contains(['-', '2', '3', '4', '5', '6', '7']) || word.len() >= LONG_WORD)
}

/// The characters of a text, without what mail and chat put between the letters of a code.
struct Letters<'a> {
    text: &'a str,
    at: usize,
}

impl Letters<'_> {
    /// Takes values of base32 until there are `most`, or something else comes.
    fn take_values(&mut self, values: &mut Vec<u8>, most: usize) {
        while values.len() < most {
            let before = self.at;
            let Some(value) = self.next().and_then(base32::value) else {
                self.at = before;
                return;
            };
            values.push(value);
        }
    }
}

impl Iterator for Letters<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        loop {
            let rest = self.text.get(self.at..)?;
            let c = rest.chars().next()?;
            let is_soft_break = c == '=' && rest.get(1..)?.starts_with(['\r', '\n']);
            self.at += c.len_utf8();
            if !(is_between(c) || is_soft_break) {
                return Some(c);
            }
        }
    }
}

/// White space, hyphens of any kind, quote marks, emphasis marks, and what has no width.
fn is_between(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '-' | '>' | '|' | '*' | '_' | '`' | '~'
            | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2010}'..='\u{2015}'
            | '\u{2060}' | '\u{feff}'
        )
}
