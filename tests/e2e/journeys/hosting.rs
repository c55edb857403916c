//! On any host: under a path, through an update, when a file is lost; and on a narrow phone.

use serde_json::Value;

use crate::journey::Journey;
use crate::phone::Phone;
use crate::watch::Kind;

/// What the static panel of `index.html` says.
const BROKEN: &str = "Something broke";
const NEWER: &str = "A newer Fledge is ready";

/// Journeys of this file.
pub const ALL: &[Journey] = &[
    Journey::new("app: lives under any path of a host", |phone| {
        phone.open("");
        phone.press("link", "Start");
        phone.see_heading("Choose your hat");
        phone.press("button", "Open practice");
        phone.press("radio", "Professional me");
        phone.see_text("1 of 2");
        phone.wait_for_service_worker();
        phone.go_offline();
        phone.close_and_reopen("");
        phone.press("link", "Practice");
        phone.see_text("1 of 2");
    })
    .under("/staff/learning/fledge/"),
    Journey::new("app: a newer version waits and asks", |phone| {
        phone.open("");
        phone.see("link", "Start");
        phone.wait_for_service_worker();
        phone.close_and_reopen("#/write");
        phone.type_into("Your post", "Half a sent");
        let old = versions(phone);
        phone.rewrite_file("sw.js", newer);
        // Coming back to the page is when a browser looks for a newer one.
        phone.reload();
        phone.see_text(NEWER);
        phone.see_value("Your post", "Half a sent");
        phone.see_no_axe_violations();
        phone.type_into("Your post", "ence");
        phone.press("button", "Later");
        phone.see_no_text(NEWER);
        assert!(
            versions(phone).iter().any(|one| old.contains(one)),
            "the version in use is still kept"
        );
        phone.reload();
        phone.see_text(NEWER);
        phone.type_into("Your post", " and more");
        phone.press("button", "Use it now");
        phone.see_no_text(NEWER);
        phone.see_value("Your post", "Half a sentence and more");
        phone.wait_until("only the newer version is kept", |phone| {
            let now = versions(phone);
            now.len() == 1 && !now.iter().any(|one| old.contains(one))
        });
    })
    .on_a_copy(),
    Journey::new("app: a program that is not there is told", |phone| {
        phone.lose_file("_bg.wasm");
        phone.open("");
        phone.see_text(BROKEN);
        phone.see("link", "Load the page again");
    })
    .on_a_copy()
    .must_be_caught(Kind::Missing),
    Journey::new("app: a program cut short is told", |phone| {
        phone.spoil_file("_bg.wasm", 20_000);
        phone.open("");
        phone.see_text(BROKEN);
        phone.see_no_axe_violations();
    })
    .on_a_copy()
    .must_be_caught(Kind::Console),
    Journey::new(
        "app: the second file that is not there is told, and home works",
        |phone| {
            phone.lose_file("-split_pages.wasm");
            phone.open("");
            phone.see_heading("Ten safe minutes at a time");
            phone.press("link", "Start");
            phone.see_heading("This page did not load");
            phone.press("link", "Challenge");
            phone.see("link", "Start");
        },
    )
    .on_a_copy()
    .must_be_caught(Kind::Missing),
    Journey::new(
        "app: nothing scrolls sideways on the narrowest phone",
        super::every_screen::look_for_sideways_scrolling,
    )
    .on_a_narrow_phone(),
];

/// A service worker of another version with the same files.
fn newer(worker: &str) -> String {
    worker.replacen("const VERSION = \"", "const VERSION = \"newer-", 1)
}

/// The versions that are kept for working offline.
fn versions(phone: &Phone) -> Vec<String> {
    let names =
        phone.run_async("const done = arguments[arguments.length - 1]; caches.keys().then(done);");
    let names = names.as_array().cloned().unwrap_or_default();
    let text = |name: &Value| name.as_str().map(str::to_owned);
    names.iter().filter_map(text).collect()
}
