//! Buddies: who goes with whom, and words to send to each pair.

use leptos::prelude::*;

use crate::domain::cohort::{Cohort, CohortId, LearnerKey, pair};
use crate::i18n::wall as words;
use crate::state::Trainer;
use crate::ui::components::CopyField;

/// The pairs, with words for each.
#[component]
pub fn Buddies(trainer: Trainer, id: CohortId) -> impl IntoView {
    let paired = trainer.with_untracked(id, |it| {
        let pairing = pair(&it.cohort.roster);
        let groups = pairing.groups.iter();
        let groups: Vec<String> = groups.map(|group| names(&it.cohort, group)).collect();
        let alone = pairing.alone.map(|one| name_of(&it.cohort, &one));
        (groups, alone)
    });
    let (groups, alone) = paired.unwrap_or_default();
    let alone = alone.map(|name| view! { <p>{words::alone(&name)}</p> });
    let body = if groups.is_empty() {
        view! { <p class="quiet">{words::BUDDIES_NONE}</p> }.into_any()
    } else {
        let all: Vec<String> = groups.iter().map(|names| words::buddies(names)).collect();
        let pair = |names: &String| view! { <li>{names.clone()}</li> };
        view! {
            <ul class="lists">{groups.iter().map(pair).collect_view()}</ul>
            <CopyField id="buddies" label=words::ALL_PAIRS hint=words::NUDGE_HINT
                copy=words::COPY_ALL text=all.join("\n\n") rows=10 />
        }
        .into_any()
    };
    view! {
        <h2>{words::BUDDIES}</h2>
        <p>{words::BUDDIES_TEXT}</p>
        {alone}
        {body}
    }
}

fn name_of(cohort: &Cohort, learner: &LearnerKey) -> String {
    let report = cohort.roster.report(learner);
    let name = report.map_or_else(String::new, |report| report.name.to_string());
    if name.is_empty() {
        words::NO_NAME.to_owned()
    } else {
        name
    }
}

/// `Amara and Bryn`, `Amara, Bryn and Chidi`.
fn names(cohort: &Cohort, group: &[LearnerKey]) -> String {
    let mut names: Vec<String> = group.iter().map(|one| name_of(cohort, one)).collect();
    let Some(last) = names.pop() else {
        return String::new();
    };
    if names.is_empty() {
        return last;
    }
    words::and(&names.join(", "), &last)
}
