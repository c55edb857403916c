//! Me: name, network, looks, notes, copies, and erasing.

mod coaching;
mod cohorts;
mod copies;
mod erase;

use leptos::prelude::*;

use crate::i18n::{cohorts as cohort_words, me as words, step as step_words, time};
use crate::state::App;
use crate::storage::Theme;
use crate::ui::Route;
use crate::ui::components::{Choice, PageTop};
use crate::ui::pages::step::NetworkChoice;
use coaching::{PreElection, RulesOff};
use cohorts::Cohorts;
use copies::{BringBack, KeepCopy, SetAside};
use erase::Erase;

/// Everything that is the learner's own.
#[component]
pub fn MePage() -> impl IntoView {
    view! {
        <PageTop title=words::TITLE />
        <Name />
        <NetworkChoice />
        <Looks />
        <PreElection />
        <RulesOff />
        <Cohorts />
        <Notes />
        <KeepCopy />
        <BringBack />
        <SetAside />
        <Erase />
        <section>
            <h2>{cohort_words::FOR_TRAINERS}</h2>
            <p>{cohort_words::FOR_TRAINERS_TEXT}</p>
            <a class="button second" href=Route::Cohorts.to_string()>{cohort_words::TITLE}</a>
        </section>
        <section>
            <h2>{words::ABOUT}</h2>
            <p>{words::ABOUT_TEXT}</p>
        </section>
    }
}

#[component]
fn Name() -> impl IntoView {
    let state = expect_context::<App>();
    let name = move || state.settings().with(|settings| settings.name.clone());
    view! {
        <p class="field">
            <label for="name">{words::YOUR_NAME}</label>
            <span class="quiet" id="name-hint">{words::YOUR_NAME_HINT}</span>
            <input id="name" type="text" autocomplete="given-name" aria-describedby="name-hint"
                prop:value=name
                on:change=move |event| {
                    let name = event_target_value(&event).trim().to_owned();
                    state.choose(|settings| settings.name = name);
                } />
        </p>
    }
}

#[component]
fn Looks() -> impl IntoView {
    let state = expect_context::<App>();
    let options = vec![
        (Theme::Device, words::THEME_DEVICE),
        (Theme::Light, words::THEME_LIGHT),
        (Theme::Dark, words::THEME_DARK),
    ];
    let chosen = Signal::derive(move || Some(state.settings().with(|settings| settings.theme)));
    view! {
        <Choice legend=words::THEME name="theme" options chosen
            on_choose=move |theme| state.choose(|settings| settings.theme = theme) />
    }
}

/// The reflections, step by step.
#[component]
fn Notes() -> impl IntoView {
    let state = expect_context::<App>();
    let pack = state.pack();
    let notes = move || {
        let progress = state.progress().get();
        pack.steps
            .iter()
            .filter_map(|step| {
                let note = progress.record(&step.id).reflection?;
                Some(view! {
                    <li>
                        <a href=Route::Step(step.id.clone()).to_string()>{step.title.clone()}</a>
                        <p>{step_words::verb(note.verb)} ". " {note.line}</p>
                        <span class="quiet">{time::full_day(note.on)}</span>
                    </li>
                })
            })
            .collect::<Vec<_>>()
    };
    view! {
        <section>
            <h2>{words::NOTES}</h2>
            {move || {
                let notes = notes();
                if notes.is_empty() {
                    view! { <p class="quiet">{words::NO_NOTES}</p> }.into_any()
                } else {
                    view! { <ul class="lists">{notes}</ul> }.into_any()
                }
            }}
        </section>
    }
}
