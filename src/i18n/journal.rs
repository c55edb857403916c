//! Words of the journal.

use super::count;

pub const TITLE: &str = "Journal";
pub const TEXT: &str = "What you noted when you looked back on a step.";
pub const NONE: &str = "When you look back on a step, your note appears here.";
pub const SHOW: &str = "Show";
pub const ALL: &str = "All";
pub const SEARCH: &str = "Search your notes";
pub const SEARCH_HINT: &str = "Capital letters and accents make no difference.";
pub const NOTHING_FOUND: &str = "No note has that. Try fewer words, or show all of them.";
pub const EDIT: &str = "Change";
pub const DELETE: &str = "Delete";
pub const YOUR_LINE: &str = "Your line";
pub const KEEP: &str = "Keep the change";
pub const LEAVE: &str = "Leave it as it was";
pub const DELETED: &str = "The note is deleted.";
pub const NOTE_BACK: &str = "The note is back.";

/// The four verbs in a word each, for the filter.
pub fn verb(verb: crate::domain::challenge::Verb) -> &'static str {
    use crate::domain::challenge::Verb;
    match verb {
        Verb::Confirm => "Confirmed",
        Verb::Reassure => "Reassured",
        Verb::Challenge => "Challenged",
        Verb::Enlighten => "Enlightened",
    }
}

pub fn found(shown: usize, all: usize) -> String {
    if shown == all {
        count(all, "note.", "notes.")
    } else {
        format!("{shown} of {}", count(all, "note.", "notes."))
    }
}

pub fn edit_of(title: &str) -> String {
    format!("{EDIT} the note on “{title}”")
}

pub fn delete_of(title: &str) -> String {
    format!("{DELETE} the note on “{title}”")
}
