//! **Sees** an NHS number: ten digits, 3-3-4 or in one, with the right check digit.
//!
//! **Why**: it opens a health record, and is worth money to fraudsters.
//! **Example**: "NHS no 999 417 2042". **Better**: "I've messaged you the details."
//!
//! **Source**: NHS Data Model and Dictionary (modulus 11); ICO. Cited from memory, due for review.

use super::prelude::*;
use crate::domain::coach::identifier;

pub(in super::super) const RULE: Rule = Rule {
    id: "nhs-number",
    category: Category::PersonalData,
    level: Level::Essential,
    look,
};

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let spans = everywhere(reading, identifier::nhs_numbers)?;
    Some(rule.at(spans))
}
