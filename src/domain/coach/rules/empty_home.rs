//! **Sees** that a home or an office stands empty, or until when somebody is away.
//!
//! **Why**: it is an invitation to burglars, and to tricks played on colleagues.
//! **Example**: "Sunshine till the 19th, house all quiet." **Better**: post the pictures when you are back.
//!
//! **Source**: police crime prevention advice, cited from memory, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "empty-home",
    category: Category::Whereabouts,
    level: Level::Actionable,
    look,
};

/// Where the same words are no slip.
const UNLESS: &[Setting] = &[Setting::Fiction, Setting::History, Setting::Guidance];

static SAYS: Phrases = Phrases::new(&[
    "annual|on|al leave|holiday|hols from|till|until|til|for|now|starts|begins|starting|as .. now|#|next|days|weeks|two|fortnight|the|monday|april|tomorrow",
    "back [in|home|on|at|here|until|again] [on|the|work|in|#|uk|a|april|until] .. #|fortnight|april|weeks|weekday|th|next|monday|january|month|september // house|away|holiday|leave|beach|flight|cat|alarm|key|airport|neighbour|sun|gone",
    "nae|no|nay|never|didn't|without|forgot|not .. alarm|alarms|burglar",
    "two|three|one|ten|#|whole|next|a|full|fortnight weeks|week|days|nights|fortnight|month|months [in|of|away|off|on|at|abroad|sun|to] [in|spain|tenerife|greece|away|france|the|a|turkey|off|majorca|lambing|portugal|benidorm|australia|cyprus|lanzarote|beach] // house|flat|empty|nobody|alarm|ground|cat|neighbour|key|leave|quiet|gone|off|tomorrow|now|no",
    "hospital|care|funeral|nana|respite|hospice // house|place|flat|bungalow .. empty|standing|stood|unlocked|quiet|shed",
    "for the next fortnight|week|month|two|three|ten|#|few",
    "fortnight the morn",
    "our curator|caretaker|warden|caretaker's [is|{any}] .. abroad|away|holiday|leave|off .. until|till|next|#|nobody",
    "going away|abroad|off|on .. tomorrow|tonight|today|saturday|for|friday|till|until",
    "house|hoose|flat|place|home|bungalow|cottage|office|building is|all|be|will|lying|standing|stands|stood|sits|sitting|left [be|all|completely|standing|is] empty|quiet|unoccupied|vacant|unattended|unlocked|deserted",
    "place|house|flat .. standing|stood|lying|sat|sitting empty|vacant",
    "nae|no|not|never|nobody alarm|alarms|set|setting alarms|set|on|alarm",
    "nobody|no-one|no|noone|naebody in|home|at|here [the|at] [home|house|flat|office|coin|shop|hall] .. till|until|for|all|next|this|fortnight|week|room",
    "away|off|abroad|gone .. till|until|til #|monday|tuesday|wednesday|thursday|friday|saturday|sunday|{month}",
    "away|off|abroad|gone|leave|hols|holiday .. for|a|in|of .. fortnight|# [weeks|days]|two weeks|three weeks|week",
    "annual leave|hols .. now|until|till|from|days|#",
    "out of office .. on|till|until|sunshine",
    "in florida|spain|tenerife|benidorm|greece|kos|majorca|cyprus|turkey|portugal|france|lanzarote|australia|italy|powys|wales|scotland|cornwall .. till|until|week|fortnight|weeks|home|back|with",
    "while|whilst|when we|we're|were|i'm|im|i are|am|in|away|off|on|abroad .. till|until|home|back|cat|keys|bins|#",
    "for the next|whole fortnight|week|month|two|three|ten",
    "home|back|hame # .. alarm|keys|key|neighbour*|house|cat|bins",
    "place|house|hoose|flat|bungalow ..5 standing|lying|sat|sitting|stood empty|vacant",
    "while|when|whilst we're|were|i'm|im|we|they're in|away|at|on|over|off|up florida|spain|tenerife|benidorm|greece|kos|leave|holiday|france|australia|abroad",
    "key|keys|spare .. under|beneath|inside the|a gnome|mat|pot|plant|brick|bin|flowerpot|stone|rock",
    "whole team|office|department|family|street .. conference|away|off|out|hols till|til|until|so",
    "office|building|library .. is|just {any} [and] and the|a laptops|cat|kettle|phone",
]);

/// Words that speak against it.
static BUT: Phrases = Phrases::new(&[
    "back from",
    "when|once you're|we're back",
    "closed|shut on|until|till|for|from .. urgent|emergenc*|bank|repairs|call|ring|reopen*|refurb*|resurfac*",
    "road|bridge|library|pool|office|hall|centre|park closed|is closed|closes",
    "empty nest|plate|cup|mug|tin|biscuit|barrel|fridge|jar|stomach|ward|chair|bottle|battery",
    "still standing",
    "house full|keeping|rules|plants|points",
    "requests for",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    reading
        .slip(&SAYS, &BUT, UNLESS)
        .map(|hit| rule.at([hit.span]))
}
