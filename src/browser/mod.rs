//! The only room that touches the browser: local storage, clock, address, page, files, network,
//! camera.

pub mod address;
pub mod camera;
pub mod clock;
pub mod crypto;
pub mod files;
pub mod net;
pub mod offline;
pub mod page;
pub mod picture;
pub mod qr_reader;
pub mod share;
mod shelf;
pub mod speech;

pub use shelf::LocalShelf;

use std::pin::Pin;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Runs a task that waits for the browser. For what comes before the app is mounted; Leptos has
/// its own from then on.
pub fn spawn(task: impl Future<Output = ()> + 'static) {
    // Boxed, so that all tasks share the code that runs them.
    let task: Pin<Box<dyn Future<Output = ()>>> = Box::pin(task);
    wasm_bindgen_futures::spawn_local(task);
}

fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

fn document() -> Option<web_sys::Document> {
    window()?.document()
}

/// Calls `listener` at each event of this name, for as long as the page lives.
fn listen(
    target: &web_sys::EventTarget,
    event: &str,
    listener: impl FnMut(web_sys::Event) + 'static,
) {
    let closure = Closure::<dyn FnMut(web_sys::Event)>::new(listener);
    let callback = closure.as_ref().unchecked_ref();
    // Adding a listener of a valid event name can't fail.
    let _ = target.add_event_listener_with_callback(event, callback);
    closure.forget();
}
