//! What is kept: through blocked, full and damaged storage, two tabs, erasing, and no network.

use crate::journey::Journey;
use crate::phone::Phone;

/// Where the app keeps everything.
const SAVE: &str = "fledge.v1.save";

/// Journeys of this file.
pub const ALL: &[Journey] = &[
    Journey::new(
        "app: with storage blocked it goes on in memory and says so",
        |phone| {
            phone.open("");
            phone.see_text("This browser does not let Fledge keep anything.");
            phone.press("button", "I have read this");
            phone.see_no_text("This browser does not let Fledge keep anything.");
            phone.see_text("not saved");
            follow_priya(phone);
            phone.press("link", "Challenge");
            phone.press("link", "Practice");
            phone.press("link", "People");
            phone.see_state(
                "button",
                "Following Priya Nandakumar, @PriyaOnPatch",
                "pressed",
                "true",
            );
        },
    )
    .with_storage_blocked(),
    Journey::new(
        "app: a save that can't be read is set aside, byte for byte",
        |phone| {
            let damaged = r#"{"version":1,"revision":7,"log":[{"at":0,"do":{"follow":"pri"#;
            phone.open("");
            phone.see("link", "Start");
            phone.store(SAVE, damaged);
            phone.reload();
            phone.see_text("What was kept on this phone can’t be read.");
            let aside = phone.run(
            "return Object.keys(localStorage).filter((key) => key.startsWith('fledge.quarantine.')) \
             .map((key) => localStorage.getItem(key))",
            Vec::new(),
        );
            assert_eq!(aside, serde_json::json!([damaged]));
            follow_priya(phone);
            phone.close_and_reopen("#/me");
            phone.see("button", "Save as a file");
            phone.see_no_text("can’t be read.");
        },
    ),
    Journey::new("app: a save of a newer version is left alone", |phone| {
        let newer = r#"{"version":99,"everything":"else"}"#;
        phone.open("");
        phone.see("link", "Start");
        phone.store(SAVE, newer);
        phone.reload();
        phone.see_text("Your work was saved by a newer Fledge.");
        follow_priya(phone);
        assert_eq!(phone.stored(SAVE).as_deref(), Some(newer));
    }),
    Journey::new(
        "app: with storage full it says so, and keeps again once there is room",
        |phone| {
            phone.open("#/practice/people");
            phone.press("button", "Follow Priya Nandakumar, @PriyaOnPatch");
            phone.see_text("You follow Priya Nandakumar now.");
            phone.fill_storage();
            phone.press("button", "Follow Callum Orrick, @CallumOrrick");
            phone.see_text("There is no room left on this phone");
            let kept = phone.stored(SAVE).unwrap_or_default();
            assert!(
                kept.contains("priya"),
                "what was kept before is still there: {kept}"
            );
            phone.empty_filled_storage();
            phone.press("button", "Follow Grace Adeyemi-Holt, @GraceOnRounds");
            phone.see_no_text("There is no room left on this phone");
            phone.close_and_reopen("#/practice/people");
            phone.see_state(
                "button",
                "Following Callum Orrick, @CallumOrrick",
                "pressed",
                "true",
            );
        },
    ),
    Journey::new("app: two tabs never lose each other's work", |phone| {
        phone.open("#/practice/people");
        phone.press("button", "Follow Priya Nandakumar, @PriyaOnPatch");
        let second = phone.open_in_new_tab("#/practice/people");
        phone.see_state(
            "button",
            "Following Priya Nandakumar, @PriyaOnPatch",
            "pressed",
            "true",
        );
        phone.press("button", "Follow Callum Orrick, @CallumOrrick");
        phone.turn_to_tab(0);
        phone.press("button", "Follow Grace Adeyemi-Holt, @GraceOnRounds");
        phone.see_state(
            "button",
            "Following Callum Orrick, @CallumOrrick",
            "pressed",
            "true",
        );
        phone.turn_to_tab(second);
        phone.see_state(
            "button",
            "Following Grace Adeyemi-Holt, @GraceOnRounds",
            "pressed",
            "true",
        );
        phone.close_and_reopen("#/practice/people");
        for who in [
            "Following Priya Nandakumar, @PriyaOnPatch",
            "Following Callum Orrick, @CallumOrrick",
            "Following Grace Adeyemi-Holt, @GraceOnRounds",
        ] {
            phone.see_state("button", who, "pressed", "true");
        }
    }),
    Journey::new("app: erasing asks once and does it", |phone| {
        phone.open("");
        phone.store("somebody.elses", "stays");
        follow_priya(phone);
        let second = phone.open_in_new_tab("#/practice/people");
        phone.see_state(
            "button",
            "Following Priya Nandakumar, @PriyaOnPatch",
            "pressed",
            "true",
        );
        phone.turn_to_tab(0);
        phone.press("link", "Me");
        phone.press("button", "Erase everything on this phone");
        phone.press("button", "No, keep it");
        assert!(phone.stored(SAVE).is_some());
        phone.press("button", "Erase everything on this phone");
        phone.press("button", "Yes, erase everything");
        phone.see_text("Everything is erased.");
        assert_eq!(phone.stored(SAVE), None);
        // The other tab doesn't bring back what this one erased.
        phone.turn_to_tab(second);
        phone.press("button", "Follow Callum Orrick, @CallumOrrick");
        phone.see_state(
            "button",
            "Follow Priya Nandakumar, @PriyaOnPatch",
            "pressed",
            "false",
        );
        assert_eq!(phone.stored("somebody.elses").as_deref(), Some("stays"));
        phone.close_and_reopen("#/practice/people");
        phone.see_state(
            "button",
            "Follow Priya Nandakumar, @PriyaOnPatch",
            "pressed",
            "false",
        );
    }),
    Journey::new("app: the second visit works without a network", |phone| {
        phone.open("");
        phone.see("link", "Start");
        phone.wait_for_service_worker();
        phone.go_offline();
        phone.close_and_reopen("");
        phone.press("link", "Start");
        phone.press("button", "Open practice");
        phone.press("radio", "Professional me");
        phone.see_text("1 of 2");
        phone.reload();
        phone.see_text("1 of 2");
    }),
];

fn follow_priya(phone: &Phone) {
    phone.press("link", "Practice");
    phone.press("link", "People");
    phone.press("button", "Follow Priya Nandakumar, @PriyaOnPatch");
    phone.see_text("You follow Priya Nandakumar now.");
}
