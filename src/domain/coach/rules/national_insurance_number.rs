//! **Sees** a National Insurance number, by the rules for its prefix and suffix.
//!
//! **Why**: with a name it is enough to claim money or to open an account.
//! **Example**: "JG 00 00 01 A". **Better**: ask the person to send it through their own account.
//!
//! **Source**: HMRC manual NIM39110, cited from memory, due for review.

use super::prelude::*;
use crate::domain::coach::identifier;

pub(in super::super) const RULE: Rule = Rule {
    id: "national-insurance-number",
    category: Category::PersonalData,
    level: Level::Essential,
    look,
};

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let spans = everywhere(reading, |text| {
        let named = text.to_lowercase();
        let is_named = ["national insurance", "ni number", "ni no", "nino"]
            .iter()
            .any(|name| named.contains(name));
        identifier::national_insurance_numbers(text, is_named)
    })?;
    Some(rule.at(spans))
}
