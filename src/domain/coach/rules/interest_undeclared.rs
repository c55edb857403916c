//! **Sees** a product, firm or candidate recommended by somebody who gains from it or is close to it.
//!
//! **Why**: praise from a public servant sells; a tie that is hinted at, or told as a joke, is not declared.
//! **Example**: "Every nurse needs these clogs, code ROSIE15". **Better**: don't recommend; or say first what you
//! get, and that there are others.
//!
//! **Source**: Advertising Standards Authority on influencers; Seven Principles of Public Life; cited
//! from memory 2026-11, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "interest-undeclared",
    category: Category::ConflictOfInterest,
    level: Level::Actionable,
    look,
};

static PRAISE: Phrases = Phrases::new(&[
    "really|truly|honestly is|are|does the|a ..2 {any}",
    "comfiest|softest|tastiest|nicest|cleanest|friendliest|sharpest|smartest|strongest|loveliest|handiest|yummiest",
    "only ones|one|place|firm|brand|company|people|folk|taxis|shop",
    "i|we|i'd|we'd [really|always|only|do] rate|trust|love|adore|back|use|buy|drink|wear",
    "% off",
    "changed|saved|transformed my|our|the|me life|back|ward|class|practice|hair|skin",
    "try|use|choose|pick {name}",
    "never|ever used|seen|tried|had|bought a|an|better|any",
    "half the|price|it",
    "does|do it|them for half|less|cheap|you",
    "recommend*|recomend*|endorse*|swear by|to|everyone|you|it|them|as",
    "recommend*|recomend*|must-have|gamechanger|unbeatable|unmissable",
    "game changer|changing",
    "must have|see|buy|try|for|read",
    "needs|need|took|cut|fixed|saved|changed these|this|the|a|{name} ..6 {any}",
    "isn't|are|is|the|our the|future|answer|best",
    "best|finest|loveliest|cheapest|quickest|fastest|kindest|greatest|nicest|bestest|safest {any}",
    "top|number|five|10|ten class|notch|one|stars|out|marks",
    "every|all|any|each|most|all us|of ..3 nurse|nurses|teacher|teachers|school|schools|practice|ward|clinic|parent|parents|home|homes|carer|carers|council|office|museum|library|physio|midwives|midwife|family|household|department|learner|student|patient|colleague|shop ..3 needs|need|should|wants|deserves|must|got|swear|has|have|use",
    "get|buy|order|book|grab|bag|try|use|choose|switch|go|sign|ask|hire|pick|join|stock|nip|pop|head|see|visit|look|check ..2 yours|yourself|yourselves|one|them|it|your|to|at|with|for|some|now|from|up|out|in|down|private|their|him|her|her|{name}",
    "if you|u|your|ye need|want|looking|still|are|fancy|having ..12 look|try|go|use|ask|see|ring|book|get|need|check|call",
    "need|want|looking|after|fancy|thinking|struggling|hungry|moving|selling|buying [of|for|to|about] ..6 ask|try|use|go|nip|see|ring|book|call|look|check|gets|my|our",
    "can't|cannae|cannot|couldn't|cant|won't beat|fault|find|recommend|go",
    "don't|dont|never|dinnae|wouldn't|no bother|waste|wait|use|go|trust|settle|need ..4 other|others|anyone|anywhere|else|money|for|with|w",
    "only|the|ever|one|all ..4 recommend|trust|use|pick|go|place|firm|folk|i'd|we'd|buy",
    "favourite|favorite|fave builder*|firm|company|shop|cafe|café|supplier|agency|home|nursery|solicitor*|garage|estate|agent*|brand",
    "love|loving|rate|adore|obsessed|impressed|trialling|trialing|testing ..3 {name}|these|this|my|our|their|them|with",
    "brilliant|amazing|fantastic|gorgeous|dream|delicious|wonderful|lovely|class|ace|smashing|superb|belting|cracking|fab|fabulous|ideal|honest|good|cleaner|safer|future|transformed|magic|life|happier|beats|quickest|saviour|lifesaver",
    "vote|vote's for|gets|our|with",
    "gets our|my vote",
    "all the way",
    "tell|say ..2 them|dem|him|that|her ..3 sent|told|said",
    "a tip|word from|to",
    "my money's on|with",
    "slots|spaces|places|space|viewing*|bookings|orders|appointments ..3 left|available|this|now|going|for|filling|open|has",
    "proud|chuffed|delighted|excited to|say ..6 {any}",
]);

