//! Lets time pass in the sandbox, for somebody who waits for answers.

use leptos::prelude::*;

use crate::domain::sandbox::Action;
use crate::i18n::practice as words;
use crate::state::App;

/// How long the button lets pass, in minutes; its label says so.
const WAIT: u32 = 10;

/// Lets ten minutes pass.
#[component]
pub fn WaitButton() -> impl IntoView {
    let state = expect_context::<App>();
    let wait = move |_| {
        state.act(Action::Wait(WAIT));
    };
    view! {
        <button class="button second" on:click=wait>
            {words::LET_TIME_PASS}
        </button>
    }
}
