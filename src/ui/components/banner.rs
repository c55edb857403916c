//! Notices above the page: trouble with keeping things, and a newer version that waits.

use leptos::prelude::*;

use super::live;
use crate::i18n::{app, trouble as words};
use crate::state::{App, Home};
use crate::storage::Trouble;

/// Says what stands in the way of keeping things, and offers the way out.
#[component]
pub fn TroubleBanner() -> impl IntoView {
    let state = expect_context::<App>();
    let banner = move |trouble: Trouble| {
        let way_out = match &trouble {
            Trouble::Unreadable { key } => {
                let key = key.clone();
                view! {
                    <button class="button small" on:click=move |_| state.offer_set_aside(&key)>
                        {words::SAVE_UNREADABLE}
                    </button>
                }
                .into_any()
            }
            Trouble::Blocked | Trouble::Full => view! {
                <button class="button small" on:click=move |_| { state.offer_copy(); }>
                    {words::SAVE_COPY}
                </button>
            }
            .into_any(),
            Trouble::TooNew => ().into_any(),
        };
        view! {
            <section class="banner care" role="alert" aria-labelledby="trouble-title">
                <h2 id="trouble-title">{words::TITLE}</h2>
                <p>{words::say(&trouble)}</p>
                <p class="row">
                    {way_out}
                    <button class="button second small" on:click=move |_| state.dismiss_trouble()>
                        {words::DISMISS}
                    </button>
                </p>
            </section>
        }
    };
    live(move || state.trouble().get().map(banner))
}

/// Offers a newer version. It never comes by itself: somebody may be in the middle of a sentence.
#[component]
pub fn UpdateBanner() -> impl IntoView {
    let state = expect_context::<Home>();
    let is_put_off = RwSignal::new(false);
    let is_shown = move || state.has_update().get() && !is_put_off.get();
    let banner = move || {
        view! {
            <section class="banner" role="status">
                <p>{app::NEWER_READY}</p>
                <p class="row">
                    <button class="button small" on:click=move |_| state.use_update()>
                        {app::USE_NEWER}
                    </button>
                    <button class="button second small" on:click=move |_| is_put_off.set(true)>
                        {app::LATER}
                    </button>
                </p>
            </section>
        }
    };
    live(move || is_shown().then(banner))
}
