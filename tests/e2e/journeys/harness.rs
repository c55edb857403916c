//! The harness tested on fixture pages: verbs do what they say, and say why they can't.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use thirtyfour::Key;

use crate::engine::Engine;
use crate::journey::Journey;
use crate::phone::Phone;

/// Journeys of this file.
pub const ALL: &[Journey] = &[
    Journey::new("harness: people press, type, choose and see", act).on_fixture(),
    Journey::new("harness: the phone is 360 x 740 in each tab", size).on_fixture(),
    Journey::new("harness: back, forward and reload", history).on_fixture(),
    Journey::new("harness: the keyboard alone", keyboard).on_fixture(),
    Journey::new("harness: a dialog takes the page away", dialog).on_fixture(),
    Journey::new("harness: what is stored outlives its tab", tabs).on_fixture(),
    Journey::new("harness: leaving for another site on purpose", departure).on_fixture(),
    Journey::new("harness: storage that is full", quota).on_fixture(),
    Journey::new("harness: storage that is blocked", blocked)
        .on_fixture()
        .with_storage_blocked(),
    Journey::new("harness: no network but a service worker", offline).on_fixture(),
    Journey::new("harness: a light page", light).on_fixture(),
    Journey::new("harness: a dark page", dark)
        .on_fixture()
        .in_the_dark(),
    Journey::new("harness: axe finds an image without words", axe).on_fixture(),
    Journey::new(
        "harness: what can't be found is told with what is there",
        refusals,
    )
    .on_fixture(),
];

fn act(phone: &Phone) {
    phone.open("#/practice");
    phone.see_heading("Practice");
    phone.press("button", "Follow Priya Anand");
    phone.see_focus_on("button", "Unfollow Priya Anand");
    phone.within("listitem", "Tom Ellis", |place| {
        place.press("button", "More");
    });
    phone.type_into("Your draft", "Zoë, hello 👩‍🎓 x");
    phone.see_value("Your draft", "Zoë, hello 👩‍🎓 x");
    phone.see_text("Saved 16 characters");
    phone.press("radio", "Mastodon");
    phone.see_state("radio", "Mastodon", "checked", "true");
    phone.choose("Mood", "Worried");
    phone.see_text("Saved 7 characters");
    phone.press("button", "Far down");
    phone.see_text("Saved 8 characters");
    phone.clear("Your draft");
    phone.see_value("Your draft", "");
    phone.see_no_text("Saved 8 characters");
    phone.see_no_sideways_scrolling();
    phone.see_no("button", "Follow Priya Anand");
    assert_eq!(phone.count("listitem"), 2);
}

fn size(phone: &Phone) {
    let measure = || phone.run("return [innerWidth, innerHeight]", Vec::new());
    phone.open("");
    assert_eq!(measure(), serde_json::json!([360, 740]));
    phone.open_in_new_tab("");
    assert_eq!(measure(), serde_json::json!([360, 740]));
    phone.turn_to_tab(0);
    assert_eq!(measure(), serde_json::json!([360, 740]));
}

fn history(phone: &Phone) {
    phone.open("#/home");
    phone.see_heading("Welcome");
    phone.press("link", "Practice");
    phone.see_title("Practice - Fixture");
    phone.see_address("#/practice");
    phone.back();
    phone.see_heading("Welcome");
    phone.forward();
    phone.see_heading("Practice");
    phone.press("button", "Follow Tom Ellis");
    phone.see("button", "Unfollow Tom Ellis");
    phone.reload();
    phone.see("button", "Follow Tom Ellis");
}

fn keyboard(phone: &Phone) {
    phone.open("#/home");
    phone.see_heading("Welcome");
    phone.key(Key::Tab);
    phone.see_focus_on("link", "Home");
    phone.key(Key::Tab);
    phone.see_focus_on("link", "Practice");
    phone.key(Key::Enter);
    phone.see_focus_on("heading", "Practice");
    phone.key(Key::Tab);
    phone.see_focus_on("button", "Follow Priya Anand");
}

fn dialog(phone: &Phone) {
    phone.open("");
    phone.press("button", "Ask me");
    phone.see("dialog", "Sure?");
    phone.see_no("button", "Ask me");
    phone.within("dialog", "Sure?", |place| place.press("button", "Yes"));
    phone.see_no("dialog", "Sure?");
    phone.see("button", "Ask me");
    // Hidden from assistive technology: nobody finds it.
    phone.see_no("button", "Unreachable");
}

fn tabs(phone: &Phone) {
    phone.open("#/practice");
    phone.type_into("Your draft", "Kept");
    phone.see_text("Saved 4 characters");
    let second = phone.open_in_new_tab("#/practice");
    phone.see_value("Your draft", "Kept");
    phone.store("fixture.draft", "By the other tab");
    phone.turn_to_tab(0);
    assert_eq!(
        phone.stored("fixture.draft").as_deref(),
        Some("By the other tab")
    );
    phone.turn_to_tab(second);
    phone.close_and_reopen("#/practice");
    phone.see_value("Your draft", "By the other tab");
    assert_eq!(phone.stored("nothing"), None);
}

