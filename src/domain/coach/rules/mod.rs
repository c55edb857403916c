//! The rules, one a file. To add one, copy the skeleton of its nearest kin.

pub(super) mod hashtag_case;
pub(super) mod hashtag_missing;
pub(super) mod too_many_hashtags;

/// What every rule needs.
mod prelude {
    pub(super) use crate::domain::coach::catalogue::Rule;
    #[allow(unused_imports, reason = "not every rule needs every name")]
    pub(super) use crate::domain::coach::{
        Category, Data, Draft, Finding, Hat, Level, Mend,
        phrase::Phrases,
        reading::{Hit, Reading},
        setting::Setting,
        token::{Token, TokenKind},
    };
}
