//! Numbers, codes and addresses that belong to one person, by their shape and check digit.

use std::ops::Range;

/// A run of letters and digits.
#[derive(Clone, Debug)]
struct Chunk<'a> {
    source: &'a str,
    start: usize,
}

impl Chunk<'_> {
    fn end(&self) -> usize {
        self.start + self.source.len()
    }

    fn has_digit(&self) -> bool {
        self.source.bytes().any(|byte| byte.is_ascii_digit())
    }
}

/// What stands in a draft: chunks joined to one identifier, without their separators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Joined {
    /// The characters, in capital letters.
    pub(super) code: String,
    /// The lengths of the chunks.
    lengths: Vec<usize>,
    /// Where it stands, in bytes.
    pub(super) span: Range<usize>,
    /// Whether all its letters were capital.
    is_upper: bool,
}

/// The most chunks that one identifier is written in: `AB 12 34 56 C`, `0 7 7 0 0 …` is none.
const MOST_CHUNKS: usize = 5;

fn chunks(text: &str) -> Vec<Chunk<'_>> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        if c.is_alphanumeric() {
            start.get_or_insert(at);
        } else if let Some(from) = start.take()
            && let Some(source) = text.get(from..at)
        {
            found.push(Chunk {
                source,
                start: from,
            });
        }
    }
    found
}

/// Every way to read up to five neighbouring chunks as one, where only `between` divides them, and a
/// digit is among them: there is one in whatever this file looks for.
fn joined(text: &str, between: &[&str]) -> Vec<Joined> {
    let chunks = chunks(text);
    let mut found = Vec::new();
    for (at, first) in chunks.iter().enumerate() {
        let mut has_digit = false;
        if !(chunks.iter().skip(at).take(MOST_CHUNKS)).any(Chunk::has_digit) {
            continue;
        }
        let mut it = Joined {
            code: String::new(),
            lengths: Vec::new(),
            span: first.start..first.start,
            is_upper: true,
        };
        for chunk in chunks.iter().skip(at).take(MOST_CHUNKS) {
            let gap = text.get(it.span.end..chunk.start).unwrap_or("?");
            if !(gap.is_empty() || between.contains(&gap)) || !chunk.source.is_ascii() {
                break;
            }
            it.code.push_str(&chunk.source.to_ascii_uppercase());
            it.lengths.push(chunk.source.len());
            it.span.end = chunk.end();
            it.is_upper &= !chunk.source.bytes().any(|byte| byte.is_ascii_lowercase());
            has_digit |= chunk.has_digit();
            if has_digit {
                found.push(it.clone());
            }
        }
    }
    found
}

/// Those of `of` that don't lie in one before them.
fn apart(of: impl Iterator<Item = Joined>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for it in of {
        if found.last().is_none_or(|last| last.end <= it.span.start) {
            found.push(it.span);
        }
    }
    found
}

fn is_digits(code: &str) -> bool {
    !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether the characters have a shape: `A` a letter, `9` a digit.
fn has_shape(code: &str, shape: &str) -> bool {
    code.len() == shape.len()
        && code
            .bytes()
            .zip(shape.bytes())
            .all(|(byte, place)| match place {
                b'A' => byte.is_ascii_uppercase(),
                _ => byte.is_ascii_digit(),
            })
}

/// Whether a sign stands before the place that makes a number something else: `£`, `#`, a stop.
fn is_other(text: &str, span: &Range<usize>) -> bool {
    let before = text.get(..span.start).unwrap_or_default();
    before.ends_with([
        '£', '$', '€', '#', '.', ',', '/', '_', '=', '+', '@', '&', '?',
    ])
}

/// NHS numbers: ten digits written as one or as 3-3-4, modulus 11, not ten times the same digit
/// (those all pass). Source: NHS Data Model and Dictionary, NHS number.
pub(super) fn nhs_numbers(text: &str) -> Vec<Range<usize>> {
    apart(joined(text, &[" ", "-"]).into_iter().filter(|it| {
        (it.lengths == [10] || it.lengths == [3, 3, 4])
            && !is_other(text, &it.span)
            && !it.code.starts_with('0')
            && is_nhs_number(&it.code)
    }))
}

fn is_nhs_number(code: &str) -> bool {
    let mut sum = 0;
    let mut same = true;
    let first = code.bytes().next().unwrap_or(b'0');
    for (at, byte) in code.bytes().enumerate() {
        if !byte.is_ascii_digit() {
            return false;
        }
        same &= byte == first;
        // Weights 10 to 2, and 1 for the check digit: the whole sum is a multiple of 11.
        sum += usize::from(byte - b'0') * 10_usize.saturating_sub(at);
    }
    code.len() == 10 && !same && sum % 11 == 0
}

/// Prefixes that are never given. Source: HMRC, National Insurance Manual NIM39110.
const NEVER_GIVEN: [&str; 7] = ["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"];

/// National Insurance numbers: two letters, six digits, A to D. There is no check digit, so the
/// prefix rules count, unless the draft names it (`is_named`).
pub(super) fn national_insurance_numbers(text: &str, is_named: bool) -> Vec<Range<usize>> {
    apart(joined(text, &[" ", "-"]).into_iter().filter(|it| {
        let is_written = it.lengths == [9] || it.lengths.first().is_some_and(|&first| first >= 2);
        is_written
            && has_shape(&it.code, "AA999999A")
            && matches!(it.code.bytes().last(), Some(b'A'..=b'D'))
            && (it.is_upper || it.lengths == [9])
            && (is_named || has_given_prefix(&it.code))
    }))
}

fn has_given_prefix(code: &str) -> bool {
    let mut letters = code.chars();
    let (first, second) = (letters.next().unwrap_or('D'), letters.next().unwrap_or('D'));
    !"DFIQUV".contains(first)
        && !"DFIOQUV".contains(second)
        && !NEVER_GIVEN.iter().any(|prefix| code.starts_with(prefix))
}

/// A telephone number of the United Kingdom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Phone {
    /// Where it stands, in bytes.
    pub(super) span: Range<usize>,
    /// Whether it is a mobile one (07).
    pub(super) is_mobile: bool,
}

