//! **Sees** somebody told what the law lets them do, or what to do about a letter, a fine, a claim.
//!
//! **Why**: rights hang on papers nobody has seen here, and a missed deadline can't be mended.
//! **Example**: "They can't evict you, stop paying". **Better**: "Please don't ignore it. Citizens Advice can look at
//! the letter with you".
//!
//! **Source**: BASW and SSSC codes; Citizens Advice on where to turn; cited from memory 2026-11, due for
//! review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "advice-legal",
    category: Category::Advice,
    level: Level::Essential,
    look,
};

static SAYS: Phrases = Phrases::new(&[
    "you'd|you'll|you|ye'd|ye'll|they'd|he'd|she'd ..1 win|walk|ace|smash that|it|the|this|your|hands|easy",
    "don't|dont|dinnae|never settle|accept|budge|agree|fold",
    "dinnae|don't|dont|never|no|jist|just ..1 tell|inform|notify|mention [the|your|ur|yer|them|it|a] dvla|insurance|insurer|council|landlord|dwp|hmrc|school|court|to ..2 {any}",
    "ye|you|u|ya can|cin|could drive|work|claim|stay|travel|park|smoke|record|film|sell ..4 {any}",
    "can't|cannot|cant|cannae|cyaan|won't|never keep|hold|raise|increase|search|ban|exclude|stop|refuse|cut|take|touch|hike|seize|charge|withhold ..3 your|ur|yer|you|ye|u|him|her|that|the",
    "nobody|no-one|noone|naebody|they|everyone|everybody|folk ..1 turns|shows|goes|pays|checks|rounds|does|lies|fibs|exaggerates|reads|opens|looks|declares|bothers ..3 {any}",
    "put|write|say|tick|state down|that|no|yes|you|on ..8 even|form|hours|if|though|every|never",
    "knock|take|dock|deduct it|that|the|them off your|ur|yer|the|next",
    "keep|carry cash|on|claiming|drawing|it|quiet|the|her|his ..6 notice|claiming|pension|till|until|book|cashing",
    "till|until|til they notice|find|stop|check|catch|ask",
    "they|he|she has|have|got to tae|no|to give|prove|pay|rehouse|let|accept|leg",
    "you've|ye've|you|u|he's|she's got|have every|a|no|the right|case|duty|choice",
    "legally|technically|by|under law|they|you|he|she ..6 {any}",
    "they|they'll|he|she|dwp|court|police|council never|won't|wont|don't|can't|will send|check|know|come|look|find|prosecute|notice|go|chase|bother ..4 {any}",
    "plead|pleading guilty|not",
    "go easy on",
    "they'll go easy",
    "walk out and",
    "bang tae|to rights",
    "claim|say|do constructive|unfair|wrongful|discrimination",
    "get|take|make|call it in writing ..4 {any} sue|court",
    "tell|say them|her|him|it|they you|your|ye|u ..8 they'll|they|never|and",
    "they|he|she|council|landlord|boss|employer|school|bailiffs|dwp|hmrc|court|police|it|nobody|manager|bank|hr|work|ex can't|cannot|cant|can|cannae|won't|wont|couldn't|never|cyaan ..2 evict|enforce|sack|make|touch|force|chase|charge|take|fine|stop|count|prove|sanction|deport|refuse|throw|put|come|enter|get|do|dismiss|ask|see|find|check|send ..4 you|u|ye|yer|your|ur|it|that|them|him|her|in|out|anything|owt|nothing|against|yous|that's",
    "you|u|ye|yous|you're|yuh don't|dont|dinnae|needn't|do|needna|not|nuh [have|need|hae|actually|legally] ..3 to|need|tae|pay|answer|owe|a|legally|obliged ..6 pay|answer|tell|let|declare|go|attend|sign|open|probate|lawyer|solicitor|move|leave|disclose|lawyer|licence|reply|turn|it|anything|show|send|fill|give|visa|speak|declare|report|mention|register|apply|prove|appeal|accept",
    "don't|dont|dinnae|never|do|nah [nae|not|no|you|ever|be|even] [you|even] pay|sign|answer|open|reply|declare|disclose|tell|admit|plead|attend|go|let|mention|respond|fill|hand|give|speak ..4 fine|letter|summons|ticket|bill|notice|form|caution|them|bailiff*|rent|charge|it|that|hearing|court|dwp|police|assessor|landlord|council|debt|tax|loan|nothing|anything|conviction|claim|social",
    "dinnae|don't|dont need|have tae|to pay|answer|open|go|tell",
    "stop|stopping|quit|cancel|withhold paying|payment|payments|the|your|ur|rent|direct|tax ..4 {any}",
    "stop|stopped|quit paying",
    "bin|ignore|rip|burn|tear|shred|chuck|dodge|lose|forget|leave ..2 it|the|that|those|them|yer|up|any letter*|summons|notice|fine|ticket|bill|bailiff*|court|form*|warning|demand|mate|every",
    "just|u|you ignore|bin it|them|that|the",
    "change|changing the|your|ur|yer locks",
    "no|any|nae|strong|solid|great|cast|winnable|decent case|leg|claim|grounds|chance|legal ..3 {any}",
    "sue|take|appeal|resign|claim|report|strike|quit them|him|her|and|today|to|now|the|court ..4 sue|court|tribunal|compensation|cleaners|win|thousands|claim|constructive",
    "you'd|you'll|you|u|ye|yous would|will|wull|'ll|can|could|should ..2 win|get|qualify|be|sue|claim|appeal|have ..5 thousands|case|tribunal|court|custody|top|enhanced|entitled|full|compensation|highest|rate|off|citizenship|stay|visa|pip",
    "you|u|ye|yous|he|she|they|your qualify|qualifies|are|is|entitled|mum|definitely ..3 for|to|entitled|eligible|due ..4 {claimable}|top|rate|full|higher|enhanced|it",
    "tell|say|put|write|claim|swear ..4 assessor|form|judge|officer|tribunal|court|police|caseworker|interviewer|them|you|interview ..6 can't|cannot|cant|never|everything|nothing|no|worst|worse|didn't|all|alone|single|live|walk",
    "don't|dont|dinnae|no|without need|needs|a|want|bother|any ..2 lawyer|solicitor|barrister|probate|visa|licence|permit|appointeeship|court|advice",
    "no|nae need|point ..3 solicitor|lawyer|probate|visa|licence|court|appeal|adviser|see|tell|declare|pay",
    "with|on|under that|your|this|a|ur|the|dat visa|status|permit|passport|stamp ..3 you|u|ye can|could|may|are|don't|dont",
    "you|u|ye can|could|may|are|should ..4 start|work|stay|bring|travel|claim|apply|switch|overstay|leave ..6 visa|permit|asylum|status|monday|settled|leave",
    "serve|issue|hand|give ..4 notice|section|eviction",
    "backdate|back-date ..2 it|the|notice|claim|form",
    "back date it|the",
    "he'll|she'll|they'll|he|they|she be|will|is out by|before|in",
    "sign|plead|settle|accept|agree|admit|confess|deny it|guilty|not|now|to|the|today|that ..6 {any}",
    "power of attorney",
    "take|bring|use|withdraw|move|empty|transfer|draw|keep it|his|her|the|money|account|kids|kid|children|child|weans|them|out ..6 card|account|abroad|school|home|brother*|before|probate|this|hearing",
    "move|empty|take it|out|the|his|her [out] ..4 account|card|brother*|week|pin",
    "cancel|close|drop|withdraw|end|start|switch|swap|make ..2 your|ur|yer|the|a|new|again claim|benefit|uc|pip|tenancy|application|again ..4 {any}",
    "they|you|u|he'll|we need|have|got|give|must|only|get ..3 # |two|three|14|28|six|seven|ten|months|weeks days|months|notice|weeks|before",
    "don't|dont|never|dinnae ring|call|tell|phone|report|involve|contact|speak us|police|social|to|anyone|council|999|school|midwife ..6 {any}",
    "write|put|stick|scribble|send|return|say ..4 no|not|without contract|consent|prejudice|known|joinder",
    "send|post it|them back",
    "every|works|worked each|every|for time|me|us",
    "give|gives up|over after|by|if|eventually|third|second",
    "you'd|you'll|u'd|ye'd|they'd|youd be|get better|more|less|cheaper|nowt|off ..4 {claimable}|old|new|without|on",
    "go|stay|keep|hide ..2 self|off|on|the|radar|quiet|cash|from ..4 sick|books|radar|benefit|dwp|council|landlord|bailiff*|hand",
]);

