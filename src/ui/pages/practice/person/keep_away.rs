//! Mute, block, report: what each does, and the way back.

use leptos::prelude::*;

use crate::domain::CastId;
use crate::domain::sandbox::{Action, World};
use crate::i18n::practice as words;
use crate::state::App;
use crate::ui::components::live;

/// Makes the action that is about somebody.
type Act = fn(CastId) -> Action;

/// One thing that can be done to keep away from somebody.
#[derive(Clone, Copy)]
struct Way {
    label: &'static str,
    means: &'static str,
    done: &'static str,
    is_done: fn(&World, &CastId) -> bool,
    act: Act,
    /// The way back, where there is one.
    back: Option<(&'static str, Act)>,
}

const WAYS: [Way; 3] = [
    Way {
        label: words::MUTE,
        means: words::MUTE_MEANS,
        done: words::MUTED_NOW,
        is_done: |world, who| world.muted.contains(who),
        act: Action::Mute,
        back: Some((words::UNMUTE, Action::Unmute)),
    },
    Way {
        label: words::BLOCK,
        means: words::BLOCK_MEANS,
        done: words::BLOCKED_NOW,
        is_done: |world, who| world.blocked.contains(who),
        act: Action::Block,
        back: Some((words::UNBLOCK, Action::Unblock)),
    },
    Way {
        label: words::REPORT,
        means: words::REPORT_MEANS,
        done: words::REPORTED_NOW,
        is_done: |world, who| world.reported.contains(who),
        act: Action::Report,
        back: None,
    },
];

/// The three of them.
#[component]
pub fn KeepAway(who: CastId) -> impl IntoView {
    let state = expect_context::<App>();
    let who = StoredValue::new(who);
    let rows: Vec<AnyView> = WAYS.iter().map(|way| row(state, who, *way)).collect();
    view! { <ul class="lists">{rows}</ul> }
}

fn row(state: App, who: StoredValue<CastId>, way: Way) -> AnyView {
    let is_done = Memo::new(move |_| {
        let play = state.play();
        play.with(|play| who.with_value(|who| (way.is_done)(play.world(), who)))
    });
    let text = move || {
        if is_done.get() {
            view! { <p class="done-line">"✓ " {way.done}</p> }.into_any()
        } else {
            view! { <p class="quiet">{way.means}</p> }.into_any()
        }
    };
    // The same button stays, so that the focus does.
    let label = move || match (is_done.get(), way.back) {
        (true, Some((label, _))) => label,
        _ => way.label,
    };
    let name = move || {
        who.with_value(|who| words::about(label(), &state.name_of(who), &state.handle_of(who)))
    };
    let press = move |_| {
        let who = who.get_value();
        state.act(match (is_done.get(), way.back) {
            (true, Some((_, back))) => back(who),
            _ => (way.act)(who),
        });
    };
    view! {
        <li>
            {live(text)}
            <button
                class="button second small"
                aria-label=name
                disabled=move || is_done.get() && way.back.is_none()
                on:click=press
            >
                {label}
            </button>
        </li>
    }
    .into_any()
}
