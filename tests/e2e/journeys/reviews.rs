//! A draft that somebody is asked to look at, there and back; and the whole circle of a cohort:
//! trainer, learner, trainer.

use serde_json::json;

use super::member::{NAME, do_it, fragment, join, value};
use super::trainer::{link, make_cohort, save_key};
use crate::journey::Journey;
use crate::phone::Phone;

const POST: &str = "Your post";

/// Journeys of this file.
pub const ALL: &[Journey] = &[
    Journey::new(
        "review: a draft goes to a buddy, and comes back with remarks on its words",
        |phone| {
            phone.open("#/write");
            phone.type_into(POST, "Off to the town hall 🏛️ with #localgov folk");
            phone.see_text("draft saved");
            ask(phone, None);
            let request = value(phone, "code-link");
            let mine = phone.hand_over();
            phone.open(fragment(&request));
            phone.see_heading("Grace asks you to look");
            phone.see_text("They wonder: Too much?");
            phone.see_no_axe_violations();
            phone.see_no_sideways_scrolling();
            remark(phone);
            let answer = value(phone, "code-link");
            phone.close_and_reopen("#/me");
            phone.press("link", "Grace asks you to look");
            phone.see_heading("What you said");
            delete_and_undo(phone);
            phone.hand_back(mine);
            phone.open(fragment(&answer));
            phone.hear("The answer from Ada is in.");
            phone.see_heading("Write");
            phone.see_heading("Ada says");
            phone.see_value(POST, "Off to the town hall 🏛️ with #localgov folk");
            phone.see_text("#localgov Capitals help a screen reader.");
            phone.press("button", "Show in my draft");
            let script = "const field = document.getElementById('editor'); \
                 return field.value.slice(field.selectionStart, field.selectionEnd)";
            assert_eq!(phone.run(script, Vec::new()), json!("#localgov"));
            phone.see_no_axe_violations();
            phone.see_no_sideways_scrolling();
            // The same answer twice is one; it outlives the tab, and a change of the words.
            phone.open(fragment(&answer));
            phone.see_heading("Ada says");
            phone.clear(POST);
            phone.type_into(POST, "Off to the town hall");
            phone.see_text("You have changed these words since.");
            phone.see_text("draft saved");
            phone.close_and_reopen("#/write");
            phone.see_heading("Ada says");
        },
    ),
    Journey::new(
        "review: a draft for the trainer is sealed: nobody else opens it",
        |phone| {
            join(phone);
            phone.open("#/write");
            phone.type_into(POST, "Good morning");
            phone.see_text("draft saved");
            ask(phone, Some("Ada Lovelace, trainer of Autumn 2026"));
            phone.see_text("Only your trainer can open it.");
            phone.see_no_axe_violations();
            let request = value(phone, "code-link");
            phone.hand_over();
            phone.open(fragment(&request));
            phone.see_text("This code is for a trainer.");
        },
    ),
    Journey::new(
        "circle: a trainer invites, a learner joins, does two steps, reports, is answered",
        |phone| {
            make_cohort(phone);
            save_key(phone);
            let invitation = link(phone);
            let trainer = phone.hand_over();
            phone.open(fragment(&invitation));
            phone.see_text("Ada invites you to “Autumn starters”.");
            phone.type_into(NAME, "Grace");
            phone.press("button", "Join");
            phone.see_heading("You have joined “Autumn starters”");
            for step in ["#/step/hat", "#/step/follow-five"] {
                phone.open(step);
                do_it(phone);
            }
            phone.open("#/me");
            phone.press("link", "Report to Ada");
            phone.press("button", "Show what will be sent");
            phone.see_heading("What Ada will see");
            phone.see_text("2 of");
            let report = value(phone, "code-link");
            phone.open("#/write");
            phone.type_into(POST, "Off to the town hall 🏛️ with #localgov folk");
            phone.see_text("draft saved");
            ask(phone, Some("Ada, trainer of Autumn starters"));
            let request = value(phone, "code-link");
            let learner = phone.hand_back(trainer);
            phone.open(fragment(&report));
            phone.see_heading("A code for your cohort");
            phone.see_text("Added.");
            phone.see_no_axe_violations();
            phone.press("link", "To the cohort");
            phone.see("link", "Grace");
            phone.open(fragment(&request));
            phone.see_heading("Grace asks you to look");
            remark(phone);
            let answer = value(phone, "code-link");
            phone.hand_back(learner);
            phone.open(fragment(&answer));
            phone.see_heading("Ada, your trainer, says");
        },
    ),
];

/// Takes the draft that came for review away, from its own page and from the list, and back again.
fn delete_and_undo(phone: &Phone) {
    phone.press("button", "Delete this draft");
    phone.hear("The draft is deleted.");
    phone.see_heading("Me");
    phone.see_no("link", "Grace asks you to look");
    phone.press("button", "Undo");
    phone.hear("The draft is back.");
    phone.see("link", "Grace asks you to look");
    phone.see_no_axe_violations();
    phone.see_no_sideways_scrolling();
    let glimpse = "Off to the town hall 🏛️ with #localgov folk";
    phone.press("button", &format!("Delete the draft from Grace: {glimpse}"));
    phone.see_no("link", "Grace asks you to look");
    phone.press("button", "Undo");
    phone.press("link", "Grace asks you to look");
    phone.see_heading("What you said");
    phone.close_and_reopen("#/me");
    phone.see("link", "Grace asks you to look");
}

/// Asks for a look at the draft that is open: the trainer of that name, or a buddy.
pub fn ask(phone: &Phone, trainer: Option<&str>) {
    phone.press("heading", "Ask somebody to look");
    if let Some(trainer) = trainer {
        phone.press("radio", trainer);
    }
    phone.clear("Your name, for the person who looks");
    phone.type_into("Your name, for the person who looks", "Grace");
    phone.type_into("What do you wonder about? (optional)", "Too much?");
    phone.press("button", "Make the code to send");
    phone.see_heading("Your code is ready. Send it in one of these ways.");
}

/// A remark on the hashtag, and one on all of it.
pub fn remark(phone: &Phone) {
    let select = "const field = document.getElementById('their-draft'); field.focus(); \
         const at = field.value.indexOf('#'); field.setSelectionRange(at, at + 9); \
         field.dispatchEvent(new Event('select', { bubbles: true }))";
    phone.run(select, Vec::new());
    phone.see_text("You chose: “#localgov”");
    phone.press("button", "Add this remark");
    phone.see_text("Choose one of the four first.");
    phone.press("radio", "Enlighten: good to know");
    phone.type_into("Your remark", "Capitals help a screen reader.");
    phone.press("button", "Add this remark");
    phone.see("button", "Remove remark 1");
    phone.press("radio", "Reassure: no need to worry");
    phone.press("button", "Add this remark");
    phone.see("button", "Remove remark 2");
    phone.type_into("Your name, for the writer", "Ada");
    phone.press("button", "Make the answer code");
    phone.see_heading("Your answer is ready. Send it back in one of these ways.");
    phone.see_no_axe_violations();
    phone.see_no_sideways_scrolling();
}
