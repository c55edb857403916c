//! The camera of the phone, in journeys `.with_a_camera()`: what it sees, and whether it sees.

use std::fs;

use super::Phone;
use crate::photo::{Scene, film};

impl Phone {
    /// Holds these before the camera, a second each, over and over. To be said before the camera is
    /// used.
    #[track_caller]
    pub fn hold_before_camera(&self, scenes: &[Scene]) {
        if let Err(error) = fs::write(self.session.film(), film(scenes)) {
            self.fail(&error.to_string());
        }
        // Every camera that the page is given is remembered, to be looked at later.
        self.run(
            "window.__cameras = []; const devices = navigator.mediaDevices; \
             const ask = devices.getUserMedia.bind(devices); \
             devices.getUserMedia = async (wish) => { \
               const stream = await ask(wish); window.__cameras.push(stream); return stream; }",
            Vec::new(),
        );
    }

    /// So many times the page was given the camera, and none is on any more.
    #[track_caller]
    pub fn see_camera_dark(&self, times: usize) {
        self.wait_until("the camera is dark", |phone| {
            let lives = "return [window.__cameras.length, window.__cameras \
                 .flatMap((one) => one.getTracks()).some((one) => one.readyState === 'live')]";
            phone.run(lives, Vec::new()) == serde_json::json!([times, false])
        });
    }
}
