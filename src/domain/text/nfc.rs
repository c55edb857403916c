//! Unicode normalisation form C, in which X counts, with the way back to the original text.
//!
//! One thing is left out to keep the tables small: CJK compatibility ideographs stay as they are.
//! They weigh 2 before and after, so no length depends on it.

use super::scan::char_at;
use super::tables::nfc::{BY_ASCII, BY_PARTS, DECOMPOSED, PAIRS, RANKS, SECOND_STARTS};
use std::cmp::Ordering;

/// Text in form C, with its places in the original.
pub(super) struct Normalised {
    pub(super) text: String,
    pieces: Vec<Piece>,
}

/// A piece that normalises by itself.
struct Piece {
    /// Where it starts in form C.
    here: usize,
    /// Where it starts in the original.
    there: usize,
    /// Whether it reads as in the original.
    is_same: bool,
}

impl Normalised {
    /// Appends a piece that reads as in the original, where it starts at `there`.
    fn push_as_it_is(&mut self, piece: &str, there: usize) {
        self.pieces.push(Piece {
            here: self.text.len(),
            there,
            is_same: true,
        });
        self.text.push_str(piece);
    }

    /// Appends a piece in form C, where it starts at `there`.
    fn push_in_form(&mut self, piece: &str, there: usize) {
        let here = self.text.len();
        push_piece(piece, &mut self.text);
        self.pieces.push(Piece {
            here,
            there,
            is_same: self.text.get(here..) == Some(piece),
        });
    }

    /// The place in the original that `offset` comes from: moved along where the piece reads the
    /// same, else the start of the piece.
    pub(super) fn original(&self, offset: usize) -> usize {
        let next = self.pieces.partition_point(|p| p.here <= offset);
        let piece = next.checked_sub(1).and_then(|i| self.pieces.get(i));
        piece.map_or(0, |p| {
            if p.is_same {
                p.there + (offset - p.here)
            } else {
                p.there
            }
        })
    }
}

/// Brings `text` into form C; none if it is so already.
pub(super) fn normalised(text: &str) -> Option<Normalised> {
    let mut suspect = next_suspect(text, 0)?;
    let mut out = Normalised {
        text: String::with_capacity(text.len()),
        pieces: Vec::new(),
    };
    let mut at = 0;
    loop {
        // The character before may take part in it.
        let before = text.get(at..suspect).unwrap_or_default();
        let start = before.char_indices().next_back();
        let start = at + start.map_or(0, |(place, _)| place);
        let same = text.get(at..start).unwrap_or_default();
        if !same.is_empty() {
            out.push_as_it_is(same, at);
        }
        let rest = text.get(start..).unwrap_or_default();
        let (piece, _) = rest.split_at_checked(piece_len(rest)).unwrap_or((rest, ""));
        out.push_in_form(piece, start);
        at = start + piece.len();
        let Some(next) = next_suspect(text, at) else {
            break;
        };
        suspect = next;
    }
    out.push_as_it_is(text.get(at..).unwrap_or_default(), at);
    (out.text != text).then_some(out)
}

/// Where the first character from `from` on stands that may change, or change what is before it.
fn next_suspect(text: &str, from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        let rest = text.as_bytes().get(at..)?;
        at += rest.iter().take_while(|byte| byte.is_ascii()).count();
        let c = char_at(text, at)?;
        if is_suspect(c) {
            return Some(at);
        }
        at += c.len_utf8();
    }
}

/// Whether `c` is of a block where nothing changes by itself or combines with what stands before it:
/// asked first, since most of what people write is.
fn is_settled(c: char) -> bool {
    matches!(c,
        '\0'..='\u{2ff}'
        | '\u{2002}'..='\u{20cf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{1f000}'..='\u{1faff}'
    )
}

/// Whether a text that holds `c` might change: below U+0300 only the letters' own marks could.
fn is_suspect(c: char) -> bool {
    !is_settled(c) && (!is_start(c) || decomposition(c).is_some())
}

/// The length of the first piece of `text`: a start, and what may combine with it.
fn piece_len(text: &str) -> usize {
    text.char_indices()
        .skip(1)
        .find(|&(_, c)| is_start(c))
        .map_or(text.len(), |(at, _)| at)
}