static TIE: Phrases = Phrases::new(&[
    "staff|we|i|us|our lot|nurses|teachers get|gets|got|train|eat|go ..2 free|nowt|half|cheap|discount",
    "i've|i|we|have|own|got|hold shares|stake|stocks|money in",
    "full disclosure",
    "laid|put|paid|took|flew|treated|shipped|wined|dined|whisked on|up|for|me|us|out|down [to|a|for|on]",
    "weekend|trip|break|dinner|lunch|box|seats|tickets ..4 they|on them|laid|paid",
    "my|me|our link|code|page|discount ..3 :|for|gets|in|below|gives",
    "my|our|ma|mi cousin|brother|sister|uncle|mate|wife|husband|mum|dad|son|daughter|aunt|auntie|nephew|pal|partner taxis|taxi|cabs|van|garage|shop|cafe|café|salon|firm|company|practice|stall|bakery|chippy|pub|restaurant|farm|app|business|plumbing|kennels|nursery|agency|gym|studio|boutique|clinic|brewery|gin|soaps|candles|products|range|classes|lessons|book",
    "pay|pays|paid my|me|our|for ..2 saturdays|weekends|wages|rent|mortgage|bills|holiday*|team|kit|time",
    "# % off|discount ..6 {any}",
    "mention|drop|quote|give|say|use|tell my|ma|our|mi|me name",
    "we|you|yous both|each|all get|gets|earn|win|a|save",
    "i'm|im|am|i|being a|an|their|the rep|agent|distributor|ambassador|affiliate|partner|stockist|consultant|influencer|seller|dealer|shareholder ..2 for|of|with|on|too",
    "on the side|board|payroll|books",
    "in my|our name",
    "he's|she's|hes|shes|they're|it's|is|also also|only|just ..2 my|our|me|ma|mi dad|mum|brother|sister|wife|husband|son|daughter|mate|uncle|cousin|partner|boyfriend|girlfriend|fella|mrs|nephew|niece",
    "code|codes [is] {name}",
    "use|with|quote|enter|my|discount|voucher|promo code|codes",
    "referral|affiliate|discount link|code|codes|below",
    "commission|kickback|backhander|royalt*|shares on|off|each|from|per|in|is",
    "link|discount|details|code in [my|the] bio|comments|profile",
    "link in bio|my|the",
    "ask|asking for|about [ma|my|a|the] discount|referral|mates",
    "#ad|ad|gifted|sponsored|sponsor|sponsors|sponsoring|bankroll*|hampers|hamper|freebies|comped",
    "they|they've|he|she|who|which|that|firm|company|rep|reps|owner|boss|kindly ..4 sponsor*|paid|pay|pays|sent|send|sends|gave|give|gives|gifted|bought|buy|buys|brought|bring|fitted|lent|fund*|flew|fly|took|take|treated|treat|treats|sorted|donate*|throw|throws|threw|look|looked|bung|bunged|laid|put|supply|supplied|kitted|feed|cater*|do|did ..3 me|us|my|our|mum*|free|fete|the|a|everyone|roof|one|it|lunch|dinner|after|do|staff|all|out|for|conference|trustees|kit|cake",
    "my|me|ma|mi|our|his|her|the|own ..2 wife|husband|hubby|mrs|missus|other|brother*|sister*|son*|daughter*|cousin*|partner*|mate*|pal*|best|dad*|mum*|mam*|uncle*|aunt*|auntie*|nephew*|niece*|in-law*|boyfriend|girlfriend|fiance*|ex|lad|lass|fella|bloke|better|neighbour ..6 firm|company|business|shop|practice|runs|owns|sells|sell|works|work|may|do|does|makes|made|designed|wrote|set|started|boss|manager|half|clinic|stall|app|garage|salon|says|sent|behind|hand|involved|teaches|helped|invented|director|had|book|launch|launched|own|founder",
    "my|our|ma wife|husband|mrs|missus|brother|sister|son|daughter|cousin|partner|uncle|dad|mum|hubby|mate sells|runs|owns|made|does|designed|invented|set",
    "sister|brother|other|better|our in|half|halfs|halves|dave|kev",
    "his|her|my|our|ma|me wife|husband|mrs|missus|mum|sister|brother|pal|mate|lass|nurse sent|says|told|sells|sells|makes",
    "tell|say|mention ..2 them|dem|him|her|nurse|that|i ..3 sent|send|told|said|recommended|name",
    "i|i've|i'm|ive|we|we've|im|a|ah ..3 helped|wrote|own|owns|own|invested|invest|designed|co-wrote|founded|joining|join|sit|launched|invented|hold|earn|get|work|do|might|may ..4 write|wrote|board|third|shares|stake|chair|know|wages|cut|percent|%|commission|books|accounts|half|sell|their|fleece",
    "my|me|own|ma ..2 practice|clinic|shop|stall|company|firm|book|books|app|scheme|course|courses|range|product|side|business|sessions|salon|studio|agency|consultancy|classes|tutoring|hustle|etsy|startup|start-up|therapy|lodge|airbnb|rental|saturday|bio|page|brand|website ..6 {any}",
    "with me|us from|for|on|at £|#|weekends|saturdays|evenings",
    "off|from|through|via me|moi",
    "% to me|yours|us",
    "guess whose|who|which",
    "free|comp|complimentary|gratis|gift|freebie ..4 box|sample*|trial|me|one|set|pair|case|bottle*|lunch|meal|tickets|trip|stay|try|chuffed|for|pens|hamper*|massage*|product*|supply|year|done|treatment|holiday|phone|tablet",
    "done|fitted|installed|did|got|given|sent|stayed|ate|went|had ..3 free|nowt|gratis|nothing|nuttin|comp|complimentary",
    "been|was|were|got|just|bin|us|all sent|gifted|lent|paid|flown|treated|sponsored|got|given ..4 free|one|me|to|them|it",
    "they|i've|i|we ..3 said|promised|agreed ..2 mention|plug|recommend|push|big ..4 {any}",
    "i'd|i'll|id|ill ..2 mention|plug|say|post|push|big|shout ..4 it|them|up|that|about|anyway",
    "on|their|in their stand|fleece|stall",
    "pens|mugs|fleece|hamper*|hampers|lanyards|biscuits|trip|lisbon|conference|dinner*|lunch*|drinks|golf|box|champagne|chocolates|stand|christmas|fete|roof|raffle|kit|shirts|minibus|adverts|advert|banner are|were|is|was|in|do|they|of|at|this|from|on|too|every",
    "only firm|one|supplier|agency|company on|we|our",
    "on our|the [approved|preferred] list|bins|roof|books|kit|shirts|lorry|vans|minibus",
    "look|looks|looked|looking after me|us|our",
    "advert|adverts|logo|banner|name|ad ..2 is|'s|on|are ..3 our|the|my",
    "before|while|till|until the|our ..2 tender|budget|contract ..3 {any}",
    "%|percent to|for|goes|back|off ..2 me|yours|us|every|with",
    "or|and|from my|ma|our|hubby|the ..2 husband*|wife*|mrs|hubby|brother*|sister*|clinic|side",
    "small|tiny|slight|wee|full|total|complete bit|disclosure|bias|biased|interest|declaration|conflict|stake",
    "oh|yes|ok|okay|okey|full hang|hold|ok|yes|disclosure ..4 on|i|my|it|it's|he's|she's",
    "biased|shameless|plug|shamless",
    "hands out|card|cards|leaflet*|flyers|number ..4 card|cards|to|so|for",
]);

