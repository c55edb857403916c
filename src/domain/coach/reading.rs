//! A draft as the rules see it: read once, then asked many times.

use std::cell::OnceCell;
use std::ops::Range;

use super::letters::Letters;
use super::model::Opinion;
use super::phrase::{Line, Phrases, is_name};
use super::sieve::{Look, hash};
use super::token::{Token, TokenKind, tokens};
use super::{Draft, families};

/// A draft with its tokens and their word families.
pub(super) struct Reading<'a> {
    pub(super) draft: &'a Draft<'a>,
    pub(super) tokens: Vec<Token>,
    /// What was looked up of each token.
    looks: Vec<Look>,
    /// What [`setting`](super::setting) found, a bit each, once somebody asked.
    pub(super) settings: OnceCell<u8>,
    /// What the linear model makes of it, once somebody asked.
    opinion: OnceCell<Opinion>,
}

/// A place where a phrase was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    /// In bytes of the draft.
    pub(super) span: Range<usize>,
    /// By number of token.
    pub(super) tokens: Range<usize>,
}

/// Words that turn what follows into its opposite.
static NEGATIONS: Phrases = Phrases::new(&[
    "not|no|never|nor|neither|without|nobody|none|nothing|cannot|don't|dont|doesn't|doesnt|didn't|didnt|won't|wont|can't|cant|isn't|isnt|wasn't|wasnt|aren't|weren't|haven't|hasn't|hadn't|shouldn't|wouldn't|couldn't|dinnae|cannae|wasnae|isnae|nae|stop|avoid",
]);

/// How many words behind a negation still belong to it.
const REACH_OF_NEGATION: usize = 4;

impl<'a> Reading<'a> {
    pub(super) fn new(draft: &'a Draft<'a>) -> Self {
        let tokens = tokens(draft.text, draft.network);
        let look = |token: &Token| Look {
            letters: Letters::of(&token.word),
            hash: hash(&token.word),
            families: match token.kind {
                TokenKind::Word | TokenKind::Hashtag => families::of(&token.word),
                _ => 0,
            },
        };
        let looks = tokens.iter().map(look).collect();
        Self {
            draft,
            tokens,
            looks,
            settings: OnceCell::new(),
            opinion: OnceCell::new(),
        }
    }

    /// What the linear model makes of the draft.
    pub(super) fn opinion(&self) -> &Opinion {
        self.opinion.get_or_init(|| Opinion::of(self))
    }

    /// The families of a token, a bit each.
    pub(super) fn families_at(&self, at: usize) -> u128 {
        self.looks.get(at).map_or(0, |look| look.families)
    }

    /// Whether a token looks like a name.
    pub(super) fn is_name_at(&self, at: usize) -> bool {
        let token = self.tokens.get(at);
        token.is_some_and(|token| is_name(token, self.families_at(at)))
    }

    /// Every place of every phrase, in order; of places that overlap the first.
    pub(super) fn find(&self, phrases: &Phrases) -> Vec<Hit> {
        let mut found: Vec<Hit> = Vec::new();
        for start in 0..self.tokens.len() {
            let is_free = found.last().is_none_or(|hit| hit.tokens.end <= start);
            if let Some(hit) = is_free.then(|| self.at(phrases, start)).flatten() {
                found.push(hit);
            }
        }
        found
    }

    /// The first place of any of the phrases.
    pub(super) fn first(&self, phrases: &Phrases) -> Option<Hit> {
        (0..self.tokens.len()).find_map(|start| self.at(phrases, start))
    }

    /// Whether any of the phrases is there.
    pub(super) fn has(&self, phrases: &Phrases) -> bool {
        self.first(phrases).is_some()
    }

    /// The first place of any of the phrases where it is neither negated nor quoted.
    pub(super) fn said(&self, phrases: &Phrases) -> Option<Hit> {
        self.find(phrases)
            .into_iter()
            .find(|hit| !self.is_negated(hit) && !self.is_quoted(hit))
    }

    /// The first place of any of the phrases that isn't quoted, negated or not: of words that are
    /// themselves a denial (`I wouldn't say`).
    pub(super) fn unquoted(&self, phrases: &Phrases) -> Option<Hit> {
        self.find(phrases)
            .into_iter()
            .find(|hit| !self.is_quoted(hit))
    }

    /// The first place of any of the phrases that isn't quoted, unless a sign of the contrary is
    /// anywhere in the draft. Negations are the phrases' own business: "they can't evict you".
    pub(super) fn meant(&self, phrases: &Phrases, unless: Option<&Phrases>) -> Option<Hit> {
        let hit = self
            .find(phrases)
            .into_iter()
            .find(|hit| !self.is_quoted(hit))?;
        unless.is_none_or(|signs| !self.has(signs)).then_some(hit)
    }

    fn at(&self, phrases: &Phrases, start: usize) -> Option<Hit> {
        let line = Line {
            tokens: &self.tokens,
            looks: &self.looks,
        };
        let end = phrases.end_from(&line, start)?;
        Some(self.hit(start..end))
    }

    /// The place of a run of tokens.
    pub(super) fn hit(&self, tokens: Range<usize>) -> Hit {
        let run = self.tokens.get(tokens.clone()).unwrap_or_default();
        let start = run.first().map_or(0, |token| token.span.start);
        let end = run.last().map_or(start, |token| token.span.end);
        Hit {
            span: start..end,
            tokens,
        }
    }

    /// Whether a negation stands shortly before the place, in its sentence.
    pub(super) fn is_negated(&self, hit: &Hit) -> bool {
        let Some(first) = self.tokens.get(hit.tokens.start) else {
            return false;
        };
        let from = hit.tokens.start.saturating_sub(REACH_OF_NEGATION);
        (from..hit.tokens.start).any(|at| {
            self.tokens
                .get(at)
                .is_some_and(|token| token.sentence == first.sentence)
                && self.at(&NEGATIONS, at).is_some()
        })
    }

    /// Whether the place stands between double quotation marks.
    pub(super) fn is_quoted(&self, hit: &Hit) -> bool {
        self.tokens
            .get(hit.tokens.start)
            .is_some_and(|token| token.is_quoted)
    }

    /// The tokens of one kind.
    pub(super) fn of_kind(&self, kind: TokenKind) -> impl Iterator<Item = &Token> {
        self.tokens.iter().filter(move |token| token.kind == kind)
    }
}
