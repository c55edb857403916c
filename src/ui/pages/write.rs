//! Write: a draft that is counted as the network counts, kept, and tried in practice.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::address;
use crate::domain::text::Network;
use crate::i18n::{networks, write as words};
use crate::state::App;
use crate::storage::{Aim, Draft};
use crate::ui::components::{Choice, Editor, GoalBar, PageTop};
use crate::ui::{Place, Route};

/// A new post.
#[component]
pub fn WritePage() -> impl IntoView {
    let state = expect_context::<App>();
    let draft = RwSignal::new(state.draft_for(&Aim::Post));
    let is_kept = move || {
        let is_same =
            |one: &Draft| draft.with(|draft| one.id == draft.id && one.text == draft.text);
        state.trouble().with(Option::is_none) && state.drafts().with(|all| all.iter().any(is_same))
    };
    let note = Signal::derive(move || is_kept().then(|| words::DRAFT_SAVED.to_owned()));
    let options = [Network::X, Network::Bluesky, Network::Mastodon]
        .map(|one| (one, networks::name(one)))
        .to_vec();
    let chosen = Signal::derive(move || Some(draft.with(|draft| draft.network)));
    let copy = move |_| {
        spawn_local(async move {
            let text = draft.with_untracked(|draft| draft.text.clone());
            state.copy_text(&text).await;
        });
    };
    let delete = move |_| {
        state.delete_draft(draft.with_untracked(|draft| draft.id));
        draft.set(state.new_draft(&Aim::Post));
    };
    let has_text = Memo::new(move |_| draft.with(|draft| !draft.text.is_empty()));
    view! {
        <PageTop title=words::TITLE note />
        <GoalBar />
        <Choice
            legend=words::NETWORK
            name="count-for"
            options
            chosen
            on_choose=move |network| draft.update(|draft| draft.network = network)
        />
        <Editor
            label=words::YOUR_POST
            send=words::TRY_IT
            draft
            on_sent=|post| address::go(&Route::Practice(Place::Post(post)).to_string())
        />
        {move || {
            if has_text.get() {
                view! {
                    <p class="row">
                        <button class="link-button" on:click=copy>
                            {words::COPY}
                        </button>
                        <button class="link-button" on:click=delete>
                            {words::DELETE_DRAFT}
                        </button>
                    </p>
                }
                    .into_any()
            } else {
                view! { <Starters draft /> }.into_any()
            }
        }}
    }
}

/// Ways to begin, for somebody who looks at an empty field.
#[component]
fn Starters(draft: RwSignal<Draft>) -> impl IntoView {
    let starter = move |line: &'static str| {
        let begin = move |_| draft.update(|draft| draft.text = line.replace('…', ""));
        view! {
            <li>
                <button class="link-button" on:click=begin>
                    {line}
                </button>
            </li>
        }
    };
    view! {
        <section class="starters">
            <h2>{words::STARTERS}</h2>
            <ul>{words::STARTER_LINES.into_iter().map(starter).collect_view()}</ul>
        </section>
    }
}
