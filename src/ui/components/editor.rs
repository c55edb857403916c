//! Where something is written: a text field that counts as the network does and keeps the draft.

use std::time::Duration;

use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;

use super::{Coach, Marks, Rewound};
use crate::browser::{address, page};
use crate::domain::PostId;
use crate::domain::text::{Measure, measure};
use crate::i18n::{next_day, write as words};
use crate::state::{App, Coached};
use crate::storage::Draft;
use crate::ui::{Place, Route};

/// How long somebody pauses before the count is read aloud (GOV.UK character count: one second).
const SAY_AFTER: Duration = Duration::from_secs(1);

/// A labelled text field with its counter and the button that sends it into the sandbox.
#[component]
pub fn Editor(
    /// Label of the field.
    label: &'static str,
    /// Label of the button.
    send: &'static str,
    /// What is written, to read and to change.
    draft: RwSignal<Draft>,
    /// What the coach says of it.
    coached: Coached,
    /// Called with the new post.
    on_sent: impl Fn(PostId) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let state = expect_context::<App>();
    let field = NodeRef::<leptos::html::Textarea>::new();
    let trouble = RwSignal::new(None::<String>);
    let text = Memo::new(move |_| draft.with(|draft| draft.text.clone()));
    let network = Memo::new(move |_| draft.with(|draft| draft.network));
    let measured = Memo::new(move |_| text.with(|text| measure(text, network.get().into())));
    follow_text(field, text);
    keep_changes(state, draft);
    let is_fit = move || {
        let left = measured.with_untracked(|measured| measured.remaining);
        let found = if text.with_untracked(|text| text.trim().is_empty()) {
            Some(words::EMPTY.to_owned())
        } else {
            (left < 0).then(|| words::too_long(left.unsigned_abs()))
        };
        trouble.set(found);
        trouble.with_untracked(Option::is_none)
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let send = || draft.with_untracked(|draft| state.send(draft));
        match is_fit().then(send).flatten() {
            Some(post) => on_sent(post),
            None => page::focus("editor"),
        }
    };
    let look_ahead = move |_| {
        if is_fit() {
            let day = Place::DayOfDraft(draft.with_untracked(|draft| draft.id));
            address::go(&Route::Practice(day).to_string());
        } else {
            page::focus("editor");
        }
    };
    view! {
        <Rewound draft coached />
        <form class="editor" class:is-wrong=move || trouble.with(Option::is_some) on:submit=submit>
            <label for="editor">{label}</label>
            {move || {
                trouble
                    .get()
                    .map(|trouble| {
                        view! {
                            <p class="editor-error" id="editor-error" role="alert">
                                {trouble}
                            </p>
                        }
                    })
            }}
            <div class="editor-field">
                <Marks text network coached />
                <textarea
                    id="editor"
                    rows="5"
                    dir="auto"
                    aria-describedby="editor-count editor-error"
                    node_ref=field
                    on:input=move |event| {
                        trouble.set(None);
                        let text = event_target_value(&event);
                        draft.update(|draft| draft.text = text);
                    }
                ></textarea>
            </div>
            <Count measured />
            <Coach draft coached />
            <button class="button" type="submit">
                {send}
            </button>
            <button class="button second" type="button" on:click=look_ahead>
                {look_ahead_label(draft)}
            </button>
            <p class="quiet">{words::PRACTICE_ONLY}</p>
        </form>
    }
}

/// Whether there is a first day to lay beside the next one.
fn look_ahead_label(draft: RwSignal<Draft>) -> impl Fn() -> &'static str {
    let is_reworded = Memo::new(move |_| draft.with(|draft| draft.as_first().is_some()));
    move || {
        if is_reworded.get() {
            next_day::SEE_NOW
        } else {
            next_day::SEE
        }
    }
}

/// Puts the text into the field where it was changed elsewhere. What is typed is never written
/// back: that would break the caret, input methods and undo.
fn follow_text(field: NodeRef<leptos::html::Textarea>, text: Memo<String>) {
    Effect::new(move || {
        let Some(field) = field.get() else { return };
        text.with(|text| {
            if field.value() != *text {
                field.set_value(text);
            }
        });
    });
}

/// Hands each change on to be kept, and takes over what another tab keeps of the same draft.
pub fn keep_changes(state: App, draft: RwSignal<Draft>) {
    follow_kept(state, draft);
    Effect::new(move |before: Option<Draft>| {
        let now = draft.get();
        if before.is_some_and(|before| before != now) {
            state.change_draft(now.clone());
        }
        now
    });
    on_cleanup(move || state.keep_changed_draft());
}

/// Takes over what another tab keeps of the same draft, as long as nothing was changed here since it
/// was kept last: a change here is kept in its turn, and stands.
fn follow_kept(state: App, draft: RwSignal<Draft>) {
    let kept = Memo::new(move |_| {
        let id = draft.with(|draft| draft.id);
        let drafts = state.drafts();
        drafts.with(|all| all.iter().find(|one| one.id == id).cloned())
    });
    Effect::new(move |before: Option<Option<Draft>>| {
        let now = kept.get();
        if let (Some(Some(before)), Some(now)) = (&before, &now)
            && draft.with_untracked(|draft| draft.reads_as(before) && !draft.reads_as(now))
        {
            draft.set(now.clone());
        }
        now
    });
}

/// The count: seen at once, heard after a pause.
#[component]
fn Count(measured: Memo<Measure>) -> impl IntoView {
    let sentence = Memo::new(move |_| {
        let measured = measured.get();
        let sentence = words::left(measured.remaining);
        if measured.is_approximate {
            words::about(&sentence)
        } else {
            sentence
        }
    });
    let spoken = RwSignal::new(String::new());
    after_pause(
        SAY_AFTER,
        move || {
            sentence.track();
        },
        move || spoken.set(sentence.get_untracked()),
    );
    view! {
        <p id="editor-count" class="editor-count" data-counter=""
            class:is-over=move || measured.with(|it| it.remaining < 0)>
            {sentence}
        </p>
        <p class="visually-hidden" role="status">{spoken}</p>
    }
}

/// Calls `act` once nothing that `watch` reads has changed for a while. Not for the first reading.
pub(super) fn after_pause(
    pause: Duration,
    watch: impl Fn() + Send + Sync + 'static,
    act: impl Fn() + Copy + Send + Sync + 'static,
) {
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    let stop = move || {
        if let Some(Some(handle)) = waiting.try_get_value() {
            handle.clear();
        }
    };
    Effect::new(move |before: Option<()>| {
        watch();
        stop();
        if before.is_some() {
            // Without a timer the count is still on screen.
            waiting.set_value(set_timeout_with_handle(act, pause).ok());
        }
    });
    on_cleanup(stop);
}
