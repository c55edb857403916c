//! A post in a timeline or a thread.

use leptos::prelude::*;

use super::{Avatar, RichText};
use crate::domain::PostId;
use crate::domain::sandbox::{Action, Author, Media, Post, World};
use crate::i18n::{next_day, practice as words, time};
use crate::state::App;
use crate::ui::{Place, Route};

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
                <Buttons post name is_open />
            </div>
        </article>
    }
}

#[component]
fn Heading(post: Post, name: String) -> impl IntoView {
    let state = expect_context::<App>();
    let at = post.at;
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
            <span class="post-card-meta">{age}</span>
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

/// Reply, repost, quote and like; delete where the post is the learner's own.
#[component]
fn Buttons(post: Post, name: String, is_open: bool) -> impl IntoView {
    let state = expect_context::<App>();
    let post = StoredValue::new(post);
    let id = move || post.with_value(|post| post.id.clone());
    let world = move |ask: fn(&World, &Post) -> u32| {
        Memo::new(move |_| {
            state
                .play()
                .with(|play| post.with_value(|post| ask(play.world(), post)))
        })
    };
    let replies =
        world(|world, post| u32::try_from(world.reply_count(&post.id)).unwrap_or(u32::MAX));
    let reposts = world(World::repost_count);
    let likes = world(World::like_count);
    let is_mine = move |ask: fn(&World, &PostId) -> bool| {
        Memo::new(move |_| state.play().with(|play| ask(play.world(), &id())))
    };
    let has_reposted = is_mine(World::has_reposted);
    let has_liked = is_mine(|world, id| world.liked.contains(id));
    let is_own = post.with_value(|post| post.by == Author::You);
    let names = StoredValue::new(name);
    let named = move |label: fn(&str, u32) -> String, count: Memo<u32>| {
        move || names.with_value(|name| label(name, count.get()))
    };
    let reply_label = named(|name, count| words::reply_to(name, count as usize), replies);
    let repost = move |_| {
        state.act(if has_reposted.get() {
            Action::Unrepost(id())
        } else {
            Action::Repost(id())
        });
    };
    let like = move |_| {
        state.act(if has_liked.get() {
            Action::Unlike(id())
        } else {
            Action::Like(id())
        });
    };
    let pass_on = (!is_own).then(|| view! {
        <button class="post-card-act" aria-pressed=move || has_reposted.get().to_string()
            aria-label=named(words::repost, reposts) on:click=repost>
            <ActIcon path="M7 7h9l-3-3m4 13H8l3 3M17 7l0 6M7 17l0-6" /> {reposts}
        </button>
        <a class="post-card-act" href=Route::Practice(Place::Quote(id())).to_string()
            aria-label=names.with_value(|name| words::quote(name))>
            <ActIcon path="M5 16c3-1 4-3 4-5H5V6h6v5c0 4-2 6-5 7zm9 0c3-1 4-3 4-5h-4V6h6v5c0 4-2 6-5 7z" />
        </a>
    });
    let open = (!is_open).then(|| {
        let label = names.with_value(|name| words::open(name));
        view! {
            <a
                class="post-card-act post-card-open"
                href=Route::Practice(Place::Post(id())).to_string()
                aria-label=label
            >
                {words::OPEN}
            </a>
        }
    });
    let delete = is_own.then(|| view! {
        <button class="post-card-act" aria-label=post.with_value(|post| words::delete(&post.text))
            on:click=move |_| { state.act(Action::Delete(id())); }>
            {words::DELETE}
        </button>
    });
    let ahead = is_own.then(|| view! { <LookAhead post=post.get_value() /> });
    view! {
        <div class="post-card-acts">
            <a class="post-card-act" href=Route::Practice(Place::Reply(id())).to_string()
                aria-label=reply_label>
                <ActIcon path="M10 6l-6 5 6 5v-3c5 0 8 1 10 5 0-6-4-9-10-9z" /> {replies}
            </a>
            {pass_on}
            <button class="post-card-act" aria-pressed=move || has_liked.get().to_string()
                aria-label=named(words::like, likes) on:click=like>
                <ActIcon path="M12 20S4 15 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 6-8 11-8 11z" /> {likes}
            </button>
            {delete}
            {ahead}
            {open}
        </div>
    }
}

/// The way to the day after a post that the learner wrote; what a scene put there has none.
#[component]
fn LookAhead(post: Post) -> impl IntoView {
    let state = expect_context::<App>();
    let is_written = state
        .play()
        .with_untracked(|play| play.world().written.iter().any(|one| one.id == post.id));
    is_written.then(|| {
        let label = next_day::see_of(&post.text);
        let href = Route::Practice(Place::DayOfPost(post.id)).to_string();
        view! {
            <a class="post-card-act post-card-ahead" href=href aria-label=label>
                {next_day::SEE}
            </a>
        }
    })
}

#[component]
fn ActIcon(path: &'static str) -> impl IntoView {
    view! {
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path d=path />
        </svg>
    }
}

/// The author's display name.
pub fn author_name(state: App, author: &Author) -> String {
    match author {
        Author::You => {
            let name = state
                .settings()
                .with_untracked(|settings| settings.name.clone());
            if name.is_empty() {
                words::ME_NAME.to_owned()
            } else {
                name
            }
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
