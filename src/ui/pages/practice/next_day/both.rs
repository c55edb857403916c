//! Two wordings of one draft, and the day after each, side by side where there is room.

use leptos::prelude::*;

use super::desk;
use super::moments::moments;
use super::ways::SendOrKeep;
use crate::browser::page;
use crate::domain::sandbox::NextDay;
use crate::i18n::next_day as words;
use crate::storage::Draft;

/// Both days, what differs, and the ways on.
#[component]
pub fn Both(
    /// The draft as it is now.
    draft: Draft,
    /// The day after its first wording.
    first: StoredValue<NextDay>,
    /// The day after its present one.
    now: StoredValue<NextDay>,
    /// Turned off by somebody who wants to see the new day play.
    shows_both: RwSignal<bool>,
) -> impl IntoView {
    let before = first.with_value(NextDay::whole_outcome);
    let after = now.with_value(NextDay::whole_outcome);
    let wording = draft.first.clone().unwrap_or_default().text;
    let text = draft.text.clone();
    let again = (after.harmful > 0).then(|| {
        let href = desk(&draft).to_string();
        view! {
            <a class="button" href=href>
                {words::REWORD_AGAIN}
            </a>
        }
    });
    let is_second = after.harmful > 0;
    view! {
        <p class="lead">{words::difference(&before, &after)}</p>
        <div class="futures">
            {future(words::AT_FIRST, wording, first)} {future(words::NOW, text, now)}
        </div>
        <section class="card day-ways">
            {again}
            <SendOrKeep draft is_second />
            <button
                class="link-button"
                type="button"
                on:click=move |_| {
                    shows_both.set(false);
                    page::scroll_to(0.0);
                    page::focus("title");
                }
            >
                {words::PLAY_NEW}
            </button>
        </section>
    }
}

fn future(heading: &'static str, wording: String, day: StoredValue<NextDay>) -> AnyView {
    let (rows, outcome) = day.with_value(|day| (moments(day), day.whole_outcome()));
    let sum = if rows.is_empty() {
        words::NOTHING.to_owned()
    } else {
        format!(
            "{} {}.",
            words::harm_in_all(&outcome),
            words::tally(&outcome)
        )
    };
    view! {
        <section class="future" aria-label=heading>
            <h2>{heading}</h2>
            <blockquote class="future-wording" dir="auto">
                {wording}
            </blockquote>
            <p>{sum}</p>
            <ol class="moments">{rows}</ol>
        </section>
    }
    .into_any()
}
