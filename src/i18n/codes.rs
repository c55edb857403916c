//! Words around codes: the ways to send one, and what is wrong with one.

use super::count;

pub const LINK: &str = "As a link";
pub const LINK_HINT: &str = "Best for e-mail and chat. Whoever opens it has the code at once.";
pub const COPY_LINK: &str = "Copy the link";
pub const SHARE: &str = "Share it with another app";
pub const CODE: &str = "As a code";
pub const CODE_HINT: &str =
    "For where links are blocked. Paste all of it. It survives quoting and line breaks.";
pub const COPY_CODE: &str = "Copy the code";
pub const QR: &str = "As a QR code";
pub const QR_HINT: &str =
    "For another phone in the same room. Point its camera at the square. Tilt out glare.";
pub const QR_TOO_LONG: &str =
    "This one is too long for a QR code that phones can read. Use the link, the code or the file.";
pub const FILE: &str = "As a file";
pub const FILE_HINT: &str = "For an attachment, or to carry it over on a stick.";
pub const SAVE_FILE: &str = "Save the file";
pub const FILE_FAILED: &str =
    "This browser did not let the file be saved. Copy the code and keep it in a note.";

pub const DAMAGED: &str =
    "Some letters were changed on the way. Ask for it again, as a link or a file.";
pub const TOO_NEW: &str =
    "A newer Fledge made this code. Load this page again to get the newer one, then try again.";
pub const OTHER_KIND: &str = "This is another kind of code. It does not belong here.";
pub const FOREIGN: &str = "It is for another cohort. Nothing of it was taken.";
pub const SEALED: &str = "It can’t be opened with this key. It was changed, or made for somebody else. Ask for it again.";
pub const FORGED: &str =
    "Its signature does not match who it says it is from. Ask the person for it again.";
pub const OVERSIZED: &str = "It holds more than a code may hold. Nothing of it was taken.";
pub const MALFORMED: &str = "Something else is in it than should be. Ask for it again.";
pub const UNKNOWN_STEPS: &str = "It was made for a list of steps that isn’t known here. Bring in the newest key backup or invitation first.";
pub const NO_CRYPTO: &str = "This page needs a secure connection, with https in its address. Open the https address, then try again.";
pub const CUT_SHORT: &str = "It is cut short. Ask for all of it, as a link or a file.";

pub fn truncated(have: usize, of: usize) -> String {
    let there = count(have, "letter is", "letters are");
    format!("It is cut short: {there} there, of {of}. Ask for all of it, as a link or a file.")
}

/// What a screen reader says of a QR code.
pub fn qr_of(what: &str) -> String {
    format!("QR code: {what}")
}
