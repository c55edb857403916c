//! Words of the trainer's wall: collecting, the table, pictures, nudges, buddies, copies.

use super::count;

pub const COLLECT: &str = "Collect codes";
pub const COLLECT_TEXT: &str = "Paste anything that has codes in it: a whole e-mail thread, a chat, many links. Fledge finds the codes by itself.";
pub const BOX: &str = "Paste here, or drop files here";
pub const FILES: &str = "Or choose files";
pub const READ: &str = "Read the codes";
pub const STOP: &str = "Stop";
pub const NO_CODES: &str =
    "No codes were found. A code begins with FLEDGE1. Paste the whole message, links too.";
pub const RESULTS: &str = "What came of it";
pub const COUNTS: &str = "How many codes came to what";
pub const OUTCOME: &str = "What happened";
pub const CODES: &str = "Codes";
pub const SHOW_ALL: &str = "Show all lines";
pub const TO_WALL: &str = "Go to the wall";

pub const ADDED: &str = "Added";
pub const NEWER: &str = "Newer: it took the place of an earlier report";
pub const SAME: &str = "The same as before";
pub const OLDER: &str = "Older than what is here. Nothing was changed";
pub const ANOTHER_DEVICE: &str = "Added: another device under the same name";
pub const ANOTHER_DEVICE_HELP: &str = "Is it one person with a new phone, or two people of one name? Ask. You can delete the old entry.";
pub const WALL_TAKEN: &str = "A copy of this wall was taken in";
pub const DAMAGED: &str = "Could not be read";
pub const ANOTHER_COHORT: &str = "For another cohort";
pub const NOT_A_REPORT: &str = "Not a progress code";
pub const NO_NAME: &str = "No name given";

pub const SEARCH: &str = "Search by name";
pub const SHOW: &str = "Show";
pub const ALL: &str = "Everyone";
pub const STUCK_ONLY: &str = "Stuck";
pub const OVERDUE_ONLY: &str = "Overdue";
pub const FINISHED_ONLY: &str = "Finished";
pub const SILENT_ONLY: &str = "Not heard from for two weeks";
pub const GROUP: &str = "Group";
pub const ALL_GROUPS: &str = "All groups";
pub const SORT: &str = "Sort by";
pub const BY_NAME: &str = "Name";
pub const BY_DONE: &str = "Fewest steps first";
pub const BY_HEARD: &str = "Longest silence first";
pub const BY_HELP: &str = "Needs help first";
pub const NOBODY: &str =
    "Nobody has sent a code yet. Invite people, then paste what they send under Collect.";
pub const NO_MATCH: &str = "Nobody matches. Show everyone, or search for something else.";
pub const LEARNERS: &str = "Learners and their steps";
pub const NAME: &str = "Name";
pub const STEPS: &str = "Steps";
pub const CONFIDENCE: &str = "Confidence";
pub const HEARD: &str = "Last heard";
pub const NOTE: &str = "Where help is wanted";
pub const LEGEND: &str =
    "✓✓ all done for real · ✓ all done in practice · numbers: so many of so many · – not yet";
pub const ALL_REAL: &str = "all done for real";
pub const ALL_PRACTISED: &str = "all done in practice";
pub const NOT_YET: &str = "not yet";
pub const FINISHED: &str = "finished";
pub const OVERDUE: &str = "overdue";
pub const TODAY: &str = "today";
pub const YESTERDAY: &str = "yesterday";
pub const NOT_SAID: &str = "not said";
pub const SIGNED_MEANS: &str =
    "A code shows that the same phone sent it, unaltered. It never shows that the work was done.";

