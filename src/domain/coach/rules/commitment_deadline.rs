//! **Sees** that something will be done by a day or within a span, said as certain.
//!
//! **Why**: people plan by a date; if it slips, it is the employer who broke its word.
//! **Example**: "Every pothole gone by Friday". **Better**: "We aim to fill them by Friday. We'll say so if that
//! slips".
//!
//! **Source**: Government Communication Service guidance, cited from memory 2026-11, due for review.

use super::commitment_promise;
use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "commitment-deadline",
    category: Category::Commitment,
    level: Level::Actionable,
    look,
};

static SAYS: Phrases = Phrases::new(&[
    "we'll|i'll|we|they'll will|answer|reply|fix|be|call|ring|come|see|respond|pay|refund|mend|clear|house ..8 within|inside|in the|an|one|# hour|day|week|month|minute",
    "after|from {month} ..4 ever|no|none|never|nobody",
    "no|nae|nobody|none ..8 after|from|by|past {month}|{weekday}|{daypart}|#",
    "will|we'll|i'll|they'll|you'll|he'll|she'll|it'll|that'll|council'll|ye'll|youse'll|yous'll|there'll|ill|youll|theyll|itll|trust'll|gonna|gunna|going|a|shall|gets|get|is|are|have|wull|must ..14 by|before|afore|within|inside ..2 #|{weekday}|{month}|{daypart}|{howmany}|end|baby|next|teatime|bells|half|school|then|half-term",
    "by|before|within|inside|from|come ..2 #|{weekday}|{month}|{daypart}|end|next ..10 will|we'll|i'll|they'll|you'll|it'll|there'll|gonna|gets|council'll|have",
    "all|every|each|evry|both ..10 gone|done|fixed|sorted|mended|land|lands|paid|filled|cleared|emptied|answered|back|open|refunded|processed|resolved|repaired|replaced|painted|lit|seen|finished|ready|housed|rehoused|home ..4 by|before|within|inside|afore",
    "refund*|repair*|payment*|permit*|result*|letter*|grant*|key|keys|visit|answer|reply|decision|boiler|heating|lift|flat|cladding ..6 within|by|before|inside|in # [working] {span}|pm|am|{weekday}|{month}|tomorrow|tonight",
    "refund*|repair*|payment*|permit*|reply|decision|answer*|boiler|lift|fixed|sorted|done|seen|housed|rehoused ..4 within|by|before|inside|in one|two|three|four|five|six|seven|eight|ten|twelve|a|an|24|48 [working] {span}",
    "fixed|sorted|mended|rehoused|repaired|done|filled|cleared|cleaned|refunded|paid|housed|replaced|collected|emptied|lit|finished ..3 by|before|afore|within|inside [the|next|end] {weekday}|{month}|{daypart}|#|weekend|morn",
    "will|we'll|i'll|you'll|they'll|it'll|council'll|wull|'ll ..6 in|within|under|inside #|{howmany} [working|short|school] {span}",
    "you'll|you|u|ye|ye'll|patients|everyone|callers|nobody|no will|be|wait|get ..8 in|within|under|longer|more|over ..2 #|{howmany} {span}",
    "wait|waits|waiting|longer|more|over ..2 than|over #|{howmany} {span}",
    "from|starting|as|after|of # {month}",
    "from|after|as|by|this|next ..2 now|today|tomorrow|# ..2 on|onwards|{month}",
    "keys|key in|in your|yer hand|hands ..3 by|before",
    "by|before this|same|next time|week|month|year|day [next|this] [year|week|month]",
    "until|till|til|through 2026|2027|2028|2029|2030|2031|2032|2033|2034|2035|2036|2037|2038|2039|2040",
    "this|next|all ..2 winter|year|summer|term|decade ..4 nobody|no|every|zero|not|all|we",
    "going|gaun|gan|gonna|putting|getting|opening|building|be|be ..10 by|before [the|next|this|end] {month}|spring|summer|autumn|winter|christmas|xmas|easter|{weekday}|weekend|#",
    "same|next|very day|week|afternoon",
    "{month}|december|christmas|xmas latest|at|tops|max|max",
    "at the latest",
]);

