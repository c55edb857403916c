//! Words of the Write page and of every place where something is written.

use super::count;
use crate::domain::text::HiddenKind;

pub const TITLE: &str = "Write";
pub const YOUR_POST: &str = "Your post";
pub const NETWORK: &str = "Count for";
pub const NEW_DRAFT: &str = "Begin a new draft";
pub const OTHER_DRAFTS: &str = "Your other drafts";
pub const DELETE: &str = "Delete";
pub const PICTURE_ONLY: &str = "A picture without words";
pub const TAKE_OUT: &str = "Take them out";
pub const ADD_PICTURE: &str = "Add a picture";
pub const PICTURE_STAYS: &str =
    "The picture stays on your phone. Fledge keeps only a tiny copy, to remind you.";
pub const DESCRIBE: &str = "Describe the picture";
pub const DESCRIBE_HINT: &str =
    "Say what matters in it, for people who can’t see it. Leave out “image of”.";
pub const UNDESCRIBED: &str = "Without a description, some people don’t know what you show.";
pub const REMOVE_PICTURE: &str = "Take the picture out";
pub const HEAR: &str = "Hear it";
pub const HEAR_TEXT: &str = "This is how a screen reader says your post.";
pub const HEAR_IT: &str = "Read it to me";
pub const STOP: &str = "Stop reading";
pub const READ_AS: &str = "It is read like this:";
pub const SEND_ON: &str = "Take it with you";
pub const SEND_ON_TEXT: &str = "Nothing leaves Fledge until you press one of these.";
pub const SHARE: &str = "Share it from this phone";
pub const TOO_LONG_TO_OPEN: &str = "It is too long for one post. Cut it, or copy the parts above.";
pub const CHECK_TO_OPEN: &str = "The coach asks you to check something first, further up.";
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

/// For networks that don't publish how they count.
pub fn about(sentence: &str) -> String {
    format!("{sentence}, about")
}

pub fn look_on(network: &str) -> String {
    format!("How it looks on {network}")
}

pub fn as_thread(parts: usize) -> String {
    format!("It is too long for one post. As a thread it has {parts} parts.")
}

pub fn more_parts(more: usize) -> String {
    format!("And {}.", count(more, "more part", "more parts"))
}

pub fn part(number: usize) -> String {
    format!("Part {number}")
}

pub fn open_in(network: &str) -> String {
    format!("Open in {network}")
}

pub fn delete_draft(glimpse: &str) -> String {
    format!("Delete the draft: {glimpse}")
}

pub fn hides(what: &str) -> String {
    format!(
        "Some characters hide in your text: {what}. Networks and readers may stumble over them."
    )
}

pub fn hidden(kind: HiddenKind) -> &'static str {
    match kind {
        HiddenKind::Control => "control characters",
        HiddenKind::Bidi => "characters that turn the reading direction",
        HiddenKind::ZeroWidth => "characters without width",
        HiddenKind::Blank => "letters that look like spaces",
        HiddenKind::Tag => "characters that carry unseen text",
        HiddenKind::NoCharacter => "damaged characters",
    }
}

pub fn too_long(over: u64) -> String {
    let number = usize::try_from(over).unwrap_or(usize::MAX);
    format!("Cut {} first.", count(number, "character", "characters"))
}
