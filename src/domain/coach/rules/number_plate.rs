//! **Sees** a car's number plate.
//!
//! **Why**: it leads to the keeper, and often to their home.
//! **Example**: "Whoever owns the silver Astra YX99 ZZZ". **Better**: tell the car park's office.
//!
//! **Source**: DVLA formats; ICO on number plates as personal data. Cited from memory, due for review.

use super::prelude::*;
use crate::domain::coach::identifier;

pub(in super::super) const RULE: Rule = Rule {
    id: "number-plate",
    category: Category::PersonalData,
    level: Level::Essential,
    look,
};

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let spans = everywhere(reading, identifier::number_plates)?;
    Some(rule.at(spans))
}
