//! Bluesky: two limits, and entities as `detectFacets` of `@atproto/api` finds them.

use super::entity::without_overlaps;
use super::mastodon::grapheme_overflow;
use super::scan::{char_at, char_before, is_in, is_js_space, run_end, utf16_len};
use super::tables::classes::PUNCTUATION;
use super::tld::is_on_bluesky;
use super::{Entity, EntityKind};

/// The longest post in graphemes (lexicon `app.bsky.feed.post`, `text.maxGraphemes`).
pub(super) const LIMIT: usize = 300;

/// The longest post in bytes of UTF-8 (lexicon `app.bsky.feed.post`, `text.maxLength`).
pub(super) const BYTE_LIMIT: usize = 3000;

/// The longest hashtag, in UTF-16 units (`detectFacets`).
const LONGEST_TAG: usize = 64;

/// The longest cashtag (`CASHTAG_REGEX`).
const LONGEST_TICKER: usize = 5;

/// Where the text goes beyond either limit.
pub(super) fn overflow(text: &str, limit: usize, byte_limit: usize) -> Option<usize> {
    let by_graphemes = grapheme_overflow(text, limit);
    let by_bytes = (text.len() > byte_limit).then(|| last_boundary(text, byte_limit));
    match (by_graphemes, by_bytes) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

/// The last grapheme boundary at or before `most` bytes.
fn last_boundary(text: &str, most: usize) -> usize {
    use unicode_segmentation::UnicodeSegmentation;
    text.grapheme_indices(true)
        .map(|(at, _)| at)
        .take_while(|&at| at <= most)
        .last()
        .unwrap_or(0)
}

/// The entities of `text`; where two overlap, the one that starts first stays, as in
/// `RichText.segments`.
pub(super) fn entities(text: &str) -> Vec<Entity> {
    let mut found = mentions(text);
    found.extend(links(text));
    found.extend(hashtags(text));
    found.extend(cashtags(text));
    without_overlaps(found)
}

/// Whether the text starts at `at`, or white space or an opening parenthesis stands before.
fn is_open(text: &str, at: usize) -> bool {
    char_before(text, at).is_none_or(|c| is_js_space(c) || c == '(')
}

/// `isValidDomain`: a known top-level domain behind a dot, in the case it is listed in.
fn is_domain(name: &str) -> bool {
    name.rsplit_once('.')
        .is_some_and(|(_, tld)| is_on_bluesky(tld))
}

/// `MENTION_REGEX`, and the test of its domain.
fn mentions(text: &str) -> Vec<Entity> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('@').filter(|&(at, _)| is_open(text, at)) {
        let is_handle = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
        let run = run_end(text, at + 1, is_handle);
        let Some(end) = word_boundary(text, at + 1, run) else {
            continue;
        };
        let handle = text.get(at + 1..end).unwrap_or_default();
        if is_domain(handle) || handle.strip_suffix(".test").is_some() {
            found.push(Entity {
                kind: EntityKind::Mention,
                span: at..end,
            });
        }
    }
    found
}

/// The last place in a run, its start aside, where a word begins or ends (`\b`).
fn word_boundary(text: &str, start: usize, end: usize) -> Option<usize> {
    let is_word = |c: Option<char>| c.is_some_and(|c| c == '_' || c.is_ascii_alphanumeric());
    (start + 1..=end)
        .rev()
        .find(|&at| is_word(char_before(text, at)) != is_word(char_at(text, at)))
}

/// `URL_REGEX`, the test of a bare domain, and the trimming of punctuation.
fn links(text: &str) -> Vec<Entity> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let Some(head) = link_head(text, at) else {
            at = next_open(text, at);
            continue;
        };
        let end = run_end(text, at, |c| !is_js_space(c));
        let url = text.get(at..end).unwrap_or_default();
        let is_link = url.starts_with("http")
            || matches!(head, Head::Domain(size) if is_domain(url.get(..size).unwrap_or_default()));
        if is_link {
            found.push(Entity {
                kind: EntityKind::Url,
                span: at..at + trimmed(url).len(),
            });
        }
        at = next_open(text, end);
    }
    found
}

