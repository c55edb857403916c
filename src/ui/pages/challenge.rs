//! Home: the way as a picture, the next step one tap away, all steps below, stage by stage.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::StepId;
use crate::domain::challenge::{Heading, Outline, PutOff, Status};
use crate::i18n::{app, challenge as words, time};
use crate::state::Home;
use crate::ui::components::{PathPicture, live};
use crate::ui::{Place, Route};

/// The challenge.
#[component]
pub fn ChallengePage() -> impl IntoView {
    let home = expect_context::<Home>();
    let outline = home.outline();
    let all = outline.count();
    let done = {
        let outline = Arc::clone(&outline);
        Memo::new(move |_| {
            home.kept()
                .with(|kept| kept.progress.done_of(ids(&outline)))
        })
    };
    let next = {
        let outline = Arc::clone(&outline);
        Memo::new(move |_| {
            let at = home
                .kept()
                .with(|kept| kept.progress.next_of(ids(&outline)))?;
            outline.steps.get(at).map(|step| step.id.clone())
        })
    };
    let card = {
        let outline = Arc::clone(&outline);
        move || match next.get().and_then(|id| outline.step(&id).cloned()) {
            Some(step) => view! { <NextCard step /> }.into_any(),
            None => view! { <AllDone done all /> }.into_any(),
        }
    };
    let saved = move || {
        if home.can_keep().get() {
            app::SAVED_HERE
        } else {
            app::NOT_SAVED
        }
    };
    view! {
        <header class="page-top">
            <p class="brand">{app::NAME}</p>
            <p class="page-top-note">{live(saved)}</p>
        </header>
        {live(move || view! { <PathPicture done=done.get() all /> })}
        <h1 id="title" tabindex="-1">{live(move || greeting(home, done.get()))}</h1>
        <p class="lead">{live(move || lead(home, done.get(), all))}</p>
        {live(card)}
        <h2 class="visually-hidden">{words::YOUR_WAY}</h2>
        {stages(&outline, next)}
        <p class="quiet">{words::PRIVACY}</p>
    }
}

fn ids(outline: &Outline) -> impl Iterator<Item = &StepId> {
    outline.steps.iter().map(|step| &step.id)
}

fn greeting(home: Home, done: usize) -> String {
    home.kept().with(|kept| {
        if kept.progress.paused_on.is_some() {
            words::welcome_back(&kept.name)
        } else if done == 0 && kept.name.is_empty() {
            words::WELCOME.to_owned()
        } else {
            words::greeting(&kept.name)
        }
    })
}

fn lead(home: Home, done: usize, all: usize) -> String {
    home.kept().with(|kept| match kept.progress.paused_on {
        Some(day) => words::paused_since(&time::day(day), done, all),
        None if done == 0 => words::WELCOME_TEXT.to_owned(),
        None => words::done_of(done, all),
    })
}

#[component]
fn NextCard(step: Heading) -> impl IntoView {
    let home = expect_context::<Home>();
    let (is_begun, is_paused) = home.kept().with_untracked(|kept| {
        (
            kept.active_step.as_ref() == Some(&step.id),
            kept.progress.paused_on.is_some(),
        )
    });
    let go = match (is_paused, is_begun) {
        (true, _) => words::GO_ON_AFTER_PAUSE,
        (false, true) => words::GO_ON,
        (false, false) => words::START,
    };
    let chip = if is_paused {
        words::YOU_WERE_HERE.to_owned()
    } else {
        words::chip(step.minutes)
    };
    let go_on = move |_| {
        if is_paused {
            home.go_on();
        }
    };
    view! {
        <section class="card next-card">
            <p class="chip">{chip}</p>
            <h2>{step.title}</h2>
            <p>{words::WHY} " " {step.why}</p>
            <a class="button" href=Route::Step(step.id).to_string() on:click=go_on>
                {go}
            </a>
        </section>
    }
}

