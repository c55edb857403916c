//! What may fill a place of a phrase: each of its alternatives, sorted by kind.

use super::families;
use super::letters::Letters;
use super::phrase::{Look, is_name};
use super::token::{Token, TokenKind};

/// The alternatives of a place. Some have dozens, and each word of a draft is held against thousands
/// of places, so none is looked at that can't be it.
#[derive(Default)]
pub(super) struct Fillers {
    /// Whole words with their [`hash`], in order of that.
    words: Vec<(u32, &'static str)>,
    beginnings: Vec<(Letters, &'static str)>,
    /// Families, a bit each.
    families: u128,
    kinds: Vec<TokenKind>,
    takes_names: bool,
    takes_any: bool,
    letters: Letters,
}

impl Fillers {
    /// Reads alternatives, divided by `|`.
    pub(super) fn read(part: &'static str) -> Self {
        let mut fillers = Self::default();
        for alternative in part.split('|') {
            let letters = fillers.add(alternative);
            fillers.letters = fillers.letters.or(letters);
        }
        fillers.words.sort_unstable();
        fillers
    }

    /// Takes one alternative in; gives how the words begin that it may be.
    fn add(&mut self, alternative: &'static str) -> Letters {
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
            (_, Some(name), _) => {
                let bit = families::bit(name);
                self.families |= bit;
                return families::letters(bit);
            }
            (.., Some(beginning)) => {
                let letters = Letters::of_beginning(beginning);
                self.beginnings.push((letters, beginning));
                return letters;
            }
            (.., None) => {
                self.words.push((hash(alternative), alternative));
                return Letters::of(alternative);
            }
        }
        Letters::ALL
    }

    /// How the words begin that may fill the place.
    pub(super) const fn letters(&self) -> Letters {
        self.letters
    }

    /// Whether a token fills the place.
    pub(super) fn take(&self, token: &Token, look: Look) -> bool {
        self.letters.allow(look.letters)
            && (self.takes_any
                || self.families & look.families != 0
                || self.kinds.contains(&token.kind)
                || (self.takes_names && is_name(token, look.families))
                || self.take_word(token, look))
    }

    fn take_word(&self, token: &Token, look: Look) -> bool {
        match token.kind {
            TokenKind::Word | TokenKind::Mark => {
                self.has_word(token, look) || self.has_beginning(token, look)
            }
            TokenKind::Number => self.has_word(token, look),
            TokenKind::Mention | TokenKind::Hashtag | TokenKind::Url => false,
        }
    }

    fn has_word(&self, token: &Token, look: Look) -> bool {
        let from = self.words.partition_point(|(hash, _)| *hash < look.hash);
        let same = self.words.get(from..).unwrap_or_default().iter();
        same.take_while(|(hash, _)| *hash == look.hash)
            .any(|(_, word)| *word == token.word)
    }

    fn has_beginning(&self, token: &Token, look: Look) -> bool {
        (self.beginnings.iter())
            .any(|(letters, it)| letters.allow(look.letters) && token.word.starts_with(it))
    }
}

/// A number that tells most words apart (FNV-1a).
pub(super) fn hash(word: &str) -> u32 {
    word.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}
