//! Top-level domains: which names end a domain, as X and Bluesky know them.

use super::scan::{char_at, run_end};
use super::tables::tlds::{ON_BLUESKY, ON_BOTH, ON_X};

/// The longest name of the tables, in bytes, with room for capitals that are longer in UTF-8.
const LONGEST: usize = 48;

/// Whether a table holds `name`, exactly as written.
fn holds(table: &[&str], name: &str) -> bool {
    let size = name.len();
    let Some(names) = table.get(size).map(|s| s.as_bytes()) else {
        return false;
    };
    if size == 0 {
        return false;
    }
    let (mut low, mut high) = (0, names.len() / size);
    while low < high {
        let middle = low.midpoint(high);
        let Some(found) = names.get(middle * size..(middle + 1) * size) else {
            return false;
        };
        match found.cmp(name.as_bytes()) {
            std::cmp::Ordering::Less => low = middle + 1,
            std::cmp::Ordering::Greater => high = middle,
            std::cmp::Ordering::Equal => return true,
        }
    }
    false
}

/// Whether Bluesky knows `name`; case matters, as it does there.
pub(super) fn is_on_bluesky(name: &str) -> bool {
    holds(ON_BOTH, name) || holds(ON_BLUESKY, name)
}

/// Lower case where it is one character and not a step from beyond ASCII into it, as JavaScript's
/// case-insensitive expressions compare.
fn folded(c: char) -> char {
    if c.is_ascii() {
        return c.to_ascii_lowercase();
    }
    let mut lower = c.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(l), None) if !l.is_ascii() => l,
        _ => c,
    }
}

/// Whether a top-level domain may stand before `next` (`(?=[^0-9a-zA-Z@+-]|$)`).
fn may_end_before(next: Option<char>) -> bool {
    !next.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '@' | '+' | '-'))
}

/// Where the top-level domain that starts at `start` ends, as X reads it: the longest known name,
/// or failing that a punycode label. `text` is taken to end where the domain must.
pub(super) fn tld_end(text: &str, start: usize) -> Option<usize> {
    known_end(text, start).or_else(|| punycode_end(text, start))
}

fn known_end(text: &str, start: usize) -> Option<usize> {
    let mut name = String::with_capacity(LONGEST);
    let mut ends = Vec::new();
    for (at, c) in text.get(start..)?.char_indices() {
        if name.len() > LONGEST || matches!(c, '.' | '/' | ' ') {
            break;
        }
        name.push(folded(c));
        let end = start + at + c.len_utf8();
        if may_end_before(char_at(text, end)) {
            ends.push((name.len(), end));
        }
    }
    let is_known = |size: usize| {
        name.get(..size)
            .is_some_and(|n| holds(ON_BOTH, n) || holds(ON_X, n))
    };
    let longest = ends.iter().rev().find(|&&(size, _)| is_known(size))?;
    Some(longest.1)
}

fn punycode_end(text: &str, start: usize) -> Option<usize> {
    let prefix = text.get(start..start + 4)?;
    if !prefix.eq_ignore_ascii_case("xn--") {
        return None;
    }
    let end = run_end(text, start + 4, |c| c == '-' || c.is_ascii_alphanumeric());
    (end > start + 4).then_some(end)
}
