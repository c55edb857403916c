//! All journeys: through the app, and those that test the harness itself on fixture pages.

mod coaching;
mod every_screen;
mod five_steps;
mod hard_writing;
mod harness;
mod hosting;
mod keeping;
mod member;
mod reviews;
mod sending_on;
mod trainer;
mod watching;
mod writing;

use crate::journey::Journey;

/// All of them, in the order they are made.
pub fn all() -> Vec<Journey> {
    [
        harness::ALL,
        watching::ALL,
        five_steps::ALL,
        keeping::ALL,
        member::ALL,
        reviews::ALL,
        hosting::ALL,
        writing::ALL,
        sending_on::ALL,
        hard_writing::ALL,
        coaching::ALL,
        every_screen::ALL,
        trainer::ALL,
    ]
    .concat()
}
