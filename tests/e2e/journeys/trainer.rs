//! A trainer: saves the key before anybody is invited, collects a pasted thread, reads the wall, and
//! has the cohort back on another browser. The learners' codes are made here, from the link.

use chrono::{DateTime, TimeDelta};
use fledge::codec::native::{Native, key_pair, now};
use fledge::codec::{Code, Invited, find, invitation, report};
use fledge::domain::cohort::{Confidence, Experience, Level, Name, Report, StepDays, read_csv};
use serde_json::json;

use crate::journey::Journey;
use crate::phone::Phone;

const PASSPHRASE: &str = "lamp otter brick sail";
const BOX: &str = "Paste here, or drop files here";

/// Journeys of this file.
pub const ALL: &[Journey] = &[
    Journey::new(
        "trainer: a form that lacks something says what, and keeps the rest",
        |phone| {
            phone.open("#/me");
            phone.press("link", "Your cohorts");
            phone.see_heading("Your cohorts");
            phone.see_text("You have no cohort yet.");
            phone.see_no_axe_violations();
            phone.press("link", "Make a cohort");
            phone.type_into("Your name", "Ada");
            phone.see_no_axe_violations();
            phone.press("button", "Make the cohort");
            phone.see_heading("There is a problem");
            phone.see_no_axe_violations();
            phone.press("link", "Enter a name for the cohort");
            phone.see_focus_on("textbox", "Name of the cohort");
            phone.see_value("Your name", "Ada");
            phone.see_no_sideways_scrolling();
        },
    ),
    Journey::new(
        "trainer: the key is saved before anybody is invited",
        |phone| {
            make_cohort(phone);
            phone.see_heading("First, save a key backup");
            phone.see_no("textbox", "As a link");
            phone.see_no_axe_violations();
            phone.press("checkbox", "Show the passphrase");
            phone.type_into("Passphrase", "too short");
            phone.press("button", "Save the key backup");
            phone.see("link", "Enter a passphrase of at least 12 characters");
            phone.clear("Passphrase");
            save_key(phone);
            phone.reload();
            phone.see_heading("Invite people");
            assert!(link(phone).contains("#/open/FLEDGE1"));
            phone.press("heading", "As a QR code");
            phone.see("img", "QR code: Invitation to Autumn starters");
            phone.see_no_sideways_scrolling();
            phone.see_no_axe_violations();
        },
    ),
    Journey::new(
        "trainer: eight codes in a thread, two of them damaged, make the wall",
        |phone| {
            make_cohort(phone);
            save_key(phone);
            let thread = thread(phone);
            collect(phone, &thread);
            phone.see("row", "Could not be read 2");
            phone.see("row", "Added 5");
            phone.see("row", "The same as before 1");
            phone.see_text("It is cut short");
            phone.see_no_sideways_scrolling();
            phone.see_no_axe_violations();
            phone.press("link", "Go to the wall");
            phone.see_text("5 people · 1 finished · 0 stuck · 0 overdue");
            phone.see("link", "Bryn");
            phone.see_no_sideways_scrolling();
            phone.see_no_axe_violations();
            phone.choose("Show", "Finished");
            phone.see_text("1 of 5 shown");
            phone.see_no("link", "Bryn");
            phone.choose("Show", "Everyone");
            phone.type_into("Search by name", "chi");
            phone.see_no("link", "Bryn");
            phone.press("link", "Chidi");
            phone.see_heading("Chidi");
            phone.type_into("Group", "North");
            phone.type_into("Your notes", "ring on Monday");
            phone.press("button", "Save the note");
            phone.see_text("The note is kept.");
            phone.see_no_sideways_scrolling();
            phone.see_no_axe_violations();
            phone.press("link", "Wall");
            phone.choose("Group", "North");
            phone.see_text("1 of 5 shown");
        },
    ),
    Journey::new(
        "trainer: pictures, buddies and copies of a cohort are there to look at",
        |phone| {
            make_cohort(phone);
            save_key(phone);
            let thread = thread(phone);
            collect(phone, &thread);
            phone.see("row", "Added 5");
            for (part, heading) in [
                ("Pictures", "Steps done over time"),
                ("Buddies", "Buddies"),
                ("Keep", "Copies and tables"),
            ] {
                phone.press("link", part);
                phone.see_heading(heading);
                phone.see_no_sideways_scrolling();
                phone.see_no_axe_violations();
            }
            let csv = phone.saved_by("Save as CSV");
            phone.see_text("The file is ready.");
            see_table(&csv);
            let json = phone.saved_by("Save as JSON");
            let wall: serde_json::Value = serde_json::from_str(&json).expect("JSON");
            let amara = |it: &&serde_json::Value| it["name"] == "Amara";
            let learners = wall["learners"].as_array().expect("learners");
            assert_eq!(learners.len(), 5);
            let amara = learners.iter().find(amara).expect("Amara");
            assert_eq!(
                (&amara["done"], &amara["confidence_now"]),
                (&amara["of"], &json!(9))
            );
            phone.press("button", "Delete this cohort");
            phone.see_no_axe_violations();
            phone.press("button", "No, keep it");
            phone.press("button", "Delete this cohort");
            phone.press("button", "Yes, delete the cohort");
            phone.see_text("You have no cohort yet.");
        },
    )
    .in_the_dark(),
    Journey::new(
        "trainer: the key backup opens the codes on another browser",
        |phone| {
            make_cohort(phone);
            let backup = save_key(phone);
            let thread = thread(phone);
            // Another browser has none of it.
            phone.open("#/me");
            phone.press("button", "Erase everything on this phone");
            phone.press("button", "Yes, erase everything");
            phone.see_text("Everything is erased.");
            phone.close_and_reopen("#/cohorts");
            phone.see_text("You have no cohort yet.");
            phone.press("link", "Bring in a cohort from a key backup");
            phone.see_no_axe_violations();
            phone.copy_elsewhere(&backup);
            phone.paste("Or paste the backup code");
            phone.press("checkbox", "Show the passphrase");
            phone.type_into("Passphrase", "lamp otter brick mast");
            phone.press("button", "Open the backup");
            phone.see(
                "link",
                "That passphrase does not open this backup. Check each letter",
            );
            phone.clear("Passphrase");
            phone.type_into("Passphrase", PASSPHRASE);
            phone.press("button", "Open the backup");
            phone.see_heading("Autumn starters");
            collect(phone, &thread);
            phone.see("row", "Added 5");
        },
    ),
];

