//! **Sees** a complaint about work wrapped in irony or without names: "must be nice", "you know who
//! you are".
//!
//! **Why**: the people meant know it, and so does everybody who works there.
//! **Example**: "Shout out to whoever writes our rota." **Better**: raise it where it can be
//! changed.
//!
//! **Source**: Acas on social media and work, from memory, due for review.

use super::colleague_complaint::{RULE as STRAIGHT, is_harmless};
use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "workplace-irony",
    category: Category::Colleague,
    level: Level::Actionable,
    look,
};

/// Irony, hints, names withheld.
static IRONY: Phrases = Phrases::new(&[
    "shout|shoutout|hats|props|kudos|bless|bravo|congrats|congratulations|applause|love|cheers ..3 out|off|to|you|for ..2 whoever|rota|genius|boss|bosses|manager|managers|management|hr|slt|execs|trust|payroll|certain",
    "lovely|great|nice|fab|wonderful|delighted|love|loving|thrilled|brilliant|amazing|fantastic ..3 to|that|when|how ..1 see|hear|know|be|have|find|my|our|we ..6 {grievance}|cancelled|cut|unpaid|sacked|ignored|email",
    "must be|feel|have nice|lovely|grand|great|good|wonderful|fun",
    "living the dream",
    "you|u|ye|they|she|he ..1 know|knows ..1 who ..1 you|u|ye|they|she|he|i ..1 are|is|r|mean",
    "if you|u|ye know|ken you|u|ye know|ken",
    "iykyk",
    "there i|i've|ive said",
    "no|nae|shan't|won't|wont|naming ..1 names|name|naming ..6 room|desk|who|but|red|they|she|he|share|office|wall",
    "nae|no|not comment",
    "she|he|they who ..1 must|shall|can ..1 not|never",
    "mr|mrs|ms|miss|captain|lord|lady|princess|queen|king|madam|sir migraine|perfect|muck|bossy|sickie|clipboard|grumpy|important|moany|sulk|wonderful|nobody",
    "her|his royal|highness|majesty|ladyship|lordship",
    "when your|ur|you ..2 {boss}|employer|work|job|team|shift|manager ..8 {any}",
    "don't|dont|never|nobody|no ..2 mind ..1 me|us",
    "it's|its|that's|thats|we're|were|all fine|ok|grand|good|totally ..1 fine|really|honest|ok",
    "hiring ..3 asking",
    "petal|sunshine|sweetheart|pal|hen ..0 !|🙃",
    "come down ..8 petal|sunshine|sweetheart|pal|hen|love",
    "god|lord|heaven|saints|jesus forbid|help|give|preserve|almighty",
    "funny|strange|odd|amazing|weird|interesting|curious ..1 how|that ..8 sick|off|break|always|never|work|phone|meeting|home|busy|rota|weekend|shift|match|strike|office|manager|managers|bank",
    "top|high|world|first|great|excellent|stellar|outstanding|inspirational|inspiring ..1 class|tier|leadership|management|planning|communication|organisation|people|managing|work|notch|stuff",
    "some of us ..8 some|others|work|while|office|beds|actually",
    "sixteen|six|three|four|two|five|seven|ten|eight|one ..1 of us did|doing|for|left|covering|on ..6 work|shift|of|thirty|ward|floor|for|beds",
    "who|guess ..2 got|gets ..2 award|bonus|promotion|job|blame|shift|christmas|rota",
    "as|par for usual|course|always|ever|per",
    "another|yet|one more|another|great|fantastic|brilliant|fun|cracking day|night|shift|week|sunday|weekend|monday ..4 short|without|nobody|understaffed|unpaid|no|overtime|paradise|madhouse|office|asylum|circus|row|break",
    "boss|bosses|manager|managers|chief|exec|execs|ceo|head|director|principal|dean|chancellor|vc ..3 blog|selfie|linkedin|speech|newsletter|video|parking|car|face|faces ..8 {any}",
    "i'd|id|would ..1 rather|sooner ..2 lick|eat|swallow|chew|gargle|die|walk|pull|stick|have|bath|sit",
    "what|absolute a|an|utter|complete ..1 shambles|joke|circus|shower|farce|mess|day|place|shift",
    "madhouse|circus|asylum|zoo|clown show|sinking ship|car crash|dumpster",
    "we|they|apparently|because|since|remember ..2 family|heroes|valued|values|clap|clapped|claps|listened|hear ..6 {any}",
    "clapped|clap|claps|clapping ..4 us|for|carers|nhs|pan|now|doesn't|don't",
    "pray|praying|prayers|candle ..2 {any}",
    "day|week|month|shift|hour ..1 one|two|three|1|2|3|12|first ..8 told|avoid|already|regret|crying|nobody|no ..8 {boss}|{workmate}|manager|rota|nobody|password|login|which",
    "never ..3 lifted|lifts|lift|worked|wiped|set|done|seen|changed ..4 finger|foot|bum|shift|heavier|hand|bed|day|weekend|pan|patient|ward|nappy",
    "boss|manager|managers|chief|ceo|exec|execs|director|principal|vc|hr|management|heid|head ..4 back|tanned|new|another|bonus|rise|mercedes|tesla|hols|holiday|golf|sofa ..8 we|us|staff|while|our|meanwhile|nurses|stress|mind",
    "no|nae comment",
    "no|nae names",
    "sunday|saturday|weekend|night|shift|christmas|bank ..4 in a row ..8 {any}",
    "third|fourth|fifth|sixth|seventh|tenth ..1 sunday|saturday|weekend|night|shift|restructure|manager|email|payslip|double ..4 {any}",
    "we ..5 while|whilst|when ..2 they|he|she|{boss}",
    "meanwhile ..6 {boss}|{workmate}|{grievance}|we|us",
    "his|her|their|your ..1 own ..2 rules|rota|world|planet|fan|trumpet|voice",
    "hot|warm lunches|lunch|office|desk ..6 we|us|our",
    "🙃|🙄|🫠|😒|😤|🤡|💀|🐍|🤬|😑",
]);

/// What places the irony at work.
static AT_WORK: Phrases = Phrases::new(&[
    "{boss}|{workmate}|{grievance}|work|job|shift|rota|staff|payslip|handover|workplace|desk|office|locker|bosses|managers|staffroom|inbox|teams|class|ward|door|room|window|band|matron|award|chair",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let is_straight = (STRAIGHT.look)(reading, &STRAIGHT).is_some();
    if reading.draft.hat == Hat::Organisation || is_straight || is_harmless(reading) {
        return None;
    }
    let at_employer = || super::employer_in_rant::at_employer(reading).map(|(_, rant)| rant);
    let irony = reading.unquoted(&IRONY).map(|it| it.span);
    let irony = irony.or_else(at_employer)?;
    reading.has(&AT_WORK).then(|| rule.at([irony]))
}
