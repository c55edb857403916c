//! Words of a trainer's pages: the list of cohorts, the invitation, the key backup.

use super::count;

pub const TITLE: &str = "Your cohorts";
pub const FOR_TRAINERS: &str = "For trainers";
pub const FOR_TRAINERS_TEXT: &str =
    "Do you run this challenge for a group? See who is stuck, and help.";
pub const EXPLAIN: &str = "Invite a group, and see how they get on. Progress reaches you as a short code that each person chooses to send.";
pub const NO_SERVER: &str = "No server takes part. What you collect stays in this browser, on this device. Nobody else can open the codes.";
pub const NONE_YET: &str = "You have no cohort yet.";
pub const NEW: &str = "Make a cohort";
pub const BRING: &str = "Bring in a cohort from a key backup";
pub const NOT_INVITED: &str = "not invited yet";
pub const GONE: &str = "This cohort is not on this device";
pub const GONE_TEXT: &str =
    "It may have been deleted, or it runs in another browser. Bring it in from its key backup.";
pub const TO_COHORTS: &str = "Go to your cohorts";

pub const TAB_WALL: &str = "Wall";
pub const TAB_COLLECT: &str = "Collect";
pub const TAB_INVITE: &str = "Invite";
pub const TAB_PICTURES: &str = "Pictures";
pub const TAB_BUDDIES: &str = "Buddies";
pub const TAB_KEEP: &str = "Keep";
pub const DESK: &str = "Parts of this cohort";

pub const PROBLEM: &str = "There is a problem";
pub const NAME: &str = "Name of the cohort";
pub const NAME_HINT: &str = "For example, Autumn starters. Everyone invited sees it.";
pub const TRAINER: &str = "Your name";
pub const TRAINER_HINT: &str = "So that people know who invites them.";
pub const WELCOME: &str = "Words of welcome (optional)";
pub const WELCOME_HINT: &str = "Say why, and that there is no wrong pace.";
pub const STARTS: &str = "First day";
pub const ENDS: &str = "Last day (optional)";
pub const ENDS_HINT: &str = "Steps not done after this day show as overdue.";
pub const ELECTION: &str = "Before an election (optional)";
pub const ELECTION_HINT: &str = "Between these days the coach is stricter about politics.";
pub const ELECTION_FIRST: &str = "First day before the election";
pub const ELECTION_LAST: &str = "Last day before the election";
pub const NETWORK: &str = "Which network will they use for real?";
pub const NETWORK_ANY: &str = "Their choice";
pub const HASHTAG: &str = "Hashtag of the cohort (optional)";
pub const HASHTAG_HINT: &str =
    "Start each word with a capital letter, so that a screen reader can say it.";
pub const ACCOUNTS: &str = "Accounts to follow first (optional)";
pub const ACCOUNTS_HINT: &str = "One handle on each line.";
pub const POLICY: &str = "What your employer’s policy adds (optional)";
pub const POLICY_HINT: &str =
    "The invitation is not secret. Leave out what must not be known at all.";
pub const EMBARGOED: &str = "Names of projects to keep quiet about";
pub const EMBARGOED_HINT: &str = "One on each line. The coach will stop a draft that names one.";
pub const HANDLES: &str = "Your organisation’s own accounts";
pub const HANDLES_HINT: &str = "One handle on each line.";
pub const PINNED: &str = "Keep all of the coach’s remarks on";
pub const ASKS: &str = "What people will be asked to tell you";
pub const ASKS_STEPS: &str =
    "Always: their name, and which steps are done. Never: their drafts and practice posts.";
pub const ASKS_CONFIDENCE: &str = "How confident they feel, before and now";
pub const ASKS_EXPERIENCE: &str = "How much they have used a network before, to pair buddies";
pub const ASKS_REFLECTIONS: &str = "What they noted after a step. Each person picks which notes";
pub const MAKE: &str = "Make the cohort";
pub const SAVE: &str = "Save the changes";
pub const EDIT: &str = "Change the invitation";
pub const EDIT_HINT: &str =
    "Send the link again after a change. People who have joined keep all of their work.";

pub const NAME_MISSING: &str = "Enter a name for the cohort";
pub const TRAINER_MISSING: &str = "Enter your name";
pub const STARTS_MISSING: &str = "Enter the first day, such as 2 November 2026";
pub const ENDS_WRONG: &str = "Enter a last day that is a real day, or leave it empty";
pub const ENDS_EARLY: &str = "The last day must be the same as or after the first day";
pub const ELECTION_WRONG: &str =
    "Enter both days before the election, the first one first, or neither";

