//! The pieces from which a stranger could tell who is meant: role, who, what, where, when.
//!
//! One piece names nobody; three together often do, and they add up over several posts.

use std::ops::Range;

use super::Draft;
use super::phrase::Phrases;
use super::reading::Reading;

/// A kind of piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PieceKind {
    /// That somebody is in care, in treatment, at school, on a caseload.
    Role,
    /// What sets a person apart: age, trade, origin, kin, looks.
    Who,
    /// What befell them: an illness, a grief, an order.
    What,
    /// A bed, a street, a school, a shop.
    Where,
    /// A day, an hour, "again".
    When,
}

impl PieceKind {
    /// All kinds, in the order in which a meter shows them.
    pub const ALL: [Self; 5] = [Self::Role, Self::Who, Self::What, Self::Where, Self::When];
}

/// One piece of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its kind.
    pub kind: PieceKind,
    /// Which text it stands in: 0 is the draft, 1 the newest of the earlier posts, and so on.
    pub post: usize,
    /// Where it stands there, in bytes.
    pub span: Range<usize>,
}

static ROLES: Phrases = Phrases::new(&[
    "{client}",
    "service user|users|leaver",
    "{minder} [first|ever|very|old|favourite|fave|wee|likkle|little|lovely|poor|dear|oldest|youngest|late|last|regular|new|one|own|chattiest|grumpiest] [wee|little|likkle|old] lady|ladies|gentleman|gent|gents|gentlemen|regular|regulars|oldie|oldies|mums|dads|parents|families|placement|placements|leavers|charges|yins|evacuees|callers|caller|wards|service",
    "{minder} [wee|little|old|first|ever|current] foster [care] {charge}|{kin}",
    "{minder} young|expectant|teenage|newest|refugee|homeless|care|asylum mum|mam|mother|dad|father|couple|family|families|lad|lads|lass|man|woman|person|people|girl|girls|boy|boys|leaver|leavers",
    "foster|looked|adopted {charge}|after",
    "one|two|three|four|five|some|another|couple|few|most|all of my|our|ma|wor|mi [old|oldest|former|ex|young|wee|little|lovely] {charge}|{student}|year|reception|yr|regulars|oldies|ladies|families|little|ones|care|cases|service|in|tenants|young",
    "one|two|another of mine|ours [again]",
    "a|an|the {charge}|{student}|{client}|family .. of mine|ours",
    "{minder} # o'clock|am|pm",
    "{minder} first|last|next|late|early|morning|afternoon|evening|teatime visit|call|appointment|lady|referral|case|caller|home",
    "on|off|from|for my|our|the|ma caseload|case|books|list|round|rounds|ward|wing|unit|landing|bay|watch|run|class|course|patch|service|program*|register|crib",
    "i've|ive|i|we|we've .. worked|supported|cared|looked|visited|nursed|taught|fostered|seen .. with|after|for|since .. {charge}|{charge}",
    "{charge} i've|i|we|we've|you|ive .. worked|work|supported|support|cared|care|looked|look|visit|visited|nursed|taught|teach|fostered|removed|see|delivered|saw",
    "sat|sitting|sit|chatted|spent with|wi a|an|one|my|this .. {charge}",
    "called|went|been|drove|visited|visiting out|to|round|in|on .. a|an|this|my [elderly|old|young|wee|lovely|poor] {charge}",
    "year|yr one|two|three|four|five|six|#|4s|5s|6s",
    "# s",
    "lad|lass|girl|boy|man|woman|lady|gentleman|mum|child|kid on|in|from|off my|our|the|ma|bed|bay|cell|ward|wing|room|care|custody",
    "a|the|this|one|that sibling|foster group|carer|family|lad|kid|child",
    "{charge}|someone on|under my|our care|watch",
]);

