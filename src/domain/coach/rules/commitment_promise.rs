//! **Sees** a promise, a guarantee or a word of honour about what the employer will do.
//!
//! **Why**: a promise from a member of staff is held against the employer, and people plan by it.
//! **Example**: "You'll have the flat, I give you my word". **Better**: what happens next, and when you will
//! say more.
//!
//! **Source**: Government Communication Service propriety guidance, cited from memory 2026-11, due for
//! review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "commitment-promise",
    category: Category::Commitment,
    level: Level::Actionable,
    look,
};

static SAYS: Phrases = Phrases::new(&[
    "you read it here",
    "personally see|make|guarantee|check|deliver|promise|ensure",
    "i'll|we'll|i will personally",
    "have|hae|got|take|gie|give|gies|gi|on ..3 word",
    "good as done|sorted|yours|approved|built|mended|signed|in",
    "as good as",
    "nothing|nowt|naething|nuttin|nobody ..6 stop|stops|delay|change",
    "that's|thats|it's from me|us|all",
    "from me|us personally|personal",
    "no|nae|any matter ifs|hour|what|who",
    "as sure as",
    "bet|betting your|yer|ur|my|the [bottom] dollar|house|life|mortgage",
    "promise|guarantee|guarantees|vow|pledge|swear",
    "that's|thats|it's|is a|my|our|his|her promise|pledge|vow|guarantee",
    "cast|gold|iron|copper|stone iron|plated|clad|cold|bottomed [guarantee|promise]",
    "have|got|has|hae|take|gie|give|gave|giving|giez|pon|on you|u|ye|yous|them|him|her|my|our|mi|ma|the [the|my|our|ma|mi] word",
    "mi|i|we|a|ah give|gie|gives|gi you|yuh|ye|u|mi|my|them|her|him|ma|our|everybody|folk [mi|my|our|ma] word",
    "my|our|ma|mi|officer's|caseworker|teacher|scout|nurse|brownie|guide word|honour|honor|oath",
    "word of honour|honor",
    "on my|our honour|honor|oath|mother|mum|life|word|nan",
    "hold|haud me|us|him|her|them to|tae it|that|this|account|them",
    "mark|screenshot|quote|bookmark|remember|frame my|our|me|this|us|ma [words|on|post|date|this|tweet]",
    "done deal",
    "job's|jobs|consider|call it|a 'un|done|sorted|jobbed",
    "count|rely|bank|depend on it|that|us|me|this|it",
    "you|u|ye can|cin be|rest certain|sure|assured",
    "rest assured",
    "no|nae ifs|exceptions|excuses|quibble|quibbles|buts",
    "without fail|exception|question|delay",
    "come what may|hell|rain",
    "hell or|and high",
    "whatever it takes|costs|happens|anyone",
    "i'll|we'll|i|we|ill|a'll|ah'll|will personally|make|mek|see|mak ..2 sure|to|certain|tae it|that|they|he|she|you|u|your|every|ye",
    "i'll|we'll|ill|ah'll|a'll make|mak|mek sure|certain",
    "leave it with|wi me|us",
    "or|else i'm|i|we'll|i'll|am not|quit|resign|eat|walk|leave|chuck|a|no",
    "your|yer|ur|full money|cash back",
    "you|u|ye|they|he|she|everyone|everybody can|cin sue|bill|invoice me|us",
    "cross|hand my|on|ma heart",
    "pinky|pinkie|swear|solemn|sacred swear|promise|oath|vow|down|to",
    "100|hundred|110|200|thousand % | per|percent happening|going|sure|certain|definite",
    "set|written|carved|signed in stone|blood|ink|concrete",
    "sign|signed|signing|nail|staking|stake|bet|betting|put ..3 job|reputation|pension|house|mortgage|name|badge|career ..3 on|it|that|this",
    "my|ma|our|the|mi job|pension|badge|house|life|reputation on|says|if|it",
    "i've|i|ive|said|say said|told|tell|say|announced ..6 out|loud|so|in|it|public ..4 has|have|happen|must|so|now",
    "said it out|in|loud|public",
    "said it to the|my|them|union|parents|families|residents",
    "here's|heres|this|is our|my|a|the vow|promise|pledge|guarantee|commitment|word|deal|oath",
    "guaranteed|assured|promised|definitely|defo|deffo|definately|certainly|absolutely|definite ..6 by|before|within|in|until|every|all|no|never|will|yours|getting|gonna|get",
    "by|before|within|in|until|every|all|never|will|gets|you'll|be ..8 guaranteed|promise|assured|defo|deffo",
    "i|we|can promise|guarantee|swear|vow|pledge|assure [you|u|ye|that|this|it|yous|them|every|all|no]",
    "on behalf of the|our|my|everyone|all",
    "speaking for the|our|my|whole",
    "fear not",
    "dont|don't|dinnae|never fret|worry|panic|fear ..8 will|'ll|council'll|we'll|i'll|they'll|gets|get|be",
    "trust|believe me|us ..6 will|we'll|i'll|be|get|happen|sorted|done|you'll|they'll",
    "take|tek it from|fi|as me|us|i|read|done|gospel",
]);

