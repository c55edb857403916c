//! A learner among others: joins a cohort, reports to its trainer, asks somebody to look at a draft,
//! and looks at somebody's. The invitation is made here.

use chrono::{Days, NaiveDate};
use fledge::codec::native::{Native, key_pair, now};
use fledge::codec::{CohortKeys, find, invitation, report as codec_report};
use fledge::domain::StepId;
use fledge::domain::cohort::{Asks, Invitation, LearnerKey, Name, PackRef, PolicyOverlay};
use fledge::domain::text::Network;
use serde_json::json;

use crate::journey::Journey;
use crate::phone::Phone;

pub const NAME: &str = "Your name, as your trainer is to see it";

/// Journeys of this file.
pub const ALL: &[Journey] = &[
    Journey::new(
        "member: an invitation is opened, joined, reported to, and own work stays",
        |phone| {
            phone.open("#/step/hat");
            do_it(phone);
            phone.open(&link(&invitation()));
            phone.see_heading("You are invited");
            phone.see_text("Ada Lovelace invites you to “Autumn 2026”.");
            phone.see_text("Project Heron");
            phone.see_text("your posts and drafts");
            phone.see_address("#/open");
            phone.see_no_axe_violations();
            phone.see_no_sideways_scrolling();
            phone.press("button", "Join");
            phone.see_text("Write a name first");
            phone.type_into(NAME, "Grace");
            phone.press("radio", "It is new to me");
            phone.press("button", "Join");
            phone.see_heading("You have joined “Autumn 2026”");
            phone.see_no_axe_violations();
            phone.press("link", "Say how sure you feel now");
            phone.see_heading("Confidence");
            phone.press("radio", "3");
            phone.press("button", "Keep my answer");
            phone.see_heading("Your change");
            // The coach now knows what the employer's policy adds.
            phone.open("#/write");
            phone.type_into("Your post", "Good news about Project Heron soon!");
            phone.see(
                "article",
                "Please check: Leave out the name of this project.",
            );
            phone.open("#/step/follow-five");
            do_it(phone);
            note(phone);
            report(phone);
        },
    ),
    Journey::new(
        "member: a damaged, a short and a foreign code are told apart, and nothing changes",
        |phone| {
            let compact = compact(&invitation());
            phone.open("#/me");
            phone.type_into("Link or code", "Good morning!");
            phone.press("button", "Open it");
            phone.see_text("There is no code in this text.");
            phone.see_no_axe_violations();
            let cut = compact.get(..200).unwrap_or_default();
            phone.open(&format!("#/open/{cut}"));
            phone.see_heading("This code can’t be opened");
            phone.see_text("It is cut short: 193 letters are there");
            phone.see_no_axe_violations();
            phone.clear("Link or code");
            phone.copy_elsewhere(&changed(&compact));
            phone.paste("Link or code");
            phone.press("button", "Open it");
            phone.see_text("Some letters were changed on the way.");
            phone.open(&link(include_str!("../../fixtures/codes/report-v1.txt")));
            phone.see_text("This code is for a trainer.");
            phone.open(&link(include_str!("../../fixtures/codes/answer-v1.txt")));
            phone.see_text("This answers something that was not asked from this phone.");
            phone.see_address("#/open");
            // In the midst of a message, quoted and wrapped, it is found.
            let quoted = invitation().replace('\n', "\n> ");
            phone.copy_elsewhere(&format!("On Monday Ada wrote:\n> {quoted}\nSee you!"));
            phone.paste("Link or code");
            phone.press("button", "Open it");
            phone.see_heading("You are invited");
            assert_eq!(phone.stored("fledge.v1.memberships"), None);
        },
    ),
    Journey::new(
        "member: a copy takes the cohort to a new phone, and the trainer sees the same learner",
        |phone| {
            phone.open("#/me");
            phone.see_text("You are in no cohort.");
            phone.see_no_text("Keep it like a password.");
            join(phone);
            let old = reported_by(phone);
            phone.open("#/me");
            phone.see_text("Keep it like a password.");
            let folder = tempfile::tempdir().expect("a folder");
            let file = folder.path().join("copy.json");
            let copy = phone.saved_by("Save a copy as a file");
            std::fs::write(&file, copy).expect("written");
            phone.hand_over();
            phone.open("#/me");
            phone.see_text("You are in no cohort.");
            phone.choose_file("Choose the file", &file);
            phone.hear("Your copy is back. What was here before is set aside.");
            phone.see("link", "Report to Ada Lovelace");
            phone.see_text("Keep it like a password.");
            phone.see_no_axe_violations();
            phone.see_no_sideways_scrolling();
            assert_eq!(reported_by(phone), old, "the trainer sees one learner");
            // A second time, nothing is there twice.
            phone.close_and_reopen("#/me");
            phone.choose_file("Choose the file", &file);
            phone.hear("Your copy is back. What was here before is set aside.");
            phone.see("link", "Report to Ada Lovelace");
        },
    ),
    Journey::new("member: a cohort is left again", |phone| {
        join(phone);
        phone.open("#/me");
        phone.see("link", "Report to Ada Lovelace");
        phone.press("button", "Leave Autumn 2026");
        phone.see_text("Reports that you sent stay with the trainer.");
        phone.see_no_axe_violations();
        phone.press("button", "No, stay");
        phone.press("button", "Leave Autumn 2026");
        phone.press("button", "Yes, leave");
        phone.see_text("You are in no cohort.");
        phone.close_and_reopen("#/me");
        phone.see_text("You are in no cohort.");
    }),
];

/// The trainer's keys.
fn keys() -> CohortKeys {
    CohortKeys {
        sign: key_pair(&[70; 32]).expect("in range"),
        open: key_pair(&[71; 32]).expect("in range"),
    }
}

