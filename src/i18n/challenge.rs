//! Words of the home page.

use super::count;

pub const WELCOME: &str = "Ten safe minutes at a time";
pub const WELCOME_TEXT: &str = "Learn to use a professional network in small steps. You practise here first. Nothing you do here reaches a real network.";
pub const YOUR_WAY: &str = "Your way";
pub const NEXT: &str = "Next";
pub const START: &str = "Start";
pub const GO_ON: &str = "Go on";
pub const WHY: &str = "Why:";
pub const DONE: &str = "done in practice";
pub const FOR_REAL: &str = "done for real";
pub const NOW: &str = "now";
pub const ALL_DONE: &str = "You have done every step";
pub const ALL_DONE_TEXT: &str =
    "Come back to any step when you need it. Keep on posting, in practice or for real.";
pub const PRACTISE_ON: &str = "Go on practising";
pub const PRIVACY: &str = "No account, no tracking. What you do stays on this phone.";

pub fn greeting(name: &str) -> String {
    if name.is_empty() {
        "Good to see you".to_owned()
    } else {
        format!("Good to see you, {name}")
    }
}

pub fn done_of(done: usize, all: usize) -> String {
    format!("{done} of {} done.", count(all, "step", "steps"))
}

pub fn next_takes(minutes: u32) -> String {
    format!(
        "About {} for the next one.",
        count(minutes as usize, "minute", "minutes")
    )
}

pub fn picture(done: usize, all: usize) -> String {
    format!("Your way: {done} of {} done", count(all, "step", "steps"))
}

pub fn minutes(minutes: u32) -> String {
    format!("{minutes} min")
}

pub fn chip(minutes: u32) -> String {
    format!("{NEXT} · {}", count(minutes as usize, "minute", "minutes"))
}
