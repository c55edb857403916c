//! Words for going one's own way: a step put off or done again, a pause, a profession.

use super::{count, time};
use crate::domain::challenge::{PutOff, StepRecord};
use chrono::NaiveDate;

pub const NOT_NOW: &str = "Not now?";
pub const NOT_NOW_TEXT: &str = "That is fine. Keep it for later, and it comes back after the other steps. Skip it, and it stays away until you want it.";
pub const KEEP_FOR_LATER: &str = "Keep it for later";
pub const SKIP: &str = "Skip this step";
pub const TAKE_UP: &str = "Take it up again";

pub const YOUR_RECORD: &str = "What you did";
pub const REFERENCE: &str =
    "You have finished this step. It stays here for you to look things up, with all hints open.";
pub const DO_AGAIN: &str = "Do it again";
pub const DO_AGAIN_TEXT: &str =
    "You begin in a fresh practice network. Your own one stays as it is.";
pub const GO_ON_AGAIN: &str = "Go on doing it again";
pub const STOP_AGAIN: &str = "Back to my own practice";
pub const DOING_AGAIN: &str =
    "You are doing this step again, in a fresh practice network. Your own one is safe.";
pub const BACK_IN_OWN: &str = "You are back in your own practice network.";

pub const SOURCES: &str = "What this rests on";
pub const SOURCES_NOTE: &str = "Your employer’s policy wins. This is not legal advice.";

pub const PAUSE_TITLE: &str = "Need a break?";
pub const PAUSE_TEXT: &str =
    "Pause your challenge for as long as you like. Nothing is lost and nothing runs out.";
pub const PAUSE: &str = "Pause my challenge";
pub const WELCOME_BACK: &str = "Welcome back";
pub const GO_ON: &str = "Go on with my challenge";
pub const PAUSED: &str = "Your challenge is paused.";
pub const GOING_ON: &str = "Your challenge goes on.";

pub const PROFESSION: &str = "What is your line of work?";
pub const PROFESSION_HINT: &str =
    "Some examples and hashtags change with it. Everything you have done stays.";
pub const PROFESSION_CHANGED: &str = "The challenge is now told for your line of work.";
pub const PROFESSION_LATER: &str = "Your choice is kept. The texts could not be loaded now, so they change when you next open Fledge.";

pub const YOUR_PAPERS: &str = "Journal and documents";

/// On the page of a step that was put off.
pub fn put_off_since(why: PutOff, on: NaiveDate) -> String {
    let day = time::day(on);
    match why {
        PutOff::Later => {
            format!("You keep this step for later, since {day}. It comes after the others.")
        }
        PutOff::Skipped => {
            format!("You skipped this step on {day}. It stays away until you take it up.")
        }
    }
}

pub fn paused_on(day: NaiveDate) -> String {
    format!("You paused your challenge on {}.", time::full_day(day))
}

/// Where somebody was: the step they had begun, or the last one they finished and the next.
pub fn where_you_were(begun: Option<&str>, last: Option<&str>, next: Option<&str>) -> String {
    match (begun, last, next) {
        (Some(begun), ..) => format!("You had begun “{begun}”."),
        (None, Some(last), Some(next)) => {
            format!("You finished “{last}” last. Next comes “{next}”.")
        }
        (None, Some(last), None) => format!("You finished “{last}” last. Every step is done."),
        (None, None, Some(next)) => format!("You had not begun yet. First comes “{next}”."),
        (None, None, None) => "There is no step left to do.".to_owned(),
    }
}

/// What was done of a step, a sentence each.
pub fn done_so_far(record: &StepRecord) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(day) = record.practised {
        lines.push(format!("In practice on {}.", time::full_day(day)));
    }
    if let Some(days) = days(&record.again) {
        lines.push(format!("Again on {days}."));
    }
    if let Some(day) = record.for_real {
        lines.push(format!("For real on {}.", time::full_day(day)));
    }
    if record.minutes > 0 {
        let minutes = count(record.minutes as usize, "minute", "minutes");
        lines.push(format!("About {minutes} of practice in all."));
    }
    lines
}

/// Days in a row of words; `None` if there are none.
pub(super) fn days(days: &[NaiveDate]) -> Option<String> {
    let mut days: Vec<String> = days.iter().copied().map(time::full_day).collect();
    let last = days.pop()?;
    Some(if days.is_empty() {
        last
    } else {
        format!("{} and {last}", days.join(", "))
    })
}

pub fn reviewed_on(day: NaiveDate) -> String {
    format!("Last checked on {}.", time::full_day(day))
}
