//! The reader of drafts: says what a kind, experienced colleague would say, before the public does.
//!
//! One rule a file under `rules/`, listed in `catalogue.rs`; what each looks for is written in the
//! language of `phrase.rs`, over the word families of `families/`. A rule's words are in
//! `i18n::coach`, its examples in `tests/coach/fixtures`, one file a rule.

mod audience;
mod catalogue;
mod category;
mod draft;
mod emoji;
mod families;
mod fillers;
mod finding;
mod hat;
mod identifier;
pub mod jigsaw;
mod letters;
pub mod model;
mod phrase;
pub mod pledge_sum;
mod quiet;
mod reading;
mod review;
mod rules;
mod setting;
mod sieve;
mod starts;
mod styled;
mod token;

pub use audience::Audience;
pub use catalogue::{catalogue, catalogue_for};
pub use category::{Category, Level};
pub use draft::{Draft, Policy};
pub use finding::{Data, Finding, Mend};
pub use hat::Hat;
pub use review::{SHOWN_AT_ONCE, review, rules_alone};
