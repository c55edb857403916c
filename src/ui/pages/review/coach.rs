//! What the coach says of somebody's draft: to read, not to act on.

use leptos::prelude::*;

use crate::domain::coach::Finding;
use crate::domain::cohort::ReviewRequest;
use crate::i18n::coach::{panel, remark};
use crate::i18n::review as words;
use crate::state::Member;
use crate::ui::components::live;

/// The coach's remarks on a request.
#[component]
pub fn CoachSays(request: ReviewRequest) -> impl IntoView {
    let member = expect_context::<Member>();
    let body = move || {
        let findings = member.coach_on(&request);
        let lines = findings.iter();
        let remarks: Vec<AnyView> = lines
            .filter_map(|finding| line(finding, &request.text))
            .collect();
        if remarks.is_empty() {
            view! { <p class="quiet">{words::COACH_SILENT}</p> }.into_any()
        } else {
            view! { <ul class="plain-list">{remarks}</ul> }.into_any()
        }
    };
    view! {
        <details class="card">
            <summary>
                <h2>{words::COACH}</h2>
            </summary>
            {live(body)}
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
