//! A box for a link or a code that somebody sent, alone or in the midst of a message.

use leptos::prelude::*;

use super::{live, refusal_words};
use crate::browser::{address, page};
use crate::i18n::member as words;
use crate::state::code_in;
use crate::ui::Route;

/// The box, with a button that opens what is in it.
#[component]
pub fn PasteBox() -> impl IntoView {
    let text = RwSignal::new(String::new());
    let trouble = RwSignal::new(None::<String>);
    let open = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match text.with_untracked(|text| code_in(text)) {
            Ok(code) => address::go(&Route::Open(Some(code.compact())).to_string()),
            Err(refusal) => {
                trouble.set(Some(refusal_words(&refusal)));
                page::focus("paste");
            }
        }
    };
    let told = move || {
        trouble.get().map(|trouble| {
            view! {
                <span class="editor-error" id="paste-error" role="alert">
                    {trouble}
                </span>
            }
        })
    };
    view! {
        <form on:submit=open>
            <p class="field" class:is-wrong=move || trouble.with(Option::is_some)>
                <label for="paste">{words::PASTE}</label>
                {live(told)}
                <textarea
                    id="paste"
                    rows="4"
                    autocomplete="off"
                    spellcheck="false"
                    aria-describedby="paste-error"
                    prop:value=text
                    on:input=move |event| {
                        trouble.set(None);
                        text.set(event_target_value(&event));
                    }
                ></textarea>
            </p>
            <button class="button second" type="submit">
                {words::OPEN_IT}
            </button>
        </form>
    }
}
