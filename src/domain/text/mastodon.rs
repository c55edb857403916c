//! Mastodon: graphemes, with links and remote handles shortened before counting.

use unicode_segmentation::UnicodeSegmentation;

use super::entity::without_overlaps;
use super::scan::{char_at, char_before, is_in, run_end};
use super::tables::classes::{LATIN_ACCENT, WORD_EXTRA};
use super::x::{Reader, URL_WEIGHT, links, url_entities};
use super::{Entity, EntityKind};

/// The longest post unless the instance says otherwise (`MAX_CHARS` of `StatusLengthValidator`).
pub(super) const LIMIT: usize = 500;

/// Graphemes of `text`, as Unicode segments them (UAX #29, extended).
pub(super) fn graphemes(text: &str) -> usize {
    if text.is_ascii() && !text.contains('\r') {
        return text.len();
    }
    text.graphemes(true).count()
}

/// Where the grapheme starts that goes beyond `limit`.
pub(super) fn grapheme_overflow(text: &str, limit: usize) -> Option<usize> {
    text.grapheme_indices(true).nth(limit).map(|(at, _)| at)
}

/// The text as Mastodon counts it, with the places it comes from.
struct Countable {
    text: String,
    /// Start of each part: here, and in the original, and whether it is as in the original.
    parts: Vec<(usize, usize, bool)>,
}

impl Countable {
    /// `countableText` of Mastodon's composer: a link with a scheme becomes 23 letters,
    /// `@user@host` becomes `@user`.
    fn of(text: &str) -> Self {
        let mut counted = Self {
            text: String::with_capacity(text.len()),
            parts: Vec::new(),
        };
        let links: Vec<_> = links(text, Reader::Composer)
            .into_iter()
            .map(|l| l.span)
            .collect();
        let mut at = 0;
        let mut hosts = remote_hosts(text, &links).into_iter().peekable();
        let mut links = links.into_iter().peekable();
        while at < text.len() {
            let host = hosts.peek().map_or(text.len(), |h| h.start);
            let link = links.peek().map_or(text.len(), |l| l.start);
            let next = host.min(link);
            counted.push(text.get(at..next).unwrap_or_default(), at, true);
            at = next;
            if host < link {
                at = hosts.next().map_or(text.len(), |h| h.end);
                while links.next_if(|l| l.start < at).is_some() {}
            } else if let Some(link) = links.next() {
                counted.push(&"x".repeat(URL_WEIGHT), link.start, false);
                at = link.end;
            }
        }
        counted
    }

    fn push(&mut self, part: &str, original: usize, is_same: bool) {
        if !part.is_empty() {
            self.parts.push((self.text.len(), original, is_same));
            self.text.push_str(part);
        }
    }

    fn original(&self, offset: usize) -> usize {
        let next = self.parts.partition_point(|&(here, _, _)| here <= offset);
        let part = next.checked_sub(1).and_then(|i| self.parts.get(i));
        part.map_or(0, |&(here, there, is_same)| {
            if is_same {
                there + (offset - here)
            } else {
                there
            }
        })
    }
}

/// The `@host` of each remote handle, as the composer's expression
/// `(^|[^/\w])@(([a-z0-9_]+)@[a-z0-9.-]+[a-z0-9]+)` finds them once links are letters.
fn remote_hosts(text: &str, links: &[std::ops::Range<usize>]) -> Vec<std::ops::Range<usize>> {
    let is_word = |c: char| c == '_' || c.is_ascii_alphanumeric();
    let mut found = Vec::new();
    let mut read_to = 0;
    for (at, _) in text.match_indices('@') {
        let place = links.partition_point(|l| l.end < at);
        let in_link = links.get(place).is_some_and(|l| l.start < at);
        let is_open = char_before(text, at)
            .is_none_or(|c| !is_word(c) && c != '/' && at - c.len_utf8() >= read_to);
        if at < read_to || in_link || !is_open {
            continue;
        }
        let name = run_end(text, at + 1, is_word);
        if name == at + 1 || char_at(text, name) != Some('@') {
            continue;
        }
        if let Some(end) = host_end(text, name + 1, links.get(place..).unwrap_or_default()) {
            found.push(name..end);
            read_to = end;
        }
    }
    found
}

/// `[a-z0-9.-]+[a-z0-9]+`, where a link counts as letters.
fn host_end(text: &str, start: usize, links: &[std::ops::Range<usize>]) -> Option<usize> {
    let mut end = None;
    let mut at = start;
    let mut count = 0;
    let mut links = links.iter().peekable();
    loop {
        while links.next_if(|l| l.start < at).is_some() {}
        let is_letter = if let Some(link) = links.next_if(|l| l.start == at) {
            at = link.end;
            count += URL_WEIGHT;
            true
        } else {
            match char_at(text, at) {
                Some(c) if c.is_ascii_alphanumeric() || matches!(c, '.' | '-') => {
                    at += 1;
                    count += 1;
                    c.is_ascii_alphanumeric()
                }
                _ => return end,
            }
        };
        if is_letter && count >= 2 {
            end = Some(at);
        }
    }
}

