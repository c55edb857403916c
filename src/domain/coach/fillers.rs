//! What may fill a place of a phrase: each of its alternatives, sorted by kind.

use super::families;
use super::letters::Letters;
use super::phrase::is_name;
use super::sieve::{Look, Sieve, hash};
use super::token::{Token, TokenKind};

/// The alternatives of a place. Some have dozens, and each word of a draft is held against thousands
/// of places, so none is looked at that can't be it.
#[derive(Default)]
pub(super) struct Fillers {
    /// Whole words with their [`hash`], in order of that.
    words: Vec<(u32, &'static str)>,
    beginnings: Vec<(Letters, &'static str)>,
    kinds: Vec<TokenKind>,
    takes_names: bool,
    takes_any: bool,
    sieve: Sieve,
}

impl Fillers {
    /// Reads alternatives, divided by `|`.
    pub(super) fn read(part: &'static str) -> Self {
        let mut fillers = Self::default();
        for alternative in part.split('|') {
            let sieve = fillers.add(alternative);
            fillers.sieve = fillers.sieve.or(sieve);
        }
        fillers.words.sort_unstable();
        fillers
    }

    /// Takes one alternative in; gives what lets it through.
    fn add(&mut self, alternative: &'static str) -> Sieve {
        let kind = match alternative {
            "#" => Some(TokenKind::Number),
            "{@}" => Some(TokenKind::Mention),
            "{#}" => Some(TokenKind::Hashtag),
            "{link}" => Some(TokenKind::Url),
            _ => None,
        };
        let family = alternative
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'));
        match (kind, family, alternative.strip_suffix('*')) {
            (Some(kind), ..) => self.kinds.push(kind),
            (_, Some("name"), _) => self.takes_names = true,
            (_, Some("any"), _) => self.takes_any = true,
            (_, Some(name), _) => return Sieve::of_families(families::bit(name)),
            (.., Some(beginning)) => {
                let letters = Letters::of_beginning(beginning);
                self.beginnings.push((letters, beginning));
                return Sieve::of_beginning(beginning);
            }
            (.., None) => {
                self.words.push((hash(alternative), alternative));
                return Sieve::of_word(alternative);
            }
        }
        Sieve::ALL
    }

    /// The [`hash`] of each whole word that may.
    pub(super) fn hashes(&self) -> impl Iterator<Item = u32> {
        self.words.iter().map(|&(hash, _)| hash)
    }

    /// How the words begin of which only the beginning is given.
    pub(super) fn beginnings(&self) -> impl Iterator<Item = Letters> {
        self.beginnings.iter().map(|&(letters, _)| letters)
    }

    /// Whether other tokens may than certain words and those of families.
    pub(super) const fn is_open(&self) -> bool {
        self.takes_any || self.takes_names || !self.kinds.is_empty()
    }

    /// What lets through all tokens that may fill the place.
    pub(super) const fn sieve(&self) -> Sieve {
        self.sieve
    }

    /// Whether a token fills the place.
    pub(super) fn take(&self, token: &Token, look: &Look) -> bool {
        self.sieve.lets_through(look)
            && (self.takes_any
                || self.sieve.is_of_family(look)
                || self.kinds.contains(&token.kind)
                || (self.takes_names && is_name(token, look.families))
                || self.take_word(token, look))
    }

    fn take_word(&self, token: &Token, look: &Look) -> bool {
        match token.kind {
            TokenKind::Word | TokenKind::Mark => {
                self.has_word(token, look) || self.has_beginning(token, look)
            }
            TokenKind::Number => self.has_word(token, look),
            TokenKind::Mention | TokenKind::Hashtag | TokenKind::Url => false,
        }
    }

    fn has_word(&self, token: &Token, look: &Look) -> bool {
        if !self.sieve.may_have_word(look) {
            return false;
        }
        let from = self.words.partition_point(|(hash, _)| *hash < look.hash);
        let same = self.words.get(from..).unwrap_or_default().iter();
        same.take_while(|(hash, _)| *hash == look.hash)
            .any(|(_, word)| *word == token.word)
    }

    fn has_beginning(&self, token: &Token, look: &Look) -> bool {
        (self.beginnings.iter())
            .any(|(letters, it)| letters.allow(look.letters) && token.word.starts_with(it))
    }
}
