//! One note of the journal, to read, to change and to delete.

use leptos::prelude::*;

use crate::browser::page;
use crate::domain::challenge::{Note, Verb};
use crate::i18n::{journal as words, step as step_words, time};
use crate::state::App;
use crate::ui::Route;
use crate::ui::components::{Choice, live};

/// A note with its step.
#[component]
pub fn Entry(
    /// The note.
    note: Note,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let href = Route::Step(note.step.clone()).to_string();
    let title = note.title.clone();
    let note = StoredValue::new(note);
    let content = move || {
        let note = note.get_value();
        if is_open.get() {
            view! { <Form note is_open /> }.into_any()
        } else {
            view! { <Shown note is_open /> }.into_any()
        }
    };
    view! {
        <li class="card">
            <h2><a href=href>{title}</a></h2>
            {live(content)}
        </li>
    }
}

fn edit_id(note: &Note) -> String {
    format!("edit-{}", note.step)
}

#[component]
fn Shown(note: Note, is_open: RwSignal<bool>) -> impl IntoView {
    let state = expect_context::<App>();
    let step = note.step.clone();
    let delete = move |_| {
        state.delete_note(&step);
        // The note is gone with its buttons: the focus goes where the list begins.
        page::focus("title");
    };
    let open = move |_| {
        is_open.set(true);
        request_animation_frame(|| page::focus("changed-line"));
    };
    let id = edit_id(&note);
    let Note {
        title, reflection, ..
    } = note;
    let line = (!reflection.line.is_empty()).then(|| view! { <p dir="auto">{reflection.line}</p> });
    view! {
        <p>
            <b>{step_words::verb(reflection.verb)} "."</b>
        </p>
        {line}
        <p class="quiet">{time::full_day(reflection.on)}</p>
        <p class="row">
            <button class="link-button" id=id aria-label=words::edit_of(&title)
                on:click=open>
                {words::EDIT}
            </button>
            <button class="link-button" aria-label=words::delete_of(&title) on:click=delete>
                {words::DELETE}
            </button>
        </p>
    }
}

/// Closes the form; the focus goes back to the button that opened it.
fn close(is_open: RwSignal<bool>, id: &str) {
    let id = id.to_owned();
    is_open.set(false);
    request_animation_frame(move || page::focus(&id));
}

#[component]
fn Form(note: Note, is_open: RwSignal<bool>) -> impl IntoView {
    let state = expect_context::<App>();
    let id = edit_id(&note);
    let step = note.step;
    let verb = RwSignal::new(note.reflection.verb);
    let line = RwSignal::new(note.reflection.line);
    let leave = {
        let id = id.clone();
        move |_| close(is_open, &id)
    };
    let keep = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        // Read first: with the form, what is in it goes, and with the change, the whole list.
        let (verb, line) = (verb.get_untracked(), line.get_untracked());
        close(is_open, &id);
        state.change_note(&step, verb, &line);
    };
    let options = Verb::ALL
        .map(|verb| (verb, step_words::verb(verb)))
        .to_vec();
    view! {
        <form on:submit=keep>
            <Choice legend=step_words::WHAT_DID_IT name="changed-verb" options is_tall=true
                chosen=Signal::derive(move || Some(verb.get()))
                on_choose=move |chosen| verb.set(chosen) />
            <p class="field">
                <label for="changed-line">{words::YOUR_LINE}</label>
                <input id="changed-line" type="text" autocomplete="off" prop:value=line
                    on:input=move |event| line.set(event_target_value(&event)) />
            </p>
            <p class="row">
                <button class="button small" type="submit">{words::KEEP}</button>
                <button class="button second small" type="button" on:click=leave>
                    {words::LEAVE}
                </button>
            </p>
        </form>
    }
}
