//! **Sees** the employer's handle in a complaint, and one account used for work and life.
//!
//! **Why**: naming the employer makes a bad day public business, and rules on conduct apply to it.
//! **Example**: "Third Sunday on call. Cheers `@HarrowmereCouncil`". **Better**: say it to your
//! manager or union; leave the handle out.
//!
//! **Source**: Acas on social media and work, HCPC guidance on social media; from memory, due for
//! review.

use std::ops::Range;

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "employer-in-rant",
    category: Category::Mixing,
    level: Level::Actionable,
    look,
};

/// Parts of handles of public employers.
const EMPLOYERS: [&str; 36] = [
    "council",
    "nhs",
    "trust",
    "hospital",
    "school",
    "college",
    "housing",
    "uni",
    "university",
    "police",
    "fire",
    "ambulance",
    "library",
    "libraries",
    "academy",
    "care",
    "borough",
    "county",
    "city",
    "gov",
    "clinic",
    "surgery",
    "infirmary",
    "health",
    "museum",
    "homes",
    "jobcentre",
    "dwp",
    "hmrc",
    "cymru",
    "court",
    "prison",
    "probation",
    "services",
    "board",
    "transport",
];

/// A complaint, cold or ironic.
static RANT: Phrases = Phrases::new(&[
    "cheers|ta|thanks|thank|nice|bravo|congrats|congratulations|class|great|lovely|well|good|shout ..3 a|lot|one|for|you|done|act|work|going|job|out|{@} ..8 miss|missing|missed|making|ruin|ruined|ruining|face|kids|again|nativity|birthday|christmas|dream|nothing|break|hours|overtime|unpaid|losing|cancelling|late|sunday|weekend|cold|wet",
    "class act",
    "can't|cannot|cant|couldn't|couldnt ..1 get ..3 one|a|single|any ..2 friday|day|off|break|leave|reply|answer|seat|chair|shift",
    "you've|youve|you ..1 had ..3 years|yrs|year ..8 {any}",
    "nice|good|lovely|great|well one|touch|work|job|going|done|played",
    "not ..1 even ..1 a|one ..1 card|thank|thanks|email|call|reply|biscuit|cake",
    "losing|lost|lose|losing|forgot|forgetting|cancelling|cancelled|changing|docking ..3 my|our|me|us|payslip|leave|shifts|pay",
    "# years|yrs|year ..2 service|of|for|here|there|and|in",
    "years|yrs|year ..2 service|of|and ..4 not|no|never|nothing|still",
    "happy now",
    "hope ..2 happy|proud|sleep|ashamed|pleased",
    "i|we work|worked|slaved|slogged|gave|give|bust ..4 for|you|here|yourselves",
    "i|i'm|we|we're|your|you|should|utterly|so|bloody ..2 ashamed|embarrassed|embarrassing|disgusted|livid|furious|fuming|disgrace|disgraceful|appalled|done|broken|raging|seething|shambles|joke|pathetic|unbelievable|scandalous",
    "living the dream|nightmare",
    "on call|shift|nights ..3 again|row",
    "again|again!|yet|still|another|third|fourth|fifth|sixth|eleventh ..6 late|wrong|broken|cancelled|unpaid|waiting|time|month|sunday|week|row|day|year|email|payslip|shift|lift|heating",
    "on record",
    "one|signed|sincerely|love|yours|regards|from ..2 of|from|a|your|an ..2 own|employee|staff|nurses|nurse|teachers|teacher|carer|worker|workers|knackered",
    "sort|sorting|fix|wake|get|buck|pull|pay|answer|read ..1 it|yourself|yourselves|this|that|up|your|us|me|socks|the ..1 out|act|finger|phone|heating|lift|rota|staff|email|emails|inbox|ideas",
    "shower|bunch|load|pack|shambles|joke|waste of",
    "shambles|joke|disgrace|useless|muppets|numpties|clowns|clueless|incompetent|pathetic|idiots|unbelievable|ridiculous|fuming|raging|livid|rubbish|crap|shite|shit|bollocks|bloody|wankers|tight|stingy",
    "your|ur|yer ..2 own ..1 staff|employee|people|nurses|worker",
    "my|our|me ..1 lot|employer|employers|bosses|gaffers|own|work|workplace|trust|council|so|boss",
    "work|working|worked|employed|employee|staff ..3 for|at|by|here|there ..1 {@}",
    "tell ..2 your principal|boss|bosses|director|manager|ceo|leader|head|chief",
    "pay|paid|paying|payslip|wages|wage|underpaid|overtime|expenses|mileage|parking|rota|back|chairs|breaks|leave|pension|contract|shift|sick",
    "your chairs|chair|rota|system|computers|hr|lift|heating|canteen|carpark|management|managers|payroll|emails|parking ..4 {any}",
    "missed|missing|miss ..4 nativity|birthday|wedding|funeral|christmas|bedtime|parents|sports|assembly|bath|play",
    "quit|resign|resigned|leaving|notice|handed",
    "waiting|waited|hours|on hold ..6 hours|months|weeks|minutes|mins|a&e|reply|answer|dad|mum",
    "🙄|😡|🤬|🙃|😤|👏|🤡|🖕|💩",
    "don't|dont|doesn't|can't|cant|won't|never ..2 care|listen|answer|pay|reply|give|bother|value|deserve",
]);

/// One account for work and life.
static SHARED: Phrases = Phrases::new(&[
    "use|using|run|running|have|keep|got ..2 this|one|same|work|the ..2 account|profile|page|login|handle ..2 for|as|and ..2 everything|both|all|myself|personal|own|mine|me|home",
    "work|surgery|school|council|ward|team|library|official|office account|profile|page|login ..4 for|is|as ..2 everything|mine|personal|me|both|all|my|own",
    "posting|post|tweeting|tweet ..2 from|on|as|via ..2 work|surgery|school|council|team|library|official|company|the|practice|nursery ..1 account|page|profile|login ..4 because|as|cos|since|but|lol|mine|now|so|my|it",
    "still|accidentally|oops|whoops|forgot|sorry|meant ..3 logged ..1 on|into|in ..2 as|to|on|work|the ..2 work|council|school|trust|library|account|museum",
    "logo|badge|lanyard|work|trust|council|uniform ..4 profile|avatar|banner|bio|top ..8 views|opinions|mine|say|decoration|only",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    if reading.draft.hat == Hat::Organisation {
        return None;
    }
    if let Some((handle, rant)) = at_employer(reading) {
        return Some(rule.at(super::allegation::in_order(handle, rant)));
    }
    reading.unquoted(&SHARED).map(|it| rule.at([it.span]))
}

/// The employer's handle and the complaint beside it.
pub(super) fn at_employer(reading: &Reading<'_>) -> Option<(Range<usize>, Range<usize>)> {
    let handle = reading
        .of_kind(TokenKind::Mention)
        .find(|it| is_employer(reading, &it.word))?;
    let rant = reading.unquoted(&RANT)?;
    Some((handle.span.clone(), rant.span))
}

/// Whether a handle is the employer's, by its policy, or by its name.
fn is_employer(reading: &Reading<'_>, handle: &str) -> bool {
    let own = &reading.draft.policy.own_handles;
    own.iter()
        .any(|it| it.trim_start_matches('@').eq_ignore_ascii_case(handle))
        || EMPLOYERS.iter().any(|part| handle.contains(part))
}
