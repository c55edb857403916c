//! Which phrases of a list may begin with a token. Most begin otherwise, and are never looked at.

use super::fillers::Fillers;
use super::letters::Letters;
use super::sieve::{Look, Sieve};

/// How many phrases can be told apart.
pub(super) const MOST: usize = 128;

/// The first `MOST` phrases of a list or fewer, by what they may begin with.
#[derive(Default)]
pub(super) struct Starts {
    /// By the hash of a whole word, in order of that; a bit for each phrase, here and below.
    words: Vec<(u32, u128)>,
    /// By how words begin.
    beginnings: Vec<(Letters, u128)>,
    /// By families.
    families: Vec<(u128, u128)>,
    /// Those that begin with a kind of token, or any.
    open: u128,
    /// What lets through all that any of them may begin with.
    sieve: Sieve,
}

impl Starts {
    /// Reads phrases, each given by what may fill its first place, and by that of the next ones if
    /// those before may be left out.
    pub(super) fn new<'a, F: Iterator<Item = &'a Fillers>>(
        phrases: impl Iterator<Item = F>,
    ) -> Self {
        let mut starts = Self::default();
        for (number, places) in (0..).zip(phrases) {
            let phrase = 1_u128.checked_shl(number).unwrap_or(0);
            places.for_each(|place| starts.add(place, phrase));
        }
        starts.words.sort_unstable();
        starts.words.dedup_by(|next, kept| {
            let is_same = next.0 == kept.0;
            kept.1 |= if is_same { next.1 } else { 0 };
            is_same
        });
        starts
    }

    fn add(&mut self, place: &Fillers, phrase: u128) {
        self.words.extend(place.hashes().map(|hash| (hash, phrase)));
        for letters in place.beginnings() {
            join(&mut self.beginnings, letters, phrase);
        }
        let sieve = place.sieve();
        if sieve.families() != 0 {
            join(&mut self.families, sieve.families(), phrase);
        }
        if place.is_open() {
            self.open |= phrase;
        }
        self.sieve = self.sieve.or(sieve);
    }

    /// The numbers of the phrases that may begin with a token, in order.
    pub(super) fn with(&self, look: &Look) -> impl Iterator<Item = usize> {
        let mut left = if self.sieve.lets_through(look) {
            self.bits(look)
        } else {
            0
        };
        std::iter::from_fn(move || {
            let next = usize::try_from(left.trailing_zeros()).ok()?;
            left &= left.checked_sub(1)?;
            Some(next)
        })
    }

    fn bits(&self, look: &Look) -> u128 {
        let at = self
            .words
            .binary_search_by_key(&look.hash, |&(hash, _)| hash);
        let by_word = at.ok().and_then(|at| self.words.get(at));
        let by_beginning = (self.beginnings.iter()).filter(|(it, _)| it.allow(look.letters));
        let by_family = (self.families.iter()).filter(|(it, _)| it & look.families != 0);
        let found = by_word.map_or(0, |(_, phrases)| *phrases);
        let found = by_beginning.fold(found, |found, (_, phrases)| found | phrases);
        by_family.fold(found, |found, (_, phrases)| found | phrases) | self.open
    }
}

/// Takes a phrase in under a key that may be there already.
fn join<K: PartialEq>(known: &mut Vec<(K, u128)>, key: K, phrase: u128) {
    match known.iter_mut().find(|(it, _)| *it == key) {
        Some((_, phrases)) => *phrases |= phrase,
        None => known.push((key, phrase)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::families;
    use super::super::sieve::hash;
    use super::{Fillers, Letters, Look, Starts};

    fn beginning_with(word: &str, families: u128) -> Vec<usize> {
        let phrases = [
            vec![Fillers::read("bed|bay")],
            vec![Fillers::read("adm*")],
            vec![Fillers::read("my"), Fillers::read("{weekday}|bed")],
            vec![Fillers::read("{any}")],
        ];
        let starts = Starts::new(phrases.iter().map(|places| places.iter()));
        let look = Look {
            families,
            letters: Letters::of(word),
            hash: hash(word),
        };
        starts.with(&look).collect()
    }

    #[test]
    fn those_that_may_begin_so_are_given_in_order() {
        assert_eq!(beginning_with("bed", 0), [0, 2, 3]);
        assert_eq!(beginning_with("admitted", 0), [1, 3]);
        assert_eq!(beginning_with("my", 0), [2, 3]);
        let families = families::of("tuesday");
        assert_eq!(beginning_with("tuesday", families), [2, 3]);
        assert_eq!(beginning_with("library", 0), [3]);
    }
}
