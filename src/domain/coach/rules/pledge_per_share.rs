//! **Sees** a gift, a task or a forfeit for every repost, like, follow or comment, with no cap or end.
//!
//! **Why**: a post can travel to tens of thousands in a night, and the bill travels with it.
//! **Example**: "£1 to the ward for every repost". **Better**: "£1 for each repost, up to £200, until 30 June".
//!
//! **Source**: Fundraising Regulator and Government Communication Service propriety guidance, cited
//! from memory 2026-11, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "pledge-per-share",
    category: Category::Pledge,
    level: Level::Essential,
    look,
};

/// Something counted by shares.
static BY_SHARE: Phrases = Phrases::new(&[
    "boost|share|repost|retweet away // every|each [single] time",
    "£|fiver|tenner|pound|quid|mile|cake|tree|meal|hour ..6 every|each [single|blessed] time",
    "per|each repost|retweet|share|boost|rt",
    "pence|pounds|quid|p|pound|hour|minute|mile|lap a repost|retweet|share|boost|rt|heart|like",
    "repost|share|retweet|rt|like|boost one|1|a [repost|share] , one|1|a {any}",
    "each|every|evry|per|ilka [single|and|one|new|extra|last|other|blessed|damn] [every|one|single|new] {sharing}",
    "each|every|evry|per [single] retweet*|repost*|share|like|boost|follow|comment|reply|heart",
    "each|every|evry|ilka|any|per time|person|one|1|body|soul|friend|follower|stranger|mate|human|account|pal|yin ..4 shares|share|shared|reposts|repost|reposted|retweets|retweet|retweeted|rts|rt|likes|liked|boosts|boost|follows|follow|comments|replies|tags|tag|sharing|hearts|quotes|clicks",
    "every time|person|one ..5 is|gets|get shared|reposted|retweeted|boosted|liked",
    "each|every of you|yous|yez|u|ye|yer|them|those who|that {sharing}",
    "everyone|everybody|everyone|anyone|anybody|whoever|all who|that|whae ..2 shares|share|reposts|repost|retweets|retweet|rts|rt|likes|like|boosts|boost|follows|follow|comments|tags gets|get|gits|i'll|we'll|wins|will|i",
    "one|1|a like|share|retweet|rt|repost|boost|follow|comment|heart [=|equals|means|is|buys|gets|for] [=] 1|one|a|an|another|#",
    "£|# # a|an|per like|share|retweet|rt|repost|boost|follow|comment|click|heart",
    "quid|pound|pounds|pence|penny|p|pee|fiver|tenner|mile|lap|press-up|minute|cake|biscuit|donut|pint a|per|an like|share|retweet|rt|repost|boost|follow|comment|heart|click|pop",
    "like|likes|share|shares|retweet|retweets|rt|rts|repost|reposts|boost|boosts|follow|comment|heart =|equals = |1|one|a|#|£",
    "{sharing} = #|a|one|another|£",
    "as many .. as likes|shares|retweets|rts|reposts|boosts|followers|comments|hearts",
    "as many|much likes|shares|retweets|rts|reposts|boosts|hearts ..4 as many|much",
    "as many shares|likes|rts|retweets|reposts",
    "shares as days|pounds|laps|miles|hours",
    "likes|shares|retweets|rts|reposts|boosts you|u|ye|this|it .. is|are|= how|that|the",
    "however many likes|shares|retweets|rts|reposts|boosts|comments|follows|hearts|come",
    "the more|mair [of] you|u|ye|yous|yiz|yer|we|likes|shares|retweets|rts|reposts|boosts|it ..6 the more|mair|further|longer|bigger|better|harder|less|lower|shorter|darker",
    "number of likes|shares|retweets|rts|reposts|boosts|comments|followers|hearts ..5 number|is|will|=|decides|i'll|we'll",
    "how|however many likes|shares|retweets|rts|reposts|boosts ..6 is|i'll|we'll|that's|=|many",
    "# likes|shares|retweets|rts|reposts|boosts|hearts|follows [=|equals|for|means] # ",
    "each|every one counts [double|twice]",
    "match each|every|evry|all [one] {sharing}",
    "with each|every {sharing}",
    "by the like|share|retweet|boost|repost",
    "a|one [wee|whole|new] {any} [goes|given|donated|planted|read|eaten|run|baked] for|per each|every|evry|any {sharing}",
]);

