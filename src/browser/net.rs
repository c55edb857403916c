//! Reading the app's own files. Nothing else is ever requested.

use js_sys::{Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::window;

/// The text of the built-in pack, which the page has asked for before the app was there (see
/// `Trunk.toml`); `None` if it can't be had.
pub async fn built_in_pack() -> Option<String> {
    let asked = Reflect::get(&window()?.into(), &"fledgePack".into()).ok()?;
    text_in(asked.dyn_into().ok()?).await
}

/// The text of a file that belongs to the app, by its address relative to the page; `None` if it
/// can't be had.
pub async fn text_of(file: &str) -> Option<String> {
    text_in(window()?.fetch_with_str(file)).await
}

async fn text_in(response: Promise) -> Option<String> {
    let response = JsFuture::from(response).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?)
        .await
        .ok()?
        .as_string()
}
