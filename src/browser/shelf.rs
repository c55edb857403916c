//! Local storage as a shelf that says when it is blocked or full.

use gloo_storage::{LocalStorage, Storage};
use wasm_bindgen::{JsCast, JsValue};

use super::window;
use crate::storage::{Shelf, ShelfError};

/// The browser's local storage.
#[derive(Clone, Copy, Debug, Default)]
pub struct LocalShelf;

/// `gloo-storage` panics where the browser blocks site data: ask the window first, each time,
/// since a person can block it while the page is open.
fn storage() -> Result<web_sys::Storage, ShelfError> {
    let is_there = window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))));
    if is_there {
        Ok(LocalStorage::raw())
    } else {
        Err(ShelfError::Blocked)
    }
}

impl Shelf for LocalShelf {
    fn read(&self, key: &str) -> Result<Option<String>, ShelfError> {
        storage()?.get_item(key).map_err(|error| reason(&error))
    }

    fn write(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        storage()?
            .set_item(key, text)
            .map_err(|error| reason(&error))
    }

    fn remove(&self, key: &str) -> Result<(), ShelfError> {
        storage()?.remove_item(key).map_err(|error| reason(&error))
    }

    fn keys(&self) -> Result<Vec<String>, ShelfError> {
        let storage = storage()?;
        let count = storage.length().map_err(|error| reason(&error))?;
        Ok((0..count)
            .filter_map(|at| storage.key(at).ok().flatten())
            .collect())
    }
}

/// `QuotaExceededError`, in Firefox also by its own name: no room. Anything else: not allowed.
fn reason(error: &JsValue) -> ShelfError {
    let name = error
        .dyn_ref::<web_sys::DomException>()
        .map(web_sys::DomException::name);
    match name.as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => ShelfError::Full,
        _ => ShelfError::Blocked,
    }
}
