//! What the coach should know: the days before an election, and which remarks are turned off.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::i18n::coach::{panel as words, remark};
use crate::state::App;

/// The days before an election, in which the coach is stricter.
#[component]
pub fn PreElection() -> impl IntoView {
    let state = expect_context::<App>();
    let kept = state
        .settings()
        .with_untracked(|settings| settings.pre_election);
    let first = RwSignal::new(kept.map(|(first, _)| first));
    let last = RwSignal::new(kept.map(|(_, last)| last));
    let keep = move || {
        let days = first.get_untracked().zip(last.get_untracked());
        state.choose(|settings| settings.pre_election = days);
    };
    view! {
        <fieldset class="days">
            <legend>{words::ELECTION}</legend>
            <p class="quiet">{words::ELECTION_HINT}</p>
            <Day id="election-first" label=words::FIRST_DAY day=first on_change=keep />
            <Day id="election-last" label=words::LAST_DAY day=last on_change=keep />
        </fieldset>
    }
}

#[component]
fn Day(
    id: &'static str,
    label: &'static str,
    day: RwSignal<Option<NaiveDate>>,
    on_change: impl Fn() + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let value = move || day.get().map_or_else(String::new, |day| day.to_string());
    view! {
        <p class="field">
            <label for=id>{label}</label>
            <input
                id=id
                type="date"
                prop:value=value
                on:change=move |event| {
                    day.set(event_target_value(&event).parse().ok());
                    on_change();
                }
            />
        </p>
    }
}

/// The remarks that were turned off, each with a way back. Nothing while none is.
#[component]
pub fn RulesOff() -> impl IntoView {
    let state = expect_context::<App>();
    let rules = move || state.settings().with(|settings| settings.rules_off.clone());
    let item = move |rule: String| {
        let advice = remark(&rule).map_or("", |remark| remark.advice);
        view! {
            <li>
                {advice}
                " "
                <button class="link-button" on:click=move |_| state.turn_rule(&rule, true)>
                    {words::TURN_ON}
                </button>
            </li>
        }
    };
    move || {
        let rules = rules();
        (!rules.is_empty()).then(|| {
            view! {
                <section>
                    <h2>{words::OFF_TITLE}</h2>
                    <ul class="lists">{rules.into_iter().map(item).collect_view()}</ul>
                </section>
            }
        })
    }
}
