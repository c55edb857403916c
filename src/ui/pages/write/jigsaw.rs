//! The jigsaw meter: the pieces from which somebody could tell who is meant, in this draft and in
//! recent posts.

use leptos::prelude::*;

use crate::domain::coach::jigsaw::{Piece, PieceKind};
use crate::i18n::coach::instruments as words;
use crate::state::App;
use crate::storage::Draft;

/// A piece of a jigsaw: a square with a knob to the right and a hollow below.
const PIECE: &str = "M4 4h10a4 4 0 1 1 8 0h10v10a4 4 0 1 1 0 8v10h-10a4 4 0 1 0-8 0h-10z";

/// The meter, folded until somebody looks.
#[component]
pub fn Jigsaw(draft: RwSignal<Draft>) -> impl IntoView {
    let is_open = RwSignal::new(false);
    view! {
        <details class="card" on:toggle=move |_| is_open.update(|is_open| *is_open = !*is_open)>
            <summary>
                <h2>{words::JIGSAW}</h2>
            </summary>
            <p>{words::JIGSAW_TEXT}</p>
            {move || is_open.get().then(|| view! { <Meter draft /> })}
        </details>
    }
}

#[component]
fn Meter(draft: RwSignal<Draft>) -> impl IntoView {
    let state = expect_context::<App>();
    move || {
        let (pieces, texts) = draft.with(|draft| (state.pieces(draft), state.texts(draft)));
        let kinds = PieceKind::ALL.map(|kind| row(kind, &pieces, &texts));
        let found = PieceKind::ALL
            .into_iter()
            .filter(|kind| pieces.iter().any(|piece| piece.kind == *kind))
            .count();
        view! {
            <ul class="jigsaw">{Vec::from(kinds)}</ul>
            <p role="status">
                <strong>{words::pieces(found)}</strong>
                " "
                {words::who_could_tell(found)}
            </p>
        }
    }
}

/// How many places of one kind are quoted.
const MOST_QUOTED: usize = 3;

/// One kind of piece: its shape, full or hollow, and the words it was found in.
fn row(kind: PieceKind, pieces: &[Piece], texts: &[String]) -> AnyView {
    let quoted: Vec<String> = pieces
        .iter()
        .filter(|piece| piece.kind == kind)
        .filter_map(|piece| {
            let words = texts.get(piece.post)?.get(piece.span.clone())?;
            Some(words::quoted(words, piece.post > 0))
        })
        .take(MOST_QUOTED)
        .collect();
    let is_there = !quoted.is_empty();
    view! {
        <li class="jigsaw-piece" class:is-there=is_there>
            <svg viewBox="0 0 40 40" aria-hidden="true">
                <path d=PIECE />
            </svg>
            <span>
                <b>{words::kind(kind)}</b>
                " "
                {if is_there { quoted.join(", ") } else { words::NO_PIECE.to_owned() }}
            </span>
        </li>
    }
    .into_any()
}
