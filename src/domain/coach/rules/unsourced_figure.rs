//! **Sees** a figure about the world, or a "most" and "never", that says not where it is from.
//!
//! **Why**: readers trust a public servant's number and pass it on; a wrong one is hard to call back.
//! **Example**: "8 in 10 will quit". **Better**: "8 in 10 told the 2026 staff survey they think of leaving", with a
//! link.
//!
//! **Source**: UK Statistics Authority, Code of Practice for Statistics, cited from memory 2026-11, due for
//! review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "unsourced-figure",
    category: Category::Unsourced,
    level: Level::Informative,
    look,
};

static SAYS: Phrases = Phrases::new(&[
    "adds|add|knocks|gives|takes|costs|saves ..2 #|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty ..1 years|days|months|pounds|lives|hours",
    "a day|week|cup|glass|walk|nap|book ..6 keeps|adds|cuts|halves|doubles|saves|stops|beats ..4 {any}",
    "two|three|four|five|ten|twice|six times [as|more] {any}",
    "takes|adds|knocks|steals|gives|costs ..3 #|ten|five|two|twenty|one|seven years|days|months|hours|weeks ..2 off|to|of|from|extra",
    "#|two|three|four|five|six|seven|eight|nine|ten|eleven out of [every] two|three|four|five|six|seven|eight|ten|twenty|#",
    "two|three|four|nine|a quarters|thirds|fifths|tenths|third|quarter of ..6 {any}",
    "half the ..4 will|are|is|have|has|can't|don't|won't",
    "highest|lowest|worst|best|biggest|most|longest|shortest|oldest|youngest {any} [rate|rates|number|levels] of|in any|all|the",
    "more {any} than any",
    "#|one|two|three|four|five|six|seven|eight|nine|half|most|1 in|out|oot|oota [of] [every] #|two|three|four|five|six|seven|eight|ten|twelve|twenty|hundred ..8 {any}",
    "one|two|three|half|most|1|nine {any} in|out|of [of] two|three|four|five|six|ten|#",
    "# % of|more|fewer|less|higher|lower|up|in|by|faster|where|when|since|on|rise|drop|increase|worse|better|down",
    "up|down|by|cuts|over|nearly|almost|about|around|only # %",
    "#|ninety|eighty|seventy|fifty|forty|thirty|twenty|ten|sixty percent|per [cent]",
    "# pc [of|more|fewer|up|down]",
    "twice|three|two|four|five|six|ten|#|seven|eight|hundred|thousand times as|more|the|less|likelier|better|worse|faster|likely",
    "twice as likely|clever|kind|many|much|fast|often|high|long|common|happy|healthy|safe|good|big|dangerous",
    "doubles|doubled|halves|trebled|tripled|quadruple* ..2 in|since|the|a|your|crime|numbers|last|this|every|under|when|by|figures",
    "double|treble|triple|halve|halves a|the|your|risk|chance*|rate|what",
    "half|third|quarter|majority|two-thirds|thirds of all|our|the|its|people|children|kids|teachers|nurses|staff|britain|uk|every|probation|young ..6 are|is|have|will|quit|leave|live|can't|don't|skip|go|has|in|never|fail|its",
    "lost|lose half of|its|the|our",
    "lost|loses|cut|cuts|cutting ..6 half|third|quarter",
    "#|million|millions|thousands|hundreds|billion* [million|thousand|of|more] people|children|kids|folk|families|nurses|teachers|patients|pensioners|jobs|deaths|adults|pounds|lives|homes|days ..4 are|is|have|die|died|missing|every|each|will|live|quit|go|lost|lose|skip|wait",
    "#|one|two|six|ten|five|three|seven years|year|yrs|days|months|weeks longer|older|younger|more|extra|off|quicker|sooner|less",
    "live|lives|living # years|six|ten|five|seven|longer",
    "costs|cost|saves|save|costing|wastes|waste|worth|raises|brings ..5 £ # ",
    "save|saves|saving|cost|costs every|each|the|us|you|families|taxpayer* ..4 £",
    "score|scores|scored|perform*|earn|earns|read|sleep|learn|heal|recover ..4 #|twice|double|half|better|faster ..4 {any}",
    "every|all single|last ..3 {any} ..3 born|this|is|has|in|dies",
    "cures|cure|kills|kill|prevents|prevent|stops|causes|cause|cuts|reverses|reverse|beats|boosts|wipes ..5 cancer|covid|flu|dementia|autism|asthma|arthritis|stress|depression|anxiety|colds|infection*|pressure|diabetes|sight|crime|exclusions|sickness|obesity|every|all|any|adhd|alzheimer*|memory",
    "most|more|fewer|less|best|worst|biggest|fastest|friendliest|cheapest|greenest|safest|happiest|oldest|largest|busiest|highest|lowest|cleanest|poorest|top|healthiest|kindest|longest|wettest|unhealthiest ..8 in|on|of [the|all|whole|a] [whole|entire] [of] europe|britain|uk|england|scotland|wales|world|country|earth|planet|county|region|nation|kingdom|ireland|north|south|land|universe|decade|history|generation",
    "more|better|faster|higher|worse|cheaper|fewer than any|all|every|anywhere|anyone [other] [council|trust|town|school|else|hospital|place|area|county|city|country]",
    "never|ever|always been|has ..2 higher|lower|better|worse|more|safer|so|as",
    "record|all-time|national|world high|low|number|year|record|highs|beating",
    "fastest|quickest growing|improving|rising",
    "more|mair|fewer {any} ..5 than ..6 crashes|car|before|other|any|ever|anywhere|all|in|get|do|from|die|cancer",
    "most {any} ..4 happen|happens|start|starts|come|comes|are|is|die|fail|fall|leave|quit|lie|cheat|don't|never|get|live ..4 {any}",
    "always be|been|are|is ..3 behind|worse|better|more|less|ahead|wired",
    "not|just|all|all|hard wired|programmed|born|genetic*",
    "makes ..3 twice|more|smarter|clever*|kinder|ill|sick|happier|violent|aggressive|dumber|brighter|healthier",
    "#|nine|eight|seven in|out|of [of] ten|#|10",
    "up|down|rose|risen|fallen|fell|soared|jumped|rocketed|dropped|plummeted|climbed [by|a|over|nearly] half|third|quarter|#|fifth ..2 %|percent|per|since|on|in|this|last",
    "rising|falling|soaring|growing|worse|getting|rocketing every|year|faster|and|out ..3 year|month|week|worse|control",
    "every|each # minutes|seconds|hours|days|weeks",
    "every [two|three|four|five|eight|ten|few] minutes|seconds|mins ..6 {any}",
    "numbers|crime|waiting|cases|wages|standards|absence|admissions|turnout|births ..3 up|down|is|are|has|have|at ..4 because|since|thanks|due|record|never|cos",
    "since|because|thanks ..4 government|cuts|brexit|covid|immigra*|lockdown|phones|labour|tories|privatis* ..8 half|lost|up|down|doubled|worse|third|gone|all",
    "an|a average|typical person|nurse|teacher|child|family|worker|adult|pupil|carer ..6 {any}",
    "a {any} walks|eats|spends|loses|makes|drinks|swallows|uses|throws|sees|writes ..6 {any} ..4 every|week|year|day|a",
    "as common|likely|many|much|often|high as|again ..6 {any}",
]);