pub const STEP: &str = "Step";
pub const PRACTISED: &str = "In practice";
pub const FOR_REAL: &str = "For real";
pub const THEIR_NOTES: &str = "Notes they chose to send";
pub const YOUR_NOTE: &str = "Your notes";
pub const YOUR_NOTE_HINT: &str = "They stay on this device, and go into the copy of the wall only.";
pub const SAVE_NOTE: &str = "Save the note";
pub const NOTE_SAVED: &str = "The note is kept.";
pub const NUDGE: &str = "Words to send";
pub const NUDGE_HINT: &str = "Nothing is sent by itself. Change the words as you like.";
pub const COPY_NUDGE: &str = "Copy the words";
pub const GROUP_NUDGE: &str = "Words for the whole group";
pub const REMOVE: &str = "Delete this learner";
pub const REMOVE_TEXT: &str =
    "This takes away what they sent, and your notes. If they send again, they come back.";
pub const REMOVE_SURE: &str = "Delete this learner’s entry?";
pub const REMOVE_YES: &str = "Yes, delete it";
pub const REMOVE_NO: &str = "No, keep it";
pub const LEARNER_GONE: &str = "This learner is not on the wall";

pub const OVER_TIME: &str = "Steps done over time";
pub const DAY: &str = "Day";
pub const DONE_SO_FAR: &str = "Steps done so far";
pub const WHERE_STOPPED: &str = "Where people are now";
pub const PEOPLE: &str = "People";
pub const CHANGE: &str = "How confidence changed";
pub const LEVEL: &str = "Confidence, 0 to 10";
pub const BEFORE: &str = "Before";
pub const NOW: &str = "Now";
pub const FIGURES: &str = "The figures as a table";
pub const NOTHING_YET: &str = "There is nothing to draw yet.";
pub const CHANGE_NONE: &str = "Nobody has told you a confidence before and now yet.";

pub const BUDDIES: &str = "Buddies";
pub const BUDDIES_TEXT: &str =
    "People who know a network go with people to whom it is new. An odd person out joins a pair.";
pub const BUDDIES_NONE: &str = "Two people or more are needed. Collect their codes first.";
pub const COPY_ALL: &str = "Copy all pairs";
pub const ALL_PAIRS: &str = "All pairs";

pub const KEEP: &str = "Copies and tables";
pub const TABLE: &str = "A table for a spreadsheet";
pub const TABLE_TEXT: &str =
    "Your own notes are not in it. It holds names: keep it where staff data may be kept.";
pub const SAVE_CSV: &str = "Save as CSV";
pub const SAVE_JSON: &str = "Save as JSON";
pub const PRINT: &str = "Print the wall";
pub const COPY: &str = "A copy of the whole wall";
pub const COPY_TEXT: &str = "With all reports and your notes, sealed to this cohort’s key. To bring it back, bring in the key backup first. Then give the file to Collect.";
pub const SAVE_COPY: &str = "Save a copy of the wall";
pub const DELETE: &str = "Delete this cohort";
pub const DELETE_TEXT: &str = "This takes the wall and the key off this device. Codes that come later can be read only where the key backup is.";
pub const DELETE_SURE: &str = "Delete this cohort and its key from this device?";
pub const DELETE_YES: &str = "Yes, delete the cohort";
pub const SAVE_FAILED: &str =
    "This browser did not let the file be saved. Try another browser, or copy the code.";
pub const SAVED: &str = "The file is ready. Look among your downloads.";

pub fn progress(done: usize, of: usize) -> String {
    format!("{done} of {of} codes read")
}

pub fn stopped(left: usize) -> String {
    let codes = count(left, "code was", "codes were");
    format!("Stopped. {codes} not read. What was read before is kept.")
}

pub fn code_number(number: usize) -> String {
    format!("Code {number}")
}

pub fn for_cohort(name: &str) -> String {
    format!("It is for “{name}”. Paste it there. Nothing of it was taken.")
}

pub fn another_kind(kind: &str) -> String {
    format!("This is a code of another kind: {kind}. It does not belong in this box.")
}

pub fn more_lines(number: usize) -> String {
    let lines = count(number, "more line", "more lines");
    format!("{lines} not shown.")
}

pub fn summary(people: usize, finished: usize, stuck: usize, overdue: usize) -> String {
    let people = count(people, "person", "people");
    format!("{people} · {finished} finished · {stuck} stuck · {overdue} overdue")
}

