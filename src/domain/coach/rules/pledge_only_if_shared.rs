//! **Sees** help, a service or a person's care made to hang on reposts and likes.
//!
//! **Why**: whether somebody is helped can't depend on strangers; and the claim is seldom true.
//! **Example**: "We can only keep the room open if 500 of you repost". **Better**: what is planned,
//! when it is decided, how to have a say.
//!
//! **Source**: Government Communication Service propriety guidance and the Fundraising Regulator, cited
//! from memory 2026-11, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "pledge-only-if-shared",
    category: Category::Pledge,
    level: Level::Essential,
    look,
};

static SAYS: Phrases = Phrases::new(&[
    "likes|shares|retweets|reposts|boosts keep|save|decide|pay|fund|feed",
    "vote|votes|voting by|with ..2 like*|share*|retweet*|repost*|heart*",
    "only|can't|cannot|won't|no|cannae|never|not|unless ..8 if|unless|until|til|till|when|without ..5 share|shares|shared|repost|reposts|reposted|retweet|retweets|retweeted|rt|rts|likes|boost|boosts|viral|sign|signatures|followers|sharing",
    "if|unless|until|till|til|once|when # ..4 share|shared|repost|reposted|retweet|retweeted|rt|rts|like|boost|follow|shares|reposts|retweets|likes|boosts|followers|comment ..12 stays|stay|saved|save|gets|get|keep|open|opens|close|closes|shut|help|live|have|can|then|reopens|survives",
    "if this|it|we|i|she|he|they gets|get|goes|reaches|hits|reach|hit|git ..3 shared|viral|enough|likes|shares|retweets|reposts|boosts|rts|round|around|seen|reposted|retweeted ..10 gets|get|stays|saved|save|keep|help|can|bed|op|operation|treatment|hoist|place|home|wheelchair|open|reopen|listen|chemo|surgery",
    "if you|u|ye|yous|yer|ya|enough|nobody|everyone|no don't|dont|dinnae|do|share|repost|people|of|one ..3 share|repost|retweet|rt|boost|reposts|shares ..12 gets|get|stays|stay|die|dies|closes|close|no|lose|loses|lost|shut|shuts|saved|save|won't|wont|can't|nothing|nobody|help",
    "unless|until|till|till ..4 goes|gone|go|is|gets|reaches|hits viral|shared|reposted|round|retweeted|# ",
    "unless|until|till|til // share|repost|retweet|rt this|it|now|far|everywhere|share",
    "needs|need|takes|require|requires|want|wants|just|only # ..2 shares|likes|retweets|reposts|boosts|rts|followers|comments ..8 to|for|or|before|and",
    "# ..2 shares|likes|retweets|reposts|boosts|rts|followers ..2 and|to|or|for|before|gets|means ..6 stay*|stays|saved|save|keep|keeps|kept|open|help|op|treatment|free|home|fund*|listen|lives|freed|reopen*|back|bed|place|survive*",
    "shares|likes|retweets|reposts|boosts|rts|sharing|reposting|retweeting ..4 will|can|could|saves|save|saved|keeps|keep|decide|decides|buys|pays|get|gets ..4 save|open|decide*|keep|help|him|her|them|us|life|lives|place|bed|care|jobs|job|treatment|home",
    "share|repost|retweet|rt|boost ..3 to|or|an|and|so save|keep|fund|free|rescue|stop|nan|lose|close|dies|loses",
    "share|repost|retweet|rt|boost or else|she|he|they|we|the|it",
    "like|share|repost|retweet|boost|rt if you|u|ye ..3 think|believe|agree|want|support|back|should",
    "council|counting|minister|managers|board|boss|trust's|they're|they|mp|head|gaffer|gaffers counting|watching|listening|count // like*|share*|repost*|retweet*",
    "share*|repost*|retweet*|likes // counting|tally|tallying",
    "only you|ye|yous|yer|sharing|reposts|reposting|likes|shares|retweets can|will",
    "without # shares|likes|retweets|reposts|boosts|rts|signatures",
    "without|wi'oot|wioot your|enough|more shares|reposts|retweets|boosts",
    "say|type|write amen|aye|yes ..3 share|like|repost|rt",
    "amen an|and|& share|like|repost",
    "help my|our|this|wee|a|the|him|her|them|get|find|us // share|repost|retweet|rt share|repost|retweet|rt",
    "share|repost|retweet share|repost|retweet|rt [share]",
    "no share*|repost*|retweet*|like* no|nae",
    "no|nae shares|likes|retweets|reposts ..2 no|nae",
    "depends|depend|hangs|rests|decided|riding|up on|by|to ..4 shares|likes|retweets|reposts|boosts|sharing|reposting|followers",
    "gets|get|git her|his|their|a|the|our|my ..5 if|when|once ..4 shared|shares|share|likes|reposted|reposts|retweeted|viral|boosted",
    "keep scrolling if",
    "ignore|scroll|scrolling this|past|on ..3 and|if .. no|they|she|he|lose|lost|don't",
    "lives|life|job|jobs|bed|place|operation|treatment|home|centre|library|ward|service depends|depend|hangs on ..4 share|shares|sharing|repost|reposts|likes|you",
]);

static UNLESS: Phrases = Phrases::new(&[
    "rt {@}",
    "don't|do|please|never|dont not|don't|never share|repost|believe|fall|trust",
    "please don't share|repost|believe",
    "help only if",
    "whether anyone|you|or|anybody|folk",
    "ring|call|phone us|me|our|the|# [on|at]",
    "isn't|aren't|isnae a donation|true|real|ours",
    "reposting|sharing|liking doesn't|does|won't|isn't",
    "to see|hear|learn|know more",
    "posts|chain that|letter*|say|saying",
    "missing|lost|found|stolen",
    "to|and help|spread .. spread|word|others|people|awareness|someone|everyone|anyone",
    "to keep .. safe|informed|warm|updated",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let hit = reading.meant(&SAYS, Some(&UNLESS))?;
    Some(rule.at([hit.span]))
}