/// Whose promise it is: the employer's, or about a public service, or to somebody served.
static FOR_EMPLOYER: Phrases = Phrases::new(&[
    "we|we'll|we're|our|us|we've|we'd|council|council'll|trust'll",
    "you|you'll|your|yours|u|ur|ye|yer|ye'll|yous|yuh|unnu|youse|yous'll",
    "{service}",
    "by|before|within {weekday}|{month}|{daypart}|#|the|next|{howmany}",
]);

static UNLESS: Phrases = Phrases::new(&[
    "last|final|key|every|spoken|written|one|a|swear|new|first|good|kind word|words|of|for|in|about|to|from",
    "word|words for|is|search|count|game|day|wise|document|on|mouth|about",
    "take a|my|the word",
    "can't|cannot|couldn't|won't|don't|dont|never|not|no|nothing|without|cannae|didn't|wouldn't|shouldn't|isn't|unable|nor ..3 promise*|guarantee*|vow|vows|pledge*|swear|commit",
    "guarantee|promise nothing|no|little",
    "promised|pledged|vowed|swore|guaranteed ..2 to|a|the|me|us|him|her|in|that|my|himself|myself",
    "manifesto|election|candidate*|party|minister*|pm|mp broke*|promise*|pledge*|vow*",
    "candidate*|mp|minister|mayor who's|has|is|who|says promise*|pledge*|vow*|guarantee*",
    "wedding|marriage|baptism|scout's vow|vows|promise|pledge",
    "i vow to|tae thee",
    "pledge allegiance",
    "pledge with|is|was|of|for|card",
    "i|i'll promise|swear|vow|guarantee ..2 i'll|myself|to|never|ill|me .. read|never|eat|finish|stop|again|try|be|go|watch|tidy|do|learn|give|have",
    "eat|cheese|toast|trifle|butty|biscuit*|crust|hair|butter|curry|pasta|grandma|gran|nan|nana|diet|marathon|novel|book|cat|dog|husband|wife|allotment|sourdough|plumber|gym|season|match",
    "solemnly",
    "chaucer|shakespeare|dickens|tudor*|victorian*|museum|1800s|poster|archive*",
    "hope|hopes|hoping|aim|aims|aiming|target|targets|expect|expects|subject|depends|depending|if|might|may|should|try|trying",
    "don't|not|never|dont promise|guarantee|vow",
    "quote me on that",
    "swear|swears|swearing|swore word|words|at|like|blind|box|jar|by|in|a|too|so|down|allegiance",
    "as promised",
    "promises|promise of|are|made|kept|box|to keep",
    "leave it with|wi me and i'll|i",
    "keep my|our|your|his|her|their promise|word",
    "password*|passwords|scam*",
    "no matter",
    "no|without question|doubt asked|it|that|about",
    "young|minimum|national|youth|living guarantee",
    "promise|guarantee .. guidance|scheme|card|fund|policy",
]);

/// Where it is said.
fn place(reading: &Reading<'_>) -> Option<Hit> {
    let hit = reading.meant(&SAYS, Some(&UNLESS))?;
    let is_for_employer = reading.draft.hat == Hat::Organisation || reading.has(&FOR_EMPLOYER);
    is_for_employer.then_some(hit)
}

/// Whether this rule speaks, so that its kin needn't.
pub(super) fn speaks(reading: &Reading<'_>) -> bool {
    place(reading).is_some()
}

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    place(reading).map(|hit| rule.at([hit.span]))
}
