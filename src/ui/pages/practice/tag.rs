//! The posts under a hashtag, and a chat held there.

use leptos::prelude::*;

use crate::domain::sandbox::{Action, Author, Minutes, Post, Scene, World};
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
        play.with(|play| tag.with_value(|tag| chat_under(play.world(), tag).is_some()))
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
        <PostList posts=move |world| tag.with_value(|tag| posts_under(world, tag)) none />
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

/// The chat that was last begun under a hashtag, and when.
pub fn chat_under<'a>(world: &'a World, tag: &str) -> Option<(&'a Scene, Minutes)> {
    let scenes = world.scenes.iter().filter_map(|(id, begun)| {
        let scene = world.scenario().scene(id)?;
        let is_here = scene
            .tag
            .as_ref()
            .is_some_and(|it| it.eq_ignore_ascii_case(tag));
        is_here.then_some((scene, *begun))
    });
    scenes.max_by_key(|(_, begun)| *begun)
}

/// The posts with the hashtag and, of a chat held under it, the answers that leave it out.
fn posts_under<'a>(world: &'a World, tag: &str) -> Vec<&'a Post> {
    let mut posts = world.tagged(tag);
    if let Some((scene, _)) = chat_under(world, tag) {
        let is_of_chat = |post: &Post| scene.posts.iter().any(|one| one.id == post.id);
        let is_answer = |post: &Post| {
            let to = post.reply_to.as_ref();
            to.is_some_and(|to| scene.posts.iter().any(|one| &one.id == to))
        };
        let said = world.staged.iter().filter(|post| is_of_chat(post));
        let own = world.posts_by(&Author::You).into_iter();
        let answers = own.chain(&world.answers).filter(|post| is_answer(post));
        for post in said.chain(answers) {
            let is_news = !posts.iter().any(|one| one.id == post.id);
            if is_news && post.at <= world.now() {
                posts.push(post);
            }
        }
        posts.sort_by(|a, b| {
            b.at.cmp(&a.at)
                .then_with(|| place(scene, b).cmp(&place(scene, a)))
        });
    }
    posts
}

/// Where a post stands in the chat: what came in the same minute keeps its order.
fn place(scene: &Scene, post: &Post) -> usize {
    let place = scene.posts.iter().position(|one| one.id == post.id);
    place.unwrap_or(usize::MAX)
}

/// How far the chat is, and a way to let it go on.
#[component]
fn Chat(tag: StoredValue<String>) -> impl IntoView {
    let state = expect_context::<App>();
    // The minutes gone by, and how many there are in all.
    let minutes = Memo::new(move |_| {
        state.play().with(|play| {
            let world = play.world();
            let (scene, begun) = tag.with_value(|tag| chat_under(world, tag))?;
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
