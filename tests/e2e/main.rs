//! Journeys: what a person does with the app, in Chromium, Firefox and `WebKit`, on a phone of 360 x
//! 740 CSS pixels, over real `WebDriver`.
//!
//! `cargo test --no-default-features --features e2e --test e2e [part of a name]` makes all of them,
//! or those with the part in their name, against the folder `FLEDGE_DIST` (`dist`).
//! `FLEDGE_BROWSERS=firefox,webkit` leaves browsers out. A journey that fails says what was on the
//! screen, and leaves a picture in `target/journeys`.
//!
//! # Adding a journey
//!
//! Write a function that takes a [`phone::Phone`] in a file of `journeys/`, tell with the phone's
//! verbs what a person does and sees, and name it in that file's list:
//!
//! ```text
//! Journey::new("a draft survives a closed tab", |phone| {
//!     phone.open("#/write");
//!     phone.type_into("Your draft", "Hello");
//!     phone.close_and_reopen("#/write");
//!     phone.see_value("Your draft", "Hello");
//! })
//! ```
//!
//! Things are found by role and accessible name, as a person with or without a screen reader finds
//! them; something that can't be found so is a fault of the app. Verbs wait by themselves: a journey
//! never sleeps. `.in_the_dark()`, `.in_stillness()`, `.by_keyboard_alone()`,
//! `.with_storage_blocked()` and, in Chromium alone, `.with_a_camera()` set the person and the browser
//! up. At its end each journey also fails for what [`watch`] saw: a broken policy, a request to
//! another origin, an error in the console, a missing file.

#![allow(
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a journey fails by panicking, and the runner takes that as its result"
)]

mod axe;
mod driver;
mod engine;
mod gate;
mod journey;
mod journeys;
mod phone;
mod photo;
mod port;
mod process;
mod profile;
mod proxy;
mod runner;
mod server;
mod session;
mod tools;
mod wait;
mod watch;

use std::process::ExitCode;

use runner::Run;
use tokio::signal::unix::{SignalKind, signal};

fn main() -> ExitCode {
    // cargo passes options of the usual harness on; only a name is of use here.
    let filter = std::env::args().skip(1).find(|word| !word.starts_with('-'));
    let runtime = tokio::runtime::Runtime::new().expect("a runtime starts");
    runtime.spawn(end_when_told());
    let run = Run::new(journeys::all(), filter.as_deref());
    let all_passed = run.map(|run| run.go(runtime.handle()));
    match all_passed {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(sentence) => {
            eprintln!("e2e: {sentence}");
            ExitCode::FAILURE
        }
    }
}

/// Interrupted or terminated, the test takes its browsers and servers along.
async fn end_when_told() {
    let mut terminate = signal(SignalKind::terminate()).expect("the signal can be listened to");
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
    process::end_all();
    std::process::exit(130);
}
