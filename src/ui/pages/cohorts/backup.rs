//! The key backup: one file under a passphrase, saved before anybody is invited.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{files, page};
use crate::codec::{Code, Fault};
use crate::domain::cohort::CohortId;
use crate::i18n::{codes, cohorts as words};
use crate::state::Trainer;
use crate::ui::components::{
    CopyField, ErrorSummary, Field, Problem, Tick, fault_words, live, show_problems,
};

/// The shortest passphrase, in characters. Source: NCSC, "Three random words", whose words have four
/// letters and more.
const SHORTEST: usize = 12;
/// From here on a passphrase of several words counts as good.
const GOOD: usize = 20;

/// Saves a key backup, and notes that it is saved.
#[component]
pub fn KeyBackup(trainer: Trainer, id: CohortId) -> impl IntoView {
    let passphrase = RwSignal::new(String::new());
    let again = RwSignal::new(String::new());
    let problems = RwSignal::new(Vec::<Problem>::new());
    let is_busy = RwSignal::new(false);
    let fault = RwSignal::new(None::<Fault>);
    let made = RwSignal::new(None::<Code>);
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let found = problems_of(&passphrase.get_untracked(), &again.get_untracked());
        let is_wrong = !found.is_empty();
        show_problems(problems, found);
        if is_wrong || is_busy.get_untracked() {
            return;
        }
        is_busy.set(true);
        fault.set(None);
        spawn_local(async move {
            let code = trainer.backup_code(id, &passphrase.get_untracked()).await;
            is_busy.set(false);
            match code {
                Ok(Some(code)) => {
                    files::offer(&file_name(trainer, id), &code.file());
                    made.set(Some(code));
                }
                Ok(None) => {}
                Err(it) => fault.set(Some(it)),
            }
        });
    };
    view! {
        <form novalidate on:submit=send>
            <ErrorSummary problems />
            <Passphrase passphrase again problems />
            <button class="button" type="submit">{words::SAVE_BACKUP}</button>
            <p role="status">{live(move || is_busy.get().then_some(words::WORKING))}</p>
            {live(move || fault.get().map(|it| view! {
                <p class="editor-error" role="alert">{fault_words(it)}</p>
            }))}
        </form>
        {live(move || made.get().map(|code| view! { <Made trainer id code made /> }))}
    }
}

/// The file is on its way. No browser says whether it got there, so the trainer does.
#[component]
fn Made(trainer: Trainer, id: CohortId, code: Code, made: RwSignal<Option<Code>>) -> impl IntoView {
    let go_on = move |_| {
        made.set(None);
        trainer.note_backed_up(id);
        page::focus("title");
    };
    view! {
        <div class="banner">
            <p role="status"><b>{words::BACKUP_MADE}</b></p>
            <p>{words::BACKUP_CHECK}</p>
            <button type="button" class="button" on:click=go_on>{words::BACKUP_HAVE}</button>
            <details>
                <summary>{words::BACKUP_NO_FILE}</summary>
                <CopyField id="backup-text" label=words::BACKUP_CODE hint=words::BACKUP_CODE_HINT
                    copy=codes::COPY_CODE text=code.file() />
            </details>
        </div>
    }
}

#[component]
fn Passphrase(
    passphrase: RwSignal<String>,
    again: RwSignal<String>,
    problems: RwSignal<Vec<Problem>>,
) -> impl IntoView {
    let is_shown = RwSignal::new(false);
    let fields = move || {
        let kind = if is_shown.get() { "text" } else { "password" };
        view! {
            <Field id="passphrase" label=words::PASSPHRASE hint=words::PASSPHRASE_HINT
                value=passphrase problems kind />
            <p class="quiet" role="status">{live(move || passphrase.with(|it| strength(it)))}</p>
            <Field id="passphrase-again" label=words::PASSPHRASE_AGAIN value=again problems kind />
        }
    };
    view! {
        {live(fields)}
        <Tick label=words::SHOW value=is_shown />
    }
}

fn problems_of(passphrase: &str, again: &str) -> Vec<Problem> {
    if passphrase.chars().count() < SHORTEST {
        return vec![("passphrase", words::PASSPHRASE_SHORT)];
    }
    if passphrase != again {
        return vec![("passphrase-again", words::PASSPHRASE_DIFFERS)];
    }
    Vec::new()
}

/// Advice on a passphrase; empty while there is none.
fn strength(passphrase: &str) -> &'static str {
    let length = passphrase.chars().count();
    let mut different: Vec<char> = passphrase.chars().collect();
    different.sort_unstable();
    different.dedup();
    let words_in = passphrase.split_whitespace().count();
    if length == 0 {
        ""
    } else if length < SHORTEST {
        words::STRENGTH_SHORT
    } else if different.len() < 6 {
        words::STRENGTH_SAME
    } else if length >= GOOD && words_in >= 4 {
        words::STRENGTH_GOOD
    } else {
        words::STRENGTH_FAIR
    }
}

fn file_name(trainer: Trainer, id: CohortId) -> String {
    super::file_name(trainer, id, "key-backup", "txt")
}

#[cfg(test)]
mod tests {
    use super::{problems_of, strength, words};

    #[test]
    fn a_short_passphrase_and_one_typed_otherwise_are_told() {
        let told = |one, other| problems_of(one, other).into_iter().map(|(_, it)| it).next();
        assert_eq!(told("short", "short"), Some(words::PASSPHRASE_SHORT));
        assert_eq!(
            told("correct horse battery", "correct horse batery"),
            Some(words::PASSPHRASE_DIFFERS)
        );
        assert_eq!(told("correct horse battery", "correct horse battery"), None);
    }

    #[test]
    fn advice_grows_with_the_passphrase() {
        for (passphrase, advice) in [
            ("", ""),
            ("horse", words::STRENGTH_SHORT),
            ("aaaaaaaaaaaaaaaa", words::STRENGTH_SAME),
            ("correct horse", words::STRENGTH_FAIR),
            ("lamp otter brick sail", words::STRENGTH_GOOD),
        ] {
            assert_eq!(strength(passphrase), advice, "{passphrase}");
        }
    }
}
