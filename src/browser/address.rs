//! The address bar: the hash that routes live in, and the way back.

use std::cell::RefCell;
use std::collections::BTreeMap;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

use super::{document, listen, page, window};

thread_local! {
    /// How far down each visited entry of the history was scrolled, by its number.
    static SCROLLED: RefCell<Visits> = RefCell::default();
    /// The hash that was put in place of the present one, if it was: see [`conceal`].
    static CONCEALED: RefCell<Option<String>> = RefCell::default();
}

#[derive(Default)]
struct Visits {
    /// The entry that this loading of the page began with.
    first: u32,
    here: u32,
    newest: u32,
    down: BTreeMap<u32, f64>,
}

/// The hash of the address, `#` included; empty if there is none.
pub fn hash() -> String {
    window()
        .and_then(|it| it.location().hash().ok())
        .unwrap_or_default()
}

/// The address of the page itself, without its hash: what a link into the app begins with.
pub fn page() -> String {
    let whole = window().and_then(|it| it.location().href().ok());
    let whole = whole.unwrap_or_default();
    whole.split('#').next().unwrap_or_default().to_owned()
}

/// Goes to a hash, as a link would.
pub fn go(hash: &str) {
    if let Some(window) = window() {
        // Setting a fragment can't fail.
        let _ = window.location().set_hash(hash);
    }
}

/// Goes to a hash in place of the present one, so that Back doesn't come here again.
pub fn replace(hash: &str) {
    if let Some(window) = window() {
        // WebKit would keep the number of the entry, and so take this for a return to it.
        let _ = window
            .history()
            .map(|it| it.replace_state(&JsValue::NULL, ""));
        // A fragment is always of the same origin, so this can't fail.
        let _ = window.location().replace(hash);
    }
}

/// Shows another hash in the address bar and in the history, in place of the present one. The page
/// stays as it is: for what must not be left to be read there.
pub fn conceal(hash: &str) {
    let Some(history) = window().and_then(|it| it.history().ok()) else {
        return;
    };
    let number = history.state().unwrap_or(JsValue::NULL);
    // Of the same origin, so this can't fail.
    let _ = history.replace_state_with_url(&number, "", Some(hash));
    CONCEALED.set(Some(hash.to_owned()));
}

/// Whether a hash only stands in place of the one that the page was opened by. The browser may tell
/// of that one late, when it is concealed already; where nothing was concealed, every hash counts.
fn is_concealed(hash: &str) -> bool {
    CONCEALED.with_borrow_mut(|concealed| {
        let is_it = concealed.as_deref() == Some(hash);
        if !is_it {
            *concealed = None;
        }
        is_it
    })
}

/// Goes back as the browser's own button does.
pub fn back() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        // No entry to go back to is no error.
        let _ = history.back();
    }
}

/// Calls `listener` with each new hash; it is to [`arrive`] there.
pub fn on_change(mut listener: impl FnMut(String) + 'static) {
    arrive();
    SCROLLED.with_borrow_mut(|visits| visits.first = visits.here);
    let mut last = hash();
    if let Some(window) = window() {
        listen(&window, "hashchange", move |_| {
            let hash = hash();
            // A busy browser may tell of a change when the next is made already, and so twice of the
            // same. The second is no return to it.
            let is_told = hash == last && is_here();
            if !is_told && !is_concealed(&hash) {
                last.clone_from(&hash);
                listener(hash);
            }
        });
    }
}

/// Whether the present entry of the history is the one that was arrived at last.
fn is_here() -> bool {
    number_here() == Some(SCROLLED.with_borrow(|visits| visits.here))
}

/// The number of the present entry of the history; none if it is new.
fn number_here() -> Option<u32> {
    let number = window()?.history().ok()?.state().ok()?.as_f64()?;
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "numbers of visits are small and whole"
    )]
    let number = number as u32;
    Some(number)
}

/// Calls `listener` when a link within the app is pressed, before it leads anywhere.
pub fn on_link_pressed(listener: impl Fn() + 'static) {
    let Some(document) = document() else { return };
    listen(&document, "click", move |event| {
        let pressed = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let link = pressed.and_then(|it| it.closest("a[href^='#']").ok().flatten());
        if link.is_some() {
            listener();
        }
    });
}

/// How a visit to the present address came about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arrival {
    /// By a link: begin at the top.
    New,
    /// By Back, Forward or reload: this far down, in CSS pixels.
    Again(f64),
}

/// Numbers the present entry of the history and says how it was reached.
pub fn arrive() -> Arrival {
    let Some(number) = number_here() else {
        mark();
        return Arrival::New;
    };
    SCROLLED.with_borrow_mut(|visits| {
        visits.here = number;
        visits.newest = visits.newest.max(number);
        Arrival::Again(visits.down.get(&number).copied().unwrap_or(0.0))
    })
}

/// Remembers how far down the present entry is scrolled.
pub fn remember_scroll() {
    SCROLLED.with_borrow_mut(|visits| {
        visits.down.insert(visits.here, page::scrolled());
    });
}

fn mark() {
    let Some(history) = window().and_then(|it| it.history().ok()) else {
        return;
    };
    let number = SCROLLED.with_borrow_mut(|visits| {
        visits.newest += 1;
        visits.here = visits.newest;
        visits.here
    });
    // Same address, so this can't fail.
    let _ = history.replace_state(&JsValue::from(number), "");
}

/// Whether Back stays within the app.
pub fn can_go_back() -> bool {
    SCROLLED.with_borrow(|visits| visits.here > visits.first)
}
