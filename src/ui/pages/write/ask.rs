//! Asks somebody to look at the draft: a buddy, or the trainer of a cohort, who alone can open it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::page;
use crate::domain::cohort::{CohortId, ReviewId};
use crate::i18n::review as words;
use crate::state::{App, Asking, Member, code_in};
use crate::storage::Draft;
use crate::ui::components::{WaysToSend, live, refusal_words};

/// The form, and the code once it is made.
#[component]
pub fn Ask(
    /// The draft.
    draft: RwSignal<Draft>,
    /// The request whose code is shown.
    ready: RwSignal<Option<ReviewId>>,
) -> impl IntoView {
    let member = expect_context::<Member>();
    let sent = move || {
        let id = ready.get()?;
        let asked = member.kept().with(|it| it.asked(id).cloned())?;
        let code = code_in(&asked.code).ok()?;
        let secrecy = if asked.to.is_some() {
            words::TRAINER_SEALED
        } else {
            words::BUDDY_OPEN
        };
        let is_changed = draft.with(|draft| draft.text != asked.request.text);
        let changed =
            is_changed.then(|| view! { <p class="banner care">{words::EARLIER_WORDS}</p> });
        Some(view! {
            <h3 id="request-ready" tabindex="-1">{words::REQUEST_READY}</h3>
            <p>{secrecy}</p>
            {changed}
            <WaysToSend code label=words::PAGE_TITLE file=words::FILE
                message=words::request_message(&asked.request.from) />
        })
    };
    view! {
        <details class="card" id="ask">
            <summary>
                <h2>{words::ASK}</h2>
            </summary>
            <p>{words::ASK_TEXT}</p>
            <Form draft ready />
            {live(sent)}
        </details>
    }
}

#[component]
fn Form(draft: RwSignal<Draft>, ready: RwSignal<Option<ReviewId>>) -> impl IntoView {
    let member = expect_context::<Member>();
    let settings = expect_context::<App>().settings();
    let kept = member.kept().get_untracked();
    let name = if kept.name.is_empty() {
        settings.with_untracked(|it| it.name.clone())
    } else {
        kept.name.to_string()
    };
    let asking = RwSignal::new(Asking {
        name,
        ..Asking::default()
    });
    let trouble = RwSignal::new(None::<String>);
    let make = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        spawn_local(async move {
            let (draft, said) = (draft.get_untracked(), asking.get_untracked());
            match member.ask(&draft, said).await {
                Ok(id) => {
                    trouble.try_set(None);
                    ready.try_set(Some(id));
                    request_animation_frame(|| page::focus("request-ready"));
                }
                Err(refusal) => {
                    trouble.try_set(Some(refusal_words(&refusal)));
                }
            }
        });
    };
    let told = move || {
        trouble
            .get()
            .map(|it| view! { <p class="editor-error" role="alert">{it}</p> })
    };
    view! {
        <form on:submit=make>
            <Whom asking />
            <p class="field">
                <label for="ask-name">{words::YOUR_NAME}</label>
                <input id="ask-name" type="text" autocomplete="name"
                    prop:value=move || asking.with(|it| it.name.clone())
                    on:input=move |event| asking.update(|it| it.name = event_target_value(&event)) />
            </p>
            <p class="field">
                <label for="ask-question">{words::QUESTION}</label>
                <input id="ask-question" type="text" autocomplete="off" dir="auto"
                    prop:value=move || asking.with(|it| it.question.clone())
                    on:input=move |event| {
                        asking.update(|it| it.question = event_target_value(&event));
                    } />
            </p>
            {live(told)}
            <button class="button second" type="submit">{words::MAKE_REQUEST}</button>
        </form>
    }
}

/// Who is asked. Nothing to choose for somebody who is in no cohort.
#[component]
fn Whom(asking: RwSignal<Asking>) -> impl IntoView {
    let joined = expect_context::<Member>()
        .kept()
        .with_untracked(|it| it.joined.clone());
    let radio = move |to: Option<CohortId>, label: String| {
        let is_on = move || asking.with(|it| it.to == to);
        view! {
            <label class="choice-option">
                <input type="radio" name="ask-whom" prop:checked=is_on
                    on:change=move |_| asking.update(|it| it.to = to) />
                <span>{label}</span>
            </label>
        }
    };
    (!joined.is_empty()).then(|| {
        let trainers = joined.into_iter().map(|known| {
            let label = words::trainer_of(&known.agreed.trainer, &known.agreed.name);
            radio(Some(known.cohort), label)
        });
        view! {
            <fieldset class="choice tall">
                <legend>{words::ASK_WHOM}</legend>
                <div class="choice-options">
                    {radio(None, words::BUDDY.to_owned())}
                    {trainers.collect_view()}
                </div>
            </fieldset>
        }
    })
}
