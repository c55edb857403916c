//! One remark of the coach, with everything that can be done about it.

use leptos::prelude::*;

use super::COACH;
use crate::browser::page;
use crate::domain::challenge::HousePolicy;
use crate::domain::coach::{Category, Finding, Level, Mend};
use crate::i18n::coach::{POLICY_WINS, Remark, panel as words, remark_for};
use crate::state::{App, Coached};
use crate::storage::Draft;

/// A remark: what to do, the words it is about, why, a better wording, and ways to say no.
#[component]
pub fn RemarkCard(
    finding: Finding,
    draft: RwSignal<Draft>,
    coached: Coached,
    /// Takes the text as it was before a wording is put in.
    before: RwSignal<Option<String>>,
) -> impl IntoView {
    let audience = draft.with_untracked(|draft| draft.aim.audience());
    let said = remark_for(finding.rule, audience).copied()?;
    let (level, category) = (finding.level, finding.category);
    let class = match level {
        Level::Essential => "remark stop",
        Level::Actionable | Level::Informative => "remark care",
        Level::Celebratory => "remark done",
    };
    let quoted = draft.with_untracked(|draft| quoted(&finding, &draft.text));
    // The tick opens a real network; a private message of practice never goes to one.
    let is_answered = match level {
        Level::Essential => !audience.is_private(),
        Level::Actionable | Level::Informative => true,
        Level::Celebratory => false,
    };
    let actions = is_answered.then(|| view! { <Answers rule=finding.rule level draft coached /> });
    let label = format!("{}: {}", words::level(level), said.advice);
    Some(view! {
        <article class=class aria-label=label>
            <h2>
                <span aria-hidden="true">{words::shape(level)} " "</span>
                <span class="visually-hidden">{words::level(level)} ": "</span>
                {said.advice}
            </h2>
            {(!quoted.is_empty()).then(|| view! { <p class="remark-words">{quoted}</p> })}
            <p>{said.reason}</p>
            <Better finding said draft before />
            <div class="remark-foot">
                {actions}
                <details class="remark-why">
                    <summary>{words::WHY}</summary>
                    {expect_context::<App>().policy().map(|policy| cited(&policy, category))}
                    <p>{words::source(said.source, said.reviewed)} " " {POLICY_WINS}</p>
                </details>
            </div>
        </article>
    })
}

/// What the employer's own policy says about a subject, before any other source.
fn cited(policy: &HousePolicy, category: Category) -> AnyView {
    let lines = policy.lines_about(category).into_iter();
    let lines: Vec<_> = lines
        .map(|line| view! { <li>{line.to_owned()}</li> })
        .collect();
    let pages = policy.links.iter().map(|link| {
        view! {
            <p>
                <a href=link.url.clone() target="_blank" rel="noopener noreferrer">
                    {link.title.clone()}
                </a>
            </p>
        }
    });
    let ask = (!policy.ask.is_empty()).then(|| view! { <p>{words::ask(&policy.ask)}</p> });
    view! {
        <p>{words::policy_first(&policy.name)}</p>
        {(!lines.is_empty()).then(|| view! { <ul>{lines}</ul> })}
        {pages.collect::<Vec<_>>()}
        {ask}
    }
    .into_any()
}

/// How many of a remark's places are quoted.
const MOST_QUOTED: usize = 4;

/// The words that a remark is about, as they stand in the draft.
fn quoted(finding: &Finding, text: &str) -> Vec<AnyView> {
    let places = finding.spans.iter().take(MOST_QUOTED);
    places
        .filter_map(|span| text.get(span.clone()))
        .map(|piece| view! { <q>{brief(piece)}</q> " " }.into_any())
        .collect()
}

/// How many words of a long place are quoted, from its beginning and from its end.
const FIRST_WORDS: usize = 8;
const LAST_WORDS: usize = 4;