/// Length in graphemes, as Mastodon's composer counts.
pub(super) fn length(text: &str) -> usize {
    graphemes(&Countable::of(text).text)
}

/// Where the part of `text` starts that goes beyond `limit`.
pub(super) fn overflow(text: &str, limit: usize) -> Option<usize> {
    let counted = Countable::of(text);
    grapheme_overflow(&counted.text, limit).map(|at| counted.original(at))
}

/// The entities of `text` as Mastodon's server links them; it knows no lists and no cashtags.
pub(super) fn entities(text: &str) -> Vec<Entity> {
    let mut found = url_entities(text, Reader::Server);
    found.extend(mentions(text));
    found.extend(hashtags(text));
    without_overlaps(found)
}

/// Ruby's `[[:word:]]`.
fn is_word(c: char) -> bool {
    c == '_' || c.is_alphanumeric() || (!c.is_ascii() && is_in(WORD_EXTRA, c))
}

/// Where words joined by dots and hyphens end that start at `start`; `start` if there are none.
fn joined_words_end(text: &str, start: usize, is_part: impl Fn(char) -> bool) -> usize {
    let mut end = run_end(text, start, &is_part);
    while end > start {
        let joint = run_end(text, end, |c| matches!(c, '.' | '-'));
        let next = run_end(text, joint, &is_part);
        if joint == end || next == joint {
            break;
        }
        end = next;
    }
    end
}

/// `MENTION_RE` of `Account`, and what may not follow (`Extractor`).
fn mentions(text: &str) -> Vec<Entity> {
    let mut found = Vec::new();
    let mut read_to = 0;
    for (at, _) in text.match_indices('@') {
        let is_closed = |c: char| is_word(c) || matches!(c, '=' | '/');
        if at < read_to || char_before(text, at).is_some_and(is_closed) {
            continue;
        }
        let is_name = |c: char| c == '_' || c.is_ascii_alphanumeric();
        let name_end = joined_words_end(text, at + 1, is_name);
        if name_end == at + 1 {
            continue;
        }
        let end = if char_at(text, name_end) == Some('@') {
            let host_end = joined_words_end(text, name_end + 1, is_word);
            if host_end > name_end + 1 {
                host_end
            } else {
                name_end
            }
        } else {
            name_end
        };
        read_to = end;
        let rest = text.get(end..).unwrap_or_default();
        let is_spoiled = rest.starts_with(['@', '\u{ff20}'])
            || rest.starts_with("://")
            || rest.starts_with(|c| is_in(LATIN_ACCENT, c));
        if !is_spoiled {
            found.push(Entity {
                kind: EntityKind::Mention,
                span: at..end,
            });
        }
    }
    found
}

/// What may join the words of a hashtag (`HASHTAG_SEPARATORS` of `Tag`).
fn is_separator(c: char) -> bool {
    matches!(c, '_' | '\u{b7}' | '\u{30fb}' | '\u{200c}')
}

/// `HASHTAG_RE` of `Tag`.
fn hashtags(text: &str) -> Vec<Entity> {
    let mut found = Vec::new();
    for (at, sign) in text.match_indices(['#', '\u{ff03}']) {
        if !char_before(text, at).is_none_or(char::is_whitespace) {
            continue;
        }
        let start = at + sign.len();
        let end = tag_end(text, start);
        let tag = text.get(start..end).unwrap_or_default();
        let is_before_link = text.get(end..).is_some_and(|r| r.starts_with("://"));
        let tag = if is_before_link {
            let cut = tag.strip_suffix("https").or(tag.strip_suffix("http"));
            cut.filter(|t| !t.is_empty()).unwrap_or(tag)
        } else {
            tag
        };
        if !tag.is_empty() {
            found.push(Entity {
                kind: EntityKind::Hashtag,
                span: at..start + tag.len(),
            });
        }
    }
    found
}

/// Where the tag that starts at `start` ends; `start` if there is none.
fn tag_end(text: &str, start: usize) -> usize {
    let run = run_end(text, start, |c| is_word(c) || is_separator(c));
    let tag = text.get(start..run).unwrap_or_default();
    let whole = tag.trim_end_matches(|c| !is_word(c));
    let mut inner = whole.chars();
    let (first, last) = (inner.next(), inner.next_back());
    let is_joined = first.is_some_and(is_word)
        && last.is_some()
        && inner.any(|c| c.is_alphabetic() || is_separator(c));
    if is_joined {
        return start + whole.len();
    }
    let end = run_end(text, start, is_word);
    let word = text.get(start..end).unwrap_or_default();
    if word.contains(char::is_alphabetic) {
        end
    } else {
        start
    }
}
