//! Which notes go along, each by itself; none unless the learner ticks it.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::domain::StepId;
use crate::domain::cohort::PackRef;
use crate::i18n::{report as words, step as step_words};
use crate::state::App;

/// A box to tick for each note.
#[component]
pub fn NotesChoice(
    /// The challenge they are of.
    pack: PackRef,
    /// The steps that the trainer asks about.
    steps: Vec<StepId>,
    /// The steps whose notes are ticked.
    chosen: Signal<BTreeSet<StepId>>,
    /// Called when one is ticked, or no longer.
    on_turn: impl Fn(StepId, bool) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let state = expect_context::<App>();
    let challenge = state.challenge_of(&pack);
    let progress = state.progress().get_untracked();
    let notes = steps.into_iter().filter_map(|id| {
        let note = progress.record(&id).reflection?;
        Some((challenge.step_title(&id), id, note))
    });
    let boxes: Vec<AnyView> = notes
        .map(|(title, id, note)| {
            let wanted = id.clone();
            let is_on = move || chosen.with(|it| it.contains(&wanted));
            let field = format!("note-{id}");
            view! {
                <p class="check">
                    <input type="checkbox" id=field.clone() prop:checked=is_on
                        on:change=move |event| on_turn(id.clone(), event_target_checked(&event)) />
                    <label for=field>
                        <b>{title}</b> ": " {step_words::verb(note.verb)} ". "
                        <span dir="auto">{note.line}</span>
                    </label>
                </p>
            }
            .into_any()
        })
        .collect();
    let body = if boxes.is_empty() {
        view! { <p class="quiet">{words::NO_NOTES}</p> }.into_any()
    } else {
        view! { <p class="quiet">{words::NOTES_HINT}</p> {boxes} }.into_any()
    };
    view! {
        <fieldset class="days">
            <legend>{words::NOTES}</legend>
            {body}
        </fieldset>
    }
}
