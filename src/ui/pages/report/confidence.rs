//! How sure the learner feels, as they said on the page for it: shown here, and sent along unless
//! they untick it. It isn't asked a second time.

use leptos::prelude::*;

use crate::domain::cohort::{Confidence, Level};
use crate::i18n::report as words;
use crate::state::App;
use crate::ui::Route;

/// What was said so far, whether it goes along, and the way to say more.
#[component]
pub fn ConfidenceSent(
    /// Whether it goes along.
    is_sent: Signal<bool>,
    /// Called when it is ticked, or no longer.
    on_turn: impl Fn(bool) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let progress = expect_context::<App>().progress();
    let said = progress.with_untracked(Confidence::of);
    let said = words::confidence(said.before.map(Level::get), said.now.map(Level::get));
    let (body, way) = match said {
        Some(said) => {
            let ticked = view! {
                <p>{said}</p>
                <p class="check">
                    <input type="checkbox" id="send-confidence" prop:checked=is_sent
                        on:change=move |event| on_turn(event_target_checked(&event)) />
                    <label for="send-confidence">{words::SEND_CONFIDENCE}</label>
                </p>
            };
            (ticked.into_any(), words::CHANGE_CONFIDENCE)
        }
        None => (
            view! { <p class="quiet">{words::CONFIDENCE_UNSAID}</p> }.into_any(),
            words::SAY_CONFIDENCE,
        ),
    };
    view! {
        <fieldset class="days">
            <legend>{words::CONFIDENCE}</legend>
            {body}
            <p><a href=Route::Confidence.to_string()>{way}</a></p>
        </fieldset>
    }
}
