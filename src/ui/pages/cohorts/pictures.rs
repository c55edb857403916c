//! The whole cohort, drawn: steps over time, where people are, how confidence changed. The figures
//! stand beside each picture as a table.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::cohort::{
    CohortId, ConfidenceChange, confidence_change, stopped_at, total_by_day,
};
use crate::i18n::{time, wall as words};
use crate::state::{App, Trainer};

/// Width and height of the pictures, in their own units.
const WIDTH: f64 = 320.0;
const HEIGHT: f64 = 140.0;

/// The three pictures.
#[component]
pub fn Pictures(trainer: Trainer, id: CohortId) -> impl IntoView {
    let app = expect_context::<App>();
    let drawn = trainer.with_untracked(id, |it| {
        let cohort = &it.cohort;
        let challenge = app.challenge_of(&cohort.invitation.pack);
        let stopped = stopped_at(cohort).into_iter();
        let stopped = stopped.map(|(step, people)| (challenge.step_title(&step), people));
        (
            total_by_day(cohort),
            stopped.collect(),
            confidence_change(cohort),
        )
    });
    let (totals, stopped, change) = drawn.unwrap_or_default();
    view! {
        <OverTime totals />
        <Stopped stopped />
        <Change change />
    }
}

#[allow(
    clippy::cast_precision_loss,
    reason = "people and steps are few thousands"
)]
fn number(count: usize) -> f64 {
    count as f64
}

#[allow(clippy::cast_precision_loss, reason = "days of a challenge are few")]
fn days(from: NaiveDate, to: NaiveDate) -> f64 {
    (to - from).num_days() as f64
}

/// A line that rises on each day on which a step was done.
fn climb(totals: &[(NaiveDate, usize)]) -> Option<String> {
    let ((first, _), (last, most)) = (*totals.first()?, *totals.last()?);
    let (wide, high) = (days(first, last).max(1.0), number(most).max(1.0));
    let mut path = format!("M0 {HEIGHT}");
    for (day, sum) in totals {
        let across = days(first, *day) / wide * WIDTH;
        let up = HEIGHT - number(*sum) / high * (HEIGHT - 10.0);
        path.push_str(&format_args!("H{across:.1}V{up:.1}").to_string());
    }
    path.push_str(&format_args!("H{WIDTH}").to_string());
    Some(path)
}

#[component]
fn OverTime(totals: Vec<(NaiveDate, usize)>) -> impl IntoView {
    let ends = totals.first().copied().zip(totals.last().copied());
    let picture = climb(&totals).zip(ends).map(|(path, ((from, _), (to, most)))| {
        let said = words::over_time_said(most, &time::full_day(from), &time::full_day(to));
        view! {
            <svg class="plot" viewBox=format!("-4 -4 {} {}", WIDTH + 8.0, HEIGHT + 8.0) role="img"
                aria-label=said>
                <path class="plot-axis" d=format!("M0 0V{HEIGHT}H{WIDTH}") />
                <path class="plot-line" d=path />
            </svg>
            <p class="plot-ends"><span>{time::day(from)}</span><span>{time::day(to)}</span></p>
        }
    });
    let has_none = picture.is_none();
    let row = |(day, sum): (NaiveDate, usize)| {
        view! { <tr><th scope="row">{time::full_day(day)}</th><td>{sum}</td></tr> }
    };
    view! {
        <section class="card">
            <h2>{words::OVER_TIME}</h2>
            {picture}
            {has_none.then(|| view! { <p class="quiet">{words::NOTHING_YET}</p> })}
            {(!has_none).then(|| view! {
                <details>
                    <summary>{words::FIGURES}</summary>
                    <table class="figures">
                        <thead><tr>
                            <th scope="col">{words::DAY}</th>
                            <th scope="col">{words::DONE_SO_FAR}</th>
                        </tr></thead>
                        <tbody>{totals.into_iter().map(row).collect_view()}</tbody>
                    </table>
                </details>
            })}
        </section>
    }
}

