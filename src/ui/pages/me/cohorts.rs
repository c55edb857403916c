//! The cohorts that the learner joined, a box for a code, and the drafts they were asked to look at.

use leptos::prelude::*;

use crate::browser::page;
use crate::domain::cohort::ReviewId;
use crate::i18n::{member as words, review as review_words, time};
use crate::state::Member;
use crate::storage::{Membership, ReceivedReview};
use crate::ui::Route;
use crate::ui::components::{PasteBox, live, refusal_words};
use crate::ui::pages::day_of_moment;
use crate::ui::pages::write::glimpse;

/// Cohorts, code box, drafts to look at.
#[component]
pub fn Cohorts() -> impl IntoView {
    let member = expect_context::<Member>();
    let joined = Memo::new(move |_| member.kept().with(|it| it.joined.clone()));
    let received = Memo::new(move |_| member.kept().with(|it| it.received.clone()));
    let cohorts = move || {
        let joined = joined.get();
        if joined.is_empty() {
            view! { <p class="quiet">{words::NO_COHORTS}</p> }.into_any()
        } else {
            let rows = joined.into_iter().map(|known| view! { <Row known /> });
            view! { <ul class="lists">{rows.collect_view()}</ul> }.into_any()
        }
    };
    let reviews = move || {
        let received = received.get();
        (!received.is_empty()).then(|| {
            view! {
                <section>
                    <h2>{review_words::ASKED_YOU}</h2>
                    <ul class="lists">{received.into_iter().rev().map(review_row).collect_view()}</ul>
                </section>
            }
        })
    };
    view! {
        <section>
            <h2>{words::COHORTS}</h2>
            {live(cohorts)}
        </section>
        {live(reviews)}
        <section>
            <h2>{words::HAVE_CODE}</h2>
            <p>{words::OPEN_TEXT}</p>
            <PasteBox />
        </section>
    }
}

fn review_row(one: ReceivedReview) -> impl IntoView {
    let member = expect_context::<Member>();
    let ReceivedReview { id, request, .. } = one;
    let id: ReviewId = id;
    let glimpse = glimpse(&request.text);
    let label = review_words::delete_from(&request.from, &glimpse);
    view! {
        <li>
            <a href=Route::Review(id).to_string()>{review_words::asks_you(&request.from)}</a>
            <span class="quiet">
                {time::day(day_of_moment(request.made_at))} " · " <span dir="auto">{glimpse}</span>
            </span>
            <button class="button second small" aria-label=label
                on:click=move |_| member.delete_received(id)>
                {review_words::DELETE}
            </button>
        </li>
    }
}

#[component]
fn Row(known: Membership) -> impl IntoView {
    let member = expect_context::<Member>();
    let is_asked = RwSignal::new(false);
    let trouble = RwSignal::new(None::<String>);
    let cohort = known.cohort;
    let name = words::cohort(&known.agreed.name);
    let report = words::report_to(&known.agreed.trainer, &name);
    let last = known
        .last_made
        .map(|made| words::last_report(&time::day(day_of_moment(made))));
    let leave = move |_| match member.leave(cohort) {
        Ok(()) => page::focus("title"),
        Err(why) => trouble.set(Some(refusal_words(&why.into()))),
    };
    let (ask_id, stay_id) = (format!("leave-{cohort}"), format!("stay-{cohort}"));
    // The button that was pressed goes away: the focus goes on to what comes in its place.
    let turn = StoredValue::new((ask_id.clone(), stay_id.clone()));
    let ask = move |is_now: bool| {
        is_asked.set(is_now);
        let (ask_id, stay_id) = turn.get_value();
        request_animation_frame(move || page::focus(if is_now { &stay_id } else { &ask_id }));
    };
    let (label, question) = (words::leave(&name), words::leave_sure(&name));
    let leaving = move || {
        if is_asked.get() {
            view! {
                <div class="banner stop" role="alertdialog" aria-label=question.clone()>
                    <p><b>{question.clone()}</b></p>
                    <p>{words::LEAVE_TEXT}</p>
                    {trouble.get().map(|it| view! { <p class="editor-error" role="alert">{it}</p> })}
                    <p class="row">
                        <button class="button stop" on:click=leave>{words::LEAVE_YES}</button>
                        <button class="button second" id=stay_id.clone()
                            on:click=move |_| ask(false)>
                            {words::LEAVE_NO}
                        </button>
                    </p>
                </div>
            }
            .into_any()
        } else {
            view! {
                <button class="link-button" id=ask_id.clone() aria-label=label.clone()
                    on:click=move |_| ask(true)>
                    {words::LEAVE}
                </button>
            }
            .into_any()
        }
    };
    view! {
        <li>
            <b dir="auto">{name}</b>
            <a href=Route::Report(cohort).to_string()>{report}</a>
            {last.map(|it| view! { <p class="quiet">{it}</p> })}
            {live(leaving)}
        </li>
    }
}
