//! **Sees** words that make people less than they are: "wheelchair-bound", "suffers from", "normal
//! kids", "so inspiring for coming in".
//!
//! **Why**: people read in them what the service thinks of them.
//! **Example**: "wheelchair-bound". **Better**: "wheelchair user", put in at one press.
//!
//! **Source**: GOV.UK, Inclusive language: words to use and avoid when writing about disability,
//! from memory, due for review.

use super::prelude::*;
use crate::domain::coach::quiet;

pub(in super::super) const RULE: Rule = Rule {
    id: "deficit-language",
    category: Category::Discrimination,
    level: Level::Actionable,
    look,
};

/// Words with a better one each.
static MENDABLE: [(&str, Phrases); 8] = [
    ("wheelchair user", Phrases::new(&["wheelchair bound"])),
    (
        "living with",
        Phrases::new(&["suffering|suffer|suffers from ..1 {hardship}"]),
    ),
    (
        "disabled people",
        Phrases::new(&["the disabled|handicapped"]),
    ),
    (
        "disabled person",
        Phrases::new(&["invalid", "handicapped person|man|woman"]),
    ),
    (
        "older people",
        Phrases::new(&["the elderly|aged", "old dears"]),
    ),
    ("blind people", Phrases::new(&["the blind"])),
    (
        "deaf people",
        Phrases::new(&["the deaf", "deaf and dumb|mute"]),
    ),
    (
        "accessible toilet",
        Phrases::new(&["disabled toilet|loo|toilets|loos"]),
    ),
];

/// Words without: the sentence has to be made anew.
static DEFICIT: Phrases = Phrases::new(&[
    "bound|confined|stuck|imprisoned|trapped|restricted|chained|bed to|in|by ..2 a|wheelchair|wheelchairs|chair|bed|his|her|their|bodies|body",
    "bedbound|housebound|wheelchairbound",
    "suffer|suffers|suffering|sufferer|sufferers|afflicted|stricken|victim|victims|struck|plagued|crippled ..4 from|of|with|by|so|{hardship} ..3 {hardship}|much|terribly|and|smile",
    "{hardship} sufferer|sufferers|victim|victims|patient",
    "normal|able|ordinary|regular|mainstream|healthy|real|abled [bodied] kids|children|child|people|shoppers|pupils|students|families|adults|life|lives|kid|customers|visitors|folk|schools|class|brains|ones|readers|person|learners",
    "be|like|almost|looks|look|act|pass|quite|seem|seems|feel ..3 normal ..3 kids|child|people|for|us|like|despite|with|others|again|{any}",
    "low|lower|bottom|less ability|able|functioning|achievers|achiever|attainers|iq|flyers",
    "high|low functioning",
    "special|additional ..1 needs ..2 kids|children|child|lot|group|ones|people|little|table|student|pupils|class|bus",
    "vulnerable ..4 group|people|residents|members|folk|ability|souls|ladies|adults ..6 made|managed|enjoy|enjoyed|have|loved|little|help|treat|cute|with|their|smile|faces|lovely|even",
    "{hardship}|{people}|they|she|he|wheelchair|students|residents|kids|children|clients|ladies|users|tenants|pupils|learners|group ..8 so|such|an|a|real|truly|are|is|inspire|inspires ..2 inspiring|inspiration|inspirational|inspired|brave|heroes|hero|warriors|warrior|fighters|fighter|superhero|superheroes|special|amazing|humbling ..6 {any}",
    "inspiration|inspiring|inspirational|brave|bravely|bravery|humbling|heroic|warrior|warriors|humbled|hero|heroes ..8 {hardship}|wheelchair|disabled|despite|disability|overcome|coming|even|blind|carers|smile|condition|learning|special|chair",
    "{hardship}|wheelchair|disabled ..8 inspiration|inspiring|inspirational|brave|bravely|bravery|humbling|heroic|warriors|warrior|overcomes|overcame|overcome|despite|battling|battles|battle|smile|smiles|smiling|excuse|hero|heroes",
    "despite ..2 his|her|their|having|being|the|a ..2 {hardship}|disability|disabled|wheelchair|condition|difficulties|limitations|challenges|blind|deaf|needs",
    "what's|whats|what|no|zero ..1 our|your|my|is|ur ..1 excuse|excuses",
    "puts ..3 perspective|shame|problems",
    "articulate|clever|bright|pretty|capable|independent|successful|active|handsome|well|funny|happy|normal ..1 spoken ..1 for ..2 someone|somebody|a|person|man|woman|people|kid ..2 with|in|who ..4 {any}",
    "doesn't|doesnt|didn't|never|won't|not ..1 let|letting|lets ..3 {hardship}|disability|wheelchair|blindness|condition|it ..4 down|stop|hold|define|beat|back",
    "brave|plucky|little|gutsy|wee|courageous|amazing|special {name} ..8 {hardship}|wheelchair|disability|condition|disabled|smile",
    "doesn't|didn't|never let|lets ..3 {hardship}|syndrome",
    "still|always|yet|never|so ..3 smile|smiles|smiling|cheerful|complain|complains|moan|grateful",
    "differently|handi able|abled|capable",
    "handicapped|handicap|crippled|retarded|spastic|mongol|subnormal|imbecile|backward|slow|simple|dumb ..1 child|children|kids|people|adults|person|lad|girl|boy|man|learners|by|with|toilet|parking|ones",
    "handicapped|handicaps|mentally handicap|retarded|ill|disabled|unstable|challenged|deficient",
    "the ..1 mentally|physically|profoundly|severely|visually|chronically ..1 ill|disabled|handicapped|impaired|sick",
    "mental|psychiatric patients|patient|age|defective|defectives|ward",
    "mental age|of",
    "burden|drain|drag ..3 on|to|of ..3 nhs|society|system|family|taxpayer|carers|us|services|staff|ward|beds|parents|state",
    "demented|senile|gaga|vegetable|vegetables|doolally|wandered|dementing|geriatric|geriatrics|crumblies|crumbly|bed-blocker|bed-blockers|bedblocker|bedblockers|frequent flyers|flyer",
    "hard|difficult ..1 to reach|engage ..2 {any}",
    "disadvantaged|deprived|underprivileged|needy|troubled|damaged|problem|broken|difficult|challenging|chaotic|feral|dysfunctional ..1 kids|kid|children|child|families|family|youths|youth|teens|youngsters|parents|communities|area|areas|lives|homes|estates|residents|people|lot|tenants|community",
    "broken home|homes",
    "born|trapped|locked ..1 in|wrong|into ..2 body|sex|gender|herself|himself|world|own",
    "lives|life|world|lot|existence ..2 of|worse|not|than ..2 death|living|misery|darkness|silence|suffering|worth",
    "rather|prefer|sooner ..3 dead|die ..3 {any}",
    "for once|little ..2 {hardship}",
    "bless them|their|his|her|em|him ..7 trying|try|best|cotton|hearts|tries|help|simple",
    "with|needing ..1 a lot|bit of ..1 help ..4 {any}",
    "god's|gods|special|little|poor|precious ..1 angels|angel|souls|soul|mites|mite|ones|gifts|lambs|things|loves|dears ..6 {hardship}|{any}",
    "cure|fix|fixing|rid|grow ..2 of|out ..2 {hardship}",
    "cure|fix ..1 autism|adhd|dyslexia|disability|stammer|deafness",
    "help|us|to ..1 fix|mend|repair|rescue them|these|those|broken ..1 {any}",
    "wheelchair|deaf|blind|autistic|disabled|dementia|disability ..2 warrior|warriors|heroes|fighters|angels|sufferer|sufferers|buddies|lot|brigade",
    "addict|addicts|alcoholic|alcoholics|junkie|junkies|druggies|schizophrenic|schizophrenics|epileptics|diabetics|manic|depressives|anorexic|spastics|mentals|autistics ..2 are|is|need|who|always|the|and|on|in|welcome|group|never|will|just|us",
]);

