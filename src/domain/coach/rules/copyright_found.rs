//! **Sees** a picture, a poem or a chart taken from somewhere, its maker unknown or unasked.
//!
//! **Why**: being easy to find makes nothing free to use, and the maker may send a bill.
//! **Example**: "Found this online, no idea who drew it". **Better**: ask the maker, or use a picture with a
//! licence, and name both.
//!
//! **Source**: Intellectual Property Office, copyright notice on digital images, cited from memory
//! 2026-11, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "copyright-found",
    category: Category::Copyright,
    level: Level::Actionable,
    look,
};

static SAYS: Phrases = Phrases::new(&[
    "artist|author|poet|photographer|source|writer|maker|origin unknown|anon|anonymous|unclear|unsure",
    "hope|hoping that's|it's|thats|its|they|nobody|no-one|she|he ok|okay|fine|alright|allowed|minds|mind|don't|doesn't",
    "know|ken|sure|idea|knows|guess whose|who's|whos this|it|the|that|these ..5 {any}",
    "using|used|use|nicking|taking|having|printing|posting it|this|them ..6 anyway|regardless|anyhow",
    "finders keepers",
    "sorry not sorry",
    "found|saw|spotted|nicked|pinched|borrowed|stole|stolen|lifted|swiped|grabbed|ripped|robbed|taken|took|tek|pulled|sourced|copied|nabbed|blagged|downloaded|screengrabbed|chored|thieved|tiefed|yoinked|snaffled ..10 web|internet|online|google|search|pinterest|insta|instagram|tiktok|facebook|fb|page|website|site|net|reddit|explore|feed|tumblr|deviantart|slides|campaign|blog|chat|whatsapp|group|somebody*|someone*|stranger*|forum|imgur|flickr|etsy|bing|newsletter",
    "nicked|pinched|swiped|lifted|half-inched|snaffled|yoinked|robbed|chored|tiefed|filched [this|the|these|a|it|that] ..3 photo|picture|pic|image|poem|cartoon|drawing|graphic|chart|video|clip|map|logo|illustration|off|from|design|dragon|slide|poster|meme",
    "no|nae|not|haven't|havent|haena|no-one idea|clue|sure|scooby|foggiest ..3 who|whose|where",
    "dunno|dinnae|don't|dont|didn't|didnt|not|cannot|couldn't|can't|nobody|no-one|never [know|ken|knows|sure|catch|say|find|got|remember|honestly|see|saw|recall|get|check|knew] ..3 who|whose|where|name|source|artist|author|photographer|credit|maker ..3 drew|made|wrote|took|painted|it|this|did|from|comes|came|name|that|shot|belongs|by|is|was",
    "whoever drew|wrote|painted|shot|created|snapped|designed|penned ..3 {any}",
    "whoever took|made|did|owns it|this|these",
    "who drew|wrote|painted|took|made|designed this|it|these|that|the [photo|picture|poem] // don't|dont|dunno|no|anyone|who|it's|not",
    "if ur|you|you're|it's|this|u|anyone|ye the|are|is|yours|owns|own|knows|your ..3 artist|photographer|author|yours|owner|maker|poet|yours|drew|wrote|made|credit",
    "credit to|goes|whoever|where ..3 whoever|unknown|owner|internet|google|due|anon",
    "credit|creds|source|photo|pic|image|picture|photos|artist|author|words|via|courtesy|poet [:|=|-|of|from|is|to|the|credit] ..2 google|unknown|internet|web|online|pinterest|bing|whoever|anon|anonymous|somewhere|facebook|search",
    "courtesy of the|google|pinterest internet|web|images|interweb|interwebs|net",
    "a search engine|image|bing|google gave|found|threw|search|brought|says",
    "image|google|picture|stock search|images|site",
    "isn't|isnt|wasn't|wasnt|not|isnae|ain't|aint mine|my|ours|our|mines ..4 but|saw|wish|and|a|so|found|own|drawing|photo|poem|words|work|it|just|though|by",
    "poem|photo|picture|chart|cartoon|drawing|words|graphic|slide|map|image|song|video ..6 isn't|isnt|wasn't|wasnt|not|isnae mine|ours|mines",
    "going|gone|doing|goin round|around|viral|rounds|about ..3 {any} ..4 name|credit|author|no",
    "no|nae|with|without|never|minus name|credit|credits|author|watermark|signature|attribution ..3 on|it|given|needed|off|out|attached|there|anywhere",
    "watermark*|proof|copyright|signature|logo|crest ..6 cropped|crop|removed|rubbed|out|off|edited|gone|across|notice*|painted|blurred|cut|and|hidden|cloned",
    "cropped|crop|removed|rubbed|edited|photoshopped|blurred|cut|cloned|erased|hid|trimmed ..4 watermark*|signature|name|credit|logo|copyright|crest|byline",
    "photographer|photographer's|artist|artist's|illustrator|author ..6 notice*|mind*|minded|know|knows|see|find|proof*|never|won't|doesn't",
    "they|she|he|nobody|no-one|artist|hope|sure|she'll|he'll|they'll won't|wont|never|no|nobody|doesn't|they'll|will|see|know ..3 mind|notice*|know|see|minds|care|it ..4 {any}",
    "copy|copied|lifted|pasted|nicked ..2 paste|pasted|and|straight|wholesale|from|word|off ..6 of|blog|website|article|book|somebody|someone|another|post|word|from|page|site",
    "got|been|was sent this|it|the|these ..4 by|from|who|a|off ..4 follower|friend|someone|somebody|mate|stranger ..8 from|who|got|off|banner|logo|new|poster|header",
    "borrowed|nicked|used|using|pinched|stole|copied ..3 from|off|another|someone|somebody|a|their ..2 council*|trust*|school*|artist*|photographer*|another|local|stranger*|mural|campaign|slides|site",
    "did|made|do a|lil|wee|little|quick|an edit|version|remix|mashup of|wi|with ..4 artist*|mural|painting|logo|photo|his|her|their|someone*",
    "took|take|tek|tekk|mek|mi tek|took|copied ..3 man|woman|girl|artist|somebody|someone|lady|bloke drawing|picture|photo|design|painting|art|song|poem ..10 {any}",
    "too|so good|pretty|lovely|gorgeous|funny|nice|beautiful|perfect|cute not|nae to|tae share|post|use|steal|nick|pinch|pass",
    "cba|can't|cannae|cant|couldn't|won't|not|rather|instead|too to|tae|be|than|of|gonna|mean|tight|skint|paying|arsed|afford|bothered ..3 pay|paying|buy|afford|ask|licence|license ..6 {any}",
    "screenshot*|screenshotted|screengrab*|screen|grabbed|saved|downloaded ..3 ur|your|someone*|somebody*|her|his|their|this|off|from|artist*|photographer* ..4 photo*|picture*|sunset|art|drawing*|poem|recipe*|page|story|insta|profile|reel|explore|pic|post|cartoon*",
]);