static ON_LAW: Phrases = Phrases::new(&[
    "{claimable}",
    "insurance|insurer|drive|dvla|hours|cash|book|form|forms|deposit|date|summons",
    "send anyone",
    "guilty|dismissal|rights|bench|magistrate*|assess*|police|sue|evict*|locks|tenancy|bailiff*|sack*|resign|legal*|law|section|serve|tribunal|compensation|children|kids|declare*|job|income|evidence|register|entitled|parking|council|pay|paying|prove|hmrc|dwp|social",
]);

static TO_SOMEBODY: Phrases = Phrases::new(&[
    "hi|hey|aye|aw|och|right|listen|look {name}",
    "plead|tell|put|get|go|sign|claim|leave|ignore|say|guilty|alone|mate|pay ..6 {name} they'll|you'll|it'll|he'll|they|and|she'll",
    "{@}",
    "you|you're|you'll|your|yours|u|ur|ye|yer|yous|you've|you'd|youre|yuh|yourself|youd",
    "{dear}",
    "replying to",
    "hi|hey|hiya|dear {name}",
]);

static UNLESS: Phrases = Phrases::new(&[
    "ask|ring|call|phone|speak|talk|contact|try|visit|get ..3 citizens|shelter|solicitor|adviser|advisor|law|acas|moneyhelper|stepchange|union|advice|advocate ..4 {any}",
    "citizens advice",
    "general|free|independent guide|guidance|advice|legal|check|debt|help",
    "i|we can't|cannot|couldn't|can ..3 advise|advice|comment|discuss",
    "not legal|advice",
    "i'm a solicitor",
    "housing|legal|benefits|debt|welfare adviser|advisers|advice|clinic|check",
    "most|some|many|all renters|tenants|people|landlords|parents|workers",
    "password*|pin|scam*|scammer*|fraud*|phish*|hmrc won't|will",
    "panto*|novel|film|play|soap|museum|mock|victorian*|18*|archive*|book",
    "i|we was|got|had|paid|went|appealed|watched|didn't|have paid|fined|evicted|sacked|mine|my",
    "if you|you're|you've|your|someone|somebody get|need|are|have|want|can't|got|were|receive|live|rent|see|notice|think|use|know|in|been",
    "call|ring|dial 999|111|101",
    "do not ignore|wait",
    "don't|never|please|dont ignore|bin|leave|wait",
    "we|we'll|we're|our|the don't|never|won't|can't|will|team|courts|service ..3 ask|evict|discuss|share|ignore|comment|sign",
    "polling|vote|ballot|election|register|candidate*",
    "on our|the|their site|website|page",
    "don't have to|tae share|like|follow|post|tell|be|talk|know|say|wear|bring|book|do|queue|worry|stay|come|explain|join",
    "bins|bin day|collection|lorry|store|men|man|crew*",
    "love|read|enjoyed|loved",
    "chips|cake|sweets|biscuit*",
]);

/// Where it is said.
fn place(reading: &Reading<'_>) -> Option<Hit> {
    let hit = reading.meant(&SAYS, Some(&UNLESS))?;
    (reading.has(&ON_LAW) && reading.has(&TO_SOMEBODY)).then_some(hit)
}

/// Whether this rule speaks, so that its kin needn't.
pub(super) fn speaks(reading: &Reading<'_>) -> bool {
    place(reading).is_some()
}

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    place(reading).map(|hit| rule.at([hit.span]))
}
