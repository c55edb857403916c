//! Data of the networks' own parsers, generated and checked by `tests/tools/tables.mjs`.

pub(super) mod classes;
pub(super) mod emoji;
pub(super) mod nfc;
pub(super) mod tlds;
