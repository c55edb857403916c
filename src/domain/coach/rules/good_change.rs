//! **Sees** told what somebody learned changed in practice.
//!
//! **Why**: "I tried it, and people rang us less" is worth more to colleagues than any opinion.
//! **Example**: "We moved the leaflets to eye level. People take them now."
//!
//! **Source**: Fledge, step "Confirm, reassure, challenge, enlighten".

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "good-change",
    category: Category::Good,
    level: Level::Celebratory,
    look,
};

static SAYS: Phrases = Phrases::new(&[
    "i|we|i've|we've ..1 rewrote|tried|rewritten|started|adopted|changed|switched|swapped|moved|cut|dropped|shortened|stopped|introduced|halved|borrowed|put|added|made|scrapped|simplified|redesigned|replaced ..10 // it|calls|people|letters|residents|patients|tell|told|rang|ring|fewer|less|more|since|now|halved|works|worked|minutes|calmer|better|because|lunch",
    "i've|we've|i|we [since|already|now] started|changed|stopped|done|been ..6 because of|since|after|thanks",
    "i've|we've started|begun ..6 because",
    "did|tried|used it|this|that today|at|on|this|yesterday ..3 {any}",
    "i've|we've done|said|used|tried it [right] since",
    "you asked|said|told and|so|, we",
    "you said we did",
    "what [{any}] [our] ..5 changed",
    "fell|dropped|went|cut|down|up from ..6 to",
    "a small|wee|little thing|change that worked|works|helped",
    "since then ..8 {any}",
    "borrowing|trying|stealing it|this|that with|from|on|tomorrow|monday ..2 {any}",
    "starting|from monday|tomorrow|today",
    "finished|done in # minutes",
    "people|residents|patients|families|staff tell|told us|me [that] ..3 {any}",
    "people talked|take|use|answered|noticed",
    "no longer|don't|doesn't ..6 any more",
    "up|down from # [a|to]",
    "# minutes|miles|calls|letters|days|hours shorter|fewer|later|less|quicker|sooner|earlier|saved",
]);

/// Somebody learned, tried or asked.
static LEARNED: Phrases = Phrases::new(&[
    "learned|learnt|taught|showed|training|talk|thread|idea|tried|rewrote|worked|changed|asked|survey|shorter|moved|borrowed|borrowing|credit|adopted|cut|because|halved|review|trial|feedback|listened|suggestion|since|switched|stopped|started",
]);

static UNLESS: Phrases = Phrases::new(&[
    "waiting|crime|prices|bills|numbers up|down|rose|fell",
    "password*|pin|sober|treatment|tablets|dose",
    "medication|chips|sofa|bed|gym|run|knit*|soup|bread|garden|cat|dog|stopped stopped|repost|taking|it|paying|eating|and",
    "stopped saying",
    "reach \" from",
    "if|whether i|we|you|they",
    "her|his|their|she|he fell|stopped|started",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let hit = reading.meant(&SAYS, Some(&UNLESS))?;
    reading.has(&LEARNED).then(|| rule.at([hit.span]))
}
