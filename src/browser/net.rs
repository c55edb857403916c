//! Reading the app's own files. Nothing else is ever requested.

use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::window;

/// Where the built-in challenge lies, relative to the page.
const PACK: &str = "packs/core.json";
/// Where its outline lies.
const OUTLINE: &str = "packs/core.outline.json";

/// The text of the built-in challenge's outline, which the page has asked for before the app was
/// there (see `Trunk.toml`); `None` if it can't be had.
pub async fn outline() -> Option<String> {
    match asked_for("fledgeOutline") {
        Some(asked) => text_in(asked).await,
        None => text_of(OUTLINE).await,
    }
}

/// The text of the built-in challenge; `None` if it can't be had. A page that begins elsewhere than
/// at home has asked for it already.
pub async fn built_in_pack() -> Option<String> {
    match asked_for("fledgePack") {
        Some(asked) => text_in(asked).await,
        None => text_of(PACK).await,
    }
}

/// What the page has asked for before the app was there, under this name; not to be had twice.
fn asked_for(name: &str) -> Option<Promise> {
    let page: JsValue = window()?.into();
    let asked = Reflect::get(&page, &name.into()).ok()?.dyn_into().ok()?;
    // A plain property can be replaced. Where it failed, the next one asks anew.
    let _ = Reflect::set(&page, &name.into(), &JsValue::UNDEFINED);
    Some(asked)
}

/// The text of a file that belongs to the app, by its address relative to the page; `None` if it
/// can't be had.
pub async fn text_of(file: &str) -> Option<String> {
    text_in(window()?.fetch_with_str(file)).await
}

/// The bytes of a file that belongs to the app, by its address relative to the page; `None` if it
/// can't be had.
pub(super) async fn bytes_of(file: &str) -> Option<JsValue> {
    let response = found(window()?.fetch_with_str(file)).await?;
    JsFuture::from(response.array_buffer().ok()?).await.ok()
}

async fn text_in(response: Promise) -> Option<String> {
    let response = found(response).await?;
    JsFuture::from(response.text().ok()?)
        .await
        .ok()?
        .as_string()
}

async fn found(response: Promise) -> Option<Response> {
    let response = JsFuture::from(response).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    response.ok().then_some(response)
}
