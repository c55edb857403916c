//! A post with its answers, and the posts a step gives to choose from.

use leptos::prelude::*;

use crate::domain::PostId;
use crate::domain::challenge::Start;
use crate::domain::sandbox::{Action, Author, Post, Thread, World};
use crate::i18n::{app, practice as words};
use crate::state::App;
use crate::ui::components::{GoalBar, PageTop, PostCard, PostList, WaitButton, live};
use crate::ui::pages::Gone;
use crate::ui::{Place, Route};

/// A post and its thread. To be here is to have opened it.
#[component]
pub fn ThreadPage(id: PostId) -> impl IntoView {
    let state = expect_context::<App>();
    let up = Route::Practice(Place::Home);
    state.act(Action::Open(id.clone()));
    let thread = Memo::new(move |_| state.play().with(|play| play.world().thread(&id)));
    let post = Memo::new(move |_| thread.with(|it| it.as_ref().map(|it| it.post.clone())));
    let part = move |pick: fn(&Thread) -> &[Post]| {
        let posts =
            move || thread.with(|it| it.as_ref().map_or(Vec::new(), |it| pick(it).to_vec()));
        // Keyed, so that an answer that comes in leaves the focus where it is.
        view! {
            <For each=posts key=|post| post.id.clone() children=|post| view! { <PostCard post /> } />
        }
    };
    let chat = move || {
        let tag = state.play().with(|play| {
            let thread = thread.get()?;
            play.world().chat_of(&thread).map(str::to_owned)
        })?;
        let href = Route::Practice(Place::Tag(tag)).to_string();
        Some(view! {
            <a class="button" href=href>
                {words::BACK_TO_CHAT}
            </a>
        })
    };
    let found = move |post: Post| {
        let is_own = post.by == Author::You;
        view! {
            <div class="post-list">
                {part(|thread| &thread.above)}
                <div class="thread-here">
                    <PostCard post is_open=true />
                </div>
                {part(|thread| &thread.below)}
            </div>
            {live(chat)}
            {is_own.then(|| view! { <WaitButton /> })}
        }
    };
    view! {
        <PageTop title=words::POST up note=words::SANDBOX.to_owned() />
        <GoalBar />
        {move || match post.get() {
            Some(post) => found(post).into_any(),
            None => {
                view! {
                    <p>
                        <b>{app::GONE_TITLE}</b>
                    </p>
                    <Gone />
                }
                    .into_any()
            }
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
