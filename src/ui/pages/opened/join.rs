//! The form to join a cohort: a name, and what else the trainer asks.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::page;
use crate::domain::cohort::{CohortId, Experience, Name};
use crate::i18n::member as words;
use crate::state::{App, Joining, Looked, Member};
use crate::ui::components::{Choice, live, refusal_words};

/// What the learner says of themselves, and the button.
#[component]
pub fn JoinForm(
    /// The invitation.
    looked: Looked,
    /// Called once the learner has joined.
    on_joined: impl Fn(CohortId, Name) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let member = expect_context::<Member>();
    let said = RwSignal::new(first_guess(member, &looked));
    let trouble = RwSignal::new(None::<String>);
    let asks = looked.invited.invitation.asks.clone();
    let is_first = looked.before.is_none();
    let label = if is_first {
        words::JOIN
    } else {
        words::TAKE_NEWER
    };
    let join = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let saying = said.get_untracked();
        if Name::new(&saying.name).is_empty() {
            trouble.set(Some(words::NAME_MISSING.to_owned()));
            page::focus("join-name");
            return;
        }
        let looked = looked.clone();
        spawn_local(async move {
            let invitation = &looked.invited.invitation;
            match member.join(&looked, saying).await {
                Ok(()) => on_joined(invitation.cohort, invitation.name.clone()),
                Err(refusal) => {
                    trouble.try_set(Some(refusal_words(&refusal)));
                    page::focus("join-name");
                }
            }
        });
    };
    let told = move || {
        trouble.get().map(|trouble| {
            view! { <span class="editor-error" id="join-error" role="alert">{trouble}</span> }
        })
    };
    view! {
        <form on:submit=join>
            <h2>{words::ABOUT_YOU}</h2>
            <p class="field" class:is-wrong=move || trouble.with(Option::is_some)>
                <label for="join-name">{words::NAME}</label>
                {live(told)}
                <input id="join-name" type="text" autocomplete="name"
                    aria-describedby="join-error"
                    prop:value=move || said.with(|it| it.name.clone())
                    on:input=move |event| {
                        trouble.set(None);
                        said.update(|it| it.name = event_target_value(&event));
                    } />
            </p>
            <p class="field">
                <label for="join-handle">{words::HANDLE}</label>
                <input id="join-handle" type="text" autocomplete="off" autocapitalize="none"
                    prop:value=move || said.with(|it| it.handle.clone())
                    on:input=move |event| said.update(|it| it.handle = event_target_value(&event)) />
            </p>
            {(asks.experience && is_first).then(|| {
                let chosen = Signal::derive(move || said.with(|it| it.experience));
                view! {
                    <ExperienceChoice chosen
                        on_choose=move |one| said.update(|it| it.experience = Some(one)) />
                }
            })}
            {is_first.then(|| view! { <p>{words::ADDED}</p> })}
            <button class="button" type="submit">{label}</button>
        </form>
    }
}

/// What is known of the learner already.
fn first_guess(member: Member, looked: &Looked) -> Joining {
    let cohort = looked.invited.keys.id();
    let known = member
        .kept()
        .with_untracked(|it| it.of(cohort).map(|it| it.about.clone()));
    let settings = expect_context::<App>().settings();
    let kept_name = member.kept().with_untracked(|it| it.name.to_string());
    let name = if kept_name.is_empty() {
        settings.with_untracked(|it| it.name.clone())
    } else {
        kept_name
    };
    known.map_or_else(
        || Joining {
            name,
            ..Joining::default()
        },
        |about| Joining {
            name: about.name.to_string(),
            handle: about.handle,
            experience: about.experience,
        },
    )
}

/// The one question that buddies are paired by.
#[component]
pub fn ExperienceChoice(
    /// What they said.
    #[prop(into)]
    chosen: Signal<Option<Experience>>,
    /// Called with what they say.
    on_choose: impl Fn(Experience) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let all = [Experience::New, Experience::Some, Experience::Much];
    let options = all.map(|one| (one, words::experience(one))).to_vec();
    view! {
        <Choice legend=words::EXPERIENCE name="experience" options chosen on_choose is_tall=true />
    }
}
