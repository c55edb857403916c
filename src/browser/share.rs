//! The phone's own share sheet.

use js_sys::Reflect;
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

use super::window;

/// Whether the browser has a share sheet. Firefox on a computer, for one, has none.
pub fn is_possible() -> bool {
    window().is_some_and(|it| Reflect::has(&it.navigator(), &"share".into()) == Ok(true))
}

/// Opens the share sheet with a text. To be called from a press; the person may close the sheet
/// again, which is no error.
pub async fn share(text: &str) {
    let Some(window) = window() else { return };
    let data = ShareData::new();
    data.set_text(text);
    let sheet = window.navigator().share_with_data(&data);
    // Closed without sharing, or not allowed: the text is still here, to be copied.
    let _ = JsFuture::from(sheet).await;
}
