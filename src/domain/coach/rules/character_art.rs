//! **Sees** faces, frames and garlands made of characters.
//!
//! **Why**: a screen reader reads them sign by sign.
//! **Example**: `¯\_(ツ)_/¯`. **Better**: "I don't know!", or one emoji.
//!
//! **Source**: Government Communication Service accessibility guidance, cited from memory 2026-11.

use super::prelude::*;
use crate::domain::coach::styled::{character_art, styled_run};

pub(in super::super) const RULE: Rule = Rule {
    id: "character-art",
    category: Category::FancyText,
    level: Level::Actionable,
    look,
};

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let span = character_art(reading.draft.text)?;
    let is_told = styled_run(reading.draft.text)
        .is_some_and(|run| run.start < span.end && span.start < run.end);
    (!is_told).then(|| rule.at([span]))
}
