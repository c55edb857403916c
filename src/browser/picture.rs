//! Pictures: their pixels, and small likenesses of them. The picture itself never leaves the place
//! where it is.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlInputElement, ImageBitmap, ImageData,
};

use super::{document, window};

/// Longest side of a likeness, in pixels.
const SIDE: u32 = 96;

/// The name of the picture chosen in a file field, and its small likeness as a `data:` address;
/// the likeness is empty where the browser can't make one.
pub async fn chosen(field: HtmlInputElement) -> Option<(String, String)> {
    let file = field.files()?.get(0)?;
    field.set_value("");
    let likeness = likeness(&file).await.unwrap_or_default();
    Some((file.name(), likeness))
}

async fn likeness(file: &Blob) -> Option<String> {
    let (canvas, _) = drawn(file, SIDE).await?;
    canvas.to_data_url_with_type("image/jpeg").ok()
}

/// The pixels of a picture file, made smaller where a side is longer than `side`; `None` if the
/// browser can't show it.
pub(super) async fn pixels_of(file: &Blob, side: u32) -> Option<ImageData> {
    let (canvas, context) = drawn(file, side).await?;
    pixels_on(&canvas, &context)
}

/// All pixels of a canvas.
pub(super) fn pixels_on(
    canvas: &HtmlCanvasElement,
    context: &CanvasRenderingContext2d,
) -> Option<ImageData> {
    let (width, height) = (f64::from(canvas.width()), f64::from(canvas.height()));
    context.get_image_data(0.0, 0.0, width, height).ok()
}

async fn drawn(file: &Blob, side: u32) -> Option<(HtmlCanvasElement, CanvasRenderingContext2d)> {
    let bitmap = window()?.create_image_bitmap_with_blob(file).ok()?;
    let bitmap: ImageBitmap = JsFuture::from(bitmap).await.ok()?.dyn_into().ok()?;
    let (canvas, context) = canvas()?;
    let (width, height) = fitted(bitmap.width(), bitmap.height(), side);
    canvas.set_width(width);
    canvas.set_height(height);
    let (width, height) = (f64::from(width), f64::from(height));
    context
        .draw_image_with_image_bitmap_and_dw_and_dh(&bitmap, 0.0, 0.0, width, height)
        .ok()?;
    Some((canvas, context))
}

/// A canvas that is not on the page.
pub(super) fn canvas() -> Option<(HtmlCanvasElement, CanvasRenderingContext2d)> {
    let canvas: HtmlCanvasElement = document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    Some((canvas, context))
}

/// A size of the same shape with no side longer than `longest`, and none of nothing.
pub(super) fn fitted(width: u32, height: u32, longest: u32) -> (u32, u32) {
    let given = width.max(height);
    let side = |length: u32| {
        let shrunk = u64::from(length) * u64::from(longest) / u64::from(given.max(1));
        let length = if given > longest {
            u32::try_from(shrunk).unwrap_or(longest)
        } else {
            length
        };
        length.max(1)
    };
    (side(width), side(height))
}

#[cfg(test)]
mod tests {
    use super::fitted;

    #[test]
    fn a_picture_keeps_its_shape_and_is_never_made_larger_or_nothing() {
        assert_eq!(fitted(4000, 3000, 2000), (2000, 1500));
        assert_eq!(fitted(3000, 4000, 96), (72, 96));
        assert_eq!(fitted(640, 480, 2000), (640, 480));
        assert_eq!(fitted(9000, 1, 96), (96, 1));
        assert_eq!(fitted(0, 0, 96), (1, 1));
        assert_eq!(fitted(u32::MAX, 1, u32::MAX), (u32::MAX, 1));
    }
}