/// Words of certainty that turn a date into a commitment.
static CERTAIN: Phrases = Phrases::new(&[
    "will|we'll|i'll|they'll|you'll|it'll|there'll|that'll|council'll|ye'll|gonna|gunna|gaun|shall|ill|youll|itll|theyll|trust'll|he'll|she'll|yous'll|wull|wilna|won't|wont|willnae",
    "going|a to|tae|go",
    "all|every|each|no|nobody|zero|none|guaranteed|certain|definitely|always|never",
    "putting|rehouse*|keeping|scrapping|ending",
    "gone|done|fixed|sorted|mended|filled|cleared|refunded ..2 by|within|before|in",
]);

static UNLESS: Phrases = Phrases::new(&[
    "if the|it|that|this isn't|slips|not|doesn't|hasn't|fails|rains",
    "hope|hopes|hoping|hopefully|aim|aims|aiming|target|targets|expect|expects|expected|subject|depends|depending|might|should|try|trying|tries|planned|planning|proposed|likely|provisional|weather|draft|consult*|ambition|goal|forecast*|estimate*|depend|maybe|probably|perhaps|fingers|could",
    "please|apply|register|book|reply|respond|sign|rsvp|vote|submit|nominate|tell|send|email|comment|return|enter|order|pay|renew|ring|call|phone [us|it|your|up|in|them|by|here|for|the|me|him] ..6 by|before|until",
    "closing|close|closed|closes|deadline|nominations|entries|applications|ticket*|sale|sales|polling|polls|election|register",
    "until|till|til ..2 then|further|next|{weekday}|noon|#|midnight|{month} ..2 for|only|so",
    "open|opens|opening|close|closes|run|runs|remain|remains|shut|here|on|display|show|available|stay|stays|off|leave ..4 until|till|til|from|to",
    "i'll|a'll|ah'll be|have|see|eat|need|want|sleep|bring|wear|miss|watch|cook|bake|finish|ask|cry",
    "see|meet|looking|excited|ready|nervous|can't|back ..2 you|forward|for|wait|to|from",
    "clocks|sun|rain|snow|storm|dark|tide|weather|match|kick|chips|tea|dinner|wine|bed|pub|holiday|holidays|cake|soup|bread|garden|allotment|dog|cat|kettle|hair|train|pyjamas|boots|marathon|novel|knit*",
    "bring|join|come|meet|pop|drop|visit|starts|start|talk|show|film|concert|fair|walk|session|class|workshop|screening|market|meeting|museum|gallery|exhibition|panto*",
    "password*|scam*|message|post|messages|dm|dms",
    "was|were|in ..4 18*|19*|17*|16*",
    "survey|report|page|published|census|judgment|agreed|announced|law|act|regulation*",
    "# pm|am [to|till|until|-]",
    "candidate*|polling|ballot",
    "not available",
    "plan|plans to|is|for|are",
    "may be|have|take|need|not",
    "up to [£] #",
    "know what to",
    "i was|had|did|wrote|went|passed|got|started",
    "if it slips",
    "say so|when",
    "quit|retire|retiring|resign|leaving|leave",
]);

/// Words of a service of the employer, for those who speak in their own name.
static SERVED: Phrases = Phrases::new(&["{service}", "you'll|your|ur|yer|ye'll|yuh|yous|yourself"]);

/// Where it is said.
fn place(reading: &Reading<'_>) -> Option<Hit> {
    let hit = reading.meant(&SAYS, Some(&UNLESS))?;
    let is_served = reading.draft.hat == Hat::Organisation || reading.has(&SERVED);
    (is_served && reading.has(&CERTAIN)).then_some(hit)
}

/// Whether this rule speaks, so that its kin needn't.
pub(super) fn speaks(reading: &Reading<'_>) -> bool {
    place(reading).is_some()
}

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let hit = place(reading)?;
    (!commitment_promise::speaks(reading)).then(|| rule.at([hit.span]))
}
