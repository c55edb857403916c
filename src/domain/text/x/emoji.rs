//! Emoji that X weighs as one, however many characters they are made of.
//!
//! A single character needs no care here: X weighs it 2 as an emoji and 2 as a character. The two
//! emoji that would weigh 1, © and ®, are emoji only with U+FE0F behind them.

use crate::scan::{char_at, is_in};
use crate::tables::emoji::{FLAGS, JOINED, TAGGED, TAKES_TONE, TAKES_VS16};

const VS16: char = '\u{fe0f}';
const KEYCAP: char = '\u{20e3}';
const JOINER: char = '\u{200d}';
const BLACK_FLAG: char = '\u{1f3f4}';
/// Stands for a skin tone in the table.
const SLOT: char = '\u{1f3fb}';

/// No tone in any slot.
const BARE: u8 = 1;
/// The same tone in every slot.
const SAME: u8 = 2;
/// Tones that differ.
const MIXED: u8 = 4;

fn is_tone(c: char) -> bool {
    matches!(c, '\u{1f3fb}'..='\u{1f3ff}')
}

/// Where the emoji sequence of two or more characters that starts at `start` ends.
pub(crate) fn sequence_end(text: &str, start: usize) -> Option<usize> {
    let first = char_at(text, start)?;
    if first.is_ascii() {
        return keycap_end(text, start, first);
    }
    let next = start + first.len_utf8();
    let follower = char_at(text, next)?;
    if is_regional(first) {
        return flag_end(first, follower, next);
    }
    if !(follower == VS16 || follower == JOINER || is_tone(follower) || first == BLACK_FLAG) {
        return None;
    }
    joined_end(text, start, first)
        .or_else(|| tagged_end(text, start, first))
        .or_else(|| styled_end(text, next, first))
}

fn keycap_end(text: &str, start: usize, first: char) -> Option<usize> {
    if !(first.is_ascii_digit() || matches!(first, '#' | '*')) {
        return None;
    }
    let at = start + 1;
    let cap = match char_at(text, at)? {
        VS16 => at + VS16.len_utf8(),
        _ => at,
    };
    (char_at(text, cap) == Some(KEYCAP)).then_some(cap + KEYCAP.len_utf8())
}

fn is_regional(c: char) -> bool {
    matches!(c, '\u{1f1e6}'..='\u{1f1ff}')
}

fn flag_end(first: char, second: char, next: usize) -> Option<usize> {
    if !is_regional(second) {
        return None;
    }
    let letter = |c: char| u32::from(c) - 0x1_f1e6;
    let row = FLAGS.get(usize::try_from(letter(first)).ok()?)?;
    (row >> letter(second) & 1 == 1).then_some(next + second.len_utf8())
}

fn tagged_end(text: &str, start: usize, first: char) -> Option<usize> {
    if first != BLACK_FLAG {
        return None;
    }
    let rest = text.get(start..)?;
    let tagged = TAGGED.iter().find(|t| rest.starts_with(**t))?;
    Some(start + tagged.len())
}

/// A character with U+FE0F, a skin tone, or both.
fn styled_end(text: &str, next: usize, first: char) -> Option<usize> {
    let mut end = next;
    if char_at(text, end) == Some(VS16) && is_in(TAKES_VS16, first) {
        end += VS16.len_utf8();
    }
    if let Some(tone) = char_at(text, end).filter(|&c| is_tone(c))
        && is_in(TAKES_TONE, first)
    {
        end += tone.len_utf8();
    }
    (end > next).then_some(end)
}

/// The longest known sequence with joiners.
///
/// Each has its first joiner behind the first character, or behind a slot or U+FE0F after that; what
/// follows the joiner leaves few of them to try.
fn joined_end(text: &str, start: usize, first: char) -> Option<usize> {
    let second = start + first.len_utf8();
    let joiner = match char_at(text, second)? {
        JOINER => second,
        between => second + between.len_utf8(),
    };
    if char_at(text, joiner) != Some(JOINER) {
        return None;
    }
    let follower = char_at(text, joiner + JOINER.len_utf8())?;
    [None, Some(VS16), Some(SLOT)]
        .into_iter()
        .filter_map(|between| {
            let parts = [Some(first), between, Some(JOINER), Some(follower)];
            longest_of(
                &parts.into_iter().flatten().collect::<String>(),
                text,
                start,
            )
        })
        .max()
}

/// The longest of the known sequences that begin with `beginning`.
fn longest_of(beginning: &str, text: &str, start: usize) -> Option<usize> {
    let from = JOINED.partition_point(|(pattern, _)| *pattern < beginning);
    JOINED
        .get(from..)?
        .iter()
        .take_while(|(pattern, _)| pattern.starts_with(beginning))
        .filter_map(|&(pattern, tones)| pattern_end(text, start, pattern, tones))
        .max()
}

fn pattern_end(text: &str, start: usize, pattern: &str, tones: u8) -> Option<usize> {
    if tones & BARE != 0
        && let Some(end) = bare_end(text, start, pattern)
    {
        return Some(end);
    }
    (tones & (SAME | MIXED) != 0)
        .then(|| toned_end(text, start, pattern, tones))
        .flatten()
}

/// The pattern without tones; a slot then takes U+FE0F where the character before it does.
fn bare_end(text: &str, start: usize, pattern: &str) -> Option<usize> {
    let mut at = start;
    let mut previous = None;
    for wanted in pattern.chars() {
        let wanted = match wanted {
            SLOT if !previous.is_some_and(|p| is_in(TAKES_VS16, p)) => continue,
            SLOT => VS16,
            other => other,
        };
        if char_at(text, at) != Some(wanted) {
            return None;
        }
        at += wanted.len_utf8();
        previous = Some(wanted);
    }
    Some(at)
}

fn toned_end(text: &str, start: usize, pattern: &str, tones: u8) -> Option<usize> {
    let mut at = start;
    let mut first_tone = None;
    let mut has_mixed = false;
    for wanted in pattern.chars() {
        let found = char_at(text, at)?;
        if wanted == SLOT && is_tone(found) {
            has_mixed |= *first_tone.get_or_insert(found) != found;
        } else if wanted != found {
            return None;
        }
        at += found.len_utf8();
    }
    let needed = if has_mixed { MIXED } else { SAME };
    (tones & needed != 0).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::{JOINED, JOINER, SLOT, VS16};

    #[test]
    fn known_sequences_are_sorted_and_have_their_joiner_where_it_is_looked_for() {
        assert!(JOINED.is_sorted_by_key(|&(pattern, _)| pattern));
        for (pattern, _) in JOINED {
            let behind: Vec<char> = pattern.chars().skip(1).take(2).collect();
            let is_found = matches!(*behind, [JOINER, _] | [VS16 | SLOT, JOINER]);
            assert!(is_found, "{}", pattern.escape_unicode());
        }
    }
}
