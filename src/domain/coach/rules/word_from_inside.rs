//! **Sees** what only staff could know: results, payroll, checks, papers, overheard words.
//!
//! **Why**: what we learn through work belongs to the person it is about, even without a name.
//! **Example**: "Payroll sees everything: the caretaker has a record." **Better**: say nothing of what you
//! saw at work.
//!
//! **Source**: ICO guidance on personal data in employment, cited from memory, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "word-from-inside",
    category: Category::Confidentiality,
    level: Level::Essential,
    look,
};

/// Where the same words are no slip.
const UNLESS: &[Setting] = &[
    Setting::Fiction,
    Setting::History,
    Setting::Guidance,
    Setting::OwnStory,
];

static SAYS: Phrases = Phrases::new(&[
    "overheard|heard|eavesdropp* .. on|at|in|through .. round|ward|reception|work|clinic|surgery|staffroom|waiting|desk|corridor|shift",
    "payroll|reception|hr|admin|records|switchboard|post|registry|registrar*|pharmacy|dispensary|lab|taxi|porters|enrolment|benefits .. see|sees|know|knows|hear|hears|saw everything|all|it|first|who|before|lot",
    "{name}|someone|somebody|who's|whose|whos|who|he|she|they .. failed|fails|flunked .. dbs|vetting|drug|medical|probation|background|crb",
    "dbs|crb|vetting|criminal|police|drug check|record|test .. came|back|as|long|lollipop|failed|says|shows",
    "a|criminal criminal|record record|as .. long",
    "wife|husband|missus|sister|mum|mam|lass|mate|pal|cousin|daughter|son|hubby|partner|bird|da|nan|boyfriend|girlfriend|auntie works|work|worked|is|nurses|cleans on|in|at|for|the .. {care}|payroll|hr|council|police|court|social .. says|sez|said|an|she|he|told|tells|reckons|saw|seen",
    "told|tell|telt|telling the|my|our|ma|mi wife|husband|missus|hubby|lass|mum|mam|mate|mates|sister|partner|other .. whose|who's|who|about|what|whos",
    "rings|rang|phones|came|comes|phoned|in|ring|called for his|her|their|the results|result|test|prescription|script|tablets|pill|methadone",
    "know|knew|knows|ken before he|she|they|him|her do|does|did|knew|knows",
    "{job}|lady|man|he|she|lass|woman|bloke|teacher|leader .. come|came|comes|in|at|to .. clinic|surgery|pharmacy|chemist|desk .. fi|for|to .. pill|test|script|dark|morning|std|hiv|methadone|abortion|viagra",
    "found|left|seen|saw|read|reading .. on|in|at .. printer|photocopier|desk|bin|file|system|screen|records|notes .. handwriting|work|lol|someone|about|her|his|patient|letter",
    "someone's|somebody's|patients|clients|pupil's|person's|someones|starter's|colleague's [new] letter|payslip|file|notes|results|appraisal|sick|sicknote|records|wage|diagnosis|divorce",
    "registered|registering|registrar|register|registry a|the|their|his|her|this birth|death|marriage|partner*|wedding .. blank|morning|today|father*|line|groom|nobody|alone|name",
    "giro|giro's|dole|benefits|pip|uc|allowance|pension|rent been|stopped|cut|sanctioned|is|has .. stopped|me|cut|sanctioned|told",
    "delivered|carried|opened|read|emptied|collected|fixed|was|cleaned .. at|to|in|wi|from|their|her|his|the .. meter|boiler|bins|bin|parcel*|house|post|letter*|recycling|gas .. hoarder|bottles|empties|filthy|cooker|debt*|bailiff*|mess",
    "hoarder|alcoholic|addict|junkie .. cooker|house|number|flat|door|gnomes|street|road|lane|next|neighbour*|meter",
    "looked|looking|look|peeked|peeped|nosed|checked|searched up|at|in|through|into|him|her .. records|file|notes|system|database|record|screen",
    "on|in|from|off|saw the|our|a|his|her system|database|notes|file|records|screen .. says|that|she|he|him|her",
    "off|on long term|the|sick .. sick|with .. stress|depression|cancer|anxiety|breakdown|mental",
    "failed|fails|flunked his|her|the|their dbs|vetting|medical|drug|probation|background|crb",
    "printer|photocopier|scanner .. letter|note|payslip|form|record|results",
    "note|letter|payslip|form|record|results|notes .. on|in|at the printer|photocopier|scanner|bin",
    "i|we process|type|file|handle|open|scan|log|sort|post|shred|translate|interpret [all] [the|their|her|his] sick|fit|letters|notes|records|referrals|results|claims|complaints|appeals|applications|benefits",
    "not what they|he|she|they've|he's|she's told|tell|said|says|telling|saying",
    "it's|its|is|was not|no|naw|isn't his|her|their knee|back|flu|hip|leg|chest|shoulder|heart|what",
    "told a|an|the {job} .. same|both|debt|lender|diagnosis",
    "same debt|lender|diagnosis|infection|rash|complaint|dealer",
]);

/// Words that speak against it.
static BUT: Phrases = Phrases::new(&[
    "{minder} own",
    "dusty|old|first edition",
    "registered a birth .. # words",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    reading
        .slip(&SAYS, &BUT, UNLESS)
        .map(|hit| rule.at([hit.span]))
}
