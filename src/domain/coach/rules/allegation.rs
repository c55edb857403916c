//! **Sees** somebody who can be found (a name, a handle, an office, a firm) beside a crime, a cheat
//! or a cruelty.
//!
//! **Why**: it harms a person who can't answer, and whoever writes it must be able to prove it.
//! **Example**: "The surveyor at Pinder Lowe took a backhander". **Better**: take it to the body
//! that can look into it, and don't post.
//!
//! **Source**: Defamation Act 2013 and the GCS guidance on propriety, from memory, due for review.

use super::prelude::*;
use crate::domain::coach::quiet;

pub(in super::super) const RULE: Rule = Rule {
    id: "allegation",
    category: Category::Defamation,
    level: Level::Essential,
    look,
};

/// Somebody or something that readers can find.
pub(super) static WHO: Phrases = Phrases::new(&[
    "{name}",
    "{@}",
    "{office}",
    "{firm}",
    "initials",
    "at|from|of|on no|number #",
]);

/// A crime, a cheat, a cruelty.
static DEED: Phrases = Phrases::new(&[
    "fiddle|fiddles|fiddled|fiddling|fudges|fudged|fudging|massage|massages|massaged|massaging|cooks|cooked|cooking|rig|rigs|rigged|rigging|fix|fixed|fixing|doctor|doctored|doctoring|falsify|falsifies|falsified|falsifying|fake|fakes|faked|faking|forge|forges|forged|forging|backdate|backdates|backdated|backdating|invents|invented|inflates|inflated|pads|padded|padding|alters|altered|tampers|tampered|shredded|shreds|shredding|wipes ..4 {ledger}",
    "{ledger} ..2 fiddled|rigged|doctored|falsified|faked|forged|backdated|shredded|fixed|cooked",
    "took|takes|taking|a|slipped|paid bung|bungs",
    "backhander|backhanders|bribe|bribes|bribed|bribery|bribing|kickback|kickbacks|backhanded|payola|sweetener|sweeteners|extort*|blackmail*",
    "brown|white|fat|plain|an|the envelope|envelopes",
    "on the take|fiddle|make|rob|skim|bottle",
    "at the drink|fiddle|rob|bottle",
    "taking|takes|took|take ..3 for himself|herself|themselves",
    "in ..4 pocket|pockets|payroll",
    "pocketed|pocketing|skims|skimmed|skimming|siphons|siphoned|siphoning|trousered|trousering|embezzl*|launder*|defraud*",
    "lines|lined|lining|line|feathers|feathered|feathering ..2 pockets|nest|nests",
    "hand|hands|fingers|paws ..2 in|on the till|kitty|cookie|collection|safe|tin",
    "been|been in|at at|into|in the school|charity|church|club|raffle|lottery|dinner|tuck ..2 fund|funds|money|tin",
    "sticky|light|itchy fingers|fingered",
    "bent|crooked|corrupt|twisted as|copper|bailiff|cop|judge|councillor|council|to",
    "is|he's|she's|they're|are|that's|was|all|so|totally|proper|completely|pure|well|how bent|corrupt|crooked|crook|crooks|thief|thieves|thieving|fraud|frauds|fraudster|fraudsters|swindler|conman|con|charlatan|shyster|liar|liars|cheat|cheats|racket|scam|scammer|scammers|predator|pervert|perv|paedo|nonce|groomer|rapist|abuser|racist|dodgy|bully|alcoholic|alkie|druggie|gangster|mafia",
    "crook|crooks|conman|conmen|con-men|scammers|fraudster|fraudsters|swindler|swindlers|charlatan|shyster|paedo|paedos|nonce|nonces|pervert|rapist|embezzler|racketeer|racketeers",
    "con|rip|scam|sham artist|artists|merchant|merchants|off|outfit",
    "a|utter|known|compulsive|proven|total|proper thief|liar|fraud|cheat|bully|drunk|predator|racist|abuser|groomer|bigot",
    "stole|steals|stolen|steal|stealing|nicked|nicks|nicking|pinched|pinches|pinching|swiped|swipes|swiping|robbed|robs|robbing|lifted|thieved|thieves away|from|the|off|my|our|her|his|their|residents|patients|money|cash|thousands",
    "help|helps|helped|helping himself|herself|themselves to|from",
    "ripped|ripping|rips|conned|conning|cons|swindles|swindled|fleeced|fleeces|fleecing|cheats|cheated|cheating|diddled|diddles|scamming|scammed|shafted|shafts ..3 off|old|pensioners|residents|people|us|tenants|customers|vulnerable|patients|widows|families|everyone|every|out|on|folk|students",
    "plagiari*|ghostwritten",
    "is|was ..1 my|her|his|our|someone|somebody ..1 student|pupil|colleague|students|phd ..1 thesis|essay|work|idea|research|dissertation|lesson|data",
    "money|cash|bucket|donations|funds|collection|pounds|fees ..6 villa|pocket|holiday|goes|went|going ..8 doesn't|not|his|her|their|founder|director|owner|villa|malawi",
    "took|takes|spent|spends|blew|kept ..3 money|compensation|deposit|deposits|savings|inheritance|pension|wages|tips|donations ..8 holiday|himself|herself|themselves|ran|scarpered|vanished|never|back",
    "signs|signed|writes|passes|passed|approves|approved|prescribes|hands|sold|sells|gives ..4 off|anybody|anyone|anything|mots|notes|certificates|places|answers|grades ..3 for ..3 bottle|whisky|cash|tenner|price|drink|favour|fifty|quid|money|crate",
    "there|theirs|there's|theres ..2 reason ..8 moved|leaves|left|leave|never|locked|banned|keeps|gets|won't|single|lost|sacked|alone|door",
    "failed|fails|failing ..3 visit|inspection|hygiene|check|audit|test ..4 rats|because|mice|dirt|filth",
    "pays|paid|pay ..3 inspector|inspectors|council|officer|official|planners|ref|judge|examiner",
    "copied|lifted|nicked|stole ..3 thesis|essay|work|idea|research|dissertation|data|words|slides|results",
    "sleeping|slept|sleeps|shagging|shagged|affair|affairs|fling|carrying|carries|knocking|having|messing ..2 with|on|off ..3 his|her|a|the|that|students|student|pupil|patient|boss|secretary|husband|wife|clients|it",
    "drink|drinks|drinking|drank|drunk|booze|boozing|boozed|hammered|steaming|smashed|stoned|high|wasted|pissed|sozzled|vodka|gin|whisky|coke ..2 on|at|before|during|in|through|behind ..1 shift|shifts|duty|job|work|call|rounds|ward|theatre|lessons|class|wheel|surgery|desk|clinic|drawer|flask|locker|assembly|service",
    "smell|smells|smelled|smelt|stinks|stank|reeks|reeked|stink ..1 of drink|booze|weed|gin|vodka|whisky|alcohol|beer|cannabis",
    "shows|showed|turns|turned|turning|rolled|rolls|coming|comes up|in|to drunk|hammered|stoned|pissed|steaming|stinking|reeking|hungover",
    "slapped|slaps|slapping|hits|hitting|punched|punches|kicks|kicked|pinches|beats|drags|dragged|shoved|shoves|smacks|smacked|manhandled|manhandles|grabs|grabbed|ties|tied|drugging|drugs|drugged|sedates|sedated ..2 resident|residents|kid|kids|child|children|weans|bairns|patient|patients|dogs|old|lad|lads|girl|boys|boy|mum|dad|them|pupil|pupils|wife|baby|babies",
    "locks|locked ..2 residents|kids|children|patients|pupils|them ..1 in",
    "for slapping|hitting|stealing|drinking|touching|groping|assault|theft|fraud|abuse",
    "leave|leaves|leaving|left|leavin ..3 sat|sitting|lying|lyin|lie|sit|in|on|for ..4 wet|own|dirty|mess|soiled|soaked|pads|pad|pee|wee|urine|floor|hours|filth|die|rot|starve",
    "touchy|gropes|groped|groping|handsy|wandering|perving|leering|leers|creeping|creeps|flashed|flashes|exposed|grooms|grooming|molest* ..3 feely|hands|girls|students|nurses|staff|pupils|patients|on|me|her|women|lasses|himself|boys|kids|up",
    "touches|touched ..1 up ..1 staff|girls|students|nurses|patients|women|boys",
    "interferes|interfered|fiddled with girls|boys|kids|children|pupils",
    "got|gets|plied ..3 drunk|high|pregnant|legless|paralytic",
    "what ..3 did|does|do|done|doing|up|gets|got ..1 to|with that|those|the|her|him|them|his|our|these|my|behind|after",
    "kills|killed|murdered|poisoned|poisons|poisoning|crippled|maimed|butchered|butchers|botched|botches|botching ..2 him|her|patient|patients|people|mum|dad|baby|man|woman|nan|gran|dog|dogs|half|my|that|more|three|two|surgery|operation|operations|op|ops|hip|hips|job|jobs|birth",
    "lost|loses|buried|killed more ..1 babies|patients|mothers|dogs|people",
    "sent|sends|sending ..3 home to|wi|with ..2 die|died|dead|dying",
    "puts|put|putting|has|had ..3 dogs|dog|cats|cat|animals|pets|horses ..1 down|destroyed",
    "pack|bunch|string|tissue|load of lies|rubbish|porkies",
    "lied|lies|lying|fibbed|porkies|porkied ..1 to|through|under|about|in ..2 court|oath|police|us|coroner|inspector|inspectors|family|families|panel|teeth|that|his|her|tribunal|ofsted|parents|staff|council|inquiry",
    "hushed|hush|covered|covering|coverin|swept|sweeps|brushed|brushes|bury|buried ..2 it|this|that|everything|complaints|deaths ..2 up|carpet|rug",
    "hushed|hushing|hush|covered|covering ..1 up",
    "hush money",
    "paid|pays|bought|bunged ..4 off|quiet|quid|silence|hush|to hush|keep|look|drop",
    "avoid|avoids|avoiding|dodge|dodges|dodged|dodging|evading|evades|fiddling|hasn't|hasnt paid|pay|tax|vat|taxes|wages|his|her|minimum",
    "pays|paying|paid|works|working|workers|cash ..3 cash|in|under|below|illegal|illegals ..1 hand|table|minimum|books|counter",
    "overcharg*|overbill*|invoices|invoiced|charges|charged|bills|billed|claims|claimed|claiming ..3 twice|double|for ..2 hours|nothing|work|visits|never|not|dead|staff|jobs|empty|ghost",
    "ghost workers|staff|employees|pupils|patients|students|visits",
    "water|waters|watering|watered down",
    "over ratio|ratios",
    "hides|hiding|hid|hide|stash|stashes|stashed|moves|moving|shifts ..5 when|before|from ..2 ofsted|inspector|inspectors|cqc|hse|inspection|auditors|visitors|families|environmental",
    "made|makes|making ..4 sick|ill|poorly|bad|throw|puke|boak|spew",
    "rats|mice|maggots|cockroaches|roaches|droppings|mould ..2 in|from|at|running ..2 {firm}|kitchen|kitchens|fridge|freezer|food|milk|mince|pies|burger|curry|bread",
    "food poisoning",
    "invented|invents|fabricated|fabricates|imagined|conjured ..3 patients|patient|pupils|clients|visits|data|results|residents|staff|jobs|invoices|figures|quotes",
    "pay|pays|paid|bung|bungs ..2 cash ..3 inspector|inspectors|council|officer|planner",
    "cannae|can't|cant|couldn't|couldnae ..1 keep ..2 hands|haunds",
    "{name}|{office}|{firm} ..6 walked|ran|run|made|legged|scarpered|buggered off ..3 with ..4 deposit|money|cash|savings|takings|kit|funds|fund|wages|tin",
    "walked|ran|made|scarpered off ..2 with ..3 deposit|money|cash|savings|takings|kit|funds|wages",
    "{name}|{office}|{firm} ..3 pass|passes|sign|signs|approve|approves|fix|fixes|lose|loses|sell|sells ..5 for ..2 quid|pounds|cash|envelope|tenner|fiver|price|crate|bottle|fifty|hundred",
    "operated|operates|cut|removed|took|injected|amputated|pulled ..3 wrong ..1 knee|leg|hip|eye|side|patient|tooth|kidney|arm|breast|baby|person|dose|limb",
    "takes|taking|took|docks|docked|keeps|kept|skims ..3 out|oot|from|aff|off|back ..2 wages|pay|tips|benefits|giro",
    "# girls|lassies|lads|men|workers|families|tenants|migrants ..3 in|to ..1 one|a room|bed|flat|van",
    "sideline|trade|business|racket ..2 in|with|of ..4 {ledger}|jewellery|rings|drugs|passports|visas|watches|meds|tablets|morphine|organs|puppies|certificates|places",
    "changed|changes|changing|altered|rubbed|corrected|filled|rewrote|swapped|marked ..4 sats|papers|answers|paper|results|scores|grades|notes|records|records|exam|ballots|register|samples|labels|dates|log|logs",
    "wrote|writes|written|put ..2 up|down as ..4 planned|accident|fall|natural|sick|present",
    "sells|sold|selling|leaks|leaked|gives|passes|shares ..2 your|patient|our|people's|client|customer|their data|details|records|addresses|numbers|information",
    "isn't|isnt|not|isnae|never ..3 even|actually|really ..1 a|an|qualified ..1 dentist|doctor|solicitor|nurse|vet|teacher|electrician|plumber|surgeon|charity|priest|counsellor|architect|engineer|accountant",
    "spiked|spikes|spiking",
    "lasses|girls|women|lads|residents|patients|nurses|tenants|kids ..3 can't|cannot|can't|cant ..1 all be wrong|lying|making",
    "flogs|flogging|flogged|ebays|pawned|pawns ..4 residents|donated|foodbank|donations|stock|charity|evidence|lost|school|council|our|meds|raffle",
    "goes|went|going|has ..2 home|wi|with ..4 boot|bag|car|van ..3 full|of",
    "knows|knew|ignored|buried|binned|shredded|lost|sat ..2 on|about|it|the ..3 complaints|complaint|abuse|reports|warnings|asbestos|mould|deaths|cladding|test|fire",
    "claims|claimed|claiming|books|booked ..5 second home|hotel|dinner|first|dead|nanny|moat|wife",
    "groped|upskirted|stalks|stalked|flashes|flashed|exposed|propositioned|preys|preyed|leers|letch|letched|sexts|sexted|dms|messaging|messages ..4 {any}",
    "something|somethin|summat|bits|glass|rat ..1 in it|them|the|their ..1 and|milk|meat|water|burgers|pies|food|mince|kebab|curry",
    "out|past of|their|its date",
    "cut|cuts|cutting|cutting|skip|skips|skipped|skipping corners|checks|safety|inspections|tests",
    "sells|selling|deals|dealing|supplies|supplying|flogs|flogging|buys ..3 drugs|weed|coke|pills|stolen|meds|vapes|knockoff|knock|dodgy|fake|counterfeit|illegal|answers|places|visas|certificates|jobs|gear",
    "sacked|suspended|fired|dismissed|booted|binned|kicked|chucked|removed|thrown ..4 for|from|over|because",
    "struck off",
    "moved on ..3 before|after|quietly|because|every",
    "did|done|doing|served ..1 time|bird|porridge ..4 for|at|in",
    "has|have|had|got|with a|his|her ..1 record|caution|previous|form ..2 for",
    "isn't|isnt|not|never|hasn't|wasn't|isnae|bogus|phoney ..2 qualified|registered|insured|licensed|certified|vetted|checked|dbs|roadworthy",
    "no|fake|bogus|phoney|dodgy|made ..2 qualification|qualifications|licence|degree|doctorate|insurance|certificate",
    "bogus|phoney|dodgy|fake|fraudulent|phantom|mystery|crooked ..1 {ledger}|{office}|{firm}|degree|doctor|claims|claim|landlord|charity|builders|builder|deal|cv|jabs|scanner|qualification|qualifications|motors|mots|wiring|gas",
    "bullies|bullied|harasses|harassed|hounded|hounds|intimidates|intimidated|terrorises|terrorised ..3 staff|out|nurses|women|girls|tenants|pupils|patients|suicide|kids|neighbours",
    "forced|drove|driven|hounded ..2 him|her|them|nurses|staff ..1 out|to",
    "jobs|contracts|work|posts|tender|bid|planning|places|flats|houses|the ..3 for|to his|her|their|the|its ..2 mates|mate|cronies|pals|pal|family|brother|nephew|cousin|son|daughter|wife|husband|sister|boys|lodge",
    "cartel|mafia|protection racket|money laundering|ponzi|fraud|embezzlement|negligence|abuse|neglect|corruption|bribery|theft|perjury",
    "blood on ..2 hands",
    "spiked|spikes|spiking|dumps|dumped|dumping|tips|tipped|tipping|flytips|pumps|pumping|poured|pours ..4 drink|drinks|waste|sewage|asbestos|chemicals|oil|rubble|muck|river|drain|beck|burn|night",
    "tell|tells|telling|told ..4 to lie|lies|cheat|delete|shred|backdate|falsify",
    "robs|robbing|robbed ..3 blind|pensioners|grannies|old|residents|widows",
]);

