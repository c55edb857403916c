//! **Sees** a group of people given one nature: by nationality, faith, age, sex, class, way of life.
//!
//! **Why**: readers of that group learn what to expect of the service, and the Equality Act protects
//! them.
//! **Example**: "You can always tell the single mums at parents' evening." **Better**: what
//! happened, without the group.
//!
//! **Source**: Equality Act 2010 and its public sector duty, BASW and HCPC standards; from memory,
//! due for review.

use super::prelude::*;
use crate::domain::coach::quiet;

pub(in super::super) const RULE: Rule = Rule {
    id: "stereotype",
    category: Category::Discrimination,
    level: Level::Actionable,
    look,
};

/// A group with a nature, a verdict, or an "all the same".
static STEREOTYPE: Phrases = Phrases::new(&[
    "{people} ..1 {people}|nurses|drs|doctors|families|drivers|people|lads|lot|students|kids|parents|types|patients|carers|workers|builders|tenants|residents|staff|men|women|folk|girls|boys|lady|ladies|child|man|communities|community ..3 are|is|r|always|never|all|just|can't|cant|don't|dont|doesn't|won't|will|ain't|aren't|do|does|have|has|love|loves|hate|think|thinks|expect|want|wants|get|gets|come|breed|need|needs|tend|only|like|likes ..5 {trait}|{hostile}|all|always|never|pay|say|thank|work|job|phones|talk|sorry|small|smile|complain|moan|drink|wash|queue|listen|read|school|english|care|lie|temper|rhythm|culture|benefits|cash|thing|know|time|mess|look|the|it|anything|everything|clean|cook|drive|park|themselves",
    "{people} ..1 are|r|always|never|will|just|can't|cant|won't|don't|dont|all ..5 {trait}|{hostile}|work|wired|drive|park|read|maths|cope|try|listen|bother|learn|behind|late|pay|queue|wash|lie|integrate|belong|talk|moan|complain|change|same",
    "all|these|those|them|typical|bloody|such|usual ..2 {people} ..4 {trait}|{hostile}|job|always|never|country|back|over|milking|playing|free|houses|queue|system|taking|shower|shouldn't|can't|don't|won't|phones",
    "{people}|they|them|that|those|young|old|lot|kids|dem|families|folk ..2 breed|breeds|breeding|bred|scrounge|scrounging|milking|sponge|sponging|leech|leeching|thieve|overrun|swarm|swarming|flood|flooding|invading|infest ..2 {any}",
    "you|ye|we|u ..2 can|could|know|always|cannae|know ..2 tell|spot|smell|smells ..4 {people}|child|kids|family|kid|type|sort|from|estate|lot|parents|one|them",
    "can|could ..2 tell|smell|spot ..6 by|from|smell|coat|shoes|accent|walk|name|postcode|prams",
    "that|their|those ..1 sort|type|kind|types|ilk|element ..6 {any}",
    "give|hand|let|put ..6 that|their|those sort|type|lot|kind|people",
    "typical|classic|standard ..1 {people}",
    "travellers|gypsies|gypsy|romanians|students|poles|albanians|immigrants|migrants|roma ..2 back|moved|moving|here|arrived|next|camp|parked|pitched ..8 {any}",
    "count|lock|hide|chain|nail|watch ..3 wheelie|bins|lead|tools|purse|wallet|valuables|silver|spoons|scrap|copper|daughters",
    "gyppo|gyppos|pikey|pikeys|gippo|gippos|tinkers|tramps|paki|pakis|chinky|wog|wogs|spic|kraut|krauts|polack|jap|japs|gypsies|coons|darkies|darkie|towelhead|raghead|half-caste|coloured|poof|poofs|dyke|tranny|trannies|faggot|faggots|queers|spastic|spaz|spacker|spacka|mong|retard|retards|retarded|cripple|cripples|midget|midgets|dwarfs|loony|loonies|nutjob|nutters|schizo|psychos|window-licker|benny",
    "since|until|before|when|now|where|wherever ..3 {people} ..3 took|take|came|come|arrived|moved|turned|got|run|runs|put|in|living|started|let",
    "crime|rubbish|mess|prices|rents|smell|noise|trouble|queues|standards|litter|theft|drugs ..4 goes|up|down|everywhere|since|because|rise|follows|rises ..8 {people}|they|them",
    "not|no|i'm|im ..1 being ..1 funny|racist|sexist|rude|ageist|nasty|horrible|mean|pc|prejudiced|homophobic|snobby|awful|bad|ableist ..3 but ..8 {people}",
    "i'm|im|not|am|no|isn't|ain't ..1 racist|sexist|ageist|homophobic|ableist|snob|transphobic|prejudiced but",
    "can't|cannot|cant|not|dare|allowed|supposed ..4 say ..4 anymore|any|these|nowadays|days",
    "political correctness|pc brigade|gone|mad",
    "{any} ..1 gone mad",
    "go|get|send|deport|ship|pack ..2 home|back ..3 country|boat|came|then|jungle|dinghy|where|plane|if ..1 {any}",
    "speak|speaks|learn|talk|spoke ..2 english|proper|language|inglish",
    "doesn't|don't|dont|can't|cant|barely|hardly|no|nobody|any ..2 speak|speaks|understand ..2 english|a|him|them|her|word|accent|proper",
    "for|well|pretty|awfy|so|quite|very ..2 a|an ..1 {people} ..1 woman|girl|boy|man|lad|lass|person|lady|{any}",
    "spoken|clever|articulate|bright|polite|clean|pretty|good|smart|strong|fit|sprightly|tidy|brave|fast|intelligent ..3 for|fur|fir ..2 a|an|someone|their|her|his ..3 {people}|age|boy|girl|woman|lad|that|background|estate|disabled|from",
    "too|bit|so ..2 old|young ..3 to|for ..3 learn|data|course|computer|job|work|it|teach|train|tech|digital|manager|promote|change|lead|manage|new|excel|social",
    "she's|he's|they're|hes|shes|manager's|manager|boss|aged # // course|retire|retirement|run|stickers|tiktok|charge|pasture|why|knitting|nap|nappies|toddler|baby|menopause|pension|computer|laptop|email|emails|homework|bedtime|past|slow",
    "all|these|those|half|of|them|another|more|so ..6 anxiety|depression|adhd|stress|autism|trauma|triggered|neurodivergent|mental|bad|disabled ..8 lot|war|job|shower|nowadays|days|excuse|need|label|my|grandad|just|everyone|days|now|label|real|trendy|snowflake|snowflakes|bone|{any}",
    "everyone|everybody|they|kids|all|half|whole|parents ..3 got|has|have|wants|want|with|get ..2 adhd|anxiety|autism|autistic|depression|label|labels|dyslexia|trauma|pronouns",
    "anxiety|depression|adhd|stress|neurodivergent|pronouns|gender|mental|trans|bad ..5 lot|brigade|card|excuse|nonsense|rubbish|my|day|didn't|excuse|fad|trend|fashionable|arse",
    "man up|flu",
    "typical|classic|proper|standard ..1 scouser|scousers|geordie|brummie|cockney|jock|taff|paddy|brit|yank|northerner|southerner|essex|man|men|woman|women|student|students|teenager|teenagers|pensioner|boomer|millennial|blonde|ginger|tory|foreigner|immigrant ..8 {any}",
    "full|packed|rammed|crawling|overrun ..2 of|with|by ..6 {people}|foreigners|plane|boat|boats|off|just",
    "off ..1 plane|boat|boats|lorry|dinghy",
    "how they|them|those|these are|live|is",
    "market|giro|benefit|dole|pay day ..8 {people}|they|kids|parents",
    "proper|real|actual ..1 work|job|jobs|nurses|men|women|families ..8 {people}|mums|mum|dads",
    "mums|ladies|girls|women ..4 proper|little|back|pocket|pin ..2 work|job|money|to",
    "don't|dont|wouldn't|didn't|never ..2 expect|expected|think|thought ..8 {people}|flats|estate|scheme|background",
    "nae|no|not ..1 offence|disrespect|harm ..2 {any} ..8 {people}",
    "foreign|asian|african|indian|polish|filipino|chinese|eastern|romanian|nigerian ..1 doctors|doctor|nurses|nurse|drs|carers|staff|drivers|accents|names|workers|agency ..8 {any}",
    "isn't|aren't|arent|isnt|ain't|no|not ..2 even ..1 from|born|british|english|scottish|local ..2 {any}",
    "half|most|whole|all ..4 list|queue|ward|street|class|school|clinic|estate ..4 from|foreign|polish|speak|immigrants|migrants|asylum",
    "your|ur|yer|my|even ..2 gran|grandma|granny|nan|mum|mother ..3 can|could|would|understand ..4 {any}",
    "silver surfer|surfers|army",
    "bit|so|proper|totally|kinda ..1 special|ocd|autistic|bipolar|schizo|spastic|adhd|dyslexic|mental ..1 needs|about|our|today|me|this|system|lately|ward",
    "boys|girls|women|men|ladies|lads|lasses|blokes|females|males|mums|dads ..2 will|can't|cant|are|always|never|just|don't|dont|need|should|do|aren't|belong|like|drive ..4 multitask|park|drive|wired|emotional|behind|cry|kitchen|map|maps|bins|iron|emotions|moody|bitchy|gossip|hormones|careers|cope|indoors|drills|neat|real|posters|naturally|maths|read|technical",
    "women|woman|lady|ladies|female|girl|girls|blonde|blondes ..1 driver|drivers|driving|referee|refs|ref|pilot|boss|bosses|engineer|plumber|mechanic|builder|bus ..6 {any}",
    "your|ur|the|a|bring|ask|get ..2 fella|hubby|husband|bloke|man|wife|missus|better ..4 explain|along|fix|lift|carry|drive|do|sort|job|help|manage|iron|cook|half|kitchen|permission",
    "strong|big|burly|fit|young|strapping|pretty|young|nice|mature|attractive|energetic ..2 lads|men|man|girls|girl|lad|lass|ladies|blokes|boys|chaps|males|females ..4 like|needed|wanted|for|to|who|only|apply|lift|required|on|up",
    "young ..2 fit|energetic|dynamic|hungry|fresh|vibrant ..3 {any}",
    "digital natives|native",
    "boomers|millennials|zoomers|gen|kids|youngsters|youth|generation|pensioners|oldies|elderly|old|older ..3 today|days|z|people|drivers|ones|folk|dears|dear|are|can't|don't|won't|never|always|biddies|boy|fossils|just ..5 work|lazy|phones|snowflakes|entitled|technology|tech|computers|online|avocado|houses|respect|manners|hard|resilience|graft|confused|drive|internet|email|apps|moan|day|understand|remember|lonely|adorable|stuck|learn|bless",
    "old|daft|wee|little|silly|dotty|sweet|confused ..1 dear|dears|biddy|biddies|codger|codgers|fogey|fogeys|fossil|fossils|coffin|crone|duffer|duffers|wrinklies|giffer|bat|bats|bags|folks|gimmers|geezer",
    "benefits|benefit|dole|council|welfare ..3 scrounger|scroungers|cheats|families|mums|street|lot|brigade|scum|kids|types|culture|estate|house|class|tenants|people|queens|claimants|lifestyle",
    "scrounger|scroungers|layabout|layabouts|dolies|doleys|dossers|workshy|underclass|feral|bed-blockers|bed blockers|blocker|breeders|illegals|freeloaders|spongers|undesirables|lowlifes|chavs|chavvy|neds|rough",
    "poor|old|older|young|disabled|foreign|working|rich|posh|fat|deaf|elderly|gay|black|white|asian|single ..1 people|families|parents|folk|kids|mums|women|men|class ..2 don't|dont|can't|cant|won't|shouldn't|shouldnt|never|always|shouldnae|just|are|will ..3 value|be|use|know|care|want|read|cook|work|understand|change|listen|let|learn|drive|vote|eat|all|cope|try|manage|like",
    "single|young|teen|teenage ..1 mums|mum|mothers ..6 dads|school|club|gate|council|flat|phones|always|lashes|fags|six|different",
    "# kids|weans|babies # dads|fathers|daddies",
    "five|four|three|six kids|weans|babies ..2 five|four|three|six|two dads|fathers|daddies",
    "# stone ..8 {any}",
    "hired|employed|picked|chose|got|only ..3 him|her|job|them ..3 cause|because|cos|coz ..3 {people}|woman|brown|poster|quota|female",
    "diversity|token|quota ..1 hire|hires|woman|appointment|box",
    "{people} ..1 receptionist|nurse|doctor|driver|builder|teacher|cleaner|boss|manager|waiter|dentist ..3 so|typical|vowel|on|no|again|never|can't|doesn't",
    "handouts|freebies|flatscreen|sky|fags|lager|big|iphone|iphones|widescreen|trainers|lashes|nails|tattoos|prams|buggy ..8 benefits|dole|council|food|foodbank|bank|skint|poor|poverty|estate|telly|mums",
    "food bank|foodbank|foodbanks|homeless|beggars|claimants|dole|poor|estate ..8 phones|fags|phone|nails|sky|telly|lashes|cook|budget|lazy|tattoos|designer|choice|choose|choices|drink|drugs|spend|want",
    "broken|bad|problem|dysfunctional|troubled|rough|sink|rough|feckless ..1 home|homes|families|family|estate|estates|backgrounds|background|end|parents ..8 {any}",
    "kids|children|child|girls|boys|people|families|parents|lot|folk|types|they|clients ..2 from|like|on|round|off ..4 estate|that|those|there|them|here|end|flats|scheme|gypsy|council|broken|tower|these ..6 {trait}|never|always|don't|won't|listen|younger|smell|no|amount|can't|going|end|just|are|prison|what|expect|less",
    "what|wot|wit ..2 do|did|dae|can|else ..1 you|u|ye ..1 expect",
    "{people} ..6 what|wot ..2 you|u|ye expect",
    "it's|its|that's|just|thats ..2 a|in|their|of|the ..1 culture|cultural|blood|genes|religion|dna|upbringing|thing ..3 {any}",
    "heart ..2 of ..2 gold ..6 loud|but|every|all|bless",
    "every|all|never ..2 one|met|known|time ..3 i've|ive|of|i|them ..3 met|known|had|taught|seen|nursed|worked|same",
    "seen|saw ..2 it ..2 a|hundred|#|thousand|all ..2 times|before",
    "don't|dont|doesn't|never|no|not ..2 do|say|small|know|understand|want ..2 small|thank|sorry|please|work|talk|hygiene|family|discipline|education",
    "not|no|nah|never|wouldn't|don't ..2 trust|hire|rent|let|employ|house|worth ..6 {people}|there|estate|them|sort|travellers|students|dss|dem",
    "house|housing|waiting|list|queue|register|front ..6 {people} ..6 {any}",
    "gay|girly|womanly|camp|spastic|mental|psycho|schizo|bipolar|ocd|autistic|retarded|tard|mong|menopausal|hormonal|spaz|hysterical|hormones ..1 case|lot|brigade|about|snowflake|needs|woman|moment|behaviour|today|bus|again|of|as|or|one",
    "mental|basket|nut|psycho case|cases|job|jobs|bin",
    "useless|moaning|silly|hysterical|daft|old|miserable|dotty ..1 old|little ..1 biddies|biddy|dears|women|woman|girls|men|man|fogeys|folk|bats|crones",
    "white|middle|posh|privileged|rich|working|lower|upper ..1 class|trash|van|people|folk|flight|kids|mums|men|man|women|girls ..5 {trait}|always|never|problems|are|can't|all|typical|guilt|pass",
    "proper|real|normal|decent|respectable|indigenous|our|genuine|local|hardworking|ordinary|actual ..1 own ..1 british|english|families|women|men|woman|people|folk|taxpayers|scots|welsh|first|jobs ..5 first|like|not|get|pay|instead|before|only|should|last|can't|not|waiting|needed",
    "deserve|should|need|ought|stop|shouldn't|let ..4 sterilised|breed|breeding|neutered|children|kids|vote|reproduce|allowed ..6 {any}",
    "young|fertile|breed|pop|popping|drop ..1 younger|out|more|kids|babies|sprogs|em",
    "they|dem|them ..2 all ..1 lazy|lie|lies|thief|look|dirty|same",
    "dem|them lazy|dirty|thief|fool",
    "no|small|nah ..1 small island man|people|woman|girl|folk",
    "horsebox|caravan|caravans|pony|goat|ponies|goats|chickens ..4 in|on|up ..3 stairwell|balcony|stairs|garden|bath|lift|flat",
]);

