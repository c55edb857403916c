//! Collecting: one box that takes anything, and what came of each code in it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::scan::{Camera, Picture};
use super::wall::outcome;
use crate::browser::files;
use crate::domain::cohort::CohortId;
use crate::i18n::wall as words;
use crate::state::{Collected, Line, Trainer};
use crate::ui::components::live;
use crate::ui::{Desk, Route};

/// So many lines are shown at first: what needs somebody comes first.
const FIRST_LINES: usize = 60;

/// Where the reading is.
#[derive(Clone, PartialEq)]
enum Reading {
    Idle,
    Busy,
    Done(Collected),
}

/// What a trainer brings, being read. Copy it freely: it is handles only.
#[derive(Clone, Copy)]
pub struct Collecting {
    trainer: Trainer,
    id: CohortId,
    text: RwSignal<String>,
    reading: RwSignal<Reading>,
    is_busy: RwSignal<bool>,
    is_stopped: RwSignal<bool>,
    progress: RwSignal<(usize, usize)>,
}

impl Collecting {
    fn new(trainer: Trainer, id: CohortId) -> Self {
        Self {
            trainer,
            id,
            text: RwSignal::new(String::new()),
            reading: RwSignal::new(Reading::Idle),
            is_busy: RwSignal::new(false),
            is_stopped: RwSignal::new(false),
            progress: RwSignal::new((0, 0)),
        }
    }

    /// Reads the codes in a text, unless others are being read.
    pub fn read(self, what: String) {
        self.take(what, false);
    }

    /// Reads the codes in a text after others, whose results stay; false while others are being
    /// read, or if nobody is there any more.
    pub fn read_more(self, what: String) -> bool {
        self.take(what, true)
    }

    /// Puts away earlier results: what is read from now on stands alone.
    pub fn begin_anew(self) {
        if !self.is_busy.get_untracked() {
            self.reading.set(Reading::Idle);
        }
    }

    /// How many codes the results tell of.
    pub fn so_far(self) -> usize {
        self.reading.with(|reading| match reading {
            Reading::Done(collected) => collected.lines.len(),
            Reading::Idle | Reading::Busy => 0,
        })
    }

    fn take(self, what: String, is_more: bool) -> bool {
        if self.is_busy.try_get_untracked() != Some(false) {
            return false;
        }
        let earlier = match self.reading.get_untracked() {
            Reading::Done(collected) if is_more => collected,
            _ => Collected::default(),
        };
        self.is_busy.set(true);
        self.is_stopped.set(false);
        self.progress.set((0, 0));
        if !is_more {
            self.reading.set(Reading::Busy);
        }
        spawn_local(async move {
            // The page may be left in the meantime: what was read is kept all the same.
            let go_on = move |done, of| {
                self.progress.try_set((done, of));
                !self.is_stopped.try_get_untracked().unwrap_or_default()
            };
            let collected = self.trainer.collect(self.id, &what, go_on).await;
            if !is_more && !collected.lines.is_empty() {
                self.text.try_set(String::new());
            }
            self.is_busy.try_set(false);
            self.reading
                .try_set(Reading::Done(collected.after(earlier)));
        });
        true
    }
}

/// The box and its results.
#[component]
pub fn Collect(trainer: Trainer, id: CohortId) -> impl IntoView {
    let collecting = Collecting::new(trainer, id);
    let progress = collecting.progress;
    let status = move || match collecting.reading.get() {
        Reading::Busy => view! {
            <p>{live(move || {
                let (done, of) = progress.get();
                words::progress(done, of)
            })}</p>
            <progress max=move || progress.get().1.to_string()
                value=move || progress.get().0.to_string() aria-label=words::COLLECT></progress>
            <button class="button second" on:click=move |_| collecting.is_stopped.set(true)>
                {words::STOP}
            </button>
        }
        .into_any(),
        Reading::Done(collected) => view! { <Results collected id /> }.into_any(),
        Reading::Idle => ().into_any(),
    };
    view! {
        <h2>{words::COLLECT}</h2>
        <p>{words::COLLECT_TEXT}</p>
        <TheBox collecting />
        <Picture collecting />
        <Camera collecting />
        {live(status)}
    }
}

