//! Looking at a text by byte offset without ever cutting a character.

use std::cmp::Ordering;
use std::ops::Range;

/// The character that starts at `at`; none at the end or inside a character.
pub(super) fn char_at(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

/// The character that ends at `at`; none at the start or inside a character.
pub(super) fn char_before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// Where the longest run from `start` ends that lies wholly within `wanted`.
pub(super) fn run_end(text: &str, start: usize, mut wanted: impl FnMut(char) -> bool) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    start + rest.find(|c| !wanted(c)).unwrap_or(rest.len())
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
    text.chars().map(char::len_utf16).sum()
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
    let mut chars = text.char_indices().peekable();
    let mut unit = 0;
    for &offset in &wanted {
        while let Some((_, c)) = chars.next_if(|&(at, c)| at + c.len_utf8() <= offset) {
            unit += c.len_utf16();
        }
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
