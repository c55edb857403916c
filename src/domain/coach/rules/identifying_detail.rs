//! **Sees** somebody in care, treatment or school with so many pieces that they can be told: role,
//! who, what, where, when.
//!
//! **Why**: one piece names nobody; three together often do.
//! **Example**: "Sepsis in a 31 yr old farmer, came in Tuesday night on a quad bike." **Better**:
//! "Sepsis moves fast. Know its signs."
//!
//! **Source**: HCPC and NMC guidance on social media, cited from memory, due for review.

use std::collections::BTreeSet;

use super::prelude::*;
use crate::domain::coach::catalogue::rules_for;
use crate::domain::coach::jigsaw::{PieceKind, pieces_in};
use crate::domain::coach::model::is_own;

pub(in super::super) const RULE: Rule = Rule {
    id: "identifying-detail",
    category: Category::Confidentiality,
    level: Level::Essential,
    look,
};

/// Where the same pieces are no slip.
const UNLESS: &[Setting] = &[
    Setting::Fiction,
    Setting::History,
    Setting::Guidance,
    Setting::OwnStory,
];

/// From this many kinds on they may tell who is meant.
const ENOUGH: usize = 3;

/// Somebody spoken of.
static PERSON: Phrases = Phrases::new(&["{he}|{client}|{charge}"]);
/// One person spoken of.
static ONE: Phrases = Phrases::new(&["{he}"]);
/// Somebody in care, or one person spoken of.
static SOMEBODY: Phrases = Phrases::new(&["{he}|{charge}"]);
/// A place or trade of care.
static CARE: Phrases = Phrases::new(&["{care}"]);
/// An illness, a grief, an order.
static GRAVE: Phrases = Phrases::new(&["{ill}|{feel}"]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let pieces = pieces_in(reading, 0);
    let kinds: BTreeSet<PieceKind> = pieces.iter().map(|piece| piece.kind).collect();
    let tells = tells_of_one(reading, &kinds);
    if kinds.len() < ENOUGH || !tells || reading.is_set_in_any(UNLESS) {
        return None;
    }
    // A rule that knows more precisely what is wrong says it better.
    let is_said = rules_for(reading.draft.audience).any(|other| {
        other.category == rule.category
            && other.id != rule.id
            && !is_own(other.id)
            && (other.look)(reading, other).is_some()
    });
    let mut spans: Vec<_> = pieces.into_iter().map(|piece| piece.span).collect();
    spans.sort_by_key(|span| span.start);
    (!is_said).then(|| rule.at(spans))
}

/// Whether the pieces belong to somebody in care rather than to the day's work.
fn tells_of_one(reading: &Reading<'_>, kinds: &BTreeSet<PieceKind>) -> bool {
    let has = |kind| kinds.contains(&kind);
    let is_much = kinds.len() > ENOUGH;
    let is_cared_for = reading.has(&CARE);
    if has(PieceKind::Role) {
        has(PieceKind::What)
            || (is_much && reading.has(&SOMEBODY))
            || (is_cared_for && reading.has(&ONE))
    } else {
        let is_grave = reading.has(&GRAVE) && reading.has(&PERSON);
        has(PieceKind::What) && is_cared_for && (is_grave || (is_much && reading.has(&ONE)))
    }
}
