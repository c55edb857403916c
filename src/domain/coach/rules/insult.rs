//! **Sees** an insult or an ill wish thrown at somebody: "you great pudding", "crawl back under".
//!
//! **Why**: it travels as a picture long after the anger is gone, with the job beside the name.
//! **Example**: "u absolute melt". **Better**: what is wrong and what you ask for, without the
//! person.
//!
//! **Source**: HCPC, SSSC and NMC guidance on social media (respect), from memory, due for review.

use super::prelude::*;
use crate::domain::coach::quiet;

pub(in super::super) const RULE: Rule = Rule {
    id: "insult",
    category: Category::Abuse,
    level: Level::Actionable,
    look,
};

/// The ways of throwing one.
static INSULT: Phrases = Phrases::new(&[
    "you|u|ya|ye|yer|your|ur|you're|youre|yous|yuh|thou ..2 {very} ..2 {insult}",
    "you|u|ya|ye|you're|youre|ur|yer ..1 a|an|such|all|is|are|were|just|bunch|shower|lot ..3 {insult}",
    "{very} ..1 {very} {insult}",
    "you|u|ya|ye|yous {insult}",
    "you|you're|youre|u|ur|ye|yer|yous|your ..1 are|r|is|lot|just|so|all|too|that|really|clearly|obviously|lot ..2 {hostile}",
    "he's|she's|they're|hes|shes|theyre|he|she|they|ref|him|her|are|was|what ..2 a|an|such|pair|bunch|shower|load|lot|absolute|total ..2 {insult}",
    "shrivelled|wizened|dried|sour|bitter|old ..1 old|up ..1 crow|bat|trout|prune|hag|crone|boot|goat|boiler|bag|windbag",
    "imagine|fancy ..2 being ..2 this|that|so ..1 {hostile}",
    "i|we|would|could ..1 spit|piss|shit on ..2 {any}",
    "your|ur|yer little|silly|stupid|daft ..1 {any}",
    "pig|animal|beast|disgrace of|to ..1 a|the ..1 man|woman|profession|uniform",
    "scum|vermin",
    "get|gets|jump|go|can ..2 in the sea|bin",
    "couldn't|couldnt|can't|cant|couldnae ..2 find|spot|hit ..2 your|ur|yer|his|her|their|own ..1 backside|arse|bum|nose|own|feet|way|elbow",
    "want|wants|need|needs|wanting ..2 your|ur|yer|his|her|their ..1 heads|head|heid|brain|brains|eyes|ears ..2 looking|examined|testing|read|seen|checked|wants",
    "met|seen|known|scraped ..4 smarter|brighter|cleverer|sharper|nicer|more|better|off ..3 {any}",
    "same to you|ye|u",
    "eat dirt|shit {any}",
    "nyaff|nyaffs|galoot|scunner|gowk|tumshie|walloper|wallopers|clype|choob|gimp|gobshite|spoon|gonk|skidmark|nobhead|nobheads|cabbage",
    "hope ..8 pillow|pillows|socks|toast|tea|bed|bath|sleeve|sleeves ..4 warm|wet|cold|damp|soggy|lego|itchy",
    "knobs on",
    "make|makes|making ..1 me|us ..1 sick|puke|vomit|boak|ill",
    "people|folk|parents|types ..1 like ..1 you|u|ye|him|her|them ..4 {any}",
    "{insult} ..1 the|every ..1 lot|last|one ..2 of|{any} ..1 {any}",
    "my|our examiner|teacher|landlord|neighbour ..4 {insult}",
    "rub|shove|stick|push ..3 face|nose|noses|faces ..1 in ..1 {any}",
    "absolute|utter|complete|total|proper|pure|prize|right|real ..1 {hostile} ..1 idiot|idiots|moron|clown|clowns|numpty|numpties|muppet|muppets|pillock|plonker|prat|shower|tool|melt|weapon|arse|cow|pig|scum|scrotes|scrote|waste|wasters|cretin|cretins|spanner|spanners|wally|wallies|bampot|roaster|rocket|donkey|disgrace|moron|morons|knob|knobs|twonk|bunch",
    "scum|vermin|scumbag|scumbags|scrote|scrotes|toerag|toerags|lowlife|lowlifes|cretins|morons|imbeciles|parasites|wasters|gobshites|numpties|cockwomble|cockwombles|degenerates|wankstain|shower of",
    "useless|stupid|lazy|moaning|whinging|fat|ugly|thick|daft|silly|miserable|nasty|horrible|selfish|smug|spineless|filthy|evil|ignorant|bitter|sad|old|vile|pathetic|gormless|brainless|rude|manky|cheeky|entitled|snotty|jumped ..1 little|old|fat|selfish|lazy|up ..1 cow|cows|git|gits|sod|sods|man|woman|biddy|biddies|bat|bats|hag|hags|witch|idiot|idiots|people|parents|lot|bunch|bag|bags|goat|goats|article|so|waste|pig|pigs|toad|mare|trout|fool|fools|brat|brats|articles|boy|specimen|creature|creatures|lump|lumps|git",
    "shower|bunch|pack|load|bag|waste|sack|pair ..1 of ..2 {insult}|space|oxygen|skin|numpties|clowns|idiots|morons|shit|shite|wasters|arses|cowards|savages|animals|bastards|liars|space|air|rations|crap|spuds|potatoes|charlatans|hyenas|vultures|jackals",
    "you|u|he|she|they|he's|she's|they're|you're|ur|post|round|as ..2 thick|daft|dumb|dense|deaf|bent|stupid|mad|ugly as ..3 {any}",
    "twice|half as daft|thick|stupid|ugly",
    "shut|shet|zip ..2 your|ur|yer|ya|it ..2 gob|mouth|face|trap|geggie|cakehole|hole|up|beak",
    "shut up|it|yer",
    "gob|cakehole|gobhole|piehole|trap ..1 {any}",
    "crawl|slither|slink ..1 back ..1 {any}",
    "jog|do|swivel|pipe|piss|bog|sod|naff|bugger|eff|fuck|jump|hop ..1 on|one|off|down|away|and|get|boil ..1 {any} ..2 then|muppet|you|mate|pal|love|head|heid|knotted|stuffed|lake|bile|yourself|everyone",
    "do one",
    "jog on",
    "get|go knotted|stuffed|lost",
    "away|awa ..1 and|wi|an ..2 bile|boil|raffle|heid|ye|you",
    "back|under|in|into ..2 your|ur|yer rock|cave|box|hole|basement|swamp|cage|kennel|boat",
    "get|go ..1 back ..2 to|in|on|under ..2 your|ur|yer ..1 cave|boat|country|hole|rock|mum|mam|bed|box|swamp|kennel",
    "get|catch|buy|grow|find ..2 a|yourself|some|yerself ..1 life|grip|job|brain|backbone|spine|pair|bath|clue|mirror|manners|wash|haircut|maturity",
    "if ..2 you|u|ye|yous|they|he|she ..2 had|have|used|bothered|learned|learnt|owned ..3 brain|brains|sense|read|decency|manners|clue|cells|cell|think|to|eyes|ears|half",
    "bothered|learn|learned|learnt|try|tried|able|care|cared ..1 to|how ..1 read|spell|think|listen|write|count|use ..4 {any}",
    "read|use|open|wash ..2 your|ur|yer|the|a|it ..1 eyes|ears|mouth|brain|letter|sign|leaflet ..4 you|u|muppet|idiot|mate|pal|moaning|quote|typing|before",
    "no|not|nae|isn't ..2 fault|problem ..3 you|u|ye ..2 can't|cannot|couldn't|didn't|don't|won't|{any}",
    "hope ..8 chokes|choke|rot|rots|burns|dies|unravels|unravel|crash|crashes|breaks|itches|suffers|falls|stubs|drown|piles|diarrhoea|boils|happens ..4 {any}",
    "hope ..8 lose|loses ..2 every|all ..1 {any}",
    "hope ..2 you|u|ye|your|ur|yer|they|he|she|it|whoever ..8 choke|chokes|step|rot|rots|burn|burns|die|lose|loses|break|breaks|falls|fall|cold|wet|itch|suffer|lego|sacked|drown|puncture|piles|boils|ashamed|off|trip|stub|haunted|hell|stuck|never|karma|shame|miserable|proud|happy",
    "whoever|who|whichever|dear ..5 nicked|stole|took|keyed|parked|left|dumped|ate|eats|pinched|blocked|smashed|vandalised|broke|tippers|threw ..8 hope|scum|karma|idiot|rot|hell|face|kill|die|choke|shame|disgrace|arse|coward|pig|pigs|selfish|pathetic|animal|animals|vermin|spit",
    "rub|shove|stick|stuff|ram ..3 up|in|where ..3 arse|wotsit|face|gob|jacksie|sun|bum|throat|nose",
    "punch|slap|smack|batter|strangle|throttle|deck|chin|thump|kick|boot|lamp ..2 him|her|them|you|someone|somebody|face|ref|heads|head|{office}|the ..1 {any}",
    "string|hang|flog|birch|sterilise them|him|her|lot ..1 {any}",
    "i'll|il|ill|i'd|id|gonna ..2 use|ram|shove|smash|kick|break|end ..3 on|it|them|you|your|his",
    "deserve|deserves|deserved|need|needs|wants|want|should ..2 {any} ..2 slap|slapping|sterilised|hanging|shooting|kicking|shot|flogging|birched|jailed|locked|punching|hell|neutering|muzzle|muzzling|battering|drowned|horsewhipping|thumped|shoot|hiding|drowning",
    "your|yer|yuh|ur|his|her|their ..2 face|head|mouth|breath|mother|brain|teeth|voice|personality ..2 like|favour|would|stinks ..2 {any}",
    "your|yer|ur mum|mam|mother|da ..2 embarrassed|ashamed|smells|stinks|should",
    "face|voice|head|mouth|personality|brain|brains|charm|intelligence ..3 like|of|favour ..3 slapped|bulldog|smacked|bucket|arse|foghorn|wasp|wet|lemon|boot|melted|drain|brick|dishcloth|gnat|goldfish|slug|potato|plank|teaspoon|pigeon|{insult}",
    "go ..2 read ..1 a book|dictionary",
    "away ..2 boil|bile ..2 heid|head",
    "mother|mum|mam|parents|maker|family ..2 would|must|should|will ..2 embarrassed|ashamed|disappointed|proud",
    "ashamed|disgusted|embarrassed|disgusting|disgraceful ..2 of|with|by yourself|yourselves|yerself|you|human",
    "i|i'm|im|we ..4 ashamed|disgusted|embarrassed",
    "plague|pox|boo on|upon|to you|u|ye|them|him|her|both",
    "what|wtf is|the ..3 wrong|matter|up ..2 with|wi ..2 you|u|ye|people|some|yous|him|her",
    "nobody|who|naebody ..1 asked|cares|likes|invited|wants|wanted you|u|ye|yer|your",
    "rolls eyes|word|some of us",
    "typical|bloody|another|usual|stupid|selfish|all|you|these|those|ignorant|moronic ..1 {any} ..1 karens|gammons|snowflakes|chavs|neds|plebs|peasants|boomers|gobshites|muppets|parents|drivers|cyclists|dog|tourists|morons",
    "liar|liars|coward|cowards|hypocrite|hypocrites|bigot|bigots|troll|trolls|parasite|parasites|traitor|traitors ..3 {any} ..1 you|u|ye|like|lot|of|and|who|all",
    "get|take ..1 your|ur|yer|ya ..2 head|finger|nose|thumb ..1 out|off",
    "up|kiss|lick|kissing|licking ..1 your|yours|my|their|his|her|own ..1 arse|bum|backside|own|boots|jacksie",
    "talk|talks|talking|talkin|spout|spouts|spouting|full|load ..2 out|of|utter|absolute|complete|through|pure ..2 arse|hat|backside|rubbish|bollocks|shit|shite|crap|pish|tripe|mince|nonsense|it|drivel|wind|bum",
    "couldn't|couldnt|couldnae|too ..1 pour|organise|find|thick|stupid|dim|tell ..4 piss|brewery|arse|elbow|to ..1 read|spell|breathe|understand|from|{any}",
    "one|two|few|couple|brain ..1 cell|cells|sandwich|sandwiches|chips|bricks ..2 short|between|missing|home|left",
    "not|no|hardly|isn't ..2 sharpest|brightest|smartest ..2 tool|knife|bulb|cookie|crayon|star|spoon|spark",
    "lights ..2 on ..4 home",
    "calm|grow|cheer|suck|do|wise|jog|man ..1 down|up|one|on ..2 dear|love|princess|snowflake|sweetheart|petal|luv|hen|sunshine|pal|buttercup|karen|son|mate",
    "fuming|furious|livid|raging|sick ..6 ashamed|you|disgusting|disgrace|pigs|animals|idiots|them",
]);

