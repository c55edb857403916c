//! See what happens: the day that a draft would bring, or a post has brought, played and compared.

mod both;
mod moments;
mod play;
mod player;
mod ways;

use leptos::prelude::*;

use crate::domain::PostId;
use crate::i18n::{app, next_day as words};
use crate::state::App;
use crate::storage::{Aim, Draft};
use crate::ui::components::{PageTop, live};
use crate::ui::pages::Gone;
use crate::ui::{Place, Route};
use both::Both;
use play::Play;
use ways::Subject;

/// The day that a draft would bring; both days, if it was reworded after the first look.
#[component]
pub fn DayOfDraftPage(id: u64) -> impl IntoView {
    let state = expect_context::<App>();
    let Some(draft) = state.kept_draft(id) else {
        return gone(Route::Write(None));
    };
    let up = desk(&draft);
    let futures = state.futures_of(&draft);
    let shows_both = RwSignal::new(futures.is_some());
    let first = futures
        .as_ref()
        .map(|futures| StoredValue::new(futures.before.clone()));
    let day = futures.map_or_else(|| state.day_of(&draft), |futures| futures.after);
    let day = StoredValue::new(day);
    let title = Signal::derive(move || {
        let title = if shows_both.get() {
            words::BOTH_TITLE
        } else {
            words::TITLE
        };
        title.to_owned()
    });
    let told = live(move || {
        if let Some(first) = first.filter(|_| shows_both.get()) {
            let draft = draft.clone();
            view! { <Both draft first now=day shows_both /> }.into_any()
        } else {
            let subject = Subject::Draft(draft.clone());
            view! { <Play day subject /> }.into_any()
        }
    });
    view! {
        <PageTop title up />
        {told}
    }
    .into_any()
}

/// The day after an own post, as it was when it was written.
#[component]
pub fn DayOfPostPage(id: PostId) -> impl IntoView {
    let state = expect_context::<App>();
    let up = Route::Practice(Place::Post(id.clone()));
    let Some(day) = state.day_after(&id) else {
        return gone(up);
    };
    let day = StoredValue::new(day);
    view! {
        <PageTop title=words::TITLE up />
        <Play day subject=Subject::Post(id) />
    }
    .into_any()
}

fn gone(up: Route) -> AnyView {
    view! {
        <PageTop title=app::GONE_TITLE up />
        <Gone />
    }
    .into_any()
}

/// Where a draft is written.
fn desk(draft: &Draft) -> Route {
    match &draft.aim {
        Aim::Post => Route::Write(Some(draft.id)),
        Aim::Reply(to) => Route::Practice(Place::Reply(to.clone())),
        Aim::Quote(of) => Route::Practice(Place::Quote(of.clone())),
        Aim::Message(who) => Route::Practice(Place::Conversation(who.clone())),
        Aim::Edit(post) => Route::Practice(Place::Edit(post.clone())),
    }
}
