//! The cohorts a trainer runs, with what there is to know before making one.

use leptos::prelude::*;

use super::Hindrance;
use crate::domain::cohort::CohortId;
use crate::i18n::{cohorts as words, time};
use crate::state::{Running, Trainer};
use crate::ui::components::{PageTop, live};
use crate::ui::{Desk, Route};

/// All cohorts.
#[component]
pub fn Cohorts(trainer: Trainer) -> impl IntoView {
    let cohorts = move || {
        let ids = trainer.ids();
        if ids.is_empty() {
            return view! { <p class="quiet">{words::NONE_YET}</p> }.into_any();
        }
        let cards = ids
            .into_iter()
            .filter_map(|id| trainer.with(id, |it| card(id, it)));
        view! { <ul class="lists">{cards.collect::<Vec<_>>()}</ul> }.into_any()
    };
    view! {
        <PageTop title=words::TITLE up=Route::Me />
        <p class="lead">{words::EXPLAIN}</p>
        <p>{words::NO_SERVER}</p>
        <Hindrance trainer />
        {live(cohorts)}
        <a class="button" href=Route::NewCohort.to_string()>{words::NEW}</a>
        <a class="button second" href=Route::BringCohort.to_string()>{words::BRING}</a>
    }
}

fn card(id: CohortId, running: &Running) -> AnyView {
    let invitation = &running.cohort.invitation;
    let people = words::people(running.cohort.roster.len());
    let starts = words::from_day(&time::full_day(invitation.starts));
    let desk = if running.is_backed_up {
        Desk::Wall
    } else {
        Desk::Invite
    };
    let not_invited =
        (!running.is_backed_up).then(|| view! { <span class="chip">{words::NOT_INVITED}</span> });
    view! {
        <li>
            <a href=Route::Cohort(id, desk).to_string()>{invitation.name.to_string()}</a>
            <p class="quiet">{people} " · " {starts}</p>
            {not_invited}
        </li>
    }
    .into_any()
}
