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
pub const SKIPPED: &str = "left out";
pub const LATER: &str = "for later";
pub const GO_ON_AFTER_PAUSE: &str = "Go on from here";
pub const YOU_WERE_HERE: &str = "You were here";
pub const REST_SKIPPED: &str = "You have been all the way";
pub const REST_SKIPPED_TEXT: &str =
    "The steps you left out wait below, if you want them. Nobody counts.";
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

pub fn welcome_back(name: &str) -> String {
    if name.is_empty() {
        "Welcome back".to_owned()
    } else {
        format!("Welcome back, {name}")
    }
}

pub fn paused_since(day: &str, done: usize, all: usize) -> String {
    format!(
        "Your challenge has been paused since {day}. Nothing is lost. {}",
        done_of(done, all)
    )
}

pub fn stage_done(done: usize, all: usize) -> String {
    if done == all {
        "✓ all done".to_owned()
    } else {
        format!("{done} of {all} done")
    }
}

pub fn done_of(done: usize, all: usize) -> String {
    format!("{done} of {} done.", count(all, "step", "steps"))
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