pub fn make_cohort(phone: &Phone) {
    phone.open("#/cohorts/new");
    phone.type_into("Name of the cohort", "Autumn starters");
    phone.type_into("Your name", "Ada");
    phone.press("button", "Make the cohort");
    phone.see_heading("Autumn starters");
}

/// Saves the key backup, and gives it as a text.
pub fn save_key(phone: &Phone) -> String {
    if !is_checked(phone) {
        phone.press("checkbox", "Show the passphrase");
    }
    phone.type_into("Passphrase", PASSPHRASE);
    phone.type_into("The same passphrase again", PASSPHRASE);
    phone.press("button", "Save the key backup");
    phone.see("button", "I have the file: go on");
    let backup = value(phone, "backup-text");
    phone.press("button", "I have the file: go on");
    phone.see_heading("Invite people");
    backup
}

fn is_checked(phone: &Phone) -> bool {
    phone.see("checkbox", "Show the passphrase");
    phone.run(
        "return document.querySelector('input[type=checkbox]').checked",
        Vec::new(),
    ) == json!(true)
}

fn value(phone: &Phone, id: &str) -> String {
    let script = "return document.getElementById(arguments[0]).value";
    let value = phone.run(script, vec![json!(id)]);
    value.as_str().unwrap_or_default().to_owned()
}

pub fn link(phone: &Phone) -> String {
    phone.see("textbox", "As a link");
    value(phone, "invitation-link")
}

fn collect(phone: &Phone, text: &str) {
    phone.press("link", "Collect");
    phone.see("textbox", BOX);
    phone.copy_elsewhere(text);
    phone.paste(BOX);
    phone.press("button", "Read the codes");
}

