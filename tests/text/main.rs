//! `domain::text` against the networks' own parsers and cases, and its promises on any text.
//!
//! Most expectations come from `tests/tools/fixtures.sh`, which fetches them into a cache.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that meets what it can't handle has failed"
)]

mod bluesky;
mod compose;
mod emoji;
mod fixtures;
mod hidden;
mod mastodon;
mod networks;
mod properties;
mod split;
mod spoken;
mod x;
