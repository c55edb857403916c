//! Words around codes that somebody opens, joining a cohort, and the cohorts joined.

use crate::domain::cohort::{Experience, Name};

pub const OPEN_TITLE: &str = "Open a code";
pub const OPEN_TEXT: &str = "Did somebody send you a link or a code? Paste it here. You can paste the whole message. Fledge finds the code in it.";
pub const PASTE: &str = "Link or code";
pub const OPEN_IT: &str = "Open it";
pub const NO_CODE: &str = "There is no code in this text. A code begins with FLEDGE1. Paste the whole message, or ask for it again.";
pub const READING: &str = "Reading the code …";
pub const CANT_OPEN: &str = "This code can’t be opened";
pub const ALL_SAFE: &str = "Nothing on this phone was changed.";
pub const NOT_HERE: &str = "This answers something that was not asked from this phone. Open it in the browser that you asked from.";
pub const NO_ROOM: &str =
    "There is no room left on this phone, so nothing was changed. Free some space, then try again.";
pub const TOO_NEW: &str =
    "A newer Fledge keeps your cohorts. Load this page again to get the newer one, then try again.";
pub const STUCK: &str = "What is kept here can’t be read, and there is no room to move it. Free some space, then load this page again.";
pub const BLOCKED: &str = "This browser does not let Fledge keep anything. Allow site data for this page, then try again.";
pub const FOR_TRAINER: &str =
    "This code is for a trainer. Only the trainer of that cohort can open it.";

pub const TAKEN_IN: &str = "A code for your cohort";
pub const TO_WALL: &str = "To the cohort";

pub const INVITED: &str = "You are invited";
pub const WHO_SENT: &str =
    "Fledge can’t check who made this. Join only if you know who sent it to you.";
pub const BEGINS: &str = "Begins";
pub const ENDS: &str = "Ends";
pub const NO_END: &str = "No end date";
pub const CHALLENGE: &str = "Challenge";
pub const HASHTAG: &str = "Hashtag";
pub const NETWORK: &str = "Network";
pub const START_WITH: &str = "Accounts to start with";
pub const SHARED: &str = "What your trainer will see";
pub const SHARED_NAME: &str = "the name you write below";
pub const SHARED_STEPS: &str = "which steps you have done, and on which days";
pub const SHARED_CONFIDENCE: &str =
    "how sure you feel from 0 to 10, at the start and later, if you say so";
pub const SHARED_EXPERIENCE: &str = "how much you have used a network, if you say so";
pub const SHARED_REFLECTIONS: &str = "notes that you choose, one by one";
pub const NEVER: &str = "What is never shared";
pub const NEVER_POSTS: &str = "your posts and drafts";
pub const NEVER_COACH: &str = "what the coach says to you";
pub const NEVER_PRACTICE: &str = "what you do in practice, beyond the steps you reach";
pub const NEVER_NOTES: &str = "your notes";
pub const NEVER_OTHER_NOTES: &str = "notes that you do not choose";
pub const BY_YOU: &str =
    "Nothing is sent by itself. You make each report, you see what is in it, and you send it.";
pub const POLICY: &str = "What your employer’s policy adds";
pub const POLICY_QUIET: &str = "Keep quiet about:";
pub const POLICY_HANDLES: &str = "Accounts of your organisation:";
pub const POLICY_PINNED: &str = "The coach will always tell you this:";
pub const ABOUT_YOU: &str = "About you";
pub const NAME: &str = "Your name, as your trainer is to see it";
pub const HANDLE: &str = "Your handle, if you want your trainer to know it";
pub const NAME_MISSING: &str = "Write a name first, so that your trainer knows who you are.";
pub const EXPERIENCE: &str = "How much have you used a network so far?";
pub const ADDED: &str = "Joining adds the cohort. Your steps, notes and drafts stay as they are.";
pub const JOIN: &str = "Join";
pub const NOT_NOW: &str = "Not now";
pub const TAKE_NEWER: &str = "Take the newer invitation";
pub const NEWER: &str = "This invitation is newer than the one you joined with. Look at it again.";
pub const IN_ALREADY: &str = "You are in this cohort already. Nothing needs to be done.";
pub const WORK_STAYS: &str =
    "Everything you did before is still here. When you are ready, make a report for your trainer.";
pub const ASKS_CONFIDENCE: &str =
    "Your trainer would like to know how sure you feel, at the start and later.";
pub const SAY_CONFIDENCE: &str = "Say how sure you feel now";
pub const TO_CHALLENGE: &str = "Go to your challenge";
pub const MAKE_REPORT: &str = "Make a report";

pub const COHORTS: &str = "Cohorts you are in";
pub const NO_COHORTS: &str = "You are in no cohort. You can do the whole challenge on your own.";
pub const HAVE_CODE: &str = "I have a code";
pub const LEAVE: &str = "Leave";
pub const LEAVE_YES: &str = "Yes, leave";
pub const LEAVE_NO: &str = "No, stay";
pub const LEAVE_TEXT: &str = "Your own work stays here. Reports that you sent stay with the trainer. If you join again, the trainer sees you as a new device.";

pub fn invites(trainer: &Name, cohort: &Name) -> String {
    match (trainer.is_empty(), cohort.is_empty()) {
        (true, true) => "A trainer invites you to a cohort.".to_owned(),
        (true, false) => format!("A trainer invites you to “{cohort}”."),
        (false, true) => format!("{trainer} invites you to a cohort."),
        (false, false) => format!("{trainer} invites you to “{cohort}”."),
    }
}

/// A name where there may be none.
pub fn trainer(name: &Name) -> String {
    if name.is_empty() {
        "your trainer".to_owned()
    } else {
        name.to_string()
    }
}

pub fn cohort(name: &Name) -> String {
    if name.is_empty() {
        "A cohort".to_owned()
    } else {
        name.to_string()
    }
}

pub fn pre_election(first: &str, last: &str) -> String {
    format!("An election is near from {first} to {last}. Public bodies say less in that time.")
}

pub fn joined(cohort: &Name) -> String {
    if cohort.is_empty() {
        "You have joined".to_owned()
    } else {
        format!("You have joined “{cohort}”")
    }
}

pub fn experience(experience: Experience) -> &'static str {
    match experience {
        Experience::New => "It is new to me",
        Experience::Some => "I have read along",
        Experience::Much => "I post",
    }
}

pub fn report_to(trainer: &Name, cohort: &str) -> String {
    if trainer.is_empty() {
        format!("Report to the trainer of {cohort}")
    } else {
        format!("Report to {trainer}")
    }
}

pub fn leave(cohort: &str) -> String {
    format!("Leave {cohort}")
}

pub fn leave_sure(cohort: &str) -> String {
    format!("Leave {cohort}?")
}

pub fn last_report(day: &str) -> String {
    format!("You last made a report on {day}.")
}
