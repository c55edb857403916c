//! The ways on from a day: wind it back and reword, send it in practice, keep it as a draft.

use leptos::prelude::*;

use super::desk;
use super::play::{END, TOGGLE};
use super::player::{Pace, Player};
use crate::browser::{address, page};
use crate::domain::PostId;
use crate::domain::sandbox::{Event, NextDay};
use crate::domain::text::measure;
use crate::i18n::{events, next_day as words};
use crate::state::App;
use crate::storage::Draft;
use crate::ui::components::live;
use crate::ui::{Place, Route};

/// What a day came of.
#[derive(Clone)]
pub enum Subject {
    /// Something that isn't sent yet.
    Draft(Draft),
    /// An own post.
    Post(PostId),
}

impl Subject {
    /// What is shown, in a sentence.
    pub fn intro(&self) -> &'static str {
        match self {
            Self::Draft(_) => words::INTRO,
            Self::Post(_) => words::INTRO_POST,
        }
    }
}

/// Offered where the telling stops, and at its end.
#[component]
pub fn Ways(
    /// The day.
    day: StoredValue<NextDay>,
    /// How far it is told.
    player: RwSignal<Player>,
    /// What it came of.
    subject: Subject,
) -> impl IntoView {
    let place = Memo::new(move |_| {
        player.with(|player| match player.pace {
            Pace::Stopped => Some(false),
            _ => player.is_over().then_some(true),
        })
    });
    live(move || {
        place.get().map(|is_end| {
            let subject = subject.clone();
            if is_end {
                view! { <AtTheEnd day subject /> }.into_any()
            } else {
                view! { <AtTheWorst player subject /> }.into_any()
            }
        })
    })
}

#[component]
fn AtTheWorst(player: RwSignal<Player>, subject: Subject) -> impl IntoView {
    view! {
        <section class="card day-ways">
            <h2>{words::STOP_TITLE}</h2>
            <p>{words::STOP_TEXT}</p>
            <Rewind subject />
            <button
                class="button second"
                type="button"
                on:click=move |_| {
                    player.update(|player| *player = player.toggle());
                    page::focus(TOGGLE);
                }
            >
                {words::SEE_REST}
            </button>
        </section>
    }
}

#[component]
fn AtTheEnd(day: StoredValue<NextDay>, subject: Subject) -> impl IntoView {
    let (outcome, is_empty) = day.with_value(|day| (day.whole_outcome(), day.moments.is_empty()));
    let refused = day.with_value(|day| {
        let refusal = day.refusal.clone()?;
        Some(events::say(&Event::Refused(refusal), &day.world))
    });
    let sum = match (&refused, is_empty) {
        (Some(refused), _) => refused.clone(),
        (None, true) => words::NOTHING.to_owned(),
        (None, false) => format!(
            "{} {}.",
            words::harm_in_all(&outcome),
            words::tally(&outcome)
        ),
    };
    let rewind = (outcome.harmful > 0).then(|| {
        let subject = subject.clone();
        view! { <Rewind subject /> }
    });
    let is_second = outcome.harmful > 0;
    let ways = match subject {
        Subject::Draft(draft) => view! { <SendOrKeep draft is_second /> }.into_any(),
        Subject::Post(id) => {
            let href = Route::Practice(Place::Post(id)).to_string();
            view! {
                {is_second.then(|| view! { <p class="quiet">{words::POST_STAYS}</p> })}
                <a class="button second" href=href>
                    {words::TO_POST}
                </a>
            }
            .into_any()
        }
    };
    view! {
        <section class="card day-ways">
            <h2 id=END tabindex="-1">
                {words::OVER_TITLE}
            </h2>
            <p>{sum}</p>
            {rewind}
            {ways}
        </section>
    }
}

#[component]
fn Rewind(subject: Subject) -> impl IntoView {
    let state = expect_context::<App>();
    let rewind = move |_| {
        let draft = match &subject {
            Subject::Draft(draft) => state.rewind(draft.id),
            Subject::Post(id) => state.rewind_post(id),
        };
        if let Some(draft) = draft {
            address::go(&desk(&draft).to_string());
        }
    };
    view! {
        <button class="button" type="button" on:click=rewind>
            {words::REWIND}
        </button>
    }
}

/// What can be done with a draft after the look.
#[component]
pub fn SendOrKeep(
    /// The draft.
    draft: Draft,
    /// Whether something else is what to do first.
    is_second: bool,
) -> impl IntoView {
    let state = expect_context::<App>();
    let fits = measure(&draft.text, draft.network.into()).remaining >= 0;
    let back = desk(&draft).to_string();
    let send = move |_| {
        if let Some(post) = state.send(&draft) {
            address::replace(&Route::Practice(Place::Post(post)).to_string());
        }
    };
    let send = if fits {
        view! {
            <button class="button" class:second=is_second type="button" on:click=send>
                {words::SEND}
            </button>
        }
        .into_any()
    } else {
        view! { <p class="quiet">{words::TOO_LONG}</p> }.into_any()
    };
    view! {
        {send}
        <a class="button second" href=back>
            {words::KEEP}
        </a>
    }
}
