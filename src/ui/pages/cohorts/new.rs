//! Making a cohort, and changing what was sent to it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::form::{Form, Given, field};
use crate::browser::{address, clock};
use crate::domain::cohort::{CohortId, Invitation};
use crate::domain::text::Network;
use crate::i18n::{cohorts as words, networks, packs};
use crate::state::{App, Challenge, Trainer};
use crate::storage::PackDigest;
use crate::ui::components::{
    ChallengeFile, Choice, ErrorSummary, Field, PageTop, Problem, Tick, fault_words, live,
    show_problems,
};
use crate::ui::{Desk, Route};

/// The networks a pack has instructions for.
const NETWORKS: [Network; 3] = [Network::X, Network::Bluesky, Network::Mastodon];

/// A new cohort.
#[component]
pub fn NewCohort(trainer: Trainer) -> impl IntoView {
    let app = expect_context::<App>();
    let name = app
        .settings()
        .with_untracked(|settings| settings.name.clone());
    let form = Form::new(name, clock::today());
    let pack = RwSignal::new(None);
    let fault = RwSignal::new(None);
    let is_busy = RwSignal::new(false);
    let make = move |invitation: Invitation| {
        if is_busy.get_untracked() {
            return;
        }
        is_busy.set(true);
        spawn_local(async move {
            match trainer.make(invitation).await {
                Ok(id) => address::replace(&Route::Cohort(id, Desk::Invite).to_string()),
                Err(it) => {
                    fault.set(Some(it));
                    is_busy.set(false);
                }
            }
        });
    };
    let told = move || {
        let fault = fault.get()?;
        Some(view! { <p class="editor-error" role="alert">{fault_words(fault)}</p> })
    };
    view! {
        <PageTop title=words::NEW up=Route::Cohorts />
        <Questions form pack button=words::MAKE on_done=make />
        {live(told)}
    }
}

/// Changing the invitation.
#[component]
pub fn EditCohort(trainer: Trainer, id: CohortId) -> impl IntoView {
    let before = trainer.with_untracked(id, |it| {
        let invitation = &it.cohort.invitation;
        (Form::of(invitation), invitation.pack.digest)
    });
    let save = move |invitation| {
        trainer.revise(id, invitation);
        address::go(&Route::Cohort(id, Desk::Invite).to_string());
    };
    before.map(|(form, digest)| {
        let pack = RwSignal::new(digest);
        view! {
            <h2>{words::EDIT}</h2>
            <p>{words::EDIT_HINT}</p>
            <Questions form pack button=words::SAVE on_done=save />
        }
    })
}

#[component]
fn Questions(
    form: Form,
    /// Which challenge; none is the built-in one.
    pack: RwSignal<Option<PackDigest>>,
    button: &'static str,
    on_done: impl Fn(Invitation) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let app = expect_context::<App>();
    let problems = RwSignal::new(Vec::<Problem>::new());
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match form.check(given(app, pack.get_untracked())) {
            Ok(invitation) => {
                problems.set(Vec::new());
                on_done(invitation);
            }
            Err(found) => show_problems(problems, found),
        }
    };
    view! {
        <form novalidate on:submit=send>
            <ErrorSummary problems />
            <Field id=field::NAME label=words::NAME hint=words::NAME_HINT value=form.name problems />
            <Field id=field::TRAINER label=words::TRAINER hint=words::TRAINER_HINT
                value=form.trainer problems />
            <Field id="cohort-welcome" label=words::WELCOME hint=words::WELCOME_HINT
                value=form.welcome problems rows="3" />
            <Field id=field::STARTS label=words::STARTS value=form.starts problems kind="date" />
            <Field id=field::ENDS label=words::ENDS hint=words::ENDS_HINT value=form.ends problems
                kind="date" />
            <ChallengeOf chosen=pack />
            <NetworkOf form />
            <Field id="cohort-hashtag" label=words::HASHTAG hint=words::HASHTAG_HINT
                value=form.hashtag problems />
            <Field id="cohort-accounts" label=words::ACCOUNTS hint=words::ACCOUNTS_HINT
                value=form.accounts problems rows="3" />
            <Asked form />
            <Policy form problems />
            <button class="button" type="submit">{button}</button>
        </form>
    }
}

