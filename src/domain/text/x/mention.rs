//! Handles and lists as X finds them: `@name`, `@name/list`.

use crate::scan::{char_at, char_before, is_in, run_end, signs};
use crate::tables::classes::LATIN_ACCENT;
use crate::{Entity, EntityKind};

/// The longest handle X reads (`validMentionOrList` of twitter-text).
const LONGEST_NAME: usize = 20;

/// The longest list name X reads, its first letter aside (`validMentionOrList`).
const LONGEST_LIST: usize = 24;

fn is_at_sign(c: char) -> bool {
    matches!(c, '@' | '\u{ff20}')
}

fn is_name_char(c: char) -> bool {
    c == '_' || c.is_ascii_alphanumeric()
}

/// The handles and lists of `text`, in order of their place.
pub(super) fn mentions(text: &str) -> Vec<Entity> {
    let mut found = Vec::new();
    // What an expression has read it doesn't read again, not even as the character before.
    let mut read_to = 0;
    for (at, length) in signs(text, '@', '\u{ff20}') {
        if at < read_to || !may_stand_before(text, at, read_to) {
            continue;
        }
        let name = at + length;
        let name_end = run_end(text, name, is_name_char).min(name + LONGEST_NAME);
        if name_end == name {
            continue;
        }
        let end = list_end(text, name_end);
        read_to = end;
        if !is_spoiled(text, end) {
            let kind = if end > name_end {
                EntityKind::List
            } else {
                EntityKind::Mention
            };
            found.push(Entity {
                kind,
                span: at..end,
            });
        }
    }
    found
}

/// `validMentionPrecedingChars`, of which nothing may lie before `read_to`.
fn may_stand_before(text: &str, at: usize, read_to: usize) -> bool {
    if at == 0 {
        return true;
    }
    let Some(c) = char_before(text, at) else {
        return false;
    };
    if at - c.len_utf8() < read_to {
        return false;
    }
    !(is_name_char(c) || is_at_sign(c) || matches!(c, '!' | '#' | '$' | '%' | '&' | '*'))
        || is_repost_mark(text, at, read_to)
}

/// Whether `RT` stands before `at`, in any case, and nothing that makes it part of a word.
fn is_repost_mark(text: &str, at: usize, read_to: usize) -> bool {
    let Some(start) = at.checked_sub(2).filter(|&s| s >= read_to) else {
        return false;
    };
    if !text
        .get(start..at)
        .is_some_and(|mark| mark.eq_ignore_ascii_case("rt"))
    {
        return false;
    }
    match char_before(text, start) {
        None => true,
        Some(c) => {
            start - c.len_utf8() >= read_to
                && !(is_name_char(c) || matches!(c, '+' | '~' | '.' | '-'))
        }
    }
}

/// Where a list name behind the handle that ends at `at` ends; `at` if there is none.
fn list_end(text: &str, at: usize) -> usize {
    if char_at(text, at) != Some('/')
        || !char_at(text, at + 1).is_some_and(|c| c.is_ascii_alphabetic())
    {
        return at;
    }
    run_end(text, at + 2, |c| c == '-' || is_name_char(c)).min(at + 2 + LONGEST_LIST)
}

/// `endMentionMatch`: what follows makes it an address, a word or a link instead.
fn is_spoiled(text: &str, end: usize) -> bool {
    let rest = text.get(end..).unwrap_or_default();
    rest.starts_with("://")
        || rest
            .chars()
            .next()
            .is_some_and(|c| is_at_sign(c) || is_in(LATIN_ACCENT, c))
}
