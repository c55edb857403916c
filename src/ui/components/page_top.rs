//! The line above a page: the way back, the heading, a note.

use leptos::prelude::*;

use crate::browser::address;
use crate::i18n::app as words;
use crate::ui::Route;

/// The top of a page, with its only first-level heading. The focus goes there when the page is
/// opened.
#[component]
pub fn PageTop(
    /// The heading.
    #[prop(into)]
    title: Signal<String>,
    /// Where Back leads if there is no page before this one.
    #[prop(optional, into)]
    up: Option<Route>,
    /// A short note at the end of the line.
    #[prop(optional, into)]
    note: MaybeProp<String>,
) -> impl IntoView {
    let back = up.map(|up| {
        view! {
            <a class="page-top-back" href=up.to_string() aria-label=words::BACK
                on:click=move |event| {
                    // Where the learner came from, when they came from within the app.
                    if address::can_go_back() {
                        event.prevent_default();
                        address::back();
                    }
                }>
                <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
                    <path d="M15 5l-7 7 7 7" />
                </svg>
            </a>
        }
    });
    view! {
        <header class="page-top">
            {back}
            <h1 id="title" tabindex="-1">{title}</h1>
            {move || note.get().map(|note| view! { <p class="page-top-note">{note}</p> })}
        </header>
    }
}
