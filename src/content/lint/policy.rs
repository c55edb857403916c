//! The employer's policy: short enough to be read beside a remark, and known to the coach.

use super::super::fault::{MOST_POLICY_LINES, MOST_SENTENCE_WORDS, Mend};
use super::Linter;
use crate::domain::challenge::HousePolicy;

impl Linter<'_> {
    pub(super) fn policy(&mut self) {
        let Some(policy) = &self.pack.policy else {
            return;
        };
        self.filled("policy", "name", &policy.name);
        self.policy_lines(policy);
        for link in &policy.links {
            self.link("policy/links", &link.url);
            self.filled("policy/links", "title", &link.title);
        }
        for rule in &policy.rules.pinned {
            self.rule("policy/pinned", rule);
        }
        for word in &policy.rules.embargoed {
            self.filled("policy", "embargoed", word);
        }
        for handle in &policy.rules.own_handles {
            // Of any network, so with dots, or with a host behind a second @.
            let has_space = handle.contains(char::is_whitespace);
            if handle.is_empty() || handle.starts_with('@') || has_space {
                self.fault("policy/own_handles", Mend::BareHandle(handle.clone()));
            }
        }
    }

    fn policy_lines(&mut self, policy: &HousePolicy) {
        let place = "policy/lines";
        match policy.lines.len() {
            0 => self.fault(place, Mend::AddSome),
            1..=MOST_POLICY_LINES => {}
            lines => self.fault(place, Mend::FewerLines(lines)),
        }
        for (number, line) in policy.lines.iter().enumerate() {
            let place = format!("{place}/{number}");
            self.filled(&place, "text", &line.text);
            let words = line.text.split_whitespace().count();
            if words > MOST_SENTENCE_WORDS {
                self.fault(place, Mend::ShortenLine(words));
            }
        }
    }
}
