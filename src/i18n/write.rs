//! Words of the Write page and of every place where something is written.

use super::count;

pub const TITLE: &str = "Write";
pub const YOUR_POST: &str = "Your post";
pub const NETWORK: &str = "Count for";
pub const TRY_IT: &str = "Try it in practice";
pub const COPY: &str = "Copy the text";
pub const DELETE_DRAFT: &str = "Delete the draft";
pub const DRAFT_SAVED: &str = "draft saved";
pub const STARTERS: &str = "Not sure how to begin?";
pub const STARTER_LINES: [&str; 3] = [
    "Looking forward to …",
    "Today I learned …",
    "Who else is working on …?",
];
pub const EMPTY: &str = "Write a few words first.";
pub const PRACTICE_ONLY: &str = "It goes to the practice network. Nobody real sees it.";

pub fn left(left: i64) -> String {
    let number = usize::try_from(left.unsigned_abs()).unwrap_or(usize::MAX);
    let characters = count(number, "character", "characters");
    if left < 0 {
        format!("You have {characters} too many")
    } else {
        format!("You have {characters} left")
    }
}

pub fn too_long(over: u64) -> String {
    let number = usize::try_from(over).unwrap_or(usize::MAX);
    format!("Cut {} first.", count(number, "character", "characters"))
}
