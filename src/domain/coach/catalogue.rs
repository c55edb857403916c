//! Every rule there is; a new rule is one line here.

use super::reading::Reading;
use super::{Category, Finding, Level, rules};

/// A rule: what it is called, what it is about, and the look it takes.
pub(super) struct Rule {
    /// Stable and never reused; its words in `i18n::coach` and its fixtures go by it.
    pub(super) id: &'static str,
    pub(super) category: Category,
    /// Its level, where the draft's circumstances don't change it.
    pub(super) level: Level,
    /// What it finds in a draft; none if it stays quiet.
    pub(super) look: fn(&Reading<'_>, &Rule) -> Option<Finding>,
}

/// All rules, in the order of the coach's table.
pub(super) const RULES: &[Rule] = &[
    rules::allegation::RULE,
    rules::insinuation::RULE,
    rules::warning_off::RULE,
    rules::takes_sides::RULE,
    rules::how_to_vote::RULE,
    rules::policy_view::RULE,
    rules::election_presence::RULE,
    rules::not_public_yet::RULE,
    rules::inside_news::RULE,
    rules::embargoed_project::RULE,
    rules::personal_on_work_account::RULE,
    rules::employer_in_rant::RULE,
    rules::colleague_complaint::RULE,
    rules::workplace_irony::RULE,
    rules::insult::RULE,
    rules::swearing::RULE,
    rules::shouting::RULE,
    rules::stereotype::RULE,
    rules::deficit_language::RULE,
    rules::hashtag_case::RULE,
    rules::too_many_hashtags::RULE,
    rules::hashtag_missing::RULE,
];

impl Rule {
    /// A finding of this rule at `spans`.
    pub(super) fn at(&self, spans: impl IntoIterator<Item = std::ops::Range<usize>>) -> Finding {
        Finding {
            rule: self.id,
            category: self.category,
            level: self.level,
            spans: spans.into_iter().collect(),
            data: super::Data::None,
            mend: None,
        }
    }
}

/// The ids of all rules with their categories and usual levels, in the order of the table.
pub fn catalogue() -> impl Iterator<Item = (&'static str, Category, Level)> {
    RULES
        .iter()
        .map(|rule| (rule.id, rule.category, rule.level))
}
