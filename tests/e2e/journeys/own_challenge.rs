//! A challenge of one's own: from a file into an invitation, and with its file onto a learner's phone.

use std::path::PathBuf;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::trainer::{link, save_key};
use crate::journey::Journey;
use crate::phone::Phone;

const TITLE: &str = "Ten weeks at Ashbourne";
const BUILT_IN: &str = "Your first learning network";
const FIRST_STEP: &str = "Which hat do you wear at Ashbourne?";
const FILE: &str = "Choose the challenge’s file";

/// Journeys of this file.
pub const ALL: &[Journey] = &[
    Journey::new(
        "own challenge: a trainer adds one from a file, and sends the file along",
        |phone| {
            let files = Files::new();
            let learners_link = invite(phone, &files);
            // The learner's phone has never seen it.
            phone.hand_over();
            phone.open(&learners_link);
            phone.see_heading("You are invited");
            phone.see_text("This cohort does a challenge of its own, “Ten weeks at Ashbourne”.");
            phone.see_no_axe_violations();
            phone.see_no_sideways_scrolling();
            phone.choose_file(FILE, &files.other);
            phone.see_text("This file holds another challenge than “Ten weeks at Ashbourne”.");
            phone.see_no_axe_violations();
            phone.choose_file(FILE, &files.own);
            phone.see_text("This is the challenge on your phone now.");
            phone.see_no_axe_violations();
            phone.type_into("Your name, as your trainer is to see it", "Grace");
            phone.press("button", "Join");
            phone.press("link", "Go to your challenge");
            phone.see("link", FIRST_STEP);
            phone.close_and_reopen("#/");
            phone.see("link", FIRST_STEP);
            phone.press("link", FIRST_STEP);
            phone.see_heading(FIRST_STEP);
            // Whoever has it isn't asked for it again.
            phone.open(&learners_link);
            phone.see_heading("You are invited");
            phone.see_no_text("a challenge of its own");
        },
    ),
    Journey::new(
        "own challenge: what was done in another one stays, and is there again",
        |phone| {
            let files = Files::new();
            phone.open("#/step/hat");
            phone.press("button", "Open practice");
            phone.open("#/me");
            phone.see_text("You are doing “Your first learning network”.");
            phone.press("heading", "Do another challenge");
            phone.choose_file(FILE, &files.none);
            phone.see_text("This file isn’t a challenge for Fledge.");
            phone.see_no_axe_violations();
            phone.choose_file(FILE, &files.faulty);
            phone.see_text("This challenge has a fault. Ask whoever made it to mend it: steps/");
            phone.see_no_sideways_scrolling();
            phone.choose_file(FILE, &files.own);
            phone.hear("You are now doing “Ten weeks at Ashbourne”. What you did before is kept.");
            phone.see_text("You are doing “Ten weeks at Ashbourne”.");
            phone.see_no_axe_violations();
            phone.open("#/");
            phone.see("link", FIRST_STEP);
            phone.close_and_reopen("#/me");
            phone.see_text("You are doing “Ten weeks at Ashbourne”.");
            phone.press("heading", "Do another challenge");
            phone.press("button", &format!("Do “{BUILT_IN}”"));
            phone.see_text("You are doing “Your first learning network”.");
            phone.open("#/");
            phone.see("link", "Choose your hat");
            // A damaged text is not worth a page that doesn't start.
            phone.open("#/me");
            phone.press("heading", "Do another challenge");
            phone.press("button", &format!("Do “{TITLE}”"));
            phone.see_text("You are doing “Ten weeks at Ashbourne”.");
            let digest = phone.stored("fledge.v1.pack-in-use").expect("its digest");
            phone.store(&format!("fledge.v1.pack.{digest}"), "{\"id\":");
            phone.close_and_reopen("#/me");
            phone.see_text("You are doing “Your first learning network”.");
            phone.press("heading", "Do another challenge");
            phone.press("button", &format!("Do “{TITLE}”"));
            phone.hear(
                "This challenge can’t be read now. Try again later, or choose its file again.",
            );
            phone.see_text("You are doing “Your first learning network”.");
        },
    ),
    Journey::new(
        "own challenge: it is taken off the phone, and is back with Undo",
        |phone| {
            let files = Files::new();
            take_own(phone, &files);
            phone.press("button", &format!("Do “{BUILT_IN}”"));
            phone.see_text("You are doing “Your first learning network”.");
            phone.see_no_axe_violations();
            phone.see_no_sideways_scrolling();
            phone.press("button", &format!("Remove “{TITLE}”"));
            phone.hear(
                "“Ten weeks at Ashbourne” is no longer on this phone. What you did in it is kept.",
            );
            phone.see_no("button", &format!("Do “{TITLE}”"));
            let focus = phone.run("return document.activeElement.tagName", Vec::new());
            assert_eq!(focus, "SUMMARY", "not lost with its button");
            phone.press("button", "Undo");
            phone.hear("The challenge is back.");
            phone.see("button", &format!("Do “{TITLE}”"));
            phone.press("button", &format!("Remove “{TITLE}”"));
            phone.see_no("button", &format!("Do “{TITLE}”"));
            phone.close_and_reopen("#/me");
            phone.press("heading", "Do another challenge");
            phone.see_no("button", &format!("Do “{TITLE}”"));
        },
    ),
    Journey::new(
        "own challenge: a copy takes it along, and erasing takes it away",
        |phone| {
            let files = Files::new();
            take_own(phone, &files);
            let copy = phone.saved_by("Save a copy as a file");
            let file = files.folder.path().join("copy.json");
            std::fs::write(&file, copy).expect("written");
            phone.press("button", "Erase everything on this phone");
            phone.press("button", "Yes, erase everything");
            phone.see_text("You are doing “Your first learning network”.");
            phone.see_no("button", &format!("Do “{TITLE}”"));
            // A new phone.
            phone.hand_over();
            phone.open("#/me");
            phone.choose_file("Choose the file", &file);
            phone.see_text("You are doing “Ten weeks at Ashbourne”.");
            phone.open("#/");
            phone.see("link", FIRST_STEP);
            phone.close_and_reopen("#/");
            phone.see("link", FIRST_STEP);
        },
    ),
    Journey::new(
        "own challenge: the page may be left while the file is read",
        |phone| {
            let files = Files::new();
            phone.open("#/me");
            phone.press("heading", "Do another challenge");
            phone.run(
                "const page = window.wrappedJSObject ?? window, read = page.Blob.prototype.text; \
                 page.Blob.prototype.text = function () { \
                   return new page.Promise((done) => { page.goOn = () => read.call(this).then(done); }); }",
                Vec::new(),
            );
            phone.choose_file(FILE, &files.own);
            phone.see_text("Trying out every step of the challenge…");
            phone.open("#/write");
            phone.see_heading("Write");
            phone.run("(window.wrappedJSObject ?? window).goOn()", Vec::new());
            phone.hear("You are now doing “Ten weeks at Ashbourne”. What you did before is kept.");
            phone.open("#/");
            phone.see("link", FIRST_STEP);
        },
    ),
];