/// Whether nothing before `c` can combine with it or change places with it.
fn is_start(c: char) -> bool {
    if is_settled(c) {
        return true;
    }
    if is_plain_mark(c) {
        return false;
    }
    let first = first_part(c);
    rank(first) == 0 && !is_second(first)
}

/// The marks that most people's letters take: none comes apart, and all have a rank.
fn is_plain_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{33f}')
}

fn first_part(c: char) -> char {
    let mut first = c;
    while let Some(pair) = pair_of(first) {
        first = pair.0;
    }
    decomposition(first)
        .and_then(|d| d.chars().next())
        .unwrap_or(first)
}

/// Whether `c` can be the second part of a composite.
fn is_second(c: char) -> bool {
    matches!(c, '\u{1161}'..='\u{1175}' | '\u{11a8}'..='\u{11c2}')
        || SECOND_STARTS.binary_search(&c).is_ok()
}

/// The rank of a combining class: zero for a start, more for a class that sorts later.
pub(super) fn rank(c: char) -> u8 {
    let wanted = u32::from(c);
    let place = RANKS.binary_search_by(|&(first, last, _)| {
        if last < wanted {
            Ordering::Less
        } else if first > wanted {
            Ordering::Greater
        } else {
            Ordering::Equal
        }
    });
    place.ok().and_then(|i| RANKS.get(i)).map_or(0, |r| r.2)
}

fn decomposition(c: char) -> Option<&'static str> {
    let place = DECOMPOSED.binary_search_by_key(&c, |&(d, _)| d).ok()?;
    DECOMPOSED.get(place).map(|&(_, parts)| parts)
}

fn pair_of(c: char) -> Option<(char, char)> {
    let place = PAIRS.binary_search_by_key(&c, |&(p, _, _)| p).ok()?;
    PAIRS.get(place).map(|&(_, a, b)| (a, b))
}

const HANGUL: u32 = 0xac00;
const LEADS: u32 = 0x1100;
const VOWELS: u32 = 0x1161;
const TAILS: u32 = 0x11a7;
const VOWEL_COUNT: u32 = 21;
const TAIL_COUNT: u32 = 28;
const LEAD_COUNT: u32 = 19;

/// Takes `c` wholly apart.
pub(super) fn push_parts(c: char, out: &mut Vec<(u8, char)>) {
    if c.is_ascii() {
        out.push((0, c));
        return;
    }
    if is_plain_mark(c) {
        out.push((rank(c), c));
        return;
    }
    let syllable = u32::from(c).wrapping_sub(HANGUL);
    if syllable < LEAD_COUNT * VOWEL_COUNT * TAIL_COUNT {
        let tail = syllable % TAIL_COUNT;
        let lead_vowel = syllable / TAIL_COUNT;
        let parts = [
            Some(LEADS + lead_vowel / VOWEL_COUNT),
            Some(VOWELS + lead_vowel % VOWEL_COUNT),
            (tail > 0).then_some(TAILS + tail),
        ];
        out.extend(
            parts
                .into_iter()
                .flatten()
                .filter_map(char::from_u32)
                .map(|p| (0, p)),
        );
    } else if let Some((first, second)) = pair_of(c) {
        push_parts(first, out);
        out.push((rank(second), second));
    } else if let Some(parts) = decomposition(c) {
        out.extend(parts.chars().map(|p| (rank(p), p)));
    } else {
        out.push((rank(c), c));
    }
}

fn composed(first: char, second: char) -> Option<char> {
    let (a, b) = (u32::from(first), u32::from(second));
    let lead = a.wrapping_sub(LEADS);
    let vowel = b.wrapping_sub(VOWELS);
    if lead < LEAD_COUNT && vowel < VOWEL_COUNT {
        return char::from_u32(HANGUL + (lead * VOWEL_COUNT + vowel) * TAIL_COUNT);
    }
    let syllable = a.wrapping_sub(HANGUL);
    let tail = b.wrapping_sub(TAILS);
    if syllable < LEAD_COUNT * VOWEL_COUNT * TAIL_COUNT
        && syllable.is_multiple_of(TAIL_COUNT)
        && (1..TAIL_COUNT).contains(&tail)
    {
        return char::from_u32(a + tail);
    }
    let entry = |i: &u16| PAIRS.get(usize::from(*i));
    let candidates = with_first(first);
    let place = candidates
        .binary_search_by(|i| {
            entry(i)
                .map(|&(_, x, y)| (x, y))
                .cmp(&Some((first, second)))
        })
        .ok()?;
    candidates.get(place).and_then(entry).map(|&(c, _, _)| c)
}

