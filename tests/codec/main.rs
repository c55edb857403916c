//! Codes, through the public API, with the cryptography of the command line.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that meets what it can't handle has failed"
)]

mod collecting;
mod export;
mod finding;
mod golden;
mod hpke;
mod made;
mod round_trip;
mod sizes;
mod threats;
