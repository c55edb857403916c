//! Packs as data: the published format, the loader and the linter. And the names of emoji.

mod circle;
mod emoji_names;
mod fault;
mod lint;
mod load;
mod pack_v1;

pub use emoji_names::EmojiNames;
pub use fault::{Fault, Mend};
pub use lint::lint;
pub use load::{PackError, load, load_built_in};
