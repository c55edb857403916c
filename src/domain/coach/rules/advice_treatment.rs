//! **Sees** somebody told what to take, stop or change in their treatment.
//!
//! **Why**: without the notes and the person before you, a friendly tip about a dose can do harm.
//! **Example**: "@sam halve the tablets and see how you go". **Better**: "Please ring your pharmacist or 111
//! before you change anything".
//!
//! **Source**: NMC and GMC guidance on social media, cited from memory 2026-11, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "advice-treatment",
    category: Category::Advice,
    level: Level::Essential,
    look,
};

static SAYS: Phrases = Phrases::new(&[
    "stay|keep|stick|carry|hang on|going|to|with|at|off ..3 {drug}",
    "gp|doctor|doc|consultant|midwife|nurse|specialist|hospital wrong|clueless|overcautious|daft|useless",
    "#|one|two|a {drug} and|with|plus|on ..4 {drug} is|are|'s|works|fine",
    "{drug} and|with|plus ..3 {drug} ..4 fine|ok|okay|safe|together|grand|works",
    "don't|dont|dinnae|never|stop ..2 finish|start|take|touch|bother|wait|give|use|fill|fret ..5 {drug}",
    "{drug} is|are|are|'s [all|only|just] a|poison|rubbish|placebo|con|unnecessary|pointless|overkill|too|useless",
    "i'd|id|a'd swap|change|skip|double|halve|try|bin|ditch|leave|stop|drop|go ..3 the|your|ur|that|those|them|it|without",
    "cut|break|snap|crush them|it|each|one ..2 half|halves|two",
    "every|each other day|night|dose|week ..6 {any}",
    "up|raise|boost|lower your|ur|his|her|yer|the|mum's|nan's ..2 {drug}",
    "if i was|were|it|you|wis ..2 me|you|mine|u|ye ..2 i'd|id|i|a'd|ah'd ..8 {drug}",
    "skip|miss|cancel|leave|forget|dodge|duck|avoid|delay ..3 {drug}",
    "don't|dont|dinnae|never|no need|bother|let|have|take|get|go ..4 {drug}",
    "i'd|id|we'd|a'd give|skip|swerve|leave|bin|stop|cancel ..3 {drug}",
    "stop|stopping|halve|double|skip|drop|cut|quit|bin|increase|reduce|ditch|chuck|lower|wean|crush|split|pause|restart|triple|treble|bump|ease|taper|miss ..4 {drug}",
    "come|coming|go|wean|get|stay|keep off|aff ..3 {drug}",
    "leave|leaving off|out|aff|aside ..3 {drug}",
    "take|tek|tak|give|gie|gi|try|pop|use|put|swap|switch|borrow|have ..4 {drug}",
    "should|start|keep|be|better|recommend|suggest|try taking ..2 {drug}",
    "{drug} ..5 stop|halve|half|double|skip|drop|cut|bin|ditch|chuck|lower|wean|pause|off|together|twice",
    "{drug} [and|or] a|an cool|cold|wet|warm",
    "half|double|two|three|twice|one|an|extra|another ..2 of|the|a|ur|your|yer|his|her|dose|nan* {drug}",
    "half|halve|double|extra|lower|higher|bigger|smaller dose|doses|tablet|tablets|pill|pills",
    "half|halve|double|up|drop|cut it|them|the|his|her|your|that ..4 for|then|till|til|until|and|from|tonight|tomorrow|today|dose",
    "i'd|i|id|we'd|a'd|ah'd|would come|stop|halve|double|skip|drop|cut|up|increase|try|take|give|start|leave|ditch|bin|switch|go ..4 {drug}",
    "{drug} ..4 don't|dont|won't|doesn't|dinnae|wont work|suit|do|hurt|need|matter|help",
    "you|u|ye|he|she|they|your|ur|yer don't|dont|dinnae|doesn't|do|won't need|wants|want ..3 {drug}",
    "you|u|ye can|cin|could have|take|mix|drink|stop|tek|use|skip|give ..5 {drug}|together|two|both",
    "can|fine|safe|ok|okay|grand to [have|take|mix|stop|drink] ..4 {drug}|together",
    "yes|yeah|aye|yep|sure you|u|ye can ..3 have|take|mix|drink|use|give|stop|tek",
    "double|halve|up|half what|whatever ..2 gave|clinic|doctor|gp|said|prescribed|give",
    "no|nae need|harm|point ..4 {drug}",
    "ignore|never|forget mind|the|what|yer|your ..3 doctor|gp|midwife|leaflet|consultant|nurse|health|box|label|prescription|pharmacist",
    "start|try|give|put|begin ..2 {kin} ..2 on|baby|some|a|solids ..2 {drug}|rice|solids|formula|honey|whisky|brandy|calpol|piriton",
    "start|starting|try|give baby|solids|weaning|honey|formula ..2 rice|early|at|now|on",
    "cut|cutting|leave|come|give out|off|up sugar|gluten|dairy|carbs|salt|milk|wheat",
    "sugar|salt|fat|bread|dairy|gluten nah|no|won't|not|never|cannae go|gonna|will|kill|hurt|harm",
    "cranberry|turmeric|garlic|ginger|honey|vinegar|bush|herbal|ginseng|salt|baking|nettle|camomile|magnesium ..4 instead|cure|cures|better|sorts|clears|fix|fixes|tonight|trick|works|will",
    "double|doubling up|down on",
    "hang off|from|upside ..4 {any} ..4 get|till|until",
    "pop|push|click|crack it|back|that|your|ur ..3 in|out|yourself|back",
    "dab|rub|put|smear|pour|drink|gargle|soak ..3 butter|vinegar|whisky|bleach|toothpaste|urine|oil|honey|salt ..3 on|it|and",
    "worked|works|did for|wi|wonders|on a'|all|me|my|him|her|us|for",
]);

