//! What others did with the learner's posts, and who asks to follow the learner.

mod requests;

use leptos::prelude::*;

use super::PlaceTabs;
use crate::domain::sandbox::{Notice, NoticeKind};
use crate::i18n::{events, practice as words, time};
use crate::state::App;
use crate::ui::components::{Avatar, GoalBar, PageTop, WaitButton};
use crate::ui::{Place, Route};
use requests::Requests;

/// Newest first.
#[component]
pub fn NewsPage() -> impl IntoView {
    let state = expect_context::<App>();
    let notices = Memo::new(move |_| {
        state.play().with(|play| {
            let mut notices = play.world().notices.clone();
            notices.reverse();
            notices
        })
    });
    view! {
        <PageTop title=words::NEWS note=words::SANDBOX.to_owned() />
        <PlaceTabs here=Place::News />
        <GoalBar />
        <Requests />
        {move || notices.with(Vec::is_empty).then(|| view! { <p class="quiet">{words::NO_NEWS}</p> })}
        <ul class="people">{move || notices.get().into_iter().map(|it| row(state, it)).collect_view()}</ul>
        <WaitButton />
    }
}

fn row(state: App, notice: Notice) -> impl IntoView {
    let name = state.name_of(&notice.by);
    let place = match &notice.kind {
        NoticeKind::Replied(post)
        | NoticeKind::Liked(post)
        | NoticeKind::Reposted(post)
        | NoticeKind::Quoted(post)
        | NoticeKind::Screenshot(post)
        | NoticeKind::Climbing(post) => Place::Post(post.clone()),
        NoticeKind::Message(_) => Place::Conversation(notice.by.clone()),
        NoticeKind::Followed | NoticeKind::FollowRequest => Place::Person(notice.by.clone()),
    };
    let age = move || {
        state
            .play()
            .with(|play| time::age(play.world().now() - notice.at))
    };
    view! {
        <li class="person-card">
            <Avatar id=notice.by.to_string() name=name.clone() />
            <div class="person-card-text">
                <a href=Route::Practice(place).to_string()>
                    {name} " " {events::notice(&notice.kind)}
                </a>
                <span class="quiet">{age}</span>
            </div>
        </li>
    }
}
