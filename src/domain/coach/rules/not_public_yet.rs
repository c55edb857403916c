//! **Sees** words that say by themselves that something isn't for the public yet: "embargoed until",
//! "you didn't hear it from me", "before it's announced".
//!
//! **Why**: staff, families and partners should hear it first, and from somebody who can answer.
//! **Example**: "Not public till the 3rd, but we're getting the new unit!" **Better**: wait for the
//! announcement, then share the official post.
//!
//! **Source**: Civil Service Code and GCS propriety guidance on official information, from memory,
//! due for review.

use super::prelude::*;
use crate::domain::coach::quiet;

pub(in super::super) const RULE: Rule = Rule {
    id: "not-public-yet",
    category: Category::Leak,
    level: Level::Essential,
    look,
};

/// Words that give it away by themselves.
pub(super) static GIVEAWAY: Phrases = Phrases::new(&[
    "embargoed|embargo ..2 until|till|til|#|lifts|lifted|midnight|noon|{weekday}|tomorrow|breaking|break|broke",
    "under|break|breaking|broke|breach|breaching|jump|jumping|beat|beating ..2 embargo",
    "not|isn't|isnt|isnae|no|nae|ain't|aint|hasn't|hasnt|haven't|wasn't|nowt's|nothing's|aren't|arent|until|till|before|afore ..2 {any} ..2 public|announced|announce|official|officially|published|publishing|released|launched|confirmed|signed ..3 yet|till|til|until|but|so|for|before|{weekday}|tomorrow|next|week",
    "not|isn't|isnt|isnae|no|nae|ain't|hasn't|hasnt|haven't|aren't|yet|before|ahead|afore ..1 public|announced|official|published|released|confirmed ..2 yet|till|til|until|but|so|tho",
    "before|afore|ahead ..2 it's|its|it|they|we|the|is|of|being|anyone|official|formal ..1 announced|announce|announcement|public|published|official|officially|launched|papers|release|news",
    "press release|statement|announcement|letter|email|news|story|report|figures|news|line|lines ..2 isn't|isnt|not|doesn't|doesnt|goes|go|drops|drop|lands|land|is|comes ..1 out|till|until|go|drop|land|due|tomorrow",
    "can't|cant|cannot|canny|cannae|couldn't|mustn't|shouldn't|shouldnt|shouldnae|wasn't|not|no|nae|aren't|arent|isn't|never|isnt ..1 meant|supposed|allowed|permitted|able|authorised|cleared ..2 say|share|tell|know|be|have|post|discuss|talk|mention|announce|reveal|spill|let",
    "can't|cant|cannot|canny|cannae|couldn't|mustn't|shouldn't|shouldnt|probably|really|technically ..2 say|share|tell|post|discuss|reveal|mention|name|announce|disclose ..3 yet|till|til|until|but|what|officially|which|who|publicly",
    "as|speaking a|as reviewer|panel|panellist|judge|governor|trustee|juror|examiner|assessor|scorer|insider ..4 can't|cannot|couldn't|shouldn't|mustn't",
    "you|u|yous|ye|ya|yer ..1 didn't|didnt|didnae|did|never|havent|haven't|ain't|not|dinnae ..1 hear|see|heard|seen|get|got|read ..3 me|here|this|it|us",
    "don't|dont|dinnae|do|please|pls|nobody|no ..2 say|tell|quote|tag|name|mention ..3 it|me|us|source|anyone|anybody|who|where|i ..1 was|were|came|me|told|you|from",
    "keep|keeping|kept|stays|stay|keepin ..2 under|hush|quiet|schtum|shtum|secret|mum|between|wraps|low|close ..4 hat|hats|till|til|until|but|for|yer|ur|your|wraps|us|wheesht|now|a|chest|down|shh",
    "under|underneath yer|your|ur|ye|the|our hat|hats|radar|wraps|bonnet",
    "between|btwn|twixt you|us|ourselves|these ..3 me|gatepost|and|walls",
    "on|in the qt|quiet|hush|lowdown|dl|sly|confidence",
    "strictly|off ..1 confidence|record|confidential",
    "unofficially|unofficial",
    "hush|mum|mum's hush|is|the",
    "wheesht|shh|shhh|shhhh|ssh|sssh|psst|pssst|schtum|shtum|🤫|🤐",
    "sneak|exclusive|advance|first|early|secret|leaked ..1 preview|peek|peak|look|copy|sight|reveal|info|glimpse|draft|warning|figures|email|memo",
    "hear|hearing|heard|getting|get|seeing|told|have|knowing ..1 it|this ..1 first|here|before|early",
    "first|1st to know|hear",
    "leak|leaked|leaking|leaks ..3 memo|email|document|report|letter|plans|list|news|draft|board|minutes|slides|it|this",
    "confidential|restricted|internal|classified|sensitive|unpublished|unreleased|private|secret ..2 memo|email|document|report|letter|plans|paper|papers|channel|review|list|slides|slide|figures|data|draft|briefing|minutes|chat|deck|note|spreadsheet|bulletin|recording|shortlist|business|session",
    "board|cabinet|committee|exec|slt|governors|governor|trustee|director's|council|pink|part|private|closed ..2 papers|pages|paper|minutes|slides|pack|agenda|session|two|meeting ..4 mistake|accident|error|leaked|early|seen|saw|printer|photo|says|came|landed|show|shows|heard|overheard",
    "by|in mistake|accident|error ..6 {inside}",
    "draft|provisional|unpublished|early|preliminary|unverified|raw|unaudited|interim ..2 figures|numbers|report|results|findings|data|rota|budget|plans|proposal|proposals|list|minutes|statement|stats|grades|rankings|structure|timetable|inspection|ofsted|map|letter|version|score|scores",
    "nobody|no|none|nae|noone|not|hasn't|hasnt|havent|haven't|nuh|yet|never ..2 {any} ..2 seen|told|tell|knows|know|informed|heard ..2 staff|them|physios|nurses|parents|families|tenants|residents|union|unions|us|yet|team|public|patients|kids|unions|governors|press|teachers|anyone",
    "nobody|no|noone|staff|parents|families|tenants|residents|patients|team|teachers|unions|union|governors|tenants|physios|councillors|they|public|press|papers|kids|half|them|workers|drivers ..2 not|hasn't|hasnt|haven't|havent|don't|dont|doesn't|doesnt|ain't|aint|find|finds|hears|hear|told|knows|know|one's|ones|nuh|get|gets ..2 told|tell|know|knows|seen|heard|out|been|yet|it|informed ..2 yet|{weekday}|tomorrow|it|till|til|until|week|mon|staff|about|physios|them",
    "look|act|pretend|looking|acting|practise|practising ..2 surprised|surprise|shocked|know|face",
    "little|wee bird|birdie|birdy|dickie|dicky",
    "word|whisper|talk|news|rumour|buzz ..1 in|inna|on|from|round|fae|at ..1 corridor|corridors|canteen|street|office|top|inside|upstairs|water|di|staffroom|grapevine|vine",
    "watch|watching this|dis|that space",
    "guess ..1 who|who's|whos|which|what|whose ..8 {inside}",
    "overheard|earwigged|eavesdropped|overhearing ..8 {inside}",
    "saw|seen|seeing|spotted|clocked|read|photographed|photo|found|left ..4 plans|papers|paper|list|memo|letter|email|map|slide|slides|spreadsheet|drawings|contract|shortlist|draft|doc|document|minutes|agenda|screen|rota|numbers|figures|file|diary ..4 desk|printer|photocopier|screen|office|copier|bin|table|train|whiteboard|cc'd|wall|today|day|before|early|fax",
    "map|list|memo|letter|email|slide|slides|plan|plans|drawings|sheet|papers|copy|draft ..2 on|by|in ..2 printer|photocopier|copier|desk|bin|screen|whiteboard",
    "screenshot|screenshots|screengrab ..2 of|from|off ..5 {inside}|confidential|internal|teams|chat|channel|email|slide|group",
    "out|just|back|fresh ..2 of|from|a ..1 meeting|briefing|panel|call ..6 not|shouldn't|wasn't|never|secret|supposed|meant",
    "interview|selection|award|grant|judging panel|panel's|panels ..8 shouldn't|not|shh|doesn't|nobody|but",
    "copied|cc'd|cced|forwarded|sent ..3 mistake|accident|error|by",
    "we'll|i'll|they'll|will deny|denying ..4 this|it|tomorrow|everything|all",
    "deleting|delete|deletes|taking|vanish|disappear ..2 this|later|soon|down|tonight|in",
    "said|told|shared|gave|spilled|typed|revealed ..2 too much|everything|beans",
    "spill|spilling|spilled ..2 beans|tea",
    "let|letting ..3 slip|cat ..4 bag|that|we|it|the",
    "cat's|cats|cat ..2 out ..2 bag",
    "jump|jumping|jumped|jumps|beat|beating ..2 gun|press|announcement",
    "bit|little|wee|very|dead naughty ..4 {inside}|me|but",
    "don't|dont|do ..2 tag|quote|screenshot ..2 us|me|this",
    "nobody|don't|dont|no|please ..1 tell|say ..3 anyone|anybody|press|comms|boss|{name}|staff",
    "published|publish|release|released never|when|if",
    "inside info|information|track|word|line|scoop|knowledge",
    "insider|scoop",
    "hot off the press",
    "supposed|meant to be secret|confidential|quiet|private|hush|embargoed",
    "secret|surprise ..2 till|until|til|for",
    "comms|press|pr|communications ..3 kill|killing|murder|writing|drafting|hate|fit|furious|lines|faint|fuming|cross",
    "i've|ive|we've|weve|i|we ..1 signed|sworn|swore ..2 nda|non|secrecy|confidentiality|silence",
    "my|the|our lips sealed|are",
    "lips are|r sealed",
    "nda",
    "public|out|live|official|announced ..1 on ..1 the # ..8 {any}",
    "out|public|released|announced|official ..2 # ..8 hope|shh|but|like|you",
    "with|at|on ..1 the press office|team|desk ..3 till|until|til",
    "keep|keeping|can|kept ..2 a|this|the|our secret|secrets",
    "rhymes with",
    "told|asked|warned|reminded|instructed ..1 not to ..1 talk|say|discuss|mention|post|share|tweet|speak",
    "list|report|results|letters|letter|offer|figures|rankings|table|shortlist ..2 isn't|isnt|not|aren't|go|goes|out|tomorrow|land ..2 out|yet|public|thursday|{weekday}|tomorrow|till",
    "figures|results|numbers|stats|findings|grades ..2 tomorrow|{weekday}|next|friday|monday ..6 grim|bad|good|ugly|great|awful|shocking|going|gonna",
    "hr|bosses|management|comms ..1 booked|book|called|calling|ordered ..4 room|meeting|everyone|town|hall|union|boxes",
    "works|work|cleans|temps|types ..1 in|at|for planning|comms|hr|finance|payroll|press|head|committee|legal ..8 {any}",
    "offer|acceptance|rejection|results letters|emails ..3 go|going|land|out ..2 {weekday}|tomorrow|next|monday",
    "act|acting|stay|look natural|normal|casual|innocent",
    "announcement|announced|announcing|letter|release|report|email|statement|news|result|verdict ..2 on|comes|is|due|out|lands|follows|next ..1 {weekday}|next|tomorrow|week|soon|monday|tues",
    "we'd|i'd|would|could|i|we ..1 tell|love|say ..4 but ..4 sacked|kill|shoot|trouble|can't|fired|not|job|lose",
    "not|isn't|isnt|nae ..1 out|live|up|released ..1 till|til|until|yet|before",
    "between|among|amongst friends|gatepost|mates|ourselves|pals|these",
    "doesn't|doesnt|hasn't|won't ..2 open|opened|start|started|begin|released|close|closed ..2 till|til|until|yet|these ..8 {any}",
    "left|leaves|leaving|forgot ..3 printer|screen|laptop|folder|papers|door|mic|whiteboard|shared ..2 running|open|on|unlocked|behind|train|drive",
    "typed|typing|minuted|minuting|minute|photocopied|photocopying|printed|formatting|proofread|proofreading|bound|delivered|laminating|laminated ..6 {inside}",
    "enjoy|make|use ..5 while|whilst ..1 it|you|ye|they|u ..1 lasts|can|last|still",
    "taken|snapped|bought|swallowed ..1 over|up|out by",
    "for the chop|axe|high|scrapheap|bulldozer",
    "hint|clue ..6 {inside}|sheep|rhymes|begins|starts",
    "inspectors|ofsted|cqc|estyn|auditors|judges|panel|examiners ..3 told|said|gave|says ..2 us|we|it|me ..4 good|outstanding|#|inadequate|requires|at|pass|fail",
]);

