//! A report to a cohort's trainer: what goes in, what the trainer will see, and the ways to send it.

mod confidence;
mod notes;
mod seen;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::codec::Invited;
use crate::domain::cohort::{CohortId, Invitation, Name, Participant};
use crate::i18n::{member as member_words, report as words, time};
use crate::state::{App, MadeReport, Member};
use crate::storage::Membership;
use crate::ui::Route;
use crate::ui::components::{PageTop, WaysToSend, live, refusal_words};
use crate::ui::pages::day_of_moment;
use crate::ui::pages::opened::ExperienceChoice;
use confidence::ConfidenceSent;
use notes::NotesChoice;
use seen::Seen;

/// The report to one cohort.
#[component]
pub fn ReportPage(
    /// Whose.
    cohort: CohortId,
) -> impl IntoView {
    let member = Member::open(expect_context::<App>());
    provide_context(member);
    let known = member.kept().with_untracked(|it| it.of(cohort).cloned());
    let Some(known) = known else {
        return view! {
            <PageTop title=words::GONE up=Route::Me />
            <p>{words::GONE_TEXT}</p>
            <a class="button second" href=Route::Open(None).to_string()>
                {member_words::HAVE_CODE}
            </a>
        }
        .into_any();
    };
    let invited = RwSignal::new(None);
    spawn_local(async move {
        let read = member.invited_to(cohort).await;
        invited.try_set(Some(read));
    });
    let last = known.last_made.map(day_of_moment);
    let last =
        last.map(|day| view! { <p class="quiet">{member_words::last_report(&time::day(day))}</p> });
    let known = StoredValue::new(known);
    let form = move || match invited.get() {
        None => ().into_any(),
        Some(Ok(invited)) => view! { <Form known=known.get_value() invited /> }.into_any(),
        Some(Err(refusal)) => {
            view! { <p class="banner care">{refusal_words(&refusal)}</p> }.into_any()
        }
    };
    view! {
        <PageTop title=words::TITLE up=Route::Me />
        <p class="lead">{known.with_value(|it| member_words::cohort(&it.agreed.name))}</p>
        <p>{words::INTRO}</p>
        {last}
        {live(form)}
    }
    .into_any()
}

#[component]
fn Form(known: Membership, invited: Invited) -> impl IntoView {
    let member = expect_context::<Member>();
    let cohort = known.cohort;
    let about = RwSignal::new(known.about);
    let made = RwSignal::new(None::<MadeReport>);
    let trouble = RwSignal::new(None::<String>);
    let is_stale = RwSignal::new(false);
    let Invitation { asks, pack, .. } = invited.invitation.clone();
    // What is shown is always what the code holds: another choice takes both away.
    let change = move |change: &dyn Fn(&mut Participant)| {
        about.update(change);
        is_stale.set(made.with_untracked(Option::is_some) || is_stale.get_untracked());
        made.set(None);
    };
    let make = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let said = about.get_untracked();
        if said.name.is_empty() {
            trouble.set(Some(member_words::NAME_MISSING.to_owned()));
            return;
        }
        spawn_local(async move {
            match member.make_report(cohort, said).await {
                Ok(report) => {
                    trouble.try_set(None);
                    is_stale.try_set(false);
                    made.try_set(Some(report));
                    request_animation_frame(|| crate::browser::page::focus("seen"));
                }
                Err(refusal) => {
                    trouble.try_set(Some(refusal_words(&refusal)));
                }
            }
        });
    };
    let told = move || {
        trouble
            .get()
            .map(|it| view! { <p class="editor-error" role="alert">{it}</p> })
    };
    let stale = move || {
        is_stale
            .get()
            .then(|| view! { <p class="quiet" role="status">{words::CHANGED}</p> })
    };
    let result = move || made.get().map(|report| view! { <Made report /> });
    view! {
        <form on:submit=make>
            <p class="field">
                <label for="report-name">{member_words::NAME}</label>
                <input id="report-name" type="text" autocomplete="name"
                    prop:value=move || about.with(|it| it.name.to_string())
                    on:change=move |event| {
                        let name = Name::new(&event_target_value(&event));
                        change(&|it| it.name = name.clone());
                    } />
            </p>
            <p class="field">
                <label for="report-handle">{member_words::HANDLE}</label>
                <input id="report-handle" type="text" autocomplete="off" autocapitalize="none"
                    prop:value=move || about.with(|it| it.handle.clone())
                    on:change=move |event| {
                        let handle = event_target_value(&event);
                        change(&|it| it.handle.clone_from(&handle));
                    } />
            </p>
            {asks.confidence.then(|| {
                let is_sent = Signal::derive(move || about.with(|it| !it.hides_confidence));
                view! {
                    <ConfidenceSent is_sent
                        on_turn=move |is_on| change(&|it| it.hides_confidence = !is_on) />
                }
            })}
            {asks.experience.then(|| {
                let chosen = Signal::derive(move || about.with(|it| it.experience));
                view! {
                    <ExperienceChoice chosen
                        on_choose=move |one| change(&|it| it.experience = Some(one)) />
                }
            })}
            {asks.reflections.then(|| {
                let chosen = Signal::derive(move || about.with(|it| it.shared_reflections.clone()));
                view! {
                    <NotesChoice pack=pack.clone() steps=asks.steps.clone() chosen on_turn=move |id, is_on| {
                        change(&|it| {
                            if is_on {
                                it.shared_reflections.insert(id.clone());
                            } else {
                                it.shared_reflections.remove(&id);
                            }
                        });
                    } />
                }
            })}
            {live(told)}
            {live(stale)}
            <button class="button" type="submit">{words::SHOW}</button>
        </form>
        {live(result)}
    }
}

/// What the trainer will see, and the ways to send it.
#[component]
fn Made(report: MadeReport) -> impl IntoView {
    let MadeReport { written, invited } = report;
    let invitation = invited.invitation;
    let label = words::label(&invitation.name);
    let message = words::message(&written.preview.name);
    view! {
        <Seen report=written.preview invitation />
        <section>
            <h2>{words::SEND}</h2>
            <p>{words::SEALED} " " {words::SIGNED}</p>
            <WaysToSend code=written.code label file=words::FILE message />
        </section>
    }
}
