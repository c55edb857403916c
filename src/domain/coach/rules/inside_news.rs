//! **Sees** news from inside, told in hints: a thing that is closing, coming or going, with a wink,
//! or with who doesn't know.
//!
//! **Why**: a hint from staff is news, and people whose work or home it is read it first.
//! **Example**: "Pack your lockers up, day centre people". **Better**: leave it to the day on which
//! everybody is told.
//!
//! **Source**: Civil Service Code and GCS propriety guidance on official information, from memory,
//! due for review.

use super::not_public_yet::{GIVEAWAY, is_harmless};
use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "inside-news",
    category: Category::Leak,
    level: Level::Essential,
    look,
};

/// A hint that the writer knows and others don't.
static HINTS: Phrases = Phrases::new(&[
    "heard|overheard ..6 {inside} ..8 but|act|nobody|yet|staff|before|apparently|shocked|surprised|shh",
    "word|gather|understand|sources|source ..8 {inside}",
    "that's|thats|is all|as i'm|am|i|im|much ..2 saying|say|sayin|can|allowed|get",
    "say|saying|sayin|said no|nothing|nowt|nae more|mair|else",
    "if|gin i|a|ah were|was|wis|worked ..2 you|u|ye|yous|at|in",
    "wouldn't|wouldnt|wouldnae|don't|dont|dinnae|do ..1 not|bother|buy|book|apply|get|unpack|hold|make|order|plan|sign|renew ..6 {inside}|hoose|long|breath|comfy|attached",
    "pack|clear|empty|dust|polish|start|get ..2 your|yer|ur|the|them ..1 lockers|locker|desks|desk|boxes|bags|cv|cvs|office|bunting",
    "chill|chilling|chilled|bought|ordered|get|crack|cracking ..2 champagne|bottle|fizz|prosecco|bubbly|balloons|bunting|banner",
    "let's|lets ..2 say ..8 {inside}|happy|champagne|smiling|worried|good|bad|pretty|bottle",
    "after all|anyway",
    "big|exciting|huge|massive|major ..1 news|announcement|name|changes|things ..3 coming|soon|tomorrow|{weekday}|dropping|incoming",
    "you|u|yous ..3 hear|know|find|be|see ..3 soon|{weekday}|tomorrow|week|official|officially|before",
    "it's|its|that's|thats|merger's|deal's|move's ..1 happening|definite|official|decided|a done",
    "merger|deal|move|closure|takeover's|merger's ..1 on|off|happening|done|dead",
    "exit|pay|settlement|severance ..1 terms|off|package|agreement",
    "in|on ..2 diary|calendar|inbox|outbox ..3 for|at|from|saw|seen|exit",
    "my|me|ma ..1 sister|mate|pal|brother|husband|wife|mum|cousin|neighbour|friend|source ..2 does|works|types|sits|cleans ..8 {inside}|diary|board|chief|minutes",
    "they|theyre|they're|they've|theyve|we|we're|council|trust|bosses|board|management|uni ..2 selling|sellin|closing|shutting|merging|scrapping|cutting|axing|moving|bringing|outsourcing|privatising|dropping|getting|losing|knocking|binning|ditching|flogging|pulling|turning ..6 but|shh|yet|nobody|and|before|after|flats|it|the|our|down",
    "is|are|isn't|isnt|aren't|arent|gets|got|won|wins|lost|losing ..2 {any} ..2 getting|closing|shutting|moving|merging|going|leaving|opening|reopening|staying|being ..4 after|monday|mon|soon|spring|summer|autumn|christmas|easter|friday|april|september",
    "been picked|chosen|signed|rejected|binned|dropped|scrapped|shelved",
    "lands|landing|drops|dropping|comes|coming|goes|going|out|due ..2 next|tomorrow|on|{weekday}|week|the ..4 not|but|we|it's|and|shh|yet",
    "governors|staff|parents|they|press|union|board|unions|tenants|residents|everyone|team find|finds|hear|hears ..1 out|mon|monday|tomorrow|tuesday|wednesday|thursday|thurs|friday|next|from",
    "all ..1 i|i'll|ill|i've|ive|we|am|i'm|im ..2 say|saying|got|allowed|can ..2 {any}",
    "ask me|us ..1 in|on|again|next|after|why",
    "they've|theyve|they|council|board|we've|bosses ..1 picked|chosen|decided|agreed|signed|bought|sold|shortlisted|found|scrapped ..6 {inside}",
    "not|never|no where|what|who you|ye|u|yous ..1 think|expect|thought",
    "very|something|somebody|someone ..2 exciting|big|famous|tall|huge|special ..4 {any}",
    "shortlisted|nominated|won|winning|passed|failed ..6 but|not|till|til|until|shh|yet|before",
    "saying|say|telling|tell|told|announce|announcing ..2 till|until|til",
    "start|best|get|better ..1 measuring|measure|packing|looking|queueing ..8 {inside}|drive",
    "that's|thats all you're|ye're|youre|you getting|get",
    "two|three|four|five|six|forty|#|half ..1 libraries|wards|schools|posts|jobs|sites|stations|homes|centres|pools|beds ..4 gone|closing|go|going|yours|shutting|cut|axed|not|probably|affected",
    "probably|definitely not yours|ours",
    "we|i|they come out of it",
    "matron|boss|head|chief|director|principal|gaffer|manager|leader|dean|ceo ..2 leaving|going|gone|off|quitting|resigned|resigning|retiring|jumping|walking|suspended|sacked ..2 {weekday}|tomorrow|soon|but|and|shh|before|not|next|she|he|after|she's|he's|nobody",
    "👀|🤫|🤐|🤭|😉|🙊",
]);

/// What the hint is of, and that it is still to come or not everybody's.
static WINK: Phrases = Phrases::new(&[
    "but|before|after|till|until|til|yet|first|already|nobody|staff|all|quiet|shh|soon|tomorrow|week|{weekday}|spring|guess|surprised|desk|printer|plans|papers|meeting|meant|allowed|supposed|share|say|saying|tell|told|hear|hearing|heard|lol|👀|🤫|🤐|🤭|😉|🙊",
]);

/// News, or the sound of it.
static NEWS: Phrases = Phrases::new(&["{inside}"]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let is_told = reading.draft.hat == Hat::Organisation && !reading.has(&QUIETLY);
    if is_told || is_harmless(reading) || reading.has(&GIVEAWAY) {
        return None;
    }
    let hint = reading.unquoted(&HINTS)?;
    (reading.has(&NEWS) && reading.has(&WINK)).then(|| rule.at([hint.span]))
}

/// What an organisation's own announcement never says.
static QUIETLY: Phrases = Phrases::new(&[
    "shh|shhh|psst|quiet|secret|hint|wink|👀|🤫|🤐|🤭|😉|🙊",
    "guess who|what|which|where",
    "big|exciting|huge news|announcement coming|soon",
    "little bird",
    "watch this",
]);
