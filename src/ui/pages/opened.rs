//! What came by link or is pasted: a code of any kind, read, and taken out of the address bar.

mod challenge;
mod invited;
mod join;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::cohorts::outcome_words;
use crate::browser::{address, page};
use crate::codec::{Code, Kind};
use crate::domain::cohort::{CohortId, Name};
use crate::i18n::member as words;
use crate::state::{App, Looked, Member, Refusal, Trainer, What, code_in};
use crate::storage::Memberships;
use crate::ui::components::{PageTop, PasteBox, live, refusal_words};
use crate::ui::{Desk, Route};
use invited::InvitedPage;
pub use join::ExperienceChoice;

/// What the page shows.
#[derive(Clone, Debug, PartialEq)]
enum Shown {
    /// The box to paste into.
    Box,
    /// The code is being read.
    Reading,
    /// It can't be opened.
    Refused(Refusal),
    /// It is for a trainer.
    ForTrainer,
    /// It was taken in for a cohort that is run here, with what came of it.
    Collected(CohortId, Vec<What>),
    /// An invitation.
    Invited(Box<Looked>),
    /// The learner has joined.
    Joined(CohortId, Name),
}

/// Opens a code.
#[component]
pub fn OpenPage(
    /// The code as it stands in the address; none to ask for one.
    code: Option<String>,
) -> impl IntoView {
    let member = Member::open(expect_context::<App>());
    provide_context(member);
    let shown = RwSignal::new(Shown::Box);
    if let Some(code) = code {
        // It may hold somebody's words: nobody is to find it in the history.
        address::conceal(&Route::Open(None).to_string());
        shown.set(Shown::Reading);
        spawn_local(async move {
            if let Some(next) = read(member, &code).await {
                // The page may have been left in the meantime.
                shown.try_set(next);
                request_animation_frame(|| page::focus("title"));
            }
        });
    }
    live(move || match shown.get() {
        Shown::Box => view! { <Asked /> }.into_any(),
        Shown::Reading => view! {
            <PageTop title=words::OPEN_TITLE />
            <p role="status">{words::READING}</p>
        }
        .into_any(),
        Shown::Refused(refusal) => {
            view! { <Refused sentence=refusal_words(&refusal) /> }.into_any()
        }
        Shown::ForTrainer => {
            view! { <Refused sentence=words::FOR_TRAINER.to_owned() /> }.into_any()
        }
        Shown::Collected(cohort, what) => view! { <Taken cohort what /> }.into_any(),
        Shown::Invited(looked) => view! {
            <InvitedPage looked=*looked on_joined=move |cohort, name| {
                shown.set(Shown::Joined(cohort, name));
                request_animation_frame(|| page::focus("title"));
            } />
        }
        .into_any(),
        Shown::Joined(cohort, name) => view! { <Joined cohort name /> }.into_any(),
    })
}

/// Reads a code and does what its kind asks for; nothing to show where it leads to another page.
async fn read(member: Member, text: &str) -> Option<Shown> {
    let read = async {
        let code = code_in(text)?;
        read_code(member, &code).await
    };
    read.await.unwrap_or_else(|it| Some(Shown::Refused(it)))
}

async fn read_code(member: Member, code: &Code) -> Result<Option<Shown>, Refusal> {
    let leads_to = match code.kind() {
        Kind::Invitation => {
            let looked = member.look_at(code).await?;
            return Ok(Some(Shown::Invited(Box::new(looked))));
        }
        Kind::OpenRequest => Route::Review(member.receive(code).await?),
        Kind::SealedRequest if run_here(code).is_some() => {
            Route::Review(member.receive(code).await?)
        }
        Kind::KeyBackup => Route::BringCohort,
        Kind::Answer => Route::Write(Some(member.take_in(code).await?.draft)),
        Kind::Report | Kind::Wall | Kind::SealedRequest => {
            let Some(cohort) = run_here(code) else {
                return Ok(Some(Shown::ForTrainer));
            };
            let go_on = |_, _| true;
            let taken = Trainer::here()
                .collect(cohort, &code.compact(), go_on)
                .await;
            let what = taken.lines.into_iter().map(|line| line.what);
            return Ok(Some(Shown::Collected(cohort, what.collect())));
        }
    };
    address::replace(&leads_to.to_string());
    Ok(None)
}

/// The cohort that a code is for, if its trainer works on this device.
fn run_here(code: &Code) -> Option<CohortId> {
    let cohort = CohortId(code.address()?);
    Trainer::here().with_untracked(cohort, |_| cohort)
}

#[component]
fn Asked() -> impl IntoView {
    view! {
        <PageTop title=words::OPEN_TITLE up=Route::Me />
        <p>{words::OPEN_TEXT}</p>
        <PasteBox />
    }
}

#[component]
fn Refused(sentence: String) -> impl IntoView {
    view! {
        <PageTop title=words::CANT_OPEN up=Route::Me />
        <p>{sentence}</p>
        <p>{words::ALL_SAFE}</p>
        <p>{words::OPEN_TEXT}</p>
        <PasteBox />
    }
}

/// What came of a code for a cohort that is run here.
#[component]
fn Taken(cohort: CohortId, what: Vec<What>) -> impl IntoView {
    let lines = what.iter().map(|one| view! { <p>{outcome_words(one)}</p> });
    view! {
        <PageTop title=words::TAKEN_IN up=Route::Cohorts />
        {lines.collect_view()}
        <a class="button" href=Route::Cohort(cohort, Desk::Wall).to_string()>{words::TO_WALL}</a>
    }
}

#[component]
fn Joined(cohort: CohortId, name: Name) -> impl IntoView {
    let state = expect_context::<App>();
    let asks = |it: &Memberships| it.of(cohort).is_some_and(|it| it.agreed.confidence);
    let is_asked = expect_context::<Member>().kept().with_untracked(asks);
    let has_said = state
        .progress()
        .with_untracked(|it| it.confidence_before.is_some());
    let confidence = (is_asked && !has_said).then(|| {
        view! {
            <p>
                {words::ASKS_CONFIDENCE} " "
                <a href=Route::Confidence.to_string()>{words::SAY_CONFIDENCE}</a>
            </p>
        }
    });
    view! {
        <PageTop title=words::joined(&name) />
        <p class="done-line">"✓ " {words::WORK_STAYS}</p>
        {confidence}
        <a class="button" href=Route::Challenge.to_string()>{words::TO_CHALLENGE}</a>
        <a class="button second" href=Route::Report(cohort).to_string()>{words::MAKE_REPORT}</a>
    }
}
