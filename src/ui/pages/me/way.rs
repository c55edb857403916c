//! The learner's own way: line of work, a pause, how sure they feel, and what they made of it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::address;
use crate::domain::StepId;
use crate::domain::challenge::{Progress, Status};
use crate::i18n::papers::{self, Kind};
use crate::i18n::{confidence, journal, way as words};
use crate::state::App;
use crate::ui::Route;
use crate::ui::components::live;

/// Which line of work the challenge is told for. Nothing where the pack has one telling only.
#[component]
pub fn ProfessionChoice() -> impl IntoView {
    let state = expect_context::<App>();
    let pack = state.pack();
    let told_for = pack.profession.clone();
    let chosen = Memo::new(move |_| {
        let chosen = state
            .settings()
            .with(|settings| settings.profession.clone());
        if chosen.is_empty() {
            told_for.clone()
        } else {
            chosen
        }
    });
    let professions = pack.professions.clone();
    (!professions.is_empty()).then(|| {
        let option = move |one: crate::domain::challenge::Profession| {
            let id = one.id.clone();
            let is_on = Memo::new(move |_| chosen.with(|chosen| *chosen == one.id));
            let choose = move |_| {
                let id = id.clone();
                spawn_local(async move { state.choose_profession(&id).await });
            };
            view! {
                <label class="choice-option">
                    <input type="radio" name="profession" prop:checked=is_on on:change=choose />
                    <span>{one.title}</span>
                </label>
            }
        };
        view! {
            <fieldset class="choice tall" aria-describedby="profession-hint">
                <legend>{words::PROFESSION}</legend>
                <p class="quiet" id="profession-hint">{words::PROFESSION_HINT}</p>
                <div class="choice-options">
                    {professions.into_iter().map(option).collect_view()}
                </div>
            </fieldset>
        }
    })
}

/// Put the challenge aside, or take it up where it was.
#[component]
pub fn Pause() -> impl IntoView {
    let state = expect_context::<App>();
    let paused_on = Memo::new(move |_| state.progress().with(|it| it.paused_on));
    live(move || match paused_on.get() {
        None => view! {
            <section>
                <h2>{words::PAUSE_TITLE}</h2>
                <p>{words::PAUSE_TEXT}</p>
                <button class="button second" on:click=move |_| state.pause()>
                    {words::PAUSE}
                </button>
            </section>
        }
        .into_any(),
        Some(day) => {
            let told = words::paused_on(day);
            view! { <WelcomeBack told /> }.into_any()
        }
    })
}

/// Where the learner was, and the way on.
#[component]
fn WelcomeBack(told: String) -> impl IntoView {
    let state = expect_context::<App>();
    let go_on = move |_| {
        state.go_on();
        let next = state.progress().with_untracked(|it| next(state, it));
        address::go(&next.to_string());
    };
    view! {
        <section class="card next-card">
            <h2>{words::WELCOME_BACK}</h2>
            <p>{told}</p>
            <p>{where_you_were(state)}</p>
            <button class="button" on:click=go_on>{words::GO_ON}</button>
        </section>
    }
}

/// The step that was begun and isn't done yet, if any.
fn begun(state: App, progress: &Progress) -> Option<StepId> {
    let active = state.active_step().get_untracked();
    active.filter(|id| progress.status(id) == Status::NotYet)
}

/// The step that was begun, else the next one; home once all are done.
fn next(state: App, progress: &Progress) -> Route {
    let next = || progress.next(&state.pack()).map(|step| step.id.clone());
    begun(state, progress)
        .or_else(next)
        .map_or(Route::Challenge, Route::Step)
}

fn where_you_were(state: App) -> String {
    let pack = state.pack();
    state.progress().with_untracked(|progress| {
        let begun = begun(state, progress).and_then(|id| pack.step(&id));
        let steps = [begun, progress.last_done(&pack), progress.next(&pack)];
        let [begun, last, next] = steps.map(|step| step.map(|step| step.title.as_str()));
        words::where_you_were(begun, last, next)
    })
}

/// Journal, documents, confidence.
#[component]
pub fn YourPapers() -> impl IntoView {
    let link = |route: Route, title: &'static str, text: &'static str| {
        view! {
            <li>
                <a href=route.to_string()>{title}</a>
                <p class="quiet">{text}</p>
            </li>
        }
    };
    view! {
        <section>
            <h2>{words::YOUR_PAPERS}</h2>
            <ul class="lists">
                {link(Route::Journal, journal::TITLE, journal::TEXT)}
                {link(Route::Documents, papers::TITLE, papers::TEXT)}
                {link(Route::Document(Kind::Case), papers::title(Kind::Case), papers::purpose(Kind::Case))}
                {link(Route::Confidence, confidence::TITLE, confidence::INVITE)}
            </ul>
        </section>
    }
}
