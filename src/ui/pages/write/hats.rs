//! Which hat: the same draft judged under each hat, side by side.

use leptos::prelude::*;

use crate::domain::coach::{Finding, Hat, Level};
use crate::i18n::coach::{instruments as words, panel, remark};
use crate::state::App;
use crate::storage::Draft;

/// What the coach would say under each hat.
#[component]
pub fn Hats(draft: RwSignal<Draft>) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let columns = move || {
        is_open.get().then(|| {
            let columns = Hat::ALL.map(|hat| view! { <Column hat draft /> }.into_any());
            view! { <div class="hats">{Vec::from(columns)}</div> }
        })
    };
    view! {
        <details class="card" on:toggle=move |_| is_open.update(|is_open| *is_open = !*is_open)>
            <summary>
                <h2>{words::HATS}</h2>
            </summary>
            <p>{words::HATS_TEXT}</p>
            {columns}
        </details>
    }
}

/// One hat with its remarks, praise aside.
#[component]
fn Column(hat: Hat, draft: RwSignal<Draft>) -> impl IntoView {
    let state = expect_context::<App>();
    let lines = move || {
        let mut findings = draft.with(|draft| state.review_under(draft, hat));
        findings.retain(|finding| finding.level != Level::Celebratory);
        if findings.is_empty() {
            return view! { <p class="quiet">{words::NOTHING_UNDER_HAT}</p> }.into_any();
        }
        let lines: Vec<AnyView> = findings.iter().map(line).collect();
        view! { <ul>{lines}</ul> }.into_any()
    };
    view! {
        <section class="hat">
            <h3>{panel::hat(hat)}</h3>
            {lines}
        </section>
    }
}

fn line(finding: &Finding) -> AnyView {
    let advice = remark(finding.rule).map_or("", |remark| remark.advice);
    view! {
        <li>
            <span aria-hidden="true">{panel::shape(finding.level)} " "</span>
            <span class="visually-hidden">{panel::level(finding.level)} ": "</span>
            {advice}
        </li>
    }
    .into_any()
}