/// Shown when no step is left, but for those that the learner left out.
#[component]
fn AllDone(done: Memo<usize>, all: usize) -> impl IntoView {
    let is_whole = done.get_untracked() == all;
    let (title, text) = if is_whole {
        (words::ALL_DONE, words::ALL_DONE_TEXT)
    } else {
        (words::REST_SKIPPED, words::REST_SKIPPED_TEXT)
    };
    view! {
        <section class="card next-card">
            <h2>{title}</h2>
            <p>{text}</p>
            <a class="button" href=Route::Practice(Place::Home).to_string()>{words::PRACTISE_ON}</a>
        </section>
    }
}

/// The stages, each with its steps; the one of the next step stands open.
fn stages(outline: &Arc<Outline>, next: Memo<Option<StepId>>) -> Vec<AnyView> {
    let mut number = 0;
    let mut views = Vec::new();
    for stage in &outline.stages {
        let steps: Vec<Heading> = outline.steps_of(&stage.id).cloned().collect();
        let first = number + 1;
        number += steps.len();
        views.push(view! { <Stage title=stage.title.clone() steps first next /> }.into_any());
    }
    views
}

#[component]
fn Stage(
    title: String,
    steps: Vec<Heading>,
    first: usize,
    next: Memo<Option<StepId>>,
) -> impl IntoView {
    let home = expect_context::<Home>();
    let ids: Vec<StepId> = steps.iter().map(|step| step.id.clone()).collect();
    let all = ids.len();
    let has_next = {
        let ids = ids.clone();
        Memo::new(move |_| next.with(|next| next.as_ref().is_some_and(|next| ids.contains(next))))
    };
    let done = Memo::new(move |_| home.kept().with(|kept| kept.progress.done_of(ids.iter())));
    let rows: Vec<AnyView> = steps
        .into_iter()
        .enumerate()
        .map(|(at, step)| view! { <Row number=first + at step next /> }.into_any())
        .collect();
    view! {
        <details class="stage" class:is-done=move || done.get() == all open=has_next>
            <summary>
                <h3>{title}</h3>
                <span class="steps-note">{live(move || words::stage_done(done.get(), all))}</span>
            </summary>
            <ol class="steps" start=first.to_string()>{rows}</ol>
        </details>
    }
}

/// One step of the way: its state is told by shape and word, not by colour alone.
#[component]
fn Row(number: usize, step: Heading, next: Memo<Option<StepId>>) -> impl IntoView {
    let home = expect_context::<Home>();
    let id = StoredValue::new(step.id.clone());
    let state = Memo::new(move |_| {
        let id = id.get_value();
        home.kept()
            .with(|kept| (kept.progress.status(&id), kept.progress.put_off(&id)))
    });
    let is_next = Memo::new(move |_| next.get().as_ref() == Some(&id.get_value()));
    let minutes = words::minutes(step.minutes);
    let note = move || match (state.get(), is_next.get()) {
        ((Status::ForReal, _), _) => words::FOR_REAL.to_owned(),
        ((Status::Practised, _), _) => words::DONE.to_owned(),
        ((Status::NotYet, _), true) => words::NOW.to_owned(),
        ((Status::NotYet, Some(PutOff::Skipped)), false) => words::SKIPPED.to_owned(),
        ((Status::NotYet, Some(PutOff::Later)), false) => words::LATER.to_owned(),
        ((Status::NotYet, None), false) => minutes.clone(),
    };
    let dot = move || match state.get() {
        (Status::ForReal, _) => "✓✓".to_owned(),
        (Status::Practised, _) => "✓".to_owned(),
        (Status::NotYet, Some(PutOff::Skipped)) => "–".to_owned(),
        (Status::NotYet, _) => number.to_string(),
    };
    view! {
        <li class="steps-row" class:is-done=move || state.get().0 != Status::NotYet
            class:is-next=is_next>
            <span class="steps-dot" aria-hidden="true">{live(dot)}</span>
            <a href=Route::Step(step.id.clone()).to_string()>{step.title}</a>
            <span class="steps-note">{live(note)}</span>
        </li>
    }
}
