//! The rules, one a file. To add one, copy the skeleton of its nearest kin.

pub(super) mod allegation;
pub(super) mod colleague_complaint;
pub(super) mod deficit_language;
pub(super) mod election_presence;
pub(super) mod embargoed_project;
pub(super) mod employer_in_rant;
pub(super) mod hashtag_case;
pub(super) mod hashtag_missing;
pub(super) mod how_to_vote;
pub(super) mod inside_news;
pub(super) mod insinuation;
pub(super) mod insult;
pub(super) mod not_public_yet;
pub(super) mod personal_on_work_account;
pub(super) mod policy_view;
pub(super) mod shouting;
pub(super) mod stereotype;
pub(super) mod swearing;
pub(super) mod takes_sides;
pub(super) mod too_many_hashtags;
pub(super) mod warning_off;
pub(super) mod workplace_irony;

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
