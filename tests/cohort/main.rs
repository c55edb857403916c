//! What a trainer sees of a cohort, through the public API of the core.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets what it can't handle has failed"
)]

mod any;
mod buddies;
mod csv;
mod made;
mod merging;
mod reporting;
mod reviewing;
mod wall;
mod words;