#[component]
fn TheBox(collecting: Collecting) -> impl IntoView {
    let text = collecting.text;
    let chosen = move |event: leptos::ev::Event| {
        let field = event_target(&event);
        spawn_local(async move { collecting.read(files::all_chosen(field).await.join("\n")) });
    };
    let dropped = move |event: leptos::ev::DragEvent| {
        if let Some(texts) = files::dropped(&event) {
            spawn_local(async move { collecting.read(texts.await.join("\n")) });
        }
    };
    view! {
        <div class="field">
            <label for="collect-box">{words::BOX}</label>
            <textarea id="collect-box" rows="6" spellcheck="false" autocomplete="off"
                prop:value=text
                on:input=move |event| text.set(event_target_value(&event))
                on:dragover=|event| event.prevent_default()
                on:drop=dropped></textarea>
        </div>
        <button class="button" on:click=move |_| collecting.read(text.get_untracked())>
            {words::READ}
        </button>
        <p class="field">
            <label for="collect-files">{words::FILES}</label>
            <input id="collect-files" type="file" multiple accept=".txt,text/plain,message/rfc822,.eml"
                on:change=chosen />
        </p>
    }
}

#[component]
fn Results(collected: Collected, id: CohortId) -> impl IntoView {
    if collected.lines.is_empty() && collected.left == 0 {
        return view! { <p class="editor-error" role="alert">{words::NO_CODES}</p> }.into_any();
    }
    let counts = collected.counts();
    let left = (collected.left > 0).then(|| view! { <p>{words::stopped(collected.left)}</p> });
    let mut lines = collected.lines;
    lines.sort_by_key(|line| line.what.place());
    let kinds: Vec<_> = counts
        .into_iter()
        .filter_map(|(place, count)| {
            let of_it = lines.iter().find(|line| line.what.place() == place)?;
            Some((outcome::name(&of_it.what), count))
        })
        .collect();
    let said: Vec<String> = kinds
        .iter()
        .map(|(name, count)| format!("{name}: {count}"))
        .collect();
    let row = |(name, count): (&'static str, usize)| {
        view! { <tr><th scope="row">{name}</th><td>{count}</td></tr> }
    };
    view! {
        <section>
            <h2>{words::RESULTS}</h2>
            <p class="visually-hidden" role="status">{said.join(". ")}</p>
            {left}
            <table class="figures">
                <caption class="visually-hidden">{words::COUNTS}</caption>
                <thead><tr>
                    <th scope="col">{words::OUTCOME}</th>
                    <th scope="col">{words::CODES}</th>
                </tr></thead>
                <tbody>{kinds.into_iter().map(row).collect_view()}</tbody>
            </table>
            <Lines lines />
            <a class="button" href=Route::Cohort(id, Desk::Wall).to_string()>{words::TO_WALL}</a>
        </section>
    }
    .into_any()
}

#[component]
fn Lines(lines: Vec<Line>) -> impl IntoView {
    let is_whole = RwSignal::new(false);
    let lines = StoredValue::new(lines);
    let item = |line: &Line| {
        let name = line.learner.as_ref().map(|(_, name)| name.to_string());
        let who = match name {
            Some(name) if name.is_empty() => words::NO_NAME.to_owned(),
            Some(name) => name,
            None => words::code_number(line.number),
        };
        let (mark, class) = outcome::mark(&line.what);
        view! {
            <li class=class>
                <span aria-hidden="true">{mark}</span>
                " "
                <b>{who}</b>
                ": "
                {outcome::sentence(&line.what)}
            </li>
        }
    };
    live(move || {
        let most = if is_whole.get() {
            usize::MAX
        } else {
            FIRST_LINES
        };
        let (shown, hidden) = lines.with_value(|lines| {
            let shown = lines.iter().take(most).map(item).collect::<Vec<_>>();
            (shown, lines.len().saturating_sub(most))
        });
        let more = (hidden > 0).then(|| {
            view! {
                <p>{words::more_lines(hidden)}</p>
                <button class="button second" on:click=move |_| is_whole.set(true)>
                    {words::SHOW_ALL}
                </button>
            }
        });
        view! {
            <ul class="collected">{shown}</ul>
            {more}
        }
    })
}
