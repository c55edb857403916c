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
use super::fillers::Fillers;
use super::sieve::Look;
use super::starts::{MOST, Starts};
use super::token::{Token, TokenKind};

/// A list of phrases, read when it is first needed.
pub(super) struct Phrases {
    lines: &'static [&'static str],
    read: OnceLock<Vec<Read>>,
}

/// Some phrases of a list, ready to be looked for.
struct Read {
    phrases: Vec<Phrase>,
    starts: Starts,
}

/// A phrase that has been read: its places.
struct Phrase(Vec<Place>);

/// One place of a phrase.
struct Place {
    any_of: Fillers,
    is_optional: bool,
    /// How many tokens may stand before it.
    gap: usize,
    /// Whether those may be of other sentences.
    is_far: bool,
}

impl Phrases {
    pub(super) const fn new(lines: &'static [&'static str]) -> Self {
        Self {
            lines,
            read: OnceLock::new(),
        }
    }

    /// Where the first phrase ends, in the order of the list, that begins with token `start`: the
    /// number of the token behind it. Of several ends the first that is found, with the shortest gaps.
    pub(super) fn end_from(&self, line: &Line<'_>, start: usize) -> Option<usize> {
        let read = (self.read).get_or_init(|| self.lines.chunks(MOST).map(Read::new).collect());
        let look = line.looks.get(start)?;
        read.iter().find_map(|part| {
            let mut may_begin = part.starts.with(look);
            may_begin.find_map(|at| first_matched(&part.phrases.get(at)?.0, line, start))
        })
    }
}

impl Read {
    fn new(lines: &[&'static str]) -> Self {
        let phrases: Vec<Phrase> = lines.iter().map(|line| phrase(line)).collect();
        let starts = Starts::new(phrases.iter().map(Phrase::first_places));
        Self { phrases, starts }
    }
}

/// Tokens, with what was looked up of each.
pub(super) struct Line<'a> {
    pub(super) tokens: &'a [Token],
    pub(super) looks: &'a [Look],
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
                any_of: Fillers::read(inner.unwrap_or(part)),
                is_optional: inner.is_some(),
                gap: std::mem::take(&mut gap),
                is_far: std::mem::take(&mut is_far),
            });
        }
    }
    Phrase(places)
}

impl Phrase {
    /// What may fill the first places: up to the first that is not optional.
    fn first_places(&self) -> impl Iterator<Item = &Fillers> {
        let optional = self.0.iter().take_while(|place| place.is_optional).count();
        self.0.iter().take(optional + 1).map(|place| &place.any_of)
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

/// Where a phrase of these places ends that begins with token `start`.
fn first_matched(places: &[Place], line: &Line<'_>, start: usize) -> Option<usize> {
    let (place, rest) = places.split_first()?;
    let (token, look) = (line.tokens.get(start)?, line.looks.get(start)?);
    if place.any_of.take(token, look)
        && let Some(end) = rest_matched(rest, line, start)
    {
        return Some(end);
    }
    if place.is_optional {
        first_matched(rest, line, start)
    } else {
        None
    }
}

/// The same for what follows token `last`, which is taken.
fn rest_matched(rest: &[Place], line: &Line<'_>, last: usize) -> Option<usize> {
    let Some((place, after)) = rest.split_first() else {
        return Some(last + 1);
    };
    let sentence = line.tokens.get(last)?.sentence;
    let mut passed = 0;
    for at in last + 1..line.tokens.len() {
        let (token, look) = (line.tokens.get(at)?, line.looks.get(at)?);
        if token.sentence != sentence && !place.is_far {
            break;
        }
        if place.any_of.take(token, look)
            && let Some(end) = rest_matched(after, line, at)
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
        rest_matched(after, line, last)
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
