//! A draft in, remarks out.

use super::catalogue::RULES;
use super::reading::Reading;
use super::{Draft, Finding};

/// How many remarks are shown at once; the others wait behind "more".
pub const SHOWN_AT_ONCE: usize = 3;

/// Reads a draft with every rule: the most important remark first, then by place in the text.
///
/// Deterministic, for any text. Of a text longer than any network takes, the beginning is read.
pub fn review(draft: &Draft<'_>) -> Vec<Finding> {
    let draft = &draft.within_reason();
    let reading = Reading::new(draft);
    let mut found: Vec<Finding> = Vec::new();
    for finding in RULES.iter().filter_map(|rule| (rule.look)(&reading, rule)) {
        let key = |it: &Finding| (it.level, it.place(draft.text).start);
        let place = found.partition_point(|other| key(other) <= key(&finding));
        found.insert(place, finding);
    }
    found
}
