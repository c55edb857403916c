//! The learner's lists, and making one.

use leptos::prelude::*;

use super::PlaceTabs;
use crate::browser::{address, page};
use crate::domain::sandbox::{Action, Event, List};
use crate::i18n::practice as words;
use crate::state::App;
use crate::ui::components::{GoalBar, PageTop};
use crate::ui::{Place, Route};

/// All lists.
#[component]
pub fn ListsPage() -> impl IntoView {
    let state = expect_context::<App>();
    let lists = move || state.play().with(|play| play.world().lists.clone());
    view! {
        <PageTop title=words::YOUR_LISTS note=words::SANDBOX.to_owned() />
        <PlaceTabs here=Place::Lists />
        <GoalBar />
        <p class="lead">{words::LISTS_TEXT}</p>
        {move || lists().is_empty().then(|| view! { <p class="quiet">{words::NO_LISTS}</p> })}
        <ul class="lists">{move || lists().into_iter().map(row).collect_view()}</ul>
        <NewList />
    }
}

fn row(list: List) -> impl IntoView {
    let access = if list.is_private {
        words::PRIVATE
    } else {
        words::PUBLIC
    };
    view! {
        <li>
            <a href=Route::Practice(Place::List(list.id.clone())).to_string()>{list.name}</a>
            <span class="quiet">{words::people_in(list.people.len())} " · " {access}</span>
            <a class="button second small" href=Route::Practice(Place::ListPeople(list.id)).to_string()>
                {words::CHANGE_PEOPLE}
            </a>
        </li>
    }
}

#[component]
fn NewList() -> impl IntoView {
    let state = expect_context::<App>();
    let name = RwSignal::new(String::new());
    let is_private = RwSignal::new(true);
    let is_nameless = RwSignal::new(false);
    let make = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        is_nameless.set(name.with(|name| name.trim().is_empty()));
        if is_nameless.get() {
            page::focus("list-name");
            return;
        }
        let events = state.act(Action::CreateList {
            name: name.get(),
            is_private: is_private.get(),
        });
        let made = events.into_iter().find_map(|event| match event {
            Event::ListCreated(id) => Some(id),
            _ => None,
        });
        if let Some(id) = made {
            address::go(&Route::Practice(Place::ListPeople(id)).to_string());
        }
    };
    view! {
        <form class="card" on:submit=make>
            <h2>{words::NEW_LIST}</h2>
            <p class="field" class:is-wrong=is_nameless>
                <label for="list-name">{words::LIST_NAME}</label>
                {move || is_nameless.get().then(|| view! {
                    <span class="editor-error" id="list-name-error" role="alert">{words::LIST_NAME_MISSING}</span>
                })}
                <input id="list-name" type="text" autocomplete="off" aria-describedby="list-name-error"
                    prop:value=name on:input=move |event| name.set(event_target_value(&event)) />
            </p>
            <label class="check">
                <input type="checkbox" prop:checked=is_private
                    on:change=move |event| is_private.set(event_target_checked(&event)) />
                <span>{words::LIST_PRIVATE}</span>
            </label>
            <button class="button" type="submit">{words::MAKE_LIST}</button>
        </form>
    }
}