/// Bars whose figures stand beside them: the table and the picture are one.
#[component]
fn Stopped(stopped: Vec<(String, usize)>) -> impl IntoView {
    let most = stopped.iter().max_by_key(|(_, people)| *people).cloned();
    let Some((step, people)) = most.filter(|(_, people)| *people > 0) else {
        return view! {
            <section class="card">
                <h2>{words::WHERE_STOPPED}</h2>
                <p class="quiet">{words::NOTHING_YET}</p>
            </section>
        }
        .into_any();
    };
    let said = words::stopped_said(&step, people);
    let row = move |(step, count): (String, usize)| {
        let width = number(count) / number(people) * 100.0;
        view! {
            <tr>
                <th scope="row">{step}</th>
                <td>{count}</td>
                <td class="plot-cell" aria-hidden="true">
                    <svg class="plot-bar" viewBox="0 0 100 10" preserveAspectRatio="none">
                        <rect width=format!("{width:.1}") height="10" />
                    </svg>
                </td>
            </tr>
        }
    };
    view! {
        <section class="card">
            <h2>{words::WHERE_STOPPED}</h2>
            <p class="quiet">{said}</p>
            <table class="figures">
                <thead><tr>
                    <th scope="col">{words::STEP}</th>
                    <th scope="col">{words::PEOPLE}</th>
                    <td aria-hidden="true"></td>
                </tr></thead>
                <tbody>{stopped.into_iter().map(row).collect_view()}</tbody>
            </table>
        </section>
    }
    .into_any()
}

#[component]
fn Change(change: ConfidenceChange) -> impl IntoView {
    if change.people() == 0 {
        return view! {
            <section class="card">
                <h2>{words::CHANGE}</h2>
                <p class="quiet">{words::CHANGE_NONE}</p>
            </section>
        }
        .into_any();
    }
    let [less, same, more] = change.moved;
    let most = change.before.iter().chain(&change.now).copied().max();
    let high = number(most.unwrap_or_default()).max(1.0);
    let pairs: Vec<(usize, usize)> = change.before.into_iter().zip(change.now).collect();
    let room = WIDTH / number(pairs.len());
    let bars = pairs.iter().zip(0u32..).map(|((before, now), at)| {
        let left = f64::from(at) * room;
        let bar = move |count: usize, shift: f64, class: &'static str| {
            let tall = number(count) / high * (HEIGHT - 10.0);
            view! {
                <rect class=class x=format!("{:.1}", left + shift) y=format!("{:.1}", HEIGHT - tall)
                    width="11" height=format!("{tall:.1}") />
            }
        };
        view! { {bar(*before, 3.0, "plot-before")} {bar(*now, 15.0, "plot-now")} }
    });
    let bars: Vec<_> = bars.collect();
    let row = |((before, now), level): ((usize, usize), usize)| {
        view! { <tr><th scope="row">{level}</th><td>{before}</td><td>{now}</td></tr> }
    };
    let said = words::change_said(less, same, more);
    view! {
        <section class="card">
            <h2>{words::CHANGE}</h2>
            <p>{said.clone()}</p>
            <svg class="plot" viewBox=format!("-4 -4 {} {}", WIDTH + 8.0, HEIGHT + 8.0) role="img"
                aria-label=said>
                <path class="plot-axis" d=format!("M0 0V{HEIGHT}H{WIDTH}") />
                {bars}
            </svg>
            <p class="plot-key">
                <span class="plot-key-before">{words::BEFORE}</span>
                <span class="plot-key-now">{words::NOW}</span>
            </p>
            <table class="figures">
                <thead><tr>
                    <th scope="col">{words::LEVEL}</th>
                    <th scope="col">{words::BEFORE}</th>
                    <th scope="col">{words::NOW}</th>
                </tr></thead>
                <tbody>{pairs.into_iter().zip(0..).map(row).collect_view()}</tbody>
            </table>
        </section>
    }
    .into_any()
}
