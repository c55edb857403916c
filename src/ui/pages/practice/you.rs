//! The learner's own profile in the sandbox: the hat, the name, a line, their posts.

use leptos::prelude::*;

use super::PlaceTabs;
use crate::browser::page;
use crate::domain::coach::Hat;
use crate::domain::sandbox::{Action, Author};
use crate::i18n::{account, practice as words};
use crate::state::App;
use crate::ui::components::{Choice, GoalBar, PageTop, PostList, live};
use crate::ui::{Place, Route};

/// Who the learner is here.
#[component]
pub fn YouPage() -> impl IntoView {
    let state = expect_context::<App>();
    let hat = Signal::derive(move || state.play().with(|play| play.world().profile.hat));
    let options = Hat::ALL.map(|hat| (hat, words::hat(hat))).to_vec();
    let name = Memo::new(move |_| state.play().with(|play| play.world().profile.name.clone()));
    // The name stands above each of them.
    let posts = move || {
        name.track();
        view! {
            <PostList posts=|world| world.posts_by(&Author::You) none=words::NOTHING_WRITTEN />
        }
    };
    view! {
        <PageTop title=words::YOUR_PROFILE note=words::SANDBOX.to_owned() />
        <PlaceTabs here=Place::You />
        <GoalBar />
        <Choice legend=words::WHICH_HAT name="hat" options chosen=hat
            on_choose=move |hat| { state.act(Action::ChooseHat(hat)); } />
        <p class="quiet">{move || hat.get().map(words::hat_means)}</p>
        <Words />
        <p class="row">
            {link(Place::Saved, words::SAVED_POSTS)}
            {link(Place::Account, account::TITLE)}
        </p>
        <h2>{words::YOUR_POSTS}</h2>
        {live(posts)}
    }
}

fn link(place: Place, label: &'static str) -> AnyView {
    view! {
        <a class="button second small" href=Route::Practice(place).to_string()>
            {label}
        </a>
    }
    .into_any()
}

/// The name above their posts, and a line about them.
#[component]
fn Words() -> impl IntoView {
    let state = expect_context::<App>();
    let profile = Memo::new(move |_| state.play().with(|play| play.world().profile.clone()));
    let name = RwSignal::new(String::new());
    let text = RwSignal::new(String::new());
    let is_empty = RwSignal::new(false);
    // What is undone, or changed in another tab, shows here too.
    Effect::new(move || name.set(profile.with(|it| it.name.clone())));
    let bio = Memo::new(move |_| profile.with(|it| it.bio.clone()));
    Effect::new(move || text.set(bio.get()));
    let keep = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let new_name = name.with(|name| name.trim().to_owned());
        let is_new = !new_name.is_empty() && profile.with(|it| it.name != new_name);
        is_empty.set(text.with(|text| text.trim().is_empty()));
        let line = text.get();
        if is_new {
            state.act(Action::WriteName(new_name));
        }
        if !is_empty.get() {
            state.act(Action::WriteBio(line));
        } else if !is_new {
            page::focus("bio");
        }
    };
    let trouble = move || {
        is_empty.get().then(|| {
            view! {
                <span class="editor-error" id="bio-error" role="alert">
                    {words::LINE_MISSING}
                </span>
            }
        })
    };
    view! {
        <form on:submit=keep>
            <p class="field">
                <label for="name">{words::YOUR_NAME}</label>
                <span class="quiet" id="name-hint">
                    {words::YOUR_NAME_HINT}
                </span>
                <input
                    id="name"
                    type="text"
                    autocomplete="off"
                    aria-describedby="name-hint"
                    prop:value=name
                    on:input=move |event| name.set(event_target_value(&event))
                />
            </p>
            <p class="field" class:is-wrong=is_empty>
                <label for="bio">{words::YOUR_LINE}</label>
                <span class="quiet" id="bio-hint">
                    {words::YOUR_LINE_HINT}
                </span>
                {live(trouble)}
                <textarea
                    id="bio"
                    rows="2"
                    aria-describedby="bio-hint bio-error"
                    prop:value=text
                    on:input=move |event| text.set(event_target_value(&event))
                ></textarea>
            </p>
            <button class="button" type="submit">
                {words::KEEP_PROFILE}
            </button>
        </form>
    }
}
