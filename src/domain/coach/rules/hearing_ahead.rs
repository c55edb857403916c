//! **Sees** a hearing, a jury or evidence that the writer has to do with, while the case is open.
//!
//! **Why**: words about an open case can be contempt of court, and identify a child for good.
//! **Example**: "Off to court for the wee ones Thursday." **Better**: say nothing of it, or "A long day
//! ahead".
//!
//! **Source**: HMCTS and BASW guidance, cited from memory, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "hearing-ahead",
    category: Category::Court,
    level: Level::Essential,
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
    "off|heading|going|go|away|on|up|back|in|at|to|outside|sat|spent|from|day|hours|waiting|leaving|left [my|the|our] [way|to|for|at|in|of|back|all|day|now|waiting] [to|in|at|outside|for] [the] [family|youth|crown|county|magistrates|sheriff|high|coroner*|juvenile|civil|bankruptcy] court|tribunal|inquest|hearing|magistrates",
    "family|youth|crown|county|magistrates|sheriff|juvenile|children coort|court|courts|panel|hearing|proceedings .. again|today|tomorrow|tonight|room|day|this|next|for|with|on|mum|dad|lad|mine|monday|tuesday|wednesday|thursday|friday|family|baby|kids",
    "give|giving|gave|gied|given|gie|giein .. evidence|statement|testimony|witness .. today|tomorrow|in|court|case|monday|tuesday|wednesday|thursday|friday|against|box|hrs|hours|yesterday|for",
    "evidence|witness|stand|box .. today|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|hrs|hours // case|court|can't|who|lawyer|barrister|judge|box",
    "off|called|up to|as|for|be give|a|the evidence|witness|case|stand",
    "witness box|stand",
    "cross examined|examination|examining",
    "i|my|our|the|a|know|mate|pal know|am|is|a|one|juror|on|doing|sat|sitting|i'm|of [a|on|the|of] juror|jurors|jury // thinking|case|guilty|verdict|friday|court|innocent|trial|defendant|saying|he|reckon*|deliberat*",
    "on|doing|got|did|my jury|jury's [service|duty] // guilty|he|defendant|case|lad|looks|innocent|obviously|trial|accused|dock",
    "verdict|sentencing|sentence|sentenced|plea|trial|remand|remanded|bail|bailed|arraigned|parole|adjourned|adjournment|inquest|appeal|tribunal|judgment|ruling [is|hearing|due|day|date|starts|starting|comes] [on|for|back|is|in] today|tomorrow|friday|monday|tuesday|wednesday|thursday|week|next|tonight|#|lad|girl|patient|morning|this|the",
    "up|goes|going|appears|appearing|comes|hauled|stand|stands|standing before|in|afore|up|front the|of|before|trial [the] [bench|beak|magistrate*|judge|sheriff|court|magistrates|for|on|#] .. on|today|tomorrow|monday|tuesday|wednesday|thursday|friday|#|for",
    "between the|his|her plea|verdict|conviction|arrest .. sentence|sentencing|trial|plea",
    "lad|boy|girl|man|woman|guy|one|kid|bloke who|that|whae pleaded|pled|admitted|stabbed|killed|raped|robbed|attacked|assaulted // ours|my|our|used|youth|class|ward|wing|taught|club|school|i",
    "adoption|custody|residence|guardianship|contact|placement|care|protection|removal|guardian|lac|mental|deportation|asylum|eviction|possession|repossession|licensing|disciplinary|bail|parole|disrepair|sentencing|fact-finding|finding hearing|order|orders|tribunal|appeal|proceedings|application .. on|today|tomorrow|monday|tuesday|wednesday|thursday|friday|for|granted|next|at|this|room|morning|made|found|went|lodged|refused|adjourned|was|#|against",
    "for|case one of mine|ours .. court|hearing|sentenc*|tribunal|judge",
    "youth|crown|sheriff|family court|coort .. one|mine|lads|lasses|my|our",
    "brothers|sisters|siblings|kids|twins|bairns|children|babies|them|they .. getting|being|to|are|get|be split|separated|removed|taken|adopted .. monday|tuesday|wednesday|thursday|friday|tomorrow|after|today|next|week|court|hearing|up",
    "baby|child|girl|boy|patient|mr|mrs|ms|mum|family|client|young|defendant|complainant|witness a|b|c|d|e|x|y|z|j|k|m .. gran|stay|court|judge|foster|home|hearing|adopt*|sentenc*|gets|case|name|class|is|mum",
    "got|get|gets|needed|have|need in|at|to court|tribunal|coort .. with|for|over|next|tomorrow|today|monday|tuesday|wednesday|thursday|friday",
    "court|coort tomorrow|today|monday|tuesday|wednesday|thursday|friday|again|next|report|bundle|statement|for",
    "child|children|childrens|children's panel|hearing .. today|tomorrow|monday|tuesday|wednesday|thursday|friday|for|wish",
    "solicitor|barrister|cps|prosecution|prosecutor|defence|lawyer|qc|kc|judge|magistrate*|sheriff|guardian|cafcass .. never|looked|said|says|reckons|didn't|lying|rubbish|useless|asked|told|tore|bored|won't|has|slept|saw|hasn't",
    "back|be|him|he'll|he in|up court|before|for|him .. over|assault|theft|#|watch|week|tomorrow",
    "the nursery|school|hospital|bridge|stabbing|murder|baby|fire|crash|abuse|grooming|fraud|assault|care|poisoning|manslaughter case|trial|inquest|hearing .. yes|for|i|we|you|one|followed|earlier",
    "case|trial|hearing .. i'm|i|can't|cannot|shouldn't|supposed|allowed .. talk|say|discuss|comment|meant|on|in|name",
    "care|court|family|possession proceedings",
    "pre|presentence sentence report",
    "presentence report",
    "i|i'm|was|been|as|former juror|foreman #|number|seven|on|of",
    "my|a|the report|statement|bundle|evidence .. sheriff|judge|court|guardian|panel|reporter|bench",
    "sheriff|judge|court|guardian|panel|reporter|bench .. wants|asked|reads|read|report|no contact",
    "guardian has|changed|changes|recommends|is",
    "contact|residence .. dad's|dad|mum|mum's lawyer|solicitor|barrister",
    "bench|jury|judge|sheriff didn't|never|won't|hasn't read|listen|look|believe",
    "jury|jury's .. out|back|in|deliberating .. on|for .. our|my|the|that .. {charge}|case|trial|one",
    "jury's out on .. lad|lass|boy|girl|man|woman|trial|case|one",
    "jury's|jury back|deliberating|sent",
    "gave|give|giving|read my|victim|impact|her|his .. statement",
    "public gallery",
    "pre sentence report",
    "{he} .. remanded|bailed",
    "up|in|at before|court|dock .. for|over|again|on",
    "third|second|fourth|first time .. court|dock|moped|magistrates",
    "jury service|duty .. all|this|day|week|wk // he|she|guilty",
    "{minder} client|patient|tenant|lad|mum|lady|student .. tribunal|hearing|court|appeal|trial|assessment .. is|at|today|tomorrow|on",
    "tribunal is|was|at|on #|today|tomorrow|at",
    "co accused|defendant|defendants",
    "{minder} .. lad|lass|boy|girl|man|one .. off|on|breached the|his|a tag|bail|remand|curfew",
    "codefendant*|coaccused",
]);

/// Words that speak against it.
static BUT: Phrases = Phrases::new(&[
    "court street|shoes|dates|jester|yard|order",
    "mock trial",
    "moot",
    "ball",
    "we can't|cannot|won't comment",
    "police have|say",
    "summary|judgment|judgement .. published|link*",
    "tennis|netball|badminton|squash|basketball|food|volleyball",
    "i've never posted",
    "pleas of",
    "jury service",
    "jurors",
    "to hearing what|how|from|your|all|more|about",
    "hearing from|aid*|loop*|test*|loss|what|dog*",
    "hens|biscuit*|pineapple|lodger|biscuits",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    reading
        .slip(&SAYS, &BUT, UNLESS)
        .map(|hit| rule.at([hit.span]))
}
