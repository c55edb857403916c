//! Which words somebody selected: from the units that browsers count in to bytes.

use std::ops::Range;

/// The bytes of a stretch given in UTF-16 units; none if it is empty. An end within a character
/// takes the whole of it.
pub fn bytes_of(text: &str, from: u32, to: u32) -> Option<Range<usize>> {
    let (from, to) = (byte_at(text, from), byte_at(text, to));
    (from < to).then_some(from..to)
}

fn byte_at(text: &str, units: u32) -> usize {
    let units = usize::try_from(units).unwrap_or(usize::MAX);
    let mut counted = 0;
    for (at, character) in text.char_indices() {
        if counted >= units {
            return at;
        }
        counted += character.len_utf16();
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::bytes_of;

    #[test]
    fn a_selection_is_found_behind_emoji_and_accents() {
        let text = "é🎉 tea";
        let chosen = |from, to| bytes_of(text, from, to).and_then(|it| text.get(it));
        assert_eq!(chosen(4, 7), Some("tea"));
        assert_eq!(chosen(1, 3), Some("🎉"));
        assert_eq!(chosen(0, 99), Some(text));
        assert_eq!(chosen(2, 2), None);
        assert_eq!(chosen(7, 4), None);
    }

    #[test]
    fn half_an_emoji_is_all_of_it() {
        let text = "🎉!";
        assert_eq!(bytes_of(text, 0, 1), Some(0..4));
    }
}
