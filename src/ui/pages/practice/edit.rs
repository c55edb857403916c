//! Other words for an own post.

use leptos::prelude::*;

use crate::browser::{address, page};
use crate::domain::PostId;
use crate::domain::sandbox::{Action, Author, Post};
use crate::i18n::{app, practice as words};
use crate::state::App;
use crate::ui::components::{GoalBar, PageTop, live};
use crate::ui::pages::Gone;
use crate::ui::{Place, Route};

/// Change an own post.
#[component]
pub fn EditPage(id: PostId) -> impl IntoView {
    let state = expect_context::<App>();
    let post = state
        .play()
        .with_untracked(|play| play.world().post(&id).cloned());
    let up = Route::Practice(Place::Post(id));
    match post {
        Some(post) if post.by == Author::You => view! { <Form post up /> }.into_any(),
        Some(_) => view! {
            <PageTop title=words::EDIT_TITLE up />
            <p>{words::NOT_YOURS}</p>
        }
        .into_any(),
        None => view! { <PageTop title=app::GONE_TITLE up /> <Gone /> }.into_any(),
    }
}

#[component]
fn Form(post: Post, up: Route) -> impl IntoView {
    let state = expect_context::<App>();
    let text = RwSignal::new(post.text);
    let is_empty = RwSignal::new(false);
    let back = up.to_string();
    let keep = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        is_empty.set(text.with(|text| text.trim().is_empty()));
        if is_empty.get() {
            page::focus("new-words");
            return;
        }
        state.act(Action::Edit(post.id.clone(), text.get()));
        address::replace(&back);
    };
    let trouble = move || {
        is_empty.get().then(|| {
            view! {
                <span class="editor-error" id="new-words-error" role="alert">
                    {words::EDIT_EMPTY}
                </span>
            }
        })
    };
    view! {
        <PageTop title=words::EDIT_TITLE up note=words::SANDBOX.to_owned() />
        <GoalBar />
        <form on:submit=keep>
            <p class="field" class:is-wrong=is_empty>
                <label for="new-words">{words::EDIT_LABEL}</label>
                <span class="quiet" id="new-words-hint">
                    {words::EDIT_TEXT}
                </span>
                {live(trouble)}
                <textarea
                    id="new-words"
                    rows="5"
                    dir="auto"
                    aria-describedby="new-words-hint new-words-error"
                    prop:value=text
                    on:input=move |event| text.set(event_target_value(&event))
                ></textarea>
            </p>
            <button class="button" type="submit">
                {words::EDIT_KEEP}
            </button>
        </form>
    }
}
