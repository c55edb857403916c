//! The home timeline and the hashtag pages.

use leptos::prelude::*;

use super::PlaceTabs;
use crate::domain::sandbox::{Action, Scope};
use crate::i18n::{app, practice as words};
use crate::state::App;
use crate::ui::components::{Choice, GoalBar, PageTop, PostList};
use crate::ui::{Place, Route};

/// How long the button lets pass, in minutes; its label says so.
const WAIT: u32 = 10;

/// The stream.
#[component]
pub fn HomePage() -> impl IntoView {
    let state = expect_context::<App>();
    let scope = RwSignal::new(Scope::Everyone);
    let options = vec![
        (Scope::Everyone, words::EVERYONE),
        (Scope::Following, words::FOLLOWING),
    ];
    let chosen = Signal::derive(move || Some(scope.get()));
    view! {
        <PageTop title=app::PRACTICE note=words::SANDBOX.to_owned() />
        <PlaceTabs here=Place::Home />
        <GoalBar />
        <p class="row">
            <a class="button small" href=Route::Write.to_string()>{words::NEW_POST}</a>
            <button class="button second small" on:click=move |_| { state.act(Action::Wait(WAIT)); }>
                {words::LET_TIME_PASS}
            </button>
        </p>
        <Choice legend=words::WHOSE_POSTS name="scope" options chosen
            on_choose=move |one| scope.set(one) is_legend_hidden=true />
        <PostList posts=move |world| world.home(scope.get()) none=words::NOBODY_FOLLOWED />
    }
}

/// All posts with a hashtag.
#[component]
pub fn TagPage(tag: String) -> impl IntoView {
    let none = words::no_tagged(&tag);
    view! {
        <PageTop title=format!("#{tag}") up=Route::Practice(Place::Home) note=words::SANDBOX.to_owned() />
        <GoalBar />
        <PostList posts=move |world| world.tagged(&tag) none />
    }
}
