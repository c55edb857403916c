//! The home timeline and the hashtag pages.

use leptos::prelude::*;

use super::PlaceTabs;
use crate::domain::sandbox::Scope;
use crate::i18n::{app, practice as words};
use crate::ui::components::{Choice, GoalBar, PageTop, PostList};
use crate::ui::{Place, Route};

/// The stream.
#[component]
pub fn HomePage() -> impl IntoView {
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
        <a class="button" href=Route::Write(None).to_string()>
            {words::NEW_POST}
        </a>
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
