//! What a step rests on: who says so, where, and when somebody last looked.

use leptos::prelude::*;

use crate::domain::challenge::{Source, Step};
use crate::i18n::{app, way as words};
use crate::state::App;

/// The sources of a step; nothing where it names none.
#[component]
pub fn Sources(step: Step) -> impl IntoView {
    let pack = expect_context::<App>().pack();
    let is_named = |source: &&Source| step.sources.contains(&source.id);
    let sources: Vec<Source> = pack.sources.iter().filter(is_named).cloned().collect();
    (!sources.is_empty()).then(|| {
        view! {
            <details class="card">
                <summary>
                    <h2>{words::SOURCES}</h2>
                </summary>
                <ul class="lists">{sources.into_iter().map(row).collect_view()}</ul>
                <p class="quiet">{words::SOURCES_NOTE}</p>
            </details>
        }
    })
}

fn row(source: Source) -> impl IntoView {
    let name = if source.url.is_empty() {
        view! { <span>{source.name}</span> }.into_any()
    } else {
        view! {
            <a href=source.url target="_blank" rel="noopener noreferrer">
                {source.name} " " <span aria-hidden="true">"↗"</span>
                <span class="visually-hidden">{app::NEW_TAB}</span>
            </a>
        }
        .into_any()
    };
    let reviewed = source.reviewed.map(words::reviewed_on);
    view! {
        <li>
            {name}
            {reviewed.map(|day| view! { <p class="quiet">{day}</p> })}
        </li>
    }
}
