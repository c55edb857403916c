//! The invitation: link, QR code, words to send, poster; and the key backup that comes first.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::backup::KeyBackup;
use crate::browser::{address, page};
use crate::codec::{Code, Fault, qr};
use crate::domain::cohort::{CohortId, Invitation, PackRef};
use crate::i18n::{cohorts as words, packs};
use crate::state::{App, Trainer};
use crate::ui::components::{CopyField, Qr, WaysToSend, fault_words, live};
use crate::ui::{Desk, Route};

/// What to send to the cohort.
#[component]
pub fn Invite(trainer: Trainer, id: CohortId) -> impl IntoView {
    let is_backed_up =
        Memo::new(move |_| trainer.with(id, |it| it.is_backed_up).unwrap_or_default());
    live(move || {
        if is_backed_up.get() {
            view! { <Ready trainer id /> }.into_any()
        } else {
            view! {
                <section class="card next-card">
                    <h2>{words::BACKUP_TITLE}</h2>
                    <p>{words::BACKUP_WHY}</p>
                    <p>{words::BACKUP_HOW}</p>
                    <KeyBackup trainer id />
                </section>
            }
            .into_any()
        }
    })
}

#[component]
fn Ready(trainer: Trainer, id: CohortId) -> impl IntoView {
    let code = RwSignal::new(None::<Result<Code, Fault>>);
    spawn_local(async move {
        let made = trainer.invitation_code(id).await.transpose();
        code.try_set(made);
    });
    let invitation = trainer.with_untracked(id, |it| it.cohort.invitation.clone());
    let shown = move || match (code.get(), invitation.clone()) {
        (Some(Ok(code)), Some(invitation)) => view! { <Sendable code invitation /> }.into_any(),
        (Some(Err(Fault::Oversized)), _) => {
            view! { <p class="editor-error" role="alert">{words::TOO_LONG}</p> }.into_any()
        }
        (Some(Err(fault)), _) => {
            view! { <p class="editor-error" role="alert">{fault_words(fault)}</p> }.into_any()
        }
        (None, _) | (_, None) => ().into_any(),
    };
    view! {
        <div class="no-print">
            <h2>{words::INVITE_TITLE}</h2>
            <p>{words::INVITE_TEXT}</p>
        </div>
        {live(shown)}
        <section class="no-print">
            <p>
                <a class="button second" href=Route::Cohort(id, Desk::Edit).to_string()>
                    {words::EDIT}
                </a>
            </p>
            <details class="card">
                <summary>{words::BACKUP_AGAIN}</summary>
                <p>{words::BACKUP_HOW}</p>
                <KeyBackup trainer id />
            </details>
        </section>
    }
}

#[component]
fn Sendable(code: Code, invitation: Invitation) -> impl IntoView {
    let (cohort, trainer) = (invitation.name.as_str(), invitation.trainer.as_str());
    let label = words::invitation_to(cohort);
    let steps = invitation.asks.steps.len();
    let link = code.link(&address::page());
    let is_own = invitation.pack.digest.is_some();
    let file = is_own.then_some(packs::INVITE_WORDS);
    let text = words::invite_words(cohort, trainer, steps, &link, file);
    view! {
        <div class="no-print">
            <WaysToSend code=code.clone() label=label file="fledge-invitation.txt"
                message=words::invited_by(trainer) id="invitation" />
            <CopyField id="invitation-words" label=words::INVITE_WORDS copy=words::COPY_WORDS
                text rows=8 />
            {is_own.then(|| view! { <SendAlong pack=invitation.pack.clone() /> })}
            <button class="button second" on:click=move |_| page::print()>{words::POSTER}</button>
        </div>
        <Poster code invitation />
    }
}

/// The challenge's own file, which a link can't hold.
#[component]
fn SendAlong(pack: PackRef) -> impl IntoView {
    let app = expect_context::<App>();
    let told = packs::send_along(&pack.title);
    let save = move |_| {
        app.offer_challenge(&pack);
    };
    view! {
        <section class="card">
            <h3>{packs::SEND_ALONG}</h3>
            <p>{told}</p>
            <button class="button second" on:click=save>{packs::SAVE_FILE}</button>
        </section>
    }
}

/// On paper only.
#[component]
fn Poster(code: Code, invitation: Invitation) -> impl IntoView {
    let label = words::invitation_to(invitation.name.as_str());
    let is_own = invitation.pack.digest.is_some();
    let picture = qr::of_link(&code, &address::page())
        .map(|matrix| view! { <Qr matrix label=label.clone() /> });
    view! {
        <section class="poster print-only" aria-hidden="true">
            <p class="poster-name">{invitation.name.to_string()}</p>
            <p>{words::invited_by(invitation.trainer.as_str())}</p>
            <p>{invitation.welcome}</p>
            {picture}
            {is_own.then(|| view! { <p>{packs::POSTER}</p> })}
            <p><b>{words::POSTER_SCAN}</b></p>
            <p>{words::POSTER_PROMISE}</p>
        </section>
    }
}
