//! The lines of a document that only the learner can write; each is kept when its field is left.

use leptos::prelude::*;

use crate::browser::clock;
use crate::domain::StepId;
use crate::domain::challenge::Papers;
use crate::i18n::papers::{self as words, Given, Kind, asks_change};
use crate::state::App;

/// The fields of a document.
#[component]
pub fn WordsOfYours(
    /// Which document.
    kind: Kind,
) -> impl IntoView {
    let more = match kind {
        Kind::Journal => ().into_any(),
        Kind::Record => view! { <Changes /> }.into_any(),
        Kind::Case => view! { <Ask /> }.into_any(),
    };
    view! {
        <details class="card screen-only" open=kind != Kind::Journal>
            <summary>
                <h2>{words::YOUR_WORDS}</h2>
            </summary>
            <Line id="paper-name" label=words::NAME autocomplete="name" field=|it| &mut it.name />
            <Line id="paper-role" label=words::ROLE autocomplete="organization-title"
                field=|it| &mut it.role />
            <Line id="paper-organisation" label=words::ORGANISATION autocomplete="organization"
                field=|it| &mut it.organisation />
            {more}
        </details>
    }
}

/// One line about the person.
#[component]
fn Line(
    id: &'static str,
    label: &'static str,
    autocomplete: &'static str,
    field: fn(&mut Papers) -> &mut String,
) -> impl IntoView {
    let state = expect_context::<App>();
    let mut papers = state.progress().with_untracked(|it| it.papers.clone());
    let kept = std::mem::take(field(&mut papers));
    view! {
        <p class="field">
            <label for=id>{label}</label>
            <input id=id type="text" autocomplete=autocomplete prop:value=kept
                on:change=move |event| {
                    let text = event_target_value(&event).trim().to_owned();
                    state.write_papers(|papers| *field(papers) = text);
                } />
        </p>
    }
}

/// What the learner asks their manager for.
#[component]
fn Ask() -> impl IntoView {
    let state = expect_context::<App>();
    let kept = state.progress().with_untracked(|it| it.papers.ask.clone());
    let shown = if kept.is_empty() {
        words::PROPOSED_ASK.to_owned()
    } else {
        kept
    };
    view! {
        <p class="field">
            <label for="paper-ask">{words::ASK}</label>
            <textarea id="paper-ask" rows="5" prop:value=shown
                on:change=move |event| {
                    let text = event_target_value(&event).trim().to_owned();
                    state.write_papers(|papers| papers.ask = text);
                }></textarea>
        </p>
    }
}

/// For each step that goes in: how it changed what the learner does.
#[component]
fn Changes() -> impl IntoView {
    let state = expect_context::<App>();
    let pack = state.pack();
    let steps = state.progress().with_untracked(|progress| {
        asks_change(&Given {
            pack: &pack,
            progress,
            name: "",
            today: clock::today(),
        })
    });
    let field = move |(step, title): (StepId, String)| {
        let id = format!("change-{step}");
        let kept = state
            .progress()
            .with_untracked(|it| it.record(&step).change);
        view! {
            <p class="field">
                <label for=id.clone()>{words::change_of(&title)}</label>
                <textarea id=id rows="2" prop:value=kept
                    on:change=move |event| {
                        state.write_change(&step, &event_target_value(&event));
                    }></textarea>
            </p>
        }
    };
    steps.into_iter().map(field).collect_view()
}
