//! **Sees** a story from a shift, a round or a visit: what one person said, did or went through there.
//!
//! **Why**: the person, and all who know them, may recognise the story however kindly it is told.
//! **Example**: "My lady in bed 4 turns 97 today." **Better**: "There is no better shift than one with a
//! birthday in it."
//!
//! **Source**: NMC and HCPC guidance on social media, cited from memory, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "bedside-story",
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
    Setting::Play,
];

static SAYS: Phrases = Phrases::new(&[
    "{minder} [wee|little|old|lovely|dear|poor|new|favourite|fave|likkle] lady|gentleman|lad|gent|laddie|lass|lassie|fella|chap|old|regular|patient|client|resident|man|woman|girl in|on|at|from|next .. bed|bay|room|cell|flat|ward|wing|corner|side|window|number|#",
    "the|that|a|my|our|wee|old|poor|her|his lady|man|gentleman|girl|boy|lad|lass|woman|one|laddie|chap|wifey|mum|fella|patient|baby of|in|from|on|at|aff [the|my|our] bed|bay|room|cell|flat|cubicle|cot|side|corner|pod",
    "bed|bay|cell|cubicle|cot|flat|room|pod|side|resus #|a|b|c|d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|room [corner|side|again|bed|window|door|end] [bed|room] // {he}|{ill}|{feel}|asks|refuses|buzzer|thinks|bell|nappy|screaming|kicked|again|bit|died|mum|wife|husband",
    "you|u know who from|in|at|off bed|flat|room|number|bay|no|ward|#",
    "{client}|{charge}|lady|user [of] mine|ours] .. cried|cries|told|asked|asks|died|passed|said|sobbed|screamed|fell|begged|thanked|bit|kicked|spat|hit|punched|wept|confided|disclosed|flinch*|hides|hid|refused|refuses|smelt|stinks|stank|proposed|collapsed|overdosed|relapsed|stopped|won't|can't|forgot|sang // shift|ward|visit|round|car|home|bed|night|clinic|class|placement|lunch|today|tonight|yesterday|handover",
    "one|another|two|three|some of my|our|mine|ours|ma|wor .. told|died|cried|said|back|passed|again|lost|got|is|has|disclosed|can't|won't|refused|fell|relapsed|pregnant|arrested|inside|sectioned",
    "lost|losing|said|saying [one|another|goodbye|a|my|two|our|to] [of|goodbye|to|favourite] [my|our|mine|ours|a|patient|the] .. today|tonight|patient|patients|ladies|residents|gentlemen|gents|resident|clients|client|service .. today|tonight|shift|ward|night|week|home|after|this",
    "when|pov your|the|a|my|you|that # o'clock|pm|am|year|patient|pupil|client|resident|lady|last|first|3pm .. is|has|tells|says|asks|turns|wave*|calls",
    "my|your|wor|me # pm|am|o'clock|30 .. has|is|stopped|cried|didn't|turned|came|told|who|she|he|lost|left|again|won't",
    "some|one|a visits|visit|shift|call|shifts|nights|jobs|calls|families stay|stays|sticks|haunt*|broke|breaks|stick|stayed|that with|me|you|stays // {he}",
    "second|third|first|fourth|another|two|three|four|five|both overdose|overdoses|stabbing|od|death|suicide|arrest|miscarriage|placement|fall|cardiac|removal|stillbirth .. this|tonight|today|in|on|at|off|from|week|year|shift|month|of",
    "{ill} // year|yr|yo|old // came|walked|left|brought|discharged|admitted|tonight|today|yesterday|home",
    "#|{tens} year|yr|yo|yrs|years [old] .. farmer|man|woman|lad|girl|boy|mum|dad|lady|male|female|gentleman|m|f|nurse|teacher|student|child|driver|builder // {ill}|came|ambulance|tonight|bleep|arrest|resus|admitted|brought",
    "brought|bring|came|coming|rushed|wheeled|blue in|lights|lighted .. a|that|this|the|her|him|lad|lass|girl|boy // died|cried|mum|mother|stabb*|crash|drunk|overdose|cpr|gone|wife|father|od",
    "when|what we|i got|arrived|went|walked|knocked there|in|up|on .. {he}|daughter|son|mum|kids|house|{ill}",
    "homeless|pregnant|sleeping|sofa|living .. months|in|rough|porch|car|tent|doorway|gone|weeks // girl|lad|she|he|her|his|boy|man|woman|family|mum",
    "she|he|they [just|still] asks|ask|asked|thinks|think|tells|told|calls|called|cries|cried|cry|screams|begs|forgets|hides|hid|wet|refuses|refused|sings|taught .. me|us|where|for|about|her|his|the|it's|its|if|and|in // husband|wife|dead|mam|mum|dog|carer*|nurse*|ward|room|home|shift|care|bed|school|lunch|visit|night|round",
    "carer|carer's|nurse|nurse's|support|social|paramedic|paramedic's|care|teacher|porter's|warden|tutor's diary|confession*|life|thoughts|worker|log|problems // {he}|gentleman|lady|{ill}|house|lad|girl|man",
    "selfie|photo|pic|picture|snap w|with|wi|of my|our|the|a|ma .. {client}|lady|gentleman|pupil|kids|foster|ladies|lads",
    "she|he did my|me|our lipstick|nails|hair|makeup",
    "{ill} clinic|ward|unit|group .. full|rammed|my|our|half|saw|mate*|team|neighbour*",
    "{kin}|boy|lad|girl|lass|wean|bairn|wife .. is|was|in|back in|on|up the|our|at cells|cell|clinic|detox|rehab|psych|ward|a&e|unit|drunk .. again|shift|pal|today|tonight|last",
    "in|sat|through my waiting|clinic|consulting|treatment area|room .. wi|with|a|again",
    "{he} bloods|catheter|dressing|pad|stoma|bedpan|cannula|wig|dentures",
    "do|did|take|took|change|changed her|his|their bloods|dressing|pad|pads|catheter|stoma|leg|bag",
    "quiet|tall|wee|ginger|shy|loud|funny|angry one from|in|wi .. form|#|year|class|group",
    "put|has|made .. form|disclosure|statement|allegation about|against .. stepdad|dad|mum|uncle|father|brother",
    "{kin} .. vicar|magistrate|councillor|police|teacher|doctor // referral|selling|system|caseload|visit",
    "referral of the day",
    "serious case review",
    "food bank|banks|foodbank .. dinner|teacher*|nurse*|neighbour*|mrs|mr|ladies|the|my",
    "carer's|attendance|disability|housing|pip allowance|benefit|assessment review|is|form .. i've|seen|her|his|monday",
    "keeps|keep|kept ringing|phoning|calling the|my|us|in school|ward|office|surgery|999 .. say|saying|about|he's|she's",
    "serves|came|through|into a|the|our a&e|triage|resus|unit .. last|tonight|this|with|injury",
    "injury|injuries|foreign|object .. interesting|embarrassing|funny|stuck",
    "interesting|embarrassing|funny injury|rash|xray|x-ray",
    "brought|bring|came|coming|rushed|wheeled|blue-lighted|airlifted in|up|through|off // {ill}",
    "{ill} .. in|of a|an|my|the|our [retired|ex|young|old|#] .. {charge}|{job}|{origin}|patient",
    "same bay|ward|room|wing|unit|bed as",
    "take|drive|pick|run|fetch|carry the|a same .. lass|lad|lady|woman|man|girl|boy|gentleman|kid|patient",
    "scan|xray|clinic|oncology|dialysis|chemo dept|department|unit|clinic .. every|crying|again",
    "changing|changed|dressing|washed|washing|bathed|fed|feeding|toileted|turned|catheterised his|her|their [dressing*|leg*|pad*|bag|nails|feet]",
    "blood test|tests|result|results was|were|repeated|because|is|came|showed|raised",
    "dnacpr|dnr|psa|respect form|raised|agreed|at|hard",
    "poor|auld|old|dear|wee {name} .. fae|from|at|of the|no {any}",
    "ulcer|wound|sore|tumour|lump the size of",
    "used to be|teach my .. teacher|doctor|headteacher|coach|boss|dentist // desk|benefits|ward|client|winner|clinic|caseload|bingo",
    "ms|mrs|mr|miss {any} .. agreed|refused|admitted|signed|cried|fell|died|passed",
    "taught him|her|me .. dressings|ward|nursing|caring|wash",
    "in our|my|the waiting room|area .. {he}|his|her|not|again|with|hiding|crying",
    "won't|wont|not|never be going|coming|getting home|back|out",
    "had a fall|stroke|turn|seizure|fit|relapse|breakdown|funny // {he}|home|ward|confused",
    "off|on|breached|cut the|his|her|a tag|licence|curfew .. on|off|{weekday}|again|today|tomorrow",
]);

/// Words that speak against it.
static BUT: Phrases = Phrases::new(&[
    "mannequin",
    "retired|retire|retiring|leaving",
    "lady|ladies in the canteen|shop|cafe|library",
    "is my cat|dog|hamster|son|daughter",
    "in bed # of the",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    reading
        .slip(&SAYS, &BUT, UNLESS)
        .map(|hit| rule.at([hit.span]))
}
