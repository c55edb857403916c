//! Reading QR codes: with the browser's own reader where it has one (Chromium on Android and
//! macOS), else with one that is fetched when it is first asked for, and works in a thread of its
//! own (`public/qr-reader`).

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, HtmlInputElement, ImageData, MessageEvent, Worker};

use super::{net, picture, window};

/// Where the fetched reader lies, relative to the page: `seal` puts the second file there.
const WORKER: &str = "qr-reader/worker.js";
const PROGRAM: &str = "qr-reader/zxing_reader.wasm";

/// What both readers call a QR code that is theirs to find.
const OWN_FORMAT: &str = "qr_code";

/// Longest side of a picture that is searched, in pixels: a photo of twelve million has no more to
/// say, and takes a cheap phone a second.
const SIDE: u32 = 2048;

/// Why no code was read from a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// The file can't be shown as a picture here.
    NoPicture,
    /// There is no QR code in it.
    NoCode,
    /// The reader can't be had.
    NoReader,
}

/// A reader of QR codes; its thread ends with it.
pub struct Reader(Kind);

enum Kind {
    Own(JsValue),
    Fetched(Worker),
}

impl Reader {
    /// The browser's own reader, else the fetched one; `None` if that can't be had.
    pub async fn open() -> Option<Self> {
        match own().await {
            Some(own) => Some(Self(Kind::Own(own))),
            None => fetched().await,
        }
    }

    /// The texts of the QR codes among these pixels; `None` if the reader has failed.
    pub async fn read(&self, pixels: &ImageData) -> Option<Vec<String>> {
        let texts: Vec<String> = match &self.0 {
            // A picture that it can't take is one in which it finds nothing.
            Kind::Own(own) => detect(own, pixels).await.unwrap_or_default(),
            Kind::Fetched(worker) => {
                let texts = ask(worker, pixels).await?;
                texts.iter().filter_map(|text| text.as_string()).collect()
            }
        };
        Some(texts)
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        if let Kind::Fetched(worker) = &self.0 {
            worker.terminate();
        }
    }
}

/// The texts of the QR codes in the picture chosen in a file field, at least one; the field is
/// emptied, so that the same file can be chosen again.
///
/// # Errors
/// Why there are none.
pub async fn read_chosen(field: HtmlInputElement) -> Result<Vec<String>, Unread> {
    let file = field.files().and_then(|files| files.get(0));
    let file = file.ok_or(Unread::NoPicture)?;
    field.set_value("");
    read_file(&file).await
}

/// The texts of the QR codes in a picture, at least one.
///
/// # Errors
/// Why there are none.
pub(super) async fn read_file(file: &File) -> Result<Vec<String>, Unread> {
    let pixels = picture::pixels_of(file, SIDE).await;
    let pixels = pixels.ok_or(Unread::NoPicture)?;
    let reader = Reader::open().await.ok_or(Unread::NoReader)?;
    match reader.read(&pixels).await {
        Some(texts) if texts.is_empty() => Err(Unread::NoCode),
        Some(texts) => Ok(texts),
        None => Err(Unread::NoReader),
    }
}

/// The browser's own reader. Some phones have the name of it and nothing behind: hence the question
/// what it reads.
async fn own() -> Option<JsValue> {
    let maker = Reflect::get(&window()?.into(), &"BarcodeDetector".into()).ok()?;
    let maker: Function = maker.dyn_into().ok()?;
    let formats = call(&maker, "getSupportedFormats", &Array::new()).await?;
    let formats: Array = formats.dyn_into().ok()?;
    if !formats.iter().any(|one| one == OWN_FORMAT) {
        return None;
    }
    let options = Object::new();
    // Setting a property of a plain object can't fail.
    let _ = Reflect::set(&options, &"formats".into(), &Array::of1(&OWN_FORMAT.into()));
    Reflect::construct(&maker, &Array::of1(&options)).ok()
}

async fn detect(own: &JsValue, pixels: &ImageData) -> Option<Vec<String>> {
    let found = call(own, "detect", &Array::of1(pixels)).await?;
    let found: Array = found.dyn_into().ok()?;
    let text = |code: JsValue| Reflect::get(&code, &"rawValue".into()).ok()?.as_string();
    Some(found.iter().filter_map(text).collect())
}

/// What a method, which may take its time, gives.
async fn call(of: &JsValue, method: &str, arguments: &Array) -> Option<JsValue> {
    let method: Function = Reflect::get(of, &method.into()).ok()?.dyn_into().ok()?;
    let answer = method.apply(of, arguments).ok()?;
    JsFuture::from(Promise::resolve(&answer)).await.ok()
}

/// The larger file comes first: where that can't be had, the thread need not begin, and has nothing
/// to complain of in the console.
async fn fetched() -> Option<Reader> {
    let program = net::bytes_of(PROGRAM).await?;
    let worker = Worker::new(WORKER).ok()?;
    let reader = Reader(Kind::Fetched(worker.clone()));
    ask(&worker, &program).await?;
    Some(reader)
}

/// The worker's answer; `None` if it has failed. One question at a time: the next takes the place of
/// an answer that is still awaited.
async fn ask(worker: &Worker, question: &JsValue) -> Option<Array> {
    let answer = Promise::new(&mut |resolve, _| {
        worker.set_onmessage(Some(&resolve));
        worker.set_onerror(Some(&resolve));
    });
    worker.post_message(question).ok()?;
    let answer = JsFuture::from(answer).await.ok()?;
    let message: MessageEvent = answer.dyn_into().ok()?;
    message.data().dyn_into().ok()
}
