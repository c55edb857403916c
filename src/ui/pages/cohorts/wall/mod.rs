//! The wall: where each learner is, who needs help, and words to send to them all.

pub mod outcome;
pub mod rows;
mod table;

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::cohort::{Cohort, CohortId, stopped_at};
use crate::i18n::wall as words;
use crate::state::{App, Trainer};
use crate::ui::components::{CopyField, live};
use crate::ui::{Desk, Route};
use rows::{Show, Shown, Sort, chosen, groups, stages};
use table::Table;

/// Who is shown, and in which order.
#[derive(Clone, Copy)]
struct Wanted {
    search: RwSignal<String>,
    show: RwSignal<Show>,
    group: RwSignal<String>,
    sort: RwSignal<Sort>,
}

const SHOWS: [(Show, &str, &str); 5] = [
    (Show::All, "all", words::ALL),
    (Show::Stuck, "stuck", words::STUCK_ONLY),
    (Show::Overdue, "overdue", words::OVERDUE_ONLY),
    (Show::Finished, "finished", words::FINISHED_ONLY),
    (Show::Silent, "silent", words::SILENT_ONLY),
];

const SORTS: [(Sort, &str, &str); 4] = [
    (Sort::Name, "name", words::BY_NAME),
    (Sort::Help, "help", words::BY_HELP),
    (Sort::Done, "done", words::BY_DONE),
    (Sort::Heard, "heard", words::BY_HEARD),
];

/// Everybody at a glance.
#[component]
pub fn WallPart(trainer: Trainer, id: CohortId) -> impl IntoView {
    let app = expect_context::<App>();
    let all = Memo::new(move |_| {
        let found = trainer.with(id, |it| rows::of(app, &it.cohort));
        Arc::new(found.unwrap_or_default())
    });
    let is_empty = Memo::new(move |_| all.with(|all| all.is_empty()));
    live(move || {
        if is_empty.get() {
            let collect = Route::Cohort(id, Desk::Collect).to_string();
            return view! {
                <p>{words::NOBODY}</p>
                <a class="button" href=collect>{words::COLLECT}</a>
            }
            .into_any();
        }
        view! { <Filled trainer id all /> }.into_any()
    })
}

#[component]
fn Filled(trainer: Trainer, id: CohortId, all: Memo<Arc<Vec<Shown>>>) -> impl IntoView {
    let app = expect_context::<App>();
    let wanted = Wanted {
        search: RwSignal::new(String::new()),
        show: RwSignal::new(Show::All),
        group: RwSignal::new(String::new()),
        sort: RwSignal::new(Sort::Name),
    };
    let seen = Memo::new(move |_| {
        let (show, sort) = (wanted.show.get(), wanted.sort.get());
        let found = wanted.search.with(|search| {
            let group = wanted.group.get();
            all.with(|all| chosen(all, search, show, &group, sort))
        });
        Arc::new(found)
    });
    let summary = move || all.with(|all| summary(all));
    let stages = trainer.with_untracked(id, |it| {
        let invitation = &it.cohort.invitation;
        let challenge = app.challenge_of(&invitation.pack);
        let stages = stages(&challenge.outline, &invitation.asks.steps);
        stages.into_iter().map(|(title, _)| title).collect()
    });
    let how_many = move || {
        let (seen, of) = (seen.with(|it| it.len()), all.with(|it| it.len()));
        (seen < of).then(|| words::shown(seen, of))
    };
    view! {
        <div class="wall">
            <p class="wall-summary">{live(summary)}</p>
            <Controls wanted all />
            <p class="quiet" role="status">{live(how_many)}</p>
            <Table id seen stages=stages.unwrap_or_default() />
            <p class="quiet">{words::LEGEND}</p>
            <p class="quiet">{words::SIGNED_MEANS}</p>
            <GroupNudge trainer id />
        </div>
    }
}

