//! The coach beside a text field: at most three remarks, the most important first. Beside a private
//! message it is quieter: it has nothing to say where nothing is amiss, and nothing to be ticked.

mod remark;

use std::time::Duration;

use leptos::prelude::*;

use super::editor::after_pause;
use crate::browser::page;
use crate::domain::coach::{Audience, SHOWN_AT_ONCE};
use crate::i18n::coach::{message_for, panel as words};
use crate::state::Coached;
use crate::storage::Draft;
use remark::RemarkCard;

/// The id of the section: focus goes there when the remark that had it goes away.
const COACH: &str = "coach";

/// How long somebody pauses before the coach is heard: longer than the count, which comes first.
const SAY_AFTER: Duration = Duration::from_secs(2);

/// The remarks on a draft.
#[component]
pub fn Coach(
    /// What is written, to read and to change.
    draft: RwSignal<Draft>,
    /// What the coach says of it.
    coached: Coached,
) -> impl IntoView {
    let shows_all = RwSignal::new(false);
    // The text before the coach's wording was put in.
    let before = RwSignal::new(None::<String>);
    let cards = move || {
        let findings = coached.findings.get();
        let most = if shows_all.get() {
            findings.len()
        } else {
            SHOWN_AT_ONCE
        };
        let more = findings.len().saturating_sub(most);
        let cards: Vec<_> = findings
            .into_iter()
            .take(most)
            .map(|finding| view! { <RemarkCard finding draft coached before /> })
            .collect();
        view! {
            {cards}
            {(more > 0)
                .then(|| {
                    view! {
                        <button
                            class="link-button"
                            type="button"
                            on:click=move |_| shows_all.set(true)
                        >
                            {words::more(more)}
                        </button>
                    }
                })}
        }
    };
    let audience = Memo::new(move |_| draft.with(|draft| draft.aim.audience()));
    let is_silent = Memo::new(move |_| {
        !audience.get().is_private()
            && coached.findings.with(Vec::is_empty)
            && draft.with(|draft| !draft.text.trim().is_empty())
    });
    view! {
        <section class="coach" id=COACH tabindex="-1" aria-label=words::TITLE>
            {cards}
            {move || is_silent.get().then(|| view! { <p class="quiet">{words::ALL_WELL}</p> })}
            <PutBack draft before />
            <Spoken coached audience />
        </section>
    }
}

/// Takes the coach's wording out again.
#[component]
fn PutBack(draft: RwSignal<Draft>, before: RwSignal<Option<String>>) -> impl IntoView {
    let undo = move |_| {
        if let Some(text) = before.get_untracked() {
            draft.update(|draft| draft.text = text);
            before.set(None);
            page::focus(COACH);
        }
    };
    move || {
        before.with(Option::is_some).then(|| {
            view! {
                <p class="coach-undo" role="status">
                    {words::CHANGED}
                    " "
                    <button class="link-button" type="button" on:click=undo>
                        {words::UNDO}
                    </button>
                </p>
            }
        })
    }
}

/// What a screen reader says, once, after a pause.
#[component]
fn Spoken(coached: Coached, audience: Memo<Audience>) -> impl IntoView {
    let sentence = Memo::new(move |_| {
        coached.findings.with(|findings| {
            findings.first().map_or_else(String::new, |first| {
                words::announce(findings.len(), &message_for(first.rule, audience.get()))
            })
        })
    });
    let spoken = RwSignal::new(String::new());
    after_pause(
        SAY_AFTER,
        // Read, since a memo that nobody reads tells of no change.
        move || sentence.with(|_| ()),
        move || spoken.set(sentence.get_untracked()),
    );
    view! {
        <p class="visually-hidden" role="status">
            {spoken}
        </p>
    }
}
