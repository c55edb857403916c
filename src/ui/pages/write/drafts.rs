//! All drafts, newest first.

use leptos::prelude::*;

use crate::browser::{address, clock};
use crate::i18n::{networks, time, write as words};
use crate::state::App;
use crate::storage::{Aim, Draft};
use crate::ui::Route;

/// How much of a draft is shown in the list, in characters.
const GLIMPSE: usize = 60;

/// The drafts, with a way to begin a new one.
#[component]
pub fn Drafts(
    /// The one being written: it isn't in the list.
    draft: RwSignal<Draft>,
) -> impl IntoView {
    let state = expect_context::<App>();
    let here = Memo::new(move |_| draft.with(|draft| draft.id));
    let others = Memo::new(move |_| {
        let mut others = state.drafts().get();
        others.retain(|one| one.aim == Aim::Post && one.id != here.get());
        // Two may be of one second: the one begun later stands first.
        others.sort_by_key(|one| std::cmp::Reverse((one.edited_at, one.id)));
        others
    });
    let is_begun = Memo::new(move |_| {
        state
            .drafts()
            .with(|all| all.iter().any(|one| one.id == here.get()))
    });
    // A new draft has an address of its own: at that of another draft, the link to that one would
    // lead nowhere.
    let new_address = move || Route::Write(Some(state.new_draft(&Aim::Post).id)).to_string();
    let delete = move |_| {
        state.delete_draft(here.get());
        address::replace(&new_address());
    };
    let begin = move |_| address::go(&new_address());
    view! {
        <section>
            {move || {
                is_begun
                    .get()
                    .then(|| {
                        view! {
                            <p class="row">
                                <button class="link-button" on:click=begin>
                                    {words::NEW_DRAFT}
                                </button>
                                <button class="link-button" on:click=delete>
                                    {words::DELETE_DRAFT}
                                </button>
                            </p>
                        }
                    })
            }}
            {move || {
                (!others.with(Vec::is_empty))
                    .then(|| {
                        view! {
                            <h2>{words::OTHER_DRAFTS}</h2>
                            <ul class="lists">
                                {others.get().into_iter().map(row).collect_view()}
                            </ul>
                        }
                    })
            }}
        </section>
    }
}

fn row(draft: Draft) -> impl IntoView {
    let state = expect_context::<App>();
    let glimpse = glimpse(&draft.text);
    let age = time::age((clock::unix_seconds() - draft.edited_at) / 60);
    let label = words::delete_draft(&glimpse);
    let id = draft.id;
    view! {
        <li>
            <a dir="auto" href=Route::Write(Some(id)).to_string()>
                {glimpse}
            </a>
            <span class="quiet">{networks::name(draft.network)} " · " {age}</span>
            <button
                class="button second small"
                aria-label=label
                on:click=move |_| state.delete_draft(id)
            >
                {words::DELETE}
            </button>
        </li>
    }
}

/// The first words of a draft, on one line.
pub fn glimpse(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.is_empty() {
        return words::PICTURE_ONLY.to_owned();
    }
    match line.char_indices().nth(GLIMPSE) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default().trim_end()),
        None => line,
    }
}
