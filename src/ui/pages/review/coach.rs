//! What the coach says of somebody's draft: to read, not to act on.

use leptos::prelude::*;

use crate::domain::coach::Finding;
use crate::domain::cohort::ReviewRequest;
use crate::i18n::coach::{panel, remark};
use crate::i18n::review as words;
use crate::state::Member;

/// The coach's remarks on a request.
#[component]
pub fn CoachSays(request: ReviewRequest) -> impl IntoView {
    let findings = expect_context::<Member>().coach_on(&request);
    let remarks: Vec<AnyView> = findings
        .iter()
        .filter_map(|finding| line(finding, &request.text))
        .collect();
    let body = if remarks.is_empty() {
        view! { <p class="quiet">{words::COACH_SILENT}</p> }.into_any()
    } else {
        view! { <ul class="plain-list">{remarks}</ul> }.into_any()
    };
    view! {
        <details class="card">
            <summary>
                <h2>{words::COACH}</h2>
            </summary>
            {body}
        </details>
    }
}

fn line(finding: &Finding, text: &str) -> Option<AnyView> {
    let said = remark(finding.rule)?;
    let level = finding.level;
    let place = finding
        .spans
        .first()
        .and_then(|span| text.get(span.clone()));
    let place = place.map(|words| view! { <q dir="auto">{words.to_owned()}</q> " " });
    let item = view! {
        <li>
            <b>
                <span aria-hidden="true">{panel::shape(level)} " "</span>
                <span class="visually-hidden">{panel::level(level)} ": "</span>
                {said.advice}
            </b>
            " " {place} {said.reason}
        </li>
    };
    Some(item.into_any())
}
