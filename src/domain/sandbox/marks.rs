//! What the coach would remark on something the learner wrote, as far as the cast cares.

use crate::domain::coach::{Category, Draft, Hat, Level, review};
use crate::domain::text::Network;

/// One remark of the coach's, without its words and places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The rule's id.
    pub rule: &'static str,
    /// What it is about.
    pub category: Category,
    /// Whether somebody may come to harm.
    pub is_essential: bool,
}

/// A text with what the coach needs to know about it.
pub(super) struct Written<'a> {
    /// Its words.
    pub text: &'a str,
    /// As whom it was written; in their own name if no hat was chosen.
    pub hat: Option<Hat>,
    /// The description of its picture, empty if none was written; `None` without a picture.
    pub alt: Option<&'a str>,
    /// What the learner posted lately, the newest last.
    pub earlier: &'a [&'a str],
}

/// What the coach would remark. The one place where the sandbox asks the coach.
pub(super) fn marks_of(written: &Written<'_>) -> Vec<Mark> {
    let hat = written.hat.unwrap_or(Hat::Professional);
    let draft = Draft {
        alt_texts: written.alt.as_slice(),
        earlier: written.earlier,
        ..Draft::new(written.text, hat, Network::X)
    };
    let findings = review(&draft).into_iter();
    findings
        .map(|finding| Mark {
            rule: finding.rule,
            category: finding.category,
            is_essential: finding.level == Level::Essential,
        })
        .collect()
}
