//! Leptos: routes, pages, components.
