//! Reading the app's own files. Nothing else is ever requested.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::window;

/// The text of a file that belongs to the app, by its address relative to the page; `None` if it
/// can't be had.
pub async fn text_of(file: &str) -> Option<String> {
    let response = JsFuture::from(window()?.fetch_with_str(file)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?)
        .await
        .ok()?
        .as_string()
}
