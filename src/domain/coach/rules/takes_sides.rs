//! **Sees** praise or blame of a party, a politician or those who govern, under a public hat.
//!
//! **Why**: people of every view must be able to trust the service, and most staff codes say so.
//! **Example**: "Well said Cllr Dunmow!" **Better**: what was decided, and where to read it.
//!
//! **Source**: Civil Service Code, LGA on publicity and the pre-election period; from memory, due
//! for review.

use super::prelude::*;
use crate::domain::coach::quiet;

pub(in super::super) const RULE: Rule = Rule {
    id: "takes-sides",
    category: Category::Impartiality,
    level: Level::Essential,
    look,
};

/// Those who stand for office or hold it.
pub(super) static POLITICS: Phrases = Phrases::new(&[
    "{politician}|sunak|starmer|farage",
    "{party} party|mp|cllr|councillor|candidate|group|lot|government|council|leader|leaflet|voters|video|policy|manifesto|benches|whip|wipeout|win|vote|gain|hold",
    "the ..1 {party}",
    "labour|tory|tories|conservatives|greens|reform|snp|ukip|plaid|dup|liberals|libs ..2 will|would|is|are|were|have|has|did|had|in|out|lied|cuts|win|get|promise|promised|doing|want|wants",
    "vote|voting|voted|voter|for|by|from|under|hate|love|against|with|blame|thank|thanks ..1 labour|tory|tories|conservative|conservatives|green|greens|reform|snp|ukip|plaid|dup|liberals|libs|independents|sinn",
    "this|the|our|uk|scottish|welsh|tory|labour|current|last|previous|present|any|that|a|new|coalition ..1 government|govt|gov|administration|cabinet|opposition|parliament|lords|commons",
    "government|govt|gov|ministers|westminster|whitehall|holyrood|senedd|stormont|tories|downing",
    "number|no ten|10",
    "home|foreign|health|education|first|prime|justice|work|transport|culture|environment|housing secretary|minister",
    "secretary of state",
    "leader|deputy of ..1 council|opposition|house",
    "council leader|cabinet|chamber",
    "sitting|local|our|returning|elected|ward|former|shadow ..1 member|mp|minister|representative|secretary|chancellor",
    "the|this|that|our|other|current|last|previous|same|present lot|shower|mob|crew|rabble ..8 vote|council|power|office|may|out|election|seats|ballot|charge|tax|spent|cuts|chamber|record|town",
    "elected members|representatives",
    "police ..2 and crime commissioner",
    "home|foreign|cabinet office",
    "justice|health|education|transport|culture|housing|business|foreign|home|welsh|scottish secretary",
    "# councillors|cllrs|mps",
    "councillors|twelve|ten|nine|eight|seven|eleven councillors",
    "minister|ministers|prime",
    "only|that|which|one|any party",
    "opposition group|benches|councillors|party|members",
    "police and crime",
]);

/// A judgement.
static JUDGEMENT: Phrases = Phrases::new(&[
    "{cheer}|{jeer}",
    "well said|done|put|spoken|played|in",
    "hear|spot|bang|dead|hats|thank|thanks|kudos|congrats|congratulations|bravo|applause|respect|fair hear|on|off|right|you|to|play",
    "nailed|smashed|promised|promises|keeps|kept it|to|her|his|fighting|their",
    "couldn't|couldnt|can't|cannae|could agree|put|say|said ..2 more|better",
    "agree|agrees|agreed|backs|backed|supports|endorse|endorses|endorsed|applaud|salute with|the|our|this|{any}",
    "our|your|the only|own|best|one|real choice|hope|chance|voice|friend|ones|man|woman|candidate|lass|lad|leaflet",
    "standing|stands|stood|sticking|sticks|speaking|fighting|fights|fought|fight up|for ..1 for|us|you|our|this",
    "on|at your|our|the|their side",
    "gets|get|understands|understand it|us|what",
    "breath of fresh",
    "let|lets|letting ..1 down",
    "out of touch",
    "time|has|have|got|needs|need|must|should|want|wants|get|kick|vote|boot|chuck|sling|throw|turf|good|glad ..3 go|gone|out|change|resign|rid|riddance|shove|quit|leave|step|packing",
    "their|his|her choice|shame|fault|doing|mess|record",
    "couldn't|couldnt|cant|can't|wouldn't|couldnae ..1 run|organise|care|manage|find|tell|give|count|lie ..4 bath|brewery|less|stall|straight|stuffed|toss|tap",
    "broke|broken|wrecked|ruined|gutted|trashed|tanked|sold|selling|flogged|decimated|killed|killing|starved|robbed ..4 nhs|lab|schools|town|service|services|us|everything|country|economy|council|library|off|hospital|out|buses",
    "because|thanks|blame|down|courtesy|fault|since ..4 government|govt|tories|labour|cuts|ministers|brexit|minister|council|cabinet|westminster|snp|reform|administration",
    "delivered|delivering|built|paid|saved|secured|won|achieved by|for ..3 this|administration|our|your|government|labour|conservatives|leader",
    "proud|chuffed|honoured|delighted|thrilled|pleased|privilege|privileged|buzzing|lovely|great|good|nice|brilliant ..3 to ..1 see|meet|host|welcome|share|stand|support|be|work|join|have|chat|introduce",
    "never|finally|about|bout|high trusted|trust|forgive|time|someone|somebody|hear|again|politician|mp|minister",
    "sack|scrap|stop|end|abolish|ditch|bin|axe|reverse|repeal|down|defund|eat the|this|these|with ..2 {party}|{politician}|{ruling}|{stance}",
    "read it and",
    "i'd|id|i|would ..1 have|take|prefer|rather|back|choose|vote ..6 over|than|any|for",
    "best|worst ..1 mp|minister|mayor|councillor|government|leader|candidate|cabinet|thing|council|budget|pm|chancellor",
    "👏|🙌|💪|🤡|🤮|💩|🌹",
    "hasn't|hasnt|haven't|not|without|no ..2 clue|idea|backbone|spine|shame|heart",
    "only ..1 {party} ..4 {any}",
    "says|said|tells|speaks ..1 lot|volumes|much|everything",
    "voted|vote ..2 to|for|against ..3 shut|close|cut|scrap|sell|end|axe",
    "printing|naming|remember|remembering|listing ..2 names|faces|them",
    "deserve|deserves|owed ..2 better|more|answers|apology",
    "promise|promises|pledge|pledges ..3 kept|delivered|broken|broke|made",
    "walked|walks|storm|stormed|flounced out",
    "again|yet|as usual|always|typical|surprise|surprised|finally|at last|once",
    "emigrating|emigrate|burned|burnt|burn|dismantled|torn|slug|pig|snake|weasel|vandalism|vandals|theft|cowardice|turned ..2 off|over|down|{any}",
    "like|share|honk|retweet|repost|clap ..2 if|to ..8 {any}",
    "do ..2 maths|sums",
    "great|grand|good|fine|terrible|awful ..1 job|work|idea|news|man|woman|speech",
    "committed|committing|commitment ..2 to",
    "best|right|wrong ..1 person|man|woman|choice|people|team",
    "i'm|im|i|i've|ive|i'd|id|my|we|our ..2 buying|paying|turned|turning|emigrating|ashamed|sick|tired|voting|voted|buy|pay|lost|done|angry|furious|worried|scared|embarrassed|leaving|fed",
    "says ..1 it|all ..1 all|about|everything",
    "thinks|think|cares|care|gives|give ..2 of|about|for|a us|staff|nurses|you|people|damn|toss|monkeys",
    "years|decade ..2 of ..2 this|that|these|the|them|your",
    "will save|cost|hurt|kill|destroy|transform|wreck|help|fix|protect",
    "fantasy|brilliant|joke|mess",
]);