/// One's own deeds, told in jest.
static OWN: Phrases = Phrases::new(&[
    "i|i'm|i've|i'll|me|we|we've ..1 {any} stole|nicked|pinched|robbed|cheated|lied|guilty|thief|liar|fraud|killed|helped|swiped",
    "who's|whos the crook|thief|culprit",
    "who stole the tarts",
    "i|i've|i'm|we stole|nicked|pinched|robbed|cheated|lied|killed|cheat|lie|steal|helped|a|the|such|guilty",
    "accused|guilty of ..2 being|hogging|eating|stealing|loving|owning",
    "someone|somebody|who|whoever ..2 nicked|stole|stolen|pinched|took|eaten|ate|swiped ..3 yoghurt|lunch|stapler|milk|sandwich|mug|biscuit|biscuits|pen|charger|chair|teabags|spoon|spoons|cake|bike|heart|seat|butties|lasagne",
    "stole|steals|stolen|stealing|steal ..1 the|my|your|our|this|a show|heart|hearts|idea|kiss|thunder|march|scene|nap|weekend|recipe|moment|line|limelight|glance",
    "broke|stole|lost|made|killed my heart|me|it",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    if is_harmless(reading) || reading.has(&OWN) || quiet::is_finding(reading) {
        return None;
    }
    let deed = reading.said(&DEED)?;
    let who = reading.first(&WHO)?;
    Some(rule.at(in_order(who.span, deed.span)))
}

/// Tales, animals, general advice.
pub(super) fn is_harmless(reading: &Reading<'_>) -> bool {
    quiet::is_tale(reading) || quiet::is_animal(reading) || quiet::is_guidance(reading)
}

/// Two places in order, or the wider where they overlap.
pub(super) fn in_order(
    one: std::ops::Range<usize>,
    other: std::ops::Range<usize>,
) -> Vec<std::ops::Range<usize>> {
    if one.end <= other.start {
        vec![one, other]
    } else if other.end <= one.start {
        vec![other, one]
    } else {
        let whole = one.start.min(other.start)..one.end.max(other.end);
        std::iter::once(whole).collect()
    }
}