/// News that is the speaker's own or the kitchen's.
static TRIFLE: Phrases = Phrases::new(&[
    "teabags|teabag|biscuit|biscuits|cake|cakes|custard|knit|knitting|jam|sock|socks|crush|diet|crisps|chocolate|sweets|curry|wordle|spoilers|finale|birthday party|pub|wine|gin|kettle|microwave|sourdough|allotment|sandwich|sausage",
    "my|me ..1 pregnancy|wedding|proposal|birthday|engagement|favourite|secret|guilty|dog|cat",
    "as|we|was|were|been|it|is|already|now announced|public|published",
    "we|they announced",
    "it's|its|is|at|now public|official|out at|on|now|last|and",
    "results are out|published ..4 not",
    "an|the embargo is|isn't|means|exists",
    "keeping|keep it quiet the|in",
    "on|at|from|see our|the ..1 website|page|site",
    "book|books|library|libraries|silent quiet|reading",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    if is_harmless(reading) {
        return None;
    }
    let hit = reading.unquoted(&GIVEAWAY)?;
    let has_news = reading.has(&NEWS);
    has_news.then(|| rule.at([hit.span]))
}

/// Something that happens in an organisation.
static NEWS: Phrases = Phrases::new(&["{inside}"]);

/// Trifles, tales and general advice.
pub(super) fn is_harmless(reading: &Reading<'_>) -> bool {
    reading.has(&TRIFLE)
        || quiet::is_tale(reading)
        || quiet::is_animal(reading)
        || quiet::is_guidance(reading)
}
