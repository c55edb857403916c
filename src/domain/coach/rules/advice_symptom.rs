//! **Sees** somebody's symptoms explained or waved away.
//!
//! **Why**: nobody can be examined in a reply, and the one who waits because of it may come to harm.
//! **Example**: "That mole's fine, love". **Better**: "I can't judge it from here. Please show it to your GP this
//! week".
//!
//! **Source**: NMC and GMC guidance on social media, cited from memory 2026-11, due for review.

use super::advice_treatment;
use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "advice-symptom",
    category: Category::Advice,
    level: Level::Essential,
    look,
};

static SAYS: Phrases = Phrases::new(&[
    "swerve|skip|cancel|miss|refuse|dodge|avoid|bin the|that|yer|your|ur|his|her op|operation|surgery|scan|appointment|test|referral|biopsy|smear",
    "knees|backs|hips|bones|cuts|burns|ears|lumps|coughs heal|mend|clear|settle|fix|sort ..3 {any}",
    "is|'s|it's|its|that's|only|just|be croup|colic|wind|teething|viral|hormones|menopause|migraine|tantrum|growing|reflux|heartburn|arthritis|gout|shingles|thrush|eczema|sciatica|stress|nerves|muscular|hayfever|flu|bug",
    "it's|its|that's|thats|only|he's|she's [only|just|probably|likely|jus] a|an|the|your|ur ..2 tantrum|cold|bug|virus|cramp|sprain|bruise|phase|pulled|spot|strain|wee|bite|twinge|rash|sulk|knock|blister|graze",
    "too|ower wee|young|old|fit|small|early|late for a|an|it|that|the",
    "all it|he|she|you|u|they wants|needs|need|want is|a|some|rest|sleep|steam|'s",
    "steam|rest|honey|salt|sleep|fluids|water|ginger|calpol all|does|is|will|sorts|it|he|she|that",
    "don't|dont|dinnae ring|call|bother|panic|phone .|!|us|them|anyone|yet",
    "ring|call|phone me|us|back|in if|when|monday|tomorrow ..4 monday|worse|week|still",
    "you'll|he'll|she'll|it'll|they'll|ye'll be right|grand|fine|ok|sound|back|over",
    "don't|dont|dinnae go in|up|down|back",
    "lie|lay|put|sit down|up|your feet|feet|back ..4 {any}",
    "they|those|it|these pass|passes|go|goes|clear|clears|settle|settles|fade ..2 {any}",
    "if it|i was|were ..2 me|you|mine i'd|id|i|a'd",
    "mini stroke|strokes",
    "only|just|probably|practice practice|braxton|wind|nerves|hormones|teething|viral|ones",
    "sounds|looks|smells|soonds|seems|sound|that's|thats|it's|its|definitely|defo|clearly|obviously|probably|i'd|we|i ..2 like|a|an|say|just|only|think|your|yer|ur|the|typical|classic ..4 {symptom}|muscles|muscle|muscular|nerves|hormones|wind|teething|growing|viral|virus|bug|stress|age",
    "you've|you|he|she|he's|she's|they|it's|youve|u got|have|has|it ..2 {symptom}",
    "{symptom} ..4 is|are|'s|that's|thats|it's|its|be|it'll|looks|sounds ..2 fine|normal|nothing|grand|ok|okay|common|harmless|clear|natural|nowt|nuttin|wind|teething",
    "mole|rash|lump|bump|cough|scan|bloods|results|wound|baby|he|she|he's|she's|they|you|you're|it|that|that's|it's|hes|shes|ur|youre|yer|ye ..3 fine|normal|nothing|grand|harmless|nowt|ok|okay",
    "nothing|nowt|nuttin|naething|no to worry|need|fret|bother|panic|about",
    "don't|dont|dinnae|no|needn't|wouldn't|not|never|i|you|u ..2 need|bother|point|waste|worry|take|go|call|ring|panic|phone|come ..4 a&e|doctor|gp|hospital|999|111|casualty|surgery|in|ambulance|vet|him|her|midwife|them|up|clinic|walk-in|out|us",
    "no|nae need|point|rush|hurry to|of|in|for ..4 come|see|go|ring|call|a&e|doctor|gp|hospital|scan|check|999",
    "don't|dont|dinnae|wouldn't|nah|no take|bring|tek him|her|them|the|it ..4 in|up|doctor*|hospital|a&e",
    "i'd|id|i|just|you|u|can|could give|gie|leave|wait|sleep|monitor|sit it|on|till|until|him|her|that|with ..4 till|until|til|a|morning|monday|week|couple|few|weekend|days|be|alone|off",
    "it'll|it|they|that|that'll|he'll|she'll|you'll|ye'll will|be|go|clear|settle|pass|heal ..3 itself|own|grand|fine|right|up|down|away|alone|week|days",
    "pop|come|ring|book|see in|us|me|it on|monday|next|after|when ..3 week|monday|weekend|days|month",
    "see how|what ..2 you|u|it|ye|he|she go|feels|goes|is|get|does|are",
    "cancer*|strokes|stroke|heart|sepsis|meningitis|measles|clots|tumours|appendix don't|doesn't|never|isn't|doesnt|dont ..4 {any}",
    "nobody|no-one|noone|no|naebody ever|has|one|body|dies|died ..4 {symptom}|it|that|this",
    "too|only young|old|forty|fit|#|small|healthy ..3 for|to",
    "i've|ive|i|we've|we seen|see|had|have ..4 hundred*|dozens|loads|thousands|thousand|worse|loads|tons|plenty|million ..3 of|like|these|those|them|rashes",
    "you|u|ye|yer|ur|you're|youre|he's|she's have|got|are|is|don't|not|only|definitely|having|just ..3 {symptom}",
    "based on|from your|ur|the|what|yer blood*|results|scan|description|photo|picture|describe",
    "from|by what|the you|u|ye|sound|sounds|look|looks|photo|picture describe|say|said|tell|of|like",
    "a bit|wee|little of ..2 {symptom} ..6 is|'s|normal|nothing|fine|common|never",
    "{symptom} ..4 normal|fine|nothing|harmless|natural",
    "put|leave|keep a|your|some|it|him|her ..3 plaster|ice|steak|butter|deep|heat|flannel|bed",
    "cold|cool|warm|wet flannel|cloth|bath",
    "don't|dont|dinnae|no|nah|naw ..2 worry|panic|fret|fuss|listen|believe",
    "leave it till|til|until|be|alone|for|a",
    "don't|dont|dinnae|no|nah|never|not|nae|wouldn't|needn't ..4 a & e",
    "don't|dont|dinnae|no|nah|never|not|nae|wouldn't|needn't ..4 ane|aande|casualty|triage",
    "i|you|we'd|i'd wouldn't|needn't ..2 bother|trouble|worry|waste",
    "probably|only|just|deffo|defo|bet ..2 {symptom}",
    "give|gie it|him|her|that a|another|few|couple|two|til|till|the ..2 {span}",
]);

