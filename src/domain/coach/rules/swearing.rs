//! **Sees** swearing, mild and strong, written out, shortened or masked: `b*tch`.
//!
//! **Why**: masked or not, it is read out in full in a complaint about you.
//! **Example**: "bollocks to the lot of em". **Better**: the same without the word, or nothing till
//! the morning.
//!
//! **Source**: Ofcom research on offensive language (which words count, and how strong), from
//! memory, due for review.

use super::prelude::*;
use crate::domain::coach::quiet;

pub(in super::super) const RULE: Rule = Rule {
    id: "swearing",
    category: Category::Abuse,
    level: Level::Actionable,
    look,
};

static SWEARING: Phrases = Phrases::new(&[
    "{swear}",
    "jesus|christ ..1 wept|sake|christ|almighty",
    "for|fer ..1 fuck's|god's|gods|christ's|pete's|fecks|fucks|fuck sake",
    "what the|in|on hell|fuck|actual|f|eff|heck",
    "bloody|flipping|flaming|chuffing hell|nora|heck|idiots|useless|fool|lot",
    "go to hell",
    "pain in ..2 arse|backside|bum|neck",
    "son of a",
    "up yours",
    "sod|damn|blast|screw|eff it|off|them|this|that|all|him|her|the",
    "piss|bugger|sod|naff|eff|f off|about|around|up|all",
    "🖕|🤬",
    "f ing|off|sake|it|them|you",
    "b s",
]);

/// Names, birds, recipes, games.
static HARMLESS: Phrases = Phrases::new(&[
    "bloody|bleeding mary|sunday|assizes|chamber|nose|noses|heart|gums|control|heavily|tower|foreland",
    "tits|tit|shag|shags|cock|cocks ..4 bird|birds|feeder|nest|table|garden|long|great|blue|coal|island|cliff|rspb|tail",
    "great|blue|coal|marsh|willow|long tits|tit|tailed",
    "dick whittington|turpin|van|francis|tracy|emery|and",
    "spotted|moby dick",
    "balls|ball ..3 pit|game|games|snooker|tennis|bowling|meat|cheese|school|golf|cricket|net|football|gym|wool|cannon|bouncy|play|bearings|moth|dough|energy|bath|fat|lottery|bingo|yoga|eye|melon|crystal",
    "tennis|golf|snooker|meat|cannon|bouncy|school|energy|bath|moth|juggling|lottery|bingo|cotton|dough|wool|football|fat|cricket|bowling|the|sports|gym|eye ball|balls",
    "prick|pricks ..4 finger|fingers|thumb|needle|test|tests|conscience|holly|spindle|ears|cactus|out",
    "finger|skin|heel|pin|holly prick|pricks",
    "cock|cocks|dick ..1 a|robin|crow|crows|tail|pheasant|lane|inn|leekie",
    "slag|slags heap|heaps|tip",
    "sod|sods ..1 turf|cutting|law|ceremony|cut|first|turned",
    "first|cut|cutting|turn|turned|turning|turf ..2 sod|sods",
    "beaver dam",
    "crap|craps game|table",
    "knob|knobs of|and|door|on ..1 butter|ginger",
    "door|broom knob|knobs",
    "bobbins|bobbin ..4 mill|lace|cotton|thread|weaving|loom|sewing|sew|textile|machine|wool",
    "mill|lace|cotton|thread|textile|sewing ..4 bobbins|bobbin",
    "effing|chipping|much ..1 lane|street|forest|hill|sodbury",
    "damn|dam ..1 good|fine",
    "flipping pancakes|pages|burgers|the|page|charts|chart|classroom|through|over",
    "pancake|pancakes|coin|page|burger|burgers ..2 flipping",
    "bastard|bastards ..2 file|toadflax|cabbage|sword|children|register|william",
    "didn't|don't|doesn't|never|won't|not|without|stop|stopped|no swear|swears|swearing|swore|say|said",
    "scunthorpe|penistone|shitterton|cockermouth|cockfosters|clitheroe|twatt|pratts|bitchfield|lickey",
    "wizard|turd ..1 of",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    if quiet::is_tale(reading) || reading.has(&HARMLESS) {
        return None;
    }
    let hit = reading.unquoted(&SWEARING).map(|it| it.span);
    hit.or_else(|| masked(reading)).map(|span| rule.at([span]))
}

/// A word with signs in place of letters: up to three letters, then stars that touch them.
fn masked(reading: &Reading<'_>) -> Option<std::ops::Range<usize>> {
    const HEADS: [&str; 25] = [
        "f", "fu", "fk", "s", "sh", "shi", "c", "cu", "b", "bo", "bl", "bi", "ba", "bs", "w", "wa",
        "tw", "t", "p", "pr", "pi", "d", "a", "ar", "k",
    ];
    reading.tokens.iter().enumerate().find_map(|(at, head)| {
        let stars: Vec<&Token> = reading
            .tokens
            .iter()
            .skip(at + 1)
            .zip(head.span.end..)
            .take_while(|(token, place)| {
                token.span.start == *place && matches!(token.word.as_str(), "*" | "@" | "$" | "%")
            })
            .map(|(token, _)| token)
            .collect();
        let end = stars.last()?.span.end;
        let tail = reading.tokens.get(at + 1 + stars.len());
        let has_tail = tail.is_some_and(|it| it.kind == TokenKind::Word && it.span.start == end);
        let is_head = head.kind == TokenKind::Word && HEADS.contains(&head.word.as_str());
        (is_head && (has_tail || stars.len() > 1)).then(|| {
            let last = tail.filter(|_| has_tail).map_or(end, |it| it.span.end);
            head.span.start..last
        })
    })
}
