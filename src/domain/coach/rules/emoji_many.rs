//! **Sees** four emoji and more.
//!
//! **Why**: a screen reader says each by its full name: "party popper, party popper, clapping hands".
//! **Example**: "Fair today 🎉🎈🎪🍦". **Better**: one or two, at the end.
//!
//! **Source**: Government Communication Service accessibility guidance, cited from memory 2026-11: two or three.

use super::prelude::*;
use crate::domain::coach::emoji::emoji;

pub(in super::super) const RULE: Rule = Rule {
    id: "emoji-many",
    category: Category::Emoji,
    level: Level::Actionable,
    look,
};

/// From this many on there are too many.
const TOO_MANY: usize = 4;

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let spans = emoji(reading.draft.text);
    let count = spans.len();
    (count >= TOO_MANY).then(|| Finding {
        data: Data::Count(count),
        ..rule.at(spans)
    })
}
