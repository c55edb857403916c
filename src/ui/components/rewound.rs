//! Above a draft that was wound back: what its first wording led to.

use leptos::prelude::*;

use super::live;
use crate::browser::page;
use crate::domain::coach::Level;
use crate::i18n::next_day as words;
use crate::state::{App, Coached};
use crate::storage::{Draft, Wording};

/// What the first wording led to, and what it was; nothing for a draft that was never wound back.
#[component]
pub fn Rewound(
    /// What is written, to read and to change.
    draft: RwSignal<Draft>,
    /// What the coach says of it.
    coached: Coached,
) -> impl IntoView {
    let first = Memo::new(move |_| draft.with(|draft| draft.first.clone()));
    let is_marked = Memo::new(move |_| {
        coached.findings.with(|findings| {
            let mut findings = findings.iter();
            findings.any(|it| it.level != Level::Celebratory && !it.spans.is_empty())
        })
    });
    live(move || {
        first.get().map(|first| {
            let wording = first.text.clone();
            let marked = live(move || {
                let is_marked = is_marked.get();
                is_marked.then(|| view! { <p>{words::MARKED}</p> })
            });
            view! {
                <section class="banner care rewound" aria-label=words::REWOUND>
                    <h2>{words::REWOUND}</h2>
                    <Worst draft first />
                    <p>{words::FIRST_WORDING} " " <q>{wording}</q></p>
                    {marked}
                    <button
                        class="link-button"
                        type="button"
                        on:click=move |_| {
                            draft.update(|draft| draft.first = None);
                            page::focus("editor");
                        }
                    >
                        {words::LEAVE_FIRST}
                    </button>
                </section>
            }
        })
    })
}

/// The worst moment of the day after the first wording.
#[component]
fn Worst(draft: RwSignal<Draft>, first: Wording) -> impl IntoView {
    let state = expect_context::<App>();
    let day = draft.with_untracked(|draft| {
        state.day_of(&Draft {
            text: first.text,
            media: first.media,
            ..draft.clone()
        })
    });
    let moment = day.worst.and_then(|worst| day.moments.get(worst))?;
    let time = words::clock(day.time_after(moment.after).0);
    let said = day.words_of(&moment.what).map(str::to_owned);
    let said = said.map(|said| view! { <blockquote dir="auto">{said}</blockquote> });
    let what = words::say(&moment.what, &day.world);
    Some(view! {
        <p>{words::REWOUND_TEXT}</p>
        <p>
            <b>{time}</b>
            " "
            {what}
        </p>
        {said}
    })
}
