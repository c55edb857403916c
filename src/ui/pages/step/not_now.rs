//! The way around a step: keep it for later, skip it, take it up again.

use leptos::prelude::*;

use crate::domain::StepId;
use crate::domain::challenge::{PutOff, Status};
use crate::i18n::{step as step_words, way as words};
use crate::state::App;
use crate::ui::Route;
use crate::ui::components::live;

/// Offered until the step is done.
#[component]
pub fn NotNow(id: StepId) -> impl IntoView {
    let state = expect_context::<App>();
    let id = StoredValue::new(id);
    let record = Memo::new(move |_| {
        state.progress().with(|progress| {
            let id = id.get_value();
            let is_open = progress.status(&id) == Status::NotYet;
            is_open.then(|| progress.record(&id).put_off)
        })
    });
    live(move || {
        Some(match record.get()? {
            None => view! { <Offer id=id.get_value() /> }.into_any(),
            Some((why, on)) => {
                let told = words::put_off_since(why, on);
                view! { <TakeUp id=id.get_value() told /> }.into_any()
            }
        })
    })
}

#[component]
fn Offer(id: StepId) -> impl IntoView {
    let state = expect_context::<App>();
    let id = StoredValue::new(id);
    let put_off = move |why| {
        move |_| {
            state.put_off(&id.get_value(), why);
            focus_on_state();
        }
    };
    view! {
        <details class="card">
            <summary>
                <h2>{words::NOT_NOW}</h2>
            </summary>
            <p>{words::NOT_NOW_TEXT}</p>
            <p class="row">
                <button class="button second small" on:click=put_off(PutOff::Later)>
                    {words::KEEP_FOR_LATER}
                </button>
                <button class="button second small" on:click=put_off(PutOff::Skipped)>
                    {words::SKIP}
                </button>
            </p>
        </details>
    }
}

/// The button that was pressed is gone: the focus goes to what took its place.
fn focus_on_state() {
    request_animation_frame(|| crate::browser::page::focus("put-off"));
}

#[component]
fn TakeUp(id: StepId, told: String) -> impl IntoView {
    let state = expect_context::<App>();
    let next = state
        .progress()
        .with_untracked(|it| it.next(&state.pack()).cloned());
    let next = next.filter(|next| next.id != id);
    let take_up = move |_| {
        state.take_up(&id);
        request_animation_frame(|| crate::browser::page::focus("title"));
    };
    view! {
        <section class="card">
            <p id="put-off" tabindex="-1">{told}</p>
            <p class="row">
                <button class="button second small" on:click=take_up>{words::TAKE_UP}</button>
            </p>
            {next.map(|next| view! {
                <a class="button" href=Route::Step(next.id).to_string()>
                    {step_words::next_is(&next.title)}
                </a>
            })}
        </section>
    }
}
