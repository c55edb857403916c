//! A part of a page that changes, in one type for all of them.

use leptos::prelude::*;

/// A part of a page that changes: see [`live`].
pub type Live = Box<dyn FnMut() -> AnyView + Send>;

/// A part of a page, made anew whenever what `make` reads changes. Leptos takes the closure as it is,
/// too, and then brings 3 kB of code for each: for pages that the first visit waits for, use this.
pub fn live<V: IntoAny>(mut make: impl FnMut() -> V + Send + 'static) -> Live {
    Box::new(move || make().into_any())
}
