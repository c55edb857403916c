//! A post with its answers, and the posts a step gives to choose from.

use leptos::prelude::*;

use crate::domain::PostId;
use crate::domain::challenge::Start;
use crate::domain::sandbox::{Action, Post, World};
use crate::i18n::{app, practice as words};
use crate::state::App;
use crate::ui::components::{GoalBar, PageTop, PostCard, PostList};
use crate::ui::pages::Gone;
use crate::ui::{Place, Route};

/// A post and its thread. To be here is to have opened it.
#[component]
pub fn ThreadPage(id: PostId) -> impl IntoView {
    let state = expect_context::<App>();
    let up = Route::Practice(Place::Home);
    state.act(Action::Open(id.clone()));
    let found = Memo::new(move |_| state.play().with(|play| play.world().thread(&id)));
    let cards = |posts: Vec<Post>| {
        posts
            .into_iter()
            .map(|post| view! { <PostCard post /> })
            .collect_view()
    };
    view! {
        <PageTop title=words::POST up note=words::SANDBOX.to_owned() />
        <GoalBar />
        {move || match found.get() {
            Some(thread) => view! {
                <div class="post-list thread">
                    {cards(thread.above)}
                    <div class="thread-here"><PostCard post=thread.post is_open=true /></div>
                    {cards(thread.below)}
                </div>
            }
            .into_any(),
            None => view! { <p><b>{app::GONE_TITLE}</b></p> <Gone /> }.into_any(),
        }}
    }
}

/// The posts of the present step; without one, the stream is the place to choose from.
#[component]
pub fn ChoosePage() -> impl IntoView {
    let state = expect_context::<App>();
    let step = state.active_step().get_untracked();
    let given: Vec<PostId> =
        match step.and_then(|id| state.pack().step(&id).map(|it| it.start.clone())) {
            Some(Start::Posts(given)) => given,
            _ => Vec::new(),
        };
    view! {
        <PageTop title=words::CHOOSE_POSTS up=Route::Practice(Place::Home) note=words::SANDBOX.to_owned() />
        <GoalBar />
        <p>{words::CHOOSE_POSTS_TEXT}</p>
        <PostList posts=move |world: &World| given.iter().filter_map(|id| world.post(id)).collect()
            none=words::NO_POSTS />
    }
}
