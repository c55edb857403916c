//! **Sees** a further piece of a story told before: the earlier posts and this one add up to a person.
//!
//! **Why**: three pieces identify, and readers put posts together.
//! **Example**: "Update on yesterday's post, the one about the grandad on my caseload." **Better**: let the
//! story rest.
//!
//! **Source**: HCPC guidance on social media, cited from memory, due for review.

use std::collections::BTreeSet;

use super::prelude::*;
use crate::domain::coach::jigsaw::{Piece, PieceKind, pieces, pieces_in};

pub(in super::super) const RULE: Rule = Rule {
    id: "same-person-again",
    category: Category::Confidentiality,
    level: Level::Essential,
    look,
};

/// Where the same words are no slip.
const UNLESS: &[Setting] = &[
    Setting::Fiction,
    Setting::History,
    Setting::Guidance,
    Setting::OwnStory,
];

static SAYS: Phrases = Phrases::new(&[
    "update|updates|follow-up|sequel|part|postscript|news on|to|about|of|two|2|from|following .. yesterday|last|earlier|my|that|thread|post|the // {client}|{charge}|caseload|lady|ward|user|she|he|patient|court",
    "remember|recall|minded|mind|'member the|my|that|our|thon|yon|him|her .. {client}|lady|lad|gentleman|girl|boy|man|woman|family|chap|mum|user|patient|kid|one .. i|from|who|last|with|in|told|posted|he|she|we",
    "you|u|many|lots|people|some|loads [all|of] [you|have] asked|asking|wanted|messaged|ask .. about|after|how|for|know .. lady|lad|gentleman|patient|client|she|he|girl|boy|pupil|her|him|man|family|mum|resident|tenant|dad",
    "as|like i|we|i've said|posted|told|mentioned|tweeted .. yesterday|last|monday|before|earlier|on // lady|lad|gentleman|patient|client|she|he|girl|boy|pupil|resident|tenant",
    "same|that lad|lady|man|gentleman|girl|boy|patient|client|pupil|family|mum|woman|lass|kid as|from|i|who .. last|yesterday|earlier|before|monday|tuesday|post|thread|week",
    "for those|anyone|them|folk who|that|asking .. follow*|ask*|remember|saw|read|about .. {client}|lady|lad|gentleman|girl|boy|family|mum|him|her|he|she",
]);

/// Words that speak against it.
static BUT: Phrases = Phrases::new(&[]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    if let Some(hit) = reading.slip(&SAYS, &BUT, UNLESS) {
        return Some(rule.at([hit.span]));
    }
    let own = kinds(&pieces_in(reading, 0));
    if reading.draft.earlier.is_empty() || own.len() < 2 || reading.is_set_in_any(UNLESS) {
        return None;
    }
    let person = reading.first(&PERSON)?;
    let all = kinds(&pieces(reading.draft));
    let is_new = !(own.contains(&PieceKind::Role) && own.contains(&PieceKind::What));
    let adds_up = all.contains(&PieceKind::Role) && all.contains(&PieceKind::What);
    (is_new && adds_up && all.len() > 3).then(|| rule.at([person.span]))
}

/// Somebody spoken of.
static PERSON: Phrases = Phrases::new(&["{he}|{client}|{charge}"]);

fn kinds(pieces: &[Piece]) -> BTreeSet<PieceKind> {
    pieces.iter().map(|piece| piece.kind).collect()
}
