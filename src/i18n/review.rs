//! Words around asking somebody to look at a draft, and looking at somebody’s.

use super::count;
use crate::domain::challenge::Verb;
use crate::domain::cohort::Name;

pub const ASK: &str = "Ask somebody to look";
pub const ASK_TEXT: &str = "Your draft goes along as it is now, with its picture’s description. You choose who gets it. They send you a code back.";
pub const ASK_WHOM: &str = "Who is to look at it?";
pub const BUDDY: &str = "A buddy or colleague";
pub const BUDDY_OPEN: &str =
    "Whoever gets this code can read your draft. Send it only to the person you mean.";
pub const TRAINER_SEALED: &str = "This code is sealed. Only your trainer can open it.";
pub const YOUR_NAME: &str = "Your name, for the person who looks";
pub const QUESTION: &str = "What do you wonder about? (optional)";
pub const MAKE_REQUEST: &str = "Make the code to send";
pub const REQUEST_READY: &str = "Your code is ready. Send it in one of these ways.";
pub const FILE: &str = "fledge-draft.txt";
pub const ANSWER_FILE: &str = "fledge-answer.txt";
pub const HISTORY: &str = "What others say to this draft";
pub const NO_ANSWER: &str = "No answer yet.";
pub const GOT_ANSWER: &str = "When an answer comes back, open its link.";
pub const PASTE_HERE: &str = "Or paste its code";
pub const EARLIER_WORDS: &str =
    "You have changed the draft since. This code holds the earlier words.";
pub const SEND_AGAIN: &str = "Send it again";
pub const AS_SENT: &str = "As you sent it";
pub const CHANGED_SINCE: &str = "You have changed these words since.";
pub const WHOLE: &str = "On the whole draft";
pub const SHOW_PLACE: &str = "Show in my draft";

pub const PAGE_TITLE: &str = "Look at a draft";
pub const ANSWERS_TO: &str = "It answers this post";
pub const PICTURE: &str = "Picture:";
pub const WONDERS: &str = "They wonder:";
pub const COACH: &str = "What the coach says";
pub const COACH_SILENT: &str = "The coach has nothing to add.";
pub const YOUR_REMARKS: &str = "Your remarks";
pub const REMARK_HINT: &str =
    "Select the words you mean in the draft. Or select nothing, and speak of all of it.";
pub const DRAFT: &str = "Their draft";
pub const VERB: &str = "What is your remark to do?";
pub const REMARK: &str = "Your remark";
pub const ADD: &str = "Add this remark";
pub const CHOOSE_VERB: &str = "Choose one of the four first.";
pub const REMOVE: &str = "Remove";
pub const NO_REMARKS: &str = "Add a remark first.";
pub const YOUR_NAME_ANSWER: &str = "Your name, for the writer";
pub const MAKE_ANSWER: &str = "Make the answer code";
pub const ANSWER_READY: &str = "Your answer is ready. Send it back in one of these ways.";
pub const ANSWER_SEALED: &str = "Only the writer can open it.";
pub const GIVEN: &str = "What you said";
pub const GONE_TEXT: &str = "This draft is not on this phone. Open the link or code again.";
pub const ASKED_YOU: &str = "Drafts you were asked to look at";
pub const DELETE: &str = "Delete";
pub const DELETE_THIS: &str = "Delete this draft";

pub fn verb(verb: Verb) -> &'static str {
    match verb {
        Verb::Confirm => "Confirm: this works",
        Verb::Reassure => "Reassure: no need to worry",
        Verb::Challenge => "Challenge: think again",
        Verb::Enlighten => "Enlighten: good to know",
    }
}

/// A shape for each, so that nothing hangs on colour.
pub fn shape(verb: Verb) -> &'static str {
    match verb {
        Verb::Confirm => "✓",
        Verb::Reassure => "♥",
        Verb::Challenge => "▲",
        Verb::Enlighten => "✦",
    }
}

pub fn trainer_of(trainer: &Name, cohort: &Name) -> String {
    match (trainer.is_empty(), cohort.is_empty()) {
        (true, true) => "My trainer".to_owned(),
        (true, false) => format!("The trainer of {cohort}"),
        (false, true) => format!("{trainer}, my trainer"),
        (false, false) => format!("{trainer}, trainer of {cohort}"),
    }
}

pub fn somebody(name: &Name) -> String {
    if name.is_empty() {
        "Somebody".to_owned()
    } else {
        name.to_string()
    }
}

pub fn asks_you(name: &Name) -> String {
    format!("{} asks you to look", somebody(name))
}

pub fn delete_from(name: &Name, glimpse: &str) -> String {
    format!("Delete the draft from {}: {glimpse}", somebody(name))
}

pub fn about(words: &str) -> String {
    format!("You chose: “{words}”")
}

pub fn asked_on(day: &str, whom: &str) -> String {
    format!("Asked on {day}: {whom}")
}

pub fn says(name: &Name, is_trainer: bool) -> String {
    let name = somebody(name);
    if is_trainer {
        format!("{name}, your trainer, says")
    } else {
        format!("{name} says")
    }
}

pub fn answer_from(name: &Name) -> String {
    format!("The answer from {} is in.", somebody(name))
}

pub fn remove(number: usize) -> String {
    format!("Remove remark {number}")
}

pub fn said(comments: usize, day: &str) -> String {
    format!("{} on {day}", count(comments, "remark", "remarks"))
}

pub fn request_message(name: &Name) -> String {
    if name.is_empty() {
        "Would you look at my draft before I post it?".to_owned()
    } else {
        format!("Would you look at my draft before I post it? {name}")
    }
}

pub fn answer_message(name: &Name) -> String {
    if name.is_empty() {
        "Here is what I say to your draft:".to_owned()
    } else {
        format!("Here is what I say to your draft. {name}")
    }
}

pub fn written_for(network: &str) -> String {
    format!("Written for {network}.")
}
