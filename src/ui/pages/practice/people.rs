//! The people there are, and one of them.

use leptos::prelude::*;

use super::PlaceTabs;
use crate::domain::CastId;
use crate::domain::challenge::Start;
use crate::domain::sandbox::{Author, Character};
use crate::i18n::{app, practice as words};
use crate::state::App;
use crate::ui::components::{Avatar, FollowButton, GoalBar, PageTop, PersonCard, PostList};
use crate::ui::pages::Gone;
use crate::ui::{Place, Route};

/// The accounts that the present step gives to choose from, then everyone else.
#[component]
pub fn PeoplePage() -> impl IntoView {
    let state = expect_context::<App>();
    let pack = state.pack();
    let step = state.active_step().get_untracked();
    let given: Vec<CastId> = match step.and_then(|id| pack.step(&id).map(|it| it.start.clone())) {
        Some(Start::People(given)) => given,
        _ => Vec::new(),
    };
    let is_given = |one: &&Character| given.contains(&one.id);
    let (first, others): (Vec<&Character>, Vec<&Character>) =
        pack.scenario.cast.iter().partition(is_given);
    let others = (!others.is_empty()).then(|| {
        view! {
            <h2>{words::ALL_PEOPLE}</h2>
            {rows(&others)}
        }
    });
    let first = (!first.is_empty()).then(|| {
        view! {
            <h2>{words::CHOOSE_PEOPLE}</h2>
            <p>{words::CHOOSE_PEOPLE_TEXT}</p>
            {rows(&first)}
        }
    });
    view! {
        <PageTop title=words::PEOPLE note=words::SANDBOX.to_owned() />
        <PlaceTabs here=Place::People />
        <GoalBar />
        {first}
        {others}
    }
}

fn rows(people: &[&Character]) -> impl IntoView + use<> {
    let rows = people.iter().map(|&one| {
        let who = one.id.clone();
        view! { <PersonCard character=one.clone()><FollowButton who /></PersonCard> }
    });
    view! { <ul class="people">{rows.collect_view()}</ul> }
}

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
    let state = expect_context::<App>();
    let author = Author::Cast(character.id.clone());
    let who = character.id.clone();
    let lists = move || {
        state.play().with(|play| {
            let lists = play.world().lists_with(&who);
            let names: Vec<String> = lists
                .iter()
                .map(|it| words::in_this_list(&it.name))
                .collect();
            (!names.is_empty()).then(|| view! { <p class="done-line">"✓ " {names.join(", ")}</p> })
        })
    };
    let kind = words::kind(character.kind).map(|kind| view! { <span class="chip">{kind}</span> });
    view! {
        <PageTop title=character.name.clone() up=Route::Practice(Place::People) note=words::SANDBOX.to_owned() />
        <GoalBar />
        <section class="profile">
            <Avatar id=character.id.to_string() name=character.name.clone() />
            <div>
                <p class="quiet">{format!("@{}", character.handle)} " " {kind}</p>
                <p>{character.role} {(!character.org.is_empty()).then(|| format!(", {}", character.org))}</p>
            </div>
            <p class="profile-bio">{character.bio}</p>
            <FollowButton who=character.id.clone() />
            <a class="button second small" href=Route::Practice(Place::Lists).to_string()>
                {words::YOUR_LISTS}
            </a>
            {lists}
        </section>
        <details>
            <summary>{words::COLLEAGUE_SAYS}</summary>
            <p>{character.why_follow}</p>
        </details>
        <h2>{words::LAST_POSTS}</h2>
        <PostList posts=move |world| world.posts_by(&author) none=words::NO_POSTS />
    }
}