fn departure(phone: &Phone) {
    phone.open("faults/leave.html");
    let start = format!("{}index.html", phone.elsewhere());
    phone.run(
        "document.querySelector('a').href = arguments[0]",
        vec![start.clone().into()],
    );
    phone.press("link", "Leave");
    assert_eq!(phone.see_departure(&start), start);
    phone.see_heading("Leave");
    // A real network is never reached, but the way to it is seen.
    let start = "https://network.invalid/compose?text=Hello";
    phone.run(
        "document.querySelector('a').href = arguments[0]",
        vec![start.into()],
    );
    assert_eq!(phone.link_address("Leave"), start);
    phone.press("link", "Leave");
    let seen = if phone.engine() == Engine::WebKit {
        "https://network.invalid/"
    } else {
        start
    };
    assert_eq!(phone.see_departure(start), seen);
}

fn quota(phone: &Phone) {
    phone.open("#/practice");
    phone.see_heading("Practice");
    let filled = phone.fill_storage();
    assert!(filled > 1_000_000, "only {filled} characters fit");
    phone.type_into("Your draft", "No room");
    phone.see_text("Not saved: QuotaExceededError");
    phone.empty_filled_storage();
    phone.type_into("Your draft", "!");
    phone.see_text("Saved 8 characters");
}

fn blocked(phone: &Phone) {
    phone.open("#/practice");
    let expected = if phone.engine() == Engine::WebKit {
        "null"
    } else {
        "SecurityError"
    };
    assert_eq!(phone.storage_access(), expected);
    phone.see_heading("Practice");
    if phone.engine() != Engine::WebKit {
        phone.see_text("Your browser blocks storage");
    }
}

fn offline(phone: &Phone) {
    phone.open("");
    phone.see_text("Ready for offline");
    phone.wait_for_service_worker();
    phone.go_offline();
    phone.reload();
    phone.see_heading("Welcome");
    phone.press("link", "Practice");
    phone.see_heading("Practice");
    phone.go_online();
    phone.reload();
    phone.see_heading("Practice");
}

fn light(phone: &Phone) {
    phone.open("");
    see_paper(phone, "rgb(251, 248, 243)");
}

fn dark(phone: &Phone) {
    phone.open("");
    see_paper(phone, "rgb(18, 25, 29)");
    phone.open_in_new_tab("");
    see_paper(phone, "rgb(18, 25, 29)");
}

fn see_paper(phone: &Phone, colour: &str) {
    phone.see_heading("Welcome");
    let paper = phone.run(
        "return getComputedStyle(document.body).backgroundColor",
        Vec::new(),
    );
    assert_eq!(paper, colour);
    let path = phone.picture("screen");
    // A PNG states its size in bytes 16 to 24.
    let bytes = std::fs::read(path).expect("the picture was written");
    let side =
        |at: usize| u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
    let scale = if phone.engine() == Engine::Chromium {
        2
    } else {
        1
    };
    assert_eq!((side(16), side(20)), (360 * scale, 740 * scale));
}

fn axe(phone: &Phone) {
    phone.open("faults/axe.html");
    let found = phone.axe();
    let image = found
        .iter()
        .find(|one| one.id == "image-alt")
        .expect("axe finds the image");
    assert_eq!(image.targets, ["#wordless"]);
    assert!(!image.help.is_empty());
    // The strict policy of the other page does not keep axe out.
    phone.open("#/practice");
    phone.see_heading("Practice");
    phone.see_no_axe_violations();
}

fn refusals(phone: &Phone) {
    phone.open("#/practice");
    phone.see_heading("Practice");
    phone.be_patient_for(Duration::from_millis(300));
    for (verb, sentence) in [
        (
            (|phone| phone.press("button", "Follow Nobody")) as fn(&Phone),
            "there is no button called “Follow Nobody”, but: “Follow Priya Anand”",
        ),
        (
            |phone| phone.press("button", "More"),
            "there are 2 times button called “More”, so which?",
        ),
        (
            |phone| phone.see_text("No such words"),
            "“No such words” is not on the screen",
        ),
        (
            |phone| phone.see_no_text("Priya"),
            "“Priya” is still on the screen",
        ),
        (
            |phone| phone.see_value("Your draft", "x"),
            "“Your draft” holds \"\" and not “x”",
        ),
        (
            |phone| phone.see_focus_on("button", "Far down"),
            "the focus is not on button “Far down”",
        ),
        (
            |phone| phone.see_no("heading", "Practice"),
            "heading is still there",
        ),
        (
            |phone| phone.see_title("Other"),
            "the title is “Practice - Fixture” and not “Other”",
        ),
        (
            |phone| phone.see_address("#/home"),
            "the address is #/practice and not #/home",
        ),
    ] {
        let failed = catch_unwind(AssertUnwindSafe(|| verb(phone))).expect_err(sentence);
        let message = failed
            .downcast_ref::<String>()
            .expect("a failure has a message");
        assert!(message.starts_with(sentence), "{message}");
        assert!(message.contains("headings [\"Practice\"]"), "{message}");
    }
}
