//! **Sees** styled letters: bold, script, circled or wide signs in place of letters.
//!
//! **Why**: a screen reader skips them or says "mathematical bold capital T"; search doesn't find them.
//! **Example**: "𝗧𝗵𝗶𝘀 is why". **Better**: "This is why".
//!
//! **Source**: Government Communication Service accessibility guidance, cited from memory 2026-11.

use super::prelude::*;
use crate::domain::coach::styled::styled_run;

pub(in super::super) const RULE: Rule = Rule {
    id: "fancy-letters",
    category: Category::FancyText,
    level: Level::Actionable,
    look,
};

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    styled_run(reading.draft.text).map(|span| rule.at([span]))
}
