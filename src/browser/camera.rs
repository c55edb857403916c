//! The camera. It is on for as long as a [`Camera`] is there and the page is in sight.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    CanvasRenderingContext2d, Document, HtmlCanvasElement, HtmlVideoElement, ImageData,
    MediaStream, MediaStreamConstraints, MediaStreamTrack, MediaStreamTrackState, VisibilityState,
};

use super::{document, picture, spawn, window};

/// Longest side of a frame that is looked at, in pixels, and the width that the camera is asked for.
const SIDE: u32 = 1280;

/// The event of a page that comes into sight or goes out of it.
const HIDING: &str = "visibilitychange";

/// Why there is no camera.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The device has none, or the browser no way to it.
    Missing,
    /// The person, or who set up the device, has said no.
    Forbidden,
    /// Something else has it.
    Busy,
}

/// A camera that is on. Dropped, it goes dark.
pub struct Camera {
    stream: MediaStream,
    screen: Option<Screen>,
    document: Document,
    when_hidden: Closure<dyn FnMut()>,
}

/// Where it is seen by the person, and where it is looked at.
struct Screen {
    video: HtmlVideoElement,
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
}

/// Asks for the camera that looks away from the person, or for whichever there is. To be called
/// from a press: the browser asks the person.
///
/// # Errors
/// Why it can't be had.
pub async fn open() -> Result<Camera, Refusal> {
    let document = document().ok_or(Refusal::Missing)?;
    let stream = ask().await?;
    let when_hidden = {
        // Not the stream: its `clone` is another one, with tracks that nobody would stop.
        let (document, tracks) = (document.clone(), stream.get_tracks());
        Closure::<dyn FnMut()>::new(move || {
            if document.visibility_state() == VisibilityState::Hidden {
                stop(&tracks);
            }
        })
    };
    let listener = when_hidden.as_ref().unchecked_ref();
    // Adding a listener of a valid event name can't fail.
    let _ = document.add_event_listener_with_callback(HIDING, listener);
    Ok(Camera {
        stream,
        screen: None,
        document,
        when_hidden,
    })
}

impl Camera {
    /// Shows what it sees, from now on.
    pub fn show_in(&mut self, video: HtmlVideoElement) {
        video.set_muted(true);
        video.set_src_object(Some(&self.stream));
        if let Ok(playing) = video.play() {
            // It fails if the camera is stopped before the first frame. Nobody waits for it.
            spawn(async move { drop(JsFuture::from(playing).await) });
        }
        self.screen = picture::canvas().map(|(canvas, context)| Screen {
            video,
            canvas,
            context,
        });
    }

    /// Whether it still sees: it ends when the page is hidden, and when it is pulled out.
    pub fn is_on(&self) -> bool {
        let tracks = self.stream.get_tracks();
        let is_live = each(&tracks).any(|it| it.ready_state() == MediaStreamTrackState::Live);
        // It may have been given to a page that was out of sight already.
        is_live && self.document.visibility_state() != VisibilityState::Hidden
    }

    /// What it shows now; `None` before its first frame.
    pub fn frame(&self) -> Option<ImageData> {
        let Screen {
            video,
            canvas,
            context,
        } = self.screen.as_ref()?;
        let (width, height) = (video.video_width(), video.video_height());
        if width == 0 || height == 0 {
            return None;
        }
        let (width, height) = picture::fitted(width, height, SIDE);
        // Setting a size empties a canvas, and takes memory anew.
        if (canvas.width(), canvas.height()) != (width, height) {
            canvas.set_width(width);
            canvas.set_height(height);
        }
        let (width, height) = (f64::from(width), f64::from(height));
        context
            .draw_image_with_html_video_element_and_dw_and_dh(video, 0.0, 0.0, width, height)
            .ok()?;
        picture::pixels_on(canvas, context)
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        stop(&self.stream.get_tracks());
        if let Some(screen) = &self.screen {
            screen.video.set_src_object(None);
        }
        let listener = self.when_hidden.as_ref().unchecked_ref();
        // As above.
        let _ = self
            .document
            .remove_event_listener_with_callback(HIDING, listener);
    }
}

async fn ask() -> Result<MediaStream, Refusal> {
    let devices = window().and_then(|window| window.navigator().media_devices().ok());
    // Not there outside a secure context.
    let devices = devices.filter(|devices| !devices.is_undefined());
    let devices = devices.ok_or(Refusal::Missing)?;
    let (wish, width) = (Object::new(), Object::new());
    // Setting a property of a plain object can't fail.
    let _ = Reflect::set(&wish, &"facingMode".into(), &"environment".into());
    let _ = Reflect::set(&width, &"ideal".into(), &SIDE.into());
    let _ = Reflect::set(&wish, &"width".into(), &width);
    let constraints = MediaStreamConstraints::new();
    constraints.set_video(&wish);
    let asked = devices
        .get_user_media_with_constraints(&constraints)
        .map_err(|_| Refusal::Missing)?;
    match JsFuture::from(asked).await {
        Ok(stream) => stream.dyn_into().map_err(|_| Refusal::Missing),
        Err(error) => Err(refusal(&name_of(&error))),
    }
}

fn name_of(error: &JsValue) -> String {
    let name = Reflect::get(error, &"name".into()).ok();
    name.and_then(|name| name.as_string()).unwrap_or_default()
}

/// What the browser's name for it means.
fn refusal(name: &str) -> Refusal {
    match name {
        "NotAllowedError" | "SecurityError" => Refusal::Forbidden,
        "NotReadableError" | "AbortError" => Refusal::Busy,
        _ => Refusal::Missing,
    }
}

fn each(list: &Array) -> impl Iterator<Item = MediaStreamTrack> {
    list.iter().map(JsCast::unchecked_into)
}

fn stop(list: &Array) {
    each(list).for_each(|track| track.stop());
}
