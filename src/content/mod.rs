//! Packs as data: the published format, the loader and the linter. And the names of emoji.

mod emoji_names;
mod lint;
mod load;
mod pack_v1;

pub use emoji_names::EmojiNames;
pub use lint::{Fault, Mend, lint};
pub use load::{PackError, load, load_built_in};