/// What is taken: something somebody made.
static WORK: Phrases = Phrases::new(&[
    "photo*|picture*|pic|pics|image*|poem*|verse*|cartoon*|drawing*|drew|drawn|painting|painted|mural|illustrat*|graphic*|chart*|slide*|map|logo|poster*|banner|clip|clipart|video|song|music|lyrics|meme|art|artist*|artwork|photographer*|watermark*|design|dragon|sunset|wallpaper|story|blog|words|quote|recipe*|campaign|took|snap|shot|leaflet|font|template|header|cover|track|soundtrack|gif|otter|card|crest|prayer|this|it|proof|sculpture|page|bio|text|infographic|lesson|worksheet*|quiz",
]);

pub(super) static CLEARED: Phrases = Phrases::new(&[
    "permission|licence|license|licensed|cc|commons|creative|copyright|royalty-free|open|blessing|consent ..2 from|was|given|by|of|with|and|the|is|to|under|checked|granted|commons|licence|government|0|sa|nc|in|free|expired|page",
    "her|his|their|with|written|full|kind permission|blessing|consent|ok|okay",
    "out of copyright",
    "she|he|they|artist|who|photographer|i|we|and said|says|agreed|asked|paid|credited|gave|let|commissioned|bought ..3 yes|fine|can|us|permission|them|first|her|him|for|the|before|it|maker|licence|me",
    "asked ..3 before|first|artist|photographer|her|him|them|permission",
    "can|may|do i|we|you|u use|reuse|share|copy",
    "drew|painted|took|wrote|made|photographed|drawn|taken|written|painted|shot ..2 this|it|by|these|them ..2 myself|me|ourselves|us|our|my|kid|own|son|daughter|nephew|niece|mine",
    "by|photo|picture|image|drawing|artist|illustration|cartoon|map ..2 by {name}",
    "photo|picture|credit|art by|: {name}|{@} {name}|{@}|,|used|with|and",
    "intellectual|ipo|copyright property|office|notice|law|workshop|training|session|guide",
    "don't|never|please|shouldn't|wouldn't ..3 use|copy|nick|share|take|steal|post|photograph",
    "check|find|checked|checking ..3 licence|maker|source|owner|who|permission",
    "stole|pinched|nicked|borrowed ..3 idea|yoghurt|lunch|chair|biscuit*|mug|recipe|heart|pen|umbrella|bike|van|car|phone|line|trick",
    "thief|theft|police|cctv|crime|jury|guilty",
    "no photos|credit needed",
    "lost|found : ..4 {any}",
    "museum|dickens|wordsworth|shakespeare|archive|archives|records office|parish|18*|19*|17*",
    "found guilty|out|him|her|me|us|them|it|in|a|my|the|myself|himself",
    "if you can't",
    "own archive|work|photo|drawing",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    place(reading).map(|hit| rule.at([hit.span]))
}

/// Where it is said.
fn place(reading: &Reading<'_>) -> Option<Hit> {
    let hit = reading.meant(&SAYS, Some(&CLEARED))?;
    (reading.has(&WORK) || !reading.draft.alt_texts.is_empty()).then_some(hit)
}

/// Whether this rule speaks, so that its kin needn't.
pub(super) fn speaks(reading: &Reading<'_>) -> bool {
    place(reading).is_some()
}
