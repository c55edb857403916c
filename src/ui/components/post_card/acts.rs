//! What can be done with a post.

use leptos::prelude::*;

use crate::domain::PostId;
use crate::domain::sandbox::{Action, Author, Post, World};
use crate::i18n::{next_day, practice as words};
use crate::state::App;
use crate::storage::Aim;
use crate::ui::{Place, Route};

/// Reply, repost, quote, like and save; change and delete where the post is the learner's own.
#[component]
pub fn Acts(post: Post, name: String, is_open: bool) -> impl IntoView {
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
    let author = StoredValue::new(name);
    let named = move |label: fn(&str, u32) -> String, count: Memo<u32>| {
        move || author.with_value(|name| label(name, count.get()))
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
            aria-label=author.with_value(|name| words::quote(name))>
            <ActIcon path="M5 16c3-1 4-3 4-5H5V6h6v5c0 4-2 6-5 7zm9 0c3-1 4-3 4-5h-4V6h6v5c0 4-2 6-5 7z" />
        </a>
    });
    let open = (!is_open).then(|| {
        let label = author.with_value(|name| words::open(name));
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
    let more = if is_own {
        view! { <Mend post=post.get_value() /> }.into_any()
    } else {
        view! { <SaveButton id=id() author=author.get_value() /> }.into_any()
    };
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
            {more}
            {ahead}
            {open}
        </div>
    }
}

/// Saves a post of somebody's for later, or takes it off again.
#[component]
fn SaveButton(id: PostId, author: String) -> impl IntoView {
    let state = expect_context::<App>();
    let id = StoredValue::new(id);
    let has_saved = Memo::new(move |_| {
        let play = state.play();
        play.with(|play| id.with_value(|id| play.world().saved.contains(id)))
    });
    let press = move |_| {
        state.act(if has_saved.get() {
            Action::Unsave(id.get_value())
        } else {
            Action::Save(id.get_value())
        });
    };
    view! {
        <button
            class="post-card-act"
            aria-pressed=move || has_saved.get().to_string()
            aria-label=words::save(&author)
            on:click=press
        >
            <ActIcon path="M7 4h10v16l-5-4-5 4z" />
        </button>
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

/// Changes a post of the learner's, or deletes it.
#[component]
fn Mend(post: Post) -> impl IntoView {
    let state = expect_context::<App>();
    let edit = Route::Practice(Place::Edit(post.id.clone())).to_string();
    let delete = words::delete(&post.text);
    let aim = Aim::Edit(post.id.clone());
    let is_begun =
        Memo::new(move |_| (state.drafts()).with(|drafts| drafts.iter().any(|one| one.aim == aim)));
    let label = {
        let text = post.text.clone();
        move || {
            if is_begun.get() {
                words::go_on_editing(&text)
            } else {
                words::edit(&text)
            }
        }
    };
    view! {
        <a class="post-card-act" href=edit aria-label=label>
            {move || if is_begun.get() { words::EDIT_GO_ON } else { words::EDIT }}
        </a>
        <button
            class="post-card-act"
            aria-label=delete
            on:click=move |_| {
                state.act(Action::Delete(post.id.clone()));
            }
        >
            {words::DELETE}
        </button>
    }
}

#[component]
fn ActIcon(path: &'static str) -> impl IntoView {
    view! {
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path d=path />
        </svg>
    }
}