/// Turned on oneself, on things, or kind.
pub(super) static HARMLESS: Phrases = Phrases::new(&[
    "i|i'm|im|am|i|me|we|i've|myself|signed ..3 {insult}|{hostile}",
    "{insult}|{hostile} ..1 me|myself|that's|thats|i|we",
    "called|call|calling ..2 my|our|myself|the ..1 own ..4 {insult}",
    "sat nav|satnav|printer|laptop|computer|photocopier|microwave|boiler|laminator|hoover|kettle",
    "idiot sandwich|proof|guide|board",
    "pudding|pudding's|cabbage|turnip|lemon|potato|potatoes|doughnut|doughnuts|sprouts|custard ..3 recipe|club|pie|soup|cake|curd|drizzle|wars|bake|menu|slice|salad|crumble|stall|jam|patch|lunch|box",
    "cow|cows|pig|pigs|rat|rats|snake|snakes|donkey|donkeys|witch|goat|duck|toad|slug|slugs|weasel ..4 farm|field|parsley|pie|pen|zoo|born|sanctuary|hazel|trial|house|costume|hat|pond|visit|lunch|in|on",
    "bless|love|lovely|gorgeous|beautiful|my|our favourite|daft|wee|little ..2 cow|sod|lump|muppet|rocket|thing|pudding",
    "love you|u|ye|ya ..4 {insult}",
    "shut up|the ..2 and ..1 take|door|gate|window|shop|museum|library|road",
    "{#}",
    "hope ..2 you|your|they ..2 are|have|had|enjoy|like|feel|get|can|find|will|get",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    if quiet::is_tale(reading) || quiet::is_animal(reading) || reading.has(&HARMLESS) {
        return None;
    }
    let hit = reading.unquoted(&INSULT)?;
    Some(rule.at([hit.span]))
}
