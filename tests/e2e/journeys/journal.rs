//! The journal and the documents made of it.

use thirtyfour::Key;

use crate::journey::Journey;
use crate::phone::Phone;

/// Three steps done and looked back on.
const KEPT: &str = r#"{"version":2,"revision":3,"saved_at":1795000200,"joined_at":1794900000,
"pack":"core","seed":9,"log":[],"active_step":null,"drafts":[],
"settings":{"name":"Sam","network":null,"instance":"","theme":"device"},
"steps":{
"hat":{"practised":"2026-11-22","for_real":"2026-11-24","hints_seen":0,"minutes":14,"reflection":{"verb":"enlighten","line":"Three hats, said over a café table.","on":"2026-11-23"}},
"rules":{"practised":"2026-11-22","hints_seen":0,"reflection":{"verb":"reassure","line":"Asha was glad.","on":"2026-11-23"}},
"identify":{"practised":"2026-11-24","hints_seen":0,"reflection":{"verb":"challenge","line":"An age and a place are enough.","on":"2026-11-24"}}}}"#;

const RECORD: &str = "Professional development record";

/// Journeys of this file.
pub const ALL: &[Journey] = &[
    Journey::new(
        "app: notes are found by verb and word, changed, deleted and brought back",
        |phone| {
            with_notes(phone, "#/journal");
            phone.see_text("3 notes.");
            phone.type_into("Search your notes", "CAFE hats");
            phone.see_text("1 of 3 notes.");
            phone.see_no_text("Asha was glad.");
            phone.clear("Search your notes");
            phone.see_text("3 notes.");
            phone.press("radio", "Reassured");
            phone.see_text("1 of 3 notes.");
            phone.see_text("Asha was glad.");
            phone.type_into("Search your notes", "hats");
            phone.see_text("No note has that.");
            phone.clear("Search your notes");
            phone.press("radio", "All");
            phone.press("button", "Change the note on “Choose your hat”");
            phone.see_focus_on("textbox", "Your line");
            phone.see_no_axe_violations();
            phone.clear("Your line");
            phone.type_into("Your line", "Two hats are enough for me.");
            phone.press("radio", "It challenged me");
            phone.press("button", "Keep the change");
            phone.see_text("It challenged me. Two hats are enough for me. 23 November 2026");
            phone.see_focus_on("button", "Change the note on “Choose your hat”");
            phone.press("button", "Delete the note on “Choose your hat”");
            phone.hear("The note is deleted.");
            phone.see_text("2 notes.");
            phone.press("button", "Undo");
            phone.hear("The note is back.");
            phone.see_no_axe_violations();
            phone.see_no_sideways_scrolling();
            phone.close_and_reopen("#/journal");
            phone.see_text("3 notes.");
            phone.see_text("Two hats are enough for me.");
        },
    ),
    Journey::new(
        "app: a record holds what was chosen, and leaves the phone on a press",
        |phone| {
            with_notes(phone, "#/documents");
            phone.see_no_axe_violations();
            phone.press("checkbox", "Tell your manager first");
            phone.press("link", RECORD);
            phone.type_into(
                "How did it change what you do at work? “Choose your hat”",
                "I look twice.",
            );
            phone.key(Key::Tab);
            phone.within("article", RECORD, |phone| {
                phone.see_text("Name Sam");
                phone.see_text("Activities 2");
                phone.see_text("How long 14 minutes");
                phone.see_text("It enlightened me. Three hats, said over a café table.");
                phone.see_text("How it changed my practice I look twice.");
                phone.see_no_text("Tell your manager first");
            });
            phone.see_no_axe_violations();
            phone.see_no_sideways_scrolling();
            phone.press("button", "Save as a Markdown file");
            phone.press("button", "Copy as Markdown");
            phone.hear("Copied.");
            phone.paste("How did it change what you do at work? “Choose your hat”");
            phone.key(Key::Tab);
            phone.within("article", RECORD, |phone| {
                phone.see_text("## Choose your hat");
                phone.see_text("- **How long:** 14 minutes");
            });
            // The same choice makes every document.
            phone.close_and_reopen("#/documents/journal");
            phone.within("article", "Learning journal", |phone| {
                phone.see_text("An age and a place are enough.");
                phone.see_no_text("Asha was glad.");
            });
            phone.open("#/documents");
            phone.press("button", "Choose none");
            phone.press("link", "Learning journal");
            phone.see_text("Nothing is chosen yet.");
            phone.press("link", "Choose what goes in");
            phone.press("button", "Choose all");
            phone.press("link", "Learning journal");
            phone.see_text("Asha was glad.");
        },
    ),
    Journey::new(
        "app: a case for access is made from finished steps",
        |phone| {
            phone.open("#/documents/case");
            phone.see_text("Nothing is chosen yet.");
            phone.press("link", "Choose what goes in");
            phone.see_text("Finish a step or look back on one.");
            with_notes(phone, "#/documents/case");
            phone.type_into("Your name", "Sam Okoro");
            phone.type_into("Your job", "Social worker");
            phone.type_into("Where you work", "Colmer Vale Council");
            phone.clear("What I ask for");
            phone.type_into("What I ask for", "Please open Bluesky for our team.");
            phone.key(Key::Tab);
            let see_it = |phone: &Phone| {
                phone.see_text("Name Sam Okoro Job Social worker Organisation Colmer Vale Council");
                phone.see_text("Please open Bluesky for our team.");
                phone.see_text("I finished 3 short steps");
                phone.see_text("Before you start: Choose your hat; Tell your manager first");
                phone.see_text("I leave out details that could show who somebody is.");
            };
            phone.within("article", "Case for access", see_it);
            phone.see_no_axe_violations();
            phone.see_no_sideways_scrolling();
            phone.close_and_reopen("#/documents/case");
            phone.within("article", "Case for access", see_it);
        },
    ),
];

/// Opens a page on a phone that keeps three notes.
fn with_notes(phone: &Phone, path: &str) {
    phone.open("");
    phone.see("link", "Start");
    phone.store("fledge.v1.save", KEPT);
    phone.close_and_reopen(path);
}
