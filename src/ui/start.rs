//! From the static first screen to the running app.

use leptos::mount::mount_to;
use leptos::prelude::*;

use super::layout::Layout;
use super::{Route, pages};
use crate::browser::{self, address, clock, net, page};
use crate::content;
use crate::domain::challenge::Outline;
use crate::i18n::app as words;
use crate::state::{Home, own_outline};

/// Loads the outline of the challenge, looks at what the phone keeps, and shows the home page; or
/// fetches what another page needs first.
pub fn start() {
    browser::spawn(async {
        let outline = outline().await;
        if pages::is_later(&Route::parse(&address::hash())) {
            pages::fetch().await;
        }
        // Starting the program and drawing the page are two works: on a slow phone a finger is heard
        // between them.
        clock::breathe().await;
        let Some(mount_point) = page::mount_point() else {
            return;
        };
        match outline {
            Some(outline) => mount_to(mount_point, move || {
                let (home, has_trouble) = Home::look(outline);
                provide_context(home);
                view! { <Layout has_trouble /> }
            })
            .forget(),
            None => mount_to(mount_point, || view! { <NoPack /> }).forget(),
        }
    });
}

async fn outline() -> Option<Outline> {
    if let Some(own) = own_outline() {
        return Some(own);
    }
    let text = net::outline().await?;
    content::read_outline(&text).ok()
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
