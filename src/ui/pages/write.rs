//! Write: a draft that is counted as the network counts, looked at, heard, kept, and sent on only
//! when the person says so.

mod answers;
mod ask;
mod drafts;
mod hats;
mod hidden;
mod jigsaw;
mod listen;
mod look;
mod picture;
mod pledge_sum;
mod send_on;

use leptos::prelude::*;

use crate::browser::address;
use crate::domain::text::Network;
use crate::i18n::{networks, write as words};
use crate::state::{App, Coached, Member};
use crate::storage::{Aim, Draft};
use crate::ui::components::{Choice, Editor, GoalBar, HatChoice, PageTop};
use crate::ui::{Place, Route};
use answers::Answers;
use ask::Ask;
use drafts::Drafts;
pub use drafts::glimpse;
use hats::Hats;
use hidden::HiddenNotice;
use jigsaw::Jigsaw;
use listen::Listen;
use look::Look;
pub use picture::Picture;
use pledge_sum::PledgeSum;
use send_on::SendOn;

/// A draft.
#[component]
pub fn WritePage(
    /// Which; the latest one if none is given.
    id: Option<u64>,
) -> impl IntoView {
    let state = expect_context::<App>();
    let draft = RwSignal::new(match id {
        Some(id) => state.draft_of_id(id),
        None => state.draft_for(&Aim::Post),
    });
    let coached = Coached::new(state, draft);
    provide_context(Member::open(state));
    // The request whose code is shown.
    let ready = RwSignal::new(None);
    let is_kept = move || {
        let is_same =
            |one: &Draft| draft.with(|draft| one.id == draft.id && one.text == draft.text);
        state.trouble().with(Option::is_none) && state.drafts().with(|all| all.iter().any(is_same))
    };
    let note = Signal::derive(move || is_kept().then(|| words::DRAFT_SAVED.to_owned()));
    let options = Network::ALL.map(|one| (one, networks::name(one))).to_vec();
    let chosen = Signal::derive(move || Some(draft.with(|draft| draft.network)));
    let has_text = Memo::new(move |_| draft.with(|draft| !draft.text.is_empty()));
    let tools = move || {
        if has_text.get() {
            view! {
                <HiddenNotice draft />
                <Picture draft />
                <Look draft />
                <Hats draft />
                <Jigsaw draft />
                <PledgeSum draft />
                <Listen draft />
                <SendOn draft coached />
                <Ask draft ready />
            }
            .into_any()
        } else {
            view! { <Starters draft /> }.into_any()
        }
    };
    view! {
        <PageTop title=words::TITLE note />
        <GoalBar />
        <HatChoice draft />
        <Choice
            legend=words::NETWORK
            name="count-for"
            options
            chosen
            on_choose=move |network| draft.update(|draft| draft.network = network)
        />
        <Editor
            label=words::YOUR_POST
            send=words::TRY_IT
            draft
            coached
            on_sent=|post| address::go(&Route::Practice(Place::Post(post)).to_string())
        />
        <Answers draft ready />
        {tools}
        <Drafts draft />
    }
}

/// Ways to begin, for somebody who looks at an empty field.
#[component]
fn Starters(draft: RwSignal<Draft>) -> impl IntoView {
    let starter = move |line: &'static str| {
        let begin = move |_| draft.update(|draft| draft.text = line.replace('…', ""));
        view! {
            <li>
                <button class="link-button" on:click=begin>
                    {line}
                </button>
            </li>
        }
    };
    view! {
        <section class="starters">
            <h2>{words::STARTERS}</h2>
            <ul>{words::STARTER_LINES.into_iter().map(starter).collect_view()}</ul>
        </section>
    }
}
