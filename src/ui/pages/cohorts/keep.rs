//! Tables for elsewhere, a copy of the whole wall, and deleting the cohort.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::spreadsheet;
use super::wall::{outcome, rows};
use crate::browser::{address, clock, files, page};
use crate::codec::export;
use crate::domain::cohort::CohortId;
use crate::i18n::{time, wall as words};
use crate::state::{App, Trainer};
use crate::ui::Route;
use crate::ui::components::{Sure, fault_words, live};

/// What can be kept of a cohort, and how it is let go.
#[component]
pub fn Keep(trainer: Trainer, id: CohortId) -> impl IntoView {
    let app = expect_context::<App>();
    let told = RwSignal::new(None::<String>);
    let tell = move |is_saved: bool| {
        let words = if is_saved {
            words::SAVED
        } else {
            words::SAVE_FAILED
        };
        told.try_set(Some(words.to_owned()));
    };
    let csv = move |_| {
        let text = trainer.with_untracked(id, |it| {
            let title = |step: &_| super::step_title(app, &it.cohort, step);
            spreadsheet::csv(&it.cohort, clock::today(), title)
        });
        let name = super::file_name(trainer, id, "wall", "csv");
        tell(files::offer(&name, &text.unwrap_or_default()));
    };
    let json = move |_| {
        let text = trainer.with_untracked(id, |it| export::json(&it.cohort, clock::today()));
        let name = super::file_name(trainer, id, "wall", "json");
        tell(files::offer(&name, &text.unwrap_or_default()));
    };
    let copy = move |_| {
        spawn_local(async move {
            match trainer.wall_code(id).await {
                Ok(Some(code)) => {
                    let name = super::file_name(trainer, id, "wall-copy", "txt");
                    tell(files::offer(&name, &code.file()));
                }
                Ok(None) => {}
                Err(fault) => {
                    told.try_set(Some(fault_words(fault)));
                }
            }
        });
    };
    let is_drawn = RwSignal::new(false);
    let print = move |_| {
        is_drawn.set(true);
        request_animation_frame(page::print);
    };
    view! {
        <h2 class="no-print">{words::KEEP}</h2>
        <section class="card no-print">
            <h3>{words::TABLE}</h3>
            <p>{words::TABLE_TEXT}</p>
            <p class="row">
                <button class="button second" on:click=csv>{words::SAVE_CSV}</button>
                <button class="button second" on:click=json>{words::SAVE_JSON}</button>
            </p>
            <button class="button second" on:click=print>{words::PRINT}</button>
        </section>
        <section class="card no-print">
            <h3>{words::COPY}</h3>
            <p>{words::COPY_TEXT}</p>
            <button class="button second" on:click=copy>{words::SAVE_COPY}</button>
        </section>
        <p class="done-line" role="status">{live(move || told.get())}</p>
        <Delete trainer id />
        <Printed trainer id is_drawn />
    }
}

#[component]
fn Delete(trainer: Trainer, id: CohortId) -> impl IntoView {
    let delete = move || {
        trainer.delete(id);
        address::replace(&Route::Cohorts.to_string());
    };
    view! {
        <section class="no-print">
            <h3>{words::DELETE}</h3>
            <p>{words::DELETE_TEXT}</p>
            <Sure button=words::DELETE question=words::DELETE_SURE yes=words::DELETE_YES
                no=words::REMOVE_NO on_yes=delete />
        </section>
    }
}

/// The whole wall on paper, every row of it. It is drawn when it is to be printed.
#[component]
fn Printed(trainer: Trainer, id: CohortId, is_drawn: RwSignal<bool>) -> impl IntoView {
    let app = expect_context::<App>();
    let table = move || {
        is_drawn.get().then(|| {
            let rows = trainer.with(id, |it| rows::of(app, &it.cohort));
            let rows = rows.unwrap_or_default();
            let rows = rows::chosen(&rows, "", rows::Show::All, "", rows::Sort::Name);
            let row = |one: rows::Shown| {
                view! {
                    <tr>
                        <th scope="row">{one.name.clone()}</th>
                        <td>{words::done_of(one.row.done, one.of)}</td>
                        <td>{words::days_ago(one.row.last_heard_days)}</td>
                        <td>{outcome::standing(&one)}</td>
                    </tr>
                }
            };
            view! {
                <table class="figures print-only">
                    <caption>{time::full_day(clock::today())}</caption>
                    <thead><tr>
                        <th scope="col">{words::NAME}</th>
                        <th scope="col">{words::STEPS}</th>
                        <th scope="col">{words::HEARD}</th>
                        <th scope="col">{words::NOTE}</th>
                    </tr></thead>
                    <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
                </table>
            }
        })
    };
    live(table)
}
