//! Characters that a reader can't see or that change what is seen: to be shown for what they are.

use std::ops::Range;

use super::scan::{char_at, char_before};

/// Why a character is worth showing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HiddenKind {
    /// A control character other than tab and line break (general category Cc).
    Control,
    /// Changes the direction of text, and so can make it read as something else (UAX #9).
    Bidi,
    /// Has no width where it stands: zero-width space, soft hyphen, a joiner between characters
    /// that don't join, a variation selector with nothing to vary.
    ZeroWidth,
    /// Looks like a space but is a letter or a symbol, such as the Hangul filler.
    Blank,
    /// A tag character outside a flag: carries text that nobody sees.
    Tag,
    /// Never stands for a character: U+FFFD, a noncharacter, a private or unusual annotation mark.
    NoCharacter,
}

/// Characters that hide, with their place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hidden {
    /// Why.
    pub kind: HiddenKind,
    /// Where, in bytes; neighbours of one kind are one span.
    pub span: Range<usize>,
}

/// Finds the characters of `text` that hide, in order of their place.
///
/// Joiners and selectors that do their work, in an emoji or between letters of a script that
/// needs them, are not among them.
pub fn hidden_characters(text: &str) -> Vec<Hidden> {
    let mut found: Vec<Hidden> = Vec::new();
    let mut in_flag = false;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        in_flag = c == '\u{1f3f4}' || (in_flag && is_tag(c));
        if c.is_ascii_graphic() || c == ' ' || in_flag {
            continue;
        }
        let Some(kind) = kind_of(text, at, end, c) else {
            continue;
        };
        match found.last_mut() {
            Some(last) if last.kind == kind && last.span.end == at => last.span.end = end,
            _ => found.push(Hidden {
                kind,
                span: at..end,
            }),
        }
    }
    found
}

fn is_tag(c: char) -> bool {
    matches!(c, '\u{e0001}' | '\u{e0020}'..='\u{e007f}')
}

fn kind_of(text: &str, at: usize, end: usize, c: char) -> Option<HiddenKind> {
    match c {
        '\t' | '\n' => None,
        // A carriage return is part of a line break, or else odd.
        '\r' if char_at(text, end) == Some('\n') => None,
        c if c.is_control() => Some(HiddenKind::Control),
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            Some(HiddenKind::Bidi)
        }
        '\u{200c}' | '\u{200d}' => (!joins(text, at, end)).then_some(HiddenKind::ZeroWidth),
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => {
            (!varies(text, at)).then_some(HiddenKind::ZeroWidth)
        }
        '\u{ad}'
        | '\u{34f}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'
        | '\u{2028}'
        | '\u{2029}'
        | '\u{2060}'..='\u{2065}'
        | '\u{206a}'..='\u{206f}'
        | '\u{feff}' => Some(HiddenKind::ZeroWidth),
        '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{2800}' | '\u{3164}'
        | '\u{ffa0}' => Some(HiddenKind::Blank),
        c if is_tag(c) => Some(HiddenKind::Tag),
        '\u{fff9}'..='\u{fffd}'
        | '\u{fdd0}'..='\u{fdef}'
        | '\u{e000}'..='\u{f8ff}'
        | '\u{f0000}'..='\u{10ffff}' => Some(HiddenKind::NoCharacter),
        c if u32::from(c) & 0xfffe == 0xfffe => Some(HiddenKind::NoCharacter),
        _ => None,
    }
}

/// Whether a joiner stands between two characters that it can join.
fn joins(text: &str, at: usize, end: usize) -> bool {
    let is_joinable =
        |c: char| !c.is_ascii() && !c.is_whitespace() && !matches!(c, '\u{200b}'..='\u{200f}');
    char_before(text, at).is_some_and(is_joinable) && char_at(text, end).is_some_and(is_joinable)
}

/// Whether a variation selector stands behind a character that can vary.
fn varies(text: &str, at: usize) -> bool {
    char_before(text, at).is_some_and(|c| {
        if c.is_ascii() {
            c.is_ascii_digit() || matches!(c, '#' | '*')
        } else {
            !c.is_whitespace() && !matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{200b}'..='\u{200f}')
        }
    })
}
