//! Looking at a text by byte offset without ever cutting a character.

use std::cmp::Ordering;
use std::ops::Range;

/// The character that starts at `at`; none at the end or inside a character.
pub(super) fn char_at(text: &str, at: usize) -> Option<char> {
    let first = *text.as_bytes().get(at)?;
    // Most characters are of one byte, and then nothing else need be looked at.
    if first.is_ascii() {
        return Some(char::from(first));
    }
    text.get(at..)?.chars().next()
}

/// The character that ends at `at`; none at the start or inside a character.
pub(super) fn char_before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// Where the longest run from `start` ends that lies wholly within `wanted`.
pub(super) fn run_end(text: &str, start: usize, mut wanted: impl FnMut(char) -> bool) -> usize {
    let mut at = start;
    while let Some(c) = char_at(text, at).filter(|&c| wanted(c)) {
        at += c.len_utf8();
    }
    at
}

/// Whether `text` may hold a character from U+F000 to U+FFFF, the fullwidth ones among them: whether a
/// byte begins one. This is looked for by the word; a character beyond ASCII is not.
pub(super) fn may_hold_wide(text: &str) -> bool {
    text.as_bytes().contains(&0xef)
}

/// Where `narrow` or `wide`, its fullwidth twin, stands, each with its length in bytes.
pub(super) fn signs(text: &str, narrow: char, wide: char) -> Vec<(usize, usize)> {
    // The standard library looks for one character at a time by the word, not by the character.
    let places = |sign: char| text.match_indices(sign).map(|(at, sign)| (at, sign.len()));
    let mut found: Vec<_> = places(narrow).collect();
    if may_hold_wide(text) {
        found.extend(places(wide));
        found.sort_unstable();
    }
    found
}

/// Whether a sorted table of ranges holds `c`.
pub(super) fn is_in(table: &[(u32, u32)], c: char) -> bool {
    let wanted = u32::from(c);
    table
        .binary_search_by(|&(first, last)| {
            if last < wanted {
                Ordering::Less
            } else if first > wanted {
                Ordering::Greater
            } else {
                Ordering::Equal
            }
        })
        .is_ok()
}

/// Length of `text` in UTF-16 code units, as the browser and most networks' parsers count.
pub(super) fn utf16_len(text: &str) -> usize {
    // A character is two units if it takes four bytes, else one.
    let units = |byte: &u8| usize::from(byte & 0xc0 != 0x80) + usize::from(*byte >= 0xf0);
    text.as_bytes().iter().map(units).sum()
}

/// White space as JavaScript's `\s` has it (ECMA-262, `WhiteSpace` and `LineTerminator`).
pub(super) fn is_js_space(c: char) -> bool {
    matches!(
        c,
        '\t'..='\r'
            | ' '
            | '\u{a0}'
            | '\u{1680}'
            | '\u{2000}'..='\u{200a}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{202f}'
            | '\u{205f}'
            | '\u{3000}'
            | '\u{feff}'
    )
}

/// Turns byte spans of `text` into spans of UTF-16 code units, in one pass over the text.
///
/// A browser counts text in UTF-16 units; use this for selections and ranges there. The answer
/// has one span for each given one, in the same order. An offset inside a character counts as the
/// start of that character, one beyond the end as the end.
pub fn utf16_spans(text: &str, spans: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut wanted: Vec<usize> = spans.iter().flat_map(|s| [s.start, s.end]).collect();
    wanted.sort_unstable();
    wanted.dedup();
    let mut units = Vec::with_capacity(wanted.len());
    let (mut at, mut unit) = (0, 0);
    for &offset in &wanted {
        let end = text.floor_char_boundary(offset);
        unit += utf16_len(text.get(at..end).unwrap_or_default());
        at = end;
        units.push(unit);
    }
    let unit_of = |offset: usize| {
        let place = wanted.partition_point(|&w| w < offset);
        units.get(place).copied().unwrap_or(unit)
    };
    spans
        .iter()
        .map(|s| unit_of(s.start)..unit_of(s.end))
        .collect()
}
