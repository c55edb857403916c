//! The coach: each rule by its own examples, and all of them on any text.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets what it can't handle has failed"
)]

mod fixtures;
mod jigsaw;
mod model;
mod privately;
mod rules;
