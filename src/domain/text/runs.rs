//! A post cut into the pieces a page draws differently: plain, entity, over the limit.

use std::ops::Range;

use super::{EntityKind, Rules, entities, over_limit_start};

/// A piece of a post that looks the same throughout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Where it stands, in bytes; never empty, always on character boundaries.
    pub span: Range<usize>,
    /// The entity it belongs to; none for plain text.
    pub entity: Option<EntityKind>,
    /// Whether it is over the limit.
    pub is_over_limit: bool,
}

impl Run {
    /// The run's text; empty if `text` isn't the text it was cut from.
    pub fn of<'a>(&self, text: &'a str) -> &'a str {
        text.get(self.span.clone()).unwrap_or_default()
    }
}

/// Cuts all of `text` into runs, in order and without gaps.
///
/// An entity that straddles the limit becomes two runs of the same kind.
pub fn runs(text: &str, rules: Rules) -> Vec<Run> {
    let limit = over_limit_start(text, rules).unwrap_or(text.len());
    let mut found = Vec::new();
    let mut at = 0;
    for entity in entities(text, rules.network) {
        push(&mut found, at..entity.span.start, None, limit);
        at = entity.span.end;
        push(&mut found, entity.span, Some(entity.kind), limit);
    }
    push(&mut found, at..text.len(), None, limit);
    found
}

fn push(found: &mut Vec<Run>, span: Range<usize>, entity: Option<EntityKind>, limit: usize) {
    let cut = limit.clamp(span.start, span.end);
    for (span, is_over_limit) in [(span.start..cut, false), (cut..span.end, true)] {
        if !span.is_empty() {
            found.push(Run {
                span,
                entity,
                is_over_limit,
            });
        }
    }
}
