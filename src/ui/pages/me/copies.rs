//! A copy of everything: kept elsewhere, brought back, and what was set aside.

use chrono::DateTime;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::files;
use crate::i18n::{me as words, time};
use crate::state::{App, Home, Imported, Member};
use crate::storage::{Memberships, QUARANTINE_PREFIX};
use crate::ui::components::live;

/// Save a copy as a file, or as text.
#[component]
pub fn KeepCopy() -> impl IntoView {
    let state = expect_context::<App>();
    let kept = expect_context::<Member>().kept();
    let copy =
        move |_| spawn_local(async move { state.copy_text(&state.copy_of_everything()).await });
    let secret = move || {
        kept.with(Memberships::has_keys)
            .then(|| view! { <p class="banner care">{words::COPY_SECRET}</p> })
    };
    view! {
        <section>
            <h2>{words::COPY}</h2>
            <p>{words::COPY_TEXT}</p>
            {live(secret)}
            <p class="row">
                <button class="button second" on:click=move |_| { state.offer_copy(); }>
                    {words::SAVE_COPY}
                </button>
                <button class="link-button" on:click=copy>{words::COPY_CODE}</button>
            </p>
        </section>
    }
}

/// Bring a copy back.
#[component]
pub fn BringBack() -> impl IntoView {
    let state = expect_context::<App>();
    let home = expect_context::<Home>();
    let answer = RwSignal::new(None::<&'static str>);
    let bring = move |event: leptos::ev::Event| {
        let field = event_target(&event);
        spawn_local(async move {
            let text = files::chosen(field).await.unwrap_or_default();
            answer.set(match state.bring_back(home, &text).await {
                Imported::Done => None,
                Imported::Unreadable => Some(words::NOT_A_COPY),
                Imported::TooNew => Some(words::COPY_TOO_NEW),
                Imported::NoRoom => Some(words::NO_ROOM),
            });
        });
    };
    view! {
        <section>
            <h2>{words::BRING_BACK}</h2>
            <p id="bring-back-hint">{words::BRING_BACK_TEXT}</p>
            <p class="field" class:is-wrong=move || answer.get().is_some()>
                <label for="bring-back">{words::CHOOSE_FILE}</label>
                {move || answer.get().map(|answer| view! {
                    <span class="editor-error" role="alert">{answer}</span>
                })}
                <input id="bring-back" type="file" accept=".json,application/json"
                    aria-describedby="bring-back-hint" on:change=bring />
            </p>
        </section>
    }
}

/// Texts that could not be read, and older work that a copy took the place of.
#[component]
pub fn SetAside() -> impl IntoView {
    let state = expect_context::<App>();
    // Bringing back and erasing change them; both change how far the learner is, too.
    let keys = move || {
        state.progress().track();
        state.set_aside()
    };
    let row = move |key: String| {
        let when = words::set_aside_on(&day_of(&key));
        view! {
            <li>
                <span>{when}</span>
                <button class="button second small" on:click=move |_| state.offer_set_aside(&key)>
                    {words::SAVE_SET_ASIDE}
                </button>
            </li>
        }
    };
    move || {
        let keys = keys();
        (!keys.is_empty()).then(|| {
            view! {
                <section>
                    <h2>{words::SET_ASIDE}</h2>
                    <p>{words::SET_ASIDE_TEXT}</p>
                    <ul class="lists">{keys.into_iter().map(row).collect_view()}</ul>
                </section>
            }
        })
    }
}

/// The key ends with the Unix seconds of the day.
fn day_of(key: &str) -> String {
    let seconds = key
        .strip_prefix(QUARANTINE_PREFIX)
        .and_then(|it| it.parse().ok());
    let moment = seconds.and_then(|seconds| DateTime::from_timestamp(seconds, 0));
    moment.map_or_else(
        || key.to_owned(),
        |moment| time::full_day(moment.date_naive()),
    )
}
