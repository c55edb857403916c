//! Words of the page where a learner makes a report.

use super::count;
use crate::domain::cohort::Name;

pub const TITLE: &str = "Report to your trainer";
pub const INTRO: &str = "You choose what goes in. Then you see it as your trainer will. Nothing leaves this phone until you send it.";
pub const CONFIDENCE: &str = "How sure you feel";
pub const CONFIDENCE_UNSAID: &str =
    "Your trainer would like to know how sure you feel. You have not said so yet.";
pub const SAY_CONFIDENCE: &str = "Say how sure you feel";
pub const CHANGE_CONFIDENCE: &str = "Answer again";
pub const SEND_CONFIDENCE: &str = "Send along how sure I feel";
pub const NOTES: &str = "Notes to send along";
pub const NOTES_HINT: &str = "Your trainer asked for notes. None is sent unless you tick it.";
pub const NO_NOTES: &str = "You have no notes yet, so none can be sent.";
pub const SHOW: &str = "Show what will be sent";
pub const CHANGED: &str = "You changed something. Show it again to get a new code.";
pub const FROM_CODE: &str = "This was read back from the finished code, as your trainer’s browser will read it. Nothing else is in it.";
pub const NAME: &str = "Name";
pub const HANDLE: &str = "Handle";
pub const JOINED: &str = "Joined";
pub const MADE: &str = "Made";
pub const EXPERIENCE: &str = "Used a network";
pub const CONFIDENT_BEFORE: &str = "How sure at the start";
pub const CONFIDENT_NOW: &str = "How sure now";
pub const NOT_SAID: &str = "not said";
pub const STEPS: &str = "Steps";
pub const STEP: &str = "Step";
pub const STATE: &str = "How far";
pub const NOT_BEGUN: &str = "○ not begun";
pub const SENT_NOTES: &str = "Notes";
pub const NO_NOTES_SENT: &str = "No notes are in it.";
pub const SEND: &str = "Send it";
pub const SEALED: &str = "The code is sealed. Only your trainer can open it.";
pub const SIGNED: &str =
    "It shows that your device made it. It does not show who you are, or that the work was done.";
pub const FILE: &str = "fledge-report.txt";
pub const GONE: &str = "You are not in this cohort";
pub const GONE_TEXT: &str = "Open the invitation again to join. Your own work is safe.";

pub fn will_see(trainer: &Name) -> String {
    if trainer.is_empty() {
        "What your trainer will see".to_owned()
    } else {
        format!("What {trainer} will see")
    }
}

pub fn done_of(done: usize, all: usize) -> String {
    format!("{done} of {} done", count(all, "step", "steps"))
}

/// A score of the scale from 0 to 10.
pub fn score(score: u8) -> String {
    format!("{score} of 10")
}

/// What the learner has said so far on the page for it; none if nothing.
pub fn confidence(before: Option<u8>, now: Option<u8>) -> Option<String> {
    match (before, now) {
        (Some(before), Some(now)) => Some(format!("At the start: {before} of 10. Now: {now}.")),
        (Some(before), None) => Some(format!("At the start: {before} of 10.")),
        (None, Some(now)) => Some(format!("Now: {now} of 10.")),
        (None, None) => None,
    }
}

pub fn practised(day: &str) -> String {
    format!("◐ in practice on {day}")
}

pub fn for_real(day: &str) -> String {
    format!("● for real on {day}")
}

pub fn label(cohort: &Name) -> String {
    if cohort.is_empty() {
        "Progress report".to_owned()
    } else {
        format!("Progress report to “{cohort}”")
    }
}

pub fn message(name: &Name) -> String {
    if name.is_empty() {
        "Here is my progress in Fledge:".to_owned()
    } else {
        format!("Here is my progress in Fledge. {name}")
    }
}
