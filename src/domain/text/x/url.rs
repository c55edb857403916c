//! Links as X finds them: with a scheme, or a bare domain under a known top-level domain.

use std::ops::Range;

use super::domain::{DomainRun, ascii_domains, is_label_char, is_run_char};
use super::path::{Style, path_end, port_end, query_end};
use super::punycode::labels_fit;
use crate::scan::{char_at, run_end, utf16_len};

/// The longest link, scheme counted twice, in UTF-16 units (`MAX_URL_LENGTH` of twitter-text).
const LONGEST_URL: usize = 4096;

/// The most bytes that stand before a domain and belong to the reading of it: `https://`, and a
/// character before that.
const LONGEST_BEFORE: usize = 8 + 4;

/// The longest name behind `t.co/` (`MAX_TCO_SLUG_LENGTH` of twitter-text).
const LONGEST_TCO_SLUG: usize = 40;

/// The scheme X puts before a bare domain.
const DEFAULT_SCHEME: &str = "https://";

/// Who reads the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reader {
    /// twitter-text: a bare domain is a link too.
    X,
    /// Mastodon's composer, which counts: twitter-text's expressions without its further tests,
    /// and the scheme is needed.
    Composer,
    /// Mastodon's server, which makes links.
    Server,
}

impl Reader {
    fn style(self) -> Style {
        match self {
            Self::X | Self::Composer => Style::TwitterText,
            Self::Server => Style::Mastodon,
        }
    }
}

/// A link of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) span: Range<usize>,
    /// Where the part of it ends that weighs as a link. It ends sooner than the span only behind
    /// a bare domain that is followed directly by another in letters beyond ASCII, and a path:
    /// twitter-text then steps over too little.
    pub(crate) weighed_end: usize,
}

impl Link {
    fn whole(span: Range<usize>) -> Self {
        Self {
            weighed_end: span.end,
            span,
        }
    }
}

/// What was read at one place, before it is known to be a link.
struct Candidate {
    /// The character just before it, of which only the half may stand outside (see `after_half`).
    before: Option<char>,
    /// Whether the domain begins with the second half of the character before.
    after_half: bool,
    start: usize,
    domain: Range<usize>,
    has_scheme: bool,
    path: Range<usize>,
    end: usize,
}

/// Finds the links of `text` in order of their place.
pub(crate) fn links(text: &str, reader: Reader) -> Vec<Link> {
    let mut found = Vec::new();
    let mut run = DomainRun::default();
    let mut at = 0;
    // Just behind the dot that comes next.
    let mut dot = 0;
    while at <= text.len() {
        if at >= dot {
            let Some(next) = dot_within_domain(text, at) else {
                break;
            };
            dot = next + 1;
            at = at.max(before_run(text, at, next));
        }
        // Within a word nothing begins.
        if at > 0
            && text
                .as_bytes()
                .get(at)
                .is_some_and(u8::is_ascii_alphanumeric)
        {
            at += 1;
            continue;
        }
        let Some(candidate) = candidate_at(text, at, reader, &mut run) else {
            let Some(c) = char_at(text, at) else { break };
            at += c.len_utf8();
            continue;
        };
        at = candidate.end;
        if reader == Reader::Composer {
            found.push(Link::whole(candidate.start..candidate.end));
        } else if candidate.is_valid(text) {
            if candidate.has_scheme {
                found.extend(with_scheme(text, &candidate));
            } else {
                bare(text, &candidate, &mut found);
            }
        }
    }
    found
}

/// The first dot from `from` on that may stand within a domain, as no link is without: behind it
/// another label begins. Most dots end a sentence.
fn dot_within_domain(text: &str, from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        let dot = at + text.get(at..)?.find('.')?;
        at = dot + 1;
        if char_at(text, at).is_some_and(is_label_char) {
            return Some(dot);
        }
    }
}

/// A place before which no link begins that holds the dot at `dot`: all of a domain is one run, and
/// only a scheme and a character stand before. Looks back as far as `from`.
fn before_run(text: &str, from: usize, dot: usize) -> usize {
    let between = text.get(from..dot).unwrap_or_default();
    let outside = between.rfind(|c| !is_run_char(c)).unwrap_or(0);
    text.floor_char_boundary((from + outside).saturating_sub(LONGEST_BEFORE))
}

/// Reads a link whose preceding character starts at `at`, or that starts the text.
fn candidate_at(text: &str, at: usize, reader: Reader, run: &mut DomainRun) -> Option<Candidate> {
    let before = char_at(text, at).filter(|&c| may_stand_before(c));
    if let Some(c) = before {
        let start = at + c.len_utf8();
        let halves = c.len_utf16() == 2 && reader == Reader::X;
        let half = halves
            .then(|| read(text, start, before, true, reader, run))
            .flatten();
        let found = half.or_else(|| read(text, start, before, false, reader, run));
        if found.is_some() {
            return found;
        }
    }
    (at == 0)
        .then(|| read(text, 0, None, false, reader, run))
        .flatten()
}

