//! Every sentence of the interface, typed: a constant where nothing varies, a function where
//! something does. One language so far, British English; another one is another set of these
//! files.

#![allow(missing_docs, reason = "the sentence says what it is for")]

pub mod account;
pub mod app;
pub mod challenge;
pub mod coach;
pub mod codes;
pub mod cohorts;
pub mod confidence;
pub mod drill;
pub mod events;
pub mod gaps;
pub mod journal;
mod lacks;
pub mod me;
pub mod member;
pub mod messages;
pub mod networks;
pub mod next_day;
pub mod packs;
pub mod papers;
pub mod practice;
pub mod report;
pub mod review;
pub mod scan;
pub mod solution;
pub mod spoken;
pub mod step;
pub mod time;
pub mod trouble;
pub mod wall;
pub mod way;
pub mod write;

/// `1 person`, `3 people`.
pub(crate) fn count(number: usize, one: &str, many: &str) -> String {
    if number == 1 {
        format!("1 {one}")
    } else {
        format!("{number} {many}")
    }
}