/// Somebody gives, does or suffers something for it.
static GIVEN: Phrases = Phrases::new(&[
    "i'll|we'll|i|we|she'll|he'll|they'll|he|she|it'll|ill|a'll|ah'll|us|mi|me|ma|my|our",
    "will|gonna|gunna|going|shall|wull|a|go|gets|get|gets|git|goes|go|gies|gives|give|given|giving|donate*|donating|buys|buy|bought|pays|paid|pay|plant*|adds|add|added|feeds|feed|earns|earn|means|equals|=|owe|owes|wins|sends|send|funds|fund|saves|save|raises|counts|puts|unlocks|brings|lets|makes",
    "£",
    "# p|quid|pence|pee",
    "quid|pound|pounds|pence|penny|fiver|tenner|mile|miles|lap|laps|slice|cake|biscuit*|press|burpee*|minute*|tree|trees|meal*|book*|tin|day|hour*",
]);

/// A limit is named, or it isn't a pledge at all.
static LIMITED: Phrases = Phrases::new(&[
    "up to|tae [a|the] [max*|total|limit] [of] [£] #",
    "up to [a] {howmany}",
    "max|maximum|capped|capping|limited|ceiling",
    "cap|limit is|of|at|set|it|will|on|is|it's",
    "a|our|the|with|put|my|to cap|limit [of|at|on|is|set|it]",
    "no|not more|mair than",
    "stop|stopping|stops|stopped|ends|ending|end|closes|closing|close|counting|counted at|on|by|when|after",
    "first|1st #|hundred|thousand|fifty|twenty|ten|dozen",
    "until|till|til|by|before|ends|up to [the|next|this] [end|close] [of] [noon|#|midnight|midday|{weekday}|{month}] [th|st|nd|rd|am|pm] [on|of] [{month}|{weekday}|#|tonight|tomorrow|midnight|noon|lunchtime]",
    "whether|if or not",
    "whether anyone|anybody|you|ye|folk",
    "don't|not|never|dont|didn't|won't|wouldn't|can't run|do|offer|promise|give|donate|pay|need|have|hold|make",
    "don't do what",
    "we read|answer|see|value|appreciate|welcome|love|check|reply|respond|notice each|every|all",
    "read|reads|answer|answers|answered|appreciate|appreciated|love|value|treasure each|every [single] comment|reply|like|share|follow",
    "each|every [single] comment|reply|like|share|follow is|gets|was|are read|answered|seen|appreciated|welcome|moderated|checked|logged",
    "reply|replies|comment|comments to each|every",
    "thank|thanks|thankful|grateful .. for .. each|every",
    "used to|once promised",
    "in # ..6 promised|pledged|offered|gave",
    "without [a] cap|limit is|are|was",
    "terms are|and|on|at",
]);

/// A cap that is denied is none.
static UNLIMITED: Phrases = Phrases::new(&[
    "no|without|nae|zero [upper] limit|limits|cap|ceiling|maximum|max|end|stopping|upper",
    "won't|not|never|willnae|don't|dont stop|stopping|end|limit|cap",
    "sky|sky's the limit",
    "sky|sky's limit",
    "however many|much|long|far",
]);

/// Where it is said.
fn place(reading: &Reading<'_>) -> Option<Hit> {
    let unless = if reading.has(&UNLIMITED) {
        None
    } else {
        Some(&LIMITED)
    };
    let hit = reading.meant(&BY_SHARE, unless)?;
    reading.has(&GIVEN).then_some(hit)
}

/// Whether this rule speaks, so that its kin needn't.
pub(super) fn speaks(reading: &Reading<'_>) -> bool {
    place(reading).is_some()
}

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    place(reading).map(|hit| rule.at([hit.span]))
}
