//! What the trainer will see: drawn from the finished code and nothing else.

use leptos::prelude::*;

use crate::domain::cohort::{Invitation, Level, Report, StepDays};
use crate::i18n::{member as member_words, report as words, step as step_words, time};
use crate::state::App;
use crate::ui::pages::day_of_moment;

/// Everything that is in a report.
#[component]
pub fn Seen(
    /// What was read back from the code.
    report: Report,
    /// What the trainer asked for.
    invitation: Invitation,
) -> impl IntoView {
    let done = report.steps.len();
    let all = invitation.asks.steps.len();
    view! {
        <section class="card">
            <h2 id="seen" tabindex="-1">{words::will_see(&invitation.trainer)}</h2>
            <p class="quiet">{words::FROM_CODE}</p>
            <Facts report=report.clone() invitation=invitation.clone() />
            <p><b>{words::done_of(done, all)}</b></p>
            <Steps report=report.clone() invitation=invitation.clone() />
            {invitation.asks.reflections.then(|| view! { <Notes report invitation /> })}
        </section>
    }
}

#[component]
fn Facts(report: Report, invitation: Invitation) -> impl IntoView {
    let level = |level: Option<Level>| {
        level.map_or_else(
            || words::NOT_SAID.to_owned(),
            |level| words::score(level.get()),
        )
    };
    let asks = &invitation.asks;
    let handle = Some(format!("@{}", report.handle)).filter(|_| !report.handle.is_empty());
    let experience = report
        .experience
        .map_or(words::NOT_SAID, member_words::experience);
    let facts = [
        (words::NAME, Some(report.name.to_string())),
        (words::HANDLE, handle),
        (words::JOINED, Some(time::full_day(report.joined))),
        (
            words::MADE,
            Some(time::full_day(day_of_moment(report.made_at))),
        ),
        (
            words::CONFIDENT_BEFORE,
            asks.confidence.then(|| level(report.confidence.before)),
        ),
        (
            words::CONFIDENT_NOW,
            asks.confidence.then(|| level(report.confidence.now)),
        ),
        (
            words::EXPERIENCE,
            asks.experience.then(|| experience.to_owned()),
        ),
    ];
    let facts = facts.into_iter().filter_map(|(what, fact)| {
        let fact = fact?;
        Some(view! { <dt>{what}</dt><dd dir="auto">{fact}</dd> })
    });
    view! { <dl class="facts">{facts.collect_view()}</dl> }
}

#[component]
fn Steps(report: Report, invitation: Invitation) -> impl IntoView {
    let challenge = expect_context::<App>().challenge_of(&invitation.pack);
    let rows = invitation.asks.steps.iter().map(|id| {
        let title = challenge.step_title(id);
        let states = states(report.steps.get(id).copied().unwrap_or_default());
        let states = states.into_iter().map(|it| view! { <span>{it}</span> " " });
        view! {
            <tr>
                <th scope="row">{title}</th>
                <td>{states.collect_view()}</td>
            </tr>
        }
    });
    view! {
        <table class="facts-table">
            <caption class="visually-hidden">{words::STEPS}</caption>
            <thead>
                <tr>
                    <th scope="col">{words::STEP}</th>
                    <th scope="col">{words::STATE}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

fn states(days: StepDays) -> Vec<String> {
    let practised = days.practised.map(|day| words::practised(&time::day(day)));
    let for_real = days.for_real.map(|day| words::for_real(&time::day(day)));
    let mut states: Vec<String> = practised.into_iter().chain(for_real).collect();
    if states.is_empty() {
        states.push(words::NOT_BEGUN.to_owned());
    }
    states
}

#[component]
fn Notes(report: Report, invitation: Invitation) -> impl IntoView {
    let challenge = expect_context::<App>().challenge_of(&invitation.pack);
    let steps = invitation.asks.steps.iter();
    let notes: Vec<AnyView> = steps
        .filter_map(|id| {
            let note = report.reflections.get(id)?.clone();
            let title = challenge.step_title(id);
            let item = view! {
                <li>
                    <b>{title}</b> ": " {step_words::verb(note.verb)} ". "
                    <span dir="auto">{note.line}</span>
                </li>
            };
            Some(item.into_any())
        })
        .collect();
    let body = if notes.is_empty() {
        view! { <p>{words::NO_NOTES_SENT}</p> }.into_any()
    } else {
        view! { <ul class="plain-list">{notes}</ul> }.into_any()
    };
    view! {
        <h3>{words::SENT_NOTES}</h3>
        {body}
    }
}
