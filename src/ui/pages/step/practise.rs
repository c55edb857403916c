//! The card that leads into the sandbox, with three hints and then the whole way.

use leptos::prelude::*;

use crate::browser::address;
use crate::domain::challenge::{Status, Step};
use crate::i18n::{solution, step as words, time};
use crate::state::App;
use crate::ui::components::live;
use crate::ui::pages::start_of;

/// Practise the step.
#[component]
pub fn PractiseCard(step: Step) -> impl IntoView {
    let state = expect_context::<App>();
    let id = StoredValue::new(step.id.clone());
    let practised = Memo::new(move |_| {
        state
            .progress()
            .with(|it| it.record(&id.get_value()).practised)
    });
    let start = start_of(&step.start).to_string();
    let open = move |_| {
        state.start_step(&id.get_value());
        address::go(&start);
    };
    let task = step.task.clone();
    view! {
        <section class="card" class:is-done=move || practised.get().is_some()>
            <h2><span class="card-number" aria-hidden="true">"1"</span> {words::PRACTISE}</h2>
            <p>{task} " " {words::NOTHING_LEAVES}</p>
            {move || practised.get().map(|day| view! {
                <p class="done-line">"✓ " {words::practised_on(&time::day(day))}</p>
            })}
            {live(move || practised.get().is_none().then(|| view! {
                <button class="button" on:click=open.clone()>{words::OPEN_PRACTICE}</button>
            }))}
            <Hints step />
        </section>
    }
}

#[component]
fn Hints(step: Step) -> impl IntoView {
    let state = expect_context::<App>();
    let id = StoredValue::new(step.id.clone());
    let hints = step.hints.clone();
    let count = hints.len();
    let is_done = Memo::new(move |_| {
        let status = state.progress().with(|it| it.status(&id.get_value()));
        status != Status::NotYet
    });
    let seen = Memo::new(move |_| {
        let seen = state
            .progress()
            .with(|it| it.record(&id.get_value()).hints_seen);
        let seen = usize::try_from(seen).unwrap_or(usize::MAX);
        // A finished step is there to look things up in.
        if is_done.get() { seen.max(count) } else { seen }
    });
    let shown = move || {
        let texts = hints.iter().take(seen.get()).enumerate();
        texts
            .map(|(at, text)| {
                view! {
                    <li><b>{words::hint_number(at + 1)} ": "</b> {text.clone()}</li>
                }
            })
            .collect_view()
    };
    let button = move || {
        let left = count.saturating_sub(seen.get());
        (seen.get() <= count).then(|| view! {
            <p class="row">
                <button class="link-button" on:click=move |_| state.open_hint(&id.get_value())>
                    {if left > 0 { words::SHOW_HINT } else { words::SHOW_ME }}
                </button>
                {(left > 0).then(|| view! { <span class="quiet">{words::hints_left(left)}</span> })}
            </p>
        })
    };
    view! {
        <div aria-live="polite">
            <ul class="hints">{shown}</ul>
            {move || (seen.get() > count).then(|| view! { <Solution step=step.clone() /> })}
        </div>
        {button}
    }
}

#[component]
fn Solution(step: Step) -> impl IntoView {
    let state = expect_context::<App>();
    let lines = state
        .play()
        .with_untracked(|play| solution::lines(&state.pack(), &step.solution, play.world()));
    let id = StoredValue::new(step.id);
    // Of a finished step it is there to be read; the learner's own sandbox stays as it is.
    let is_offered = Memo::new(move |_| {
        let status = state.progress().with(|it| it.status(&id.get_value()));
        status == Status::NotYet || state.doing_again() == Some(id.get_value())
    });
    let play = move |_| {
        state.start_step(&id.get_value());
        state.play_solution(&id.get_value());
    };
    view! {
        <h3>{words::SHOWN}</h3>
        <ol class="solution">
            {lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}
        </ol>
        {live(move || is_offered.get().then(|| view! {
            <button class="button second" on:click=play>{words::DO_IT}</button>
        }))}
    }
}
