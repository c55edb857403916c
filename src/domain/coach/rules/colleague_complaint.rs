//! **Sees** a complaint about a colleague, a manager or the employer, said straight.
//!
//! **Why**: colleagues recognise each other in a line; and a real wrong deserves a road that mends
//! it.
//! **Example**: "My manager couldn't run a bath." **Better**: say it to them, to a manager or to
//! your union.
//!
//! **Source**: Acas on social media and work, NMC guidance on social media; from memory, due for
//! review.

use super::prelude::*;
use crate::domain::coach::quiet;

pub(in super::super) const RULE: Rule = Rule {
    id: "colleague-complaint",
    category: Category::Colleague,
    level: Level::Actionable,
    look,
};

/// A complaint with the one it is of.
pub(super) static COMPLAINT: Phrases = Phrases::new(&[
    "my|our|ma|mi|me|the|this|dear|that|wur|these|those|wor ..2 boss|bosses|gaffer|manager|managers|management|supervisor|leader|head|heid|matron|director|chief|exec|execs|ceo|principal|dean|slt|hr|trust|consultant|colleague|colleagues|workmate|temp|deputy|trainee|ta|receptionist|apprentice|team|lecturer|registrar|foreman|mate|cubicle|desk|lady ..8 useless|lazy|clueless|hopeless|incompetent|joke|nightmare|bully|bullies|rude|liar|idiot|muppet|snake|snakes|pathetic|tight|stingy|shambles|toxic|vile|horrible|dragon|witch|cow|moron|clown|clowns|creep|terrible|awful|dreadful|worst|petty|sly|nasty|thick|spineless|patronising|condescending|moody|ridiculous|embarrassing|dinosaur|micromanager|micromanages|micromanaging|shouted|shouts|screams|yells|yelled|snapped|blanked|ignored|ignores|lied|lies|forgot|forgets|refuses|refused|dumps|dumped|asleep|vanishes|swans|steals|stole|nicks|cancelled|cancels|myth|walrus|gwaan|tapping|inspect|breathes|snores|chews|slurps|hums|sniffs|farts",
    "my|our|ma|mi|me|the|this|new|that|wur|these|your ..2 boss|bosses|gaffer|manager|managers|management|supervisor|leader|head|heid|matron|director|chief|exec|execs|ceo|principal|dean|slt|smt|hr|trust|consultant|colleague|colleagues|workmate|temp|deputy|trainee|ta|receptionist|apprentice|team|lecturer|registrar|sergeant|foreman ..2 couldn't|couldnt|can't|cant|cannae|canny|couldnae|wouldn't|wouldnae|won't|doesn't|doesnt|never|hasn't|hasnt|hasnae|haven't|didn't ..3 run|find|manage|organise|spell|care|listen|answer|lift|lifts|lifted|turn|turned|bothered|clue|help|helps|read|reply|replied|smile|count|thank|thanked|pay|paid|give|value|values|understand|type|do|show|work|say|bath|know",
    "couldn't|couldnt|couldnae|can't|cant ..1 run|organise|manage|lead ..2 bath|piss|party|raffle|tap|bun|bake|sale|sweetie|brewery|whelk|stall|booze|up",
    "{boss} ..4 treats|treat|treated|treating|talks|talk|speaks|speak|talking ..3 us|staff|people|you|me|its|their|his|her|everyone|nurses ..3 like|as|to|down|{any}",
    "treat|treats|treated|treating|talk|talks|speak|speaks ..4 like ..2 dirt|muck|shit|shite|rubbish|nothing|kids|children|idiots|numbers|animals|crap|slaves|machines|robots|cattle|were|we're|garbage|something|scum",
    "{boss} ..4 pays|pay|paying ..2 buttons|peanuts|nothing|pennies|minimum|late|less|nowt|wrong",
    "this|our|my|the ..1 {boss} ..2 would|wouldn't|will|has|is|does ..4 kidneys|granny|grannies|anything|sell|falling|broken|killing|circus|collapsing|shambles|mess|joke|zoo|cult|sinking|failing|rotten|ignoring|waste|wasting",
    "sell ..2 kidneys|kidney|granny|souls|soul",
    "wish|imagine|if ..1 {boss} ..1 would|spent|cared|spend|listened|did|had|could|knew|paid",
    "{boss}|they ..2 spend|spends|spent|spending|found|finds|find|waste|wasted|wastes|blew ..6 banner|banners|consultants|consultant|logo|rebrand|desks|chairs|awayday|awards|office|plants|carpet|money|blazers|signs|branding",
    "nobody|no ..3 here|staff|team|of ..3 stand|trust|likes|respects|rates ..2 him|her|them|{boss}",
    "fed|sick|tired|had|done|bored|over ..2 up|to|of|enough|with|it ..4 {boss}|{workmate}|{grievance}|work|job|place|here|covering|carrying|being",
    "hate|hates|loathe|despise|detest|can't|cant|cannot ..2 stand|my|this|the|our|working ..3 {boss}|{workmate}|job|place|work|shift|office",
    "worst|crappiest|rubbish|useless|shit|shite|terrible|toxic|awful|crap|clueless|incompetent|so|rotten|lazy|joke|spineless|heartless|greedy ..1 called|of|an|a ..1 {boss}|{workmate}",
    "worst|toxic|horrible|rubbish|crap|awful|soul|poisonous ..1 destroying|{any} ..1 place|workplace|job|department|team|employer|office|culture|environment|shift|ward",
    "who|whoever|genius|clown|muppet|idiot|eejit|whichever|bright ..1 spark|{any} ..1 writes|wrote|does|did|made|makes|designed|decided|approved|planned|thought|signed|put|booked|cancelled|invented|ordered|picks ..4 rota|rotas|roster|off-duty|us|training|policy|uniform|shift|shifts|breaks|leave|meeting|appraisal|kpi|heating|desks",
    "who|whoever ..3 eats|ate|eating|nicks|leaves|left ..4 fridge|lunch|kettle|mug|biscuits|milk ..3 work|office|staffroom|ward|again|reporting|here",
    "off|calls|called|phones|phoned|rings|rang|goes|gone|pulls|pulled|throws|threw|swings|on|going ..1 sick|in ..3 again|minute|moment|every|when|whenever|before|conveniently|friday|fridays|monday|mondays|match|hour|rota|convenient|third|weekend",
    "sickie|sickies|skiver|skivers|skiving|slacker|slackers|slacking|shirker|shirkers|workshy|dosser|jobsworth|jobsworths|brownnose|brown-nosing|backstabber|backstabbers|backstabbing|backstabbed|snitch",
    "{workmate}|{boss}|she|he|they|someone|somebody|people|some ..4 skives|shirks|slopes|swans|bunks|sods|clocks|disappears|vanishes|sneaks|knocks ..2 off|off|out|early|in|away|round|about",
    "some|certain|half ..1 of|people|folk|staff|colleagues|us ..7 sick|sit|sat|office|early|nothing|lazy|carry|fag|skive|chatting|scroll|effort|weight|rota",
    "never|not|without|no|zero|missing|month|months|weeks|week|year|years|waiting ..3 single|one|a|my|since|any|no|for ..2 supervision|appraisal|break|pay|thank|thanks|induction|training|handover|payslip|one-to-one|review|contract|rise|reply|sit|meal|lunch|overtime|uniform",
    "{grievance} ..4 unpaid|again|wrong|late|cancelled|broken|binned|scrapped|cut|joke|shambles|ignored|refused|rejected|declined|changed|messed|lost|{any} ..1 again|yet",
    "unpaid|mandatory|compulsory|forced|cancelled|declined|refused|ignored|skipped|missed ..2 {grievance}",
    "boss|bosses|manager|managers|management|slt|hr|execs|trust ..4 {grievance} ..8 again|joke|ha|funny|lol|enough|sorry|disgrace|meanwhile|webinar|lunchtime|myth|sixth|fifth|fourth|third",
    "managers|management|bosses|hr|slt|execs|exec|chief|suits|seniors|upstairs|ceo|trust|hq ..2 answer|solution|response|advice|idea|plan|email|emails|say|says|said|think|thinks|thought|reckon|reckons|want|wants|wonder|wonders|decide|decided|decides|ask|asks|asked|sat|sit|haven't|don't|have|has|blog|turned|turn|send|sends|sent|announce|told|tells|knew|know|knows ..8 {any}",
    "short|understaffed|unsafe|down|skeleton ..1 staffed|staff|on|levels|by|staffing ..5 again|tonight|nobody|no|management|care|cares|bosses|as|usual|one|every",
    "did|doing|do|does|done|doin ..2 the|all|everyone|their|her|his|double ..2 work|job|jobs|shifts|graft ..3 of|for|while|and|as|because",
    "they've|they|they're|theyve|gave|given|gie'n|gien|gets|got|she|he ..3 promotion|promoted|leader|band|job|manager|award|bonus|role|post ..5 to|because|cos|coz|he|she|wha|who|that|over|for|tae|since ..3 boy|canny|can't|goes|husband|golf|runs|running|friend|mates|shagging|him|her|only|sleeping|{any}",
    "took|takes|taking|stole|steals|stealing|gets|got|claims|claiming ..2 credit|all ..3 work|idea|for|my|our|credit|again",
    "talks|talking|bitch|bitching|moan|moaning|gossip|gossiping|snitched|grassed|slagged|slagging ..2 about|behind|off|to ..3 back|backs|manager|boss|team",
    "to|dear ..1 the|my|whoever|a|certain|that|our ..1 {workmate}|{boss}|genius|individual|ta|colleague ..1 who|that ..1 keeps|keep|thinks|left|took|told|reported|sat|tells|told|always|never|says|stole|ate",
    "left|leaving|leaves|abandoned|dumped|lumbered|landed|stuck|saddled ..1 me|us ..3 with|to|on|alone|holding|again",
    "covering|cover|carrying|babysitting|tidying|clearing|cleaning|redoing|fixing|mopping ..2 for|up|after|his|her|their|someone|somebody|else's|everything ..5 again|because|mess|off|lazy|always|as|mr|mrs|who|while|{workmate}",
    "working|shift|nights|on|stuck|paired|lumbered|days|sat|sitting with|next|opposite|beside ..1 to|{any} ..2 again|tomorrow|today ..4 pray|praying|know|joy|lucky|kill|send|help|god|lord|wine|if|kms",
    "anyone|anybody|any|who|who's hiring|jobs|recruiting ..6 {any}",
    "counting|can't|cant|handing|handed|hand|another|written|writing|typing ..2 down|wait|in ..3 notice|days|leave|till|until|retire|resignation|out|gone",
    "told|warned|been ..3 which|who|not ..2 {boss}|{workmate}|gp|gps|to ..1 avoid|trust|speak",
    "staff|nurses|teachers|workers|ten|five|six|seven|eight|three|four|half|everyone|colleagues ..2 leaving|gone|quit|quitting|left|leave ..2 since|because|month|droves|wonder",
    "wonder|wonders|wondered|wondering ..2 why ..6 leave|leaves|leaving|short|quit|sick|recruit|staff|left|morale|nobody|no|burnt",
    "if ..2 applying|thinking|considering|tempted ..6 don't|dont|run|avoid",
    "bullying|bullied|bully|bullies|gaslighting|gaslit|nepotism|favouritism|blame culture|scapegoat|scapegoated|cliques|clique|witch hunt|cronyism ..8 {any}",
    "shouted|shouts|screamed|yelled|swore|bawled|screaming|swearing|shouting ..2 at ..2 student|staff|students|trainee|team|juniors|nurses|porter|cleaner|us",
    "hr|payroll|procurement|estates|comms|facilities ..3 useless|joke|ghost|ghosted|lost|lose|never|forgot|haven't|hasn't|won't|couldn't|hiding|silent|silence|ignored",
    "how ..2 this|my|our|the|that ..1 {boss}|place ..1 treats|runs|works|operates|manages|survives",
    "held|hold|holding|bite|bit|bitten|biting ..1 my|me tongue",
    "sat|sits|sitting|hid|hides|hiding|lives|perched ..2 in|at ..2 office|desk ..4 door|eating|shut|all|while|scrolling|biscuits|phone|nothing|chatting|warm|feet",
    "another|one|yet ..2 email|emails|webinar|meeting|restructure|reorganisation|survey|initiative|pizza|form|teams ..5 resilience|wellbeing|from|about|mindfulness|yoga|lunch|that|values|kindness",
    "another|compulsory|mandatory|yet ..5 resilience|wellbeing|mindfulness|values|yoga",
    "email|emails|webinar|poster|session|pizza|training|newsletter|cupcake|cupcakes ..2 about|on|for ..2 resilience|wellbeing|mindfulness|morale|rest|values|kindness ..8 {any}",
    "resilience|wellbeing|mindfulness|gratitude ..2 webinar|webinars|email|emails|poster|posters|hour|app|award|champion|day|wednesday|monday|friday|room ..8 cancelled|while|but|lunchtime|instead|short|unpaid|overtime|staff|break|breaks|from|somebody|nobody|shift",
    "off|cancelled|moved|missed|skipped|postponed|rearranged ..2 my|our|the ..1 one|supervision|appraisal|leave|121|1-1|annual ..8 again|time|sixth|third|fourth|fifth|month|yet|row",
    "someone|somebody|them ..1 upstairs|management|slt ..2 must|needs|should|know|knew|thinks|decided|has",
    "sorry ..4 rest of ..2 team|office|staff ..4 couldn't|can't|bothered|never|won't",
    "rest of ..2 team|office ..3 bothered|useless|lazy|asleep",
    "shift|crew|watch|team|days|nights|office|floor ..3 like|as ..4 nobody|lazy|blind|drive|pigs",
    "looking|look ..1 at you {name}",
    "thick|daft|useless|slow as ..2 mince|brush|planks ..2 {any}",
    "hired|employed|promoted|recruited|picked|chosen|only ..3 him|her|them|she|he ..3 cause|because|cos|coz|since|for",
    "working|on|shift|paired with {name} again|tomorrow",
    "none of those",
    "{name} from|in|at|on ..1 transport|accounts|payroll|hr|it|finance|estates|facilities|reception|procurement|admin|comms|planning|upstairs|nights|days|stores|housing ..8 never|always|again|still|doesn't|can't|won't|once|thinks|steals|eats",
    "nothing says ..6 like ..8 {any}",
    "says|say|shows|show ..2 we|they ..1 value|care|love|appreciate ..2 you|staff|us",
    "run|staffed|left|held ..3 by|with|on|together ..3 agency|prayer|prayers|tape|goodwill|hope|bank",
    "ta|thanks|cheers|nice ..2 management|bosses|hr|slt|boss|exec",
    "thinks|reckons|seems ..4 is ..1 optional|beneath|for others|a suggestion|other",
    "rota|staffing|handover|appraisal|system|policy|training|restructure ..2 is|was|says ..3 fiction|joke|lie|myth|comedy|fantasy|wish|horoscope",
    "should|meant|supposed|need ..1 be|to|have ..2 four|five|six|seven|eight|nine|ten|#",
    "hr|payroll|management|manager|boss ..4 lost|loses|losing|forgotten|forgot|binned|replied|misplaced ..6 {any}",
    "paying|pay|paid|spend|spent|hire|hired|hiring|bring|brought ..3 consultants|consultant|agency|coach|guru|speaker|firm ..8 {any}",
    "failing|failed upwards|upward|up",
    "promoted|promotion ..2 again|over|instead|somehow|ahead",
    "our|my|the ..1 head|boss|manager|chief|director|dean|principal|matron|gaffer ..2 has|is|was|thinks|just|now ..2 discovered|found|invented|bought|decided|learned|doing|into|reading|obsessed|replied|copied|sent|emailed|timing ..8 {any}",
    "my boss|manager|gaffer replied|emailed|texted|rang|asked|told|says|said|thinks|called|timed|counts|copied ..8 {any}",
    "strength|patience|help ..8 sharing|working|sitting|stuck|sat|desk|with ..4 {name}",
    "sharing|stuck|working|sitting|sat ..3 with|beside|next|opposite ..1 {name} ..8 all|again|week|egg|day|humming|feet|loud|voice|chewing",
    "this|the ..1 one ..3 none|useless|worse|clueless",
    "management|leadership|managers|corporate|meeting|boss|manager ..1 bingo|buzzword|buzzwords|speak|bollocks",
]);

