//! Files and clipboard: how things leave the phone, on the person's press only.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, DragEvent, File, FileList, HtmlAnchorElement, HtmlInputElement, Url,
};

use super::{document, qr_reader, window};

/// Offers a text as a file to keep; `false` if the browser doesn't let it.
pub fn offer(name: &str, text: &str) -> bool {
    offer_as(name, text, type_of(name))
}

/// Offers a text as a file of a kind, by its media type; `false` if the browser doesn't let it.
pub fn offer_as(name: &str, text: &str, kind: &str) -> bool {
    try_offer(name, text, kind).is_some()
}

fn try_offer(name: &str, text: &str, kind: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let anchor = document()?.create_element("a").ok()?;
    let anchor: HtmlAnchorElement = anchor.dyn_into().ok()?;
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    Url::revoke_object_url(&url).ok()
}

/// Some browsers add another ending where name and type don't agree.
fn type_of(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("csv") => "text/csv",
        Some("txt") => "text/plain",
        _ => "application/json",
    }
}

/// The text of the file that was chosen in a file field, and the field emptied, so that the same
/// file can be chosen again.
pub async fn chosen(field: HtmlInputElement) -> Option<String> {
    let file = field.files()?.get(0)?;
    field.set_value("");
    JsFuture::from(file.text()).await.ok()?.as_string()
}

/// The texts of all files chosen in a file field, as of those that are [`dropped`], and the field
/// emptied.
pub async fn all_chosen(field: HtmlInputElement) -> Vec<String> {
    let files = field.files().map(|files| files_of(&files));
    field.set_value("");
    texts_of(files.unwrap_or_default()).await
}

/// Takes what is dropped, if files are, in place of the browser, which would leave the page for
/// them; gives their texts, and of pictures those of the QR codes in them.
pub fn dropped(event: &DragEvent) -> Option<impl Future<Output = Vec<String>> + 'static> {
    let files = files_of(&event.data_transfer()?.files()?);
    if files.is_empty() {
        return None;
    }
    event.prevent_default();
    Some(texts_of(files))
}

fn files_of(files: &FileList) -> Vec<File> {
    (0..files.length()).filter_map(|at| files.get(at)).collect()
}

async fn texts_of(files: Vec<File>) -> Vec<String> {
    let mut texts = Vec::new();
    for file in files {
        if file.type_().starts_with("image/") {
            // A picture without a code has nothing to say here.
            texts.extend(qr_reader::read_file(&file).await.unwrap_or_default());
        } else {
            let text = JsFuture::from(file.text()).await;
            texts.extend(text.ok().and_then(|text| text.as_string()));
        }
    }
    texts
}

/// Copies a text; `false` if the browser doesn't let it.
pub async fn copy(text: &str) -> bool {
    let Some(window) = window() else { return false };
    let clipboard = window.navigator().clipboard();
    // Not there outside a secure context.
    if clipboard.is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}