static WHO: Phrases = Phrases::new(&[
    "#|{tens} year|yr|yo|yrs|years|month|months|week|weeks|y|yer [old|olds|auld]",
    "aged|age #|{tens}",
    "{charge}|{client}|day|him|her|she|he #|eighty|ninety|seventy|sixty|fifty|forty|thirty|hundred",
    "he's|she's|is|turned|turns|turning|just|only|shes|hes|still|reached|hit [only|just] #|{tens}",
    "# [and|,] ex|retired|former|still|lives|never|on|blind|deaf",
    "ex|retired|former|ex-army {any}",
    "used to be|teach|work|run|play|sing|drive|box|own|swim|live|do",
    "was|were|is|he's|she's|hes|shes|been a|an|the .. {job}",
    "{job} for # years",
    "taught|coached|delivered|served half|most|all|everyone|everybody|me|us|our",
    "the|only|that|a|our|my|local|village|town|this|old|former|ex|likkle|retired|an {job} [man|lady|woman|bloke|lad]",
    "the|our|your [one] only|last|oldest|youngest|tallest {any}",
    "won|plays|sings|bakes|drives|runs|works|played|sang|scored|works|painted the|at|for|in|a|on|our",
    "wi|with|in|wearing|wears a|an|the|her|his|their .. hat|coat|helmet|tattoo*|moustache|beard|scarf|van|car|bag|gnomes|glasses|dress|gown|cardigan|slippers|wheelchair|stick|frame|hair|eye*|ears|limp|bike|motorbike|scooter|dog|dogs|parrot|budgie|tash|cap|turban|hijab|uniform|jacket|tie|lipstick|wig|teeth",
    "ginger|albino|redhead*|bald|moustache*|tuba|twin|twins|triplets|quads|tattoo*|helmet|blind|deaf|amputee|limp|stammer|stutter|widow|widower|widowed|siblings|sibling",
    "her|his|their|whose|the|my|yer [late|new|poor|other|second|first|baby|own|two|big|wee|little|teenage] {kin}|kids|babies|weans|bairns|children",
    "{origin} .. {charge}|{client}|{student}|{kin}|family|grandad|gran|mum|dad",
    "{charge} who|whose|from|that|with|wi|at|in|whats|who's|off",
    "{charge} of #|two|three|four|five|six|seven|eight",
    "last|first|only|oldest|one|youngest of the|his|her|our|my|their|us",
    "miss|mr|mrs|ms|nurse|sister|big|wee|old|little|uncle|auntie|aunty|granny|nanny {name}",
    "miss|mr|mrs|ms|mister {any}",
    "everyone|everybody|whole|half|all .. knows|knew|ken|kens|known|town|village|estate",
    "farmer|miner|headteacher|footballer|vicar|councillor|santa|postman|shipyard|shopkeeper|bevin",
    "initials|nickname*|surname|you'll|you'd .. {any} know|known|recognise",
]);

static WHAT: Phrases = Phrases::new(&[
    "{ill}",
    "{feel}",
    "can't|cannot|cant|couldn't|won't|wouldn't|refuses|refused|refusing|stopped|given|gave|forgets|forgot|afraid|scared|too [to|up|get|be] .. eat|eating|drink|drinking|sleep|walk|speak|talk|talking|see|answer*|open*|coming|taking|mask|bed|wash*|home|school|read|write|leave|come",
    "turns|turned|turning|is|reached # today|tomorrow|yesterday|tonight",
    "wet|wets|soiled|messed|pooed|peed the|her|his|bed|herself|himself|again",
    "got|gets|getting|given|lost|losing|loses|found|offered .. flat|keys|house|place|home|job|custody|benefits|leg|foot|sight|hearing|licence|kids|baby|twins|dad|mum|husband|wife|son|daughter|tenancy|all-clear|clear|visa",
    "hip|knee|op|operation|surgery|scan|results|test|tests|blood|bloods|stitches|dressing|needle|cannula|birth|born|twins|delivery|delivered|contraction*|labour|waters|pad|commode|bedpan|drip|plaster|jab|mask|oxygen|script|prescription|pills|dose|dentures|rash|allerg*",
    "had|have|having|expecting|lost her|the|a|his|their|she [first|second] baby|twins|kids|bairn|miscarriage|op",
    "weeks|months early|gone|pregnant|premature|clean|dry",
    "years|months|days|week clean|sober|dry",
    "taken|took|going|gone|put|placed|went|goes|split|removed|moved|moving|back in|into|away|off|up|from|to care|mum|home|foster|us|parents|separate",
    "was|is|been|are getting|being|be|been taken|removed|split|adopted|fostered|moved|sectioned|discharged|evicted|placed|released|recalled|transferred|arrested|charged",
    "discharged|released|recalled|arrested|charged|released|readmitted|admitted|rehoused|adopted|fostered|unconscious|overcrowd*|hungry|starved|underweight|barefoot|unwashed|malnutrition",
    "asks|asked|asking|calls|called|told|tells|telling|begged for|me|us|where|everyone|everybody|the|if",
    "off|on|in the booze|drink|drugs|gear|tag|streets|wagon|sauce|run|sick|nights|mend",
    "for drink|drugs|booze",
    "walked|ran|went|came out|off|away|back|home|in",
    "affair|pregnant|secret|lover|cheat*|gay|trans|transition*|asylum|refused|visa|benefit*|rent|arrears|bankrupt|marriage|divorce|custody|separated|split",
    "fire|police|ambulance|bobbies|polis brigade|called|out|round|again",
    "missed|misses|skipped|late|failed .. group|session|appointment|weeks|dose|dbs|test|exam*|class|school|review|course",
    "won't make|see it|christmas|the",
    "walked|turned|came|come in|up with|wi|without",
    "no shoes|coat|food|heating|breakfast|lunch|bed|money|family|visitors|electric|gas",
    "she|he thinks|believes|reckons|says|hides|hid|sings|sang|sing|fights|fight|hits|bites|punched|swears|spat|kicked|throws|threw",
    "sing|sings|sang every|to|me|the|all",
    "hides|hid|hiding the|her|his",
    "fight|fights|fighting|row|argue over|about the|her",
]);

