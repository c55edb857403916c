//! The field for a Mastodon server.

use leptos::prelude::*;

use crate::domain::text::instance_host;
use crate::i18n::step as words;
use crate::state::App;

/// The learner's Mastodon server.
#[component]
pub fn Instance() -> impl IntoView {
    let state = expect_context::<App>();
    let typed = RwSignal::new(state.settings().with_untracked(|it| it.instance.clone()));
    let is_wrong = move || typed.with(|typed| !typed.is_empty() && instance_host(typed).is_none());
    view! {
        <p class="field">
            <label for="instance">{words::YOUR_INSTANCE}</label>
            <span class="quiet" id="instance-hint">{words::INSTANCE_HINT}</span>
            {move || is_wrong().then(|| view! {
                <span class="editor-error" id="instance-error">{words::INSTANCE_WRONG}</span>
            })}
            <input id="instance" type="text" inputmode="url" autocapitalize="off" autocomplete="off"
                spellcheck="false" aria-describedby="instance-hint instance-error"
                prop:value=typed
                on:change=move |event| {
                    let text = event_target_value(&event);
                    typed.set(text.clone());
                    state.choose(|settings| settings.instance = text);
                } />
        </p>
    }
}
