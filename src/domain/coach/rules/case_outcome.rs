//! **Sees** the outcome of a real case with a comment, a place or somebody's part in it.
//!
//! **Why**: a verdict told with a place or a role identifies children and victims, and may prejudge an
//! appeal.
//! **Example**: "Care order granted, they're not going back to that house." **Better**: leave it to the
//! court's own publication.
//!
//! **Source**: HMCTS guidance on reporting restrictions, cited from memory, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "case-outcome",
    category: Category::Court,
    level: Level::Essential,
    look,
};

/// Where the same words are no slip.
const UNLESS: &[Setting] = &[
    Setting::Fiction,
    Setting::History,
    Setting::Guidance,
    Setting::OwnStory,
    Setting::Sourced,
    Setting::Play,
];

static SAYS: Phrases = Phrases::new(&[
    "coroner|inquest|coroners|coroner's",
    "care|supervision|placement|adoption|protection|restraining|possession|eviction|guardianship|residence|non-molestation|secure|interim|special|forced|hospital|closure|deportation|criminal order|orders",
    "order granted|made|refused|signed|served",
    "granted|got|get|won|lost|made|given|refused the|a|an|their|our|her|his|us|interim|full [care|interim|full|court] order|custody|care|adoption|possession|appeal|injunction",
    "evicted .. after|by|following|today|this|from|hearing|court|bailiff*|morning",
    "after|at|following|since the|her|his|their|today's|yesterday's|that|a [court|eviction|possession|tribunal] hearing|sentencing|verdict|trial|tribunal|inquest",
    "didn't|didnt|never|won't|not|couldn't|will|got|get|gets|getting get|getting|got|have|the|her|his|them [them|her|him|custody|kids|the|babies|bairns|his] [back|kids|custody|babies] .. court|judge|hearing|back|barrister|family",
    "not going|gettin|getting|gonna back|home to that|them|him|house|their",
    "found|be|is|was|plead|pleads|pleaded|pled|he's|she's|they're|find|looks|clearly|obviously [him|her|them|not|found|be|obviously|clearly] guilty",
    "# months|years|weeks|yrs|month suspended|inside|in prison|jail|custody|for|behind .. bars|prison|jail|what|the|sentence|he|youth|enough",
    "victim|complainant|survivor|claimant in|of|from|asked|held|cried|looked|broke|is|was|who|gave|squeezed|has .. case|verdict|me|trial|attack|court|dock|stand|hand|road|street|rape|stabbing",
    "held|hold|holding|squeezed|squeezing .. hand .. verdict|court|sentence|evidence|trial|read",
    "the|that|this|a|her|his verdict|sentence .. was|is|came|joke|disgrace|disgusting|shocking|in|today|wrong|fair|disgraceful|right|stinks|insult",
    "reporting|legal restriction*|reasons",
    "can't|cannot|cant|can|couldn't|not|won't|no|don't|without [be|not|even|legally] print|named|publish|identify|name|printed|report|naming .. name|him|her|legal|case|reasons|we|but|it|that|in|restriction*",
    "whose|the name|names|identity they|papers|paper|press|you|we|is|court|courts",
    "girl|boy|child|baby|victim|witness|patient|complainant a|b|c|d|x|y|z",
    "we|everyone|everybody|street|village|they|whole|town|all|i [all|whole|street|of|who|just|here] know*|ken|kens .. it|who|what|which|he|she|him|lad|was|did|guilty|boy .. did|lad|girl|done|to|was|killed|doctor|sent|boy|name|guilty|him|is",
    "charged|arrested|accused|convicted|wanted|cautioned|suspect|suspected .. with|for|of|is|was|in|last|today|the|after .. my|our|lad|neighbour*|used|pupil|former|mate|ours|murder|rape|assault|him|her|he|she|stabbing",
    "we've|we|i|i've|the seen|saw|have the|all video|footage|cctv|evidence|photos .. outcome|guilty|one|bench|court|him|he|jail",
    "bench|beak|magistrates .. on|#|sentence|fine|next|outcome|video|tomorrow|for|justice|today",
    "what|who|whose he|she|they|that|the|lad .. did to that|the|those|her|him lad|girl|boy|woman|baby|child|kids|family",
    "lovely|good|nice|quiet|decent|bad|rough family|lad|girl|lass|boy|man // case|court|trial|print|murder|stabbing|victim|accused",
    "judge|sheriff|magistrate*|court|bench|jury .. jailed|convicted|believed|sentenced|sense|remanded|acquitted|sided",
    "girl|boy|lad|lass|child|one|her|him|name they|papers|we|you can't|cannot|cant|aren't|couldn't name|print|publish|identify|named",
    "names|name they|papers|court|press can't|cannot|cant|won't|couldn't print|publish|say|name",
    "care|placement|adoption|supervision order",
    "got|gets|getting|walked|walks off|away|free .. technicality",
    "what {any} [{any}] did to|tae that|her|him|those|the",
    "{he} got|gets the|a tag|caution|custodial|suspended|community|life",
    "restraining|non|protection|care order|molestation .. came|through|thru|finally|granted",
]);

/// Words that speak against it.
static BUT: Phrases = Phrases::new(&[
    "court of public opinion",
    "mock trial",
    "guilty pleasure*|as charged|conscience|secret",
    "not guilty|one",
    "sentence|sentences .. words|word|long|short|grammar|first|writing",
    "throw the book",
    "life sentence of",
    "custard|biscuit*|cake|crisps",
    "police say",
    "supreme",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    reading
        .slip(&SAYS, &BUT, UNLESS)
        .map(|hit| rule.at([hit.span]))
}
