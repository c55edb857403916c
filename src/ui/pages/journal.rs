//! The journal: every note, by verb and by what is sought in it.

mod entry;

use leptos::prelude::*;

use crate::domain::challenge::{Note, Verb, notes};
use crate::i18n::{journal as words, papers};
use crate::state::App;
use crate::ui::Route;
use crate::ui::components::{Choice, PageTop, live};
use entry::Entry;

/// All notes.
#[component]
pub fn JournalPage() -> impl IntoView {
    let state = expect_context::<App>();
    let all = Memo::new(move |_| {
        let pack = state.pack();
        state.progress().with(|progress| notes(&pack, progress))
    });
    let verb = RwSignal::new(None::<Verb>);
    let sought = RwSignal::new(String::new());
    let found = Memo::new(move |_| {
        let mut found = all.get();
        found.retain(|note| sought.with(|sought| note.has(verb.get(), sought)));
        found
    });
    let is_empty = Memo::new(move |_| all.with(Vec::is_empty));
    let content = move || {
        if is_empty.get() {
            view! { <p>{words::NONE}</p> }.into_any()
        } else {
            view! {
                <Finding verb sought />
                <Found all found />
                <p>
                    <a class="button second" href=Route::Documents.to_string()>{papers::MAKE}</a>
                </p>
            }
            .into_any()
        }
    };
    view! {
        <PageTop title=words::TITLE up=Route::Me />
        <p>{words::TEXT}</p>
        {live(content)}
    }
}

/// Which notes are shown.
#[component]
fn Finding(verb: RwSignal<Option<Verb>>, sought: RwSignal<String>) -> impl IntoView {
    let mut options = vec![(None, words::ALL)];
    options.extend(Verb::ALL.map(|verb| (Some(verb), words::verb(verb))));
    view! {
        <form role="search" on:submit=move |event| event.prevent_default()>
            <p class="field">
                <label for="sought">{words::SEARCH}</label>
                <span class="quiet" id="sought-hint">{words::SEARCH_HINT}</span>
                <input id="sought" type="search" autocomplete="off" aria-describedby="sought-hint"
                    prop:value=sought
                    on:input=move |event| sought.set(event_target_value(&event)) />
            </p>
            <Choice legend=words::SHOW name="verb" options
                chosen=Signal::derive(move || Some(verb.get()))
                on_choose=move |chosen| verb.set(chosen) />
        </form>
    }
}

/// The notes found, and how many.
#[component]
fn Found(all: Memo<Vec<Note>>, found: Memo<Vec<Note>>) -> impl IntoView {
    let count = move || words::found(found.with(Vec::len), all.with(Vec::len));
    let list = move || {
        let found = found.get();
        if found.is_empty() {
            return view! { <p>{words::NOTHING_FOUND}</p> }.into_any();
        }
        let entries = found.into_iter().map(|note| view! { <Entry note /> });
        view! { <ul class="journal">{entries.collect_view()}</ul> }.into_any()
    };
    view! {
        <p role="status" class="quiet">{live(count)}</p>
        {live(list)}
    }
}
