//! **Sees** that somebody is or will be alone somewhere, with a place or an hour.
//!
//! **Why**: it tells a stranger where to find a person with nobody else near.
//! **Example**: "Last visit, on my own, top of the estate, no signal." **Better**: tell your team, not the
//! network; post when you are home.
//!
//! **Source**: Suzy Lamplugh Trust and employers' lone-working guidance; cited from memory, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "alone-there",
    category: Category::Whereabouts,
    level: Level::Actionable,
    look,
};

/// Where the same words are no slip.
const UNLESS: &[Setting] = &[Setting::Fiction, Setting::History, Setting::Guidance];

static SAYS: Phrases = Phrases::new(&[
    "on|by|all|pon my|me|ma|mi|her|his|him|our|their|myself|himself|herself own|ownsome|jack|todd|lonesome|self|owen|tod .. tonight|till|til|until|from|at|in|on|up|visit|the|to|soft|gate|no|again|office|building|library|shift|this|overnight|school|all|after|estate|saturday|sunday|day|with",
    "by myself|herself|himself|itself|masel|masell|missel|yersel|themselves|mysen|hissel|meself|mesen",
    "all alone|on",
    "be|is|am|working|going|i'm alone",
    "just|only me|myself|him|her and|an|in|here|on|left|tonight|till|til|until|at|the",
    "only|last one|person|member|staff|man|lass|woman|worker|lad left|in|on|here|at|standing|out",
    "no pair|partner|buddy|second|double|double-up|signal|backup|phone|reception|colleague",
    "our|the|a lone {any} .. at|by|walks|works|locks|on|in|till|until",
    "tash|worker|ranger|nurse|warden|curator|officer|lad|lass|volunteer|colleague|cleaner|caretaker|team will|is|'ll be|walks|works|out [be|out|on|there] [by|alone|on|out|solo] .. till|until|from|tonight|at|each|every|hello",
    "threw|punched|attacked|threatened|spat|bit|hit|chased|knife|swung .. colleague|me|worker|nurse|staff|us|chair|last // visit|o'clock|alone|pair|own|back|again|today",
    "home|house|site|doorstep|evening|night|late|last|next|welfare|first|solo visit|visits|call|calls|viewing|inspection|appointment to|at|of|on|up|in|with|alone|tonight|now|tomorrow .. alone|own|myself|signal|dad|man|who|dark|farm|estate|end|lane|pair|no|#|up",
    "working|work|finish|finishing|stuck|here|office|in late|til|till|until|alone|overnight [again|tonight|on|in|alone|at] .. alone|me|own|just|empty|boiler|building|nobody|only|everyone|dark",
    "just|only me and|an the|ma|my boiler|building|radio|ghost|ghosts|rats|alarm|cleaner|kettle|cat|dog|fox",
    "on|by me|my|her|his|pon own|ownsome|tod|jack|lonesome .. in|at|on|up|till|until|tonight|all|visit",
    "alone .. till|until|tonight|yard|gate|office|building|library|ward|site|round|visit",
    "nobody|no-one|naebody|no one else|else .. in|on|about|till|until|building|office|shift|tonight",
    "door|doors|lock|locks|gate|alarm|cctv|cameras|buzzer .. bust|broken|knackered|jammed|cyaan lock|lock|bust",
    "anyone|anybody can|could walk|get|come|wander in",
    "son|daughter|lad|lass|boy|girl|kid|kids|wean|weans|bairns home|hame|in|alone .. himself|herself|alone|themselves|own .. till|until|til|from|after|while",
    "wife|husband|hubby|missus|partner .. on|works|is|'s nights|away|lates|abroad|nightshift .. alone|own|week|dog|me|rattling|leaves",
    "nobody|naebody|no-one|no one|else|soul else|here|left|in|around in|at|here|left|on|about|till|until",
    "down to me|us and",
    "just|only|down the two|me of|and us|him|her tonight|till|until|on",
    "on|by wir|our|yer own .. week|tonight|night",
    "ma|my|me|his|her tod|ownsome|lonesome|jack",
    "nae|no signal|reception|phone .. past|at|up|the|bridge|glen|top",
    "walking|cycling|running|walk home|back through|past|along|by .. lates|dark|night|lights|alone|every|again",
    "no street lights|lighting",
    "lock*|locked me in",
    "just {name} and the|a .. laptops|kettle|till|building",
]);

/// Words that speak against it.
static BUT: Phrases = Phrases::new(&[
    "home alone .. film|christmas|movie",
    "tell the office",
    "bliss",
    "lone working|worker policy|reminder|training|week|day",
    "aquarium|beach|cinema|bath|sofa|pub|concert",
    "never|not|no longer|aren't|isn't|nobody works alone|by",
    "raised|brought .. by herself|himself",
    "did|made|built|cooked|baked|wrote|drew|painted|fixed|learned|walked|managed|ran|finished it|this|that|all|them .. by|all|on",
    "dance|danced|ate|eat|reading|read|gaming",
    "dressed|itself|himself .. dressed|tied",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    reading
        .slip(&SAYS, &BUT, UNLESS)
        .map(|hit| rule.at([hit.span]))
}
