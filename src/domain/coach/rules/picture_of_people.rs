//! **Sees** a picture of a patient, a pupil, a resident or a child, or from inside a ward, a cell, a class.
//!
//! **Why**: a face, a uniform or a room tells who is in care; a child can't agree to it.
//! **Example**: alt text "Close-up of five Year 2 children with medals". **Better**: the medals alone, or
//! backs of heads with written consent.
//!
//! **Source**: ICO guidance on taking photographs in schools, NMC guidance; cited from memory, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "picture-of-people",
    category: Category::Image,
    level: Level::Essential,
    look,
};

/// Where the same words are no slip.
const UNLESS: &[Setting] = &[Setting::Fiction, Setting::History];

static SAYS: Phrases = Phrases::new(&[
    "child|children|toddler*|baby|babies|boy|boys|girl|girls|pupil|pupils|kid|kids|teenager*|newborn|infant*|schoolboy*|schoolgirl*|learner*|nursery|year|weans|bairns|teens|student|students|twins|schoolchildren|youngster* .. face*|medal*|sticker*|shirt*|bed|drip|cot|arm|plaster|line|camera|uniform*|badge*|smil*|look*|hold*|sit*|stand*|carpet|class|wav*|paint*|cross*|run*|play*|costume*|jumper*|vest*|name*|hand*|award*|front|swim*|hug*|group|around|queue*|ward|desk*|pitch|eating|lunch|sleep*|sat|grin*|laugh*|cry*|wheelchair|dress*|choir|stage|garden*|read*|bike*|dancing|hospital|round",
    "close-up|closeup|close|photo|picture|image|pic|selfie|portrait|snap|group|row|class|line|five|six|seven|eight|nine|ten|twelve|two|three|four|twenty|thirty|smiling|happy|our|the|gorgeous|cheeky|little|primary|school|nursery|reception|wee [up] [of] [a|the|my|our|some|five|six|two|three|four|year|nine|ten|primary|school|reception|young] [#|little|nursery|school|year|young|two|reception|small] children|toddlers|pupils|kids|boys|girls|babies|child|boy|girl|toddler|baby|faces|patient|patients|resident|residents|guy|weans|bairns|students|learners|service",
    "little|wee|happy|smiling|gorgeous|these|their|all the|his|her|cheeky [little|wee|happy|smiling] face|faces",
    "patient|patients|resident|residents|inpatient*|prisoner*|detainee*|service|elderly|client|tenant*|inmate*|casualty|casualties .. bed|chair|lady|man|woman|bedroom|lounge|smil*|hold*|sit*|face|hand*|wav*|cell|gown|wheelchair|sleeping|trolley|garden|lipstick|party|hat|eating|corridor|ward|dance*|dancing|walking|room|blanket|nurse*|arm|visible|behind|queue*|window|asleep",
    "elderly|old|older lady|man|woman|gentleman|couple|resident|people .. bed|bedroom|room|chair|home|lipstick|dancing|smil*|asleep|hand*|wheelchair|cake|hold*",
    "in|on|from|inside|at|mi|round|through the|our|a|hospital|my|di|her|his|pon [children|maternity|side|hospital] [ward|bed|unit] .. drip|cot|gown|cannula|bed|smiling|plaster",
    "hospital|ward|delivery|cell|custody|prison|theatre|resus|clinic|a&e|ambulance|operating|children's|maternity|classroom|nursery|icu|cells|treatment|waiting corridor|bed|bay|room|ward|cot|table|suite|block|area|window*|windscreen|yard .. with|a|man*|woman*|people|someone|behind|patient*|child*|arm|face*|queue*|visible|trolley*|in|and",
    "windscreen|ambulance|crash|crashed|accident|scene|wreck*|collision .. man|woman|car|driver|casualty|kerb|stretcher|body|blood|van|lights|person|people",
    "cells|cell|custody // arm|man|hatch|pic|face|prisoner",
    "wound|dressing|stump|rash|burn|ulcer|stitches|scar|leg|bandage|plaster|bruise|injury|foot|toe|surgery|gash|x-ray|scan|cast .. patient|leg|name|arm|neat|ankle|proud|signed|boy|girl|band|bed|guy|child|wee|hospital",
    "name|hospital|id|patient band|bracelet|wristband|tag|label|sticker*|badge*",
    "customers|people|queue|claimants|visitors|families|patients|crowd .. counter|waiting|desk|clerk*|foodbank|jobcentre|housing|clinic|food bank|surgery",
    "selfie|photo|pic|picture|snap|snapped|snapping w|with|wi|of|my|one [of|my|a|our|the] [my|our|the|favourite|ma] [favourite|fave|lovely|old|wee] {client}|lady|ladies|gentleman|residents|girlies|pupils|kids|class|lad|lads|mum|patient|service|children|baby|gent",
    "sneak*|sneaked|snuck|took|take|quick|secret|cheeky|snapped|grabbed|got|stole|bit [a|of|another|some|the|quick|cheeky|wee|an] pic|pics|photo|snap|picture|video|selfie|shot|clip .. board|ward|cell|cells|handover|class|patient|bay|room|kids|desk|corridor|theatre|ambulance|client|resident|clinic|office|children|lad|house|flat|visit|him|her|scene|a&e|queue",
    "photo*|pic|pics|picture*|video|selfie|snap|snaps|album .. from|on|in|of|inside|at|round the|our|my|today's|last|this|a .. ward|class|sports|trip|nativity|cell*|theatre|bay|a&e|visit|handover|nursery|residents|patients|pupils|kids|children|assembly|school|prom",
    "girlies|team|nurses|staff|crew|colleagues|paramedics|doctors|hcas|lads|gang|ladies .. patient|patients|whiteboard|board|notes|bed|screen|monitor|names|surnames|ward|bay|trolley|register|book|handover",
    "cast|plaster signed .. ward|class|wing",
    "children|kids|boys|girls|faces|pupils // school badges|uniform*|logo|clear|name|medals",
    "teenagers|families|carers|couples|women|men|people|guests|volunteers|members|visitors|group|team .. faces|names|scores|visible|blanket|badges",
    "faces|face visible|clear|showing|close|recognisable|in",
]);

/// Words that speak against it.
static BUT: Phrases = Phrases::new(&[
    "consent|permission|parental",
    "no|not|without|never photos|pictures|faces|people|children|patients|a|one",
    "back|backs|from behind|of",
    "empty|no one|nobody|blurred|unoccupied",
    "mannequin*|doll|dummy|actors|models|posed|volunteer*|staff playing|model",
    "whippets|dogs|cats|puppies|kittens|hens|statue*|painting|drawing*|mural|sculpture|cartoon|illustration|sketch",
    "painted|drawn|drawings|made by",
    "red and white sign",
    "my own|me",
    "mannequin|mannequins",
    "jumper*|shirt*|scarf|scarves|folded",
    "panel|group who|helped|drew",
    "no patients|papers|badge|faces|people",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    reading
        .slip_of_a_picture(&SAYS, &BUT, UNLESS)
        .map(|spans| rule.at(spans))
}
