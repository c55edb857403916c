//! Words of a step's page.

use super::count;
use crate::domain::challenge::Verb;

pub const WHY: &str = "Why it helps you";
pub const PRACTISE: &str = "Practise";
pub const NOTHING_LEAVES: &str = "Nothing leaves this phone.";
pub const OPEN_PRACTICE: &str = "Open practice";
pub const HINTS: &str = "Hints";
pub const SHOW_HINT: &str = "Show a hint";
pub const SHOW_ME: &str = "Show me how";
pub const SHOWN: &str = "One way to do it";
pub const DO_IT: &str = "Do it for me";
pub const FOR_REAL: &str = "For real, when you are ready";
pub const WHICH_NETWORK: &str = "Which network do you use?";
pub const PRACTICE_ONLY: &str = "Practice only";
pub const PRACTICE_ONLY_TEXT: &str =
    "That is fine. You can finish the whole challenge in practice.";
pub const YOUR_INSTANCE: &str = "Your Mastodon server";
pub const INSTANCE_HINT: &str = "For example, town.example";
pub const INSTANCE_WRONG: &str =
    "Write the server’s name, such as town.example. It is the part after your handle.";
pub const DONE_FOR_REAL: &str = "I have done this for real";
pub const LOOK_BACK: &str = "Look back";
pub const WHAT_DID_IT: &str = "What did this step do?";
pub const ONE_LINE: &str = "In a line, if you like";
pub const KEEP_NOTE: &str = "Keep this note";
pub const NOTE_KEPT: &str = "Your note is kept on this phone.";
pub const CHOOSE_VERB: &str = "Choose one of the four first.";
pub const NEXT_STEP: &str = "Next step";
pub const BACK_TO_STEP: &str = "Back to the step";
pub const YOUR_TASK: &str = "Your task";
pub const REACHED: &str = "You have done it";
pub const ANNOUNCE_REACHED: &str = "Well done. You have reached the goal of this step.";

pub fn hints_left(left: usize) -> String {
    format!("{left} left")
}

pub fn hint_number(number: usize) -> String {
    format!("Hint {number}")
}

pub fn practised_on(day: &str) -> String {
    format!("You did this in practice on {day}.")
}

pub fn for_real_on(day: &str) -> String {
    format!("You did this for real on {day}.")
}

pub fn takes(minutes: u32) -> String {
    count(minutes as usize, "minute", "minutes")
}

pub fn open_network(network: &str) -> String {
    format!("Open {network}")
}

pub fn tally(have: u32, need: u32) -> String {
    format!("{have} of {need}")
}

pub fn next_is(title: &str) -> String {
    format!("{NEXT_STEP}: {title}")
}

pub fn verb(verb: Verb) -> &'static str {
    match verb {
        Verb::Confirm => "It confirmed what I knew",
        Verb::Reassure => "It reassured me",
        Verb::Challenge => "It challenged me",
        Verb::Enlighten => "It enlightened me",
    }
}
