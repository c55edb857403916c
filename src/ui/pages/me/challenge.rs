//! Which challenge is done on this phone.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::page;
use crate::domain::cohort::PackRef;
use crate::i18n::packs as words;
use crate::state::{App, Home};
use crate::ui::components::{ChallengeFile, live};

/// What opens the part about other challenges: where the focus goes from a button that is gone.
const ANOTHER: &str = "another-challenge";

/// The challenge in use, the others on this phone, and a field for a file.
#[component]
pub fn WhichChallenge() -> impl IntoView {
    let app = expect_context::<App>();
    let home = expect_context::<Home>();
    let in_use = move || words::in_use(&app.challenge().pack.title);
    let others = move || {
        let now = app.challenge().pack;
        let others = app.challenges().get().into_iter().map(|it| it.pack);
        let others: Vec<PackRef> = others.filter(|it| it.digest != now.digest).collect();
        (!others.is_empty()).then(|| {
            let row = move |pack| view! { <li><Other pack /></li> };
            view! { <ul class="lists">{others.into_iter().map(row).collect_view()}</ul> }
        })
    };
    view! {
        <section>
            <h2>{words::TITLE}</h2>
            <p>{live(in_use)}</p>
            <details class="card">
                <summary id=ANOTHER><h3>{words::ANOTHER}</h3></summary>
                <p>{words::ANOTHER_TEXT}</p>
                {live(others)}
                <ChallengeFile id="challenge-file"
                    on_taken=move |pack| put_in_use(app, home, pack) />
            </details>
        </section>
    }
}

/// A challenge that isn't in use: to be put in use, or taken off the phone if it came as a file.
#[component]
fn Other(pack: PackRef) -> impl IntoView {
    let app = expect_context::<App>();
    let home = expect_context::<Home>();
    let (taken, removed) = (pack.clone(), pack.clone());
    let take = move |_| {
        page::focus(ANOTHER);
        put_in_use(app, home, taken.clone());
    };
    let remove = pack.digest.map(|_| {
        let remove = move |_| {
            page::focus(ANOTHER);
            app.remove_challenge(&removed);
        };
        view! {
            <button class="link-button" on:click=remove>{words::remove(&pack.title)}</button>
        }
    });
    view! {
        <button class="button second" on:click=take>{words::put_in_use(&pack.title)}</button>
        {remove}
    }
}

fn put_in_use(app: App, home: Home, pack: PackRef) {
    spawn_local(async move {
        app.use_challenge(home, &pack).await;
    });
}
