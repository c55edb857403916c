//! The page around the app: title, theme, focus, scrolling, and the panel for the worst case.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlElement, HtmlTextAreaElement, VisibilityState};

use super::{document, listen, window};
use crate::storage::Theme;

/// How long a browser that doesn't say when it is idle is left alone, in milliseconds.
const REST: i32 = 1000;

/// Shows the static panel of `index.html` if the program panics, and tells the console why.
pub fn reveal_panel_on_panic() {
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&panic.to_string().into());
        if let Some(panel) = document().and_then(|it| it.get_element_by_id("broken")) {
            // The panel is there or it isn't; nothing more can be done here.
            let _ = panel.remove_attribute("hidden");
        }
    }));
}

/// The element that the app is mounted in, emptied of the first screen.
pub fn mount_point() -> Option<HtmlElement> {
    let element = document()?.get_element_by_id("app")?;
    element.set_text_content(None);
    element.dyn_into().ok()
}

/// Waits until the page and all it is made of have come, and the browser has nothing else to do. For
/// work that nobody waits for: on a slow phone it would hold up what somebody does.
pub async fn settled() {
    let come = Promise::new(&mut |resolve, _| {
        let is_complete = document().is_none_or(|it| it.ready_state() == "complete");
        let waits = window().filter(|_| !is_complete).is_some_and(|window| {
            window
                .add_event_listener_with_callback("load", &resolve)
                .is_ok()
        });
        if !waits {
            // Resolving can't fail.
            let _ = resolve.call0(&JsValue::NULL);
        }
    });
    let mut rest = |resolve: Function, _| {
        let Some(window) = window() else { return };
        // WebKit has no such callback.
        if window.request_idle_callback(&resolve).is_err() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, REST);
        }
    };
    // Nothing rejects them.
    let _ = JsFuture::from(come).await;
    let _ = JsFuture::from(Promise::new(&mut rest)).await;
}

/// Names the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Light, dark, or as the phone has it.
pub fn set_theme(theme: Theme) {
    let Some(root) = document().and_then(|it| it.document_element()) else {
        return;
    };
    // A valid attribute name: setting it can't fail.
    let _ = match theme {
        Theme::Device => root.remove_attribute("data-theme"),
        Theme::Light => root.set_attribute("data-theme", "light"),
        Theme::Dark => root.set_attribute("data-theme", "dark"),
    };
}

/// Moves the focus to the element with this id, without scrolling.
pub fn focus(id: &str) {
    let element = document().and_then(|it| it.get_element_by_id(id));
    if let Some(element) = element.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        // An element that can't be focused keeps the focus where it was.
        let _ = element.focus();
    }
}

/// Whether the focus is somewhere inside the element with this id.
pub fn has_focus_within(id: &str) -> bool {
    let Some(document) = document() else {
        return false;
    };
    let around = document.get_element_by_id(id);
    let focused = document.active_element();
    around.is_some_and(|around| around.contains(focused.as_deref()))
}

/// Scrolls until the element with this id stands at the lower edge of what is seen.
pub fn reveal(id: &str) {
    if let Some(element) = document().and_then(|it| it.get_element_by_id(id)) {
        element.scroll_into_view_with_bool(false);
    }
}

/// Whether the person has asked their device for as little motion as can be.
pub fn wants_stillness() -> bool {
    let asked = || {
        let window = window()?;
        let ask: Function = Reflect::get(&window, &"matchMedia".into())
            .ok()?
            .dyn_into()
            .ok()?;
        let query = JsValue::from("(prefers-reduced-motion: reduce)");
        let answer = ask.call1(&window, &query).ok()?;
        Reflect::get(&answer, &"matches".into()).ok()?.as_bool()
    };
    asked().unwrap_or(false)
}

/// Scrolls until the element with this id is at the top.
pub fn scroll_to_element(id: &str) {
    if let Some(element) = document().and_then(|it| it.get_element_by_id(id)) {
        element.scroll_into_view();
    }
}

/// How high the first element is that a selector names, in CSS pixels.
pub fn height_of(selector: &str) -> Option<f64> {
    let element = document()?.query_selector(selector).ok()??;
    Some(element.get_bounding_client_rect().height()).filter(|height| *height > 0.0)
}

/// How far down an element is scrolled, and how much of it is in sight, in CSS pixels.
pub fn scrolled_in(element: &HtmlElement) -> (f64, f64) {
    (
        f64::from(element.scroll_top()),
        f64::from(element.client_height()),
    )
}

/// How far down the page is scrolled, in CSS pixels.
pub fn scrolled() -> f64 {
    window().and_then(|it| it.scroll_y().ok()).unwrap_or(0.0)
}

/// Scrolls to this far down, in CSS pixels.
pub fn scroll_to(down: f64) {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, down);
    }
}

/// Calls `listener` when the page goes out of sight, and when it is left.
pub fn on_hidden(listener: impl Fn() + Clone + 'static) {
    let (Some(window), Some(document)) = (window(), document()) else {
        return;
    };
    let leaving = listener.clone();
    listen(&window, "pagehide", move |_| leaving());
    let page = document.clone();
    listen(&document, "visibilitychange", move |_| {
        if page.visibility_state() == VisibilityState::Hidden {
            listener();
        }
    });
}

/// Calls `listener` when the page comes back into sight.
pub fn on_shown(listener: impl Fn() + 'static) {
    if let Some(document) = document() {
        let page = document.clone();
        listen(&document, "visibilitychange", move |_| {
            if page.visibility_state() == VisibilityState::Visible {
                listener();
            }
        });
    }
}

/// Calls `listener` when another tab changes what is stored.
pub fn on_storage_change(listener: impl Fn() + 'static) {
    if let Some(window) = window() {
        listen(&window, "storage", move |_| listener());
    }
}

/// Opens the browser's own sheet for printing. To be called from a press.
pub fn print() {
    if let Some(window) = window() {
        // A browser that can't print does nothing, and the document is still on the screen.
        let _ = window.print();
    }
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = window() {
        // A page may always load itself anew.
        let _ = window.location().reload();
    }
}

/// Selects a stretch of a text field, in UTF-16 units, and moves the focus there.
pub fn select(id: &str, from: u32, to: u32) {
    let element = document().and_then(|it| it.get_element_by_id(id));
    if let Some(field) = element.and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok()) {
        // A range beyond the text is cut to it.
        let _ = field.focus();
        let _ = field.set_selection_range(from, to);
    }
}

/// Opens what is folded away under this id.
pub fn open_details(id: &str) {
    if let Some(details) = document().and_then(|it| it.get_element_by_id(id)) {
        // A valid attribute name: setting it can't fail.
        let _ = details.set_attribute("open", "");
    }
}
