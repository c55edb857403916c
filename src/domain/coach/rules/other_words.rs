//! **Sees** what people tell in words that no phrase of the other rules foresaw: one remark a subject,
//! by the linear model of [`model`](crate::domain::coach::model).
//!
//! **Why**: "the one who keeps her slippers by the lift has stopped eating" names no patient and no
//! ward, and yet her family knows her. **Example**: that one. **Better**: as the rule of phrases on the
//! same subject would have it, said with care, since words are weighed here and not understood.
//!
//! **Source**: the labelled drafts in `tests/coach_eval`, which follow the guidance of the other rules.

use super::prelude::*;
use crate::domain::coach::model::places;

macro_rules! rules {
    ($($name:ident $id:literal $category:ident $level:ident)*) => {
        $(pub(in super::super) const $name: Rule = Rule {
            id: $id,
            category: Category::$category,
            level: Level::$level,
            look,
        };)*
    };
}

rules! {
    CONFIDENTIALITY "confidentiality-model" Confidentiality Essential
    COURT "court-model" Court Essential
    WHEREABOUTS "whereabouts-model" Whereabouts Actionable
    DEFAMATION "defamation-model" Defamation Essential
    IMPARTIALITY "impartiality-model" Impartiality Essential
    LEAK "leak-model" Leak Essential
    COMMITMENT "commitment-model" Commitment Actionable
    PLEDGE "pledge-model" Pledge Essential
    MIXING "mixing-model" Mixing Actionable
    BOUNDARIES "boundaries-model" Boundaries Essential
    ADVICE "advice-model" Advice Essential
    COLLEAGUE "colleague-model" Colleague Actionable
    ABUSE "abuse-model" Abuse Actionable
    DISCRIMINATION "discrimination-model" Discrimination Actionable
    COPYRIGHT "copyright-model" Copyright Actionable
    IMAGE "image-model" Image Essential
    SECURITY "security-model" Security Essential
    UNSOURCED "unsourced-model" Unsourced Informative
    CONFLICT_OF_INTEREST "conflict-of-interest-model" ConflictOfInterest Actionable
}

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    // Privately, anybody may take a side. And of a picture that nobody has described nothing is known:
    // another remark asks for its description.
    let is_idle = match rule.category {
        Category::Impartiality => reading.draft.hat == Hat::Personal,
        Category::Image => !reading.is_picture_told(),
        _ => false,
    };
    if is_idle {
        return None;
    }
    let opinion = reading.opinion();
    opinion.own(rule.category, rule.level)?;
    let found = rule.at(places(reading, rule.category));
    // A remark shows the words that caused it, unless they are those of a picture.
    if found.spans.is_empty() && reading.draft.alt_texts.is_empty() {
        return None;
    }
    let usual = if rule.category == Category::Impartiality {
        super::takes_sides::at_level(reading, rule, Vec::new()).level
    } else {
        rule.level
    };
    let level = opinion.own(rule.category, usual)?;
    Some(Finding { level, ..found })
}
