//! The private messages: all conversations, and which of them are unread.

use leptos::prelude::*;

use super::PlaceTabs;
use crate::domain::CastId;
use crate::domain::sandbox::{Author, Message, World};
use crate::i18n::{messages as words, practice, time};
use crate::state::App;
use crate::ui::components::{Avatar, GoalBar, PageTop, WaitButton, live};
use crate::ui::{Place, Route};

/// How much of the latest message is shown, in characters.
const GLIMPSE: usize = 70;

/// A conversation in the list of all.
#[derive(Clone, PartialEq)]
struct Row {
    who: CastId,
    unread: usize,
    latest: Message,
}

/// The latest conversation first.
#[component]
pub fn MessagesPage() -> impl IntoView {
    let state = expect_context::<App>();
    let rows = Memo::new(move |_| state.play().with(|play| rows_of(play.world())));
    let none = move || {
        rows.with(Vec::is_empty)
            .then(|| view! { <p class="quiet">{words::NONE}</p> })
    };
    let list = move || {
        let rows = rows.get().into_iter();
        rows.map(|it| row(state, it)).collect::<Vec<AnyView>>()
    };
    view! {
        <PageTop title=words::TITLE note=practice::SANDBOX.to_owned() />
        <PlaceTabs here=Place::Messages />
        <GoalBar />
        <p class="lead">{words::TEXT}</p>
        {live(none)}
        <ul class="people">{live(list)}</ul>
        <p>
            <a class="button second" href=Route::Practice(Place::People).to_string()>
                {words::WRITE_TO_SOMEBODY}
            </a>
        </p>
        <WaitButton />
    }
}

fn rows_of(world: &World) -> Vec<Row> {
    let conversations = world.conversations().into_iter();
    let row = |who: &CastId| {
        Some(Row {
            who: who.clone(),
            unread: world.unread_from(who),
            latest: (*world.messages_with(who).last()?).clone(),
        })
    };
    conversations.filter_map(row).collect()
}

fn row(state: App, row: Row) -> AnyView {
    let name = state.name_of(&row.who);
    let at = row.latest.at;
    let age = move || state.play().with(|play| time::age(play.world().now() - at));
    let unread = (row.unread > 0)
        .then(|| view! { <span class="chip unread">{words::unread(row.unread)}</span> });
    view! {
        <li class="person-card" class:is-unread=row.unread.gt(&0)>
            <Avatar id=row.who.to_string() name=name.clone() />
            <div class="person-card-text">
                <a href=Route::Practice(Place::Conversation(row.who)).to_string()>{name}</a>
                <p>{glimpse(&row.latest)}</p>
                <span class="quiet">{live(age)}</span>
            </div>
            {unread}
        </li>
    }
    .into_any()
}

/// The beginning of a message, in one line.
fn glimpse(message: &Message) -> String {
    let mut text: String = message.text.chars().take(GLIMPSE).collect();
    if text.len() < message.text.len() {
        text.push('…');
    }
    if message.from == Author::You {
        words::you_wrote(&text)
    } else {
        text
    }
}
