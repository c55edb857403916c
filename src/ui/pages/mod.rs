//! One file a page, and which route shows which.

mod challenge;
mod cohorts;
mod later;
mod me;
mod open;
mod practice;
mod report;
mod review;
mod step;
mod unknown;
mod write;

use chrono::{DateTime, NaiveDate};
use leptos::prelude::*;

use super::{Place, Route};
use crate::domain::challenge::Start;
use crate::i18n::{
    app, challenge as challenge_words, member as member_words, practice as practice_words,
    report as report_words, review as review_words,
};
use crate::state::App;

pub use later::fetch;

/// The page of a route, once [`fetch`] has fetched it.
pub fn page(route: Route) -> AnyView {
    match route {
        Route::Challenge => view! { <challenge::ChallengePage /> }.into_any(),
        Route::Unknown(_) => view! { <unknown::UnknownPage /> }.into_any(),
        other => later::page(other),
    }
}

/// What the browser's tab says of a route.
pub fn title(route: &Route) -> String {
    match route {
        Route::Challenge => challenge_words::YOUR_WAY.to_owned(),
        Route::Step(id) => {
            let pack = expect_context::<App>().pack();
            let step = pack.step(id);
            step.map_or_else(|| app::UNKNOWN_TITLE.to_owned(), |step| step.title.clone())
        }
        Route::Practice(Place::Home) => app::PRACTICE.to_owned(),
        Route::Practice(place) => practice::title(place),
        Route::Write(_) => app::WRITE.to_owned(),
        Route::Me => app::ME.to_owned(),
        Route::Open(_) => member_words::OPEN_TITLE.to_owned(),
        Route::Report(_) => report_words::TITLE.to_owned(),
        Route::Review(_) => review_words::PAGE_TITLE.to_owned(),
        Route::Cohorts | Route::NewCohort | Route::BringCohort | Route::Cohort(..) => {
            cohorts::title(route)
        }
        Route::Unknown(_) => app::UNKNOWN_TITLE.to_owned(),
    }
}

/// The place where practising a step begins.
fn start_of(start: &Start) -> Route {
    match start {
        Start::Home | Start::Saved => Route::Practice(Place::Home),
        Start::Profile | Start::Account => Route::Practice(Place::You),
        Start::People(_) => Route::Practice(Place::People),
        Start::Lists => Route::Practice(Place::Lists),
        Start::Posts(_) => Route::Practice(Place::Choose),
        Start::Compose => Route::Write(None),
        Start::Tag(tag) => Route::Practice(Place::Tag(tag.clone())),
        Start::Messages | Start::Notices => Route::Practice(Place::News),
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

/// The day of a moment in Unix seconds.
fn day_of_moment(seconds: i64) -> NaiveDate {
    DateTime::from_timestamp(seconds, 0)
        .unwrap_or_default()
        .date_naive()
}
