//! **Sees** a prize for reposting, liking, following or tagging.
//!
//! **Why**: a public body that pays for reach buys it with public money; a draw needs rules and an end.
//! **Example**: "Follow and repost to win a swim pass". **Better**: a draw with a form, rules and a date.
//!
//! **Source**: Advertising Standards Authority, CAP Code section 8, cited from memory 2026-11, due for
//! review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "pledge-win",
    category: Category::Pledge,
    level: Level::Essential,
    look,
};

static SAYS: Phrases = Phrases::new(&[
    "tag|share|repost|retweet|follow ..6 // one|two|three|some|winner|somebody|someone ..3 you|them|ye|yous|those gets|get|wins|win|bags|goes",
    "best|funniest|top|favourite|first|tenth|hundredth|lucky|winning comment|reply|tweet|share|retweet|caption|tag|like bags|wins|gets|takes|scoops|win|nabs",
    "repost|retweet|rt|share|like|boost|follow|tag|comment|reblog|quote|reply ..8 to|and|for|an|&|2|tae|with win|enter|be|bag|scoop|grab|nab|claim|get|stand ..3 win|prize|draw|chance|raffle|competition|comp|giveaway|hamper|voucher*|ticket*|pass|permit|free|it|one|a|an|the|your",
    "repost|retweet|rt|share|boost|follow|tag|comment|reblog|sharing|reposting ..10 win|enter|bag|scoop|nab|raffle|giveaway|draw|prize|hamper",
    "win|winner|wins|winning|prize|giveaway|competition|comp|raffle|draw|goodie|enter ..12 repost|retweet|rt|share|sharing|reposting|like|boost|follow|tag|tagging|comment",
    "win|prize|giveaway|competition|raffle|draw // repost|retweet|rt|share|tag|boost|reposting|sharing|sharer|sharers|follow this|us|and|to|the|a|by|it|&|a|on|your|with|below",
    "repost|retweet|share|boost|tag|follow // win|prize|draw|raffle|chance|lucky|winner|voucher|hamper|wins",
    "most|mostest likes|shares|retweets|rts|reposts|boosts|comments|followers|hearts|replies|liked|shared|retweeted|reposted|boosted ..6 wins|win|gets|get|takes|take|bags|scoops|decides|names|becomes|goes|has|picks",
    "who|whoever|whae|person|one|post|entry|photo|picture|team|class|school|ward ..3 shares|reposts|retweets|rts|gets|with|boosts|tags|likes|has ..4 most|mostest ..10 wins|win|gets|get|takes|my|the|a|picks|free",
    "lucky sharer*|reposter*|retweeter*|follower*|liker*|booster*|commenter*",
    "one|two|three|#|random|lucky of you|the|our who share*|repost*|retweet*|like*|follow* gets|wins|bags",
    "sharer|sharers|reposter|reposters|retweeter|retweeters|boosters|taggers|commenters gets|get|win|wins|jumped|bumped|bags",
    "could|might|can win|be|have|get // share|repost|retweet|rt|tag|boost",
    "retweet|repost|share|like|boost|tag|follow ..8 you|u|ye could|might|can|may|cud be|win|get|have|bag|name|meet",
    "random|lucky follower|sharer|reposter|retweeter|commenter|tagger",
    "in with|wi a chance // share|repost|retweet|tag|like|follow|boost",
    "jump|jumped|jumps|bumped|skip|moved .. queue|list|waiting // share*|repost*|retweet*|like*",
    "share*|repost*|retweet*|like* // jump|jumped|bumped|skip|moved ..4 queue|list",
]);

static UNLESS: Phrases = Phrases::new(&[
    "rt {@}",
    "share size",
    "don't|not|never|won't|dont|can't|cannot run|hold|offer|do|enter|host ..4 like|share|repost|draw*|competition*|giveaway*|raffle*|prize*",
    "don't|dont|not|needn't|needna have|need to|tae .. share|repost|retweet|follow|like|tag|post|be",
    "no need to|tae .. share|repost|retweet|follow|like|tag|post",
    "no|zero|without sharing|reposting|tagging|follow*|purchase",
    "whether you share|repost|retweet|follow|like|or",
    "isn't|not ours|us|from us|real",
    "win nothing",
    "win or lose|draw",
    "scam*|fake|hoax|fraud*",
    "to enter ..3 fill|email|complete|write|post|visit|apply|draw|send",
    "won't|not affect|change|help your|the chance*",
    "wrong answers only",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let hit = reading.meant(&SAYS, Some(&UNLESS))?;
    Some(rule.at([hit.span]))
}
