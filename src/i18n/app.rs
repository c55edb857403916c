//! Words around every page.

pub const NAME: &str = "Fledge";
pub const SKIP_TO_CONTENT: &str = "Skip to the content";
pub const MAIN_PLACES: &str = "Main places";
pub const CHALLENGE: &str = "Challenge";
pub const PRACTICE: &str = "Practice";
pub const WRITE: &str = "Write";
pub const ME: &str = "Me";
pub const BACK: &str = "Back";
pub const UNDO: &str = "Undo";
pub const CLOSE: &str = "Close";
pub const SAVED_HERE: &str = "saved on this phone";
pub const NOT_SAVED: &str = "not saved";
pub const NEW_TAB: &str = "opens in a new tab";
pub const NEWER_READY: &str = "A newer Fledge is ready. Your work stays as it is.";
pub const USE_NEWER: &str = "Use it now";
pub const LATER: &str = "Later";

pub const UNKNOWN_TITLE: &str = "There is no such page";
pub const UNKNOWN_TEXT: &str =
    "The link may be old, or a letter may be missing. Your work is safe.";
pub const TO_CHALLENGE: &str = "Go to your challenge";
pub const GONE_TITLE: &str = "This is no longer here";
pub const GONE_TEXT: &str = "It may have been deleted, or it comes later.";
pub const TO_PRACTICE: &str = "Go to practice";

pub const NO_PACK_TITLE: &str = "The challenge did not load";
pub const NO_PACK_TEXT: &str =
    "Check that you are online, then try again. Once loaded, it works without a network.";
pub const COMING: &str = "One moment. The rest of Fledge is on its way.";
pub const NO_PAGE_TITLE: &str = "This page did not load";
pub const NO_PAGE_TEXT: &str =
    "Check that you are online, then try again. Your work is safe on this phone.";
pub const TRY_AGAIN: &str = "Try again";

pub fn page_title(page: &str) -> String {
    format!("{page} – {NAME}")
}