/// The next place behind `at` that white space, an opening parenthesis or a new line stands before.
fn next_open(text: &str, at: usize) -> usize {
    let found = run_end(text, at, |c| !(is_js_space(c) || c == '('));
    found + char_at(text, found).map_or(1, char::len_utf8)
}

enum Head {
    Scheme,
    /// A domain of so many bytes.
    Domain(usize),
}

fn link_head(text: &str, at: usize) -> Option<Head> {
    let rest = text.get(at..)?;
    let has_scheme = ["https://", "http://"].iter().any(|scheme| {
        rest.get(..scheme.len())
            .is_some_and(|s| s.eq_ignore_ascii_case(scheme))
            && char_at(rest, scheme.len()).is_some_and(|c| !is_js_space(c))
    });
    if has_scheme {
        return Some(Head::Scheme);
    }
    let is_label = |c: char| c.is_ascii_alphanumeric();
    rest.starts_with(|c: char| c.is_ascii_alphabetic())
        .then_some(())?;
    let mut end = run_end(rest, 0, is_label);
    let first = end;
    while char_at(rest, end) == Some('.') {
        let next = run_end(rest, end + 1, is_label);
        if next == end + 1 {
            break;
        }
        end = next;
    }
    (end > first).then_some(Head::Domain(end))
}

/// One punctuation mark less, then one closing parenthesis less unless one opens.
fn trimmed(url: &str) -> &str {
    let url = url
        .strip_suffix(['.', ',', ';', ':', '!', '?'])
        .unwrap_or(url);
    if url.contains('(') {
        url
    } else {
        url.strip_suffix(')').unwrap_or(url)
    }
}

/// What ends a hashtag besides white space (`TAG_REGEX`).
fn ends_tag(c: char) -> bool {
    is_js_space(c)
        || matches!(
            c,
            '\u{ad}' | '\u{2060}' | '\u{200a}'..='\u{200d}' | '\u{20e2}'
        )
}

fn is_punctuation(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_punctuation()
            && !matches!(c, '$' | '+' | '<' | '=' | '>' | '^' | '`' | '|' | '~')
    } else {
        is_in(PUNCTUATION, c)
    }
}

/// `TAG_REGEX`, and the trimming of punctuation.
fn hashtags(text: &str) -> Vec<Entity> {
    let mut found = Vec::new();
    for (at, sign) in text.match_indices(['#', '\u{ff03}']) {
        if !char_before(text, at).is_none_or(is_js_space) {
            continue;
        }
        let start = at + sign.len();
        let end = run_end(text, start, |c| !ends_tag(c));
        let tag = text.get(start..end).unwrap_or_default();
        let has_letter = tag.contains(|c: char| !(c.is_ascii_digit() || is_punctuation(c)));
        if tag.starts_with('\u{fe0f}') || !has_letter {
            continue;
        }
        let tag = tag.trim_end_matches(is_punctuation);
        if !tag.is_empty() && utf16_len(tag) <= LONGEST_TAG {
            found.push(Entity {
                kind: EntityKind::Hashtag,
                span: at..start + tag.len(),
            });
        }
    }
    found
}

/// `CASHTAG_REGEX`.
fn cashtags(text: &str) -> Vec<Entity> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('$').filter(|&(at, _)| is_open(text, at)) {
        let end = run_end(text, at + 1, |c| c.is_ascii_alphanumeric());
        let starts_well = char_at(text, at + 1).is_some_and(|c| c.is_ascii_alphabetic());
        let may_follow = char_at(text, end).is_none_or(|c| {
            is_js_space(c)
                || matches!(
                    c,
                    '.' | ',' | ';' | ':' | '!' | '?' | ')' | '"' | '\'' | '\u{2019}'
                )
        });
        if starts_well && may_follow && end - at - 1 <= LONGEST_TICKER {
            found.push(Entity {
                kind: EntityKind::Cashtag,
                span: at..end,
            });
        }
    }
    found
}
