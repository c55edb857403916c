//! The part of a link behind its domain: port, path and query, as twitter-text reads them.

use crate::scan::{char_at, is_in, run_end};
use crate::tables::classes::{URL_PATH, URL_PATH_END};

/// Whose expressions decide what belongs to a path or a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// Those of twitter-text, which Mastodon's composer shares.
    TwitterText,
    /// Those of Mastodon's server, which take any script (`config/initializers/twitter_regex.rb`).
    Mastodon,
}

impl Style {
    fn is_path_char(self, c: char) -> bool {
        match self {
            Self::TwitterText => is_path_char(c),
            Self::Mastodon => !(c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')' | '?')),
        }
    }

    fn is_path_end(self, c: char) -> bool {
        match self {
            Self::TwitterText => is_path_end(c),
            Self::Mastodon => self.is_path_char(c) && !"!*\"'「」;:=,.$%[]~&|@".contains(c),
        }
    }

    fn is_query_char(self, c: char) -> bool {
        is_query_char(c) || (self == Self::Mastodon && (c == '^' || c >= '\u{a0}'))
    }

    fn is_query_end(self, c: char) -> bool {
        is_query_end(c) || (self == Self::Mastodon && c >= '\u{a0}')
    }
}

/// `validGeneralUrlPathChars`.
fn is_path_char(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphanumeric()
            || matches!(
                c,
                '!' | '*'
                    | '\''
                    | ';'
                    | ':'
                    | '='
                    | '+'
                    | ','
                    | '.'
                    | '$'
                    | '/'
                    | '%'
                    | '#'
                    | '['
                    | ']'
                    | '-'
                    | '_'
                    | '~'
                    | '@'
                    | '|'
                    | '&'
            )
    } else {
        is_in(URL_PATH, c)
    }
}

/// `validUrlPathEndingChars`, balanced parentheses aside.
fn is_path_end(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '=' | '_' | '#' | '/')
    } else {
        is_in(URL_PATH_END, c)
    }
}

/// `validUrlQueryChars`.
fn is_query_char(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(
            c,
            '!' | '?'
                | '*'
                | '\''
                | '@'
                | '('
                | ')'
                | ';'
                | ':'
                | '&'
                | '='
                | '+'
                | '$'
                | '/'
                | '%'
                | '#'
                | '['
                | ']'
                | '-'
                | '_'
                | '.'
                | ','
                | '~'
                | '|'
        )
}

/// `validUrlQueryEndingChars`.
fn is_query_end(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '&' | '=' | '#' | '/')
}

/// Where parentheses that open at `open` close, nested once at most (`validUrlBalancedParens`).
fn balanced_end(text: &str, open: usize, style: Style) -> Option<usize> {
    let is_path_char = |c| style.is_path_char(c);
    let first = run_end(text, open + 1, is_path_char);
    match char_at(text, first)? {
        ')' if first > open + 1 => Some(first + 1),
        '(' => {
            let inner = run_end(text, first + 1, is_path_char);
            if inner == first + 1 || char_at(text, inner) != Some(')') {
                return None;
            }
            let last = run_end(text, inner + 1, is_path_char);
            (char_at(text, last) == Some(')')).then_some(last + 1)
        }
        _ => None,
    }
}

/// Where a port behind a domain ends; `at` if there is none.
pub(super) fn port_end(text: &str, at: usize) -> usize {
    if char_at(text, at) != Some(':') {
        return at;
    }
    let end = run_end(text, at + 1, |c| c.is_ascii_digit());
    if end > at + 1 { end } else { at }
}

/// Where a path that starts with the slash at `at` ends; `at` if there is none.
pub(super) fn path_end(text: &str, at: usize, style: Style) -> usize {
    if char_at(text, at) != Some('/') {
        return at;
    }
    let mut place = at + 1;
    let mut end = place;
    while let Some(c) = char_at(text, place) {
        if c == '(' {
            let Some(closed) = balanced_end(text, place, style) else {
                break;
            };
            (place, end) = (closed, closed);
        } else if style.is_path_char(c) {
            place += c.len_utf8();
            if style.is_path_end(c) {
                end = place;
            }
        } else {
            break;
        }
    }
    end
}

/// Where a query that starts with the question mark at `at` ends; `at` if there is none.
pub(super) fn query_end(text: &str, at: usize, style: Style) -> usize {
    if char_at(text, at) != Some('?') {
        return at;
    }
    let run = run_end(text, at + 1, |c| style.is_query_char(c));
    let query = text.get(at + 1..run).unwrap_or_default();
    let last = query
        .char_indices()
        .rev()
        .find(|&(_, c)| style.is_query_end(c));
    last.map_or(at, |(place, c)| at + 1 + place + c.len_utf8())
}
