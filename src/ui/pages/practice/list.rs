//! One list: reading by it, and who is in it.

use leptos::prelude::*;

use crate::browser::address;
use crate::domain::sandbox::{Action, Character, List};
use crate::domain::{CastId, ListId};
use crate::i18n::{app, practice as words};
use crate::state::App;
use crate::ui::components::{GoalBar, PageTop, PersonCard, PostList};
use crate::ui::pages::Gone;
use crate::ui::{Place, Route};

fn find(state: App, id: &ListId) -> Option<List> {
    state
        .play()
        .with_untracked(|play| play.world().list(id).cloned())
}

/// The posts of the people in a list. To be here is to read by it.
#[component]
pub fn ListPage(id: ListId) -> impl IntoView {
    let state = expect_context::<App>();
    let up = Route::Practice(Place::Lists);
    let Some(list) = find(state, &id) else {
        return view! { <PageTop title=app::GONE_TITLE up /> <Gone /> }.into_any();
    };
    state.act(Action::ReadList(id.clone()));
    let people = Route::Practice(Place::ListPeople(id.clone())).to_string();
    let doomed = id.clone();
    let delete = move |_| {
        state.act(Action::DeleteList(doomed.clone()));
        address::replace(&Route::Practice(Place::Lists).to_string());
    };
    view! {
        <PageTop title=list.name up note=words::people_in(list.people.len()) />
        <GoalBar />
        <p class="row">
            <a class="button second small" href=people>{words::CHANGE_PEOPLE}</a>
            <button class="link-button" on:click=delete>{words::DELETE_LIST}</button>
        </p>
        <PostList posts=move |world| world.list_timeline(&id) none=words::EMPTY_LIST />
    }
    .into_any()
}

/// Who is in a list, and who could be.
#[component]
pub fn ListPeoplePage(id: ListId) -> impl IntoView {
    let state = expect_context::<App>();
    let up = Route::Practice(Place::Lists);
    let Some(list) = find(state, &id) else {
        return view! { <PageTop title=app::GONE_TITLE up /> <Gone /> }.into_any();
    };
    let following = state
        .play()
        .with_untracked(|play| play.world().following.clone());
    let pack = state.pack();
    let (followed, others): (Vec<&Character>, Vec<&Character>) = pack
        .scenario
        .cast
        .iter()
        .partition(|one| following.contains(&one.id));
    let section = |heading: &'static str, people: Vec<&Character>| {
        let rows: Vec<_> = people
            .into_iter()
            .map(|one| {
                let (list, who) = (id.clone(), one.id.clone());
                view! { <PersonCard character=one.clone()><InListButton list who /></PersonCard> }
            })
            .collect();
        (!rows.is_empty()).then(|| view! { <h2>{heading}</h2> <ul class="people">{rows}</ul> })
    };
    view! {
        <PageTop title=words::who_is_in(&list.name) up note=words::SANDBOX.to_owned() />
        <GoalBar />
        <p>
            <a class="button" href=Route::Practice(Place::List(id.clone())).to_string()>
                {words::READ_LIST}
            </a>
        </p>
        {section(words::PEOPLE_FOLLOWED, followed)}
        {section(words::OTHER_PEOPLE, others)}
    }
    .into_any()
}

/// Puts somebody in the list, or takes them out.
#[component]
fn InListButton(list: ListId, who: CastId) -> impl IntoView {
    let state = expect_context::<App>();
    let pair = StoredValue::new((list, who));
    let is_in = Memo::new(move |_| {
        pair.with_value(|(list, who)| {
            state.play().with(|play| {
                play.world()
                    .list(list)
                    .is_some_and(|list| list.people.contains(who))
            })
        })
    });
    let label = pair.with_value(|(_, who)| words::add(&state.name_of(who), &state.handle_of(who)));
    let press = move |_| {
        let (list, who) = pair.get_value();
        state.act(if is_in.get() {
            Action::RemoveFromList(list, who)
        } else {
            Action::AddToList(list, who)
        });
    };
    view! {
        <button class="button small" class:second=move || !is_in.get()
            aria-pressed=move || is_in.get().to_string() aria-label=label on:click=press>
            {move || if is_in.get() { words::ADDED } else { words::ADD }}
        </button>
    }
}