fn summary(all: &[Shown]) -> String {
    let count = |is: fn(&Shown) -> bool| all.iter().filter(|it| is(it)).count();
    words::summary(
        all.len(),
        count(|it| it.row.next.is_none()),
        count(|it| it.row.stuck_at.is_some()),
        count(|it| it.row.overdue_days.is_some()),
    )
}

#[component]
fn Controls(wanted: Wanted, all: Memo<Arc<Vec<Shown>>>) -> impl IntoView {
    let show = move |value: String| {
        let found = SHOWS.iter().find(|(_, name, _)| *name == value);
        wanted.show.set(found.map(|it| it.0).unwrap_or_default());
    };
    let sort = move |value: String| {
        let found = SORTS.iter().find(|(_, name, _)| *name == value);
        wanted.sort.set(found.map(|it| it.0).unwrap_or_default());
    };
    let known = Memo::new(move |_| all.with(|all| groups(all)));
    let of_groups = move || {
        let groups = known.get();
        (!groups.is_empty()).then(|| {
            let mut options = vec![(String::new(), words::ALL_GROUPS.to_owned())];
            options.extend(groups.into_iter().map(|group| (group.clone(), group)));
            view! {
                <Select id="wall-group" label=words::GROUP options
                    on_choose=move |group| wanted.group.set(group) />
            }
        })
    };
    let of = |list: &[(&str, &str)]| -> Vec<(String, String)> {
        let options = list.iter();
        options
            .map(|(value, label)| ((*value).to_owned(), (*label).to_owned()))
            .collect()
    };
    view! {
        <div class="wall-controls no-print">
            <p class="field">
                <label for="wall-search">{words::SEARCH}</label>
                <input id="wall-search" type="search" autocomplete="off" prop:value=wanted.search
                    on:input=move |event| wanted.search.set(event_target_value(&event)) />
            </p>
            <Select id="wall-show" label=words::SHOW options=of(&SHOWS.map(|it| (it.1, it.2)))
                on_choose=show />
            {live(of_groups)}
            <Select id="wall-sort" label=words::SORT options=of(&SORTS.map(|it| (it.1, it.2)))
                on_choose=sort />
        </div>
    }
}

#[component]
fn Select(
    id: &'static str,
    label: &'static str,
    options: Vec<(String, String)>,
    on_choose: impl Fn(String) + Copy + Send + 'static,
) -> impl IntoView {
    let option = |(value, label): (String, String)| view! { <option value=value>{label}</option> };
    view! {
        <p class="field">
            <label for=id>{label}</label>
            <select id=id on:change=move |event| on_choose(event_target_value(&event))>
                {options.into_iter().map(option).collect_view()}
            </select>
        </p>
    }
}

/// Words for the whole group, to be copied.
#[component]
fn GroupNudge(trainer: Trainer, id: CohortId) -> impl IntoView {
    let app = expect_context::<App>();
    let text = trainer.with_untracked(id, |it| group_nudge(app, &it.cohort));
    view! {
        <details class="card no-print">
            <summary>{words::GROUP_NUDGE}</summary>
            <CopyField id="group-nudge" label=words::NUDGE hint=words::NUDGE_HINT
                copy=words::COPY_NUDGE text=text.unwrap_or_default() rows=5 />
        </details>
    }
}

fn group_nudge(app: App, cohort: &Cohort) -> String {
    let invitation = &cohort.invitation;
    let asked = &invitation.asks.steps;
    let reports = cohort.roster.reports();
    let done = reports
        .map(|(_, report)| {
            asked
                .iter()
                .filter(|id| report.steps.contains_key(id))
                .count()
        })
        .sum();
    let most = stopped_at(cohort)
        .into_iter()
        .max_by_key(|(_, people)| *people);
    let most = most.filter(|(_, people)| *people > 1);
    let step = most.map(|(step, _)| super::step_title(app, cohort, &step));
    words::group_nudge(
        invitation.name.as_str(),
        done,
        step.as_deref(),
        invitation.trainer.as_str(),
    )
}