/// The steps that the trainer asks for.
fn steps() -> Vec<StepId> {
    let steps = ["hat", "rules", "follow-five", "make-list", "first-post"];
    steps.map(StepId::from).to_vec()
}

/// An invitation to five steps of the built-in pack, as its code in a file.
pub fn invitation() -> String {
    let day = |number| NaiveDate::from_ymd_opt(2026, 11, 1).expect("a day") + Days::new(number);
    let keys = keys();
    let invitation = Invitation {
        cohort: keys.id(),
        made_at: 1_793_000_000,
        name: Name::new("Autumn 2026"),
        trainer: Name::new("Ada Lovelace"),
        welcome: "Welcome!\nTen minutes at a time.".to_owned(),
        pack: PackRef {
            id: "core".to_owned(),
            title: "Small steps".to_owned(),
            digest: None,
        },
        starts: day(0),
        ends: Some(day(60)),
        pre_election: Some((day(20), day(40))),
        network: Some(Network::Mastodon),
        hashtag: "NewHere".to_owned(),
        accounts: vec!["ada@example.social".to_owned()],
        policy: PolicyOverlay {
            embargoed: vec!["Project Heron".to_owned()],
            own_handles: vec!["council".to_owned()],
            pinned: vec!["swearing".to_owned()],
        },
        asks: Asks {
            steps: steps(),
            confidence: true,
            experience: true,
            reflections: true,
        },
    };
    let code = invitation::write(&Native, &keys, &invitation);
    now(code).expect("an invitation").file()
}

/// The app's own link for a code.
fn link(code: &str) -> String {
    format!("#/open/{}", compact(code))
}

fn compact(code: &str) -> String {
    let letters = code.chars().filter(char::is_ascii_alphanumeric);
    letters.collect()
}

/// Joins the cohort of [`invitation`].
pub fn join(phone: &Phone) {
    phone.open(&link(&invitation()));
    phone.type_into(NAME, "Grace");
    phone.press("button", "Join");
    phone.see_heading("You have joined “Autumn 2026”");
}

/// A code with a letter changed.
fn changed(code: &str) -> String {
    let letter = if &code[60..61] == "A" { "B" } else { "A" };
    [&code[..60], letter, &code[61..]].concat()
}

/// What a link hands to the app.
pub fn fragment(link: &str) -> &str {
    link.find('#').and_then(|at| link.get(at..)).unwrap_or(link)
}

/// What a field holds, by its id.
pub fn value(phone: &Phone, id: &str) -> String {
    phone.see("textbox", "As a link");
    let script = "return document.getElementById(arguments[0]).value";
    let value = phone.run(script, vec![json!(id)]);
    value.as_str().unwrap_or_default().to_owned()
}

/// The step that is open, by its model solution.
pub fn do_it(phone: &Phone) {
    for _ in 0..3 {
        phone.press("button", "Show a hint");
    }
    phone.press("button", "Show me how");
    phone.press("button", "Do it for me");
    phone.see_text("You did this in practice on");
}

/// Looks back on the step that is open.
fn note(phone: &Phone) {
    phone.press("heading", "Look back");
    phone.press("radio", "It reassured me");
    phone.type_into("In a line, if you like", "Nobody laughed.");
    phone.press("button", "Keep this note");
    phone.see_text("Your note is kept on this phone.");
}

/// Makes a report to Ada, and gives who it is from, as she opens it.
fn reported_by(phone: &Phone) -> LearnerKey {
    phone.open("#/me");
    phone.press("link", "Report to Ada Lovelace");
    phone.press("button", "Show what will be sent");
    phone.see_heading("What Ada Lovelace will see");
    let found = find(&value(phone, "code-link"));
    let code = found[0].code.as_ref().expect("a report");
    let asked = steps();
    let lists = std::iter::once(asked.as_slice());
    let (learner, _) = now(codec_report::read(&Native, &keys(), lists, code)).expect("readable");
    learner
}

fn report(phone: &Phone) {
    phone.open("#/me");
    phone.press("link", "Report to Ada Lovelace");
    phone.see_heading("Report to your trainer");
    phone.see_text("At the start: 3 of 10.");
    phone.press("link", "Answer again");
    phone.see_heading("Confidence");
    phone.press("radio", "8");
    phone.press("button", "Keep my answer");
    phone.see_text("That is 5 points more.");
    phone.open("#/me");
    phone.press("link", "Report to Ada Lovelace");
    phone.see_text("At the start: 3 of 10. Now: 8.");
    phone.press("button", "Show what will be sent");
    phone.see_heading("What Ada Lovelace will see");
    phone.see_text("2 of 5 steps done");
    phone.see_text("No notes are in it.");
    phone.see_text("How sure at the start 3 of 10");
    phone.see_text("How sure now 8 of 10");
    phone.see_no_axe_violations();
    phone.see_no_sideways_scrolling();
    phone.press("checkbox", "Send along how sure I feel");
    phone.see_text("You changed something.");
    phone.press("button", "Show what will be sent");
    phone.see_text("How sure at the start not said");
    phone.see_text("How sure now not said");
    let name = "Find five people worth following: It reassured me. Nobody laughed.";
    phone.press("checkbox", name);
    phone.see_text("You changed something.");
    phone.see_no("heading", "What Ada Lovelace will see");
    phone.press("button", "Show what will be sent");
    phone.see_heading("What Ada Lovelace will see");
    phone.see_no_text("No notes are in it.");
    phone.see("textbox", "As a link");
    phone.see("textbox", "As a code");
    phone.close_and_reopen("#/me");
    phone.see_text("You last made a report on");
}
