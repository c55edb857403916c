//! Documents: what goes in, and which to make.

mod sheet;
mod words_of_yours;

use leptos::prelude::*;

use crate::domain::StepId;
use crate::i18n::papers::{self as words, Kind};
use crate::state::App;
use crate::ui::Route;
use crate::ui::components::PageTop;

pub use sheet::DocumentPage;

/// What goes in, and the documents to make from it.
#[component]
pub fn DocumentsPage() -> impl IntoView {
    let state = expect_context::<App>();
    let pack = state.pack();
    let entries = state.progress().with_untracked(|progress| {
        let steps = progress.entries(&pack).into_iter();
        let entries = steps.map(|step| (step.id.clone(), step.title.clone()));
        entries.collect::<Vec<_>>()
    });
    let content = if entries.is_empty() {
        view! {
            <p>{words::NOTHING_YET}</p>
            <a class="button" href=Route::Challenge.to_string()>
                {crate::i18n::app::TO_CHALLENGE}
            </a>
        }
        .into_any()
    } else {
        view! {
            <WhatGoesIn entries />
            <h2>{words::MAKE}</h2>
            <ul class="lists">{Kind::ALL.map(offer).collect_view()}</ul>
        }
        .into_any()
    };
    view! {
        <PageTop title=words::TITLE up=Route::Me />
        <p>{words::TEXT}</p>
        {content}
    }
}

fn offer(kind: Kind) -> impl IntoView {
    view! {
        <li>
            <a href=Route::Document(kind).to_string()>{words::title(kind)}</a>
            <p class="quiet">{words::purpose(kind)}</p>
        </li>
    }
}

/// A checkbox for each step that can go in.
#[component]
fn WhatGoesIn(entries: Vec<(StepId, String)>) -> impl IntoView {
    let state = expect_context::<App>();
    let box_of = move |(id, title): (StepId, String)| {
        let step = id.clone();
        let is_in = Memo::new(move |_| {
            let records = state.progress();
            records.with(|it| it.steps.get(&step).is_some_and(|it| !it.is_left_out))
        });
        view! {
            <label class="check">
                <input type="checkbox" prop:checked=is_in
                    on:change=move |event| {
                        state.put_into_papers(&id, event_target_checked(&event));
                    } />
                <span>{title}</span>
            </label>
        }
    };
    let all = |is_in: bool, label: &'static str| {
        view! {
            <button class="button second small" type="button"
                on:click=move |_| state.put_all_into_papers(is_in)>
                {label}
            </button>
        }
    };
    view! {
        <fieldset class="days">
            <legend>{words::WHAT_GOES_IN}</legend>
            <p class="row">{all(true, words::ALL)} {all(false, words::NONE)}</p>
            {entries.into_iter().map(box_of).collect_view()}
        </fieldset>
    }
}
