//! A text too long for one post, cut into a numbered thread.

use unicode_segmentation::UnicodeSegmentation;

use super::network::overflow;
use super::scan::{char_at, char_before};
use super::{Rules, entities, measure};

/// How many bytes of the text are looked at first for one part; more only if that is too little,
/// so that a long text takes time in proportion to its length.
const WINDOW: usize = 2048;

/// The least room, in the network's unit, that a part must have beside its number.
const LEAST_ROOM: usize = 10;

/// Splits `text` into parts that each fit by `rules`, numbered ` (1/3)`.
///
/// A part ends at the end of a paragraph if there is one in good time, else of a sentence, else
/// of a word; never inside a word or a link unless that alone is too long, and then between two
/// graphemes. White space at the cuts goes. A text that fits is one part without a number; a
/// blank one has no parts. Under a limit too small for numbers the parts have none.
pub fn split(text: &str, rules: Rules) -> Vec<String> {
    let text = text.trim();
    if text.is_empty() {
        return Vec::new();
    }
    if fits(text, rules, 0) {
        return vec![text.to_owned()];
    }
    let room = rules.limit().saturating_sub(rules.taken());
    for digits in 1..=6_u32 {
        let number = number_len(digits);
        if room < number + LEAST_ROOM {
            break;
        }
        let parts = cut(text, rules, number);
        if parts.len() < 10_usize.pow(digits) {
            let count = parts.len();
            let numbered = parts.into_iter().enumerate();
            return numbered
                .map(|(i, part)| format!("{part} ({}/{count})", i + 1))
                .collect();
        }
    }
    cut(text, rules, 0).into_iter().map(str::to_owned).collect()
}

/// The length of ` (1/3)`, in any unit, when both numbers may have so many digits.
fn number_len(digits: u32) -> usize {
    let digits = usize::try_from(digits).unwrap_or(usize::MAX / 4);
    " (/)".len() + 2 * digits
}

/// Whether `part` fits with so much kept free.
fn fits(part: &str, rules: Rules, kept: usize) -> bool {
    let measured = measure(part, rules);
    measured.length + kept <= measured.limit
        && measured
            .byte_limit
            .is_none_or(|most| measured.bytes + kept <= most)
}

fn cut(text: &str, rules: Rules, kept: usize) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let Some(over) = overflow_of(rest, rules, kept) else {
            parts.push(rest);
            break;
        };
        let end = part_end(rest, over, rules, kept);
        let (part, behind) = rest.split_at_checked(end).unwrap_or((rest, ""));
        parts.push(part.trim_end());
        rest = behind.trim_start();
    }
    parts
}

fn overflow_of(rest: &str, rules: Rules, kept: usize) -> Option<usize> {
    let mut size = WINDOW;
    while size < rest.len() {
        // What is near the end of a window may read otherwise with the rest behind it.
        let over = overflow(start_of(rest, size), rules, kept, kept).filter(|&o| o < size / 2);
        if over.is_some() {
            return over;
        }
        size *= 4;
    }
    overflow(rest, rules, kept, kept)
}

/// The first `size` bytes of `rest`, or a little less.
fn start_of(rest: &str, size: usize) -> &str {
    rest.get(..rest.floor_char_boundary(size)).unwrap_or(rest)
}

/// How good a place to cut is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Paragraph,
    Sentence,
    Word,
}

/// Where the first part of `rest` ends, whose part from `over` on doesn't fit.
fn part_end(rest: &str, over: usize, rules: Rules, kept: usize) -> usize {
    let places = word_ends(rest, over);
    // A paragraph or a sentence that ends too early would leave parts nearly empty.
    let wanted = [
        (Place::Paragraph, over / 4),
        (Place::Sentence, over / 3),
        (Place::Word, 0),
    ];
    let works = |end: usize| {
        rest.get(..end)
            .is_some_and(|part| fits(part.trim_end(), rules, kept))
    };
    let best = wanted.iter().find_map(|&(place, least)| {
        let mut good = places
            .iter()
            .rev()
            .filter(|&&(end, found)| end >= least && (place == Place::Word || found == place));
        good.find(|&&(end, _)| works(end)).map(|&(end, _)| end)
    });
    best.unwrap_or_else(|| forced_end(rest, over, rules, works))
}

/// The ends of words up to `over`, each with what else ends there.
fn word_ends(rest: &str, over: usize) -> Vec<(usize, Place)> {
    let mut found = Vec::new();
    let places = rest.char_indices().take_while(|&(at, _)| at <= over);
    for (at, _) in places.filter(|&(_, c)| c.is_whitespace()) {
        let Some(before) = char_before(rest, at).filter(|c| !c.is_whitespace()) else {
            continue;
        };
        let behind = rest.get(at..).unwrap_or_default();
        let gap = behind.chars().take_while(|c| c.is_whitespace());
        let place = if gap.clone().any(|c| c == '\n') {
            Place::Paragraph
        } else if ends_sentence(rest, at, before) {
            Place::Sentence
        } else {
            Place::Word
        };
        found.push((at, place));
    }
    found
}

/// Whether a sentence ends at `at`: with its mark, or with a closing quote or bracket behind it.
fn ends_sentence(rest: &str, at: usize, before: char) -> bool {
    let is_mark = |c: char| matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '।');
    let is_closing = |c: char| matches!(c, ')' | ']' | '"' | '\'' | '”' | '’' | '»' | '」');
    is_mark(before)
        || (is_closing(before) && char_before(rest, at - before.len_utf8()).is_some_and(is_mark))
}

/// Where a word too long by itself is cut: between graphemes and outside links if that works,
/// after a full stop or comma of a script without spaces if one is near.
fn forced_end(rest: &str, over: usize, rules: Rules, works: impl Fn(usize) -> bool) -> usize {
    let near = start_of(rest, over * 2 + WINDOW);
    let entities = entities(near, rules.network);
    let in_entity = |at: usize| {
        let next = entities.partition_point(|e| e.span.end <= at);
        entities
            .get(next)
            .is_some_and(|e| e.span.start < at && e.span.start > 0)
    };
    let ends: Vec<usize> = near
        .grapheme_indices(true)
        .map(|(at, _)| at)
        .skip(1)
        .take_while(|&at| at <= over)
        .collect();
    let free: Vec<usize> = ends.iter().copied().filter(|&at| !in_entity(at)).collect();
    let is_pause = |at: usize| {
        at >= over / 2
            && char_before(rest, at)
                .is_some_and(|c| matches!(c, '。' | '！' | '？' | '、' | '，' | '；'))
    };
    let paused = free.iter().rev().copied().filter(|&at| is_pause(at));
    let candidates = paused
        .chain(free.iter().rev().copied())
        .chain(ends.iter().rev().copied());
    // A lone grapheme can be too long, if it has hundreds of marks: then it is cut too.
    let characters = (1..=over).rev().filter(|&at| rest.is_char_boundary(at));
    candidates
        .chain(characters)
        .find(|&at| works(at))
        .unwrap_or_else(|| char_at(rest, 0).map_or(rest.len(), char::len_utf8))
}
