//! Where emoji stand in a text, each as one however many characters it is made of.

use std::ops::Range;

/// The places of all emoji, in bytes.
pub(super) fn emoji(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let (mut is_joined, mut is_half_flag) = (false, false);
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let last = found.last_mut().filter(|last| last.end == at);
        match (c, last) {
            (JOINER, Some(last)) => (last.end, is_joined) = (end, true),
            ('\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0020}'..='\u{e007f}', Some(last)) => {
                last.end = end;
            }
            (c, Some(last)) if is_emoji(c) && (is_joined || (is_half_flag && is_regional(c))) => {
                last.end = end;
                (is_joined, is_half_flag) = (false, false);
            }
            (c, _) if is_emoji(c) => {
                found.push(at..end);
                (is_joined, is_half_flag) = (false, is_regional(c));
            }
            _ => (is_joined, is_half_flag) = (false, false),
        }
    }
    found
}

const JOINER: char = '\u{200d}';

/// Whether the emoji is a letter of a flag.
pub(super) const fn is_regional(c: char) -> bool {
    matches!(c, '\u{1f1e6}'..='\u{1f1ff}')
}

/// Whether a character is shown as an emoji. Signs that are mostly text (★ ✓ ™) aren't.
const fn is_emoji(c: char) -> bool {
    matches!(c,
        '\u{231a}' | '\u{231b}' | '\u{23e9}'..='\u{23f3}' | '\u{25fd}' | '\u{25fe}'
        | '\u{2600}'..='\u{2604}' | '\u{2607}'..='\u{2712}' | '\u{2714}' | '\u{2716}'
        | '\u{271d}' | '\u{2721}' | '\u{2728}' | '\u{2733}' | '\u{2734}' | '\u{2744}' | '\u{2747}'
        | '\u{274c}' | '\u{274e}' | '\u{2753}'..='\u{2755}' | '\u{2757}' | '\u{2763}' | '\u{2764}'
        | '\u{2795}'..='\u{2797}' | '\u{27b0}' | '\u{27bf}' | '\u{2b1b}' | '\u{2b1c}' | '\u{2b50}'
        | '\u{2b55}' | '\u{1f004}' | '\u{1f0cf}' | '\u{1f18e}' | '\u{1f191}'..='\u{1f19a}'
        | '\u{1f1e6}'..='\u{1f1ff}' | '\u{1f201}'..='\u{1f265}' | '\u{1f300}'..='\u{1f64f}'
        | '\u{1f680}'..='\u{1f6ff}' | '\u{1f7e0}'..='\u{1f7eb}' | '\u{1f90c}'..='\u{1f9ff}'
        | '\u{1fa70}'..='\u{1faff}')
}

/// Whether an emoji shows a mood, a hand or a heart: it comments on words rather than replacing one.
pub(super) const fn is_mood(c: char) -> bool {
    matches!(c,
        '\u{1f600}'..='\u{1f64f}' | '\u{1f910}'..='\u{1f92f}' | '\u{1f970}'..='\u{1f97a}'
        | '\u{1f440}'..='\u{1f450}' | '\u{1f493}'..='\u{1f49f}' | '\u{1f4aa}' | '\u{1f4af}'
        | '\u{2764}' | '\u{1f90d}'..='\u{1f90f}' | '\u{2728}' | '\u{1f389}' | '\u{1f38a}'
        | '\u{1f525}' | '\u{1fae0}'..='\u{1fae8}'
        | '\u{1f680}' | '\u{2705}' | '\u{2714}' | '\u{26a0}' | '\u{1f6a8}' | '\u{1f3b6}')
}

#[cfg(test)]
mod tests {
    use super::emoji;

    #[test]
    fn a_family_a_flag_and_a_toned_hand_are_one_each() {
        for (text, count) in [
            ("no emoji at all, 7 of 9 ★ ✓ ™", 0),
            ("👩‍👩‍👧 🇬🇧 👋🏽", 3),
            ("🇬🇧🇫🇷", 2),
            ("❄️❄️", 2),
            ("🏴󠁧󠁢󠁷󠁬󠁳󠁿", 1),
        ] {
            assert_eq!(emoji(text).len(), count, "{text}");
        }
    }
}
