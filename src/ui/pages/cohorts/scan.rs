//! Scanning: QR codes out of a picture and before the camera, taken in as what is pasted is.

use std::collections::HashSet;

use leptos::html::Video;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::collect::Collecting;
use crate::browser::camera::{self, Refusal};
use crate::browser::clock;
use crate::browser::qr_reader::{self, Reader, Unread};
use crate::i18n::scan as words;
use crate::ui::components::live;

/// Milliseconds of rest between two looks through the camera.
const REST: i32 = 200;

/// A picture of a QR code, taken now or earlier.
#[component]
pub fn Picture(collecting: Collecting) -> impl IntoView {
    let said = RwSignal::new(None);
    let chosen = move |event: leptos::ev::Event| {
        let field = event_target(&event);
        said.set(Some(words::READING));
        spawn_local(async move {
            let sentence = match qr_reader::read_chosen(field).await {
                Ok(texts) => {
                    collecting.read(texts.join("\n"));
                    None
                }
                Err(Unread::NoPicture) => Some(words::NO_PICTURE),
                Err(Unread::NoCode) => Some(words::NO_CODE),
                Err(Unread::NoReader) => Some(words::NO_READER),
            };
            said.try_set(sentence);
        });
    };
    view! {
        <p class="field">
            <label for="collect-picture">{words::PICTURE}</label>
            <input id="collect-picture" type="file" accept="image/*" on:change=chosen />
        </p>
        <p role="status">{live(move || said.get())}</p>
    }
}

/// The camera, and what it sees.
#[component]
pub fn Camera(collecting: Collecting) -> impl IntoView {
    let scanning = Scanning {
        collecting,
        video: NodeRef::new(),
        eye: RwSignal::new(Eye::Shut(None)),
        turn: RwSignal::new(0),
        camera: StoredValue::new_local(None),
    };
    let eye = scanning.eye;
    let pressed = move |_| match eye.get_untracked() {
        Eye::Shut(_) => scanning.start(),
        Eye::Opening | Eye::Waking | Eye::Open => scanning.stop(None),
    };
    let label = move || match eye.get() {
        Eye::Shut(_) => words::USE_CAMERA,
        Eye::Opening | Eye::Waking | Eye::Open => words::STOP_CAMERA,
    };
    let status = move || match eye.get() {
        Eye::Shut(why) => why.unwrap_or_default().to_owned(),
        Eye::Opening => words::STARTING.to_owned(),
        Eye::Waking => words::WAKING.to_owned(),
        Eye::Open => match collecting.so_far() {
            0 => words::HOLD_UP.to_owned(),
            codes => words::read_so_far(codes),
        },
    };
    view! {
        <video class="camera" node_ref=scanning.video muted playsinline
            hidden=move || !matches!(eye.get(), Eye::Waking | Eye::Open) aria-label=words::SEEN></video>
        <button class="button second" on:click=pressed>{live(label)}</button>
        <p class="quiet">{words::STAYS}</p>
        <p role="status">{live(status)}</p>
    }
}

/// Whether the camera sees.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Eye {
    /// No, and what is to be said about it.
    Shut(Option<&'static str>),
    /// The browser may be asking the person.
    Opening,
    /// Yes, and what reads is being fetched.
    Waking,
    /// Yes, and codes are read.
    Open,
}

/// The camera at work. It goes dark with the page: what is stored here ends with it.
#[derive(Clone, Copy)]
struct Scanning {
    collecting: Collecting,
    video: NodeRef<Video>,
    eye: RwSignal<Eye>,
    /// Counts starts and stops: who waited, sees whether it is still their turn.
    turn: RwSignal<u32>,
    camera: StoredValue<Option<camera::Camera>, LocalStorage>,
}

impl Scanning {
    fn start(self) {
        self.collecting.begin_anew();
        self.turn.update(|turn| *turn += 1);
        let turn = self.turn.get_untracked();
        self.eye.set(Eye::Opening);
        spawn_local(async move {
            let why = self.look(turn).await;
            if self.is_turn(turn) {
                self.stop(why);
            }
        });
    }

    fn stop(self, why: Option<&'static str>) {
        self.turn.try_update(|turn| *turn += 1);
        self.camera.try_set_value(None);
        self.eye.try_set(Eye::Shut(why));
    }

    /// No longer, once somebody has stopped it or left the page.
    fn is_turn(self, turn: u32) -> bool {
        self.turn.try_get_untracked() == Some(turn)
    }

    /// Opens the camera and takes in each code that comes before it, once; what is to be said at
    /// the end.
    async fn look(self, turn: u32) -> Option<&'static str> {
        let opened = camera::open().await;
        if !self.is_turn(turn) {
            // What was opened in vain goes dark here.
            return None;
        }
        match opened {
            Ok(mut camera) => {
                camera.show_in(self.video.get_untracked()?);
                self.camera.try_set_value(Some(camera));
            }
            Err(Refusal::Missing) => return Some(words::NO_CAMERA),
            Err(Refusal::Forbidden) => return Some(words::FORBIDDEN),
            Err(Refusal::Busy) => return Some(words::BUSY),
        }
        self.eye.try_set(Eye::Waking);
        let Some(reader) = Reader::open().await else {
            return Some(words::NO_READER);
        };
        if self.is_turn(turn) {
            self.eye.try_set(Eye::Open);
        }
        let mut known = HashSet::new();
        while self.is_turn(turn) {
            let is_on =
                |it: &Option<camera::Camera>| it.as_ref().is_some_and(camera::Camera::is_on);
            if self.camera.try_with_value(is_on) != Some(true) {
                return Some(words::WENT_DARK);
            }
            let frame = self.camera.try_with_value(|it| it.as_ref()?.frame());
            if let Some(frame) = frame.flatten() {
                let Some(texts) = reader.read(&frame).await else {
                    return Some(words::NO_READER);
                };
                for text in texts {
                    // What can't be taken in now is held up a moment longer.
                    let is_new = self.is_turn(turn) && !known.contains(&text);
                    if is_new && self.collecting.read_more(text.clone()) {
                        known.insert(text);
                    }
                }
            }
            clock::wait(REST).await;
        }
        None
    }
}