static WHERE: Phrases = Phrases::new(&[
    "bed|bay|room|flat|ward|wing|cell|house|number|no|block|floor|unit|bungalow|apartment|pod|cubicle|suite #|a|b|c|d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
    "no #",
    "the|end|corner|next|side|big|top|blue|white|red|green|corner|last|yellow|old|first bed|bay|room|house|flat|farm|bungalow|cottage|terrace|door",
    "{any} street|st|road|rd|lane|avenue|ave|close|crescent|drive|row|court|terrace|place|gardens|rise|way|estate|ward|house|green|square|hill|grove|quay|park|parade|walk|bridge|lodge|manor|view|mews|yard|surgery|primary|high|academy|hospital|infirmary",
    "in|at|from|on|near|off|of|to|round|behind|by|past|outside|over|over|through {name}",
    "the .. {shop}|village|town|coast|islands|valley|flats",
    "in|at|by|from|behind|outside|past|near|beside|to|up|off|on|next|into our|the|my|your|a|this|that|dis|di|ma|his|her|its .. {care}|{shop}|school|town|village|street|road|estate|home|block|building|library|hall|gym|pool|corridor|corner|station|prison|playground",
    "{shop}",
    "ward|a&e|icu|maternity|nicu|unit|surgery|clinic|clinics|hospice|nursery|reception|refuge|hostel|triage|resus|crew|ambulance|caseload|classroom|assembly|school|playground|detox|rehab|library",
    "small|smallest|tiny|our|same|one|whole town|village|school|class|street|island|primary|estate|place",
    "back|home|down|up north|south|wales|home",
]);

static WHEN: Phrases = Phrases::new(&[
    "{weekday}",
    "{month}",
    "today|tonight|yesterday|tomorrow|2day|2nite|2moro|2morrow|tmrw|tmoro|yday|the-day|overnight|lunchtime|teatime|midnight|noon|morn|now|just|again|weekly|daily|nightly|birthday|weekend|fortnight",
    "this|last|next|every|each|all|the|one|that|dis|dat morning|mornin|afternoon|evening|night|nite|week|weekend|month|year|shift|day|time|term|summer|winter|spring|autumn|am|pm|morn|nights",
    "# o'clock|am|pm|hours|hrs|days|weeks|years|yrs",
    "half|quarter past|seven|six|eight|nine|ten|five|four|three|two|one",
    "at|by|since|from|till|until|before|after #|one|two|three|four|five|six|seven|eight|nine|ten|lunch|tea|breakfast|dinner|christmas|easter|half-term",
    "day|week|year|visit|time|night|for #|one|two|three|four|five|six|seven",
    "first|second|third|fourth|fifth|sixth|last time|this|visit|week|month|day|one|again",
    "ago|earlier|later",
]);

/// The kinds with their signs.
fn kinds() -> [(PieceKind, &'static Phrases); 5] {
    [
        (PieceKind::Role, &ROLES),
        (PieceKind::Who, &WHO),
        (PieceKind::What, &WHAT),
        (PieceKind::Where, &WHERE),
        (PieceKind::When, &WHEN),
    ]
}

/// The pieces in a draft and in what was posted before it, the draft's own first; each list in the
/// order of [`PieceKind`], then of the text.
///
/// A list of pieces isn't a judgement: whether they tell who is meant is for the rules to say.
pub fn pieces(draft: &Draft<'_>) -> Vec<Piece> {
    let draft = &draft.within_reason();
    let mut found = pieces_in(&Reading::new(draft), 0);
    for (before, text) in draft.earlier.iter().rev().enumerate() {
        let post = Draft::new(text, draft.hat, draft.network);
        found.extend(pieces_in(&Reading::new(&post), before + 1));
    }
    found
}

/// The pieces in one text.
pub(super) fn pieces_in(reading: &Reading<'_>, post: usize) -> Vec<Piece> {
    kinds()
        .into_iter()
        .flat_map(|(kind, signs)| {
            let hits = reading.find(signs);
            hits.into_iter().map(move |hit| Piece {
                kind,
                post,
                span: hit.span,
            })
        })
        .collect()
}
