//! All journeys: through the app, and those that test the harness itself on fixture pages.

mod coaching;
mod every_screen;
mod first_steps;
mod hard_writing;
mod harness;
mod hosting;
mod journal;
mod keeping;
mod member;
mod own_challenge;
mod own_way;
mod reviews;
mod scanning;
mod sending_on;
mod trainer;
mod watching;
mod what_happens;
mod whole_way;
mod whole_way_safe;
mod writing;

use crate::journey::Journey;

/// All of them, in the order they are made.
pub fn all() -> Vec<Journey> {
    [
        harness::ALL,
        watching::ALL,
        first_steps::ALL,
        whole_way::ALL,
        whole_way_safe::ALL,
        keeping::ALL,
        member::ALL,
        reviews::ALL,
        hosting::ALL,
        writing::ALL,
        sending_on::ALL,
        hard_writing::ALL,
        coaching::ALL,
        own_way::ALL,
        own_challenge::ALL,
        journal::ALL,
        what_happens::ALL,
        every_screen::ALL,
        trainer::ALL,
        scanning::ALL,
    ]
    .concat()
}
