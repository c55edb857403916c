//! **Sees** a hint at somebody who can be found: "just saying", "funny how", "ask him what happened".
//!
//! **Why**: a hint is read as the accusation it stands for, and the law reads it so too.
//! **Example**: "Funny how the contract went to Cllr Mabbutt's brother-in-law". **Better**: ask the
//! council's monitoring officer, with what you know.
//!
//! **Source**: Defamation Act 2013 (the meaning an ordinary reader takes), from memory, due for
//! review.

use super::allegation::{WHO, in_order, is_harmless};
use super::prelude::*;
use crate::domain::coach::quiet;

pub(in super::super) const RULE: Rule = Rule {
    id: "insinuation",
    category: Category::Defamation,
    level: Level::Essential,
    look,
};

/// Words that point a finger by themselves, where somebody is named.
static POINTING: Phrases = Phrases::new(&[
    "just|only sayin|saying|sayin'",
    "i'm|im|am|i|no|not|nae|naw|nah sayin|saying|say|sayin' anything|nothing|nuttin|nowt|owt|nuffin|more|anymore|naething|naught|a|any",
    "not|no|nah|nae|never sayin|saying|say|suggesting|accusing|implying|claiming|alleging ..8 but",
    "i|i'd|we|we'd|nobody|no ..1 wouldn't|wouldnt|wouldnae|not|never|couldn't|couldnt|would|could|can't|won't ..2 say|suggest|accuse|imply|call|claim|use",
    "far be it from",
    "allegedly|supposedly",
    "make|makes|read ..1 of|into that|it|this what|whatever",
    "draw|drawing your|own|ur|yer|yir own|conclusions",
    "do|you|u|i'll|let do|the|you the|do math|maths|sums|sum",
    "ask|asks|askin|asking yourself|yourselves|yerself|urself|yersel|themselves",
    "ask|askin|asking ..1 {name}|{@}|{office}|her|him|them ..4 what|why|where|about|how|who|when|whose|which",
    "someone|somebody|journalists|press|police|council|governors|hmrc|taxman|ofsted|cqc|auditors ..2 should|wanna|might|needs|need|ought|could|please|pls ..3 look|check|audit|investigate|count|follow|dig|explain",
    "somebody|someone ..1 look|ask|check|audit|investigate|count|explain|dig|count",
    "look|looking|take|have ..3 at|into|closely ..3 numbers|figures|books|accounts|him|her|them|land|registry|companies|dates|timing",
    "is|was it|that|this|there true|truth|right|correct ..8 about|that|who|why|he|she|they|{name}|{office}",
    "no|nae|never|there's smoke without|wi'oot|withoot|wioot|and fire",
    "we|everyone|everybody|folk|locals ..2 know|knows|knew|kens|ken ..2 what|which|who|about|how|why|where|whose|it|he|she|they|that",
    "what|why|how|where|who is|was|did|does|do|has|isn't|aren't|didn't|happened|really ..1 {name}|{office}|he|she|they ..4 hiding|hide|afraid|scared|frightened|really|so|get|got|afford|paid|pay|know",
    "what happened|became|went ..1 to|of|on",
    "how|where|wonder|wondering ..2 can|could|does|do|did|is|the|they ..2 {name}|{office}|he|she|they|firm|couple ..3 afford|get|pay|paid|afforded|got|keep|keeps|manages|money",
    "left|leaving|leaves|disappeared|vanished|gone|went|resigned|quit|retired|departed ..1 suddenly|hurry|quietly|cloud|overnight|abruptly|mysteriously|early",
    "under a cloud",
    "read|reading between the|lines",
    "leave|leaving|leavin that|this|it there|here|hanging",
    "says|means|is ..1 what you think",
    "nudge|wink nudge|wink",
    "there|yes|yeah i've|i|ive said|say|said it",
    "has|have|had|having|got|with|known|known previous|form|history|record|for",
    "i|we|cannot|can't|couldn't|possibly possibly|comment|couldn't|couldnt ..1 comment|say",
    "got|have|has|seen|know|knows the|where ..2 receipts|bodies|screenshots|photos|pictures|emails|buried|messages",
    "don't|dont|shouldn't|wouldn't|wouldnt|never|i'd ..2 let|leave|trust ..5 alone|near ..2 {name}|{firm}|{office}|him|her|them",
    "asking|askin for|as a|my|the ..1 friend|mate|taxpayer|parent|resident|ratepayer|colleague|voter|daughter|son|manager",
    "not naming|namin|mentioning|no names|name|naming",
    "won't|wont|shan't|shant|not ..1 name|naming ..6 but|moustache|and|(|you|initials|though|works",
    "initials",
    "count|check|watch ..2 your|yer|ur ..1 change|fingers|purse|drink|wallet|bags|bill|receipt|pockets",
    "putting|put ..2 out ..1 there",
    "always|every|same|only ..4 {name} ..3 nights|shift|on|duty",
    "too good|tidy|neat|clean|quick|perfect to|be ..2 true",
    "news to|tae ..2 neighbours|wife|him|her|us|everyone|staff",
    "had|has|told|made to|tae ..1 leave|resign|go|step ..6 {any}",
    "nobody|no|never ..2 wrote|write|recorded|reported|investigated|minuted|counted|checked|signed",
    "keep|keeps|kept|keeping ..2 hands|haunds|fingers|paws ..3 to|tae|off|away",
    "faster|quicker|sooner|cheaper|better ..6 for|if ..6 {any}",
    "stuff|things|cash|money|tools|rings|jewellery|watches walks|walk|vanishes|vanish|disappears|disappear|wanders",
    "wet|lost|missing|corrupted|broken|wiped ..1 again",
    "who|whoever ..1 audits|audit|checks|inspects|regulates|polices|signs",
    "rather|suspiciously|oddly|strangely|remarkably|very|awfully ..1 quiet|convenient|rich|generous|flush|close|friendly|tanned|well",
    "ever|you|anyone|have ..2 notice|noticed|wondered|wonder|clocked",
    "imagine|fancy|picture ..2 being|explaining|trying",
    "looking|look|eyes ..1 at|on you|ye|u ..1 {name}",
    "all|a' ..1 i'm|im|am|i|we're|i'll|ill ..1 saying|say|sayin|gonna",
    "who|whae ..1 can|could|knows|kens ..1 say|said|why|tell|what",
    "wish|wished ..2 i|we ..1 could|were ..2 say|tell|allowed|name",
    "i|i've|ive|we've|we ..1 seen|saw|worked|heard|invigilated|typed|watched|counted ..4 the|it|in|there|enough|his|her|their|for",
    "google|look|search ..2 him|her|them|it|his|their|up",
    "ask me|us ..2 about|how|why|what",
    "everyone|everybody|whole|half|all ..4 knows|kens|knew ..2 why|what|how",
    "poor|those|them|these girls|lasses|kids|lads|residents|bairns|weans",
    "{name} ..2 do|does|did|doing|done with|to",
    "do tell",
    "fifty|hundred|# quid|grand",
    "rating|hygiene|star ..3 my arse",
    "you|yous|he|she|they|we|i know|knows|kens who|what you|he|she|they|we|i|did",
    "guess who|whose|which ..8 {favour}|{luxury}",
    "and yet|still nobody|no|not|there's|there|one|charge|charges|always",
    "on|with|wi|for that|a|his|her|their|same|the|what|an ..3 salary|wage|wages|pay|money|pension",
    "same|very same|very|exact month|week|day|year|salary|wage|pay ..6 {any}",
    "new|bigger ..1 {luxury}|hot ..6 same|salary|wage|suddenly|coincidence|since|after",
]);

