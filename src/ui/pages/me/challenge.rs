//! Which challenge is done on this phone.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::cohort::PackRef;
use crate::i18n::packs as words;
use crate::state::{App, Home};
use crate::ui::components::{ChallengeFile, live};

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
            let button = move |pack: PackRef| {
                let label = words::put_in_use(&pack.title);
                let put = move |_| put_in_use(app, home, pack.clone());
                view! { <li><button class="button second" on:click=put>{label}</button></li> }
            };
            view! { <ul class="lists">{others.into_iter().map(button).collect_view()}</ul> }
        })
    };
    view! {
        <section>
            <h2>{words::TITLE}</h2>
            <p>{live(in_use)}</p>
            <details class="card">
                <summary><h3>{words::ANOTHER}</h3></summary>
                <p>{words::ANOTHER_TEXT}</p>
                {live(others)}
                <ChallengeFile id="challenge-file"
                    on_taken=move |pack| put_in_use(app, home, pack) />
            </details>
        </section>
    }
}

fn put_in_use(app: App, home: Home, pack: PackRef) {
    spawn_local(async move {
        app.use_challenge(home, &pack).await;
    });
}
