//! The small language in which rules say which words they look for.
//!
//! A phrase is a line of places, divided by spaces; each is filled by one token of the same
//! sentence, one after the other:
//!
//! | place | filled by |
//! |---|---|
//! | `ward` | that word, in any case, possessive or not |
//! | `admi*` | a word that begins so |
//! | `bed\|bay\|room` | one of them; anything in this table may be an alternative |
//! | `{client}` | a word of that family (see [`families`](super::families)) |
//! | `#` | a number |
//! | `{name}` | a capitalised word inside a sentence that isn't a day, a month or `I` |
//! | `{any}` | any token |
//! | `{@}` `{#}` `{link}` | a mention, a hashtag, a web address |
//! | `[my\|our]` | one of them, or nothing |
//! | `..` | nothing itself: up to three tokens may stand here; `..8`: up to eight |
//! | `//` | nothing itself: up to fifteen tokens may stand here, over the ends of sentences |
//!
//! Commas, dashes, brackets and quotation marks between two places are passed over.

use std::sync::OnceLock;

use super::families;
use super::token::{Token, TokenKind};

/// A list of phrases, read when it is first needed.
pub(super) struct Phrases {
    lines: &'static [&'static str],
    read: OnceLock<Vec<Phrase>>,
}

/// A phrase that has been read.
pub(super) struct Phrase {
    places: Vec<Place>,
    /// The initials with which it may begin, a bit each; see [`initial`].
    starts: u32,
}

/// One place of a phrase.
pub(super) struct Place {
    any_of: Vec<Filler>,
    is_optional: bool,
    /// How many tokens may stand before it.
    gap: usize,
    /// Whether those may be of other sentences.
    is_far: bool,
}

/// What fills a place.
enum Filler {
    Word(&'static str),
    Beginning(&'static str),
    Family(u128),
    Kind(TokenKind),
    Name,
    Any,
}

impl Phrases {
    pub(super) const fn new(lines: &'static [&'static str]) -> Self {
        Self {
            lines,
            read: OnceLock::new(),
        }
    }

    /// The phrases, ready to be looked for.
    pub(super) fn get(&self) -> &[Phrase] {
        self.read
            .get_or_init(|| self.lines.iter().map(|line| phrase(line)).collect())
    }
}

fn phrase(line: &'static str) -> Phrase {
    let (mut gap, mut is_far) = (0, false);
    let mut places = Vec::new();
    for part in line.split_ascii_whitespace() {
        if part == "//" {
            (gap, is_far) = (15, true);
        } else if let Some(most) = part.strip_prefix("..") {
            gap = most.parse().unwrap_or(3);
        } else {
            let inner = part
                .strip_prefix('[')
                .and_then(|part| part.strip_suffix(']'));
            places.push(Place {
                any_of: inner.unwrap_or(part).split('|').map(filler).collect(),
                is_optional: inner.is_some(),
                gap: std::mem::take(&mut gap),
                is_far: std::mem::take(&mut is_far),
            });
        }
    }
    let starts = starts(&places);
    Phrase { places, starts }
}

/// The initials of what may fill the first places: up to the first that is not optional.
fn starts(places: &[Place]) -> u32 {
    let mut found = 0;
    for place in places {
        let initials = place.any_of.iter().map(Filler::initials);
        found |= initials.fold(0, std::ops::BitOr::bitor);
        if !place.is_optional {
            break;
        }
    }
    found
}

/// The bit of a word's first letter; one bit for all that doesn't begin with a plain letter.
pub(super) fn initial(word: &str) -> u32 {
    match word.bytes().next() {
        Some(first @ b'a'..=b'z') => 1 << (first - b'a'),
        _ => 1 << 26,
    }
}

fn filler(part: &'static str) -> Filler {
    match part {
        "#" => Filler::Kind(TokenKind::Number),
        "{@}" => Filler::Kind(TokenKind::Mention),
        "{#}" => Filler::Kind(TokenKind::Hashtag),
        "{link}" => Filler::Kind(TokenKind::Url),
        "{name}" => Filler::Name,
        "{any}" => Filler::Any,
        _ => {
            let family = part
                .strip_prefix('{')
                .and_then(|part| part.strip_suffix('}'));
            match (family, part.strip_suffix('*')) {
                (Some(name), _) => Filler::Family(families::bit(name)),
                (None, Some(beginning)) => Filler::Beginning(beginning),
                (None, None) => Filler::Word(part),
            }
        }
    }
}

impl Filler {
    /// The initials of the words that it may be, a bit each.
    fn initials(&self) -> u32 {
        match self {
            Self::Word(word) | Self::Beginning(word) => initial(word),
            Self::Family(bit) => families::initials(*bit),
            Self::Kind(_) | Self::Name | Self::Any => u32::MAX,
        }
    }

