//! Words around the coach's remarks.

use crate::domain::coach::{Hat, Level};
use crate::i18n::count;

pub const TITLE: &str = "Your coach";
pub const ALL_WELL: &str = "The coach has nothing to add. Read it aloud once, then decide.";
pub const WHY: &str = "Why?";
pub const NOT_THIS_TIME: &str = "Not this time";
pub const NOT_FOR_ME: &str = "Not for me";
pub const PUT_IN: &str = "Use this instead";
pub const TRY: &str = "For example:";
pub const CHANGED: &str = "The coach’s wording is in.";
pub const UNDO: &str = "Undo";
pub const HAVE_CHECKED: &str = "I have checked";
pub const HAVE_CHECKED_HINT: &str =
    "Fledge opens a real network only after this. In practice nothing stops you.";
pub const OFF_TITLE: &str = "Remarks you turned off";
pub const TURN_ON: &str = "Turn it on again";
pub const WRITE_AS: &str = "I write as";
pub const ELECTION: &str = "Before an election";
pub const ELECTION_HINT: &str =
    "In these weeks public bodies stay out of politics. The coach is stricter then.";
pub const FIRST_DAY: &str = "First day";
pub const LAST_DAY: &str = "Last day";

pub fn level(level: Level) -> &'static str {
    match level {
        Level::Essential => "Please check",
        Level::Actionable => "Worth a change",
        Level::Informative => "Good to know",
        Level::Celebratory => "Well done",
    }
}

/// A shape for each level, so that colour is never alone.
pub fn shape(level: Level) -> &'static str {
    match level {
        Level::Essential => "◆",
        Level::Actionable => "▲",
        Level::Informative => "■",
        Level::Celebratory => "●",
    }
}

pub fn hat(hat: Hat) -> &'static str {
    match hat {
        Hat::Personal => "Private me",
        Hat::Professional => "Professional me",
        Hat::Organisation => "Organisation",
    }
}

pub fn more(number: usize) -> String {
    format!("Show {number} more")
}

pub fn source(body: &str, reviewed: &str) -> String {
    format!("This follows: {body} ({reviewed}).")
}

/// Before the lines of the employer's own policy.
pub fn policy_first(name: &str) -> String {
    format!("Your employer’s own policy comes first. It is: {name}.")
}

pub fn ask(whom: &str) -> String {
    format!("Not sure? Ask {whom}.")
}

/// What is said aloud after a pause: how many remarks, and the first.
pub fn announce(number: usize, first: &str) -> String {
    let remarks = count(number, "remark", "remarks");
    format!("The coach has {remarks}. {first}")
}