static ON_HEALTH: Phrases = Phrases::new(&[
    "a & e",
    "{symptom}|{drug}|999|gp|doctor|midwife|poorly|unwell|hospital|ambulance|clinic|bloods|scan|nurse|muscles|contraction*|braxton|waters|birth|first_time_mam|bump|hips|stitches|cast|test|blood",
]);

/// It is said to one person about a body.
static TO_SOMEBODY: Phrases = Phrases::new(&[
    "{@}",
    "replying to",
    "hi|hey|hiya|dear|aw|ach|och {name}",
    "your|ur|yer|yuh chest|heart|baby|bump|leg|legs|arm|back|head|belly|tummy|mole|rash|lump|blood|bloods|scan|results|pain|pains|cough|throat|eye|ear|skin|wound|wee|mum|nan|dad|disc|lad|lass|bairn|wean|son|daughter|temperature|pressure|sugars|heart|symptoms|thyroid|knee|hip|foot|gallbladder|liver|bladder|bowel*|kidneys|lungs|shoulder|ankle|hand|finger|toe|jaw|tooth|gum|gums|neck|stomach|period|nerves|kidney*",
    "tell|get|ask your|yer|ur|him|her",
    "love|lovely|pet|pal|hun|hon|hen|babe|darling|duck|flower|sweetheart|chick|petal|cariad|treacle|sis|bro",
    "you're|youre|ur|ye're only|too|fine|young|#|not|just|having",
]);

static UNLESS: Phrases = Phrases::new(&[
    "call|ring|dial|phone|it's|its|is|straight 999|111",
    "if it|in doubt|doubt",
    "do not|don't|never wait|ignore|delay|hesitate|leave|drive|put|sit",
    "see|ring|call|ask|tell|speak|book|contact|show|visit your|a|the|yer|ur|to|with|it gp|doctor|pharmacist|midwife|dentist|practice|consultant|surgery|nurse|optician",
    "please|get ring|see|call|book|go|checked|seen|help|it|that|them",
    "i|we can't|cannot|couldn't ..2 advise|advice|comment|diagnose|say|tell|judge|discuss",
    "not medical",
    "museum|archive*|novel|film|soap|panto*|victorian*|history|exhibition|display|series|drama|book|play",
    "i|i've|my|me|myself was|am|had|got|feel|own|op|knee|hip|chest|back|heart|head|dad|mum|nan|gran|legs|feet|neck|hair|arms|eyes|ears|hearing|wife|husband|chemo|recovery|diagnosis",
    "i'm|im|ive|i've feeling|sick|poorly|ill|fine|tired|got|had|ok|okay",
    "cat|dog|hens|hamster|rabbit|plants|tomato*|boiler|printer|car|kettle|sourdough|goldfish|vet|pony",
    "people|patients|students|nurses|we|many|everyone|one|babies|children with|who|should|say|often|tell|ask|in|are|can|need",
    "study|research|trial|report|leaflet|campaign|guide|poster|course|training|session|awareness|week|charity",
    "sick of|and|leave|pay|note|day|days|building",
    "broken lift|printer|chair|heart|boiler|window|english|link|record|glass",
    "thanks|thank|proud|grateful",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let hit = reading.meant(&SAYS, Some(&UNLESS))?;
    let is_personal = reading.has(&ON_HEALTH) && reading.has(&TO_SOMEBODY);
    (is_personal && !advice_treatment::speaks(reading)).then(|| rule.at([hit.span]))
}
