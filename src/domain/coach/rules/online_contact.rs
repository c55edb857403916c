//! **Sees** a public tie online with somebody in care, in class or on a caseload: a follow, a friend
//! request, a private channel. In a private message to one of the public: the same, offered to them.
//!
//! **Why**: it blurs what you are to each other, and shows everybody that they use your service.
//! **Example**: "@name yes you can follow me back!" **Better**: "Thanks for saying hello. I keep this
//! account for colleagues."
//!
//! **Source**: NMC, HCPC and SSSC guidance on social media; cited from memory, due for review.

use super::prelude::*;
use crate::domain::coach::Audience;

pub(in super::super) const RULE: Rule = Rule {
    id: "online-contact",
    category: Category::Boundaries,
    level: Level::Essential,
    look,
};

/// Where the same words are no slip.
const UNLESS: &[Setting] = &[Setting::Fiction, Setting::History];

static SAYS: Phrases = Phrases::new(&[
    "accepted|accept|accepting|accepts|added|adding|add|friended|followed|following|follow|unblocked|messaged|dm'd|dmd|facebooked|snapchatted|whatsapped|texted|liked|liking|poked|stalked|stalking|scrolling|googled|texting|messaging|tagged .. {client}|{student}|service|lad|lass|mum|dad|parent|parents|foster|families|pupil|kid|kids|girl|boy|lady|gentleman|year|10c|caseload|one|old",
    "{client}|service|lad|lass|mum|dad|parent|parents|mums|dads|foster|families|kid|kids|girl|boy|year|user|one|placement|leaver|users|students .. added|adding|adds|followed|follows|following|friended|messaged|messages|messaging|dm'd|dm|dms|dmd|tagged|snapchat|snap|insta|whatsapp|facebook|fb|request* .. me|on|my|us|him|her|here|back|request|from|insta|too",
    "friend request|follow off|from .. {client}|service|lad|lass|mum|dad|parent|pupil|foster|girl|boy|patient",
    "on here|insta|snap|snapchat|facebook|fb|whatsapp|tiktok|instagram|messenger|dms .. {client}|foster|pupils|patients|clients",
    "message|msg|dm|text|ring|call|snap|whatsapp|inbox|phone|txt me [on|here|direct|privately|your|ur|any|anytime|whenever|instead|at|straight|after|in] [here|your|ur|insta|snap|whatsapp|any|my|personal|home|whenever|time|hour|own|me|out] // {@}|not|don't|forget|your|school|session|mum|class|worker|group|tell|ward|crisis|duty|missed|patient|appointment|they|her|his",
    "{@} // we can chat|talk|speak|message here|privately|on|instead",
    "not|forget|skip|ignore|never|don't|dont|instead [of|bother|ring|use|mind|tell|call|text|phone] [with|the|use|tell] [the|your|my|use] duty|crisis|office|helpline|school|line|agency|ward|surgery|social",
    "don't|dont|dinnae|dinna|never|not|no [need|one] tell|mention|say|let|telling [to] [the|your|my|them|it|anyone|school|rest|sir|miss|agency|manager|ward|boss|head] [the|of|to|know|school] [rest|head|school|agency|manager|other|others|office|ward|boss|10c|class|council] // {@}|gift|card|quid|follow|message|class|here|mum|insta",
    "{@} // you|u can|may|yes|of|course follow|add|friend|message|text|tag",
    "{@} // bruv|babe|sweetheart|hun|huni|darling|lovely|mate|pet|hen|sweetie|kid|kiddo|trouble|xx|xxx|x .. missed|session|group|class|clinic|ward|appointment|favourite|sober|week|school|worker|clean|proud",
    "{@} // favourite|fave social|support|nurse|teacher|key|care|youth|pupil|patient|worker|student|resident",
    "{@} // sober|clean .. week|group|babe|hun|proud|thursday",
    "{@} // you|your .. wor*|worker|nurse|teacher|midwife|caseworker|keyworker|tutor // chat|message|text|here|dm|again|xx|group",
    "saw your|ur|the story|post|posts|status|stories|profile|reel .. about|last|mum|night|on|meltdown // message|ring|dm|text|call|i'll|session|medication",
    "hey|hi|hiya|hello|aw|awww|omg {name}|{@}|hun|hen|babe // you|u missed|saw|were|up|looked|coming .. session|clinic|group|ward|queue|story|3|again|class",
    "thanks|ta|lovely|love [for|the|all|you|your] .. dms|messages|message|cards .. families|patients|clients|parents|mums|block|lads|residents|tenants|pupils",
    "i'll|ill|i|will pick|collect|fetch u|you|him|her|them up .. sat|saturday|sunday|tonight|tomorrow|after",
    "come|pop|nip|call|drop round|over|by|past|in|to [to] [for|my|mine|me|ours|the|any|house|when] .. tea|house|anytime|any|time|mine|ours|where|weekend // {@}|foster|pupil|patient|lad|service",
    "my number|mobile|snap|insta|home .. is|for|in|any // pupil|patient|parent|service|client|mum|student|young|class|session",
    "asked|asking|asks|wants|wanted|gave|give|got for|me|my|him|her|his|their [my|me|his|her] insta|instagram|snap|number|gamertag|whatsapp|facebook",
    "gamertag|playstation|psn|xbox|discord|roblox .. find|add|me|saturday|p7|year|kids|class|pupils",
    "secret between me|us and|an",
    "find me|us on [saturday|here|insta|snap] .. bring|snacks|class|kids",
    "reading|read my|ma posts|tweets|diary .. yours|too|night",
    "accepted|accept|accepting|got|sent .. request|follow|add .. {client}|service|foster|lad|lass|mum|dad|parent|kid|girl|boy",
    "{@} [yes|yeah|course|of|sure|aye] you|u|ye can|may follow|add|friend|text|message|dm",
    "{@} // message|dm|text|ring me [on|here] here|whenever|privately|direct|instead // [any] hour|school|worker|ward|team|duty|line|they",
    "message|msg|dm|text|ring|snap me [on] here|whenever|privately|any // school|ward|duty|class|session|worker|group|mum|crisis|hour|injection",
    "{@} // text|ring|message|dm me not .. line|duty|office|team",
    "dm me ur|your snap|insta|address // session|class|school|sat|pick",
    "{@} // we can|could chat|talk here",
    "add|follow|find|message me on here|insta|snap|facebook|whatsapp|properly",
    "my|mi own|personal|private|home number|mobile|address .. at|to|christmas|talk|evenings|leaver*|client*",
    "we|i talk|chat|text|message|speak most|every|each|all evenings|evening|night|nights|day",
    "{client}|probation|caseload|leavers|offenders|parents|pupils|families .. whatsapp|group chat|fantasy|facebook",
    "meant|supposed|told|asked|allowed to|not|me [not] [to] talk|message|contact|speak|stop|text // contact|centre|kids|him|her|bio|easier|service",
    "tek|took|take|takes|has|have|got|gave mi|my number|mobile .. date|an|and|cute",
    "service|manager|boss|agency says|said i should stop",
]);

