//! Every rule there is; a new rule is one line here.

use super::reading::Reading;
use super::{Audience, Category, Finding, Level, rules};

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

/// All rules, in the order of the coach's table; behind them those of the linear model.
pub(super) const RULES: &[Rule] = &[
    rules::identifying_detail::RULE,
    rules::consent_claimed::RULE,
    rules::named_by_a_clue::RULE,
    rules::seen_outside_work::RULE,
    rules::case_in_a_reply::RULE,
    rules::word_from_inside::RULE,
    rules::only_one_it_can_be::RULE,
    rules::bedside_story::RULE,
    rules::same_person_again::RULE,
    rules::hearing_ahead::RULE,
    rules::case_outcome::RULE,
    rules::nhs_number::RULE,
    rules::national_insurance_number::RULE,
    rules::private_phone::RULE,
    rules::home_address::RULE,
    rules::home_postcode::RULE,
    rules::private_email::RULE,
    rules::date_of_birth::RULE,
    rules::account_number::RULE,
    rules::number_plate::RULE,
    rules::alone_there::RULE,
    rules::on_the_way::RULE,
    rules::empty_home::RULE,
    rules::routine_told::RULE,
    rules::online_contact::RULE,
    rules::personal_tie::RULE,
    rules::picture_of_papers::RULE,
    rules::picture_of_people::RULE,
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
    rules::pledge_per_share::RULE,
    rules::pledge_win::RULE,
    rules::pledge_only_if_shared::RULE,
    rules::pledge_dare::RULE,
    rules::advice_treatment::RULE,
    rules::advice_symptom::RULE,
    rules::advice_legal::RULE,
    rules::advice_money::RULE,
    rules::security_credential::RULE,
    rules::security_hasty_link::RULE,
    rules::security_details_asked::RULE,
    rules::security_way_in::RULE,
    rules::security_picture::RULE,
    rules::commitment_promise::RULE,
    rules::commitment_deadline::RULE,
    rules::commitment_absolute::RULE,
    rules::interest_undeclared::RULE,
    rules::endorsement::RULE,
    rules::copyright_found::RULE,
    rules::copyright_copied::RULE,
    rules::unsourced_figure::RULE,
    rules::unsourced_hearsay::RULE,
    rules::hashtag_case::RULE,
    rules::too_many_hashtags::RULE,
    rules::hashtag_missing::RULE,
    rules::emoji_many::RULE,
    rules::emoji_repeated::RULE,
    rules::emoji_as_word::RULE,
    rules::alt_text_missing::RULE,
    rules::alt_text_name::RULE,
    rules::alt_text_opening::RULE,
    rules::fancy_letters::RULE,
    rules::character_art::RULE,
    rules::long_sentence::RULE,
    rules::acronyms::RULE,
    rules::good_thanks::RULE,
    rules::good_question::RULE,
    rules::good_hashtag::RULE,
    rules::good_alt_text::RULE,
    rules::good_change::RULE,
    rules::other_words::CONFIDENTIALITY,
    rules::other_words::COURT,
    rules::other_words::WHEREABOUTS,
    rules::other_words::DEFAMATION,
    rules::other_words::IMPARTIALITY,
    rules::other_words::LEAK,
    rules::other_words::COMMITMENT,
    rules::other_words::PLEDGE,
    rules::other_words::MIXING,
    rules::other_words::BOUNDARIES,
    rules::other_words::ADVICE,
    rules::other_words::COLLEAGUE,
    rules::other_words::ABUSE,
    rules::other_words::DISCRIMINATION,
    rules::other_words::COPYRIGHT,
    rules::other_words::IMAGE,
    rules::other_words::SECURITY,
    rules::other_words::UNSOURCED,
    rules::other_words::CONFLICT_OF_INTEREST,
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

/// The rules that have something to say to an audience, in the order of the table.
pub(super) fn rules_for(audience: Audience) -> impl Iterator<Item = &'static Rule> {
    (RULES.iter()).filter(move |rule| audience.minds(rule.id, rule.category))
}

/// The ids of the rules that have something to say to an audience, in the order of the table.
pub fn catalogue_for(audience: Audience) -> impl Iterator<Item = &'static str> {
    rules_for(audience).map(|rule| rule.id)
}

/// The ids of all rules with their categories and usual levels, in the order of the table.
pub fn catalogue() -> impl Iterator<Item = (&'static str, Category, Level)> {
    RULES
        .iter()
        .map(|rule| (rule.id, rule.category, rule.level))
}
