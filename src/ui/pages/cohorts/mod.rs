//! A trainer's pages: their cohorts, and what there is to do with each.

mod backup;
mod bring;
mod buddies;
mod collect;
mod form;
mod invite;
mod keep;
mod learner;
mod list;
mod new;
mod pictures;
mod scan;
mod spreadsheet;
mod wall;

use leptos::prelude::*;

pub use wall::outcome::sentence as outcome_words;

use crate::browser::clock;
use crate::domain::StepId;
use crate::domain::cohort::{Cohort, CohortId};
use crate::i18n::{cohorts as words, wall as wall_words};
use crate::state::{App, Running, Trainer};
use crate::storage::Trouble;
use crate::ui::components::{PageTop, live};
use crate::ui::{Desk, Route};

/// The page of one of the trainer's routes.
pub fn page(route: Route) -> AnyView {
    let trainer = Trainer::here();
    match route {
        Route::NewCohort => view! { <new::NewCohort trainer /> }.into_any(),
        Route::BringCohort => view! { <bring::BringCohort trainer /> }.into_any(),
        Route::Cohort(id, desk) => view! { <CohortPage trainer id desk /> }.into_any(),
        _ => view! { <list::Cohorts trainer /> }.into_any(),
    }
}

/// What the browser's tab says of one of the trainer's routes.
pub fn title(route: &Route) -> String {
    let title = match route {
        Route::NewCohort => words::NEW,
        Route::BringCohort => words::BRING_TITLE,
        Route::Cohort(_, desk) => match desk {
            Desk::Wall | Desk::Learner(_) => words::TAB_WALL,
            Desk::Collect => wall_words::COLLECT,
            Desk::Invite => words::INVITE_TITLE,
            Desk::Edit => words::EDIT,
            Desk::Pictures => words::TAB_PICTURES,
            Desk::Buddies => wall_words::BUDDIES,
            Desk::Keep => wall_words::KEEP,
        },
        _ => words::TITLE,
    };
    title.to_owned()
}

/// A cohort: its name, its parts, and one of them.
#[component]
fn CohortPage(trainer: Trainer, id: CohortId, desk: Desk) -> impl IntoView {
    let is_there = Memo::new(move |_| trainer.with(id, |_| ()).is_some());
    let part = move || {
        if !is_there.get() {
            return view! { <NotHere /> }.into_any();
        }
        let name = Memo::new(move |_| trainer.with(id, name_of).unwrap_or_default());
        let people = Memo::new(move |_| trainer.with(id, |it| it.cohort.roster.len()));
        let note = move || people.get().map(words::people);
        let up = if matches!(desk, Desk::Learner(_)) {
            Route::Cohort(id, Desk::Wall)
        } else {
            Route::Cohorts
        };
        view! {
            <PageTop title=name up note=Signal::derive(note) />
            <Tabs id desk />
            <Hindrance trainer />
            {part(trainer, id, desk)}
        }
        .into_any()
    };
    live(part)
}

fn part(trainer: Trainer, id: CohortId, desk: Desk) -> AnyView {
    match desk {
        Desk::Wall => view! { <wall::WallPart trainer id /> }.into_any(),
        Desk::Learner(learner) => view! { <learner::Learner trainer id learner /> }.into_any(),
        Desk::Collect => view! { <collect::Collect trainer id /> }.into_any(),
        Desk::Invite => view! { <invite::Invite trainer id /> }.into_any(),
        Desk::Edit => view! { <new::EditCohort trainer id /> }.into_any(),
        Desk::Pictures => view! { <pictures::Pictures trainer id /> }.into_any(),
        Desk::Buddies => view! { <buddies::Buddies trainer id /> }.into_any(),
        Desk::Keep => view! { <keep::Keep trainer id /> }.into_any(),
    }
}

#[component]
fn Tabs(id: CohortId, desk: Desk) -> impl IntoView {
    let tab = move |to: Desk, label: &'static str| {
        let is_here = match desk {
            Desk::Learner(_) => to == Desk::Wall,
            Desk::Edit => to == Desk::Invite,
            desk => to == desk,
        };
        let href = Route::Cohort(id, to).to_string();
        view! { <a href=href aria-current=is_here.then_some("page")>{label}</a> }
    };
    view! {
        <nav class="place-tabs no-print" aria-label=words::DESK>
            {tab(Desk::Wall, words::TAB_WALL)}
            {tab(Desk::Collect, words::TAB_COLLECT)}
            {tab(Desk::Invite, words::TAB_INVITE)}
            {tab(Desk::Pictures, words::TAB_PICTURES)}
            {tab(Desk::Buddies, words::TAB_BUDDIES)}
            {tab(Desk::Keep, words::TAB_KEEP)}
        </nav>
    }
}

/// Says what stands in the way of keeping cohorts.
#[component]
fn Hindrance(trainer: Trainer) -> impl IntoView {
    live(move || {
        trainer.trouble().map(|trouble| {
            let sentence = match trouble {
                Trouble::Full => words::TROUBLE_FULL,
                Trouble::Blocked => words::TROUBLE_BLOCKED,
                Trouble::Unreadable { .. } => words::TROUBLE_UNREADABLE,
                Trouble::TooNew => words::TROUBLE_NEWER,
            };
            view! {
                <section class="banner care" role="alert" aria-labelledby="not-kept">
                    <h2 id="not-kept">{words::STORED_NOT}</h2>
                    <p>{sentence}</p>
                </section>
            }
        })
    })
}

/// Told where a cohort isn't there.
#[component]
fn NotHere() -> impl IntoView {
    view! {
        <PageTop title=words::GONE up=Route::Cohorts />
        <p>{words::GONE_TEXT}</p>
        <p>
            <a class="button" href=Route::BringCohort.to_string()>{words::BRING}</a>
        </p>
        <p>
            <a class="button second" href=Route::Cohorts.to_string()>{words::TO_COHORTS}</a>
        </p>
    }
}

fn name_of(running: &Running) -> String {
    running.cohort.invitation.name.to_string()
}

/// The title of a step of a cohort; its id if no challenge here has it.
fn step_title(app: App, cohort: &Cohort, step: &StepId) -> String {
    let challenge = app.challenge_of(&cohort.invitation.pack);
    challenge.step_title(step)
}

/// A name for a file about a cohort: `fledge-autumn-starters-wall-2026-11-28.csv`.
fn file_name(trainer: Trainer, id: CohortId, what: &str, ending: &str) -> String {
    let name = trainer.with_untracked(id, name_of).unwrap_or_default();
    let plain: String = name
        .to_lowercase()
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .collect();
    let parts: Vec<&str> = plain.split('-').filter(|it| !it.is_empty()).collect();
    format!(
        "fledge-{}-{what}-{}.{ending}",
        parts.join("-"),
        clock::today()
    )
}
