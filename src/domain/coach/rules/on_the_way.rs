//! **Sees** that the writer is on the way to a client or a visit now, or posts from it.
//!
//! **Why**: it says where you are, alone, and who receives visits.
//! **Example**: "On my way to a family in town now. Back at 4." **Better**: post about the day's lesson in
//! the evening, without places.
//!
//! **Source**: Suzy Lamplugh Trust and employers' lone-working guidance; cited from memory, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "on-the-way",
    category: Category::Whereabouts,
    level: Level::Actionable,
    look,
};

/// Where the same words are no slip.
const UNLESS: &[Setting] = &[
    Setting::Fiction,
    Setting::History,
    Setting::Guidance,
    Setting::Play,
];

static SAYS: Phrases = Phrases::new(&[
    "on my way|ma|me [to|tae|home] .. to|tae [a|an|my|see|the] .. at|in|on|who|near|by|past|now",
    "checked in|at the|refuge*|new",
    "checked|checking|check|tagged in|into|at .. refuge|shelter|ward|hospital|visit|hostel|clinic|safe|unit|office|site|address|home",
    "refuge|shelter|safehouse|hostel .. address|street|road|on|located|opposite|behind|new|above // address|shift|first|new|we're|map|pin",
    "next|first|last|final|another|second|third|tonight's|today's|remaining visit|call|stop|patient|client|home|appointment|lady|job|drop|viewing [is|of|visit|today|tonight|at|in|up|on|for] .. at|in|up|on|near|the|#|of|top|street|road|farm|lane|own|alone|then",
    "live|tweet*|posting|post|sharing live|post|posting|tweeting|my|our [my|our|from|the] rounds|round|shift|visits|day|route|calls|patrol",
    "my|our|the|today's round|rounds|route|visits|patrol|run|shift|beat .. #|starts|first|then|follow|next|from",
    "# .. avenue|street|road|lane|close|flats|track|farm|estate|drive // # .. flats|farm|lane|street|road|track|end|close|estate|alone|myself",
    "follow along|me|my .. live|route|round|today|journey",
    "find|catch|meet|join me|us|him|her|them at|outside|in|by|from|near|on .. #|till|until|every|tonight|today|alone|own|noon|now|corner|gate|bench|café|cafe",
    "come and|an|say|rescue|keep [say|find|rescue|visit|see|keep] [hello|me|hi|us|him|her] .. alone|own|hello|coffee|soft|park|company|till",
    "supervising|supervised contact .. at|in|on|park|play|saturday|alone|own",
    "going in|into .. to|the|a alone|now|flat|house|no",
    "visit|visiting|seeing|off|going .. man|dad|gentleman|lad|bloke|he|family .. threw|threatened|knife|temper|violent|hates|uniform*|doesn't|attacked|kicked|dogs|gun",
    "phone|battery|signal on|at|is|down|nearly|almost|about|my|no [#|dead|dying|gone|out|at|about|to|low] // visit|way|gentleman|client|alone|lady|family|end|estate",
    "arrived|arriving|just|landed|im|i'm at|here|outside|in|to .. visit|client|patient|address|refuge|family|first|estate|flat|house // alone|own|dark|signal|no|wish",
    "wish me luck|well",
    "on|heading|off [my|ma|me] [way] to|tae|for|round a|an|my|see|visit|the [a|an|my|the] .. {client}|family|gentleman|lady|visit|patient|tenant|lad|man|couple|mum",
    "on|heading|off my|ma|me|over way|to|out to|tae|over|now a|an|see|my|the family|gentleman|lady|client|patient|visit|tenant|mum|couple|lad|man",
    "heading|off|going|nipping|popping [round|over|out|up|down|back] [to|tae|in] [see] my|a|an|our {client}|gentleman|lady|family|patient",
]);

/// Words that speak against it.
static BUT: Phrases = Phrases::new(&[
    "interview|exam|driving test|marathon|race|first day|conference|theory",
    "cat|dog|vet",
    "tell the office",
    "on my way|ma home|out|to work",
    "my caseload",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    reading
        .slip(&SAYS, &BUT, UNLESS)
        .map(|hit| rule.at([hit.span]))
}
