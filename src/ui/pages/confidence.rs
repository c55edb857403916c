//! How sure the learner feels, at the start and now, and the change as a picture, a sentence and a
//! table.

use leptos::prelude::*;

use crate::browser::page;
use crate::domain::challenge::{Confidence, MOST_CONFIDENCE};
use crate::i18n::{confidence as words, time};
use crate::state::App;
use crate::ui::Route;
use crate::ui::components::{Choice, PageTop, live};

/// The question, and the change once it was answered twice.
#[component]
pub fn ConfidencePage() -> impl IntoView {
    let state = expect_context::<App>();
    let progress = state.progress();
    let has_start = Memo::new(move |_| progress.with(|it| it.confidence_before.is_some()));
    let questions = move || {
        if has_start.get() {
            view! {
                <Change />
                <Question legend=words::NOW is_start=false keep=words::KEEP />
                <ChangeStart />
            }
            .into_any()
        } else {
            view! { <Question legend=words::AT_START is_start=true keep=words::KEEP /> }.into_any()
        }
    };
    view! {
        <PageTop title=words::TITLE up=Route::Me />
        <p>{words::TEXT}</p>
        {live(questions)}
    }
}

/// The numbers from 0 to 10 to choose one from.
#[component]
fn Question(legend: &'static str, is_start: bool, keep: &'static str) -> impl IntoView {
    let state = expect_context::<App>();
    let kept = state.progress().with_untracked(|it| {
        if is_start {
            it.confidence_before
        } else {
            it.confidence_after
        }
    });
    let chosen = RwSignal::new(kept.map(|it| usize::from(it.score)));
    let answer = RwSignal::new(None::<&'static str>);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let score = chosen.get().and_then(|it| u8::try_from(it).ok());
        answer.set(Some(match score {
            None => words::CHOOSE_FIRST,
            Some(_) => words::KEPT,
        }));
        if let Some(score) = score {
            state.rate_confidence(score, is_start);
            // The picture of the change is what the answer is for.
            request_animation_frame(|| page::focus("your-change"));
        }
    };
    let name = if is_start { "at-start" } else { "now" };
    let options = words::NUMBERS.iter().copied().enumerate().collect();
    view! {
        <form class="scale" on:submit=submit>
            <Choice legend name options chosen on_choose=move |score| chosen.set(Some(score)) />
            <p class="quiet">{words::ENDS}</p>
            <button class="button" type="submit">{keep}</button>
            <p role="status" class="done-line">{answer}</p>
        </form>
    }
}

/// The first answer, to be changed by whoever wants to.
#[component]
fn ChangeStart() -> impl IntoView {
    let is_open = RwSignal::new(false);
    live(move || {
        if is_open.get() {
            view! { <Question legend=words::AT_START is_start=true keep=words::KEEP_START /> }
                .into_any()
        } else {
            view! {
                <button class="link-button" on:click=move |_| is_open.set(true)>
                    {words::CHANGE_START}
                </button>
            }
            .into_any()
        }
    })
}

/// What was said at the start and what is said now.
#[component]
fn Change() -> impl IntoView {
    let progress = expect_context::<App>().progress();
    let answers = move || progress.with(|it| (it.confidence_before, it.confidence_after));
    let sentence = move || {
        let told = progress.with(words::change);
        told.unwrap_or_else(|| words::COME_BACK.to_owned())
    };
    let rows = move || {
        let (before, after) = answers();
        let row = |label: &'static str, answer: Confidence| {
            view! {
                <tr>
                    <th scope="row">{label}</th>
                    <td>{time::full_day(answer.on)}</td>
                    <td>{answer.score}</td>
                </tr>
            }
        };
        let rows = [(words::START, before), (words::LATER, after)];
        rows.into_iter()
            .filter_map(|(label, answer)| Some(row(label, answer?)))
            .collect_view()
    };
    view! {
        <section class="card">
            <h2 id="your-change" tabindex="-1">{words::YOUR_CHANGE}</h2>
            {live(move || {
                let (before, after) = answers();
                before.zip(after).map(|(before, after)| picture(before, after, sentence()))
            })}
            <p>{live(sentence)}</p>
            <table class="scores" aria-labelledby="your-change">
                <thead>
                    <tr>
                        <th scope="col">{words::WHEN}</th>
                        <th scope="col">{words::DAY}</th>
                        <th scope="col">{words::SCORE}</th>
                    </tr>
                </thead>
                <tbody>{live(rows)}</tbody>
            </table>
        </section>
    }
}

/// A line from 0 to 10: a ring where it began, a dot where it is now.
fn picture(before: Confidence, after: Confidence, label: String) -> impl IntoView {
    let x = |score: u8| 24 + i32::from(score) * 28;
    let marks = (0..=MOST_CONFIDENCE).map(|score| {
        let at = x(score);
        let mark = format!("M{at} 44v8");
        let is_end = score == 0 || score == MOST_CONFIDENCE;
        let number = is_end.then(|| view! { <text x=at y="70">{score}</text> });
        view! {
            <path class="confidence-picture-mark" d=mark />
            {number}
        }
    });
    let (from, to) = (x(before.score), x(after.score));
    let way = format!("M{from} 48H{to}");
    view! {
        <svg class="confidence-picture" viewBox="0 0 328 76" role="img" aria-label=label>
            <path class="confidence-picture-line" d="M24 48H304" />
            {marks.collect_view()}
            <path class="confidence-picture-way" d=way />
            <circle class="confidence-picture-start" cx=from cy="48" r="9" />
            <circle class="confidence-picture-now" cx=to cy="48" r="6" />
            <text x=from y="14">{words::START}</text>
            <text class="confidence-picture-strong" x=to y="32">{words::LATER}</text>
        </svg>
    }
}
