//! Packs as data: the published format, the loader and the linter.

mod lint;
mod load;
mod pack_v1;

pub use lint::{Fault, Mend, lint};
pub use load::{PackError, load};
