//! **Sees** a picture whose description tells of passwords, codes or keys in it.
//!
//! **Why**: a photo can be zoomed; what is on the note in it is public.
//! **Example**: alt text "Sticky note with a password". **Better**: another picture, and a new password.
//!
//! **Source**: National Cyber Security Centre, cited from memory 2026-11, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "security-picture",
    category: Category::Security,
    level: Level::Essential,
    look,
};

/// What opens something.
static KEYS: [&str; 22] = [
    "password",
    "passcode",
    "passphrase",
    "login",
    "log-in",
    "username",
    "user name",
    "key safe",
    "keysafe",
    "door code",
    "gate code",
    "alarm code",
    "access code",
    "security code",
    "entry code",
    "wifi code",
    "pin code",
    "qr code for",
    "network address",
    "four-digit",
    "key in the door",
    "swipe card",
];

/// What makes it harmless.
static HARMLESS: [&str; 6] = ["blurred", "hidden", "blank", "covered", "cartoon", "poster"];

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let shows = reading.draft.alt_texts.iter().any(|alt| {
        let alt = alt.to_lowercase();
        let has = |words: &[&str]| words.iter().any(|word| alt.contains(word));
        has(&KEYS) && !has(&HARMLESS)
    });
    shows.then(|| rule.at([]))
}
