//! Somebody of the cast in a row, with the one button that matters.

use leptos::prelude::*;

use super::Avatar;
use crate::domain::CastId;
use crate::domain::sandbox::{Action, Character};
use crate::i18n::practice as words;
use crate::state::App;
use crate::ui::{Place, Route};

/// A person with name, handle and work, and a button of the page's choice.
#[component]
pub fn PersonCard(
    /// The person.
    character: Character,
    /// The button at the end of the row.
    children: Children,
) -> impl IntoView {
    let href = Route::Practice(Place::Person(character.id.clone())).to_string();
    view! {
        <li class="person-card">
            <Avatar id=character.id.to_string() name=character.name.clone() />
            <div class="person-card-text">
                <a href=href>{character.name}</a>
                <span class="quiet">{format!("@{}", character.handle)}</span>
                <p>{work(&character.role, &character.org)}</p>
            </div>
            {children()}
        </li>
    }
}

/// Follows somebody, or stops.
#[component]
pub fn FollowButton(
    /// Whom.
    who: CastId,
) -> impl IntoView {
    let state = expect_context::<App>();
    let who = StoredValue::new(who);
    let id = move || who.get_value();
    let follows = Memo::new(move |_| {
        state
            .play()
            .with(|play| play.world().following.contains(&id()))
    });
    let label = move || {
        if follows.get() {
            words::FOLLOWING_NOW
        } else {
            words::FOLLOW
        }
    };
    let name = move || words::about(label(), &state.name_of(&id()), &state.handle_of(&id()));
    let press = move |_| {
        state.act(if follows.get() {
            Action::Unfollow(id())
        } else {
            Action::Follow(id())
        });
    };
    view! {
        <button class="button small" class:second=move || !follows.get()
            aria-pressed=move || follows.get().to_string()
            aria-label=name on:click=press>
            {label}
        </button>
    }
}

/// Job and workplace in one line.
pub fn work(role: &str, org: &str) -> String {
    if org.is_empty() {
        role.to_owned()
    } else {
        format!("{role}, {org}")
    }
}
