//! Me: name, network, looks, notes, copies, and erasing.

mod challenge;
mod coaching;
mod cohorts;
mod copies;
mod erase;
mod way;

use leptos::prelude::*;

use crate::i18n::{cohorts as cohort_words, me as words};
use crate::state::{App, Member};
use crate::storage::Theme;
use crate::ui::Route;
use crate::ui::components::{Choice, PageTop};
use crate::ui::pages::step::NetworkChoice;
use challenge::WhichChallenge;
use coaching::{PreElection, RulesOff};
use cohorts::Cohorts;
use copies::{BringBack, KeepCopy, SetAside};
use erase::Erase;
use way::{Pause, ProfessionChoice, YourPapers};

/// Everything that is the learner's own.
#[component]
pub fn MePage() -> impl IntoView {
    let state = expect_context::<App>();
    let member = Member::open(state);
    provide_context(member);
    Effect::new(move || {
        // Erasing everything and bringing a copy back change how far the learner is, too; what is
        // taken back is told.
        state.progress().track();
        state.said().track();
        member.look_again();
    });
    view! {
        <PageTop title=words::TITLE />
        <YourPapers />
        <Pause />
        <Name />
        <ProfessionChoice />
        <NetworkChoice />
        <Looks />
        <WhichChallenge />
        <PreElection />
        <RulesOff />
        <Cohorts />
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