pub const BACKUP_TITLE: &str = "First, save a key backup";
pub const BACKUP_WHY: &str = "This cohort has a key that only you hold. It opens the codes that people send. If it is lost, nobody can read them.";
pub const BACKUP_HOW: &str = "Save it as a file, under a passphrase. Keep both safe, in two places. A colleague who helps you can bring in the same file.";
pub const BACKUP_AGAIN: &str = "Save the key backup again";
pub const BACKUP_MADE: &str = "The key backup went to your downloads.";
pub const BACKUP_CHECK: &str =
    "Check that the file is there, and put it where you keep such things. Then go on.";
pub const BACKUP_HAVE: &str = "I have the file: go on";
pub const BACKUP_NO_FILE: &str = "No file there?";
pub const BACKUP_CODE: &str = "The key backup as a code";
pub const BACKUP_CODE_HINT: &str =
    "Copy it into a note or a password manager. It needs the passphrase, too.";
pub const PASSPHRASE: &str = "Passphrase";
pub const PASSPHRASE_HINT: &str =
    "Four or more words that do not belong together are good. Nobody can reset it.";
pub const PASSPHRASE_AGAIN: &str = "The same passphrase again";
pub const PASSPHRASE_SHORT: &str = "Enter a passphrase of at least 12 characters";
pub const PASSPHRASE_DIFFERS: &str = "The two passphrases are not the same. Type them again";
pub const STRENGTH_SHORT: &str = "Too short: use 12 characters or more.";
pub const STRENGTH_FAIR: &str = "Fair. One or two more words make it far harder to guess.";
pub const STRENGTH_GOOD: &str = "Good, if the words are not from a song or a saying.";
pub const STRENGTH_SAME: &str = "Easy to guess: it repeats itself. Use different words.";
pub const SHOW: &str = "Show the passphrase";
pub const SAVE_BACKUP: &str = "Save the key backup";
pub const WORKING: &str = "Working. This takes a few seconds, to make guessing hard.";

pub const BRING_TITLE: &str = "Bring in a cohort";
pub const BRING_TEXT: &str =
    "Use the key backup that you or a colleague saved. What is here of the same cohort stays.";
pub const BRING_FILE: &str = "Choose the key backup file";
pub const BRING_CODE: &str = "Or paste the backup code";
pub const BRING_NOTHING: &str = "Choose the file, or paste the code. It begins with FLEDGE1";
pub const BRING_NONE: &str = "No key backup was found in that. Choose another file";
pub const BRING_WRONG: &str = "That passphrase does not open this backup. Check each letter";
pub const BRING_GO: &str = "Open the backup";

pub const INVITE_TITLE: &str = "Invite people";
pub const INVITE_TEXT: &str =
    "Send this to everyone in the group. Opening it shows who invites, and what will be shared.";
pub const INVITE_WORDS: &str = "Words to send";
pub const COPY_WORDS: &str = "Copy the words";
pub const POSTER: &str = "Print a poster";
pub const POSTER_SCAN: &str = "Point your phone’s camera at the square.";
pub const POSTER_PROMISE: &str =
    "Small steps of ten minutes. Practise first, where nobody sees it. You choose what to share.";
pub const TOO_LONG: &str =
    "The invitation is too long to travel. Shorten the welcome or the lists.";

pub const STORED_NOT: &str = "Your cohorts could not be kept";
pub const TROUBLE_FULL: &str =
    "There is no room left in this browser. Save the wall as a file, then delete an old cohort.";
pub const TROUBLE_BLOCKED: &str = "This browser does not let Fledge keep anything. Save the key backup and the wall before you close this page.";
pub const TROUBLE_UNREADABLE: &str =
    "A cohort could not be read. It was set aside, not lost. You find it on the Me page.";
pub const TROUBLE_NEWER: &str =
    "A newer Fledge kept a cohort. Load this page again to get the newer one.";

pub fn people(number: usize) -> String {
    count(number, "person", "people")
}

pub fn from_day(day: &str) -> String {
    format!("from {day}")
}

pub fn invitation_to(cohort: &str) -> String {
    format!("Invitation to {cohort}")
}

/// `file` says what to do with a file that comes along.
pub fn invite_words(
    cohort: &str,
    trainer: &str,
    steps: usize,
    link: &str,
    file: Option<&str>,
) -> String {
    let file = file.map_or_else(String::new, |it| format!("\n\n{it}"));
    format!(
        "Hello! I’d like you to join “{cohort}”. It is a set of {steps} small steps, ten minutes each at most, to help you find your way on a professional network.\n\nYou practise first where nobody sees it. Nothing is stored on a server. You choose what you share with me.\n\nOpen this link on your own phone:\n{link}{file}\n\nSee you there,\n{trainer}"
    )
}

pub fn invited_by(trainer: &str) -> String {
    format!("{trainer} invites you")
}
