//! **Sees** a public reply that speaks of the other person's case, health or child.
//!
//! **Why**: the reply tells every reader that this person is known to the service.
//! **Example**: "@name We've looked up your claim and the payment went out." **Better**: ask them to
//! ring or to use their account.
//!
//! **Source**: ICO guidance on personal data, NHS social media guidance; cited from memory, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "case-in-a-reply",
    category: Category::Confidentiality,
    level: Level::Essential,
    look,
};

/// Where the same words are no slip.
const UNLESS: &[Setting] = &[Setting::Fiction, Setting::History];

static SAYS: Phrases = Phrases::new(&[
    "{@} // we|i've|we've|i|ive|weve .. looked|checked|found|see|got|seen|read|have|opened|pulled|updated|noticed|spoke|spoken|passed .. your|up|you|ur .. claim|application|referral|case|file|record*|notes|results|account|form|missed|tenancy|reference|address|son|daughter|mum|mother|baby|child|appointment|late",
    "{@} // you missed|miss|didn't|didnt|haven't|never|forgot|failed|skipped .. group|session|appointment|appt|clinic|meeting|review|jab|court|probation|class|school|counselling|lesson|tablets|meds|methadone|dose|scan",
    "{@} // [first|#|one|two|three] week|month|day|weeks|months|days|year sober|clean|dry|smoke|out|off|home|free",
    "{@} // are|r you|u [still|back] using|drinking|taking|pregnant|self-harming|eating|clean|sober|on",
    "{@} // looked|look|looking|cared|care after you|u|your|him|her",
    "{@} // saw|seen you|u|your .. ward|clinic|queue|waiting|surgery|unit|court|group|meltdown|hospital",
    "{@} // sorry you're|your|youre|ur|you|to low|poorly|struggling|down|unwell|relapsed|using|back|hear .. again|text|paul|ring|baby|your",
    "{@} // alfie|our|the .. meltdown .. medication|review",
    "{@} // well done|proud|congrat*|happy|welcome .. sober|clean|group|recovery|discharge|tag|parole|meeting|care|paper|18th|methadone|placement|flat",
    "{@} // probation|parole|group|aa|rehab|detox|counselling|dialysis|chemo|clinic .. on|same|tomorrow|next|thursday|monday|tuesday|wednesday|friday|this",
    "{@} // our girl|boy|lad|lass|leaver|ours .. care|ours|paper|placement|home|unit",
    "{@} // repeat prescription|script",
    "dear|hi|hello|re|hiya mr|mrs|miss|ms|mister {any} // your|cannot|can't|couldn't|we|regarding|about .. referral|application|claim|case|appointment|benefit|tenancy|rent|results|complaint|arrears|file|record*|account|payment",
    "dear mr|mrs|miss|ms|mister {any} .. reply|response|answer to your",
    "hi|hiya|hey|hello|dear {name} // your|the .. injection|medication|results|appointment|tablets|meds|referral|assessment|case|tenancy|arrears|review|meltdown|diagnosis|scan|claim",
    "your support|social|key|case worker here|speaking|again|is",
    "as her|his|your|their caseworker|key|social|support|midwife|nurse|tutor|worker",
    "we|i have|see|noticed|can your|that|from .. records|file|notes|system .. you|your|that",
    "{@} your|ur|yer .. son|daughter|lad|lass|mum|mam|dad|husband|wife|partner|child|baby|kid|boy|girl|nan|gran .. ehcp|appointment|assessment|review|detention|place|medication|room|results|test|report|referral|plan|operation|attendance|behaviour",
    "{@} // your|ur|yer {kin} {name} // has|is|was|at|on",
    "our|my girl|boy|lad|lass|youngster|leaver {@}",
    "{@} // looked|cared after you|u",
    "{@} // sunday|come|mine .. licence|tag|bail|conditions",
    "{@} // sorry|congratulations|congrats|thoughts about|for|on|to|with your|ur|yer {ill}|bump|operation|result|results|exclusion|diagnosis|divorce|scan",
    "{@} // sick|fit|doctor's|discharge note|letter|certificate|line is|are|has|at|ready",
    "{@} // your|ur {ill}|prescription|tablets|notes|letter|results is|are|was|were|has|have ready|in|back|clear|at|here",
]);

/// Words that speak against it.
static BUT: Phrases = Phrases::new(&[
    "we|i can't|cannot|can|couldn't|won't|don't [not] talk|discuss|comment|look|help|access|see|deal|advise .. here|about|case|on|public|post|into",
    "please [do] message|ring|call|contact|email|use|dm|don't|direct|log",
    "never|do not|don't put|post|share|send",
    "own|general",
    "i|we can't|cannot advise",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    reading
        .slip(&SAYS, &BUT, UNLESS)
        .map(|hit| rule.at([hit.span]))
}
