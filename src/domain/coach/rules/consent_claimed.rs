//! **Sees** that somebody in care is said to have agreed to be posted about.
//!
//! **Why**: consent given at a bedside is hard to prove and can't be undone once it travels.
//! **Example**: "She said I could share this! Our young mum has had her twins." **Better**: ask in
//! writing through the organisation, or leave the person out.
//!
//! **Source**: NMC and HCPC guidance on social media, cited from memory, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "consent-claimed",
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
    "she|he|they|client|patient|resident|mum|dad|family|daughter|son|wife|husband|parents|parent|mam|lad|lass|lady|gentleman|pupil|tenant|student|shes|hes said|says|say|told|agreed|confirmed [that] [me] i|we|it's|its|it could|can|am|was|were|fine|ok|okay|grand|allowed .. share|post|put|tell|tweet|use|say|mention|write|name|photograph",
    "she|he|they|client|patient|resident|mum|dad|family|daughter|son|wife|husband|parents|mam|lady|lad|lass|gentleman doesn't|doesnae|don't|didn't|dont|doesnt|wouldn't|won't mind .. me|us|my|if|being|the|i|it|sharing|posting|saying|telling",
    "with|wi her|his|their|family|patient|client|parents|mum|dad|full [full|own|kind|verbal|family] permission|consent|blessing|say-so|okay|ok .. story|news|this|photo|share|i|she|he",
    "gave|given|got|has|have|had|getting me|us|her|his|their|verbal|the|mum|family [the|her|his|their|verbal|full] permission|consent|blessing|go-ahead|ok|okay|thumbs",
    "said|says|told [me|us] go on|ahead .. put|post|share|tell|pit|stick|tweet",
    "daughter|son|wife|husband|family|mum|mam|dad|she|he .. said|says|wants|wanted|asked|begged|told|let [me|us] .. to share|post|tell|put|tweet .. this|it|her|his|story|online|here|everyone|world|on",
    "asked|allowed|okayed|ok'd|let me|us [to] share|post|tell|put|pit",
    "she|he|they|mum|dad|family all .. for it",
    "posting|sharing|shared|posted|telling this .. with .. permission|consent|blessing",
    "so|and consented to",
    "you|u said i|we could|can share|post|tell|use|put|mention",
]);

/// Words that speak against it.
static BUT: Phrases = Phrases::new(&[
    "photo by",
    "used with",
    "sister|brother|mum's|own recipe|idea|cake",
    "my|me sister|brother|husband|wife|mum|mam|dad|daughter|son|nan|partner|manager|boss|friend|mate",
    "staff|colleague|author|artist|photographer|speaker|trust",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    reading
        .slip(&SAYS, &BUT, UNLESS)
        .map(|hit| rule.at([hit.span]))
}
