//! Erasing everything: asks once, then does it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::i18n::me as words;
use crate::state::{App, Home};

/// The button, then the question.
#[component]
pub fn Erase() -> impl IntoView {
    let state = expect_context::<App>();
    let home = expect_context::<Home>();
    let is_asked = RwSignal::new(false);
    let erase = move |_| {
        is_asked.set(false);
        spawn_local(async move { state.erase_everything(home).await });
    };
    view! {
        <section>
            <h2>{words::ERASE}</h2>
            <p>{words::ERASE_TEXT}</p>
            {move || if is_asked.get() {
                view! {
                    <div class="banner stop" role="alertdialog" aria-labelledby="erase-sure">
                        <p id="erase-sure"><b>{words::ERASE_SURE}</b></p>
                        <p class="row">
                            <button class="button stop" on:click=erase>{words::ERASE_YES}</button>
                            <button class="button second" on:click=move |_| is_asked.set(false)>
                                {words::ERASE_NO}
                            </button>
                        </p>
                    </div>
                }.into_any()
            } else {
                view! {
                    <button class="button stop second" on:click=move |_| is_asked.set(true)>
                        {words::ERASE}
                    </button>
                }.into_any()
            }}
        </section>
    }
}