/// A draft that speaks about the words themselves.
static ABOUT_WORDS: Phrases = Phrases::new(&[
    "say|write|use|says|call|stop|avoid|never|don't|please|instead|not|term|phrase|language|wording|swap|retire ..8 not|instead|rather|wheelchair|suffers|suffering|bound|normal|words|guide|term|writing|saying",
    "language|wording|style guide|matters|workshop|training",
    "not|isn't|aren't|don't|no|nobody's|wasn't ..2 suffer|suffers|suffering|brave|inspiring|inspiration|wheelchair|normal|burden|vulnerable|inspirational",
    "i|i'm|im|me|i've|i'd ..2 deaf|blind|dementia|autism|adhd|dyslexia|depression|anxiety|suffer|suffering|disabled|dyslexic|autistic|migraines|condition|hearing",
    "my dementia|autism|adhd|dyslexia|depression|anxiety|migraines|condition|hearing|disability",
    "of|on|with|for|from ..3 hay|fever|monday|fomo|hiccups|cold|writer's",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    if quiet::is_tale(reading) || reading.has(&ABOUT_WORDS) || stereotyped(reading) {
        return None;
    }
    let mendable = MENDABLE.iter().find_map(|(better, words)| {
        let hit = reading.unquoted(words)?;
        Some((*better, hit.span))
    });
    match mendable {
        Some((better, span)) => Some(Finding {
            mend: Some(Mend {
                span: span.clone(),
                with: Some(better.to_owned()),
            }),
            ..rule.at([span])
        }),
        None => reading.unquoted(&DEFICIT).map(|it| rule.at([it.span])),
    }
}

/// Whether the other rule of this category has spoken.
fn stereotyped(reading: &Reading<'_>) -> bool {
    let other = super::stereotype::RULE;
    (other.look)(reading, &other).is_some()
}
