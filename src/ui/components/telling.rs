//! Tells what happened: for a screen reader politely, for the eye in a small box with Undo.

use leptos::prelude::*;

use super::live;
use crate::i18n::{app, events, journal, packs, review, step, way};
use crate::state::{App, Telling};

/// How many sentences fit in a glance; the News page has them all.
const MOST: usize = 3;

/// The last thing that happened. It stays until the next one or until it is closed: nobody has
/// to read against a clock.
#[component]
pub fn Tellings() -> impl IntoView {
    let state = expect_context::<App>();
    let said = state.said();
    let text = Memo::new(move |_| {
        let what = said.with(|said| said.what.clone());
        let mut lines: Vec<String> = what
            .iter()
            .take(MOST)
            .map(|one| sentence(state, one))
            .collect();
        if let Some(more) = what.len().checked_sub(MOST).filter(|more| *more > 0) {
            lines.push(events::and_more(more));
        }
        lines.join(" ")
    });
    let undo = move || {
        said.with(|said| said.undo.is_some()).then(|| {
            view! {
                <button class="telling-button" on:click=move |_| state.undo()>
                    {app::UNDO}
                </button>
            }
        })
    };
    let buttons = move || {
        (!text.with(String::is_empty)).then(|| {
            view! {
                {live(undo)}
                <button class="telling-button" aria-label=app::CLOSE on:click=move |_| state.hush()>
                    "×"
                </button>
            }
        })
    };
    view! {
        <div class="telling" class:is-empty=move || text.with(String::is_empty)>
            <p role="status">{live(move || text.get())}</p>
            {live(buttons)}
        </div>
    }
}

fn sentence(state: App, telling: &Telling) -> String {
    match telling {
        Telling::Sandbox(event) => state
            .play()
            .with_untracked(|play| events::say(event, play.world())),
        Telling::Reached(_) => step::ANNOUNCE_REACHED.to_owned(),
        Telling::Undone => events::UNDONE.to_owned(),
        Telling::CaughtUp => events::CAUGHT_UP.to_owned(),
        Telling::DraftBack => events::DRAFT_BACK.to_owned(),
        Telling::DraftDeleted => events::DRAFT_DELETED.to_owned(),
        Telling::NoteDeleted => journal::DELETED.to_owned(),
        Telling::NoteBack => journal::NOTE_BACK.to_owned(),
        Telling::Paused => way::PAUSED.to_owned(),
        Telling::GoesOn => way::GOING_ON.to_owned(),
        Telling::BackInOwn => way::BACK_IN_OWN.to_owned(),
        Telling::ProfessionChanged => way::PROFESSION_CHANGED.to_owned(),
        Telling::ProfessionLater => way::PROFESSION_LATER.to_owned(),
        Telling::ChallengeChanged(title) => packs::changed(title),
        Telling::ChallengeNotRead => packs::NOT_READ.to_owned(),
        Telling::ChallengeRemoved(title) => packs::removed(title),
        Telling::ChallengeBack => packs::BACK.to_owned(),
        Telling::BroughtBack => events::BROUGHT_BACK.to_owned(),
        Telling::Erased => events::ERASED.to_owned(),
        Telling::Copied => events::COPIED.to_owned(),
        Telling::NotCopied => events::NOT_COPIED.to_owned(),
        Telling::AnswerIn(by) => review::answer_from(by),
    }
}
