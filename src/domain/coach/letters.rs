//! How words begin: what tells most of them apart before any are compared.

/// The first and the second letters with which words may begin, a bit each: the first ones in the
/// lower half, the second ones in the upper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Letters(u64);

/// How many places the second letters stand above the first.
const UPPER: u32 = 32;

impl Letters {
    /// Any words.
    pub(super) const ALL: Self = Self(u64::MAX);

    /// How this word begins.
    pub(super) fn of(word: &str) -> Self {
        let mut bytes = word.bytes();
        Self(bit(bytes.next()) | bit(bytes.next()) << UPPER)
    }

    /// How the words begin that have this beginning.
    pub(super) fn of_beginning(beginning: &str) -> Self {
        match beginning.len() {
            0 => Self::ALL,
            1 => Self(Self::of(beginning).0 | u64::from(u32::MAX) << UPPER),
            _ => Self::of(beginning),
        }
    }

    /// How the words of both begin.
    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether one of these words may begin as `word` does.
    pub(super) const fn allow(self, word: Self) -> bool {
        self.0 & word.0 == word.0
    }
}

/// The bit of a letter; one bit for whatever is no plain letter, and for none.
fn bit(letter: Option<u8>) -> u64 {
    match letter {
        Some(letter @ b'a'..=b'z') => 1 << (letter - b'a'),
        _ => 1 << 26,
    }
}

#[cfg(test)]
mod tests {
    use super::Letters;

    #[test]
    fn a_word_is_allowed_where_one_begins_like_it() {
        let either = Letters::of("bed").or(Letters::of_beginning("w"));
        for word in ["bed", "being", "ward", "w", "wé"] {
            assert!(either.allow(Letters::of(word)), "{word}");
        }
        for word in ["", "ed", "é", "4", "card"] {
            assert!(!either.allow(Letters::of(word)), "{word}");
        }
        assert!(Letters::of_beginning("").allow(Letters::of("é")));
        assert!(!Letters::default().allow(Letters::of("")));
    }
}
