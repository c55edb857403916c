//! The people there are.

use leptos::prelude::*;

use super::PlaceTabs;
use crate::domain::CastId;
use crate::domain::challenge::Start;
use crate::domain::sandbox::Character;
use crate::i18n::practice as words;
use crate::state::App;
use crate::ui::Place;
use crate::ui::components::{FollowButton, GoalBar, PageTop, PersonCard};

/// The accounts that the present step gives to choose from, then everyone else.
#[component]
pub fn PeoplePage() -> impl IntoView {
    let state = expect_context::<App>();
    let pack = state.pack();
    let step = state.active_step().get_untracked();
    let given: Vec<CastId> = match step.and_then(|id| pack.step(&id).map(|it| it.start.clone())) {
        Some(Start::People(given)) => given,
        _ => Vec::new(),
    };
    let is_given = |one: &&Character| given.contains(&one.id);
    let (first, others): (Vec<&Character>, Vec<&Character>) =
        pack.scenario.cast.iter().partition(is_given);
    let others = (!others.is_empty()).then(|| {
        view! {
            <h2>{words::ALL_PEOPLE}</h2>
            {rows(&others)}
        }
    });
    let first = (!first.is_empty()).then(|| {
        view! {
            <h2>{words::CHOOSE_PEOPLE}</h2>
            <p>{words::CHOOSE_PEOPLE_TEXT}</p>
            {rows(&first)}
        }
    });
    view! {
        <PageTop title=words::PEOPLE note=words::SANDBOX.to_owned() />
        <PlaceTabs here=Place::People />
        <GoalBar />
        {first}
        {others}
    }
}

/// People in rows, each with a button to follow them.
pub fn rows(people: &[&Character]) -> impl IntoView + use<> {
    let rows = people.iter().map(|&one| {
        let who = one.id.clone();
        view! { <PersonCard character=one.clone()><FollowButton who /></PersonCard> }
    });
    view! { <ul class="people">{rows.collect_view()}</ul> }
}
