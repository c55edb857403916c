//! A button that takes something away for good: it asks once, then does it.

use leptos::prelude::*;

use super::live;

/// The button, then the question.
#[component]
pub fn Sure(
    /// What the button says.
    button: &'static str,
    /// The question.
    question: &'static str,
    /// The answer that does it.
    yes: &'static str,
    /// The answer that doesn't.
    no: &'static str,
    /// Does it.
    on_yes: impl Fn() + Copy + Send + 'static,
) -> impl IntoView {
    let is_asked = RwSignal::new(false);
    live(move || {
        if !is_asked.get() {
            let ask = move |_| is_asked.set(true);
            return view! {
                <button type="button" class="button stop second" on:click=ask>{button}</button>
            }
            .into_any();
        }
        let go = move |_| {
            is_asked.set(false);
            on_yes();
        };
        view! {
            <div class="banner stop" role="alertdialog" aria-labelledby="sure">
                <p id="sure"><b>{question}</b></p>
                <p class="row">
                    <button type="button" class="button stop" on:click=go>{yes}</button>
                    <button type="button" class="button second" on:click=move |_| is_asked.set(false)>
                        {no}
                    </button>
                </p>
            </div>
        }
        .into_any()
    })
}
