//! A finished step: what was done of it, and the way to do it again in a fresh sandbox.

use leptos::prelude::*;

use crate::browser::address;
use crate::domain::challenge::{Status, Step};
use crate::i18n::way as words;
use crate::state::App;
use crate::ui::components::live;
use crate::ui::pages::start_of;

/// Nothing until the step is done.
#[component]
pub fn Finished(step: Step) -> impl IntoView {
    let state = expect_context::<App>();
    let step = StoredValue::new(step);
    let lines = Memo::new(move |_| {
        state.progress().with(|progress| {
            let id = step.with_value(|step| step.id.clone());
            let is_done = progress.status(&id) != Status::NotYet;
            is_done.then(|| words::done_so_far(&progress.record(&id)))
        })
    });
    live(move || {
        let lines = lines.get()?.into_iter();
        Some(view! {
            <section class="card is-done">
                <h2>{words::YOUR_RECORD}</h2>
                <ul class="done-so-far">
                    {lines.map(|line| view! { <li>{line}</li> }).collect_view()}
                </ul>
                <p class="quiet">{words::REFERENCE}</p>
                <Again step=step.get_value() />
            </section>
        })
    })
}

#[component]
fn Again(step: Step) -> impl IntoView {
    let state = expect_context::<App>();
    let id = StoredValue::new(step.id.clone());
    let start = StoredValue::new(start_of(&step.start).to_string());
    let is_on = Memo::new(move |_| state.doing_again() == Some(id.get_value()));
    let begin = move |_| {
        state.start_again(&id.get_value());
        start.with_value(|start| address::go(start));
    };
    let label = move || {
        if is_on.get() {
            words::GO_ON_AGAIN
        } else {
            words::DO_AGAIN
        }
    };
    let below = move || {
        if is_on.get() {
            view! {
                <p class="quiet">{words::DOING_AGAIN}</p>
                <BackToOwn />
            }
            .into_any()
        } else {
            view! { <p class="quiet">{words::DO_AGAIN_TEXT}</p> }.into_any()
        }
    };
    view! {
        <button class="button second" on:click=begin>{live(label)}</button>
        {live(below)}
    }
}

/// Leads back from the fresh sandbox to the learner's own.
#[component]
fn BackToOwn() -> impl IntoView {
    let state = expect_context::<App>();
    view! {
        <button class="link-button" on:click=move |_| state.back_to_own()>
            {words::STOP_AGAIN}
        </button>
    }
}
