//! One remark of a person on a draft: what it is meant to do, the words it is about, and the remark.

use leptos::prelude::*;

use crate::domain::cohort::Comment;
use crate::i18n::review as words;

/// A remark, as an item of a list.
#[component]
pub fn CommentCard(
    /// The remark.
    comment: Comment,
    /// The words it is about; none if it is about all of the draft.
    about: Option<String>,
    /// What can be done with it.
    #[prop(optional)]
    actions: Option<AnyView>,
) -> impl IntoView {
    let about = match about {
        Some(about) => view! { <q dir="auto">{about}</q> }.into_any(),
        None => view! { <span class="quiet">{words::WHOLE}</span> }.into_any(),
    };
    let lines = comment.text.lines().map(str::to_owned);
    let lines = lines.map(|line| view! { <p dir="auto">{line}</p> });
    view! {
        <li class="comment-card">
            <p>
                <b><span aria-hidden="true">{words::shape(comment.verb)} " "</span>
                {words::verb(comment.verb)}</b>
            </p>
            <p class="comment-card-words">{about}</p>
            {lines.collect_view()}
            {actions}
        </li>
    }
}
