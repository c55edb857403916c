//! One file a page, and which route shows which.

mod challenge;
mod cohorts;
mod confidence;
mod documents;
mod journal;
mod later;
mod me;
mod practice;
mod step;
mod unknown;
mod write;

use leptos::prelude::*;

use super::{Place, Route};
use crate::domain::challenge::Start;
use crate::i18n::{
    app, challenge as challenge_words, confidence as confidence_words, journal as journal_words,
    papers, practice as practice_words,
};
use crate::state::{App, Home};

pub use later::{above, below, fetch, open};

/// Whether a route needs the app behind the home page.
pub fn is_later(route: &Route) -> bool {
    !matches!(route, Route::Challenge | Route::Unknown(_))
}

/// The page of a route; of what [`is_later`], once the app is open.
pub fn page(route: Route, home: Home) -> AnyView {
    match route {
        Route::Challenge => view! { <challenge::ChallengePage /> }.into_any(),
        Route::Unknown(_) => view! { <unknown::UnknownPage /> }.into_any(),
        other => later::page(other, home),
    }
}

/// What the browser's tab says of a route.
pub fn title(route: &Route, home: Home) -> String {
    match route {
        Route::Challenge => challenge_words::YOUR_WAY.to_owned(),
        Route::Unknown(_) => app::UNKNOWN_TITLE.to_owned(),
        other => later::title(other, home).unwrap_or_else(|| app::NO_PAGE_TITLE.to_owned()),
    }
}

/// What the browser's tab says of a route behind the home page.
fn later_title(route: &Route) -> String {
    match route {
        Route::Step(id) => {
            let pack = expect_context::<App>().pack();
            let step = pack.step(id);
            step.map_or_else(|| app::UNKNOWN_TITLE.to_owned(), |step| step.title.clone())
        }
        Route::Practice(Place::Home) => app::PRACTICE.to_owned(),
        Route::Practice(place) => practice::title(place),
        Route::Write(_) => app::WRITE.to_owned(),
        Route::Me => app::ME.to_owned(),
        Route::Cohorts | Route::NewCohort | Route::BringCohort | Route::Cohort(..) => {
            cohorts::title(route)
        }
        Route::Journal => journal_words::TITLE.to_owned(),
        Route::Documents => papers::TITLE.to_owned(),
        Route::Document(kind) => papers::title(*kind).to_owned(),
        Route::Confidence => confidence_words::TITLE.to_owned(),
        Route::Challenge | Route::Unknown(_) => String::new(),
    }
}

/// The place where practising a step begins.
fn start_of(start: &Start) -> Route {
    match start {
        Start::Home => Route::Practice(Place::Home),
        Start::Saved => Route::Practice(Place::Saved),
        Start::Profile => Route::Practice(Place::You),
        Start::Account => Route::Practice(Place::Account),
        Start::People(_) => Route::Practice(Place::People),
        Start::Lists => Route::Practice(Place::Lists),
        Start::Posts(_) => Route::Practice(Place::Choose),
        Start::Compose => Route::Write(None),
        Start::Tag(tag) => Route::Practice(Place::Tag(tag.clone())),
        Start::Messages => Route::Practice(Place::Messages),
        Start::Notices => Route::Practice(Place::News),
    }
}

/// Told where something isn't there any more.
#[component]
fn Gone() -> impl IntoView {
    view! {
        <p>{app::GONE_TEXT}</p>
        <p>
            <a class="button second" href=Route::Practice(Place::Home).to_string()>
                {app::TO_PRACTICE}
            </a>
        </p>
        <p class="quiet">{practice_words::SANDBOX_NOTE}</p>
    }
}