static UNLESS: Phrases = Phrases::new(&[
    "weigh|take|judge|read|bear this|it|that ..4 as|in|with you|mind|pinch|salt",
    "so of course",
    "look at others|other",
    "take this as",
    "other|others|plenty are available|to|of",
    "can't|cannot|don't|won't|not|never|aren't|couldn't ..3 recommend|endorse|promote|advertise|accept|name|allowed|take",
    "declared|declare|declaring|register|registered ..4 gift*|interest*|today|it|box|in|on",
    "gift|gifts|interests declared|declared|register|registers|book|policy|rule|rules|over",
    "no deals|one|codes|samples|strings|freebies|commission|link",
    "no-one|nobody is|has|pays|paid|paying|sponsor*",
    "no one is paying",
    "sponsored by nobody",
    "trading standards",
    "sponsored walk|silence|swim|run|by|ride|bike|read|bounce|cycle",
    "thanks|thank|grateful|cheers|ta ..2 to|you",
    "novel|panto*|film|archive*|18*|archive|sitcom",
    "made-up|invented|mum's",
    "at my mum",
    "bread|trifle|made recipe|up",
    "stole|stolen recipe|heart|idea",
    "bread|parkin|trifle|lasagne|jam|gravy|recipe|chutney|marrow ..3 recipe|mum's|nan's|my|win*|ever",
    "on our|the|their website|site ..3 {any}",
    "library|charity|cubs|brownies|scouts|hospice appeal|shop|do",
    "contract|tender is|was|on|page|awarded|published|scores",
    "not for sale",
    "i get asked",
    "big love",
    "til|till they take it",
]);

/// Where it is said.
fn place(reading: &Reading<'_>) -> Option<Hit> {
    let hit = reading.meant(&TIE, Some(&UNLESS))?;
    reading.has(&PRAISE).then_some(hit)
}

/// Whether this rule speaks, so that its kin needn't.
pub(super) fn speaks(reading: &Reading<'_>) -> bool {
    place(reading).is_some()
}

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    place(reading).map(|hit| rule.at([hit.span]))
}
