//! What stands in the way of keeping things, and what to do about it.

use crate::storage::Trouble;

pub const TITLE: &str = "Please read this";
pub const SAVE_COPY: &str = "Save a copy as a file";
pub const SAVE_UNREADABLE: &str = "Save the old text as a file";
pub const DISMISS: &str = "I have read this";

pub fn say(trouble: &Trouble) -> &'static str {
    match trouble {
        Trouble::Blocked => {
            "This browser does not let Fledge keep anything. You can go on, but your work is gone when you close the page. Allow site data for this page, or save a copy before you leave."
        }
        Trouble::Full => {
            "There is no room left on this phone for your last change. It is still on screen. Save a copy as a file, then free some space."
        }
        Trouble::Unreadable { .. } => {
            "What was kept on this phone can’t be read. We have set it aside, so nothing is lost. You begin afresh here."
        }
        Trouble::TooNew => {
            "Your work was saved by a newer Fledge. It is safe, and we leave it alone. Load this page again to get the newer one."
        }
    }
}
