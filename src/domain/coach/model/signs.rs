//! What the linear model sees of a draft: its words and families, alone and beside each other.
//!
//! Each sign is a number made of what it is; the numbers are frozen with the weights, so a change
//! here asks for `make train`.

use super::super::families;
use super::super::jigsaw::pieces_in;
use super::super::reading::Reading;
use super::super::setting::ALL;
use super::super::sieve::hash;
use super::super::token::{Token, TokenKind, tokens};
use super::super::{Draft, Hat};

/// How many different signs there can be.
pub const SPACE: u32 = 1 << 20;

/// How far apart two words may stand that are seen together.
const WINDOW: usize = 3;

/// A sign, with the tokens that made it; none for the draft's circumstances.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sign {
    pub(super) id: u32,
    pub(super) by: Option<(usize, usize)>,
}

/// What kind of sign it is: the same word is another sign beside a picture.
#[derive(Clone, Copy)]
enum Kind {
    Word = 1,
    Next,
    Near,
    Beginning,
    Family,
    FamilyNext,
    FamilyThenWord,
    WordThenFamily,
    Together,
    HatWord,
    HatFamily,
    Opening,
    Alt,
    Frame,
    Pieces,
}

/// A word of the draft as the signs take it.
struct Item {
    word: u32,
    beginning: Option<u32>,
    families: Vec<u32>,
    at: usize,
    sentence: usize,
}

struct Signs {
    found: Vec<Sign>,
}

impl Signs {
    fn add(&mut self, kind: Kind, first: u32, second: u32, by: Option<(usize, usize)>) {
        let seed = mixed(kind as u32, first);
        let id = mixed(seed, second) % SPACE;
        self.found.push(Sign { id, by });
    }
}

/// Every sign of a draft, in the order of its words; some come more than once.
pub(super) fn signs(reading: &Reading<'_>) -> Vec<Sign> {
    let items = items(reading);
    let mut signs = Signs { found: Vec::new() };
    let hat = hat(reading.draft.hat);
    for (at, item) in items.iter().enumerate() {
        of_one(&mut signs, item, hat);
        let rest = items.get(at + 1..).unwrap_or_default();
        let near = rest.iter().take(WINDOW).enumerate();
        for (gap, other) in near.filter(|(_, other)| other.sentence == item.sentence) {
            of_two(&mut signs, item, other, gap == 0);
        }
    }
    if let Some(first) = items.first() {
        signs.add(Kind::Opening, first.word, 0, Some((first.at, first.at)));
    }
    together(&mut signs, &items);
    circumstances(&mut signs, reading, hat);
    signs.found
}

fn of_one(signs: &mut Signs, item: &Item, hat: u32) {
    let by = Some((item.at, item.at));
    signs.add(Kind::Word, item.word, 0, by);
    signs.add(Kind::HatWord, item.word, hat, by);
    if let Some(beginning) = item.beginning {
        signs.add(Kind::Beginning, beginning, 0, by);
    }
    for &family in &item.families {
        signs.add(Kind::Family, family, 0, by);
        signs.add(Kind::HatFamily, family, hat, by);
    }
}

fn of_two(signs: &mut Signs, item: &Item, other: &Item, is_next: bool) {
    let by = Some((item.at, other.at));
    let kind = if is_next { Kind::Next } else { Kind::Near };
    signs.add(kind, item.word, other.word, by);
    if !is_next {
        return;
    }
    for &family in &item.families {
        signs.add(Kind::FamilyThenWord, family, other.word, by);
        for &next in &other.families {
            signs.add(Kind::FamilyNext, family, next, by);
        }
    }
    for &next in &other.families {
        signs.add(Kind::WordThenFamily, item.word, next, by);
    }
}

/// Pairs of families anywhere in the draft, each once.
fn together(signs: &mut Signs, items: &[Item]) {
    let mut firsts: Vec<(u32, usize)> = Vec::new();
    for item in items {
        for &family in &item.families {
            if firsts.iter().all(|&(known, _)| known != family) {
                firsts.push((family, item.at));
            }
        }
    }
    for (index, &(one, at)) in firsts.iter().enumerate() {
        for &(other, beside) in firsts.get(index + 1..).unwrap_or_default() {
            let (low, high) = (one.min(other), one.max(other));
            signs.add(Kind::Together, low, high, Some((at, beside)));
        }
    }
}

