//! One's own remarks on somebody's draft, and the code that carries them back.

use std::ops::Range;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::chosen::bytes_of;
use crate::browser::page;
use crate::codec::Code;
use crate::domain::challenge::Verb;
use crate::domain::cohort::{Comment, Name, ReviewId, ReviewRequest};
use crate::i18n::review as words;
use crate::state::{App, Member};
use crate::ui::components::{Choice, CommentCard, WaysToSend, live, refusal_words};

/// The draft with its words to select, the remarks, and the answer.
#[component]
pub fn AnswerForm(
    /// Which request.
    id: ReviewId,
    /// What is asked.
    request: ReviewRequest,
) -> impl IntoView {
    let text = StoredValue::new(request.text);
    let comments = RwSignal::new(Vec::<Comment>::new());
    let made = RwSignal::new(None::<(Code, Name)>);
    let result = move || {
        made.get().map(|(code, name)| {
            view! {
                <section>
                    <h2 id="answer-ready" tabindex="-1">{words::ANSWER_READY}</h2>
                    <p>{words::ANSWER_SEALED}</p>
                    <WaysToSend code label=words::PAGE_TITLE file=words::ANSWER_FILE
                        message=words::answer_message(&name) />
                </section>
            }
        })
    };
    view! {
        <section>
            <h2>{words::YOUR_REMARKS}</h2>
            <RemarkForm text on_add=move |comment| {
                made.set(None);
                comments.update(|all| all.push(comment));
            } />
            <Remarks text comments made />
            <Finish id comments made />
        </section>
        {live(result)}
    }
}

/// The draft and one remark on it.
#[component]
fn RemarkForm(
    text: StoredValue<String>,
    on_add: impl Fn(Comment) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let field = NodeRef::<leptos::html::Textarea>::new();
    let place = RwSignal::new(None::<Range<usize>>);
    let verb = RwSignal::new(None::<Verb>);
    let line = RwSignal::new(String::new());
    let trouble = RwSignal::new(None::<&'static str>);
    let look = move || {
        let Some(field) = field.get_untracked() else {
            return;
        };
        let ends = field.selection_start().ok().flatten();
        let ends = ends.zip(field.selection_end().ok().flatten());
        place.set(ends.and_then(|(from, to)| text.with_value(|text| bytes_of(text, from, to))));
    };
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(chosen) = verb.get_untracked() else {
            trouble.set(Some(words::CHOOSE_VERB));
            return;
        };
        let comment = text.with_value(|text| {
            line.with_untracked(|line| Comment::on(text, place.get_untracked(), chosen, line))
        });
        on_add(comment);
        trouble.set(None);
        verb.set(None);
        line.set(String::new());
        place.set(None);
    };
    let about = move || {
        let quoted = place
            .get()
            .and_then(|place| text.with_value(|text| text.get(place).map(str::to_owned)));
        quoted.map_or_else(|| words::WHOLE.to_owned(), |it| words::about(&it))
    };
    let told = move || {
        trouble
            .get()
            .map(|it| view! { <p class="editor-error" role="alert">{it}</p> })
    };
    let options = Verb::ALL.map(|verb| (verb, words::verb(verb))).to_vec();
    view! {
        <form on:submit=add>
            <p class="field">
                <label for="their-draft">{words::DRAFT}</label>
                <span class="quiet" id="their-draft-hint">{words::REMARK_HINT}</span>
                <textarea id="their-draft" readonly rows="6" dir="auto" node_ref=field
                    aria-describedby="their-draft-hint their-draft-words"
                    prop:value=text.get_value()
                    on:select=move |_| look() on:mouseup=move |_| look()
                    on:keyup=move |_| look() on:touchend=move |_| look()></textarea>
                <span id="their-draft-words" role="status" dir="auto">{about}</span>
            </p>
            {live(told)}
            <Choice legend=words::VERB name="remark-verb" options chosen=verb is_tall=true
                on_choose=move |chosen| {
                    trouble.set(None);
                    verb.set(Some(chosen));
                } />
            <p class="field">
                <label for="remark">{words::REMARK}</label>
                <textarea id="remark" rows="3" dir="auto" prop:value=line
                    on:input=move |event| line.set(event_target_value(&event))></textarea>
            </p>
            <button class="button second" type="submit">{words::ADD}</button>
        </form>
    }
}

/// The remarks so far, each to be taken away again.
#[component]
fn Remarks(
    text: StoredValue<String>,
    comments: RwSignal<Vec<Comment>>,
    made: RwSignal<Option<(Code, Name)>>,
) -> impl IntoView {
    let remove = move |at: usize| {
        made.set(None);
        comments.update(|all| {
            if at < all.len() {
                all.remove(at);
            }
        });
    };
    let list = move || {
        let rows = comments.get().into_iter().enumerate().map(|(at, comment)| {
            let about = text.with_value(|text| {
                let place = comment.place(text)?;
                text.get(place).map(str::to_owned)
            });
            let button = view! {
                <button type="button" class="link-button" aria-label=words::remove(at + 1)
                    on:click=move |_| remove(at)>
                    {words::REMOVE}
                </button>
            };
            view! { <CommentCard comment about actions=button.into_any() /> }
        });
        view! { <ul class="plain-list">{rows.collect_view()}</ul> }
    };
    live(list)
}

/// The name, and the button that makes the answer.
#[component]
fn Finish(
    id: ReviewId,
    comments: RwSignal<Vec<Comment>>,
    made: RwSignal<Option<(Code, Name)>>,
) -> impl IntoView {
    let member = expect_context::<Member>();
    let settings = expect_context::<App>().settings();
    let kept = member.kept().with_untracked(|it| it.name.to_string());
    let name = RwSignal::new(if kept.is_empty() {
        settings.with_untracked(|it| it.name.clone())
    } else {
        kept
    });
    let trouble = RwSignal::new(None::<String>);
    let make = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let said = comments.get_untracked();
        if said.is_empty() {
            trouble.set(Some(words::NO_REMARKS.to_owned()));
            return;
        }
        spawn_local(async move {
            let by = name.get_untracked();
            match member.answer(id, &by, said).await {
                Ok(code) => {
                    trouble.try_set(None);
                    made.try_set(Some((code, Name::new(&by))));
                    request_animation_frame(|| page::focus("answer-ready"));
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
            <p class="field">
                <label for="answer-name">{words::YOUR_NAME_ANSWER}</label>
                <input id="answer-name" type="text" autocomplete="name" prop:value=name
                    on:input=move |event| {
                        made.set(None);
                        name.set(event_target_value(&event));
                    } />
            </p>
            {live(told)}
            <button class="button" type="submit">{words::MAKE_ANSWER}</button>
        </form>
    }
}
