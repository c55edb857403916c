//! Hashtags and cashtags as X finds them.

use crate::scan::{char_at, char_before, is_in, is_js_space, run_end, signs};
use crate::tables::classes::{HASHTAG_LETTER, HASHTAG_OTHER};
use crate::{Entity, EntityKind};

/// The longest cashtag, suffix aside (`cashtag` of twitter-text).
const LONGEST_TICKER: usize = 6;

/// The longest suffix of a cashtag, such as the L of `$TSCO.L` (`cashtag` of twitter-text).
const LONGEST_SUFFIX: usize = 2;

fn is_hash(c: char) -> bool {
    matches!(c, '#' | '\u{ff03}')
}

fn is_letter(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphabetic()
    } else {
        is_in(HASHTAG_LETTER, c)
    }
}

fn is_tag_char(c: char) -> bool {
    if c.is_ascii() {
        c == '_' || c.is_ascii_alphanumeric()
    } else {
        is_in(HASHTAG_LETTER, c) || is_in(HASHTAG_OTHER, c)
    }
}

/// The hashtags of `text`, in order of their place; some may lie within links.
pub(super) fn hashtags(text: &str) -> Vec<Entity> {
    let mut found = Vec::new();
    // What an expression has read it doesn't read again, not even as the character before.
    let mut read_to = 0;
    for (at, length) in signs(text, '#', '\u{ff03}') {
        if at < read_to || !is_boundary(text, at, read_to) {
            continue;
        }
        let name = at + length;
        let end = run_end(text, name, is_tag_char);
        let tag = text.get(name..end).unwrap_or_default();
        if tag.starts_with(['\u{fe0f}', '\u{20e3}']) || !tag.contains(is_letter) {
            continue;
        }
        read_to = end;
        let rest = text.get(end..).unwrap_or_default();
        if !rest.starts_with(is_hash) && !rest.starts_with("://") {
            found.push(Entity {
                kind: EntityKind::Hashtag,
                span: at..end,
            });
        }
    }
    found
}

/// `hashtagBoundary`: the start, or a character not yet read that is no part of a word.
fn is_boundary(text: &str, at: usize, read_to: usize) -> bool {
    let Some(c) = char_before(text, at) else {
        return at == 0;
    };
    at - c.len_utf8() >= read_to
        && (matches!(c, '\u{fe0e}' | '\u{fe0f}') || !(c == '&' || is_tag_char(c)))
}

/// The cashtags of `text`, in order of their place.
pub(super) fn cashtags(text: &str) -> Vec<Entity> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('$') {
        if at > 0 && !char_before(text, at).is_some_and(is_space) {
            continue;
        }
        if let Some(end) = ticker_end(text, at + 1) {
            found.push(Entity {
                kind: EntityKind::Cashtag,
                span: at..end,
            });
        }
    }
    found
}

/// `spaces` of twitter-text.
fn is_space(c: char) -> bool {
    (is_js_space(c) && c != '\u{feff}') || matches!(c, '\u{85}' | '\u{180e}')
}

fn ticker_end(text: &str, start: usize) -> Option<usize> {
    let is_alphabetic = |c: char| c.is_ascii_alphabetic();
    let name = run_end(text, start, is_alphabetic);
    if name == start || name - start > LONGEST_TICKER {
        return None;
    }
    if matches!(char_at(text, name), Some('.' | '_')) {
        let end = run_end(text, name + 1, is_alphabetic);
        let has_suffix = (1..=LONGEST_SUFFIX).contains(&(end - name - 1));
        if has_suffix && may_follow(char_at(text, end)) {
            return Some(end);
        }
    }
    may_follow(char_at(text, name)).then_some(name)
}

/// White space, punctuation as twitter-text lists it (`punct`), or the end.
fn may_follow(next: Option<char>) -> bool {
    next.is_none_or(|c| is_js_space(c) || (c.is_ascii_punctuation() && !matches!(c, '"' | '`')))
}
