//! The table of the wall. Of a long one only what is in sight is drawn, and 5,000 rows scroll as
//! smoothly as fifty.

use std::sync::Arc;

use leptos::prelude::*;

use super::rows::{Mark, Shown, in_sight};
use crate::browser::page;
use crate::domain::cohort::{CohortId, Level};
use crate::i18n::wall as words;
use crate::ui::components::live;
use crate::ui::{Desk, Route};

/// Up to here all rows are drawn, each as high as it needs.
const WHOLE: usize = 100;
/// How high a row is taken to be until one is there to be measured, in CSS pixels.
const GUESS: f64 = 56.0;
/// How much is taken to be in sight until somebody scrolls, in CSS pixels.
const SIGHT: f64 = 1_000.0;

/// Everybody who is shown, and how far they are.
#[component]
pub fn Table(id: CohortId, seen: Memo<Arc<Vec<Shown>>>, stages: Vec<String>) -> impl IntoView {
    let scrolled = RwSignal::new((0.0, SIGHT));
    let row_height = RwSignal::new(GUESS);
    let is_long = Memo::new(move |_| seen.with(|seen| seen.len() > WHOLE));
    let drawn = Memo::new(move |_| {
        let of = seen.with(|seen| seen.len());
        let (down, height) = scrolled.get();
        if is_long.get() {
            in_sight(of, down, height, row_height.get())
        } else {
            0..of
        }
    });
    let measure = move || {
        if let Some(height) = page::height_of(".wall-table.is-long .wall-row") {
            row_height.try_set(height);
        }
    };
    Effect::new(move || {
        if is_long.get() {
            request_animation_frame(measure);
        }
    });
    let on_scroll = move |event: leptos::ev::Event| {
        scrolled.set(page::scrolled_in(&event_target(&event)));
        // The window may have been made narrower: cards are higher.
        measure();
    };
    let headings = stages.clone();
    let heading = |title: String| view! { <th scope="col" role="columnheader">{title}</th> };
    let stages = StoredValue::new(stages);
    let body = move || {
        let drawn = drawn.get();
        let height = row_height.get();
        seen.with(|seen| {
            let columns = (headings.len() + 5).to_string();
            let before = space(drawn.start, height, &columns);
            let after = space(seen.len().saturating_sub(drawn.end), height, &columns);
            let rows = seen.get(drawn.clone()).unwrap_or_default().iter();
            let rows = rows.zip(drawn.start + 2..);
            let rows: Vec<AnyView> = stages.with_value(|stages| {
                rows.map(|(one, number)| row(id, one, stages, number))
                    .collect()
            });
            view! { {before} {rows} {after} }
        })
    };
    let none = move || {
        seen.with(|seen| seen.is_empty())
            .then(|| view! { <p>{words::NO_MATCH}</p> })
    };
    let count = move || (seen.with(|seen| seen.len()) + 1).to_string();
    view! {
        <div class="wall-scroll" role="region" tabindex="0" aria-label=words::LEARNERS
            on:scroll=on_scroll>
            <table class="wall-table" class:is-long=is_long role="table" aria-label=words::LEARNERS
                aria-rowcount=count>
                <thead role="rowgroup">
                    <tr role="row">
                        {heading(words::NAME.to_owned())}
                        {heading(words::STEPS.to_owned())}
                        {stages.get_value().into_iter().map(heading).collect_view()}
                        {heading(words::CONFIDENCE.to_owned())}
                        {heading(words::HEARD.to_owned())}
                        {heading(words::NOTE.to_owned())}
                    </tr>
                </thead>
                <tbody role="rowgroup">{live(body)}</tbody>
            </table>
        </div>
        {live(none)}
    }
}

/// The room of rows that aren't drawn.
fn space(rows: usize, height: f64, columns: &str) -> Option<AnyView> {
    (rows > 0).then(|| {
        #[allow(clippy::cast_precision_loss, reason = "rows are few thousands")]
        let height = format!("{}px", rows as f64 * height);
        view! {
            <tr class="wall-space" aria-hidden="true">
                <td colspan=columns.to_owned() style:height=height></td>
            </tr>
        }
        .into_any()
    })
}

fn row(id: CohortId, one: &Shown, stages: &[String], number: usize) -> AnyView {
    let href = Route::Cohort(id, Desk::Learner(one.row.learner)).to_string();
    let name = if one.name.is_empty() {
        words::NO_NAME.to_owned()
    } else {
        one.name.clone()
    };
    let group = (!one.group.is_empty())
        .then(|| view! { " " <span class="wall-group">{one.group.clone()}</span> });
    let marks = one.marks.iter().zip(stages);
    let marks = marks.map(|(mark, stage)| stage_cell(*mark, stage));
    let (before, now) = (
        one.row.confidence.before.map(Level::get),
        one.row.confidence.now.map(Level::get),
    );
    view! {
        <tr class="wall-row" role="row" aria-rowindex=number.to_string()>
            <th scope="row" role="rowheader" class="wall-name"><a href=href>{name}</a>{group}</th>
            <td role="cell" class="wall-done">
                {words::done_of(one.row.done, one.of)}
            </td>
            {marks.collect::<Vec<_>>()}
            <td role="cell" class="wall-confidence" data-label=words::CONFIDENCE>
                <span aria-hidden="true">{words::confidence(before, now)}</span>
                <span class="visually-hidden">{words::confidence_said(before, now)}</span>
            </td>
            <td role="cell" class="wall-heard" data-label=words::HEARD>
                {words::days_ago(one.row.last_heard_days)}
            </td>
            <td role="cell" class="wall-note">{note(one)}</td>
        </tr>
    }
    .into_any()
}

fn stage_cell(mark: Mark, stage: &str) -> AnyView {
    let (class, sign, said) = match mark {
        Mark::Real => ("mark is-real", "✓✓".to_owned(), words::ALL_REAL.to_owned()),
        Mark::Practised => (
            "mark is-practised",
            "✓".to_owned(),
            words::ALL_PRACTISED.to_owned(),
        ),
        Mark::Some(done, of) => (
            "mark is-some",
            format!("{done}/{of}"),
            words::done_of(done, of),
        ),
        Mark::NotYet => ("mark", "–".to_owned(), words::NOT_YET.to_owned()),
    };
    view! {
        <td role="cell" class="wall-stage" data-label=stage.to_owned()>
            <span class=class aria-hidden="true">{sign}</span>
            <span class="visually-hidden">{said}</span>
        </td>
    }
    .into_any()
}

fn note(one: &Shown) -> Option<AnyView> {
    if let Some(days) = one.row.overdue_days {
        return Some(chip("◆", "is-overdue", words::overdue(days)));
    }
    if let Some(step) = &one.stuck_at {
        return Some(chip("▲", "is-stuck", words::stuck_at(step)));
    }
    let is_finished = one.row.next.is_none();
    is_finished.then(|| chip("●", "is-finished", words::FINISHED.to_owned()))
}

fn chip(shape: &'static str, class: &'static str, text: String) -> AnyView {
    view! {
        <span class=format!("wall-chip {class}")>
            <span aria-hidden="true">{shape}" "</span>
            {text}
        </span>
    }
    .into_any()
}
