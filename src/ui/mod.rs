//! Leptos: routes, layout, pages, components.

mod desk;
mod route;
pub use desk::Desk;
pub use route::{Place, Route};

#[cfg(feature = "ui")]
mod components;
#[cfg(feature = "ui")]
mod layout;
#[cfg(feature = "ui")]
mod pages;
#[cfg(feature = "ui")]
mod start;

#[cfg(feature = "ui")]
pub use start::start;
