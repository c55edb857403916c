//! Marks behind a text field: links, handles, hashtags, and what is over the limit.

use leptos::prelude::*;

use crate::domain::text::{Network, Run, runs};

/// How many marks are drawn; the rest of a very long text stays plain, so that the field keeps up
/// with the typing.
const MOST: usize = 400;

/// The same text as in the field above it, unseen but for its marks. It also gives the field its
/// height.
#[component]
pub fn Marks(
    /// The text in the field.
    text: Memo<String>,
    /// The network that reads it.
    network: Memo<Network>,
) -> impl IntoView {
    let pieces = move || {
        text.with(|text| {
            let mut found = runs(text, network.get().into());
            shorten(&mut found, text.len());
            found
                .iter()
                .map(|run| {
                    let piece = run.of(text).to_owned();
                    view! {
                        <span class:mark-entity=run.entity.is_some() class:mark-over=run.is_over_limit>
                            {piece}
                        </span>
                    }
                })
                .collect::<Vec<_>>()
        })
    };
    view! {
        <div class="editor-marks" dir="auto" aria-hidden="true">
            {pieces}
            // A last line break is as high as a line only if something stands behind it.
            "\u{200b}"
        </div>
    }
}

/// Keeps the first runs and makes one of the rest.
fn shorten(found: &mut Vec<Run>, length: usize) {
    found.truncate(MOST);
    if let Some(last) = found.last().filter(|last| last.span.end < length).cloned() {
        found.push(Run {
            span: last.span.end..length,
            entity: None,
            is_over_limit: last.is_over_limit,
        });
    }
}
