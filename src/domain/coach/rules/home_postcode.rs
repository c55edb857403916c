//! **Sees** a full postcode in a draft that isn't about a public place.
//!
//! **Why**: a postcode is about fifteen homes; with a name or a number it is one.
//! **Example**: "We have you down at ZZ99 4XA." **Better**: "Please check your address in your account."
//!
//! **Source**: ICO guidance on what is personal data, cited from memory, due for review.

use super::prelude::*;
use crate::domain::coach::identifier;

pub(in super::super) const RULE: Rule = Rule {
    id: "home-postcode",
    category: Category::PersonalData,
    level: Level::Essential,
    look,
};

/// A place that anybody may visit.
static PUBLIC: Phrases = Phrases::new(&[
    "library|museum|hall|centre|center|office|offices|surgery|church|chapel|theatre|pool|gallery|hub|park|venue|cafe|café|station|school|college|university|hospital|clinic|market|depot|shop|pub",
    "visit|find us|our",
    "doors|drop-in|open|opens|opening|parking|event|exhibition",
    "sat nav|navs",
    "satnav",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    if reading.has(&PUBLIC) {
        return None;
    }
    let spans = everywhere(reading, identifier::postcodes)?;
    Some(rule.at(spans))
}