/// A long place by its two ends: it is marked in the draft as a whole.
fn brief(piece: &str) -> String {
    let words: Vec<&str> = piece.split_whitespace().collect();
    match (
        words.get(..FIRST_WORDS),
        words.len().checked_sub(LAST_WORDS),
    ) {
        (Some(first), Some(rest)) if rest > FIRST_WORDS => {
            let last = words.get(rest..).unwrap_or_default();
            format!("{} … {}", first.join(" "), last.join(" "))
        }
        _ => piece.to_owned(),
    }
}

/// A better wording: to be put in where it fits as it is, else as an example.
#[component]
fn Better(
    finding: Finding,
    said: Remark,
    draft: RwSignal<Draft>,
    before: RwSignal<Option<String>>,
) -> impl IntoView {
    let Some(mend) = finding.mend else {
        let example = view! { <p class="quiet">{words::TRY} " " <q>{said.better}</q></p> };
        return (!said.better.is_empty()).then(|| example.into_any());
    };
    let wording = mend.with.clone().unwrap_or_else(|| said.better.to_owned());
    let shown = wording.clone();
    let put_in = move |_| {
        draft.update(|draft| {
            if let Some(text) = mended(&draft.text, &mend, &wording) {
                before.set(Some(std::mem::replace(&mut draft.text, text)));
            }
        });
        page::focus(COACH);
    };
    let button = view! {
        <p class="remark-better">
            <q>{shown}</q>
            " "
            <button class="button second small" type="button" on:click=put_in>
                {words::PUT_IN}
            </button>
        </p>
    };
    Some(button.into_any())
}

/// The text with the wording in its place; none if the place is no longer there.
fn mended(text: &str, mend: &Mend, wording: &str) -> Option<String> {
    let head = text.get(..mend.span.start)?;
    let tail = text.get(mend.span.end..)?;
    Some(format!("{head}{wording}{tail}"))
}

/// What the learner can say to a remark.
#[component]
fn Answers(
    rule: &'static str,
    level: Level,
    draft: RwSignal<Draft>,
    coached: Coached,
) -> impl IntoView {
    let state = expect_context::<App>();
    // Essential remarks can't be waved away: the next one might be about another person.
    if level == Level::Essential {
        return view! { <Check rule coached /> }.into_any();
    }
    let set_aside = move |_| {
        draft.update(|draft| draft.set_aside.push(rule.to_owned()));
        page::focus(COACH);
    };
    let turn_off = move |_| {
        state.turn_rule(rule, false);
        page::focus(COACH);
    };
    let is_pinned = state.policy().is_some_and(|policy| policy.pins(rule));
    let off = (!is_pinned).then(|| {
        view! {
            <button class="link-button" type="button" on:click=turn_off>
                {words::NOT_FOR_ME}
            </button>
        }
    });
    view! {
        <button class="link-button" type="button" on:click=set_aside>
            {words::NOT_THIS_TIME}
        </button>
        {off}
    }
    .into_any()
}

/// The tick that lets a real network be opened.
#[component]
fn Check(rule: &'static str, coached: Coached) -> impl IntoView {
    let is_checked = move || coached.checked.with(|checked| checked.contains(&rule));
    let check = move |event: leptos::ev::Event| {
        let is_on = event_target_checked(&event);
        coached.checked.update(|checked| {
            checked.retain(|one| *one != rule);
            if is_on {
                checked.push(rule);
            }
        });
    };
    view! {
        <label class="check">
            <input type="checkbox" prop:checked=is_checked on:change=check />
            {words::HAVE_CHECKED}
        </label>
        <p class="quiet">{words::HAVE_CHECKED_HINT}</p>
    }
}

#[cfg(test)]
mod tests {
    use super::brief;

    #[test]
    fn a_long_place_is_quoted_by_its_ends() {
        let words = |count: usize| vec!["far"; count].join(" ");
        assert_eq!(brief(&words(12)), words(12));
        assert_eq!(brief(&words(40)), format!("{} … {}", words(8), words(4)));
    }
}
