//! What keeps most words from being compared with most places of phrases: a few bits, held against
//! each other first.

use super::letters::Letters;

/// What a token brings to a sieve, looked up once for all phrases.
#[derive(Clone, Copy, Default)]
pub(super) struct Look {
    /// Its families, a bit each.
    pub(super) families: u128,
    /// How its word begins.
    pub(super) letters: Letters,
    /// The [`hash`] of its word.
    pub(super) hash: u32,
}

/// Which tokens may fill a place. It lets everything through that does, and little else.
#[derive(Clone, Copy, Default)]
pub(super) struct Sieve {
    /// Of whole words, a bit each; words may share one.
    words: u128,
    /// Of families, a bit each.
    families: u128,
    /// How the words may begin of which only the beginning is given.
    beginnings: Letters,
}

impl Sieve {
    /// Lets every token through: any beginning will do.
    pub(super) const ALL: Self = Self {
        words: 0,
        families: 0,
        beginnings: Letters::ALL,
    };

    /// Lets a word through.
    pub(super) fn of_word(word: &str) -> Self {
        Self {
            words: bit(hash(word)),
            ..Self::default()
        }
    }

    /// Lets through what begins so.
    pub(super) fn of_beginning(beginning: &str) -> Self {
        Self {
            beginnings: Letters::of_beginning(beginning),
            ..Self::default()
        }
    }

    /// Lets through what is of these families.
    pub(super) fn of_families(families: u128) -> Self {
        Self {
            families,
            ..Self::default()
        }
    }

    /// Lets through what either does.
    pub(super) const fn or(self, other: Self) -> Self {
        Self {
            words: self.words | other.words,
            families: self.families | other.families,
            beginnings: self.beginnings.or(other.beginnings),
        }
    }

    /// Whether the token may fill the place.
    pub(super) const fn lets_through(&self, look: &Look) -> bool {
        self.may_have_word(look) || self.beginnings.allow(look.letters) || self.is_of_family(look)
    }

    /// Whether the token's word may be one of the whole words.
    pub(super) const fn may_have_word(&self, look: &Look) -> bool {
        self.words & bit(look.hash) != 0
    }

    /// The families it lets through, a bit each.
    pub(super) const fn families(&self) -> u128 {
        self.families
    }

    /// Whether the token is of one of the families.
    pub(super) const fn is_of_family(&self, look: &Look) -> bool {
        self.families & look.families != 0
    }
}

/// The bit that words of this hash share.
const fn bit(hash: u32) -> u128 {
    1 << (hash >> 25)
}

/// A number that tells most words apart.
pub(super) fn hash(word: &str) -> u32 {
    let mut hash = Hash::default();
    word.bytes().for_each(|byte| hash.add(byte));
    hash.get()
}

/// The [`hash`] of what has been added so far (FNV-1a).
pub(super) struct Hash(u32);

impl Default for Hash {
    fn default() -> Self {
        Self(0x811c_9dc5)
    }
}

impl Hash {
    pub(super) const fn add(&mut self, byte: u8) {
        self.0 = (self.0 ^ byte as u32).wrapping_mul(0x0100_0193);
    }

    pub(super) const fn get(&self) -> u32 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::{Letters, Look, Sieve, hash};

    fn look(word: &str, families: u128) -> Look {
        Look {
            families,
            letters: Letters::of(word),
            hash: hash(word),
        }
    }

    #[test]
    fn what_fills_the_place_is_let_through() {
        let sieve = Sieve::of_word("bed")
            .or(Sieve::of_beginning("adm"))
            .or(Sieve::of_families(0b100));
        for (word, families) in [("bed", 0), ("admit", 0), ("gran", 0b110)] {
            assert!(sieve.lets_through(&look(word, families)), "{word}");
            assert!(Sieve::ALL.lets_through(&look(word, families)), "{word}");
            assert!(!Sieve::default().lets_through(&look(word, families)));
        }
    }

    #[test]
    fn most_else_is_not() {
        let place = ["bed", "bay", "room", "ward", "cubicle", "corner"];
        let sieve = (place.iter()).fold(Sieve::default(), |sum, it| sum.or(Sieve::of_word(it)));
        let text =
            "the council meets on tuesday to talk about our library and its new opening hours";
        let through = (text.split(' ')).filter(|word| sieve.lets_through(&look(word, 0b1)));
        assert!(through.count() <= 2);
    }
}
