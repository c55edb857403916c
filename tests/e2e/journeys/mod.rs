//! All journeys: through the app, and those that test the harness itself on fixture pages.

mod first_screen;
mod harness;
mod watching;

use crate::journey::Journey;

/// All of them, in the order they are made.
pub fn all() -> Vec<Journey> {
    [harness::ALL, watching::ALL, first_screen::ALL].concat()
}
