//! Home: the way as a picture, the next step one tap away, all steps below.

use leptos::prelude::*;

use crate::domain::challenge::{Status, Step};
use crate::i18n::{app, challenge as words};
use crate::state::App;
use crate::ui::components::{PathPicture, live};
use crate::ui::{Place, Route};

/// The challenge.
#[component]
pub fn ChallengePage() -> impl IntoView {
    let state = expect_context::<App>();
    let pack = StoredValue::new(state.pack());
    let all = pack.with_value(|pack| pack.steps.len());
    let done = Memo::new(move |_| {
        state
            .progress()
            .with(|it| pack.with_value(|pack| it.done(pack)))
    });
    let next = Memo::new(move |_| {
        let next = state
            .progress()
            .with(|it| pack.with_value(|pack| it.next(pack).cloned()));
        next.map(|step| step.id)
    });
    let next_step = move || pack.with_value(|pack| pack.step(&next.get()?).cloned());
    let greeting = move || match (done.get(), state.settings().with(|it| it.name.clone())) {
        (0, name) if name.is_empty() => words::WELCOME.to_owned(),
        (_, name) => words::greeting(&name),
    };
    let below = move || match next_step() {
        Some(_) if done.get() == 0 => words::WELCOME_TEXT.to_owned(),
        Some(step) => {
            format!(
                "{} {}",
                words::done_of(done.get(), all),
                words::next_takes(step.minutes)
            )
        }
        None => words::done_of(done.get(), all),
    };
    let saved = move || {
        if state.can_keep() {
            app::SAVED_HERE
        } else {
            app::NOT_SAVED
        }
    };
    let rows = move || {
        pack.with_value(|pack| pack.steps.clone())
            .into_iter()
            .enumerate()
            .map(|(at, step)| view! { <Row number=at + 1 step next /> })
            .collect_view()
    };
    view! {
        <header class="page-top">
            <p class="brand">{app::NAME}</p>
            <p class="page-top-note">{live(move || { state.trouble().track(); saved() })}</p>
        </header>
        {live(move || view! { <PathPicture done=done.get() all /> })}
        <h1 id="title" tabindex="-1">{live(greeting)}</h1>
        <p class="lead">{live(below)}</p>
        {live(move || match next_step() {
            Some(step) => view! { <NextCard step /> }.into_any(),
            None => view! { <AllDone /> }.into_any(),
        })}
        <h2 class="visually-hidden">{words::YOUR_WAY}</h2>
        <ol class="steps">{live(rows)}</ol>
        <p class="quiet">{words::PRIVACY}</p>
    }
}

#[component]
fn NextCard(step: Step) -> impl IntoView {
    let state = expect_context::<App>();
    let is_begun = state
        .active_step()
        .with_untracked(|it| it.as_ref() == Some(&step.id));
    view! {
        <section class="card next-card">
            <p class="chip">{words::chip(step.minutes)}</p>
            <h2>{step.title}</h2>
            <p>{words::WHY} " " {step.why}</p>
            <a class="button" href=Route::Step(step.id).to_string()>
                {if is_begun { words::GO_ON } else { words::START }}
            </a>
        </section>
    }
}

#[component]
fn AllDone() -> impl IntoView {
    view! {
        <section class="card next-card">
            <h2>{words::ALL_DONE}</h2>
            <p>{words::ALL_DONE_TEXT}</p>
            <a class="button" href=Route::Practice(Place::Home).to_string()>{words::PRACTISE_ON}</a>
        </section>
    }
}

/// One step of the way: its state is told by shape and word, not by colour alone.
#[component]
fn Row(number: usize, step: Step, next: Memo<Option<crate::domain::StepId>>) -> impl IntoView {
    let state = expect_context::<App>();
    let id = StoredValue::new(step.id.clone());
    let status = Memo::new(move |_| state.progress().with(|it| it.status(&id.get_value())));
    let is_next = Memo::new(move |_| next.get().as_ref() == Some(&id.get_value()));
    let minutes = words::minutes(step.minutes);
    let note = move || match (status.get(), is_next.get()) {
        (Status::ForReal, _) => words::FOR_REAL.to_owned(),
        (Status::Practised, _) => words::DONE.to_owned(),
        (Status::NotYet, true) => words::NOW.to_owned(),
        (Status::NotYet, false) => minutes.clone(),
    };
    let dot = move || match status.get() {
        Status::ForReal => "✓✓".to_owned(),
        Status::Practised => "✓".to_owned(),
        Status::NotYet => number.to_string(),
    };
    view! {
        <li class="steps-row" class:is-done=move || status.get() != Status::NotYet
            class:is-next=is_next>
            <span class="steps-dot" aria-hidden="true">{live(dot)}</span>
            <a href=Route::Step(step.id.clone()).to_string()>{step.title}</a>
            <span class="steps-note">{live(note)}</span>
        </li>
    }
}
