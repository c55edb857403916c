//! **Sees** a wink: somebody not named, with a clue.
//!
//! **Why**: "you know who" tells that a person is there to be found; readers will find them.
//! **Example**: "Not naming names but a certain Year 9 had a hard Easter." **Better**: leave the story
//! with your team.
//!
//! **Source**: SSSC and BASW guidance on social media, cited from memory, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "named-by-a-clue",
    category: Category::Confidentiality,
    level: Level::Essential,
    look,
};

/// Where the same words are no slip.
const UNLESS: &[Setting] = &[
    Setting::Fiction,
    Setting::History,
    Setting::OwnStory,
    Setting::Play,
];

static SAYS: Phrases = Phrases::new(&[
    "not|without|no|nae naming|mentioning|saying|names|names, [any] names|name|no|nowt|who|but .. but|one|certain|someone|somebody|a|the|our",
    "not|mustn't|shouldn't|never|can't|cant discuss|talk|speak about|patients|patient|clients|cases|pupils|it|residents .. but|also|the|it's|its",
    "who|somebody|someone|anyone|officer|lad|lass|teacher|doctor|man|woman|girl|boy i|we|i'll won't|cannot|can't|shall|wont [not] name",
    "you|yous|youse|ye|u|yer know|ken|knows who|fine|which|exactly [who|which|fine] .. from|in|at|is|has|had|was|you|i",
    "you|ye|u know that|the|her|him|wan house|woman|man|lady|lad|family|one|girl|fella|chap wi|with|that|who|from|on|at|wha",
    "no|nae prizes for guessing",
    "guess who's|who|whose|whos|which|wha .. in|on|at|back|failed|got|been|turned|just|has|had|is",
    "never guess who's|who|whose|whos|which|wha",
    "three|one|two|a guesses who",
    "asking for a manager|colleague|workmate",
    "deny it|this|everything .. came|from|me|if",
    "deny|denying|denied .. from me",
    "didn't|didnt|didnae|don't|dont|never|not hear|get|git|heard it|this|that from|off me|us",
    "you|yous|ye|u will|would|might all|know know|him|her|them",
    "everyone|everybody|anyone|folk|locals|some|half|if .. from|in|round|who|here|local|you .. will|would|wid|know|knows|kens know|knows|ken|recognise|remember|who|exactly",
    "a|one|this certain year|y#|young|gentleman|lady|family|patient|pupil|student|resident|somebody|someone|lad|lass|mum|dad|tenant|client|person|player|teacher|footballer|councillor .. in|on|at|has|had|just|who|from|is|was|turned",
    "let's|lets|shall just|say|call [say|we] [that|him|her] .. patient|client|mr|mrs|tenant|pupil|family|a|the|one",
    "no names .. but|though|just|obviously|the|a|she|he|lad",
    "i|you shouldn't|shouldnt|probably|really|know|should say|tell|share|post|be|not this|but|it|saying .. patient|client|pupil|she|he|lady|lad|resident|tenant|mum",
    "you know who you are",
    "identity|name|names .. changed|withheld|protected .. but|protect",
    "if [you|she|he|they] .. reads|read|reading|sees|see|is|are this .. you|she|he|know|sorry",
    "if you sat|came|were|rang|called|phoned|saw|missed|left|visited .. with|in|to|on|at .. me|us|my|room|today|friday|clinic|ward .. tattoo|cried|panic|crying|student|hair|coat|hat|resit|attack|baby|limp",
    "tell mi|say nobody|naebody|no-one but|except",
    "between .. me|us|you .. gatepost|lamppost|bedpost|and|four",
    "rhymes with",
    "off|from|on the telly|tv|radio|papers|news .. came|in|on|through|with",
    "bloke|man|woman|lad|lass|lady|girl|guy|boy|player|singer|actor off|from the telly|tv|radio|papers|news|box",
    "famous|celebrity|celeb|vip|well-known {any} // ward|wing|patient|clinic|a&e|bum|room",
    "you couldn't|can't|could write|make|not it .. system|file|notes",
    "i can tell this|that|it",
    "years|decades on .. tell|say|name|share",
    "can't|cannot|won't|couldn't|cant|wont|cannae say|name|tell who|which|names",
    "if your|yer surname|name|initials starts|begins|is|are",
    "that {job}|singer|presenter|player|mp|actor|vicar|head who|whose|wi|with // waiting|clinic|ward|unit|office|cell|desk|results|caseload",
    "yes|aye|yep him|her|them|that one|him|her|lad",
]);

/// Words that speak against it.
static BUT: Phrases = Phrases::new(&[
    "hint|clue|clues|guess .. biscuit*|baker|bake|cake|crossword|quiz|answer|prize|theme",
    "names of|badge*|tag*",
    "forgotten them",
    "say no|thank",
    "just saying",
    "say they|we're",
    "{client}|name|child|children|family protected|withheld .. court",
    "you know who you are .. thank*|thanks|legends",
    "my|our|the cat|dog|team|boss|manager",
    "dinner party",
    "on the radio|news today",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    reading
        .slip(&SAYS, &BUT, UNLESS)
        .map(|hit| rule.at([hit.span]))
}
