//! A trainer scans: QR codes out of pictures, and before the camera. The learners' codes are made
//! here, from the invitation.

use std::fs;

use fledge::codec::{Code, qr};
use serde_json::json;
use tempfile::TempDir;

use super::trainer::{invited, make_cohort, report_of, save_key};
use crate::engine::Engine;
use crate::journey::Journey;
use crate::phone::Phone;
use crate::photo::{Scene, bitmap};

const PICTURE: &str = "Read a QR code from a picture";

/// Journeys of this file.
pub const ALL: &[Journey] = &[
    Journey::new(
        "scanning: a picture of a QR code puts its learner on the wall",
        |phone| {
            let [code] = reports(phone, ["Amara"]);
            let album = album();
            // Nobody has asked for the reader yet.
            assert_eq!(fetched(phone), 0);
            give(phone, &album, b"no picture at all");
            phone.see_text("That file can’t be opened as a picture here.");
            assert_eq!(fetched(phone), 0);
            photograph(phone, &album, None);
            phone.see_text("No QR code was found in that picture.");
            phone.see_no_axe_violations();
            phone.see_no_sideways_scrolling();
            assert!(fetched(phone) > 0);
            photograph(phone, &album, Some(&link_of(phone, &code)));
            phone.see("row", "Added 1");
            phone.see_no_text("No QR code was found in that picture.");
            photograph(phone, &album, qr::of_code(&code).as_ref());
            phone.see("row", "The same as before 1");
            phone.press("link", "Go to the wall");
            phone.see("link", "Amara");
        },
    ),
    Journey::new(
        "scanning: a picture dropped on the box is read like a file",
        |phone| {
            let [amara, bryn] = reports(phone, ["Amara", "Bryn"]);
            let picture = bitmap(Some(&link_of(phone, &amara)));
            drop_on_box(
                phone,
                &[
                    ("image/bmp", &picture),
                    ("text/plain", bryn.text().as_bytes()),
                ],
            );
            phone.see("row", "Added 2");
            drop_on_box(phone, &[("image/bmp", &bitmap(None))]);
            phone.see_text("No codes were found.");
        },
    ),
    Journey::new(
        "scanning: without a network it is said what else can be done",
        |phone| {
            let [code] = reports(phone, ["Amara"]);
            let album = album();
            phone.wait_for_service_worker();
            phone.go_offline();
            photograph(phone, &album, Some(&link_of(phone, &code)));
            phone.see_text("can’t be fetched now. Check that you are online, and try again.");
            phone.see_text("Or paste the code, or choose a file that has it.");
            phone.go_online();
            photograph(phone, &album, Some(&link_of(phone, &code)));
            phone.see("row", "Added 1");
        },
    ),
    Journey::new(
        "scanning: the browser’s own reader is asked where there is one",
        |phone| {
            let [code] = reports(phone, ["Amara"]);
            let album = album();
            phone.run(
                "const page = window.wrappedJSObject ?? window, text = arguments[0]; \
                 page.BarcodeDetector = function () { \
                   this.detect = () => page.Promise.resolve(page.JSON.parse( \
                     JSON.stringify([{ rawValue: text }]))); }; \
                 page.BarcodeDetector.getSupportedFormats = () => \
                   page.Promise.resolve(page.JSON.parse('[\"qr_code\"]'))",
                vec![json!(code.link(&phone.home()))],
            );
            photograph(phone, &album, None);
            phone.see("row", "Added 1");
            assert_eq!(fetched(phone), 0);
        },
    ),
    Journey::new(
        "scanning: where there is no camera, it is said why",
        |phone| {
            let [_] = reports(phone, ["Amara"]);
            let none = "No camera was found. Choose a picture";
            let forbidden = "This page may not use the camera.";
            // No journey but those with a camera may use one, if the machine has any. MiniBrowser can't
            // be told so: there the machine itself would answer, whatever it is, whenever it likes.
            if phone.engine() != Engine::WebKit {
                phone.press("button", "Use the camera");
                phone.wait_until("it says why", |phone| {
                    let words = phone.run("return document.body.innerText", Vec::new());
                    let words = words.as_str().unwrap_or_default();
                    words.contains(none) || words.contains(forbidden)
                });
                phone.see_no_axe_violations();
            }
            for (name, said) in [
                ("NotFoundError", none),
                ("NotAllowedError", forbidden),
                (
                    "NotReadableError",
                    "Close other apps that may be using it, then try again.",
                ),
            ] {
                refuse_camera(phone, name);
                phone.press("button", "Use the camera");
                phone.see_text(said);
                phone.see_focus_on("button", "Use the camera");
            }
        },
    ),
    Journey::new(
        "scanning: codes before the camera are read one after the other",
        |phone| {
            let [amara, bryn] = reports(phone, ["Amara", "Bryn"]);
            let (amara, bryn) = (link_of(phone, &amara), link_of(phone, &bryn));
            phone.hold_before_camera(&[Some(&amara), None, Some(&bryn)]);
            phone.press("button", "Use the camera");
            phone.see("row", "Added 2");
            phone.see_text("2 codes read. Hold up the next one.");
            phone.see_no_axe_violations();
            phone.see_no_sideways_scrolling();
            phone.press("button", "Stop the camera");
            phone.see_focus_on("button", "Use the camera");
            phone.see_camera_dark(1);
            phone.see("row", "Added 2");
            // Out of sight it goes dark by itself.
            phone.press("button", "Use the camera");
            phone.see("row", "The same as before 2");
            phone.run(
                "Object.defineProperty(document, 'visibilityState', \
                   { value: 'hidden', configurable: true }); \
                 document.dispatchEvent(new Event('visibilitychange')); \
                 delete document.visibilityState",
                Vec::new(),
            );
            phone.see_text("The camera has stopped.");
            phone.see_camera_dark(2);
            phone.press("button", "Use the camera");
            phone.see("row", "The same as before 2");
            phone.press("link", "Wall");
            phone.see("link", "Bryn");
            phone.see_camera_dark(3);
        },
    )
    .with_a_camera(),
];

