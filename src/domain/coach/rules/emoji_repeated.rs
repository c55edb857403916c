//! **Sees** one emoji twice and more in a row.
//!
//! **Why**: a screen reader reads it out every time.
//! **Example**: "Friday 🎈🎈". **Better**: "Friday 🎈".
//!
//! **Source**: Government Communication Service accessibility guidance, cited from memory 2026-11.

use super::prelude::*;
use crate::domain::coach::emoji::emoji;

pub(in super::super) const RULE: Rule = Rule {
    id: "emoji-repeated",
    category: Category::Emoji,
    level: Level::Actionable,
    look,
};

/// With four and more, `emoji-many` speaks.
const MOST: usize = 3;

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let text = reading.draft.text;
    let found = emoji(text);
    let pair = found.windows(2).find_map(|pair| match pair {
        [one, next] => {
            let is_same = text.get(one.clone()) == text.get(next.clone());
            let between = text.get(one.end..next.start).unwrap_or_default();
            (is_same && between.trim().is_empty()).then_some(one.start..next.end)
        }
        _ => None,
    })?;
    (found.len() <= MOST).then(|| rule.at([pair]))
}
