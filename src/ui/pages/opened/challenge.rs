//! The challenge that an invitation is to: on this phone, or in a file that the trainer sends.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::cohort::PackRef;
use crate::i18n::packs as words;
use crate::state::{App, Home};
use crate::ui::components::{ChallengeFile, live};

/// What to do to have the challenge; nothing where the phone's own was meant all along.
#[component]
pub fn ChallengeOf(
    /// The challenge.
    pack: PackRef,
) -> impl IntoView {
    let app = expect_context::<App>();
    let home = expect_context::<Home>();
    let was_in_use = untrack(|| app.challenge().is(&pack));
    let pack = StoredValue::new(pack);
    let put_in_use = move |pack: PackRef| {
        spawn_local(async move {
            app.use_challenge(home, &pack).await;
        });
    };
    let state = Memo::new(move |_| {
        pack.with_value(|pack| {
            let is_here = app
                .challenges()
                .with(|all| all.iter().any(|it| it.is(pack)));
            (app.challenge().is(pack), is_here)
        })
    });
    let shown = move || {
        let pack = pack.get_value();
        match state.get() {
            (true, _) if was_in_use => ().into_any(),
            (true, _) => view! { <p class="done-line">"✓ " {words::HERE}</p> }.into_any(),
            (false, true) => view! {
                <div class="banner care">
                    <p>{words::at_hand(&pack.title)}</p>
                    <button class="button second" on:click={
                        let pack = pack.clone();
                        move |_| put_in_use(pack.clone())
                    }>
                        {words::put_in_use(&pack.title)}
                    </button>
                </div>
            }
            .into_any(),
            (false, false) => view! {
                <div class="banner care">
                    <p>{words::needed(&pack.title)}</p>
                    <ChallengeFile id="challenge-file" wanted=pack on_taken=put_in_use />
                </div>
            }
            .into_any(),
        }
    };
    live(shown)
}
