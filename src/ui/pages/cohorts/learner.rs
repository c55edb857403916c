//! One learner: each step, what they chose to send, words to send them, and the trainer's notes.

use leptos::prelude::*;

use crate::browser::{address, clock};
use crate::domain::cohort::{CohortId, LearnerKey, Level, Report, Wall};
use crate::i18n::{step as step_words, time, wall as words};
use crate::state::{App, Running, Trainer};
use crate::ui::components::{CopyField, Field, Problem, Sure, live};
use crate::ui::{Desk, Route};

/// Everything there is to know of one learner.
#[component]
pub fn Learner(trainer: Trainer, id: CohortId, learner: LearnerKey) -> impl IntoView {
    let app = expect_context::<App>();
    let found = Memo::new(move |_| {
        trainer
            .with(id, |it| it.cohort.roster.report(&learner).cloned())
            .flatten()
    });
    let page = move || match found.get() {
        Some(report) => {
            let nudge = trainer.with_untracked(id, |it| nudge(app, it, learner, &report));
            view! {
                <h2>{name_of(&report)}</h2>
                <Facts report=report.clone() />
                <CopyField id="nudge" label=words::NUDGE hint=words::NUDGE_HINT
                    copy=words::COPY_NUDGE text=nudge.unwrap_or_default() rows=4 />
                <TrainersNote trainer id learner />
                <Steps trainer id report />
                <Remove trainer id learner />
            }
            .into_any()
        }
        None => view! { <p>{words::LEARNER_GONE}</p> }.into_any(),
    };
    live(page)
}

fn name_of(report: &Report) -> String {
    if report.name.is_empty() {
        words::NO_NAME.to_owned()
    } else {
        report.name.to_string()
    }
}

#[component]
fn Facts(report: Report) -> impl IntoView {
    let confidence = report.confidence;
    let said = words::confidence_said(
        confidence.before.map(Level::get),
        confidence.now.map(Level::get),
    );
    let heard = crate::domain::cohort::day_of(report.made_at);
    let handle = (!report.handle.is_empty()).then(|| view! { <p>"@" {report.handle.clone()}</p> });
    view! {
        {handle}
        <p class="quiet">
            {words::HEARD} ": " {heard.map(time::full_day)} " · " {words::CONFIDENCE} ": " {said}
        </p>
    }
}

fn nudge(app: App, running: &Running, learner: LearnerKey, report: &Report) -> String {
    let wall = Wall::of(&running.cohort, clock::today());
    let row = wall.rows.into_iter().find(|row| row.learner == learner);
    let Some(row) = row else {
        return String::new();
    };
    let cohort = &running.cohort;
    let next = row
        .next
        .as_ref()
        .map(|step| super::step_title(app, cohort, step));
    let trainer = cohort.invitation.trainer.as_str();
    words::nudge(
        report.name.as_str(),
        row.done,
        wall.of,
        next.as_deref(),
        trainer,
    )
}

#[component]
fn TrainersNote(trainer: Trainer, id: CohortId, learner: LearnerKey) -> impl IntoView {
    let kept = trainer.with_untracked(id, |it| it.cohort.roster.note_of(&learner).cloned());
    let kept = kept.flatten().unwrap_or_default();
    let group = RwSignal::new(kept.group);
    let text = RwSignal::new(kept.text);
    let problems = RwSignal::new(Vec::<Problem>::new());
    let is_saved = RwSignal::new(false);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        trainer.note(id, learner, &group.get_untracked(), &text.get_untracked());
        is_saved.set(true);
    };
    view! {
        <form on:submit=save>
            <Field id="learner-group" label=words::GROUP value=group problems />
            <Field id="learner-note" label=words::YOUR_NOTE hint=words::YOUR_NOTE_HINT value=text
                problems rows="3" />
            <button class="button second" type="submit">{words::SAVE_NOTE}</button>
            <p class="done-line" role="status">
                {live(move || is_saved.get().then_some(words::NOTE_SAVED))}
            </p>
        </form>
    }
}

#[component]
fn Steps(trainer: Trainer, id: CohortId, report: Report) -> impl IntoView {
    let app = expect_context::<App>();
    let invitation = trainer.with_untracked(id, |it| it.cohort.invitation.clone());
    let challenge = invitation.as_ref().map(|it| app.challenge_of(&it.pack));
    let challenge = challenge.unwrap_or_else(|| app.challenge());
    let asked = invitation.map(|it| it.asks.steps);
    let day = |day: Option<chrono::NaiveDate>| match day {
        Some(day) => format!("✓ {}", time::day(day)),
        None => "–".to_owned(),
    };
    let rows = asked.unwrap_or_default().into_iter().map(|step| {
        let days = report.steps.get(&step).copied().unwrap_or_default();
        view! {
            <tr>
                <th scope="row">{challenge.step_title(&step)}</th>
                <td>{day(days.practised)}</td>
                <td>{day(days.for_real)}</td>
            </tr>
        }
    });
    let rows: Vec<_> = rows.collect();
    let notes = report.reflections.iter().map(|(step, one)| {
        view! {
            <li>
                <b>{challenge.step_title(step)}</b>
                <p>{step_words::verb(one.verb)} ". " {one.line.clone()}</p>
            </li>
        }
    });
    let notes: Vec<_> = notes.collect();
    let notes = (!notes.is_empty()).then(|| {
        view! {
            <h3>{words::THEIR_NOTES}</h3>
            <ul class="lists">{notes}</ul>
        }
    });
    view! {
        <section>
            <h3>{words::STEPS}</h3>
            <table class="figures">
                <thead><tr>
                    <th scope="col">{words::STEP}</th>
                    <th scope="col">{words::PRACTISED}</th>
                    <th scope="col">{words::FOR_REAL}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
            {notes}
        </section>
    }
}

#[component]
fn Remove(trainer: Trainer, id: CohortId, learner: LearnerKey) -> impl IntoView {
    let remove = move || {
        trainer.remove_learner(id, learner);
        address::replace(&Route::Cohort(id, Desk::Wall).to_string());
    };
    view! {
        <section>
            <h3>{words::REMOVE}</h3>
            <p>{words::REMOVE_TEXT}</p>
            <Sure button=words::REMOVE question=words::REMOVE_SURE yes=words::REMOVE_YES
                no=words::REMOVE_NO on_yes=remove />
        </section>
    }
}
