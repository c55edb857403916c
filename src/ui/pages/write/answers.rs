//! What others were asked about a draft, and what they said: both histories, under the draft.

use leptos::prelude::*;

use crate::browser::page;
use crate::domain::cohort::{Comment, ReviewId};
use crate::i18n::{review as words, time};
use crate::state::Member;
use crate::storage::{AskedReview, Draft, GotAnswer};
use crate::ui::Route;
use crate::ui::components::{CommentCard, live};
use crate::ui::pages::day_of_moment;

/// Requests and answers, newest first. Nothing where nobody was asked.
#[component]
pub fn Answers(
    /// The draft.
    draft: RwSignal<Draft>,
    /// Set to the request whose code is to be shown again.
    ready: RwSignal<Option<ReviewId>>,
) -> impl IntoView {
    let member = expect_context::<Member>();
    let id = Memo::new(move |_| draft.with(|draft| draft.id));
    let asked = Memo::new(move |_| {
        let of_draft = |it: &&AskedReview| it.draft == id.get();
        member.kept().with(|it| {
            it.asked
                .iter()
                .filter(of_draft)
                .rev()
                .cloned()
                .collect::<Vec<_>>()
        })
    });
    live(move || {
        let asked = asked.get();
        (!asked.is_empty()).then(|| {
            let requests = asked
                .into_iter()
                .map(|asked| view! { <Request asked draft ready /> });
            view! {
                <section>
                    <h2>{words::HISTORY}</h2>
                    <p class="quiet">
                        {words::GOT_ANSWER} " "
                        <a href=Route::Open(None).to_string()>{words::PASTE_HERE}</a>
                    </p>
                    {requests.collect_view()}
                </section>
            }
        })
    })
}

#[component]
fn Request(
    asked: AskedReview,
    draft: RwSignal<Draft>,
    ready: RwSignal<Option<ReviewId>>,
) -> impl IntoView {
    let id = asked.id;
    let whom = expect_context::<Member>().kept().with_untracked(|it| {
        let known = it.of(asked.to?)?;
        Some(words::trainer_of(&known.agreed.trainer, &known.agreed.name))
    });
    let whom = whom.unwrap_or_else(|| words::BUDDY.to_owned());
    let day = time::day(day_of_moment(asked.request.made_at));
    let again = move |_| {
        ready.set(Some(id));
        request_animation_frame(|| {
            page::open_details("ask");
            page::focus("request-ready");
        });
    };
    let sent = asked.request.text;
    let answers: Vec<AnyView> = asked
        .answers
        .into_iter()
        .rev()
        .map(|got| view! { <Answer got sent=sent.clone() draft /> }.into_any())
        .collect();
    let answers = if answers.is_empty() {
        view! { <p>{words::NO_ANSWER}</p> }.into_any()
    } else {
        answers.into_any()
    };
    view! {
        <article class="card" aria-label=words::asked_on(&day, &whom)>
            <h3>{words::asked_on(&day, &whom)}</h3>
            {answers}
            <details>
                <summary>{words::AS_SENT}</summary>
                <p class="rich-text" dir="auto">{sent.clone()}</p>
            </details>
            <button type="button" class="link-button" on:click=again>{words::SEND_AGAIN}</button>
        </article>
    }
}

#[component]
fn Answer(got: GotAnswer, sent: String, draft: RwSignal<Draft>) -> impl IntoView {
    let heading = words::says(&got.answer.by, got.is_trainer);
    let comments = got.answer.comments.into_iter().map(|comment| {
        let about = comment.place(&sent).and_then(|place| sent.get(place));
        let about = about.map(str::to_owned);
        let place = about.clone().map(|about| {
            let (comment, sent) = (comment.clone(), sent.clone());
            let here = Memo::new(move |_| {
                draft.with(|draft| place_now(&comment, &about, &sent, &draft.text))
            });
            live(move || view! { <Place here=here.get() /> })
        });
        let actions = place.map(IntoAny::into_any);
        view! { <CommentCard comment about actions=actions.unwrap_or_else(|| ().into_any()) /> }
    });
    view! {
        <h4>{heading}</h4>
        <ul class="plain-list">{comments.collect_view()}</ul>
    }
}

/// Where the words of a remark stand in the draft as it is now, in UTF-16 units, which fields count
/// in; none if they were changed since.
fn place_now(comment: &Comment, about: &str, sent: &str, now: &str) -> Option<(u32, u32)> {
    let place = if sent == now {
        comment.place(now)?
    } else {
        let start = now.find(about)?;
        start..start + about.len()
    };
    let units = |end: usize| {
        let before = now.get(..end)?;
        u32::try_from(before.encode_utf16().count()).ok()
    };
    Some((units(place.start)?, units(place.end)?))
}

#[component]
fn Place(here: Option<(u32, u32)>) -> impl IntoView {
    match here {
        Some((from, to)) => view! {
            <button type="button" class="link-button"
                on:click=move |_| page::select("editor", from, to)>
                {words::SHOW_PLACE}
            </button>
        }
        .into_any(),
        None => view! { <p class="quiet">{words::CHANGED_SINCE}</p> }.into_any(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Comment, place_now};
    use crate::domain::challenge::Verb;

    const SENT: &str = "🎉 Off to the town hall. The hall!";

    fn place(now: &str) -> Option<(u32, u32)> {
        let words = SENT.rfind("hall").map(|at| at..at + 4);
        let comment = Comment::on(SENT, words, Verb::Confirm, "");
        place_now(&comment, "hall", SENT, now)
    }

    #[test]
    fn the_place_of_an_unchanged_draft_is_the_one_that_was_meant() {
        assert_eq!(place(SENT), Some((29, 33)));
    }

    #[test]
    fn in_a_changed_draft_the_same_words_are_found() {
        assert_eq!(place("To the hall"), Some((7, 11)));
    }

    #[test]
    fn words_that_are_gone_have_no_place() {
        assert_eq!(place("Off to town"), None);
    }
}
