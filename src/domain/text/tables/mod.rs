//! Data of the networks' own parsers, generated and checked by `tests/tools/tables.mjs`
//! and `tests/tools/emoji_names.mjs`.

#![allow(
    clippy::unreadable_literal,
    reason = "generated: nobody reads the numbers"
)]

pub(super) mod classes;
pub(super) mod emoji;
pub(super) mod nfc;
pub(super) mod pictures;
pub(super) mod tlds;