/// One of the challenges on this device, or one from a file.
#[component]
fn ChallengeOf(chosen: RwSignal<Option<PackDigest>>) -> impl IntoView {
    let app = expect_context::<App>();
    let choice = move || {
        let option = |it: Challenge| {
            let digest = it.pack.digest;
            let is_on = move || chosen.get() == digest;
            view! {
                <label class="choice-option">
                    <input type="radio" name="cohort-challenge" prop:checked=is_on
                        on:change=move |_| chosen.set(digest) />
                    <span>{it.pack.title}</span>
                </label>
            }
        };
        let all = app.challenges().get();
        view! {
            <fieldset class="choice tall">
                <legend>{packs::WHICH}</legend>
                <div class="choice-options">{all.into_iter().map(option).collect_view()}</div>
            </fieldset>
        }
    };
    view! {
        {live(choice)}
        <details class="card">
            <summary><h2>{packs::ADD}</h2></summary>
            <ChallengeFile id="cohort-challenge-file" hint=packs::ADD_HINT
                on_taken=move |pack| chosen.set(pack.digest) />
        </details>
    }
}

#[component]
fn NetworkOf(form: Form) -> impl IntoView {
    let mut options = vec![(None, words::NETWORK_ANY)];
    options.extend(NETWORKS.map(|network| (Some(network), networks::name(network))));
    let chosen = Signal::derive(move || Some(form.network.get()));
    view! {
        <Choice legend=words::NETWORK name="cohort-network" options chosen
            on_choose=move |network| form.network.set(network) />
    }
}

#[component]
fn Asked(form: Form) -> impl IntoView {
    view! {
        <fieldset class="days">
            <legend>{words::ASKS}</legend>
            <p class="quiet">{words::ASKS_STEPS}</p>
            <Tick label=words::ASKS_CONFIDENCE value=form.asks_confidence />
            <Tick label=words::ASKS_EXPERIENCE value=form.asks_experience />
            <Tick label=words::ASKS_REFLECTIONS value=form.asks_reflections />
        </fieldset>
    }
}

#[component]
fn Policy(form: Form, problems: RwSignal<Vec<Problem>>) -> impl IntoView {
    // Open where something is in it, or wrong in it.
    let is_open = form.embargoed.with_untracked(|it| !it.is_empty())
        || form.handles.with_untracked(|it| !it.is_empty())
        || form.election_first.with_untracked(|it| !it.is_empty())
        || form.is_pinned.get_untracked();
    let is_open =
        move || is_open || problems.with(|all| all.iter().any(|(id, _)| *id == field::ELECTION));
    view! {
        <details class="card" prop:open=is_open>
            <summary>{words::POLICY}</summary>
            <p class="quiet">{words::POLICY_HINT}</p>
            <Field id="cohort-embargoed" label=words::EMBARGOED hint=words::EMBARGOED_HINT
                value=form.embargoed problems rows="3" />
            <Field id="cohort-handles" label=words::HANDLES hint=words::HANDLES_HINT
                value=form.handles problems rows="2" />
            <Tick label=words::PINNED value=form.is_pinned />
            <p><b>{words::ELECTION}</b></p>
            <p class="quiet">{words::ELECTION_HINT}</p>
            <Field id=field::ELECTION label=words::ELECTION_FIRST value=form.election_first
                problems kind="date" />
            <Field id="cohort-election-last" label=words::ELECTION_LAST value=form.election_last
                problems kind="date" />
        </details>
    }
}

fn given(app: App, digest: Option<PackDigest>) -> Given {
    let chosen = |all: &Vec<Challenge>| all.iter().find(|it| it.pack.digest == digest).cloned();
    let chosen = app.challenges().with_untracked(chosen);
    let Challenge { pack, outline } = chosen.unwrap_or_else(|| untrack(|| app.challenge()));
    let steps = outline.steps.iter().map(|step| step.id.clone()).collect();
    Given { pack, steps }
}
