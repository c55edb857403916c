//! The browser's own reader of QR codes, where it has one: Chromium on Android and macOS.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;

use super::window;

fn maker() -> Option<Function> {
    let maker = Reflect::get(&window()?.into(), &"BarcodeDetector".into()).ok()?;
    maker.dyn_into().ok()
}

/// Whether there is one.
pub fn is_there() -> bool {
    maker().is_some()
}

/// The texts of the QR codes in the picture chosen in a file field, and the field emptied; none if
/// it can't be read.
pub async fn read_chosen(field: HtmlInputElement) -> Option<Vec<String>> {
    let file = field.files()?.get(0)?;
    field.set_value("");
    let bitmap = window()?.create_image_bitmap_with_blob(&file).ok()?;
    let bitmap = JsFuture::from(bitmap).await.ok()?;
    let options = Object::new();
    let formats = Array::of1(&"qr_code".into());
    // Setting a property of a plain object can't fail.
    let _ = Reflect::set(&options, &"formats".into(), &formats);
    let reader = Reflect::construct(&maker()?, &Array::of1(&options)).ok()?;
    let detect: Function = Reflect::get(&reader, &"detect".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let found: Promise = detect.call1(&reader, &bitmap).ok()?.dyn_into().ok()?;
    let found: Array = JsFuture::from(found).await.ok()?.dyn_into().ok()?;
    Some(found.iter().filter_map(|one| text_of(&one)).collect())
}

fn text_of(code: &JsValue) -> Option<String> {
    Reflect::get(code, &"rawValue".into()).ok()?.as_string()
}