/// `validUrlPrecedingChars`.
fn may_stand_before(c: char) -> bool {
    !(c.is_ascii_alphanumeric()
        || matches!(
            c,
            '@' | '\u{ff20}' | '$' | '#' | '\u{ff03}' | '\u{fffe}' | '\u{feff}' | '\u{ffff}'
        ))
}

/// Where `http://` or `https://` ends, in any case, if it starts at `at`.
fn scheme_end(text: &str, at: usize) -> Option<usize> {
    if !matches!(text.as_bytes().get(at), Some(b'h' | b'H')) {
        return None;
    }
    ["https://", "http://"].into_iter().find_map(|scheme| {
        let end = at + scheme.len();
        text.get(at..end)?
            .eq_ignore_ascii_case(scheme)
            .then_some(end)
    })
}

fn read(
    text: &str,
    start: usize,
    before: Option<char>,
    after_half: bool,
    reader: Reader,
    run: &mut DomainRun,
) -> Option<Candidate> {
    let domain_start = if after_half {
        None
    } else {
        scheme_end(text, start)
    };
    if domain_start.is_none() && reader != Reader::X {
        return None;
    }
    let domain = domain_start.unwrap_or(start);
    let domain_end = run.domain_end(text, domain, after_half)?;
    let path_start = port_end(text, domain_end);
    let path = path_start..path_end(text, path_start, reader.style());
    Some(Candidate {
        before,
        after_half,
        start,
        domain: domain..domain_end,
        has_scheme: domain_start.is_some(),
        end: query_end(text, path.end, reader.style()),
        path,
    })
}

impl Candidate {
    /// Whether its domain can be written in ASCII and its length is allowed.
    fn is_valid(&self, text: &str) -> bool {
        let domain = text.get(self.domain.clone()).unwrap_or_default();
        let half = self.before.filter(|_| self.after_half);
        if !labels_fit(domain, half) {
            return false;
        }
        if !self.after_half && domain.starts_with("xn--") && ascii_domains(domain).is_empty() {
            return false;
        }
        let scheme = if self.has_scheme {
            self.domain.start - self.start
        } else {
            DEFAULT_SCHEME.len()
        };
        let url = text.get(self.start..self.end).unwrap_or_default();
        scheme + usize::from(self.after_half) + utf16_len(url) <= LONGEST_URL
    }
}

/// A link with a scheme; behind `t.co/` only the name and a query belong to it.
fn with_scheme(text: &str, candidate: &Candidate) -> Option<Link> {
    let whole = Link::whole(candidate.start..candidate.end);
    let behind = text.get(candidate.domain.start..candidate.end)?;
    let is_tco = behind
        .get(..5)
        .is_some_and(|d| d.eq_ignore_ascii_case("t.co/"));
    if !is_tco {
        return Some(whole);
    }
    let slug = candidate.domain.start + 5;
    let slug_end = run_end(text, slug, |c| c.is_ascii_alphanumeric()).min(candidate.end);
    if slug_end == slug {
        return Some(whole);
    }
    if slug_end - slug > LONGEST_TCO_SLUG {
        return None;
    }
    let url = text.get(..candidate.end)?;
    let end = query_end(url, slug_end, Style::TwitterText);
    Some(Link::whole(candidate.start..end))
}

/// Bare domains; the path belongs to the last.
fn bare(text: &str, candidate: &Candidate, found: &mut Vec<Link>) {
    if candidate
        .before
        .is_some_and(|c| matches!(c, '-' | '_' | '.' | '/'))
    {
        return;
    }
    let domain = text.get(candidate.domain.clone()).unwrap_or_default();
    let from = candidate.domain.start;
    let first = found.len();
    found.extend(
        ascii_domains(domain)
            .into_iter()
            .map(|(start, end)| Link::whole(from + start..from + end)),
    );
    if found.len() > first
        && !candidate.path.is_empty()
        && let Some(last) = found.last_mut()
    {
        let behind = text.get(candidate.domain.end..candidate.end);
        let units = utf16_len(behind.unwrap_or_default());
        last.weighed_end = step(text, last.span.end, units);
        last.span.end = candidate.end;
    }
}

/// The place so many UTF-16 units behind `at`, stepping back out of a character.
fn step(text: &str, at: usize, units: usize) -> usize {
    let mut left = units;
    run_end(text, at, |c| {
        let fits = c.len_utf16() <= left;
        left = left.saturating_sub(c.len_utf16());
        fits
    })
}