/// The part of `BY_PARTS` that holds all composites of `first`: of a plain letter few, and most marks
/// stand on one.
fn with_first(first: char) -> &'static [u16] {
    let start = |at: u32| {
        let at = usize::try_from(at).ok()?;
        BY_ASCII.get(at).map(|&place| usize::from(place))
    };
    let at = u32::from(first);
    let end = start(at + 1).unwrap_or(BY_PARTS.len());
    BY_PARTS
        .get(start(at.min(128)).unwrap_or(0)..end)
        .unwrap_or_default()
}

/// Appends `piece` in form C: taken apart, put in order, put together (UAX #15).
fn push_piece(piece: &str, out: &mut String) {
    let mut chars = piece.chars();
    if let (Some(only), None) = (chars.next(), chars.next())
        && decomposition(only).is_none()
    {
        out.push(only);
        return;
    }
    // A plain letter with one mark, the most common piece by far.
    let mut chars = piece.chars();
    if let (Some(letter), Some(mark), None) = (chars.next(), chars.next(), chars.next())
        && letter.is_ascii()
        && let Some(whole) = composed(letter, mark)
    {
        out.push(whole);
        return;
    }
    let mut parts = Vec::new();
    for c in piece.chars() {
        push_parts(c, &mut parts);
    }
    for marks in parts.chunk_by_mut(|a, b| a.0 != 0 && b.0 != 0) {
        marks.sort_by_key(|m| m.0);
    }
    out.extend(put_together(&parts));
}

fn put_together(parts: &[(u8, char)]) -> Vec<char> {
    let mut out: Vec<char> = Vec::with_capacity(parts.len());
    let mut start: Option<usize> = None;
    // The rank of the last character kept since the start; none right behind it.
    let mut last: Option<u8> = None;
    for &(rank, c) in parts {
        let is_free = last.is_none_or(|l| l < rank);
        if is_free
            && let Some(held) = start.and_then(|s| out.get_mut(s))
            && let Some(both) = composed(*held, c)
        {
            *held = both;
            continue;
        }
        if rank == 0 {
            start = Some(out.len());
            last = None;
        } else {
            last = Some(rank);
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::normalised;
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    fn form_c(text: &str) -> String {
        normalised(text).map_or_else(|| text.to_owned(), |n| n.text)
    }

    /// What this room leaves out on purpose.
    fn is_compatibility_ideograph(c: char) -> bool {
        matches!(c, '\u{f900}'..='\u{faff}' | '\u{2f800}'..='\u{2fa1f}')
    }

    /// The planes beyond these hold nothing that normalises.
    fn all() -> impl Iterator<Item = char> {
        ('\0'..='\u{2ffff}').filter(|&c| !is_compatibility_ideograph(c))
    }

    #[test]
    fn every_character_alone_and_behind_a_letter_is_as_in_unicode_normalization() {
        for c in all() {
            for text in [c.to_string(), format!("a{c}"), format!("{c}\u{301}")] {
                let expected: String = text.nfc().collect();
                assert_eq!(form_c(&text), expected, "{}", text.escape_unicode());
            }
        }
    }

    /// Characters that take part in normalisation, found by asking the other implementation.
    fn active() -> Vec<char> {
        all()
            .filter(|&c| {
                let alone: Vec<char> = c.nfd().collect();
                alone != [c] || unicode_normalization::char::canonical_combining_class(c) > 0
            })
            .chain([
                'a', 'e', '\u{1100}', '\u{1161}', '\u{11a8}', '\u{9be}', '\u{1100}',
            ])
            .collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(3000))]

        #[test]
        fn any_sequence_is_as_in_unicode_normalization(
            chars in prop::collection::vec(prop::sample::select(active()), 0..12),
        ) {
            let text: String = chars.into_iter().collect();
            let expected: String = text.nfc().collect();
            prop_assert_eq!(form_c(&text), expected);
        }

        #[test]
        fn every_place_comes_from_a_place_in_the_original(text in any::<String>()) {
            if let Some(form_c) = normalised(&text) {
                for (at, _) in form_c.text.char_indices() {
                    prop_assert!(text.is_char_boundary(form_c.original(at)));
                }
            }
        }
    }
}