    fn takes(&self, token: &Token, families: u128) -> bool {
        let is_word = matches!(token.kind, TokenKind::Word | TokenKind::Mark);
        match self {
            Self::Word(word) => (is_word || token.kind == TokenKind::Number) && token.word == *word,
            Self::Beginning(beginning) => is_word && token.word.starts_with(beginning),
            Self::Family(bit) => families & bit != 0,
            Self::Kind(kind) => token.kind == *kind,
            Self::Name => is_name(token, families),
            Self::Any => true,
        }
    }
}

/// Whether a token looks like a name: a capital inside a sentence, on no everyday word.
pub(super) fn is_name(token: &Token, families: u128) -> bool {
    token.kind == TokenKind::Word
        && token.is_capital
        && !token.is_first
        && token.word.len() > 1
        && !token.word.starts_with("i'")
        && families & families::never_a_name() == 0
}

/// Where a phrase ends that begins with token `start`: the number of the token behind it. Of
/// several ends the first that is found, with the shortest gaps.
pub(super) fn matched(
    phrase: &Phrase,
    tokens: &[Token],
    families: &[u128],
    start: usize,
) -> Option<usize> {
    let first = initial(&tokens.get(start)?.word);
    // Most phrases begin otherwise: so are they passed over without a comparison of words.
    (phrase.starts & first != 0)
        .then(|| first_matched(&phrase.places, tokens, families, start))
        .flatten()
}

/// The same, place by place.
fn first_matched(
    places: &[Place],
    tokens: &[Token],
    families: &[u128],
    start: usize,
) -> Option<usize> {
    let (place, rest) = places.split_first()?;
    let (token, of) = (tokens.get(start)?, *families.get(start)?);
    if place.any_of.iter().any(|filler| filler.takes(token, of))
        && let Some(end) = rest_matched(rest, tokens, families, start)
    {
        return Some(end);
    }
    if place.is_optional {
        first_matched(rest, tokens, families, start)
    } else {
        None
    }
}

/// The same for what follows token `last`, which is taken.
fn rest_matched(rest: &[Place], tokens: &[Token], families: &[u128], last: usize) -> Option<usize> {
    let Some((place, after)) = rest.split_first() else {
        return Some(last + 1);
    };
    let sentence = tokens.get(last)?.sentence;
    let mut passed = 0;
    for at in last + 1..tokens.len() {
        let (token, of) = (tokens.get(at)?, *families.get(at)?);
        if token.sentence != sentence && !place.is_far {
            break;
        }
        if place.any_of.iter().any(|filler| filler.takes(token, of))
            && let Some(end) = rest_matched(after, tokens, families, at)
        {
            return Some(end);
        }
        if !is_light(token) {
            passed += 1;
        }
        if passed > place.gap {
            break;
        }
    }
    if place.is_optional {
        rest_matched(after, tokens, families, last)
    } else {
        None
    }
}

/// A mark that phrases pass over.
fn is_light(token: &Token) -> bool {
    token.kind == TokenKind::Mark
        && matches!(
            token.word.as_str(),
            "," | "-"
                | "–"
                | "—"
                | "\""
                | "“"
                | "”"
                | "'"
                | "‘"
                | "’"
                | "("
                | ")"
                | ":"
                | ";"
                | "*"
                | "_"
        )
}
