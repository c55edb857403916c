//! **Sees** a habit with its place and hour: where somebody can be met every week.
//!
//! **Why**: a stranger can wait there.
//! **Example**: "Every Tuesday at half seven I'm parked in the same lay-by." **Better**: the egg, without
//! the lay-by.
//!
//! **Source**: Suzy Lamplugh Trust guidance on personal safety, cited from memory, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "routine-told",
    category: Category::Whereabouts,
    level: Level::Actionable,
    look,
};

/// Where the same words are no slip.
const UNLESS: &[Setting] = &[Setting::Fiction, Setting::History, Setting::Sourced];

static SAYS: Phrases = Phrases::new(&[
    "every|each|same|always|most [single|other] {weekday}|day|morning|evening|night|weekday|lunchtime|mornin .. half|quarter|seven|six|eight|nine|ten|five|at|past // parked|run|walk|bench|sit|café|cafe|window|seat|path|canal|lay|corner|gym|park|find|catch|bus|stop",
    "same|usual|favourite|my seat|bench|table|café|cafe|lay|layby|bus|train|spot|corner|route|stool|space|carriage|window .. every|each|morning|at|#|before|daily|night",
    "run|jog|walk|cycle|swim|commute|parked|park|walks|runs|wait|smoke|vape .. same|canal|alone|every|each|towpath|path|woods .. #|morning|night|evening|day|dark|at",
    "if you|ye|anyone|u want|wants|need|needs|fancy|looking [for] me|us [that's|i'll|i'm|im|am|you'll|find] .. where|be|at|in|find|here",
    "that's|thats where|whaur i|i'll|you'll|he|she .. am|be|find|me|sit|is|are",
    "you'll|you|ye'll|they|always|can always|can|will|usually [usually] find|catch|see|get me|us|him|her at|in|on|by|outside|near|down|every",
    "walks|walk|runs|locks|opens|cycles .. path|canal|park|up|home|gates .. at|each|every|by .. #|evening|night|herself|himself|alone|dark",
    "shift|shifts|finish|finishes|finishing|starts|start|home|leaves|leave at|is|around|about|by # .. every|walk|park|alone|through|cut|bus|dark|car|shortcut|same|back",
    "leaves|leave|passes|arrives|comes|collects|closes|opens at|by # .. each|every {weekday}|day|night|morning",
    "# .. every|each night|morning|evening|day|{weekday}",
    "courier|cash|money|drugs|van|safe|keys .. at|by # .. each|every|monday",
]);

/// Words that speak against it.
static BUT: Phrases = Phrases::new(&[
    "storytime|rhyme|class|club|drop-in|group|session|open|opens|opening|free|join us|welcome|market",
    "every child|person|one",
    "chat is|starts|hour",
    "post|posts|tweet|answers|phones",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    reading
        .slip(&SAYS, &BUT, UNLESS)
        .map(|hit| rule.at([hit.span]))
}
