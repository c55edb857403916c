//! How the draft will look: one post, or a thread where it is too long for one.

use leptos::prelude::*;

use crate::domain::text::{EntityKind, Network, measure, runs, shown_link, split};
use crate::i18n::{networks, practice, write as words};
use crate::state::App;
use crate::storage::Draft;
use crate::ui::components::Avatar;

/// How many parts of a thread are drawn; nobody reads longer ones.
const MOST_PARTS: usize = 30;

/// The post, or the parts of the thread, as the network shows them.
#[component]
pub fn Look(draft: RwSignal<Draft>) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let network = Memo::new(move |_| draft.with(|draft| draft.network));
    let heading = move || words::look_on(networks::name(network.get()));
    view! {
        <details class="card" on:toggle=move |_| is_open.update(|is_open| *is_open = !*is_open)>
            <summary>
                <h2>{heading}</h2>
            </summary>
            {move || is_open.get().then(|| view! { <Parts draft /> })}
        </details>
    }
}

#[component]
fn Parts(draft: RwSignal<Draft>) -> impl IntoView {
    let parts = Memo::new(move |_| {
        let (text, network) = draft.with(|draft| (draft.text.clone(), draft.network));
        let fits = measure(&text, network.into()).remaining >= 0;
        if fits {
            vec![text]
        } else {
            split(&text, network.into())
        }
    });
    let network = Memo::new(move |_| draft.with(|draft| draft.network));
    move || {
        let all = parts.get();
        let intro = (all.len() > 1).then(|| view! { <p>{words::as_thread(all.len())}</p> });
        let more = all.len().checked_sub(MOST_PARTS).filter(|more| *more > 0);
        let cards = all
            .into_iter()
            .take(MOST_PARTS)
            .enumerate()
            .map(|(at, text)| view! { <Part at text network=network.get() draft /> })
            .collect_view();
        view! {
            {intro}
            {cards}
            {more.map(|more| view! { <p class="quiet">{words::more_parts(more)}</p> })}
        }
    }
}

#[component]
fn Part(at: usize, text: String, network: Network, draft: RwSignal<Draft>) -> impl IntoView {
    let state = expect_context::<App>();
    let name = state
        .settings()
        .with_untracked(|settings| settings.name.clone());
    let name = if name.is_empty() {
        practice::ME_NAME.to_owned()
    } else {
        name
    };
    let picture = move || {
        let media = draft
            .with(|draft| draft.media.clone())
            .filter(|_| at == 0)?;
        let alt = media.alt;
        Some(if media.thumbnail.is_empty() {
            view! { <p class="post-card-picture">{practice::PICTURE} " " {alt}</p> }.into_any()
        } else {
            view! { <img class="post-card-image" src=media.thumbnail alt=alt /> }.into_any()
        })
    };
    view! {
        <article class="post-card" aria-label=words::part(at + 1)>
            <Avatar id=practice::ME_HANDLE name=name.clone() />
            <div class="post-card-body">
                <p class="post-card-head">
                    <b class="post-card-name">{name}</b>
                </p>
                <p class="rich-text" dir="auto">
                    {shown(&text, network)}
                </p>
                {picture}
            </div>
        </article>
    }
}

/// The text with its links as the network shows them.
fn shown(text: &str, network: Network) -> Vec<AnyView> {
    runs(text, network.into())
        .iter()
        .map(|run| match run.entity {
            None => run.of(text).to_owned().into_any(),
            Some(EntityKind::Url) => {
                view! { <span class="mark-shown">{shown_link(run.of(text), network)}</span> }
                    .into_any()
            }
            Some(_) => {
                view! { <span class="mark-shown">{run.of(text).to_owned()}</span> }.into_any()
            }
        })
        .collect()
}
