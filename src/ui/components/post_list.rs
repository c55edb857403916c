//! A timeline: a few posts first, more on request, so that a cheap phone and its owner keep calm.

use leptos::prelude::*;

use super::PostCard;
use crate::domain::PostId;
use crate::domain::sandbox::{Post, World};
use crate::i18n::practice as words;
use crate::state::App;

/// How many posts are shown at first, and how many more with each press.
const PAGE: usize = 12;

/// Posts in the order given, or a sentence where there are none.
#[component]
pub fn PostList(
    /// Which posts, asked again whenever the sandbox changes.
    posts: impl Fn(&World) -> Vec<&Post> + Send + Sync + 'static,
    /// What to say if there are none.
    #[prop(into)]
    none: String,
) -> impl IntoView {
    let state = expect_context::<App>();
    let shown = RwSignal::new(PAGE);
    let all = Memo::new(move |_| {
        state.play().with(|play| {
            let found = posts(play.world());
            found
                .into_iter()
                .map(|post| post.id.clone())
                .collect::<Vec<PostId>>()
        })
    });
    let visible = move || all.with(|all| all.iter().take(shown.get()).cloned().collect::<Vec<_>>());
    let card = move |id: PostId| {
        let post = state
            .play()
            .with_untracked(|play| play.world().post(&id).cloned());
        post.map(|post| view! { <PostCard post /> })
    };
    let more = move || {
        (all.with(Vec::len) > shown.get()).then(|| view! {
            <button class="button second" on:click=move |_| shown.update(|shown| *shown += PAGE)>
                {words::SHOW_MORE}
            </button>
        })
    };
    view! {
        <div class="post-list">
            <For each=visible key=PostId::clone children=card />
            {move || all.with(Vec::is_empty).then(|| view! { <p class="quiet">{none.clone()}</p> })}
            {more}
        </div>
    }
}
