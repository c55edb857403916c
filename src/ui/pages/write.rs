//! Write: a draft that is counted, kept, and tried in practice.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::address;
use crate::domain::text::Network;
use crate::i18n::{networks, write as words};
use crate::state::App;
use crate::storage::Aim;
use crate::ui::components::{Choice, Editor, GoalBar, PageTop};
use crate::ui::{Place, Route};

/// A new post.
#[component]
pub fn WritePage() -> impl IntoView {
    let state = expect_context::<App>();
    let draft = state.draft_for(&Aim::Post);
    let network = RwSignal::new(draft.as_ref().map_or_else(
        || {
            state
                .settings()
                .with_untracked(|it| it.network)
                .unwrap_or(Network::Bluesky)
        },
        |draft| draft.network,
    ));
    let text = RwSignal::new(draft.map(|draft| draft.text).unwrap_or_default());
    let is_kept = move || {
        let drafts = state.drafts();
        state.trouble().with(Option::is_none)
            && drafts.with(|all| {
                all.iter()
                    .any(|it| it.aim == Aim::Post && text.with(|text| it.text == *text))
            })
    };
    let note = Signal::derive(move || is_kept().then(|| words::DRAFT_SAVED.to_owned()));
    let options = [Network::X, Network::Bluesky, Network::Mastodon]
        .map(|one| (one, networks::name(one)))
        .to_vec();
    let chosen = Signal::derive(move || Some(network.get()));
    let copy = move |_| spawn_local(async move { state.copy_text(&text.get_untracked()).await });
    let delete = move |_| {
        text.set(String::new());
        state.delete_draft(&Aim::Post);
    };
    let has_text = move || text.with(|text| !text.is_empty());
    view! {
        <PageTop title=words::TITLE note />
        <GoalBar />
        <Choice legend=words::NETWORK name="count-for" options chosen on_choose=move |one| network.set(one) />
        <Editor label=words::YOUR_POST send=words::TRY_IT aim=Aim::Post text network
            on_sent=|post| address::go(&Route::Practice(Place::Post(post)).to_string()) />
        {move || if has_text() {
            view! {
                <p class="row">
                    <button class="link-button" on:click=copy>{words::COPY}</button>
                    <button class="link-button" on:click=delete>{words::DELETE_DRAFT}</button>
                </p>
            }.into_any()
        } else {
            view! { <Starters text /> }.into_any()
        }}
    }
}

/// Ways to begin, for somebody who looks at an empty field.
#[component]
fn Starters(text: RwSignal<String>) -> impl IntoView {
    let starter = move |line: &'static str| {
        view! {
            <li>
                <button class="link-button" on:click=move |_| text.set(line.replace('…', ""))>
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
