//! Hear it: the draft as a screen reader says it, aloud and as text.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{net, speech};
use crate::content::EmojiNames;
use crate::domain::text::spoken_pieces;
use crate::i18n::{spoken, write as words};
use crate::state::App;
use crate::storage::Draft;

/// Loaded when somebody first listens: not part of the first visit.
const EMOJI_NAMES: &str = "emoji-names.json";

/// Reads the draft aloud where the browser has a voice, and shows the words in any case.
#[component]
pub fn Listen(draft: RwSignal<Draft>) -> impl IntoView {
    let state = expect_context::<App>();
    let heard = RwSignal::new(None::<String>);
    let listen = move |_| {
        spawn_local(async move {
            let names = net::text_of(EMOJI_NAMES).await;
            let names = names.and_then(|json| EmojiNames::load(&json)).map(Arc::new);
            let pieces = draft.with_untracked(|draft| spoken_pieces(&draft.text, draft.network));
            let name_of = |emoji: &str| names.as_ref().and_then(|names| names.name_of(emoji));
            let text = spoken::say(&pieces, name_of);
            speech::say(&text, &state.pack().language);
            heard.set(Some(text));
        });
    };
    on_cleanup(speech::stop);
    let stop = move || {
        speech::is_possible().then(|| {
            view! {
                <button class="link-button" on:click=move |_| speech::stop()>
                    {words::STOP}
                </button>
            }
        })
    };
    let answer = move || {
        heard.get().map(|heard| {
            view! {
                {stop}
                <p class="quiet">{words::READ_AS}</p>
                <blockquote class="heard" dir="auto">
                    {heard}
                </blockquote>
            }
        })
    };
    view! {
        <section class="card">
            <h2>{words::HEAR}</h2>
            <p>{words::HEAR_TEXT}</p>
            <button class="button second" on:click=listen>
                {words::HEAR_IT}
            </button>
            {answer}
        </section>
    }
}
