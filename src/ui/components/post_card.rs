//! A post in a timeline or a thread.

mod acts;
mod wave;

use leptos::prelude::*;

use super::{Avatar, RichText};
use crate::domain::PostId;
use crate::domain::sandbox::{Author, Media, Post, Screenshot};
use crate::i18n::{practice as words, time};
use crate::state::App;
use crate::ui::{Place, Route};
use acts::Acts;
use wave::Wave;

/// A post with what can be done with it.
#[component]
pub fn PostCard(
    /// The post.
    post: Post,
    /// Whether it is the one that the page is about: it then doesn't link to itself.
    #[prop(optional)]
    is_open: bool,
) -> impl IntoView {
    let state = expect_context::<App>();
    let name = author_name(state, &post.by);
    let label = if post.is_root() {
        words::post_by(&name)
    } else {
        words::answer_by(&name)
    };
    let quoted = post.quote_of.clone();
    let is_own = post.by == Author::You;
    view! {
        <article class="post-card" aria-label=label>
            <Avatar id=author_id(&post.by) name=name.clone() />
            <div class="post-card-body">
                <Heading post=post.clone() name=name.clone() />
                <RichText text=post.text.clone() />
                {post.media.clone().map(|media| view! { <Picture media /> })}
                {post.link.clone().map(|link| view! {
                    <p class="post-card-link">
                        <b>{link.title}</b>
                        <span>{link.url}</span>
                    </p>
                })}
                {quoted.map(|id| view! { <Quoted id /> })}
                {post.screenshot.clone().map(|shot| screenshot(state, shot))}
                {is_open.then(|| post.former.clone().map(former))}
                {is_own.then(|| view! { <Wave id=post.id.clone() /> })}
                <Acts post name is_open />
            </div>
        </article>
    }
}

#[component]
fn Heading(post: Post, name: String) -> impl IntoView {
    let state = expect_context::<App>();
    let at = post.at;
    let is_changed = post.former.is_some();
    let age = move || state.play().with(|play| time::age(play.world().now() - at));
    let who = match &post.by {
        Author::You => Place::You,
        Author::Cast(who) => Place::Person(who.clone()),
    };
    view! {
        <p class="post-card-head">
            <a class="post-card-name" href=Route::Practice(who).to_string()>
                {name}
            </a>
            <span class="post-card-meta">{age} {is_changed.then(|| format!(" · {}", words::EDITED))}</span>
        </p>
        <p class="post-card-meta">{format!("@{}", author_handle(state, &post.by))}</p>
    }
}

#[component]
fn Picture(media: Media) -> impl IntoView {
    let text = media.alt.map_or_else(
        || words::PICTURE_WITHOUT_ALT.to_owned(),
        |alt| format!("{} {alt}", words::PICTURE),
    );
    let likeness = (!media.thumbnail.is_empty())
        // The words beside it say what it shows.
        .then(|| view! { <img class="post-card-image" src=media.thumbnail alt="" /> });
    view! {
        <p class="post-card-picture">
            {likeness}
            {text}
        </p>
    }
}

#[component]
fn Quoted(id: PostId) -> impl IntoView {
    let state = expect_context::<App>();
    let post = state
        .play()
        .with_untracked(|play| play.world().post(&id).cloned());
    match post {
        Some(post) => view! {
            <blockquote class="post-card-quoted">
                <a href=Route::Practice(Place::Post(id)).to_string()>
                    {author_name(state, &post.by)}
                </a>
                <p>{post.text}</p>
            </blockquote>
        }
        .into_any(),
        None => view! { <p class="post-card-quoted">{words::QUOTED_GONE}</p> }.into_any(),
    }
}

/// A picture that somebody took of a post. It stays when that post is changed or deleted.
fn screenshot(state: App, shot: Screenshot) -> AnyView {
    let by = state.play().with_untracked(|play| {
        let world = play.world();
        let post = world
            .post(&shot.of)
            .or_else(|| world.deleted_post(&shot.of));
        post.map(|post| author_name(state, &post.by))
    });
    let by = by.unwrap_or_else(|| author_name(state, &Author::You));
    view! {
        <blockquote class="post-card-picture">
            <b>{words::screenshot_of(&by)}</b>
            <p>{shot.text}</p>
        </blockquote>
    }
    .into_any()
}

/// What the post said before it was changed.
fn former(text: String) -> AnyView {
    view! {
        <details>
            <summary>{words::BEFORE}</summary>
            <p class="rich-text">{text}</p>
        </details>
    }
    .into_any()
}

/// The author's display name.
pub fn author_name(state: App, author: &Author) -> String {
    match author {
        Author::You => {
            let here = state
                .play()
                .with_untracked(|play| play.world().profile.name.clone());
            let everywhere = state
                .settings()
                .with_untracked(|settings| settings.name.clone());
            let names = [here, everywhere, words::ME_NAME.to_owned()];
            let mut known = names.into_iter().filter(|name| !name.is_empty());
            known.next().unwrap_or_default()
        }
        Author::Cast(who) => state.name_of(who),
    }
}

fn author_id(author: &Author) -> String {
    match author {
        Author::You => words::ME_HANDLE.to_owned(),
        Author::Cast(who) => who.to_string(),
    }
}

fn author_handle(state: App, author: &Author) -> String {
    match author {
        Author::You => words::ME_HANDLE.to_owned(),
        Author::Cast(who) => state.handle_of(who),
    }
}