/// The table for a spreadsheet, as it was handed to the browser: the people of [`thread`], one a
/// row, and nothing in it that runs.
fn see_table(csv: &str) {
    assert!(
        csv.starts_with('\u{feff}'),
        "without its mark Excel reads “é” as two letters"
    );
    assert!(csv.contains("\r\n'=Esme(),"), "{csv}");
    let table = read_csv(csv);
    let (headings, rows) = table.split_first().expect("headings");
    let names: Vec<&str> = rows.iter().map(|row| row[0].as_str()).collect();
    for name in ["Amara", "Bryn", "Chidi", "Dilys", "=Esme()"] {
        assert_eq!(names.iter().filter(|it| **it == name).count(), 1, "{name}");
    }
    let cell = |name: &str, heading: &str| {
        let column = headings.iter().position(|it| it == heading);
        let row = rows.iter().find(|row| row[0] == name);
        row.zip(column).map(|(row, at)| row[at].clone())
    };
    let says = |name: &str, heading: &str, text: &str| {
        let found = cell(name, heading);
        assert_eq!(found.as_deref(), Some(text), "{name}: {heading}\n{csv}");
    };
    for (heading, text) in [
        ("Done", "5"),
        ("For real", "3"),
        ("Stuck at", ""),
        ("Overdue days", "0"),
        ("Confidence before (0 to 10)", "2"),
        ("Confidence now (0 to 10)", "9"),
        ("Find five people worth following", "practised"),
    ] {
        says("Chidi", heading, text);
    }
    says("Dilys", "Done", "0");
    says("Dilys", "Find five people worth following", "not yet");
    assert_eq!(cell("Amara", "Done"), cell("Amara", "Of"));
    assert_eq!(cell("Amara", "Next step").as_deref(), Some(""));
}

/// A mail thread with eight codes: of five people, one of them twice, one cut short, one with a
/// letter changed.
fn thread(phone: &Phone) -> String {
    let (invited, clock) = invited(phone);
    let all = invited.invitation.asks.steps.len();
    let mut codes: Vec<String> = [
        ("Amara", all),
        ("Bryn", 3),
        ("Chidi", 5),
        ("Dilys", 0),
        ("=Esme()", 8),
    ]
    .into_iter()
    .zip(1..)
    .map(|((name, done), seed)| report_of(&invited, clock, name, done, seed).text())
    .collect();
    codes.push(codes[0].to_lowercase());
    let cut = report_of(&invited, clock, "Farah", 2, 6).text();
    codes.push(cut[..cut.len() - 40].to_owned());
    let changed = report_of(&invited, clock, "Gwen", 2, 7).text();
    let letter = if &changed[60..61] == "A" { "B" } else { "A" };
    codes.push([&changed[..60], letter, &changed[61..]].concat());
    let mails = codes.iter().zip(1..);
    let mails = mails.map(|(code, number)| format!("> Mail {number}\n> Hello Ada!\n> {code}\n"));
    mails.collect()
}

/// What the invitation on the screen says, and what the browser's clock does, in seconds.
pub fn invited(phone: &Phone) -> (Invited, i64) {
    let found = find(&link(phone));
    let clock = phone.run("return Math.floor(Date.now() / 1000)", Vec::new());
    let code = found[0].code.as_ref().expect("an invitation");
    let invited = now(invitation::read(&Native, code)).expect("an invitation");
    (invited, clock.as_i64().expect("a clock"))
}

/// The report of a learner who has done so many steps, from a device of this seed.
pub fn report_of(invited: &Invited, clock: i64, name: &str, done: usize, seed: u8) -> Code {
    let device = key_pair(&[seed; 32]).expect("in range");
    let told = told(invited, clock, name, done);
    let written = now(report::write(&Native, invited, &device, &told)).expect("a report");
    written.code
}

fn told(invited: &Invited, clock: i64, name: &str, done: usize) -> Report {
    let now = DateTime::from_timestamp(clock, 0).expect("a time");
    let today = now.date_naive();
    let steps = invited.invitation.asks.steps.iter().take(done).cloned();
    let days = |at: usize| StepDays {
        practised: Some(today),
        for_real: at.is_multiple_of(2).then_some(today),
    };
    Report {
        name: Name::new(name),
        handle: String::new(),
        joined: today - TimeDelta::days(2),
        made_at: clock,
        steps: steps.zip((0..).map(days)).collect(),
        confidence: Confidence {
            before: Level::new(2),
            now: Level::new(if done > 3 { 9 } else { 2 }),
        },
        experience: Some(if done > 4 {
            Experience::Much
        } else {
            Experience::New
        }),
        reflections: std::collections::BTreeMap::new(),
    }
}