/// Mobile and geographic numbers (01, 02, 07). Those of 03, 08 and 09 belong to organisations.
/// Source: Ofcom, National Telephone Numbering Plan.
pub(super) fn phones(text: &str) -> Vec<Phone> {
    let mut found: Vec<Phone> = Vec::new();
    for it in joined(text, &[" ", "-", ".", ") ", " (", " (0", ")"]) {
        let national = it
            .code
            .strip_prefix("0044")
            .or_else(|| it.code.strip_prefix("44").filter(|_| it.code.len() == 12))
            .or_else(|| it.code.strip_prefix('0'))
            .unwrap_or_default();
        let is_kind = national.len() == 10 && national.starts_with(['1', '2', '7']);
        let is_free = found
            .last()
            .is_none_or(|last| last.span.end <= it.span.start);
        let is_price = is_other(text, &it.span) && !it.code.starts_with("44");
        if is_kind && is_free && is_digits(&it.code) && !is_price {
            found.push(Phone {
                span: it.span,
                is_mobile: national.starts_with('7'),
            });
        }
    }
    found
}

/// Full postcodes in capital letters. Source: Royal Mail, Programmers' Guide: shapes, and letters
/// that the second half never has.
pub(super) fn postcodes(text: &str) -> Vec<Range<usize>> {
    const OUTWARD: [&str; 6] = ["A9", "A99", "AA9", "AA99", "A9A", "AA9A"];
    apart(joined(text, &[" "]).into_iter().filter(|it| {
        let (outward, inward) = it
            .code
            .split_at_checked(it.code.len().saturating_sub(3))
            .unwrap_or_default();
        it.is_upper
            && it.lengths.len() <= 2
            && (it.lengths.len() == 1 || it.lengths.last() == Some(&3))
            && OUTWARD.iter().any(|shape| has_shape(outward, shape))
            && has_shape(inward, "9AA")
            && !inward.contains(['C', 'I', 'K', 'M', 'O', 'V'])
            && !is_other(text, &it.span)
    }))
}

/// Number plates as given since 2001 (`AA99 AAA`), and those of 1983 on (`A999 AAA`), in capital
/// letters. Source: DVLA, INF104.
pub(super) fn number_plates(text: &str) -> Vec<Range<usize>> {
    apart(joined(text, &[" "]).into_iter().filter(|it| {
        let is_new = has_shape(&it.code, "AA99AAA") && (it.lengths == [7] || it.lengths == [4, 3]);
        let is_old = has_shape(&it.code, "A999AAA") && it.lengths == [4, 3];
        it.is_upper && (is_new || is_old) && !it.code.contains('I') && !is_other(text, &it.span)
    }))
}

/// A mail address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mailbox {
    /// Where it stands, in bytes.
    pub(super) span: Range<usize>,
    /// What stands before the sign, in small letters.
    pub(super) local: String,
    /// What stands after it, in small letters.
    pub(super) domain: String,
}

/// Mail addresses, by their form.
pub(super) fn mailboxes(text: &str) -> Vec<Mailbox> {
    let is_inner = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
    text.match_indices('@')
        .filter_map(|(at, _)| {
            let (before, after) = (text.get(..at)?, text.get(at + 1..)?);
            let start = before
                .char_indices()
                .rev()
                .take_while(|&(_, c)| is_inner(c))
                .last()
                .map(|(start, _)| start)?;
            let length = after.find(|c| !is_inner(c)).unwrap_or(after.len());
            let local = before.get(start..)?.to_ascii_lowercase();
            let written = after.get(..length)?.trim_end_matches(['.', '-', '_', '+']);
            let is_whole = written.contains('.') && !written.starts_with('.');
            is_whole.then(|| Mailbox {
                span: start..at + 1 + written.len(),
                local,
                domain: written.to_ascii_lowercase(),
            })
        })
        .collect()
}

/// Dates of day, month and year in figures, the year since 1900 or of two digits.
pub(super) fn dates(text: &str) -> Vec<Range<usize>> {
    let found = ["/", ".", "-"].iter().flat_map(|between| {
        joined(text, &[between]).into_iter().filter(|it| {
            let is_written = matches!(it.lengths.as_slice(), [1 | 2, 1 | 2, 2 | 4]);
            is_written && is_digits(&it.code) && {
                let year = it.code.len().saturating_sub(4);
                it.lengths.last() == Some(&2)
                    || it
                        .code
                        .get(year..)
                        .is_some_and(|year| year.starts_with("19") || year.starts_with("20"))
            }
        })
    });
    found.map(|it| it.span).collect()
}