/// The hat, the pictures, the setting, the pieces of the jigsaw, the length.
fn circumstances(signs: &mut Signs, reading: &Reading<'_>, hat: u32) {
    let draft = reading.draft;
    signs.add(Kind::Frame, 1, hat, None);
    if draft.is_pre_election {
        signs.add(Kind::Frame, 2, hat, None);
    }
    let length = u32::try_from(reading.tokens.len() / 8).unwrap_or(u32::MAX);
    signs.add(Kind::Frame, 3, length.min(7), None);
    for (number, &setting) in (0..).zip(ALL.iter()) {
        if reading.is_set_in(setting) {
            signs.add(Kind::Frame, 4, number, None);
        }
    }
    let mut seen = [0_u32; 5];
    for piece in pieces_in(reading, 0) {
        if let Some(count) = seen.get_mut(piece.kind as usize) {
            *count += 1;
            signs.add(Kind::Pieces, piece.kind as u32, (*count).min(3), None);
        }
    }
    let kinds = seen.iter().filter(|&&count| count > 0).count();
    signs.add(Kind::Frame, 5, u32::try_from(kinds).unwrap_or(0), None);
    for alt in draft.alt_texts {
        signs.add(Kind::Frame, 6, u32::from(alt.is_empty()), None);
        for token in tokens(alt, draft.network) {
            signs.add(Kind::Alt, word(&token), 0, None);
        }
    }
}

const fn hat(hat: Hat) -> u32 {
    match hat {
        Hat::Personal => 1,
        Hat::Professional => 2,
        Hat::Organisation => 3,
    }
}

fn items(reading: &Reading<'_>) -> Vec<Item> {
    let tokens = reading.tokens.iter().enumerate();
    tokens
        .filter(|(_, token)| token.kind != TokenKind::Mark || is_telling(&token.word))
        .map(|(at, token)| Item {
            word: word(token),
            beginning: beginning(token),
            families: families_of(reading, at),
            at,
            sentence: token.sentence,
        })
        .collect()
}

/// Marks that say something: a question, a sum of money, a face.
fn is_telling(mark: &str) -> bool {
    matches!(mark, "?" | "!" | "£" | "%" | "…" | "/" | "&" | "\"" | "“") || !mark.is_ascii()
}

fn families_of(reading: &Reading<'_>, at: usize) -> Vec<u32> {
    let mut found: Vec<u32> = families::names(reading.families_at(at)).map(hash).collect();
    if reading.is_name_at(at) {
        found.push(hash("name"));
    }
    found
}

/// A word without its ending; a class for what is written in many ways.
fn word(token: &Token) -> u32 {
    match token.kind {
        TokenKind::Word => hash(stem(&token.word)),
        TokenKind::Number => match token.word.len() {
            0 | 1 => hash("#1"),
            2 => hash("#2"),
            3 | 4 => hash("#4"),
            _ => hash("#5"),
        },
        TokenKind::Mention => hash("@"),
        TokenKind::Url => hash("://"),
        TokenKind::Hashtag | TokenKind::Mark => hash(&token.word),
    }
}

/// How many letters of a long word say most of what it says.
const TELLING_LETTERS: usize = 5;

fn beginning(token: &Token) -> Option<u32> {
    let is_long = token.kind == TokenKind::Word && token.word.chars().count() > TELLING_LETTERS + 1;
    let end = token.word.char_indices().nth(TELLING_LETTERS);
    let (at, _) = end.filter(|_| is_long)?;
    token.word.get(..at).map(hash)
}

/// The word without a plain English ending.
fn stem(word: &str) -> &str {
    let cut = |ending: &str, least: usize| {
        word.strip_suffix(ending)
            .filter(|rest| rest.len() >= least && rest.is_ascii())
    };
    if word.ends_with("ss") {
        return word;
    }
    cut("ing", 3)
        .or_else(|| cut("ies", 3))
        .or_else(|| cut("ed", 3))
        .or_else(|| cut("s", 3))
        .or_else(|| cut("e", 3))
        .or_else(|| cut("y", 3))
        .unwrap_or(word)
}

/// Two numbers made one, in their order.
const fn mixed(first: u32, second: u32) -> u32 {
    let mut both = first.wrapping_mul(0x9e37_79b1) ^ second.wrapping_add(0x7f4a_7c15);
    both ^= both >> 15;
    both = both.wrapping_mul(0x85eb_ca6b);
    both ^= both >> 13;
    both = both.wrapping_mul(0xc2b2_ae35);
    both ^ (both >> 16)
}

/// The signs of a draft as the trainer takes them: each once, in order.
pub fn of(draft: &Draft<'_>) -> Vec<u32> {
    let draft = &draft.within_reason();
    let mut ids: Vec<u32> = (signs(&Reading::new(draft)).iter())
        .map(|sign| sign.id)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}
