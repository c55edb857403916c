//! Characters that hide in a draft, shown by name.

use leptos::prelude::*;

use crate::domain::text::hidden_characters;
use crate::i18n::write as words;
use crate::storage::Draft;

/// Says what hides in the text and offers to take it out. Nothing where nothing hides.
#[component]
pub fn HiddenNotice(draft: RwSignal<Draft>) -> impl IntoView {
    let kinds = Memo::new(move |_| {
        let found = draft.with(|draft| hidden_characters(&draft.text));
        let mut kinds: Vec<&str> = found.iter().map(|one| words::hidden(one.kind)).collect();
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    });
    let take_out = move |_| {
        draft.update(|draft| {
            for hidden in hidden_characters(&draft.text).into_iter().rev() {
                draft.text.replace_range(hidden.span, "");
            }
        });
    };
    move || {
        let kinds = kinds.get();
        (!kinds.is_empty()).then(|| {
            view! {
                <section class="banner care" role="status">
                    <p>{words::hides(&kinds.join(", "))}</p>
                    <button class="button second small" on:click=take_out>
                        {words::TAKE_OUT}
                    </button>
                </section>
            }
        })
    }
}
