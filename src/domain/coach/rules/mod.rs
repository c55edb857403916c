//! The rules, one a file. To add one, copy the skeleton of its nearest kin.

pub(super) mod acronyms;
pub(super) mod advice_legal;
pub(super) mod advice_money;
pub(super) mod advice_symptom;
pub(super) mod advice_treatment;
pub(super) mod alt_text_missing;
pub(super) mod alt_text_name;
pub(super) mod alt_text_opening;
pub(super) mod character_art;
pub(super) mod commitment_absolute;
pub(super) mod commitment_deadline;
pub(super) mod commitment_promise;
pub(super) mod copyright_copied;
pub(super) mod copyright_found;
pub(super) mod emoji_as_word;
pub(super) mod emoji_many;
pub(super) mod emoji_repeated;
pub(super) mod endorsement;
pub(super) mod fancy_letters;
pub(super) mod good_alt_text;
pub(super) mod good_change;
pub(super) mod good_hashtag;
pub(super) mod good_question;
pub(super) mod good_thanks;
pub(super) mod hashtag_case;
pub(super) mod hashtag_missing;
pub(super) mod interest_undeclared;
pub(super) mod long_sentence;
pub(super) mod pledge_dare;
pub(super) mod pledge_only_if_shared;
pub(super) mod pledge_per_share;
pub(super) mod pledge_win;
pub(super) mod security_credential;
pub(super) mod security_details_asked;
pub(super) mod security_hasty_link;
pub(super) mod security_picture;
pub(super) mod security_way_in;
pub(super) mod too_many_hashtags;
pub(super) mod unsourced_figure;
pub(super) mod unsourced_hearsay;

/// What every rule needs.
mod prelude {
    pub(super) use crate::domain::coach::catalogue::Rule;
    #[allow(unused_imports, reason = "not every rule needs every name")]
    pub(super) use crate::domain::coach::{
        Category, Data, Draft, Finding, Hat, Level, Mend,
        phrase::Phrases,
        reading::{Hit, Reading},
        token::{Token, TokenKind},
    };
}
