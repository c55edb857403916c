//! Packs as data: the published format, the loader and the linter. And the names of emoji.

mod circle;
mod emoji_names;
mod fault;
mod from_v1;
mod from_v1_policy;
mod from_v1_steps;
mod lint;
mod load;
mod outline;
mod pack_v1;
mod slots;

pub use emoji_names::EmojiNames;
pub use fault::{Fault, Mend};
pub use lint::lint;
pub use load::{PackError, faults_for_all, load, load_checked, load_for, take_in};
pub use outline::{outline_of, read_outline};
