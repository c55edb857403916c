//! **Sees** a place told to be open: a door that doesn't lock, an alarm that is off, a way round a check.
//!
//! **Why**: whoever reads it knows when and where to walk in.
//! **Example**: "alarm's off and the side door's propped till 8". **Better**: tell the site team, not the
//! network.
//!
//! **Source**: National Protective Security Authority, security-minded communications, cited from memory
//! 2026-11, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "security-way-in",
    category: Category::Security,
    level: Level::Essential,
    look,
};

static SAYS: Phrases = Phrases::new(&[
    "laptop|computer|pc|screen|terminal|tablet|ipad|workstation ..3 never|doesn't|dont|don't|always|not ..2 lock|locks|locked|unlocked|open|logged",
    "laptop|computer|pc|screen ..3 unlocked|unattended|logged",
    "nobody|no-one|noone|naebody|never checks|check|looks|asks|challenges|stops|watches|minds ..4 badge|badges|id|you|anyone|door|bags|cameras|pass|passes|who|lanyard|ye",
    "carry a|an|any box|ladder|clipboard|mop ..4 {any}",
    "hi-vis|hivis|clipboard|lanyard gets|get|and|opens ..3 you|in|anywhere|anything",
    "walk|stroll|wander|waltz right|straight|past|in ..3 in|past|through|without",
    "on the latch",
    "fob|swipe|entry|door|intercom|access|card system|systems|reader|control ..2 down|off|bust|out|broken",
    "latch|propped|wedged til|till|until|open|all|again|with|by",
    "door|doors|gate|gates|window|windows|shutter|exit|entrance|lock|locks|cupboard|cabinet|safe|fence ..6 don't|dont|doesn't|doesnt|won't|wont|never|cannae|can't|cant|doesnae|dinnae|not|no lock|locks|locked|shut|close|closed|work|latch|catch|shuts|closes",
    "door|doors|gate|gates|window|exit|entrance|cupboard|cabinet|building|shed ..8 propped|unlocked|wedged|ajar",
    "door|doors|gate|gates|window|exit|entrance|cupboard|cabinet|building|shed ..3 broken|bust|knackered|open|jammed",
    "alarm|alarms|cctv|camera|cameras|panic|keypad|intercom|barrier|scanner|sensor|buzzer ..6 off|broken|broke|bust|down|dead|dummy|fake|knackered|doesn't|dont|don't|not|isn't|gives|switched|disabled|kaput|out|dummies|unplugged",
    "panic|alarm button|buttons|strap|fob ..5 dont|don't|doesn't|not|broken|dead|off|bust|isn't|never",
    "code|lock|keypad|swipe|fob|reader|latch ..4 bust|broken|knackered|off|goosed|down|dead",
    "anyone|anybody|any|ye|you|u can|could|cud ..2 walk|wander|stroll|get|climb|come ..2 in|through|over|straight",
    "just|straight|can walk|wander|push|lift|shove|jiggle|kick in|it|through|the ..3 {any}",
    "lift|push|shove|jiggle|kick|wiggle|lean|bang|thump it|door|gate|handle|on ..4 open|opens|unlocks|and|goes|gives",
    "lock|locks if|unless|when you|u|ye",
    "no|nobody|naebody|zero|nae [one] on|checks|checking|manning|watching|guard|security|staff|alarm|cctv|lock|reception|locks ..4 door|desk|gate|reception|badge|badges|id|cameras|night|pass|passes|nights",
    "tailgate|tailgated|tailgating|sneak|sneaked|snuck ..4 {any}",
    "guard|security|caretaker|porter|watchman ..3 asleep|sleeps|off|goes|leaves|never|naps|home|finishes ..4 {any}",
    "server|records|drugs|stock|comms|plant|medicine room|cupboard|store ..5 unlocked|open|propped|doesn't|don't|dont|never|key|no|lock",
    "left|leave|leaves|leaving ..4 unlocked|logged|open|propped|running ..3 {any}",
    "fire exit|door|doors ..3 propped|open|wedged|unlocked|round",
    "drops|drop|safe|till|float|cash|takings|petty ..3 £|kept|in|left|overnight|drawer|tin ..6 unlocked|drawer|tin|nobody|alone|overnight|key",
]);

/// A place of work, or where it is.
static SITE: Phrases = Phrases::new(&[
    "library|school|nursery|ward|hospital|clinic|surgery|office|depot|centre|hub|building|room|cupboard|records|reception|desk|files|site|work|working|college|museum|town|hall|home|store|safe|council|shelter|refuge|hostel|pharmacy|drugs|lab|block|floor|wing|flats|server|back|side|front|main|entrance|gate|club|bust|unit|prison",
]);

static UNLESS: Phrases = Phrases::new(&[
    "heart",
    "open day|evening|morning|house|afternoon|access|to|for|until|till|from|at|till|again|all|late|now|every|on|space|air",
    "people|and|my|many|new doors open",
    "doors|door open|opens at|from|#|seven|six|for|tomorrow|today|saturday|sunday",
    "museum|castle|archive*|novel|film|panto*|victorian*|18*|17*|game|escape",
    "please|remember|always|check|tip|reminder ..4 lock|close|shut|check|report",
    "fixed|mended|repaired|sorted|replaced|reported now|today|it|yesterday|again",
    "fire alarm test|tests|drill",
    "we're|we are|engineers|team fixing|on|mending|repairing",
    "closed|shut until|today|tomorrow|for|due",
    "printer|kettle|oven|fridge|heart|car|washer|dishwasher",
    "alarm clock|clocks|went|goes|set|for",
    "screen locked",
    "lift is|will|not|lift",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let hit = reading.meant(&SAYS, Some(&UNLESS))?;
    reading.has(&SITE).then(|| rule.at([hit.span]))
}
