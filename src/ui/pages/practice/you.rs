//! The learner's own profile in the sandbox: the hat, a line, their posts.

use leptos::prelude::*;

use super::PlaceTabs;
use crate::browser::page;
use crate::domain::coach::Hat;
use crate::domain::sandbox::{Action, Author};
use crate::i18n::practice as words;
use crate::state::App;
use crate::ui::Place;
use crate::ui::components::{Choice, GoalBar, PageTop, PostList};

/// Who the learner is here.
#[component]
pub fn YouPage() -> impl IntoView {
    let state = expect_context::<App>();
    let hat = Signal::derive(move || state.play().with(|play| play.world().profile.hat));
    let options = Hat::ALL.map(|hat| (hat, words::hat(hat))).to_vec();
    view! {
        <PageTop title=words::YOUR_PROFILE note=words::SANDBOX.to_owned() />
        <PlaceTabs here=Place::You />
        <GoalBar />
        <Choice legend=words::WHICH_HAT name="hat" options chosen=hat
            on_choose=move |hat| { state.act(Action::ChooseHat(hat)); } />
        <p class="quiet">{move || hat.get().map(words::hat_means)}</p>
        <Line />
        <h2>{words::YOUR_POSTS}</h2>
        <PostList posts=|world| world.posts_by(&Author::You) none=words::NOTHING_WRITTEN />
    }
}

#[component]
fn Line() -> impl IntoView {
    let state = expect_context::<App>();
    let bio = Memo::new(move |_| state.play().with(|play| play.world().profile.bio.clone()));
    let text = RwSignal::new(bio.get_untracked());
    let is_empty = RwSignal::new(false);
    // What is undone, or changed in another tab, shows here too.
    Effect::new(move || text.set(bio.get()));
    let keep = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        is_empty.set(text.with(|text| text.trim().is_empty()));
        if is_empty.get() {
            page::focus("bio");
        } else {
            state.act(Action::WriteBio(text.get()));
        }
    };
    view! {
        <form on:submit=keep>
            <p class="field" class:is-wrong=is_empty>
                <label for="bio">{words::YOUR_LINE}</label>
                <span class="quiet" id="bio-hint">{words::YOUR_LINE_HINT}</span>
                {move || is_empty.get().then(|| view! {
                    <span class="editor-error" id="bio-error" role="alert">{words::LINE_MISSING}</span>
                })}
                <textarea id="bio" rows="2" aria-describedby="bio-hint bio-error" prop:value=text
                    on:input=move |event| text.set(event_target_value(&event))></textarea>
            </p>
            <button class="button" type="submit">{words::KEEP_PROFILE}</button>
        </form>
    }
}
