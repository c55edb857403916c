//! **Sees** somebody in a group so small that the group is a name: the only one, the smallest school.
//!
//! **Why**: where there is one ginger child in a class, no name is needed.
//! **Example**: "A pupil at our smallest primary has been diagnosed." **Better**: "We are learning about
//! epilepsy as a staff."
//!
//! **Source**: ICO anonymisation guidance, cited from memory, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "only-one-it-can-be",
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
    "he's|she's|is|was|hes|shes|being|are the|our|my only .. in|at|on .. year|class|school|ward|unit|village|course|team|home|group|street|caseload|estate|wing|reception|nursery|town|island|college",
    "only|one|sole|single .. lad|girl|boy|pupil|child|kid|family|wheelchair|patient|resident|tenant|learner|student|woman|man|lass|ginger|blind|deaf|black|asian|muslim|polish|syrian|kurdish|ukrainian|somali|mum|dad .. in|at|on .. year|class|school|ward|unit|village|course|team|home|group|street|caseload|wing|nursery|town|island|college|floor",
    "a|one|our|the|this|that pupil|child|student|learner|patient|resident|tenant|member .. smallest|tiny|tiniest|small .. school|primary|village|unit|home|ward|island|college",
    "school|class|village|home|unit|ward|island|nursery|hamlet of #|eight|nine|ten|eleven|twelve|thirteen|six|seven|five|four // diagnosed|pupil|child|boy|girl|cried|epilepsy|resident|patient|excluded|tourettes|cancer|died",
    "taught|baked|delivered|cut|coached|drove|served half|most|all|everyone|everybody of|in|the .. // dementia|stroke|ward|home|hospice|doesn't|cries|bed|cancer|know|library",
    "everyone|everybody|whole|half .. knew|knows|kens|recognise* .. her|his|him|the|them .. coat|hat|face|voice|van|walk|dog|shop|laugh|name",
    "from|in|of|one|the family|families|siblings|brothers|sisters|group|twins of|from .. #|two|three|four|five|six|seven|eight|nine .. fire|care|placement|foster*|together|removed",
    "sibling|foster group|siblings .. of|from|need*|for|split",
    "who|that won|plays|played|sings|runs|ran|swam|used|taught|drove|scored|bakes .. the|at|for|in .. now|can't|drink|drunk|six|weeks|bed|ward|detox|dying|cancer|wife",
    "family|siblings|brothers|sisters|group of #|two|three|four|five|six|seven|eight|nine .. fire|care|foster|placement|homes",
    "one|two|three boys|girls|lads|kids|pupils|children .. same street|school|class|estate|road",
    "one|lad|lass|boy|girl|lady|man with|wi|in the helmet|hat|red|tattoo|wheelchair|ginger|limp|crutches|parrot|plaster",
]);

/// Words that speak against it.
static BUT: Phrases = Phrases::new(&[
    "only pupil|student|child|one .. me|i",
    "i|we was|were|am|are the only",
    "my|our class|team of",
    "only # places|spaces|left",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    reading
        .slip(&SAYS, &BUT, UNLESS)
        .map(|hit| rule.at([hit.span]))
}
