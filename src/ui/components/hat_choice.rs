//! As whom a draft is written.

use leptos::prelude::*;

use super::Choice;
use crate::domain::coach::Hat;
use crate::i18n::coach::panel as words;
use crate::state::App;
use crate::storage::Draft;

/// The hat of a draft: the one chosen in the sandbox until another is chosen here.
#[component]
pub fn HatChoice(
    /// What is written, to read and to change.
    draft: RwSignal<Draft>,
) -> impl IntoView {
    let state = expect_context::<App>();
    let options = Hat::ALL.map(|hat| (hat, words::hat(hat))).to_vec();
    let chosen = Signal::derive(move || Some(draft.with(|draft| state.hat_of(draft))));
    view! {
        <Choice
            legend=words::WRITE_AS
            name="hat"
            options
            chosen
            on_choose=move |hat| draft.update(|draft| draft.hat = Some(hat))
        />
    }
}
