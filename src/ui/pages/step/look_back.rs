//! The card for one reflection: four verbs and a line, both optional.

use leptos::prelude::*;

use crate::domain::challenge::{Step, Verb};
use crate::i18n::step as words;
use crate::state::App;
use crate::ui::components::Choice;
use crate::ui::pages::step::LaterCard;

/// Look back on the step.
#[component]
pub fn LookBackCard(step: Step) -> impl IntoView {
    let state = expect_context::<App>();
    let id = StoredValue::new(step.id);
    let kept = state
        .progress()
        .with_untracked(|it| it.record(&id.get_value()).reflection);
    let verb = RwSignal::new(kept.as_ref().map(|it| it.verb));
    let line = RwSignal::new(kept.map(|it| it.line).unwrap_or_default());
    let answer = RwSignal::new(None::<&'static str>);
    let keep = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let verb = verb.get();
        if verb.is_some() {
            state.reflect(&id.get_value(), verb, &line.get());
        }
        answer.set(Some(if verb.is_some() {
            words::NOTE_KEPT
        } else {
            words::CHOOSE_VERB
        }));
    };
    let options = Verb::ALL.map(|verb| (verb, words::verb(verb))).to_vec();
    view! {
        <LaterCard number="3" title=words::LOOK_BACK id=id.get_value()>
            <p>{step.reflect}</p>
            <form on:submit=keep>
                <Choice legend=words::WHAT_DID_IT name="verb" options chosen=verb
                    on_choose=move |chosen| verb.set(Some(chosen)) is_tall=true />
                <p class="field">
                    <label for="line">{words::ONE_LINE}</label>
                    <input id="line" type="text" autocomplete="off" prop:value=line
                        on:input=move |event| line.set(event_target_value(&event)) />
                </p>
                <button class="button second" type="submit">{words::KEEP_NOTE}</button>
                <p role="status" class="done-line">{answer}</p>
            </form>
        </LaterCard>
    }
}
