//! One step: why it helps, what to know, then practise, do it for real, look back.

mod finished;
mod for_real;
mod in_time;
mod look_back;
mod not_now;
mod practise;
mod sources;

use leptos::prelude::*;

use crate::domain::StepId;
use crate::domain::challenge::{Drill, Step};
use crate::i18n::{app, challenge as challenge_words, step as words};
use crate::state::App;
use crate::ui::Route;
use crate::ui::components::PageTop;
pub use for_real::NetworkChoice;

use finished::Finished;
use for_real::ForRealCard;
use in_time::{InTime, drill_of};
use look_back::LookBackCard;
use not_now::NotNow;
use practise::PractiseCard;
use sources::Sources;

/// A step of the challenge.
#[component]
pub fn StepPage(
    /// Which.
    id: StepId,
) -> impl IntoView {
    let state = expect_context::<App>();
    match state.pack().step(&id).cloned() {
        Some(step) => {
            let is_again = state.is_doing_again(&step.id);
            let again = is_again.then(|| drill_of(state, &step)).flatten();
            let again = again.filter(|drill| matches!(drill, Drill::Done(_)));
            state.rest_step(&step.id);
            view! { <Known step again /> }.into_any()
        }
        None => view! {
            <PageTop title=app::UNKNOWN_TITLE up=Route::Challenge />
            <p>{app::UNKNOWN_TEXT}</p>
            <a class="button" href=Route::Challenge.to_string()>{app::TO_CHALLENGE}</a>
        }
        .into_any(),
    }
}

#[component]
fn Known(step: Step, again: Option<Drill>) -> impl IntoView {
    let learn = step.learn.clone();
    view! {
        <PageTop title=step.title.clone() up=Route::Challenge note=challenge_words::minutes(step.minutes) />
        <section class="card why-card">
            <h2 class="chip">{words::WHY}</h2>
            <p>{step.why.clone()}</p>
        </section>
        {learn.into_iter().map(|paragraph| view! { <p>{paragraph}</p> }).collect_view()}
        <PractiseCard step=step.clone() />
        <Finished step=step.clone() />
        <InTime step=step.clone() again />
        <NotNow id=step.id.clone() />
        <ForRealCard step=step.clone() />
        <LookBackCard step=step.clone() />
        <Sources step=step.clone() />
        <NextLink id=step.id />
    }
}

/// A part of the step that comes after practising: closed until then, so that there is one thing
/// to do at a time.
#[component]
fn LaterCard(
    /// Its place in the order of the page.
    number: &'static str,
    /// Heading.
    title: &'static str,
    /// The step.
    id: StepId,
    children: Children,
) -> impl IntoView {
    let state = expect_context::<App>();
    let is_open = state
        .progress()
        .with_untracked(|it| it.record(&id).practised.is_some());
    view! {
        <details class="card" open=is_open>
            <summary>
                <h2>
                    <span class="card-number" aria-hidden="true">
                        {number}
                    </span>
                    {title}
                </h2>
            </summary>
            {children()}
        </details>
    }
}

/// Leads on, once this step is done.
#[component]
fn NextLink(id: StepId) -> impl IntoView {
    let state = expect_context::<App>();
    move || {
        let pack = state.pack();
        let next = state.progress().with(|it| {
            it.record(&id).practised?;
            it.next(&pack)
                .map(|step| (step.id.clone(), step.title.clone()))
        });
        next.map(|(next, title)| {
            view! {
                <a class="button" href=Route::Step(next).to_string()>{words::next_is(&title)}</a>
            }
        })
    }
}
