//! How long a drill took, for who wants to know: closed until they ask, and without a ticking clock.

use leptos::prelude::*;

use crate::domain::challenge::{Drill, GoodTime, Step, drill};
use crate::i18n::drill as words;
use crate::state::App;
use crate::ui::components::live;

/// How a step of this kind stands; `None` for a step in which time doesn't matter.
pub fn drill_of(state: App, step: &Step) -> Option<Drill> {
    step.good_time.as_ref()?;
    Some(state.play().with_untracked(|play| drill(step, play)))
}

/// Nothing for a step in which time doesn't matter.
#[component]
pub fn InTime(
    step: Step,
    /// How it stood when the learner came back from doing it again: that sandbox is put away by now.
    again: Option<Drill>,
) -> impl IntoView {
    let state = expect_context::<App>();
    let good = step.good_time.clone()?;
    let is_open = RwSignal::new(false);
    let told = move || {
        // Played through again, so only for who asks.
        let now = is_open.get().then(|| drill_of(state, &step)).flatten();
        now.map(|now| lines(again.unwrap_or(now), &good))
    };
    Some(view! {
        <details class="card" on:toggle=move |_| is_open.update(|is_open| *is_open = !*is_open)>
            <summary>
                <h2>{words::TITLE}</h2>
            </summary>
            {live(told)}
        </details>
    })
}

fn lines(drill: Drill, good: &GoodTime) -> AnyView {
    let help = words::took_longer(drill, good).then(|| {
        view! {
            <p>{words::what_helps(good)}</p>
            <p class="quiet">{words::AGAIN}</p>
        }
    });
    view! {
        <p>{words::told(drill, good)}</p>
        {help}
    }
    .into_any()
}
