//! Leptos: routes, layout, pages, components.

mod route;
pub use route::{Place, Route};
