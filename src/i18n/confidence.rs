//! Words of the question how sure somebody feels, before and after.

use super::{count, time};
use crate::domain::challenge::Progress;

pub const TITLE: &str = "Confidence";
pub const INVITE: &str =
    "How sure do you feel? Answer once now and once later, and see the change.";
pub const TEXT: &str = "This is for you alone. It stays on this phone unless you share it.";
pub const AT_START: &str = "How sure do you feel about using a professional network?";
pub const NOW: &str = "How sure do you feel about it now?";
pub const CHANGE_START: &str = "Change what I said at the start";
pub const ENDS: &str = "0 means not sure at all. 10 means very sure.";
pub const KEEP: &str = "Keep my answer";
pub const KEEP_START: &str = "Keep my first answer";
pub const CHOOSE_FIRST: &str = "Choose a number from 0 to 10 first.";
pub const KEPT: &str = "Your answer is kept on this phone.";
pub const COME_BACK: &str = "Come back after some steps and answer again. There is no hurry.";
pub const YOUR_CHANGE: &str = "Your change";
pub const WHEN: &str = "When";
pub const DAY: &str = "Day";
pub const SCORE: &str = "0 to 10";
pub const START: &str = "At the start";
pub const LATER: &str = "Now";
/// The numbers of the scale as labels.
pub const NUMBERS: [&str; 11] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

/// The change in a sentence; `None` until both answers are there.
pub fn change(progress: &Progress) -> Option<String> {
    let (before, after) = (progress.confidence_before?, progress.confidence_after?);
    let gained = progress.confidence_gained()?;
    let points = count(usize::from(gained.unsigned_abs()), "point", "points");
    let from_to = format!(
        "You said {} on {} and {} on {}.",
        before.score,
        time::day(before.on),
        after.score,
        time::day(after.on)
    );
    Some(match gained {
        1.. => format!("{from_to} That is {points} more."),
        0 => format!("{from_to} You feel as sure as before."),
        _ => format!(
            "{from_to} That is {points} fewer. It often means that you see more now than before."
        ),
    })
}
