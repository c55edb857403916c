//! Marks behind a text field: links, handles, hashtags, what is over the limit, and what the coach
//! speaks of.

use std::ops::Range;

use leptos::prelude::*;

use crate::domain::coach::{Finding, Level, SHOWN_AT_ONCE};
use crate::domain::text::{Network, Run, runs};
use crate::state::Coached;

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
    /// What the coach says of it.
    coached: Coached,
) -> impl IntoView {
    let pieces = move || {
        text.with(|text| {
            let mut found = runs(text, network.get().into());
            shorten(&mut found, text.len());
            coached.findings.with(|findings| {
                let marked = marked(findings);
                let pieces = found.iter().flat_map(|run| cut(run, &marked));
                pieces
                    .map(|(run, level)| piece(run.of(text).to_owned(), &run, level))
                    .collect::<Vec<_>>()
            })
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

/// The places that the shown remarks speak of, praise aside, in order.
fn marked(findings: &[Finding]) -> Vec<(Range<usize>, Level)> {
    let shown = findings.iter().take(SHOWN_AT_ONCE);
    let mut places: Vec<_> = shown
        .filter(|finding| finding.level != Level::Celebratory)
        .flat_map(|finding| {
            finding
                .spans
                .iter()
                .map(|span| (span.clone(), finding.level))
        })
        .collect();
    places.sort_unstable_by_key(|(span, level)| (span.start, *level));
    places
}

/// Cuts a run at the edges of the marked places.
fn cut(run: &Run, marked: &[(Range<usize>, Level)]) -> Vec<(Run, Option<Level>)> {
    let mut pieces = Vec::new();
    let mut push = |span: Range<usize>, level| {
        if !span.is_empty() {
            pieces.push((
                Run {
                    span,
                    ..run.clone()
                },
                level,
            ));
        }
    };
    let mut at = run.span.start;
    for (span, level) in marked {
        let start = span.start.clamp(at, run.span.end);
        let end = span.end.clamp(start, run.span.end);
        push(at..start, None);
        push(start..end, Some(*level));
        at = end;
    }
    push(at..run.span.end, None);
    pieces
}

fn piece(words: String, run: &Run, level: Option<Level>) -> impl IntoView + use<> {
    view! {
        <span
            class:mark-entity=run.entity.is_some()
            class:mark-over=run.is_over_limit
            class:mark-stop=level == Some(Level::Essential)
            class:mark-care=level.is_some_and(|level| level != Level::Essential)
        >
            {words}
        </span>
    }
}
