//! The private messages with one person, and writing to them.

mod link;

use leptos::prelude::*;

use crate::browser::{address, page};
use crate::domain::sandbox::{Action, Author, Character, Message};
use crate::domain::{CastId, SceneId};
use crate::i18n::{app, messages as words, practice, time};
use crate::state::{App, Coached};
use crate::storage::{Aim, Draft};
use crate::ui::components::{Coach, GoalBar, PageTop, WaitButton, keep_changes, live};
use crate::ui::pages::Gone;
use crate::ui::{Place, Route};
use link::MessageLink;

/// The messages with somebody. To be here is to have read them.
#[component]
pub fn ConversationPage(id: CastId) -> impl IntoView {
    let state = expect_context::<App>();
    let up = Route::Practice(Place::Messages);
    match state.pack().scenario.character(&id).cloned() {
        Some(character) => view! { <Conversation character /> }.into_any(),
        None => view! { <PageTop title=app::GONE_TITLE up /> <Gone /> }.into_any(),
    }
}

#[component]
fn Conversation(character: Character) -> impl IntoView {
    let state = expect_context::<App>();
    let who = StoredValue::new(character.id.clone());
    read_what_comes(state, who);
    let messages = Memo::new(move |_| {
        state.play().with(|play| {
            let all = who.with_value(|who| {
                play.world()
                    .messages_with(who)
                    .into_iter()
                    .cloned()
                    .collect()
            });
            let all: Vec<Message> = all;
            all
        })
    });
    let is_blocked = Memo::new(move |_| {
        let play = state.play();
        play.with(|play| who.with_value(|who| play.world().blocked.contains(who)))
    });
    let name = StoredValue::new(character.name.clone());
    let none = move || {
        let is_new = messages.with(Vec::is_empty);
        is_new.then(|| view! { <p class="quiet">{words::NO_WORDS_YET}</p> })
    };
    let form = move || {
        if is_blocked.get() {
            view! { <KeptOut who=who.get_value() /> }.into_any()
        } else {
            view! { <Form who=who.get_value() name=name.get_value() /> }.into_any()
        }
    };
    let profile = Route::Practice(Place::Person(character.id)).to_string();
    view! {
        <PageTop title=character.name up=Route::Practice(Place::Messages) note=practice::SANDBOX.to_owned() />
        <GoalBar />
        <p class="row conversation-who">
            <span class="quiet">{format!("@{}", character.handle)}</span>
            <a href=profile>{words::PROFILE}</a>
        </p>
        <ol class="messages" aria-label=words::CONVERSATION>
            <For
                each=move || messages.get()
                key=|message| message.id.clone()
                children=move |message| bubble(state, name.get_value(), message)
            />
        </ol>
        {live(none)}
        {live(form)}
    }
}

/// Notes as read what is there and what comes while the page is open.
fn read_what_comes(state: App, who: StoredValue<CastId>) {
    let unread = Memo::new(move |_| {
        let play = state.play();
        play.with(|play| who.with_value(|who| play.world().unread_from(who)))
    });
    Effect::new(move || {
        if unread.get() > 0 {
            state.act(Action::OpenMessages(who.get_value()));
        }
    });
}

fn bubble(state: App, name: String, message: Message) -> AnyView {
    let is_own = message.from == Author::You;
    let by = if is_own { words::YOU.to_owned() } else { name };
    let at = message.at;
    let age = move || state.play().with(|play| time::age(play.world().now() - at));
    let kind = words::kind(message.kind).map(|kind| view! { <span class="chip">{kind}</span> });
    let id = message.id;
    let link = message
        .link
        .map(|link| view! { <MessageLink id=id.clone() link /> });
    let invitation = message
        .invites_to
        .map(|scene| view! { <Invitation scene /> });
    view! {
        <li class="message" class:is-own=is_own>
            <p class="message-head">
                <b>{by}</b>
                " "
                <span class="quiet">{live(age)}</span>
            </p>
            {kind}
            <p class="message-text" dir="auto">
                {message.text}
            </p>
            {link}
            {invitation}
        </li>
    }
    .into_any()
}

/// Lets begin what somebody invites to, and goes there.
#[component]
fn Invitation(scene: SceneId) -> impl IntoView {
    let state = expect_context::<App>();
    let pack = state.pack();
    let found = pack.scenario.scene(&scene)?;
    let place = match &found.tag {
        Some(tag) => Place::Tag(tag.clone()),
        None => Place::Home,
    };
    let join = move |_| {
        state.act(Action::Begin(scene.clone()));
        address::go(&Route::Practice(place.clone()).to_string());
    };
    Some(view! {
        <button class="button second small" on:click=join>
            {words::join(&found.title)}
        </button>
    })
}

/// Told instead of the text field where the learner keeps somebody out.
#[component]
fn KeptOut(who: CastId) -> impl IntoView {
    let state = expect_context::<App>();
    let label = practice::about(
        practice::UNBLOCK,
        &state.name_of(&who),
        &state.handle_of(&who),
    );
    let unblock = move |_| {
        state.act(Action::Unblock(who.clone()));
        page::focus("title");
    };
    view! {
        <p>{words::KEPT_OUT}</p>
        <button class="button second small" aria-label=label on:click=unblock>
            {practice::UNBLOCK}
        </button>
    }
}

#[component]
fn Form(who: CastId, name: String) -> impl IntoView {
    let state = expect_context::<App>();
    let aim = Aim::Message(who);
    let draft: RwSignal<Draft> = RwSignal::new(state.draft_for(&aim));
    let coached = Coached::new(state, draft);
    let is_empty = RwSignal::new(false);
    keep_changes(state, draft);
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        is_empty.set(draft.with(|draft| draft.text.trim().is_empty()));
        if !is_empty.get() && draft.with_untracked(|draft| state.send_message(draft)) {
            draft.set(state.new_draft(&aim));
        }
        page::focus("message");
    };
    let trouble = move || {
        is_empty.get().then(|| {
            view! {
                <span class="editor-error" id="message-error" role="alert">
                    {words::EMPTY}
                </span>
            }
        })
    };
    let write = move |event: leptos::ev::Event| {
        is_empty.set(false);
        draft.update(|draft| draft.text = event_target_value(&event));
    };
    view! {
        <form on:submit=send>
            <p class="field" class:is-wrong=is_empty>
                <label for="message">{words::your_message_to(&name)}</label>
                {live(trouble)}
                <textarea
                    id="message"
                    rows="4"
                    dir="auto"
                    aria-describedby="message-error message-hint"
                    prop:value=move || draft.with(|draft| draft.text.clone())
                    on:input=write
                ></textarea>
                <span class="quiet" id="message-hint">
                    {words::STAYS_HERE}
                </span>
            </p>
            <Coach draft coached />
            <button class="button" type="submit">
                {words::SEND}
            </button>
        </form>
        <WaitButton />
    }
}
