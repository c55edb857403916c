//! Somebody's draft to look at: with the coach's remarks, a place for one's own, and an answer code.

mod answer;
mod chosen;
mod coach;

use leptos::prelude::*;

use crate::browser::address;
use crate::domain::cohort::{ReviewId, ReviewRequest};
use crate::domain::text::hidden_characters;
use crate::i18n::{app, networks, review as words, time, write as write_words};
use crate::state::{App, Member};
use crate::storage::GivenAnswer;
use crate::ui::Route;
use crate::ui::components::{CommentCard, PageTop, live};
use crate::ui::pages::day_of_moment;
use answer::AnswerForm;
use coach::CoachSays;

/// A draft to look at.
#[component]
pub fn ReviewPage(
    /// Which request.
    id: ReviewId,
) -> impl IntoView {
    let member = Member::open(expect_context::<App>());
    provide_context(member);
    let request = member
        .kept()
        .with_untracked(|it| Some(it.received(id)?.request.clone()));
    match request {
        Some(request) => view! { <Request id request /> }.into_any(),
        None => view! {
            <PageTop title=app::GONE_TITLE up=Route::Me />
            <p>{words::GONE_TEXT}</p>
        }
        .into_any(),
    }
}

#[component]
fn Request(id: ReviewId, request: ReviewRequest) -> impl IntoView {
    let member = expect_context::<Member>();
    let text = request.text.clone();
    let given = move || {
        let answers = member
            .kept()
            .with(|it| it.received(id).map(|it| it.answers.clone()));
        let answers = answers.unwrap_or_default();
        (!answers.is_empty()).then(|| view! { <Given answers text=text.clone() /> })
    };
    view! {
        <PageTop title=words::asks_you(&request.from) up=Route::Me
            note=time::day(day_of_moment(request.made_at)) />
        <Around request=request.clone() />
        <CoachSays request=request.clone() />
        <AnswerForm id request />
        {live(given)}
        <button class="link-button" on:click=move |_| {
            member.delete_received(id);
            address::replace(&Route::Me.to_string());
        }>
            {words::DELETE_THIS}
        </button>
    }
}

/// What stands around the draft: what it answers, its picture, the question, what hides.
#[component]
fn Around(request: ReviewRequest) -> impl IntoView {
    let line = |label: &'static str, text: String| {
        (!text.is_empty()).then(|| {
            view! { <p><span class="quiet">{label}</span> " " <span dir="auto">{text}</span></p> }
        })
    };
    let mut hidden: Vec<&str> = hidden_characters(&request.text)
        .iter()
        .map(|one| write_words::hidden(one.kind))
        .collect();
    hidden.sort_unstable();
    hidden.dedup();
    let hides = (!hidden.is_empty())
        .then(|| view! { <p class="banner care">{write_words::hides(&hidden.join(", "))}</p> });
    let context = (!request.context.is_empty()).then(|| {
        view! {
            <p class="quiet">{words::ANSWERS_TO}</p>
            <blockquote class="post-card-quoted" dir="auto">{request.context.clone()}</blockquote>
        }
    });
    view! {
        <p class="quiet">{words::written_for(networks::name(request.network))}</p>
        {line(words::WONDERS, request.question.clone())}
        {context}
        {line(words::PICTURE, request.alt.clone())}
        {hides}
    }
}

/// What was said before.
#[component]
fn Given(answers: Vec<GivenAnswer>, text: String) -> impl IntoView {
    let answers = answers.into_iter().rev().map(|given| {
        let said = given.answer;
        let heading = words::said(said.comments.len(), &time::day(day_of_moment(said.made_at)));
        let comments = said.comments.into_iter().map(|comment| {
            let about = comment.place(&text).and_then(|place| text.get(place));
            let about = about.map(str::to_owned);
            view! { <CommentCard comment about /> }
        });
        view! {
            <h3>{heading}</h3>
            <ul class="plain-list">{comments.collect_view()}</ul>
        }
    });
    view! {
        <section>
            <h2>{words::GIVEN}</h2>
            {answers.collect_view()}
        </section>
    }
}