pub fn shown(shown: usize, of: usize) -> String {
    format!("{shown} of {of} shown")
}

pub fn done_of(done: usize, of: usize) -> String {
    format!("{done} of {of}")
}

pub fn days_ago(days: i64) -> String {
    match days {
        0 => TODAY.to_owned(),
        1 => YESTERDAY.to_owned(),
        days => format!("{days} days ago"),
    }
}

pub fn stuck_at(step: &str) -> String {
    format!("stuck at {step}")
}

pub fn overdue(days: i64) -> String {
    format!("overdue, {days} d")
}

pub fn confidence(before: Option<u8>, now: Option<u8>) -> String {
    match (before, now) {
        (Some(before), Some(now)) => format!("{before} → {now}"),
        (Some(one), None) | (None, Some(one)) => one.to_string(),
        (None, None) => "–".to_owned(),
    }
}

pub fn confidence_said(before: Option<u8>, now: Option<u8>) -> String {
    match (before, now) {
        (Some(before), Some(now)) => format!("{before} before, {now} now, of 10"),
        (Some(one), None) | (None, Some(one)) => format!("{one} of 10"),
        (None, None) => NOT_SAID.to_owned(),
    }
}

pub fn over_time_said(total: usize, from: &str, to: &str) -> String {
    format!("A line that climbs to {total} steps between {from} and {to}.")
}

pub fn stopped_said(step: &str, people: usize) -> String {
    let people = count(people, "person is", "people are");
    format!("Bars, one for each step. Most people who wait are at “{step}”: {people} there.")
}

pub fn change_said(less: usize, same: usize, more: usize) -> String {
    format!("{more} feel more confident, {same} the same, {less} less.")
}

pub fn nudge(name: &str, done: usize, of: usize, next: Option<&str>, trainer: &str) -> String {
    let hello = if name.is_empty() {
        "Hello".to_owned()
    } else {
        format!("Hello {name}")
    };
    match next {
        None => format!(
            "{hello}, you have done all {of} steps. Well done! Would you like to help somebody who has just begun?\n{trainer}"
        ),
        Some(_) if done == 0 => format!(
            "{hello}, the first step takes ten minutes at most, and nobody sees it. Is anything in the way? I am glad to sit down with you.\n{trainer}"
        ),
        Some(next) => format!(
            "{hello}, you have done {done} of {of} steps. The next is “{next}”, ten minutes at most. Is anything in the way? I am glad to help.\n{trainer}"
        ),
    }
}

pub fn group_nudge(cohort: &str, done: usize, step: Option<&str>, trainer: &str) -> String {
    let done = count(done, "step", "steps");
    let many = step.map_or_else(String::new, |step| {
        format!(" Several of you are at “{step}”. Shall we do that one together?")
    });
    format!(
        "Hello, {cohort}! Together you have done {done}.{many} Ten minutes this week are enough. Tell me where you are stuck, and send me your code when you have done something new.\n{trainer}"
    )
}

pub fn buddies(names: &str) -> String {
    format!(
        "{names}: you are buddies now. Meet for ten minutes this week, and show each other one thing you found. Ask each other before you post."
    )
}

pub fn alone(name: &str) -> String {
    format!("{name} is the only one so far.")
}

pub fn and(one: &str, other: &str) -> String {
    format!("{one} and {other}")
}

/// Headings of the table for spreadsheets, before the steps.
pub const CSV_HEADINGS: [&str; 13] = [
    "Name",
    "Handle",
    "Group",
    "Joined",
    "Last heard",
    "Done",
    "Of",
    "For real",
    "Next step",
    "Stuck at",
    "Overdue days",
    "Confidence before (0 to 10)",
    "Confidence now (0 to 10)",
];
pub const CSV_REAL: &str = "for real";
pub const CSV_PRACTISED: &str = "practised";
pub const CSV_NOT_YET: &str = "not yet";
