//! Those who ask to follow the learner: who they are, then yes, no, or never.

use leptos::prelude::*;

use crate::browser::page;
use crate::domain::CastId;
use crate::domain::sandbox::{Action, Character, World};
use crate::i18n::{messages as words, practice};
use crate::state::App;
use crate::ui::components::{PersonCard, live};

/// Nothing where nobody waits for an answer.
#[component]
pub fn Requests() -> impl IntoView {
    let state = expect_context::<App>();
    let waiting = Memo::new(move |_| state.play().with(|play| waiting_in(play.world())));
    live(move || {
        let pack = state.pack();
        let waiting = waiting.get();
        let found: Vec<&Character> = waiting
            .iter()
            .filter_map(|id| pack.scenario.character(id))
            .collect();
        (!found.is_empty()).then(|| {
            let rows: Vec<AnyView> = found.into_iter().map(|one| row(state, one)).collect();
            view! {
                <section aria-labelledby="requests">
                    <h2 id="requests">{words::REQUESTS}</h2>
                    <p>{words::REQUESTS_TEXT}</p>
                    <ul class="people">{rows}</ul>
                </section>
            }
        })
    })
}

/// Who is blocked needs no answer.
fn waiting_in(world: &World) -> Vec<CastId> {
    let waiting = world.requests_waiting().into_iter();
    let waiting = waiting.filter(|who| !world.blocked.contains(*who));
    waiting.cloned().collect()
}

fn row(state: App, one: &Character) -> AnyView {
    let button = |class: &'static str, label: &'static str, name: String, action: Action| {
        let press = move |_| {
            state.act(action.clone());
            // The row goes away with its buttons.
            page::focus("title");
        };
        view! {
            <button class=class aria-label=name on:click=press>
                {label}
            </button>
        }
        .into_any()
    };
    let (name, handle) = (one.name.as_str(), one.handle.as_str());
    let bio = one.bio.clone();
    let second = "button second small";
    let buttons = vec![
        button(
            second,
            words::DECLINE,
            practice::about(words::DECLINE, name, handle),
            Action::DeclineRequest(one.id.clone()),
        ),
        button(
            second,
            words::ACCEPT,
            practice::about(words::ACCEPT, name, handle),
            Action::AcceptRequest(one.id.clone()),
        ),
        button(
            "button stop second small",
            practice::BLOCK,
            practice::about(practice::BLOCK, name, handle),
            Action::Block(one.id.clone()),
        ),
    ];
    view! {
        <PersonCard character=one.clone()>
            <p class="request-bio">{bio}</p>
            <p class="row">{buttons}</p>
        </PersonCard>
    }
    .into_any()
}