/// Words of wonder and hearsay, which hint only beside money, kin, drink or a death.
static WONDER: Phrases = Phrases::new(&[
    "funny|odd|strange|weird|curious|interesting|convenient|handy|lucky|peculiar|fishy|suspicious|remarkable ..1 how|that|isn't|isnt|innit|thing|coincidence|timing|eh|,",
    "odd|fishy|suspicious|suspiciously|coincidentally|conveniently|funnily|mysteriously|miraculously|curiously|interestingly|apparently|allegedly",
    "reason|reasons why|he|she|they|the|{name}",
    "always has|does|did",
    "wake|wise up",
    "coincidence|coincidences|coincidental|fluke|quelle surprise|fancy",
    "how come",
    "why is|does|did|has {name}|he|she|they|our|the ..8 new|so|never|always|still|keep|keeps|allowed|get|getting",
    "wonder|wonders|wondering|wondered ..1 who|how|why|what|where|if ..2 {name}|{office}|he|she|they|that|the",
    "hmm|hmmm|hmmmm|coincidence|aye right",
    "rumour|rumours|rumoured|gossip|hearsay|whispers|tittle|grapevine",
    "anyone|anybody ..2 heard|noticed|seen|else",
    "i|we ..1 hear|heard ..3 he|she|they|that|our|{name}|{office}",
    "heard ..1 it|our|that|the|he|she|they|{name}|from|about|on",
    "they|folk|people|some|locals ..1 say|saying|reckon|reckons|whisper|talk",
    "word|talk ..1 is|has ..1 it|that|he|she|they|{name}|our",
    "word on ..1 street|ward|estate|corridor",
    "small world|old pals|jobs for",
    "must|would|wouldn't|wouldnt be|have|pay|paid|it ..1 nice|lovely|grand|cost|well",
    "drives|driving ..3 a|his|her|new|the {luxury}",
    "his|her|their|{name}|{office} ..1 new|bigger|posh ..1 {luxury}",
    "meanwhile|overnight",
    "bigger|newer|flashier every|than|when|while",
    "no|not ..1 receipts|receipt|tender|declared|declares|record|paperwork|interview|advert|competition",
    "🤔|🤨|💰",
]);

/// What a hint is about: money, kin, drink, goods that a wage doesn't buy.
static MATTER: Phrases = Phrases::new(&["{favour}", "{luxury}"]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    if is_harmless(reading) || quiet::is_finding(reading) {
        return None;
    }
    let plain = super::allegation::RULE;
    if (plain.look)(reading, &plain).is_some() {
        return None;
    }
    let who = reading.first(&WHO)?;
    let hint = reading
        .unquoted(&POINTING)
        .or_else(|| reading.unquoted(&WONDER))?;
    reading.first(&MATTER)?;
    Some(rule.at(in_order(who.span, hint.span)))
}
