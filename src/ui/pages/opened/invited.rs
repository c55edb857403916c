//! An invitation: who invites to what, what will be shared, and what never is.

use leptos::prelude::*;

use super::challenge::ChallengeOf;
use super::join::JoinForm;
use crate::domain::cohort::{Asks, CohortId, Invitation, Name};
use crate::i18n::coach::remark;
use crate::i18n::{member as words, networks, time};
use crate::state::Looked;
use crate::ui::Route;
use crate::ui::components::PageTop;

/// The invitation, with the form to join where that makes sense.
#[component]
pub fn InvitedPage(
    /// The invitation.
    looked: Looked,
    /// Called once the learner has joined.
    on_joined: impl Fn(CohortId, Name) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let invitation = looked.invited.invitation.clone();
    let cohort = invitation.cohort;
    let is_in = looked.before.is_some() && !looked.is_newer();
    let newer = looked
        .is_newer()
        .then(|| view! { <p class="banner">{words::NEWER}</p> });
    let form = if is_in {
        view! {
            <p class="done-line">"✓ " {words::IN_ALREADY}</p>
            <a class="button" href=Route::Report(cohort).to_string()>{words::MAKE_REPORT}</a>
        }
        .into_any()
    } else {
        view! { <JoinForm looked on_joined /> }.into_any()
    };
    view! {
        <PageTop title=words::INVITED />
        <p class="lead">{words::invites(&invitation.trainer, &invitation.name)}</p>
        {newer}
        <Welcome text=invitation.welcome.clone() />
        <Facts invitation=invitation.clone() />
        <p class="quiet">{words::WHO_SENT}</p>
        <Sharing asks=invitation.asks.clone() />
        <Policy invitation />
        {form}
    }
}

#[component]
fn Welcome(text: String) -> impl IntoView {
    let lines = text.lines().map(str::to_owned).collect::<Vec<_>>();
    (!lines.is_empty()).then(|| {
        view! {
            <blockquote class="card" dir="auto">
                {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            </blockquote>
        }
    })
}

#[component]
fn Facts(invitation: Invitation) -> impl IntoView {
    let ends = invitation
        .ends
        .map_or_else(|| words::NO_END.to_owned(), time::full_day);
    let hashtag = Some(invitation.hashtag.clone()).filter(|it| !it.is_empty());
    let network = invitation.network.map(|it| networks::name(it).to_owned());
    let accounts = invitation.accounts.iter().map(|it| format!("@{it}"));
    let accounts: Vec<String> = accounts.collect();
    let accounts = Some(accounts.join(", ")).filter(|it| !it.is_empty());
    let facts = [
        (words::CHALLENGE, Some(invitation.pack.title.clone())),
        (words::BEGINS, Some(time::full_day(invitation.starts))),
        (words::ENDS, Some(ends)),
        (words::HASHTAG, hashtag.map(|it| format!("#{it}"))),
        (words::NETWORK, network),
        (words::START_WITH, accounts),
    ];
    let facts = facts.into_iter().filter_map(|(what, fact)| {
        let fact = fact.filter(|it| !it.is_empty())?;
        Some(view! { <dt>{what}</dt><dd dir="auto">{fact}</dd> })
    });
    view! {
        <dl class="facts">{facts.collect_view()}</dl>
        <ChallengeOf pack=invitation.pack />
    }
}

/// What will be shared, and what never is.
#[component]
fn Sharing(asks: Asks) -> impl IntoView {
    let shared = [
        (true, words::SHARED_NAME),
        (true, words::SHARED_STEPS),
        (asks.confidence, words::SHARED_CONFIDENCE),
        (asks.experience, words::SHARED_EXPERIENCE),
        (asks.reflections, words::SHARED_REFLECTIONS),
    ];
    let notes = if asks.reflections {
        words::NEVER_OTHER_NOTES
    } else {
        words::NEVER_NOTES
    };
    let never = [
        words::NEVER_POSTS,
        words::NEVER_COACH,
        words::NEVER_PRACTICE,
        notes,
    ];
    let shared = shared.into_iter().filter(|(is_shared, _)| *is_shared);
    let sign = |mark: &'static str, line: &'static str| {
        view! { <li><span aria-hidden="true">{mark} " "</span> {line}</li> }
    };
    view! {
        <section class="card">
            <h2>{words::SHARED}</h2>
            <ul>{shared.map(|(_, line)| sign("✓", line)).collect_view()}</ul>
        </section>
        <section class="card">
            <h2>{words::NEVER}</h2>
            <ul>{never.map(|line| sign("✕", line)).collect_view()}</ul>
        </section>
        <p>{words::BY_YOU}</p>
    }
}

/// What the employer's policy adds. Nothing where it adds nothing.
#[component]
fn Policy(invitation: Invitation) -> impl IntoView {
    let policy = invitation.policy;
    let mut lines: Vec<AnyView> = Vec::new();
    if let Some((first, last)) = invitation.pre_election {
        let line = words::pre_election(&time::full_day(first), &time::full_day(last));
        lines.push(view! { <li>{line}</li> }.into_any());
    }
    if !policy.embargoed.is_empty() {
        let names = policy.embargoed.join(", ");
        lines.push(
            view! { <li>{words::POLICY_QUIET} " " <b dir="auto">{names}</b></li> }.into_any(),
        );
    }
    if !policy.own_handles.is_empty() {
        let handles = policy.own_handles.iter().map(|it| format!("@{it}"));
        let handles = handles.collect::<Vec<_>>().join(", ");
        lines.push(
            view! { <li>{words::POLICY_HANDLES} " " <b dir="auto">{handles}</b></li> }.into_any(),
        );
    }
    // A rule that this version doesn't know can't be named.
    for rule in policy.pinned.iter().filter_map(|rule| remark(rule)) {
        lines.push(view! { <li>{words::POLICY_PINNED} " " <q>{rule.advice}</q></li> }.into_any());
    }
    (!lines.is_empty()).then(|| {
        view! {
            <section class="card">
                <h2>{words::POLICY}</h2>
                <ul class="plain-list">{lines}</ul>
            </section>
        }
    })
}