/// The challenge is chosen on the Me page, and in use; what lies folded up there is open.
fn take_own(phone: &Phone, files: &Files) {
    phone.open("#/me");
    phone.press("heading", "Do another challenge");
    phone.choose_file(FILE, &files.own);
    phone.see_text("You are doing “Ten weeks at Ashbourne”.");
}

/// Makes a cohort for the challenge, and gives the link to it.
fn invite(phone: &Phone, files: &Files) -> String {
    phone.open("#/cohorts/new");
    phone.type_into("Name of the cohort", "Autumn starters");
    phone.type_into("Your name", "Ada");
    phone.see("radio", BUILT_IN);
    phone.press("heading", "Add a challenge from a file");
    phone.choose_file(FILE, &files.own);
    phone.see_state("radio", TITLE, "checked", "true");
    phone.see_no_axe_violations();
    phone.see_no_sideways_scrolling();
    phone.press("button", "Make the cohort");
    phone.see_heading("Autumn starters");
    save_key(phone);
    phone.see_text("Attach its file to your message");
    phone.see_no_axe_violations();
    phone.see_no_sideways_scrolling();
    let words = "return document.getElementById('invitation-words').value";
    let words = phone.run(words, Vec::new());
    let words = words.as_str().unwrap_or_default();
    assert!(
        words.contains("Save the file that comes with this message"),
        "{words}"
    );
    let sent = phone.saved_by("Save the challenge’s file");
    let own = std::fs::read_to_string(&files.own).expect("the file");
    assert_eq!(
        sent, own,
        "what is sent along is what was added, to the byte"
    );
    let link = link(phone);
    let (_, route) = link.split_once('#').expect("a route");
    format!("#{route}")
}

/// Files that somebody may choose.
struct Files {
    own: PathBuf,
    other: PathBuf,
    faulty: PathBuf,
    none: PathBuf,
    folder: TempDir,
}

impl Files {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |name: &str, text: &str| {
            let path = folder.path().join(name);
            std::fs::write(&path, text).expect("written");
            path
        };
        let pack = |title: &str, change: &dyn Fn(&mut Value)| {
            let core = include_str!("../../../public/packs/core.json");
            let mut pack: Value = serde_json::from_str(core).expect("JSON");
            pack["id"] = json!("ashbourne");
            pack["title"] = json!(title);
            pack["steps"][0]["title"] = json!(FIRST_STEP);
            change(&mut pack);
            pack.to_string()
        };
        Self {
            own: write("ashbourne.json", &pack(TITLE, &|_| {})),
            other: write("other.json", &pack("Another one", &|_| {})),
            faulty: write(
                "faulty.json",
                &pack(TITLE, &|pack| pack["steps"][0]["minutes"] = json!(90)),
            ),
            none: write("none.json", "Dear all, please find attached"),
            folder,
        }
    }
}
