//! A profile: who somebody is, what they said last, whom they follow, and what can be done about
//! them.

mod keep_away;

use leptos::prelude::*;

use super::people;
use crate::domain::CastId;
use crate::domain::sandbox::{Author, Character};
use crate::i18n::{app, practice as words};
use crate::state::App;
use crate::ui::components::{Avatar, FollowButton, GoalBar, PageTop, PostList, live};
use crate::ui::pages::Gone;
use crate::ui::{Place, Route};
use keep_away::KeepAway;

/// A profile: who they are and what they said last, before anybody follows them.
#[component]
pub fn PersonPage(id: CastId) -> impl IntoView {
    let state = expect_context::<App>();
    let up = Route::Practice(Place::People);
    match state.pack().scenario.character(&id).cloned() {
        Some(character) => view! { <Profile character /> }.into_any(),
        None => view! { <PageTop title=app::GONE_TITLE up /> <Gone /> }.into_any(),
    }
}

#[component]
fn Profile(character: Character) -> impl IntoView {
    let author = Author::Cast(character.id.clone());
    view! {
        <PageTop
            title=character.name.clone()
            up=Route::Practice(Place::People)
            note=words::SANDBOX.to_owned()
        />
        <GoalBar />
        <Card character=character.clone() />
        <details>
            <summary>
                <h2>{words::COLLEAGUE_SAYS}</h2>
            </summary>
            <p>{character.why_follow.clone()}</p>
        </details>
        {whom_they_follow(&character)}
        <details>
            <summary>
                <h2>{words::KEEP_AWAY}</h2>
            </summary>
            <KeepAway who=character.id />
        </details>
        <h2>{words::LAST_POSTS}</h2>
        <PostList posts=move |world| world.posts_by(&author) none=words::NO_POSTS />
    }
}

/// Who they are, with the buttons that bring somebody nearer.
#[component]
fn Card(character: Character) -> impl IntoView {
    let state = expect_context::<App>();
    let who = StoredValue::new(character.id.clone());
    let lists = move || {
        state.play().with(|play| {
            let lists = who.with_value(|who| play.world().lists_with(who));
            let names: Vec<String> = lists
                .iter()
                .map(|it| words::in_this_list(&it.name))
                .collect();
            (!names.is_empty()).then(|| view! { <p class="done-line">"✓ " {names.join(", ")}</p> })
        })
    };
    let follows_you = move || {
        state.play().with(|play| {
            let is_follower = who.with_value(|who| play.world().followers.contains(who));
            is_follower.then(|| view! { <span class="chip">{words::FOLLOWS_YOU}</span> })
        })
    };
    let kind = words::kind(character.kind).map(|kind| view! { <span class="chip">{kind}</span> });
    let conversation = Route::Practice(Place::Conversation(character.id.clone())).to_string();
    let message = words::about(words::SEND_MESSAGE, &character.name, &character.handle);
    view! {
        <section class="profile">
            <Avatar id=character.id.to_string() name=character.name.clone() />
            <div>
                <p class="quiet">
                    {format!("@{}", character.handle)} " " {kind} " " {live(follows_you)}
                </p>
                <p>
                    {character.role}
                    {(!character.org.is_empty()).then(|| format!(", {}", character.org))}
                </p>
            </div>
            <p class="profile-bio">{character.bio}</p>
            <FollowButton who=character.id />
            <a class="button second small" href=conversation aria-label=message>
                {words::SEND_MESSAGE}
            </a>
            <a class="button second small" href=Route::Practice(Place::Lists).to_string()>
                {words::YOUR_LISTS}
            </a>
            {live(lists)}
        </section>
    }
}

/// Those they follow, as far as the pack says.
fn whom_they_follow(character: &Character) -> Option<AnyView> {
    let pack = expect_context::<App>().pack();
    let known = character.follows.iter();
    let found: Vec<&Character> = known.filter_map(|id| pack.scenario.character(id)).collect();
    (!found.is_empty()).then(|| {
        view! {
            <details>
                <summary>
                    <h2>{words::follows(&character.name, found.len())}</h2>
                </summary>
                {people::rows(&found)}
            </details>
        }
        .into_any()
    })
}