/// A kind word, a rule, a thing that isn't a person.
pub(super) static KIND: Phrases = Phrases::new(&[
    "thank you|thanks|ta|big to|up {name}|big|the|my",
    "thank|thanks|grateful|proud|lovely|brilliant|kind|kindest ..4 colleague|colleagues|team|manager|boss|{name} ..1 who|for|and|in|at|today",
    "complaints|complaint|grievance ..3 policy|procedure|form|about ..6 say|names|staff|page",
    "keep|kept her|him",
    "my|our|old|first|last ..1 boss|manager ran|kept|wore|loved",
    "my|our ..1 manager|boss|team|head ..3 said|told|says|let|gave|made ..4 home|yes|proud|cake|thank|tea|well|laugh|meant",
    "can't|cannot|couldn't|never ..3 find|fault|better ..3 word|bad|manager|team|boss|colleagues|colleague",
    "the office is on|box|repeats",
    "david brent",
    "photocopier|printer|laminator|kettle|cactus|plant|dog|cat|gnome|stapler|seagull",
    "i moaned|moan",
    "difficult colleague|colleagues course|training|today",
    "how to|we|i handle|handled|deal|learned|learnt",
    "my|our former|old|first|last boss|manager ..4 taught|said|told",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    if reading.draft.hat == Hat::Organisation || is_harmless(reading) {
        return None;
    }
    let hit = reading.unquoted(&COMPLAINT)?;
    Some(rule.at([hit.span]))
}

/// A kind word, general advice, a story.
pub(super) fn is_harmless(reading: &Reading<'_>) -> bool {
    reading.has(&KIND) || quiet::is_tale(reading) || quiet::is_animal(reading)
}
