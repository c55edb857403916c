//! The home timeline, the saved posts and the hashtag pages.

use leptos::prelude::*;

use super::PlaceTabs;
use crate::domain::sandbox::{Scope, World};
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
        <p>
            <a class="link-button" href=Route::Practice(Place::Saved).to_string()>
                {words::SAVED_POSTS}
            </a>
        </p>
        <Choice legend=words::WHOSE_POSTS name="scope" options chosen
            on_choose=move |one| scope.set(one) is_legend_hidden=true />
        <PostList posts=move |world| world.home(scope.get()) none=words::NOBODY_FOLLOWED />
    }
}

/// The posts saved for later, the last saved first.
#[component]
pub fn SavedPage() -> impl IntoView {
    let up = Route::Practice(Place::Home);
    view! {
        <PageTop title=words::SAVED_POSTS up note=words::SANDBOX.to_owned() />
        <GoalBar />
        <p class="lead">{words::SAVED_TEXT}</p>
        <PostList posts=World::saved_posts none=words::NOTHING_SAVED />
    }
}
