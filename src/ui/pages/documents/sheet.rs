//! One document: the words only the learner can give, the ways out, and the sheet itself.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::words_of_yours::WordsOfYours;
use crate::browser::clock;
use crate::i18n::papers::{self as words, Block, Given, Kind, Paper, Part, markdown, paper};
use crate::state::App;
use crate::ui::Route;
use crate::ui::components::{PageTop, live};

/// A document.
#[component]
pub fn DocumentPage(
    /// Which.
    kind: Kind,
) -> impl IntoView {
    let state = expect_context::<App>();
    let made = Memo::new(move |_| make(state, kind));
    let is_empty = Memo::new(move |_| made.with(|it| it.parts.is_empty()));
    let content = move || {
        if is_empty.get() {
            view! {
                <p>{words::NOTHING_CHOSEN}</p>
                <a class="button" href=Route::Documents.to_string()>{words::CHOOSE}</a>
            }
            .into_any()
        } else {
            view! {
                <WordsOfYours kind />
                <WaysOut kind made />
                {live(move || made.with(sheet))}
            }
            .into_any()
        }
    };
    view! {
        <PageTop title=words::title(kind).to_owned() up=Route::Documents />
        <p class="screen-only">{words::purpose(kind)}</p>
        {live(content)}
    }
}

/// The document as it is now.
fn make(state: App, kind: Kind) -> Paper {
    let pack = state.pack();
    let name = state.settings().with(|settings| settings.name.clone());
    state.progress().with(|progress| {
        let given = Given {
            pack: &pack,
            progress,
            name: &name,
            today: clock::today(),
        };
        paper(kind, &given)
    })
}

/// Print, save, copy.
#[component]
fn WaysOut(kind: Kind, made: Memo<Paper>) -> impl IntoView {
    let state = expect_context::<App>();
    let text = move || made.with_untracked(markdown);
    let save = move |_| {
        let name = format!("fledge-{}-{}.md", kind.slug(), clock::today());
        state.offer_markdown(&name, &text());
    };
    let copy = move |_| spawn_local(async move { state.copy_text(&text()).await });
    view! {
        <p class="row screen-only">
            <button class="button" on:click=move |_| state.print()>{words::PRINT}</button>
            <button class="button second" on:click=save>{words::SAVE}</button>
            <button class="link-button" on:click=copy>{words::COPY}</button>
        </p>
    }
}

/// The document to read and to print.
fn sheet(paper: &Paper) -> impl IntoView + use<> {
    let (title, label) = (paper.title.clone(), paper.title.clone());
    view! {
        <article class="sheet" aria-label=label>
            <h2>{title}</h2>
            {paper.head.iter().map(block).collect_view()}
            {paper.parts.iter().map(part).collect_view()}
        </article>
    }
}

fn part(part: &Part) -> impl IntoView + use<> {
    view! {
        <section>
            <h3>{part.heading.clone()}</h3>
            {part.blocks.iter().map(block).collect_view()}
        </section>
    }
}

fn block(block: &Block) -> AnyView {
    match block {
        Block::Text(text) => view! { <p dir="auto">{text.clone()}</p> }.into_any(),
        Block::Items(items) => {
            let items = items.iter().map(|item| view! { <li>{item.clone()}</li> });
            view! { <ul>{items.collect_view()}</ul> }.into_any()
        }
        Block::Facts(facts) => {
            let facts = facts.iter().map(|(label, value)| {
                view! {
                    <div>
                        <dt>{*label}</dt>
                        <dd dir="auto">{value.clone()}</dd>
                    </div>
                }
            });
            view! { <dl>{facts.collect_view()}</dl> }.into_any()
        }
    }
}