/// One's own group, a lesson about it, or a voice that is answered.
static OWN: Phrases = Phrases::new(&[
    "my|our|i'm|im|i|we|we're|me|mi|as ..3 family|mum|dad|father|mother|gran|nan|grandad|parents|grandparents|wife|husband|am|i'm ..2 is|are|was|were|came|an|a ..2 {people}",
    "i'm|im|i|am ..1 a|an|am|too ..3 {people}|old|slow|deaf|dyslexic|autistic",
    "single mum|dad here",
    "says|said|say ..2 villain|nobody|the",
    "english|polish|welsh|gaelic|bsl|french|spanish|urdu|deaf|esol|arabic|italian ..1 classes|class|lessons|lesson|course|speakers|version|interpreter|interpreters|club|cafe|café|recipe|food|market|community|books|choir|language|awareness|centre",
    "stop writing|saying|using|calling",
    "say|write|use|says|call|called|instead ..4 not|never|instead|wheelchair",
    "myth|myths|stereotype|stereotypes|prejudice|bias|wrong|nonsense|assume|assumed|assumption|assumptions|wasn't true|learned|barrier",
    "black history|lives|lgbt|pride|refugee|carers|disability|deaf|women's|older|gypsy|traveller ..1 month|week|matter|day|awareness|history|people's",
    "welcome|welcomes|support|celebrate|celebrating|proud|thank|thanks|services|service|rights|advice|help|hub|group|drop ..5 {people}",
    "{people} ..3 welcome|service|services|support|rights|group|centre|history|month|hub|forum|liaison|club|network|team|society|helpline",
    "age concern|uk",
    "survey|census|source|study|report|statistics",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    if quiet::is_tale(reading) || quiet::is_animal(reading) || reading.has(&OWN) {
        return None;
    }
    let hit = reading.unquoted(&STEREOTYPE)?;
    Some(rule.at([hit.span]))
}
