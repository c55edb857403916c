//! `domain::text` against the networks' own parsers and cases, and its promises on any text.
//!
//! Most expectations come from `tests/tools/fixtures.sh`, which fetches them into a cache.

mod bluesky;
mod emoji;
mod fixtures;
mod hidden;
mod mastodon;
mod networks;
mod properties;
mod speed;
mod x;