/// It concerns a medicine, an illness or a body.
static ON_HEALTH: Phrases = Phrases::new(&[
    "{drug}|{symptom}|doctor|gp|clinic|ward|midwife|nurse|injection|weaning|rice|pharmac*|stomach|sugar|prescri*",
]);

/// It is said to somebody.
static TO_SOMEBODY: Phrases = Phrases::new(&[
    "{@}",
    "you|you're|you'll|your|yours|u|ur|ye|yer|yous|you've|youre|yuh|yourself|urself",
    "{dear}",
    "replying to",
    "hi|hey|hello|hiya|dear|aw|ach|och|cho {name}",
    "miss|mrs|mr|ms|auntie|granny|bredda {any}",
    "tell|give|get|let her|him|them|mum|nan|your|ur|yer",
    "he|she|he's|she's|hes|shes ..3 hungry|fine|grand|hyper|poorly|sick|hot|off",
]);

static UNLESS: Phrases = Phrases::new(&[
    "test|tests results|drive|match|cricket|scores|is|on|drove|positive",
    "theory|driving|eye|hearing|spelling test",
    "don't|dont|no|never forget|miss ..4 jab|jabs|vaccine|screening|test|smear|appointment",
    "cast of|list|is|were|in|on|last|list|are|week|all",
    "ask|asking|see|ring|call|phone|speak|talk|check|contact|tell ..3 pharmacist|gp|doctor|111|999|midwife|nurse|helpline|surgery|clinic|consultant ..4 before|first|if|about|or|straight|today|now|on",
    "call|ring|dial|phone 999|111",
    "always|never|please read|mix|share|stop|store|keep|ask ..5 label|without|medicine*|children|reach|pharmacist",
    "not medical",
    "i|we can't|cannot|can|couldn't ..2 advise|advice|comment|diagnose",
    "people|patients|nurses|doctors|we|clinicians|researchers|pharmacists who|should|often|sometimes|used|may|are|get|tell|ask|learn",
    "museum|archive*|novel|film|soap|panto*|victorian*|hippocrates|1800s|history|exhibition|display|galen|medieval|culpeper",
    "i|i've|we|my was|am|have|had|started|stopped|took|forgot|came|went|take|been|got|need|missed|doctor|gp|consultant|nurse|op ..4 {drug}|dose",
    "my [own|new|old|morning|daily|hay] [fever] {drug}",
    "someone|clinic|drop|walk|book|appointment*|slots|available|eligible|free|nhs ..6 jab|jabs|vaccine*|vaccination*|booster",
    "dose of my|your|his|common|reality|own",
    "take|took my own",
    "chill|happy|bitter|sugar pill|pills",
    "tomato*|plants|plant|roses|hens|dog|cat|hamster|sourdough|garden|rabbit|goldfish|vet",
    "if you're|you feel|have|get|are|notice|think|need|need|use|take",
    "thank|thanks|proud|grateful|well",
    "training|course|module|webinar|guideline*|guidance|leaflet|leaflets|audit|study|trial|research .. is|are|on|was|for|shows|says|found|today",
    "jab|jabs|vaccine|booster clinic|day|centre|bus|done|today|slots|drop",
    "stop|stopping smoking|drinking|worrying|press|start",
]);

/// Where it is said.
fn place(reading: &Reading<'_>) -> Option<Hit> {
    let hit = reading.meant(&SAYS, Some(&UNLESS))?;
    (reading.has(&ON_HEALTH) && reading.has(&TO_SOMEBODY)).then_some(hit)
}

/// Whether this rule speaks, so that its kin needn't.
pub(super) fn speaks(reading: &Reading<'_>) -> bool {
    place(reading).is_some()
}

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    place(reading).map(|hit| rule.at([hit.span]))
}
