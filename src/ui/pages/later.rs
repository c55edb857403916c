//! The pages that come in a file of their own: home is there at once, the rest when it is wanted.
//!
//! The release build cuts the program at [`other_pages`]: what only they need is not in the file
//! that the first visit waits for. A debug build stays in one piece, and is built the quicker.

use std::sync::OnceLock;

use leptos::prelude::*;
#[cfg(not(debug_assertions))]
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::{cohorts, me, open, practice, report, review, step, write};
use crate::browser::page;
use crate::i18n::app as words;
use crate::state::employ_coach;
use crate::ui::Route;
use crate::ui::components::PageTop;

/// Makes the page of a route.
type MakePage = fn(Route) -> AnyView;

/// Filled once the file is there.
static OTHER_PAGES: OnceLock<MakePage> = OnceLock::new();

/// Fetches what a route needs. Where it can't be had, [`page`] will say so.
///
/// Says whether the file came now. The coach comes with it: a sandbox that is open already is then to
/// be played again, with his remarks.
pub async fn fetch(route: &Route) -> bool {
    let is_there = OTHER_PAGES.get().is_some();
    if is_there || matches!(route, Route::Challenge | Route::Unknown(_)) {
        return false;
    }
    #[cfg(not(debug_assertions))]
    let Ok(make) = other_pages().await else {
        return false;
    };
    #[cfg(debug_assertions)]
    let make = other_pages();
    // Two who waited for the same file bring the same function.
    OTHER_PAGES.set(make).is_ok()
}

/// The page of a route, if what it needs has been fetched.
pub fn page(route: Route) -> AnyView {
    match OTHER_PAGES.get() {
        Some(make) => make(route),
        None => view! { <NotLoaded /> }.into_any(),
    }
}

#[cfg(not(debug_assertions))]
#[wasm_split(pages, wasm_split_path = leptos::wasm_split, fallible)]
fn other_pages() -> Result<MakePage, SplitLoaderError> {
    employ_coach();
    Ok(make_page)
}

#[cfg(debug_assertions)]
fn other_pages() -> MakePage {
    employ_coach();
    make_page
}

fn make_page(route: Route) -> AnyView {
    match route {
        Route::Step(id) => view! { <step::StepPage id /> }.into_any(),
        Route::Practice(place) => practice::page(place),
        Route::Write(id) => view! { <write::WritePage id /> }.into_any(),
        Route::Me => view! { <me::MePage /> }.into_any(),
        Route::Open(code) => view! { <open::OpenPage code /> }.into_any(),
        Route::Report(cohort) => view! { <report::ReportPage cohort /> }.into_any(),
        Route::Review(id) => view! { <review::ReviewPage id /> }.into_any(),
        Route::Cohorts | Route::NewCohort | Route::BringCohort | Route::Cohort(..) => {
            cohorts::page(route)
        }
        Route::Challenge | Route::Unknown(_) => ().into_any(),
    }
}

/// Told when the file can't be had: there is no network, and it is too early for the kept copy.
#[component]
fn NotLoaded() -> impl IntoView {
    view! {
        <PageTop title=words::NO_PAGE_TITLE />
        <p>{words::NO_PAGE_TEXT}</p>
        <button class="button" on:click=move |_| page::reload()>
            {words::TRY_AGAIN}
        </button>
    }
}
