//! What keeps the account safe, as a drill: six measures, done in an order of the learner's choice.

use leptos::prelude::*;

use crate::domain::sandbox::{Action, Measure};
use crate::i18n::{account as words, practice};
use crate::state::App;
use crate::ui::components::{GoalBar, PageTop, live};
use crate::ui::{Place, Route};

/// The six measures, and what was done so far.
#[component]
pub fn AccountPage() -> impl IntoView {
    let state = expect_context::<App>();
    let done = Memo::new(move |_| state.play().with(|play| play.world().measures.clone()));
    let rows = words::SHOWN.map(|measure| row(state, measure, done));
    let link = |place: Place, label: &'static str| {
        view! {
            <a class="button second small" href=Route::Practice(place).to_string()>
                {label}
            </a>
        }
    };
    view! {
        <PageTop title=words::TITLE up=Route::Practice(Place::You) note=practice::SANDBOX.to_owned() />
        <GoalBar />
        <p class="lead">{words::TEXT}</p>
        <p class="row">
            {link(Place::You, words::YOUR_POSTS)}
            {link(Place::Messages, words::YOUR_MESSAGES)}
        </p>
        <h2>{words::MEASURES}</h2>
        <ul class="lists measures">{rows.into_iter().collect::<Vec<AnyView>>()}</ul>
        <h2>{words::IN_ORDER}</h2>
        {live(move || so_far(&done.get()))}
        <p class="quiet">{words::PRACTICE}</p>
    }
}

fn row(state: App, measure: Measure, done: Memo<Vec<Measure>>) -> AnyView {
    let is_done = Memo::new(move |_| done.with(|done| done.contains(&measure)));
    let label = move || {
        if is_done.get() {
            words::DO_AGAIN
        } else {
            words::DO_IT
        }
    };
    let press = move |_| {
        state.act(Action::Secure(measure));
    };
    view! {
        <li>
            <p>
                <b>{words::title(measure)}</b>
                <span class="quiet measure-means">{words::means(measure)}</span>
            </p>
            <button
                class="button small"
                class:second=is_done
                aria-label=move || words::button(label(), measure)
                on:click=press
            >
                {label}
            </button>
        </li>
    }
    .into_any()
}

/// Everything done, in its order, repeats included.
fn so_far(done: &[Measure]) -> AnyView {
    if done.is_empty() {
        return view! { <p class="quiet">{words::NOTHING_YET}</p> }.into_any();
    }
    let lines = done.iter().map(|measure| {
        view! { <li>{words::title(*measure)}</li> }
    });
    view! { <ol class="solution">{lines.collect::<Vec<_>>()}</ol> }.into_any()
}
