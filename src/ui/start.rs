//! From the static first screen to the running app.

use std::sync::Arc;

use leptos::mount::mount_to;
use leptos::prelude::*;

use super::layout::Layout;
use super::{Route, pages};
use crate::browser::{self, address, net, page};
use crate::content;
use crate::domain::challenge::Pack;
use crate::i18n::app as words;
use crate::state::{App, kept_profession};

/// Loads the pack, opens what the phone keeps, and shows the app.
pub fn start() {
    browser::spawn(async {
        let pack = built_in_pack().await;
        pages::fetch(&Route::parse(&address::hash())).await;
        let Some(mount_point) = page::mount_point() else {
            return;
        };
        match pack {
            Some(pack) => mount_to(mount_point, move || {
                provide_context(App::open(pack));
                view! { <Layout /> }
            })
            .forget(),
            None => mount_to(mount_point, || view! { <NoPack /> }).forget(),
        }
    });
}

async fn built_in_pack() -> Option<Arc<Pack>> {
    let text = net::built_in_pack().await?;
    content::load_built_in(&text, &kept_profession())
        .ok()
        .map(Arc::new)
}

/// Told when the challenge can't be had, which without a network happens on a first visit only.
#[component]
fn NoPack() -> impl IntoView {
    view! {
        <main class="page">
            <h1 id="title">{words::NO_PACK_TITLE}</h1>
            <p>{words::NO_PACK_TEXT}</p>
            <button class="button" on:click=move |_| page::reload()>
                {words::TRY_AGAIN}
            </button>
        </main>
    }
}
