//! Challenges that come as files.

pub const TITLE: &str = "Your challenge";
pub const ANOTHER: &str = "Do another challenge";
pub const ANOTHER_TEXT: &str = "A trainer or an employer may have a challenge of their own. It comes as a file. What you have done so far stays.";
pub const CHOOSE: &str = "Choose the challenge’s file";
pub const CHOOSE_HINT: &str = "Its name ends in “.json”. It stays on this phone.";
pub const READING: &str = "Trying out every step of the challenge…";
pub const HERE: &str = "This is the challenge on your phone now.";

pub fn in_use(title: &str) -> String {
    format!("You are doing “{title}”.")
}

pub fn put_in_use(title: &str) -> String {
    format!("Do “{title}”")
}

pub fn remove(title: &str) -> String {
    format!("Remove “{title}”")
}

pub fn removed(title: &str) -> String {
    format!("“{title}” is no longer on this phone. What you did in it is kept.")
}

pub const BACK: &str = "The challenge is back.";

pub fn changed(title: &str) -> String {
    format!("You are now doing “{title}”. What you did before is kept.")
}

/// On an invitation to a challenge that isn't on this phone.
pub fn needed(title: &str) -> String {
    format!(
        "This cohort does a challenge of its own, “{title}”. Your trainer sends it as a file, with the invitation. Choose the file here. What you have done so far stays."
    )
}

/// On an invitation to a challenge that is on this phone, but not in use.
pub fn at_hand(title: &str) -> String {
    format!("This cohort does “{title}”. Your phone shows another challenge at the moment.")
}

pub const NOT_A_PACK: &str =
    "This file isn’t a challenge for Fledge. Look for another file, or ask whoever sent it.";
pub const OTHER_VERSION: &str =
    "This challenge is for another version of Fledge. Ask whoever sent it for a newer file.";
pub const TOO_LONG: &str =
    "This file is too long to be a challenge. Look for another file, or ask whoever sent it.";
pub const NOT_READ: &str =
    "This challenge can’t be read now. Try again later, or choose its file again.";

pub fn faulty(count: usize, first: &str) -> String {
    match count {
        1 => format!("This challenge has a fault. Ask whoever made it to mend it: {first}"),
        many => format!(
            "This challenge has {many} faults. Ask whoever made it to mend them. The first is: {first}"
        ),
    }
}

pub fn another_one(title: &str) -> String {
    format!(
        "This file holds another challenge than “{title}”. Ask your trainer for the file again."
    )
}

// For trainers.

pub const WHICH: &str = "Challenge";
pub const ADD: &str = "Add a challenge from a file";
pub const ADD_HINT: &str =
    "For a challenge that your organisation has made. You will send its file with the invitation.";
pub const SEND_ALONG: &str = "Send the challenge along";
pub const SAVE_FILE: &str = "Save the challenge’s file";

pub fn send_along(title: &str) -> String {
    format!(
        "“{title}” is a challenge of your own. The link doesn’t hold it. Attach its file to your message, so that everybody can choose it."
    )
}

/// On the poster.
pub const POSTER: &str = "You need a file as well. Ask for it, and save it on your phone first.";

/// A paragraph in the words that a trainer sends.
pub const INVITE_WORDS: &str = "Save the file that comes with this message to your phone. You will be asked for it when you open the link.";
