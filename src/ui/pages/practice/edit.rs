//! Other words for an own post. What is begun is kept like a draft, until it is in the post.

use leptos::prelude::*;

use crate::browser::{address, page};
use crate::domain::PostId;
use crate::domain::sandbox::{Author, Post};
use crate::i18n::{app, practice as words};
use crate::state::{App, Coached};
use crate::storage::Draft;
use crate::ui::components::{Coach, GoalBar, PageTop, keep_changes, live};
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
    let draft = RwSignal::new(state.edit_of(&post));
    let coached = Coached::new(state, draft);
    let trouble = RwSignal::new(None::<&'static str>);
    let back = up.to_string();
    let posted = post.text.clone();
    keep_changes(state, draft);
    let keep = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        trouble.set(draft.with_untracked(|draft| match draft.text.trim() {
            "" => Some(words::EDIT_EMPTY),
            same if same == posted => Some(words::EDIT_SAME),
            _ => None,
        }));
        let is_fit = trouble.with_untracked(Option::is_none);
        if is_fit && draft.with_untracked(|draft| state.send_edit(draft)) {
            address::replace(&back);
        } else {
            page::focus("new-words");
        }
    };
    let told = move || {
        trouble.get().map(|trouble| {
            view! {
                <span class="editor-error" id="new-words-error" role="alert">
                    {trouble}
                </span>
            }
        })
    };
    let write = move |event: leptos::ev::Event| {
        trouble.set(None);
        draft.update(|draft| draft.text = event_target_value(&event));
    };
    view! {
        <PageTop title=words::EDIT_TITLE up note=words::SANDBOX.to_owned() />
        <GoalBar />
        <form on:submit=keep>
            <p class="field" class:is-wrong=move || trouble.with(Option::is_some)>
                <label for="new-words">{words::EDIT_LABEL}</label>
                <span class="quiet" id="new-words-hint">
                    {words::EDIT_TEXT}
                </span>
                {live(told)}
                <textarea
                    id="new-words"
                    rows="5"
                    dir="auto"
                    aria-describedby="new-words-hint new-words-error"
                    prop:value=move || draft.with(|draft| draft.text.clone())
                    on:input=write
                ></textarea>
            </p>
            <AsPosted draft text=post.text />
            <Coach draft coached />
            <button class="button" type="submit">
                {words::EDIT_KEEP}
            </button>
        </form>
    }
}

/// The way back to the words that stand in the post.
#[component]
fn AsPosted(draft: RwSignal<Draft>, text: String) -> impl IntoView {
    let text = StoredValue::new(text);
    let is_changed =
        Memo::new(move |_| text.with_value(|text| draft.with(|draft| draft.text != *text)));
    let go_back = move |_| {
        draft.update(|draft| draft.text = text.get_value());
        page::focus("new-words");
    };
    live(move || {
        is_changed.get().then(|| {
            view! {
                <p class="row">
                    <span class="quiet">{words::EDIT_BEGUN}</span>
                    " "
                    <button class="link-button" type="button" on:click=go_back>
                        {words::EDIT_AS_POSTED}
                    </button>
                </p>
            }
        })
    })
}