/// What an office does in public, told plainly; what elections need.
static PLAIN: Phrases = Phrases::new(&[
    "register|registered|registering to vote",
    "polling|poll station|stations|card|cards|place|places|clerk|clerks|hours",
    "full|list|statement list|of ..1 candidates|persons",
    "electoral|returning|democratic commission|services|registration|roll|register|wards|ward",
    "we|i|it|staff ..2 can't|cannot|won't|don't|not ..3 comment|share|sharing|take|say|promote|post|repost",
    "question|questions|answer|answers time|to|in|from ..3 house|chamber|commons|hansard",
    "no politics",
    "yes|prime minister is|on|repeats|box|was|series",
    "beauty|dance|bowling|cricket|snooker|quiz|birthday|search|hen|stag|leaving|search|dinner|garden|christmas|tea party|parties",
    "hansard|minutes|webcast|agenda|gallery",
    "party ..3 leaving do|cake",
    "leaving do",
    "until|till the|a|some minister|government ..1 hears",
    "vote|votes|voted|voting ..3 biscuit|biscuits|cake|drizzle|name|naming|logo|mascot|scone|soup|tea",
    "labour was|ward|pains|pain|of|suite|day|began|started|lasted|#",
    "my|best candidate|party ..4 biscuit|cake|malted|tea|crisps",
]);

/// That the personal account speaks with the work in view.
static AT_WORK: Phrases = Phrases::new(&[
    "{atwork}",
    "my|our|the|whole|we all ..2 team|colleagues|boss|work|job|shift|desk|bosses",
    "as|being a|an|your ..2 {atwork}",
    "off duty|shift",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    if is_plain(reading) || !is_public(reading) {
        return None;
    }
    let vote = super::how_to_vote::RULE;
    if (vote.look)(reading, &vote).is_some() {
        return None;
    }
    let judgement = reading.unquoted(&JUDGEMENT)?;
    let politics = reading.unquoted(&POLITICS)?;
    let spans = super::allegation::in_order(politics.span, judgement.span);
    Some(at_level(reading, rule, spans))
}

/// Whether it only tells what an office did, or how an election goes.
pub(super) fn is_plain(reading: &Reading<'_>) -> bool {
    reading.has(&PLAIN) || quiet::is_tale(reading)
}

/// Whether readers will take it for the view of a public service.
pub(super) fn is_public(reading: &Reading<'_>) -> bool {
    reading.draft.hat != Hat::Personal || reading.has(&AT_WORK)
}

/// Essential for the organisation and before an election, else worth a change.
pub(super) fn at_level(
    reading: &Reading<'_>,
    rule: &Rule,
    spans: Vec<std::ops::Range<usize>>,
) -> Finding {
    let draft = reading.draft;
    let is_strict = draft.is_pre_election || draft.hat == Hat::Organisation;
    Finding {
        level: if is_strict {
            Level::Essential
        } else {
            Level::Actionable
        },
        ..rule.at(spans)
    }
}
