//! Small likenesses of pictures. The picture itself never leaves the place where it is.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlInputElement, ImageBitmap};

use super::{document, window};

/// Longest side of a likeness, in pixels.
const SIDE: f64 = 96.0;

/// The name of the picture chosen in a file field, and its small likeness as a `data:` address;
/// the likeness is empty where the browser can't make one.
pub async fn chosen(field: HtmlInputElement) -> Option<(String, String)> {
    let file = field.files()?.get(0)?;
    field.set_value("");
    let likeness = likeness(&file).await.unwrap_or_default();
    Some((file.name(), likeness))
}

async fn likeness(file: &Blob) -> Option<String> {
    let bitmap = window()?.create_image_bitmap_with_blob(file).ok()?;
    let bitmap: ImageBitmap = JsFuture::from(bitmap).await.ok()?.dyn_into().ok()?;
    let (width, height) = (f64::from(bitmap.width()), f64::from(bitmap.height()));
    let scale = (SIDE / width.max(height)).min(1.0);
    let canvas: HtmlCanvasElement = document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    // At least one pixel, at most `SIDE`.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 1 and 96"
    )]
    let pixels = |side: f64| (side * scale).round().clamp(1.0, SIDE) as u32;
    canvas.set_width(pixels(width));
    canvas.set_height(pixels(height));
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context
        .draw_image_with_image_bitmap_and_dw_and_dh(
            &bitmap,
            0.0,
            0.0,
            f64::from(canvas.width()),
            f64::from(canvas.height()),
        )
        .ok()?;
    canvas.to_data_url_with_type("image/jpeg").ok()
}
