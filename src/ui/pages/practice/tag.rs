//! The posts under a hashtag, and a chat held there.

use leptos::prelude::*;

use crate::domain::sandbox::Action;
use crate::i18n::practice as words;
use crate::state::App;
use crate::ui::components::{GoalBar, PageTop, PostList, WaitButton, live};
use crate::ui::{Place, Route};

/// How much time the chat's button lets pass at a time: a chat of ten minutes is not to be missed.
const WAIT: u32 = 2;

/// All posts with a hashtag. To be here is to read them.
#[component]
pub fn TagPage(tag: String) -> impl IntoView {
    let state = expect_context::<App>();
    read(state, &tag);
    let none = words::no_tagged(&tag);
    let title = format!("#{tag}");
    let tag = StoredValue::new(tag);
    // A chat may begin while the page is open.
    let has_chat = Memo::new(move |_| {
        let play = state.play();
        play.with(|play| tag.with_value(|tag| play.world().chat_under(tag).is_some()))
    });
    let chat = move || has_chat.get().then(|| view! { <Chat tag /> });
    view! {
        <PageTop title up=Route::Practice(Place::Home) />
        <GoalBar />
        {live(chat)}
        <p>
            <a class="button second" href=Route::Write(None).to_string()>
                {words::NEW_POST}
            </a>
        </p>
        <PostList posts=move |world| tag.with_value(|tag| world.stream(tag)) none />
    }
}

/// Notes that the hashtag was read, unless that is what was done last.
fn read(state: App, tag: &str) {
    let action = Action::ReadTag(tag.to_owned());
    let is_news = state.play().with_untracked(|play| {
        let last = play.world().done.last();
        last.is_none_or(|last| last.action != action)
    });
    if is_news {
        state.act(action);
    }
}

/// How far the chat is, and a way to let it go on.
#[component]
fn Chat(tag: StoredValue<String>) -> impl IntoView {
    let state = expect_context::<App>();
    // The minutes gone by, and how many there are in all.
    let minutes = Memo::new(move |_| {
        state.play().with(|play| {
            let world = play.world();
            let (scene, begun) = tag.with_value(|tag| world.chat_under(tag))?;
            Some((world.now() - begun, scene.minutes))
        })
    });
    let part = move || {
        let (gone, of) = minutes.get()?;
        let is_over = of > 0 && gone >= i64::from(of);
        let wait = (!is_over).then(|| view! { <WaitButton minutes=WAIT /> });
        let text = if is_over {
            words::CHAT_OVER
        } else {
            words::CHAT_NOW
        };
        let far = (of > 0).then(|| words::chat_minutes(gone.min(i64::from(of)), of));
        Some(view! {
            <p>
                {text} " " <b>{far}</b>
            </p>
            {wait}
        })
    };
    view! { <section class="chat">{live(part)}</section> }
}
