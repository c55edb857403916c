//! Words of the page that keeps the account safe.

use crate::domain::sandbox::Measure;

pub const TITLE: &str = "Account safety";
pub const TEXT: &str =
    "Think who could still get in, and close that door first. People come after that.";
pub const PRACTICE: &str =
    "This is a drill. Nothing changes on a real network, and Fledge never asks for a password.";
pub const MEASURES: &str = "Six things you can do";
pub const DO_IT: &str = "Do this";
pub const DO_AGAIN: &str = "Do this again";
pub const IN_ORDER: &str = "What you did, in this order";
pub const NOTHING_YET: &str = "Nothing yet.";
pub const YOUR_POSTS: &str = "Look at your posts";
pub const YOUR_MESSAGES: &str = "Look at your messages";

/// The measures in an order that gives nothing away.
pub const SHOWN: [Measure; 6] = [
    Measure::TellFollowers,
    Measure::TurnOnTwoStep,
    Measure::TellEmployer,
    Measure::ChangePassword,
    Measure::RemoveApps,
    Measure::SignOutOthers,
];

pub fn title(measure: Measure) -> &'static str {
    match measure {
        Measure::ChangePassword => "Change the password",
        Measure::SignOutOthers => "Sign out all other devices",
        Measure::TurnOnTwoStep => "Turn on a second step to sign in",
        Measure::RemoveApps => "Remove apps that can post for you",
        Measure::TellEmployer => "Tell your employer",
        Measure::TellFollowers => "Tell your followers",
    }
}

pub fn means(measure: Measure) -> &'static str {
    match measure {
        Measure::ChangePassword => "Make a new one that you use nowhere else.",
        Measure::SignOutOthers => "Whoever is still signed in has to sign in again.",
        Measure::TurnOnTwoStep => "A password alone is then no longer enough.",
        Measure::RemoveApps => "Old games and tools may still post in your name.",
        Measure::TellEmployer => "They can warn others, and stand by you.",
        Measure::TellFollowers => "They then know what was not from you.",
    }
}

/// What the button does, for who hears it alone.
pub fn button(label: &str, measure: Measure) -> String {
    format!("{label}: {}", super::events::measure(measure))
}
