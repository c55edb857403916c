//! The counting and reading of posts and the coach for a page's scripts, as the app has them: what
//! `make bench` times in the browser, the first two beside npm `twitter-text`. Each of them is there
//! to be called once a post, as a page's script would, and once for many rounds: a text that a script
//! hands over is copied for that, which for a plain post takes longer than to read it.

use std::hint::black_box;

use fledge::domain::coach::{Draft, Hat, review};
use fledge::domain::text::{Network, entities, measure, utf16_spans};
use wasm_bindgen::prelude::wasm_bindgen;

/// The length of a post on X.
#[wasm_bindgen]
pub fn length(text: &str) -> usize {
    measure(text, Network::X.into()).length
}

/// Where the links, handles, hashtags and cashtags of a post on X begin and end, in UTF-16 units,
/// one pair after the other.
#[wasm_bindgen]
pub fn places(text: &str) -> Vec<usize> {
    let found = entities(text, Network::X);
    let spans: Vec<_> = found.into_iter().map(|entity| entity.span).collect();
    utf16_spans(text, &spans)
        .into_iter()
        .flat_map(|span| [span.start, span.end])
        .collect()
}

/// The length of a post, so many times over.
#[wasm_bindgen]
pub fn length_rounds(text: &str, rounds: u32) {
    for _ in 0..rounds {
        black_box(length(black_box(text)));
    }
}

/// The places of a post, so many times over.
#[wasm_bindgen]
pub fn places_rounds(text: &str, rounds: u32) {
    for _ in 0..rounds {
        black_box(places(black_box(text)));
    }
}

/// How many remarks the coach makes on a professional's draft for X, all rules on.
#[wasm_bindgen]
pub fn remarks(text: &str) -> usize {
    review(&Draft::new(text, Hat::Professional, Network::X)).len()
}

// A program, because a library of the house's tests would bring what they need, and not all of that
// is for the browser.
fn main() {}
