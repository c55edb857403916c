//! The sandbox, place by place.

mod account;
mod conversation;
mod edit;
mod home;
mod list;
mod lists;
mod messages;
mod news;
mod next_day;
mod people;
mod person;
mod respond;
mod tag;
mod thread;
mod you;

use leptos::prelude::*;

use crate::domain::sandbox::World;
use crate::i18n::{
    account as account_words, app, messages as message_words, next_day as day_words,
    practice as words,
};
use crate::state::App;
use crate::ui::components::live;
use crate::ui::{Place, Route};

/// The page of a place in the sandbox.
pub fn page(place: Place) -> AnyView {
    match place {
        Place::Home => view! { <home::HomePage /> }.into_any(),
        Place::People => view! { <people::PeoplePage /> }.into_any(),
        Place::Person(id) => view! { <person::PersonPage id /> }.into_any(),
        Place::Choose => view! { <thread::ChoosePage /> }.into_any(),
        Place::Post(id) => view! { <thread::ThreadPage id /> }.into_any(),
        Place::Tag(tag) => view! { <tag::TagPage tag /> }.into_any(),
        Place::Lists => view! { <lists::ListsPage /> }.into_any(),
        Place::List(id) => view! { <list::ListPage id /> }.into_any(),
        Place::ListPeople(id) => view! { <list::ListPeoplePage id /> }.into_any(),
        Place::News => view! { <news::NewsPage /> }.into_any(),
        Place::You => view! { <you::YouPage /> }.into_any(),
        Place::Reply(id) => view! { <respond::ReplyPage id /> }.into_any(),
        Place::Quote(id) => view! { <respond::QuotePage id /> }.into_any(),
        Place::Edit(id) => view! { <edit::EditPage id /> }.into_any(),
        Place::Saved => view! { <home::SavedPage /> }.into_any(),
        Place::Messages => view! { <messages::MessagesPage /> }.into_any(),
        Place::Conversation(id) => view! { <conversation::ConversationPage id /> }.into_any(),
        Place::Account => view! { <account::AccountPage /> }.into_any(),
        Place::DayOfDraft(id) => view! { <next_day::DayOfDraftPage id /> }.into_any(),
        Place::DayOfPost(id) => view! { <next_day::DayOfPostPage id /> }.into_any(),
    }
}

/// What the browser's tab says of a place.
pub fn title(place: &Place) -> String {
    let state = expect_context::<App>();
    match place {
        Place::Home => app::PRACTICE.to_owned(),
        Place::People => words::PEOPLE.to_owned(),
        Place::Person(id) => state.name_of(id),
        Place::Choose => words::CHOOSE_POSTS.to_owned(),
        Place::Post(_) => words::THREAD.to_owned(),
        Place::Tag(tag) => words::tagged(tag),
        Place::Lists => words::YOUR_LISTS.to_owned(),
        Place::List(id) | Place::ListPeople(id) => state
            .play()
            .with_untracked(|play| play.world().list(id).map(|list| list.name.clone()))
            .unwrap_or_else(|| app::GONE_TITLE.to_owned()),
        Place::News => words::NEWS.to_owned(),
        Place::You => words::YOUR_PROFILE.to_owned(),
        Place::Reply(_) => words::REPLY_TITLE.to_owned(),
        Place::Quote(_) => words::QUOTE_TITLE.to_owned(),
        Place::Edit(_) => words::EDIT_TITLE.to_owned(),
        Place::Saved => words::SAVED_POSTS.to_owned(),
        Place::Messages => message_words::TITLE.to_owned(),
        Place::Conversation(id) => message_words::with(&state.name_of(id)),
        Place::Account => account_words::TITLE.to_owned(),
        Place::DayOfDraft(_) | Place::DayOfPost(_) => day_words::TITLE.to_owned(),
    }
}

/// The ways through the sandbox.
#[component]
fn PlaceTabs(here: Place) -> impl IntoView {
    let state = expect_context::<App>();
    let unread = Memo::new(move |_| state.play().with(|play| unread_in(play.world())));
    let unread = move || {
        let number = unread.get();
        (number > 0).then(|| {
            view! {
                <span class="place-tabs-count" aria-hidden="true">
                    {number}
                </span>
                <span class="visually-hidden">", " {message_words::unread_messages(number)}</span>
            }
        })
    };
    let tab = |place: Place, label: &'static str| {
        let is_here = place == here;
        view! {
            <a href=Route::Practice(place).to_string() aria-current=is_here.then_some("page")>
                {label}
            </a>
        }
    };
    view! {
        <nav class="place-tabs" aria-label=words::PLACES>
            {tab(Place::Home, words::HOME)}
            {tab(Place::People, words::PEOPLE)}
            {tab(Place::Lists, words::LISTS)}
            {tab(Place::News, words::NEWS)}
            <a
                href=Route::Practice(Place::Messages).to_string()
                aria-current=(here == Place::Messages).then_some("page")
            >
                {message_words::MESSAGES}
                {live(unread)}
            </a>
            {tab(Place::You, words::YOU)}
        </nav>
    }
}

/// How many private messages are unread, from whomever.
fn unread_in(world: &World) -> usize {
    let conversations = world.conversations().into_iter();
    conversations.map(|who| world.unread_from(who)).sum()
}
