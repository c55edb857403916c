//! A draft in, remarks out.

use super::catalogue::rules_for;
use super::reading::Reading;
use super::{Draft, Finding, model};

/// How many remarks are shown at once; the others wait behind "more".
pub const SHOWN_AT_ONCE: usize = 3;

/// Reads a draft with every rule: the most important remark first, then by place in the text.
///
/// Deterministic, for any text. Of a text longer than any network takes, the beginning is read.
pub fn review(draft: &Draft<'_>) -> Vec<Finding> {
    let draft = &draft.within_reason();
    let reading = Reading::new(draft);
    let mut said: Vec<Finding> = rules_for(draft.audience)
        .filter_map(|rule| (rule.look)(&reading, rule))
        .collect();
    model::settle(&reading, &mut said);
    let mut found: Vec<Finding> = Vec::new();
    for finding in said {
        let key = |it: &Finding| (it.level, it.place(draft.text).start);
        let place = found.partition_point(|other| key(other) <= key(&finding));
        found.insert(place, finding);
    }
    found
}

/// What the rules find without the linear model behind them: what it is trained beside.
pub fn rules_alone(draft: &Draft<'_>) -> Vec<Finding> {
    let draft = &draft.within_reason();
    let reading = Reading::new(draft);
    rules_for(draft.audience)
        .filter(|rule| !model::is_own(rule.id))
        .filter_map(|rule| (rule.look)(&reading, rule))
        .collect()
}
