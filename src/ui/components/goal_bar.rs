//! The task of the step being practised, how far it is, and what is missing.

use leptos::prelude::*;

use super::live;
use crate::domain::challenge::Tally;
use crate::i18n::{gaps, step as words, way};
use crate::state::App;
use crate::ui::Route;

/// Nothing where no step is being practised.
#[component]
pub fn GoalBar() -> impl IntoView {
    let state = expect_context::<App>();
    move || {
        let id = state.active_step().get()?;
        state.pack().step(&id)?;
        Some(view! { <Goal id /> })
    }
}

#[component]
fn Goal(id: crate::domain::StepId) -> impl IntoView {
    let state = expect_context::<App>();
    let pack = StoredValue::new(state.pack());
    let step_id = StoredValue::new(id.clone());
    let ask = move || {
        state.play().with(|play| {
            let pack = pack.get_value();
            let goal = &pack.step(&step_id.get_value())?.goal;
            let missing = goal.gaps(play.world());
            let first = missing.first().map(|gap| gaps::say(gap, play.world()));
            Some((goal.tally(play.world()), first))
        })
    };
    let state_of_goal = Memo::new(move |_| ask().unwrap_or((Tally::default(), None)));
    let tally = move || state_of_goal.with(|(tally, _)| *tally);
    let is_met = move || state_of_goal.with(|(_, missing)| missing.is_none());
    let task = pack.with_value(|pack| pack.step(&id).map(|step| step.task.clone()));
    let href = Route::Step(id).to_string();
    let unmet = move || {
        view! {
            <p class="goal-bar-task">
                <b>{task.clone()}</b>
                <span class="goal-bar-tally">
                    {move || words::tally(tally().have, tally().need)}
                </span>
            </p>
            <progress
                max=move || tally().need
                value=move || tally().have
                aria-hidden="true"
            ></progress>
            <p class="goal-bar-missing">
                {move || state_of_goal.with(|(_, missing)| missing.clone())}
            </p>
        }
    };
    let again = move || {
        let is_again = state.doing_again().is_some();
        is_again.then(|| view! { <p class="quiet">{way::DOING_AGAIN}</p> })
    };
    view! {
        <section class="goal-bar" class:is-met=is_met aria-label=words::YOUR_TASK>
            {move || {
                if is_met() {
                    view! { <p class="goal-bar-reached">"✓ " {words::REACHED}</p> }.into_any()
                } else {
                    unmet().into_any()
                }
            }}
            {live(again)}
            <a href=href>{words::BACK_TO_STEP}</a>
        </section>
    }
}
