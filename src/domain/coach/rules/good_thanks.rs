//! **Sees** thanks or credit given to somebody by name, by handle or by role.
//!
//! **Why**: it is how a network begins; whoever is thanked in public comes back.
//! **Example**: "Big thanks to Odette in payroll".
//!
//! **Source**: Fledge, step "Credit somebody".

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "good-thanks",
    category: Category::Good,
    level: Level::Celebratory,
    look,
};

static SAYS: Phrases = Phrases::new(&[
    "thank you|u|ye",
    "thanks|thankyou|thx|diolch|tapadh ..1 to|for|so|everyone|all|{name}|{@}|again|again",
    "my|our|many|huge|big|massive|special|heartfelt|warm|sincere|with thanks",
    "thanks {name}|{@}",
    "cheers|ta|kudos|props|respect|bravo|hugs|credit ..1 to|tae ..3 {any}",
    "all|full|the credit to|goes|is",
    "credit to|goes {any}",
    "hats off|aff to|tae",
    "hat tip|tips to|tae",
    "h t {@}",
    "shout out|oot to|tae",
    "shoutout|shout-out to|tae",
    "big up {any}",
    "well done|played [to|tae|{@}|{name}|all|everyone] the|our|everyone|all|{name}|{@}|to|my|team",
    "congratulations|congrats|llongyfarchiadau ..1 to|our|tae|{name}|{@}|all",
    "round of applause for",
    "grateful|thankful|indebted to",
    "ten|10 out of ten|10 to",
    "loved|enjoyed|loving|great the|this|a|that|from ..2 talk|post|thread|session|blog|article|piece|book|read|podcast|chat ..2 by|from|with",
    "read|thread|talk|piece|post|blog|tip|idea|advice from|by {name}|{@}|our|my|the",
    "learned|learnt|learning|borrowed|borrowing|stole|pinched|nicked ..4 from {name}|{@}|my|our|dr|mrs|mr|ms|the",
    "idea|recipe|suggestion|tip|trick|words ..2 came|is|was|belongs from|to|by|all {name}|{@}|our|my",
    "taught|showed|helped|reminded me|us ..2 to|how|that|what|the",
    "got|carried|saw|kept me|us through|going",
    "your driver|team|staff|nurse|porter|colleague|receptionist|librarian|crew|guard|lollipop ..4 {any}",
    "wants|gets|deserves|deserve|with|all [the] credit",
    "couldn't have done it without {any}",
    "made|mak my|our|his|her day|week|morning|year",
    "ta|thanks|cheers for|very|again|ever|from",
    "thank the|them|everyone|everybody|him|her",
    "can't|cannot|cant thank ..5 enough",
    "bless you {name}",
    "you|you're|youre|yous|absolute|proper|what [a|an|all|are|absolute|proper] star|stars|legend|legends|hero|heroes|diamond|gem|marvel|treasure",
    "he's|she's|was|were|they're|is|are a|an|the|my [absolute|proper|total|real] star|hero|marvel|legend|diamond|gem|treasure|wonder|joy",
    "proud of|o the|my|our|this|these|you|yous|them|her|him|everyone|everybody|every|all|{name}|{@}",
    "fair play",
    "credit where|is",
    "all|entirely|work of|by|was|were {name}",
    "taught [to] me|us by {any}",
    "best|finest|kindest|loveliest ..3 i|we|in ..2 have|had|met|known|worked|valley|county|business|building|team",
    "salute you|u|them|her|him",
    "standing ovation|applause",
    "our|my [very] own {any} [{any}] ..4 drew|made|wrote|built|baked|painted|filmed|mended|fixed|played|sewed|found|carried|designed",
]);

static UNLESS: Phrases = Phrases::new(&[
    "thanks|thank a bunch|lot|million|for nothing|nowt|the|making|reminding",
    "thanks|thank [you] for ..2 dm|getting|message|contacting|email|touch",
    "thanks|thank for nothing|nowt|making",
    "shout out|oot to whoever writes|did|does",
    "never say thank",
    "no thanks|thank",
    "say thanks|thank",
    "congratulations from",
    "thanked me",
    "cheers {@}",
    "well done {@}",
    "credit card|union|note|score|universal|crunch|rating|is|where",
    "photo|picture credit",
    "no credit",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let hit = reading.meant(&SAYS, Some(&UNLESS))?;
    Some(rule.at([hit.span]))
}
