//! Reposts that climb on a post of the learner's, and the bill that climbs with them.

use leptos::prelude::*;

use crate::domain::PostId;
use crate::i18n::practice as words;
use crate::state::App;
use crate::ui::components::live;

/// Nothing where nothing climbs.
#[component]
pub fn Wave(id: PostId) -> impl IntoView {
    let state = expect_context::<App>();
    let sentence = Memo::new(move |_| {
        state.play().with(|play| {
            let world = play.world();
            let counter = world.counter(&id)?;
            let now = world.now();
            Some(words::climbing(
                counter.reposts_at(now),
                counter.pence_at(now),
            ))
        })
    });
    live(move || {
        sentence
            .get()
            .map(|sentence| view! { <p class="post-card-wave">"▲ " {sentence}</p> })
    })
}
