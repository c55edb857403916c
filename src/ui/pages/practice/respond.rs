//! Answering a post, and passing one on with own words.

use leptos::prelude::*;

use crate::browser::address;
use crate::domain::PostId;
use crate::domain::sandbox::Post;
use crate::i18n::{app, practice as words};
use crate::state::{App, Coached};
use crate::storage::Aim;
use crate::ui::components::{Editor, GoalBar, HatChoice, PageTop, PostCard, author_name, live};
use crate::ui::pages::Gone;
use crate::ui::pages::write::Picture;
use crate::ui::{Place, Route};

/// Answer a post.
#[component]
pub fn ReplyPage(id: PostId) -> impl IntoView {
    let words = Words {
        title: words::REPLY_TITLE,
        whom: words::answering,
        label: words::REPLY_LABEL,
        send: words::REPLY_SEND,
    };
    view! { <Respond aim=Aim::Reply(id.clone()) id words /> }
}

/// Pass a post on with own words.
#[component]
pub fn QuotePage(id: PostId) -> impl IntoView {
    let words = Words {
        title: words::QUOTE_TITLE,
        whom: words::quoting,
        label: words::QUOTE_LABEL,
        send: words::QUOTE_SEND,
    };
    view! { <Respond aim=Aim::Quote(id.clone()) id words /> }
}

/// The words in which answering and quoting differ.
#[derive(Clone, Copy)]
struct Words {
    title: &'static str,
    whom: fn(&str) -> String,
    label: &'static str,
    send: &'static str,
}

#[component]
fn Respond(aim: Aim, id: PostId, words: Words) -> impl IntoView {
    let state = expect_context::<App>();
    let post = state
        .play()
        .with_untracked(|play| play.world().post(&id).cloned());
    let up = Route::Practice(Place::Post(id));
    match post {
        Some(post) => view! {
            <PageTop title=words.title up note=self::words::SANDBOX.to_owned() />
            <GoalBar />
            <Form aim post words />
        }
        .into_any(),
        None => view! { <PageTop title=app::GONE_TITLE up /> <Gone /> }.into_any(),
    }
}

#[component]
fn Form(aim: Aim, post: Post, words: Words) -> impl IntoView {
    let state = expect_context::<App>();
    let draft = RwSignal::new(state.draft_for(&aim));
    let coached = Coached::new(state, draft);
    let name = author_name(state, &post.by);
    // One thing at a time: first the words.
    let has_text = Memo::new(move |_| draft.with(|draft| !draft.text.is_empty()));
    let picture = move || has_text.get().then(|| view! { <Picture draft /> });
    view! {
        <p class="quiet">{(words.whom)(&name)}</p>
        <div class="post-list"><PostCard post /></div>
        <HatChoice draft />
        <Editor
            label=words.label
            send=words.send
            draft
            coached
            on_sent=|post| address::replace(&Route::Practice(Place::Post(post)).to_string())
        />
        {live(picture)}
    }
}
