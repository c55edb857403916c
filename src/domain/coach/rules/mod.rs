//! The rules, one a file. To add one, copy the skeleton of its nearest kin.

pub(super) mod account_number;
pub(super) mod acronyms;
pub(super) mod advice_legal;
pub(super) mod advice_money;
pub(super) mod advice_symptom;
pub(super) mod advice_treatment;
pub(super) mod allegation;
pub(super) mod alone_there;
pub(super) mod alt_text_missing;
pub(super) mod alt_text_name;
pub(super) mod alt_text_opening;
pub(super) mod bedside_story;
pub(super) mod case_in_a_reply;
pub(super) mod case_outcome;
pub(super) mod character_art;
pub(super) mod colleague_complaint;
pub(super) mod commitment_absolute;
pub(super) mod commitment_deadline;
pub(super) mod commitment_promise;
pub(super) mod consent_claimed;
pub(super) mod copyright_copied;
pub(super) mod copyright_found;
pub(super) mod date_of_birth;
pub(super) mod deficit_language;
pub(super) mod election_presence;
pub(super) mod embargoed_project;
pub(super) mod emoji_as_word;
pub(super) mod emoji_many;
pub(super) mod emoji_repeated;
pub(super) mod employer_in_rant;
pub(super) mod empty_home;
pub(super) mod endorsement;
pub(super) mod fancy_letters;
pub(super) mod good_alt_text;
pub(super) mod good_change;
pub(super) mod good_hashtag;
pub(super) mod good_question;
pub(super) mod good_thanks;
pub(super) mod hashtag_case;
pub(super) mod hashtag_missing;
pub(super) mod hearing_ahead;
pub(super) mod home_address;
pub(super) mod home_postcode;
pub(super) mod how_to_vote;
pub(super) mod identifying_detail;
pub(super) mod inside_news;
pub(super) mod insinuation;
pub(super) mod insult;
pub(super) mod interest_undeclared;
pub(super) mod long_sentence;
pub(super) mod named_by_a_clue;
pub(super) mod national_insurance_number;
pub(super) mod nhs_number;
pub(super) mod not_public_yet;
pub(super) mod number_plate;
pub(super) mod on_the_way;
pub(super) mod online_contact;
pub(super) mod only_one_it_can_be;
pub(super) mod other_words;
pub(super) mod personal_on_work_account;
pub(super) mod personal_tie;
pub(super) mod picture_of_papers;
pub(super) mod picture_of_people;
pub(super) mod pledge_dare;
pub(super) mod pledge_only_if_shared;
pub(super) mod pledge_per_share;
pub(super) mod pledge_win;
pub(super) mod policy_view;
pub(super) mod private_email;
pub(super) mod private_phone;
pub(super) mod routine_told;
pub(super) mod same_person_again;
pub(super) mod security_credential;
pub(super) mod security_details_asked;
pub(super) mod security_hasty_link;
pub(super) mod security_picture;
pub(super) mod security_way_in;
pub(super) mod seen_outside_work;
pub(super) mod shouting;
pub(super) mod stereotype;
pub(super) mod swearing;
pub(super) mod takes_sides;
pub(super) mod too_many_hashtags;
pub(super) mod unsourced_figure;
pub(super) mod unsourced_hearsay;
pub(super) mod warning_off;
pub(super) mod word_from_inside;
pub(super) mod workplace_irony;

/// What every rule needs.
mod prelude {
    pub(super) use crate::domain::coach::catalogue::Rule;
    #[allow(unused_imports, reason = "not every rule needs every name")]
    pub(super) use crate::domain::coach::{
        Category, Data, Draft, Finding, Hat, Level, Mend,
        phrase::Phrases,
        reading::{Hit, Reading},
        setting::{Setting, everywhere},
        token::{Token, TokenKind},
    };
}
