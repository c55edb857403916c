//! **Sees** a gift, a loan, a date, a favour or a home shared with somebody one works for.
//!
//! **Why**: it can harm the person, breaks codes of conduct, and is now public.
//! **Example**: "One of my old patients sent me fifty quid." **Better**: decline, tell your manager, and
//! keep it off the network.
//!
//! **Source**: NMC code, SSSC code and employers' gift rules; cited from memory, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "personal-tie",
    category: Category::Boundaries,
    level: Level::Essential,
    look,
};

/// Where the same words are no slip.
const UNLESS: &[Setting] = &[Setting::Fiction, Setting::History];

static SAYS: Phrases = Phrases::new(&[
    "{client}|parent|parents|mrs|mr|miss|service|mum|dad|tenant|pupil|student|learner|lady|gentleman|family|user|lads|regular .. sent|gave|gied|gives|slipped|left|lent|lending|bought|buys|offered|loaned|handed|paid|treated|knitted|transferred|insisted|tipped me|us|a|an|my|her|his|the|# .. quid|pounds|fifty|twenty|money|cash|watch|ring|gift|card|voucher*|perfume|caravan|car|house|bottle|holiday|necklace|ticket*|#|hundred|tenner|fiver|keys|jewellery|whisky",
    "fifty|twenty|forty|thirty|hundred|#|tenner|cash|watch|envelope quid|pounds|note|quid,|notes|card|watch|in .. {client}|patient|from|off|card|mrs|mr|agency|spent|bless|resident // agency|patient|spent|mrs|client|resident|kept|didn't|tell|told",
    "{client}|tenant|student|pupil|resident|lad|lass|learner .. lend*|lent|loan|giving|borrow* .. me|caravan|room|money|car|flat|holiday",
    "lent|lend|lending|loaned|gave|give|offered|gied|giving|bought|slipped|subbed|borrowed [a|my|one|our|the|#] [of|my] {client}|student|pupil|service|learner|lad|tenant|young|her|him|lass .. room|money|quid|#|phone|fiver|tenner|place|sofa|lift|keys|car|cash|bed|spare",
    "{client}|student|pupil|lad|lass|foster|learner|tenant .. sofa|spare|my house|room|place|flat|home|at .. stay*|live*|moved|kip*|till|until|flatmate|loan|lodg*",
    "moved|staying|living|lives|crashing|kipping|stays in|at|with [with|my|mine|me|us] [me|house|place|us|mine|sofa] // pupil|student|client|patient|service|placement|foster|caseload|ex-client",
    "{client}|parent|mum|dad|service|resident|student|pupil|pupils|tenant|lad|mums|dads|class|user // date|dating|single|fancy|fancies|drink|kissed|snog*|flirt*|hot|fit|gorgeous|handsome|sexy|proposed|boyfriend|girlfriend|romance|crush|pint|dinner|tinder|hinge|married|asked me out|asked",
    "{@} // your|yer|ur lad|son|daughter|lass|boy|girl|kid|mum .. class|grand|school|doing|brilliant .. drink|fancy|pint|coffee|dinner",
    "to the dad|mum|parent|lad|lass|boy|patient|man|woman|gentleman|girl of|who|in|with|from // single|number|call|drink|date|evening|gorgeous|fancy",
    "she's|he's|she|he|i'm single|available .. mo|there|too|hun|parents|putting|still|btw|evening",
    "see you|ye|u|yous at|in|down the|festival|main|pub|gig|party|match|club|stage // pupil*|s3s|s4s|student*|year|class|troublemaker|kids|lads|asked|patient|service",
    "one|some|two|three|another|few of my|our [old|former] year|s1s|s2s|s3s|s4s|s5s|s6s|y10s|y11s|pupils|students|patients|clients|residents|tenants|learners|lads|foster // festival|follow|instagram|party|drink|birthday|lend|lent|gift|quid|snap|gig|pub|wedding|holiday",
    "come|join|meet|take out|with|us|her|him|for .. proper|drink|pint|bevvy|party|night // care|girl|leaver|group|paper|18th|client|pupil|ours",
    "i'll|ill|i'm|we'll [make|see|sort|personally] [sure|to|it|see] .. you get|gets|are|skip|the .. flat|house|place|top|list|keys|bed|grade|pass|results|appointment",
    "keys|flat|place|list // officer|caseworker|mate|worker|teacher|midwife // i'll|you|promise|see|personally|or",
    "forget|skip|ignore|between .. duty|you|line|me // injection|clinic|ward|tablets|case|here|ring|you",
    "my|our favourite|fave social|patient|client|service|pupil|parent|resident|mum|dad|family",
    "i'll|i|we always be your|ur|her|his favourite|fave|mum|family|big",
    "love|luv|miss you|u|ya [all|lots|loads] .. {@}",
    "left|leaves|leaving me|us in|something|her|his|a|everything .. will|house|ring|watch|necklace|bungalow|money",
    "used to be|teach|support|nurse|visit|work .. now|we're|were|engaged|dating|together|married|boyfriend|girlfriend|partner",
    "you|you've had my hand|shoulder|number",
    "we|i were|was|went at|to school together|with // clinic|ward|queue|in|surgery|court",
    "what|wha|wot u|you|ya|yer in|here for",
    "used to be|was my|his|her patient|client|service|tenant|pupil|student|resident",
    "she's|he's|shes|hes|is # .. then|and|next .. coach|teacher|worker|tutor|mentor",
    "pretend|pretending .. coach|teacher|nurse|worker|tutor|professional|we're",
    "come|pop|nip|call|drop|get|round to|round|over|for|by|yourself [to|at|for] mine|ours|tea|dinner|us .. sunday|dinner|tea|licence|doing|cook*|proud",
    "licence|bail|tag conditions",
    "midwives|nurses|carers|teachers|us who've|have|who .. seen you .. worst",
    "to|my thursday|monday|tuesday|wednesday|friday # o'clock|am|pm",
    "love|luv|fell|falling|crush|in .. love|with|on .. {client}|pupil|student|parent",
    "{minder} {kin} .. used to|was .. patient|client|pupil|tenant",
    "{@} // fancy|owe|buy [a|you|me|that] drink|pint|dinner|date|coffee|curry",
    "one|first|some of my families|mums|ladies|lads|dads|clients|parents|tenants|residents .. message|gets|does|buy|bought|sorting|sort|nails|hair",
    "sorted|sort|pushed|moved|bumped her|his|their claim|application|place|up",
    "everyone's|everyones a winner",
    "date|drinks|dinner|pint friday|saturday|tonight|tomorrow // client*|patient|grandson|carer*|mi",
    "{client}|probation|caseload|leaver|leavers|parent|offenders .. a|my|mi family|mate|friend now",
    "selling|sell|sold .. my old|my|car|house|bike .. families|clients|mums|parents|tenants|patients",
]);

/// Words that speak against it.
static BUT: Phrases = Phrases::new(&[
    "declined|refused|said no|returned|gave back",
    "tell your|my|supervisor|manager",
    "dating my husband|wife|partner",
    "thank you card",
    "raffle|fundrais*|charity|sponsor*",
    "wrote it down",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    reading
        .slip(&SAYS, &BUT, UNLESS)
        .map(|hit| rule.at([hit.span]))
}