/// The reports of people in a cohort that is made for them; the trainer is about to collect.
fn reports<const N: usize>(phone: &Phone, names: [&str; N]) -> [Code; N] {
    make_cohort(phone);
    save_key(phone);
    let (invited, clock) = invited(phone);
    phone.press("link", "Collect");
    phone.see("button", "Use the camera");
    let mut seed = 0;
    names.map(|name| {
        seed += 1;
        report_of(&invited, clock, name, 3, seed)
    })
}

/// As the learner's phone shows it.
fn link_of(phone: &Phone, code: &Code) -> qr::Matrix {
    qr::of_link(code, &phone.home()).expect("short enough")
}

/// A folder for photos, which must outlast the reading of them.
fn album() -> TempDir {
    TempDir::new().expect("a temporary folder")
}

fn photograph(phone: &Phone, album: &TempDir, scene: Scene) {
    give(phone, album, &bitmap(scene));
}

/// Chooses a file with these bytes as a picture.
fn give(phone: &Phone, album: &TempDir, bytes: &[u8]) {
    let file = album.path().join("photo.bmp");
    fs::write(&file, bytes).expect("the folder takes a file");
    phone.choose_file(PICTURE, &file);
}

/// Drops files of these kinds, with these bytes, on the box.
fn drop_on_box(phone: &Phone, files: &[(&str, &[u8])]) {
    phone.run(
        "const page = window.wrappedJSObject ?? window; const held = new page.DataTransfer(); \
         for (const [type, bytes] of arguments[0]) \
           held.items.add(new page.File([page.Uint8Array.from(bytes)], 'dropped', { type })); \
         const dropped = new page.DragEvent('drop', { dataTransfer: held, bubbles: true, cancelable: true }); \
         document.getElementById('collect-box').dispatchEvent(dropped)",
        vec![json!(files)],
    );
}

/// How many files of the reader the page has asked for.
fn fetched(phone: &Phone) -> u64 {
    let script = "return performance.getEntriesByType('resource') \
         .filter((one) => one.name.includes('/qr-reader/')).length";
    phone.run(script, Vec::new()).as_u64().expect("a number")
}

/// Has the browser answer every wish for the camera with this error.
fn refuse_camera(phone: &Phone, name: &str) {
    phone.run(
        "const page = window.wrappedJSObject ?? window, name = arguments[0]; \
         const devices = new page.Object(); \
         devices.getUserMedia = () => page.Promise.reject(new page.DOMException('', name)); \
         Object.defineProperty(page.navigator, 'mediaDevices', \
           { value: devices, configurable: true })",
        vec![json!(name)],
    );
}
