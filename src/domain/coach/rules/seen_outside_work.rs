//! **Sees** somebody from work recognised elsewhere: in a shop, in the street, online.
//!
//! **Why**: telling of the meeting tells that the person was in care, and where they can be met.
//! **Example**: "Saw one of my old service users on the till in town." **Better**: keep the meeting to
//! yourself.
//!
//! **Source**: SSSC and HCPC guidance on social media, cited from memory, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "seen-outside-work",
    category: Category::Confidentiality,
    level: Level::Essential,
    look,
};

/// Where the same words are no slip.
const UNLESS: &[Setting] = &[
    Setting::Fiction,
    Setting::History,
    Setting::Guidance,
    Setting::OwnStory,
];

static SAYS: Phrases = Phrases::new(&[
    "saw|seen|spotted|met|bumped|passed|ran|clocked|recognised|served|noticed|see|seeing .. one of my|our|ma|wor .. {client}|{student}|service|ladies|lads|lassies|families|regulars|gents|kids|old|mums|dads|foster|care|cases",
    "saw|seen|spotted|met|bumped|passed|clocked|ran|recognised|served|see [into] an|a|my|our|that|the|ma|this old|former|ex|first|favourite|lovely .. {client}|service|foster|case|placement|family|offender|caseload .. in|at|on|outside|down|up|today|with|working|by",
    "{client}|twins|baby|lad|lass|boy|girl|kids|family|mum|dad|lady|man|user|gentleman you|i|we|that [i|you|we] removed|delivered|sectioned|placed|arrested|discharged|nursed|supported|evicted|resuscitated|saved|taught|fostered|adopted|treated",
    "old|former|ex|previous {client}|service|placement .. working|in|at|on|behind|came|walked|served|sat|wave*|shouted|pushing|is|now",
    "my|our patient|client .. on the|that bus|train|telly|tv|news|tinder|hinge|grindr|bumble|dating",
    "matched|match|swiped|swipe on|with|for .. {client}|service|pupil",
    "wave|waves|waved|hugged|hug|shouts|shouted|runs|ran|came at|to|over|up|me .. in|at|outside .. {shop} .. clinic|ward|hospital|removed|service|client|patient|used",
]);

/// Words that speak against it.
static BUT: Phrases = Phrases::new(&[
    "former patient said hello",
    "bumped into my old head|teacher|boss|tutor",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    reading
        .slip(&SAYS, &BUT, UNLESS)
        .map(|hit| rule.at([hit.span]))
}
