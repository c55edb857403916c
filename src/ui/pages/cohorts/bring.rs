//! Bringing in a cohort from its key backup: a colleague's, or one's own on a new device.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{address, files};
use crate::codec::Fault;
use crate::i18n::{cohorts as words, wall as wall_words};
use crate::state::Trainer;
use crate::ui::components::{
    ErrorSummary, Field, PageTop, Problem, Tick, fault_words, live, show_problems,
};
use crate::ui::{Desk, Route};

/// The file or the code, and the passphrase.
#[component]
pub fn BringCohort(trainer: Trainer) -> impl IntoView {
    let code = RwSignal::new(String::new());
    let passphrase = RwSignal::new(String::new());
    let problems = RwSignal::new(Vec::<Problem>::new());
    let fault = RwSignal::new(None::<Fault>);
    let is_busy = RwSignal::new(false);
    let is_shown = RwSignal::new(false);
    let chosen = move |event: leptos::ev::Event| {
        let field = event_target(&event);
        spawn_local(async move { code.set(files::all_chosen(field).await.join("\n")) });
    };
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        fault.set(None);
        if code.with_untracked(|it| it.trim().is_empty()) {
            return show_problems(problems, vec![("backup-code", words::BRING_NOTHING)]);
        }
        problems.set(Vec::new());
        if is_busy.get_untracked() {
            return;
        }
        is_busy.set(true);
        spawn_local(async move {
            let text = code.get_untracked();
            let brought = trainer.bring(&text, &passphrase.get_untracked()).await;
            is_busy.set(false);
            match brought {
                Ok(id) => address::replace(&Route::Cohort(id, Desk::Wall).to_string()),
                Err(Fault::Sealed) => {
                    show_problems(problems, vec![("passphrase", words::BRING_WRONG)]);
                }
                Err(Fault::OtherKind) => {
                    show_problems(problems, vec![("backup-code", words::BRING_NONE)]);
                }
                Err(it) => fault.set(Some(it)),
            }
        });
    };
    view! {
        <PageTop title=words::BRING_TITLE up=Route::Cohorts />
        <p>{words::BRING_TEXT}</p>
        <form novalidate on:submit=send>
            <ErrorSummary problems />
            <p class="field">
                <label for="backup-file">{words::BRING_FILE}</label>
                <input id="backup-file" type="file" accept=".txt,text/plain" on:change=chosen />
            </p>
            <Field id="backup-code" label=words::BRING_CODE value=code problems rows="3" />
            {live(move || {
                let kind = if is_shown.get() { "text" } else { "password" };
                view! {
                    <Field id="passphrase" label=words::PASSPHRASE value=passphrase problems kind />
                }
            })}
            <Tick label=words::SHOW value=is_shown />
            <button class="button" type="submit">{words::BRING_GO}</button>
            <p role="status">{live(move || is_busy.get().then_some(words::WORKING))}</p>
            {live(move || fault.get().map(|it| view! {
                <p class="editor-error" role="alert">
                    {wall_words::DAMAGED} ". " {fault_words(it)}
                </p>
            }))}
        </form>
    }
}
