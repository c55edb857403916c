//! The watch tested on fixture pages that each do one bad thing, in each browser.

use crate::journey::Journey;
use crate::phone::Phone;
use crate::watch::Kind;

/// Journeys of this file.
pub const ALL: &[Journey] = &[
    Journey::new("watch: a clean page passes", |phone| {
        phone.open("");
        phone.see_text("Ready for offline");
    })
    .on_fixture(),
    Journey::new("watch: a forbidden script is caught", |phone| {
        see(phone, "csp", "Policy");
    })
    .on_fixture()
    .must_be_caught(Kind::Policy),
    Journey::new("watch: an image from elsewhere is caught", |phone| {
        see(phone, "other-origin", "Asked");
    })
    .on_fixture()
    .must_be_caught(Kind::Elsewhere),
    Journey::new(
        "watch: a service worker that asks elsewhere is caught",
        |phone| {
            see(phone, "worker-other-origin", "Asked");
        },
    )
    .on_fixture()
    .must_be_caught(Kind::Elsewhere),
    Journey::new(
        "watch: a service worker that asks the world is caught",
        |phone| {
            phone.open("faults/worker-other-origin.html?elsewhere=http://elsewhere.invalid/");
            phone.see_text("Asked");
        },
    )
    .on_fixture()
    .must_be_caught(Kind::Elsewhere),
    Journey::new("watch: an error offline is caught", |phone| {
        phone.open("");
        phone.wait_for_service_worker();
        phone.go_offline();
        phone.reload();
        phone.see_heading("Welcome");
        phone.run(
            "setTimeout(() => { throw new Error('offline') })",
            Vec::new(),
        );
        phone.press("link", "Practice");
        phone.see_heading("Practice");
    })
    .on_fixture()
    .must_be_caught(Kind::Console),
    Journey::new("watch: a console error is caught", |phone| {
        see(phone, "console-error", "Console");
    })
    .on_fixture()
    .must_be_caught(Kind::Console),
    Journey::new("watch: an uncaught exception is caught", |phone| {
        see(phone, "uncaught", "Uncaught");
    })
    .on_fixture()
    .must_be_caught(Kind::Console),
    Journey::new("watch: an unhandled rejection is caught", |phone| {
        see(phone, "rejection", "Rejection");
    })
    .on_fixture()
    .must_be_caught(Kind::Console),
    Journey::new("watch: a missing file is caught", |phone| {
        see(phone, "missing", "Missing");
    })
    .on_fixture()
    .must_be_caught(Kind::Missing),
];

fn see(phone: &Phone, fault: &str, words: &str) {
    phone.open(&format!(
        "faults/{fault}.html?elsewhere={}",
        phone.elsewhere()
    ));
    phone.see_text(words);
}
