//! What keeps the rules about people and opinions quiet: tales, history, animals, guidance, findings.

use super::phrase::Phrases;
use super::reading::Reading;
use super::token::TokenKind;

/// Words of stories, museums and games.
static TALE: Phrases = Phrases::new(&[
    "{tale}",
    "the|a|our|school play|comedy|quiz|game",
    "role play|plays|played",
    "once upon",
    "made|make up|believe ..4 pupil|patient|case|school|story",
    "mock trial|election|court|interview",
]);

/// An animal or a thing as the culprit.
static ANIMAL: Phrases = Phrases::new(&[
    "my|our|the|a|his|her|that|this|whose|next [door|neighbour] ..2 {pet}",
    "{pet} is|has|was|are|did",
    "house plants|houseplants|sourdough|tomatoes|tomato plants|garden|allotment",
]);

/// Advice to everybody.
static GUIDANCE: Phrases = Phrases::new(&[
    "if|when you|somebody|someone|anyone|you're|you've|your ..8 tell|ask|report|ring|call|check|say|use|please|contact|write|count|stop|don't|leave",
    "tip|tips|reminder|guidance",
    "our|the|a|my ..2 rule|policy|guide|guidance|code|procedure|training|course|workshop|tutor",
    "i|we|i've|we've ..2 never|don't|won't ..3 post|say|share|write|comment|name|tweet|discuss|take|swear|publish|accuse|talk",
    "never|don't|do not|please say|write|post|use|share|call|accuse|promise|name|ask",
    "before you accuse|name|post|share|tweet|say",
    "stop|avoid writing|saying|using|calling",
    "instead of|rather than",
    "whistleblowing|libel|slander|defamation law",
]);

/// A matter that has been decided or published by those whose task it is.
static FOUND: Phrases = Phrases::new(&[
    "found|pleaded|pled|pleads guilty",
    "convicted|jailed|sentenced|fined|prosecuted|imprisoned",
    "police|court|regulator|ombudsman|auditor|auditors|tribunal|inquiry|inquest|inspectors|judge|cqc|ofsted|coroner ..2 say|says|said|found|finds|heard|ruled|upheld|ordered|confirmed|issued|concluded|has|have",
    "in|see the minutes|hansard|judgment|register",
    "report|minutes|judgment|findings|list|scores|ratings|results is|are|was|were ..2 on|published|public|here|online|linked",
    "our|from ..3 hygiene ratings",
    "we|i got it wrong",
    "we|i said|say|are|apologise|apologised|wrote|told ..2 sorry",
]);

/// Whether the draft tells of a story, a museum piece or a year long past.
pub(super) fn is_tale(reading: &Reading<'_>) -> bool {
    reading.has(&TALE)
        || reading
            .of_kind(TokenKind::Number)
            .any(|it| is_past(&it.word))
}

/// Whether an animal or a thing is the culprit.
pub(super) fn is_animal(reading: &Reading<'_>) -> bool {
    reading.has(&ANIMAL)
}

/// Whether the draft advises everybody.
pub(super) fn is_guidance(reading: &Reading<'_>) -> bool {
    reading.has(&GUIDANCE)
}

/// Whether the draft passes on what a court, a regulator or the police have found.
pub(super) fn is_finding(reading: &Reading<'_>) -> bool {
    reading.has(&FOUND)
}

/// A year before most readers of the post were at work.
fn is_past(number: &str) -> bool {
    number.len() == 4
        && number
            .parse()
            .is_ok_and(|year: u16| (1000..1990).contains(&year))
}
