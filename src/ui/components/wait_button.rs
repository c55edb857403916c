//! Lets time pass in the sandbox, for somebody who waits for answers.

use leptos::prelude::*;

use crate::domain::sandbox::Action;
use crate::i18n::practice as words;
use crate::state::App;

/// How long the button lets pass unless it is told otherwise, in minutes; its label says so.
const WAIT: u32 = 10;

/// Lets some minutes pass.
#[component]
pub fn WaitButton(
    /// How many.
    #[prop(default = WAIT)]
    minutes: u32,
) -> impl IntoView {
    let state = expect_context::<App>();
    let wait = move |_| {
        state.act(Action::Wait(minutes));
    };
    view! {
        <button class="button second" on:click=wait>
            {if minutes == WAIT { words::LET_TIME_PASS } else { words::LET_LITTLE_TIME_PASS }}
        </button>
    }
}
