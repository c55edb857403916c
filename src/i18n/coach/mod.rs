//! What the coach says: the words of each rule, by its id.

mod dealings;
mod form;
pub mod instruments;
mod model;
pub mod panel;
mod people;
mod privately;
mod standing;

use crate::domain::coach::Audience;

/// The words of one rule. The recommendation comes first, then the reason; no blame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remark {
    /// What to do, or what was done well: one sentence.
    pub advice: &'static str,
    /// Why: one or two sentences.
    pub reason: &'static str,
    /// A better wording, as an example or to be put in; empty where the rule makes its own or none.
    pub better: &'static str,
    /// Whose guidance this follows.
    pub source: &'static str,
    /// How far that was checked: when, or that it still has to be.
    pub reviewed: &'static str,
}

/// When guidance was last held against its text: for most not yet, since no text was at hand.
const DUE: &str = "cited from memory, to be checked against the text";

/// The words of one rule whose guidance is still to be held against its text.
const fn due(
    advice: &'static str,
    reason: &'static str,
    better: &'static str,
    source: &'static str,
) -> Remark {
    Remark {
        advice,
        reason,
        better,
        source,
        reviewed: DUE,
    }
}

/// For rules whose source is the step or the employer, where there is nothing to look up.
const OWN: &str = "nothing to check";

/// The words that stand for every remark.
pub const POLICY_WINS: &str = "Your employer’s policy wins. This is not legal advice.";

/// The files of words; a new file is one line here.
const FIELDS: [&[(&str, Remark)]; 5] = [
    people::REMARKS,
    standing::REMARKS,
    dealings::REMARKS,
    form::REMARKS,
    model::REMARKS,
];

/// The words of a rule for who will read the draft; none for a rule this version doesn't know.
pub fn remark_for(rule: &str, audience: Audience) -> Option<&'static Remark> {
    let mut privately = privately::REMARKS.iter();
    let own = privately.find(|(known, _)| audience.is_private() && *known == rule);
    own.map(|(_, remark)| remark).or_else(|| remark(rule))
}

/// The words of a rule; none for a rule this version doesn't know.
pub fn remark(rule: &str) -> Option<&'static Remark> {
    FIELDS
        .iter()
        .flat_map(|field| field.iter())
        .find(|(known, _)| *known == rule)
        .map(|(_, remark)| remark)
}

/// A remark in one go: the recommendation, then the reason.
pub fn message(rule: &str) -> String {
    message_for(rule, Audience::Everybody)
}

/// The same for who will read the draft.
pub fn message_for(rule: &str, audience: Audience) -> String {
    let remark = remark_for(rule, audience);
    remark.map_or_else(String::new, |it| format!("{} {}", it.advice, it.reason))
}
