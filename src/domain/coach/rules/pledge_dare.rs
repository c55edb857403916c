//! **Sees** a forfeit or a favour set off by shares: "if this goes round, the boss dyes his beard".
//!
//! **Why**: a post may do better than anybody wished, and a dare in public is kept in public.
//! **Example**: "RT and I'll do a press-up". **Better**: a number that is safe, and a day on which it ends.
//!
//! **Source**: Government Communication Service propriety guidance, cited from memory 2026-11, due for
//! review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "pledge-dare",
    category: Category::Pledge,
    level: Level::Essential,
    look,
};

static SAYS: Phrases = Phrases::new(&[
    "you|ye|yous|u share|retweet|repost|boost|rt [it|this|and|,] i|we|he|she|i'll|we'll|they",
    "retweet|repost|share|boost|rt this|it|dis an|and|& ..3 gets|get|git|wins|has",
    "share|boost|repost|retweet|rt away|on ..8 £|fiver|tenner|pound|quid|every|each",
    "get|take|push|send|drive this|it|us|me|my to|past|over|tae # ..8 and|i'll|we'll|he'll|she'll|boss|head|gaffer|sir|miss|then",
    "reach|reaching|hits|passes|tops # ..4 i'll|we'll|he'll|she'll|boss|head|gaffer",
    "rt|retweet|repost|share|like|boost|reblog|follow [this|it|us|me|away|now|tae] and|an|&|n|'n [then] i'll|ill|we'll|i|we|he'll|she'll|they'll|gaffer|boss|a'll|ah'll|mi",
    "i'll|i|ill|we'll|we|he'll|she'll|they'll|boss|head|gaffer|manager|dean|matron|sister|chief|sergeant|vicar|consultant|caretaker|mayor ..14 if|when|once|every this|it|tweet|post|we|i|u|you|they ..3 gets|get|goes|hits|reaches|hit|reach|is|rt|git ..3 shared|viral|round|around|#|likes|shares|retweets|reposts|retweeted|reposted|boosted|rts|boosts|global|liked|enough|big",
    "if|when|once this|it|tweet|post|we|i|thing ..2 gets|get|goes|hits|reaches|hit|reach|git|blows|takes ..3 shared|viral|round|around|#|likes|shares|retweets|reposts|retweeted|reposted|boosted|rts|boosts|global|liked|up|off ..8 i'll|ill|i|we'll|we|he'll|she'll|they'll|she|he|boss|head|gaffer|manager|dean|matron|sister|chief|sergeant|a'll|they",
    "# likes|shares|retweets|rts|reposts|boosts|followers|hearts ..2 and|&|an|before|by|for|to|gets|tae|until|till|= ..2 i'll|ill|i|we'll|we|he'll|she'll|they'll|boss|head|gaffer|manager|dean|matron|sister|chief|make|get|see|him|her|me|us|she|he|sir|miss",
    "at|for|hit|reach # [of] likes|shares|retweets|rts|reposts|boosts|followers|hearts",
    "how many likes|shares|retweets|rts|reposts|boosts|followers .. for|to|before|till|until|tae|makes|does",
    "with|from|after|per each|every|enough likes|shares|retweets|rts|reposts|boosts",
    "if|when|once this|it|tweet|post|we gets|get|goes|hits|reaches ..4 shared|viral|round|around|#|likes|shares|retweets|reposts|reposted|retweeted ..6 gets|shaves|dyes|wears|eats|jumps|sings|dances|does|comes|goes|swims|runs|has|kisses|climbs",
    "enough likes|shares|retweets|rts|reposts|boosts|people|of ..4 and|i'll|we'll|he'll|she'll|then|the",
    "every rt|retweet|repost|share|like a|an|one|another",
    "one|a|1 more|extra|another {any} per|each|every|for {sharing}",
    "rt|retweet|repost|share for|if ..8 i'll|we'll|i|we",
]);

static UNLESS: Phrases = Phrases::new(&[
    "rt {@}",
    "don't do what",
    "whether anyone|you|or",
    "up to|tae [a] [max*|total] [of] [£] #",
    "max|maximum|capped|limited",
    "please|don't|never don't|share|repost",
    "don't|never|dont|please [don't] share|repost|believe posts|anything",
    "and|an|& i'll [happily|gladly|try] answer|reply|share|send|help|post|update|tell|explain|link|add|put|repost|pass|let",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let hit = reading.meant(&SAYS, Some(&UNLESS))?;
    let is_told = super::pledge_per_share::speaks(reading);
    (!is_told).then(|| rule.at([hit.span]))
}