/// It is about the writer's own count, sourced, a target, a play on words, or long ago.
pub(super) static UNLESS: Phrases = Phrases::new(&[
    "source|sources|census|ons|nomis|statistic*|audit|audits|dataset|ofsted|cqc|ombudsman|estyn|hmic*|regulator*|hansard",
    "according to",
    "says|say|said|shows|found|finds|puts ..5 survey|report|study|census|audit|review|figures|statistics|data|bulletin|paper|table|office",
    "survey|report|study|census|audit|review|bulletin|paper|statistics ..4 says|say|show|shows|found|finds|suggests|are|is|puts|table|page|on",
    "annual|monthly|yearly|quarterly|gritting|pay|inspection|published|scrutiny|staff gap|report|survey|figures|results",
    "page|table|column|figure|appendix|item #",
    "on|at|from|see our|the|its|their|my|council's|trust's ..3 website|site|page|pages|report|dashboard|table|bulletin",
    "our|my|a target|aim|ambition|goal|budget",
    "my|our|i've|i own|counted|count|drawer|house|houseplants|kitchen|desk|cat|dog|hens|team|toast|tea|shed|stairs|socks|toaster*|inbox|garden|allotment|fridge|kids|step|steps",
    "i|we|i've|we've|i'm ..2 counted|count|had|have|got|did|made|ate|lost|ran|walked|cycled|swam|timed|measured|wrote|drank|asked|answered|raised|mended|tried|moved|cut|halved|drove|knitted|read|went|spent|bought|learned|learnt",
    "sample size|of|small",
    "small sample",
    "sure|certain ..2 i|it|of|that|left",
    "% sure|certain|off|battery|charged|cotton|wool|chance|effort|done|of my|the time|me",
    "percent|per sure|certain|cent off|battery|sure",
    "% of my|our|me",
    "million percent|times",
    "couldn't|can't|not|never|haven't|didn't ..3 find|source|trace|confirm|repost|share|believe ..4 it|figure|number|study|that",
    "stopped saying",
    "who counted",
    "estimate|reckon|guess|roughly|conservative",
    "if|may|might|could|perhaps|maybe|hope|unless i|we|be|have|not",
    "stars|marks ..2 ten|five|10",
    "# stars|star",
    "ten out of ten",
    "answer|answered|managed|letters|invited ..6 {any}",
    "# of # :|.",
    "thread|part|post|week|page|level|floor # of",
    "museum|novel|film|panto*|18*|19*|17*|archive*|fairy|recipe|crossword|monopoly|bingo|score|goals|match",
    "was|were|won ..4 18*|19*",
    "winner*|won|thank|thanks|congratulations",
    "well done",
    "up to £",
    "range not",
    "most of it|the|us|my|my|what|all|them",
    "one of the|my|our|these|those|them|us|you|your",
    "minutes|hours|days|weeks later|early|late|ago|walk|away|shorter",
    "charge*|fee|fees|price|tickets|entry|each|cash|pay £|#|are|is",
]);

/// Where it is said.
fn place(reading: &Reading<'_>) -> Option<Hit> {
    reading.meant(&SAYS, Some(&UNLESS))
}

/// Whether this rule speaks, so that its kin needn't.
pub(super) fn speaks(reading: &Reading<'_>) -> bool {
    place(reading).is_some()
}

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    place(reading).map(|hit| rule.at([hit.span]))
}