/// Words that speak against it.
static BUT: Phrases = Phrases::new(&[
    "we won't|don't|can't|never follow|accept",
    "say thanks",
    "follow us",
    "my account .. login|sign",
    "told|tell the|my dog|cat",
]);

/// What ties two people, said by one to the other.
static PRIVATELY: Phrases = Phrases::new(&[
    "you|u|ya|ye can|could|may|should [always|also] text|message|msg|dm|ring|call|whatsapp|snap|add|follow me",
    "yes|yeah|yep|sure|course|aye [do] [please] add|follow|text|message|ring me",
    "text|message|msg|dm|whatsapp|snap|ring|call|add|find me on|here|whenever|anytime|any|tonight|later|privately|direct|instead|back",
    "add|added|adding|follow|followed|following|accepted you|u|ya [back|now|too|here]",
    "my number|mobile|whatsapp|insta|instagram|snap is",
    "keep|stay|kept in touch",
    "let's|lets|we|shall [can|could|should|we] meet|chat|grab .. coffee|tea|drink|pint|lunch|soon|here|weekend|tomorrow|tonight",
    "between us|ourselves",
    "our [little] secret",
    "don't|dont|never|not|needn't [need|to] tell|mention .. anyone|anybody|office|manager|team|ward|school|boss",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let offered = || {
        let is_theirs = reading.draft.audience == Audience::OneOfThePublic;
        is_theirs.then(|| reading.said(&PRIVATELY)).flatten()
    };
    reading
        .slip(&SAYS, &BUT, UNLESS)
        .or_else(offered)
        .map(|hit| rule.at([hit.span]))
}
