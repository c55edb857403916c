//! The app behind the home page, in a file of its own: home is there at once, the rest when it is
//! wanted.
//!
//! The release build cuts the program at [`later_part`]: what only the app needs, the sandbox and
//! the coach among it, is not in the file that the first visit waits for. A debug build stays in one
//! piece, and is built the quicker.

use std::sync::{Arc, OnceLock};

use leptos::prelude::*;
#[cfg(not(debug_assertions))]
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::{
    cohorts, confidence, documents, journal, me, opened, practice, report, review, step, write,
};
use crate::browser::{net, page};
use crate::content;
use crate::domain::challenge::Outline;
use crate::i18n::app as words;
use crate::state::{App, Home, employ_coach, give_up_own_challenge, own_challenge};
use crate::storage::PackDigest;
use crate::ui::Route;
use crate::ui::components::{PageTop, Tellings, TroubleBanner};

/// What the second file brings.
struct Later {
    /// Opens the app with a challenge, unless that can't be read.
    open: fn(&Fetched, Home),
    /// Makes the page of a route, once the app is open.
    page: fn(Route) -> AnyView,
    /// What the browser's tab says of a route, once the app is open.
    title: fn(&Route) -> String,
    /// What stands above every page.
    above: fn() -> AnyView,
    /// What stands below every page.
    below: fn() -> AnyView,
}

/// Filled once the file is there.
static LATER: OnceLock<Later> = OnceLock::new();
/// The challenge, once it is there: too long for the first visit, too.
static CHALLENGE: OnceLock<Fetched> = OnceLock::new();

/// The challenge in use.
struct Fetched {
    text: String,
    /// What names it, and the outline of the built-in one, if it isn't that one.
    own: Option<(PackDigest, Outline)>,
}

/// Fetches what opening the app needs. Where it can't be had, [`page`] will say so.
pub async fn fetch() {
    if CHALLENGE.get().is_none()
        && let Some(challenge) = challenge().await
    {
        // Two who waited for the same file bring the same text.
        let _ = CHALLENGE.set(challenge);
    }
    if LATER.get().is_some() {
        return;
    }
    #[cfg(not(debug_assertions))]
    let Ok(later) = later_part().await else {
        return;
    };
    #[cfg(debug_assertions)]
    let later = later_part();
    // As above.
    let _ = LATER.set(later);
}

async fn challenge() -> Option<Fetched> {
    if let Some((digest, text)) = own_challenge() {
        let built_in = content::read_outline(&net::outline().await?).ok()?;
        let own = Some((digest, built_in));
        return Some(Fetched { text, own });
    }
    let text = net::built_in_pack().await?;
    Some(Fetched { text, own: None })
}

/// Opens the app, once; where what it needs has not been fetched, nothing is done.
pub fn open(home: Home) {
    if home.is_open().get_untracked() {
        return;
    }
    if let (Some(later), Some(challenge)) = (LATER.get(), CHALLENGE.get()) {
        (later.open)(challenge, home);
    }
}

/// What the second file brings, once the app is open.
fn opened(home: Home) -> Option<&'static Later> {
    // Read in any case: who asked before the file was there must hear of the opening, too.
    let is_open = home.is_open().get();
    LATER.get().filter(|_| is_open)
}

/// The page of a route, if the app is open.
pub fn page(route: Route, home: Home) -> AnyView {
    match opened(home) {
        Some(later) => (later.page)(route),
        None => view! { <NotLoaded /> }.into_any(),
    }
}

/// What the browser's tab says of a route, if the app is open.
pub fn title(route: &Route, home: Home) -> Option<String> {
    let later = opened(home)?;
    Some((later.title)(route))
}

/// What stands above every page, if the app is open.
pub fn above(home: Home) -> Option<AnyView> {
    let later = opened(home)?;
    Some((later.above)())
}

/// What stands below every page, if the app is open.
pub fn below(home: Home) -> Option<AnyView> {
    let later = opened(home)?;
    Some((later.below)())
}

#[cfg(not(debug_assertions))]
#[wasm_split(pages, wasm_split_path = leptos::wasm_split, fallible)]
fn later_part() -> Result<Later, SplitLoaderError> {
    Ok(LATER_PART)
}

#[cfg(debug_assertions)]
fn later_part() -> Later {
    LATER_PART
}

const LATER_PART: Later = Later {
    open: open_app,
    page: make_page,
    title: super::later_title,
    above: || view! { <TroubleBanner /> }.into_any(),
    below: || view! { <Tellings /> }.into_any(),
};

fn open_app(challenge: &Fetched, home: Home) {
    let profession = home.kept().with_untracked(|kept| kept.profession.clone());
    let Ok(pack) = content::load_checked(&challenge.text, &profession) else {
        if challenge.own.is_some() {
            // It was sound when it was kept. Rather the built-in one than none.
            give_up_own_challenge();
            page::reload();
        }
        return;
    };
    let (digest, built_in) = match &challenge.own {
        Some((digest, built_in)) => (Some(*digest), built_in.clone()),
        None => (None, Outline::clone(&home.outline())),
    };
    employ_coach();
    let app = App::open(Arc::new(pack), digest, built_in);
    provide_context(app);
    app.show_at(home);
}

fn make_page(route: Route) -> AnyView {
    match route {
        Route::Step(id) => view! { <step::StepPage id /> }.into_any(),
        Route::Practice(place) => practice::page(place),
        Route::Write(id) => view! { <write::WritePage id /> }.into_any(),
        Route::Me => view! { <me::MePage /> }.into_any(),
        Route::Open(code) => view! { <opened::OpenPage code /> }.into_any(),
        Route::Report(cohort) => view! { <report::ReportPage cohort /> }.into_any(),
        Route::Review(id) => view! { <review::ReviewPage id /> }.into_any(),
        Route::Cohorts | Route::NewCohort | Route::BringCohort | Route::Cohort(..) => {
            cohorts::page(route)
        }
        Route::Journal => view! { <journal::JournalPage /> }.into_any(),
        Route::Documents => view! { <documents::DocumentsPage /> }.into_any(),
        Route::Document(kind) => view! { <documents::DocumentPage kind /> }.into_any(),
        Route::Confidence => view! { <confidence::ConfidencePage /> }.into_any(),
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
