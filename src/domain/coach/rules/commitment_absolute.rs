//! **Sees** what the employer will do for everybody, always, or to nobody, never.
//!
//! **Why**: one case is enough to make it untrue, and that one will be found.
//! **Example**: "No child will go hungry here". **Better**: what is done, for how many, and what is not yet.
//!
//! **Source**: Government Communication Service guidance, cited from memory 2026-11, due for review.

use super::prelude::*;
use super::{commitment_deadline, commitment_promise};

pub(in super::super) const RULE: Rule = Rule {
    id: "commitment-absolute",
    category: Category::Commitment,
    level: Level::Actionable,
    look,
};

static SAYS: Phrases = Phrases::new(&[
    "we're|we|they're|i'm are keeping|saving|scrapping|ending|building|funding|paying|freezing|protecting|housing|reopening|bringing ..2 every|all|each|everyone|full|nine|both",
    "keeping|saving every|all|each job|jobs|bed|beds|place|library|service|bus",
    "all of them|it|you|yous // always|ever|forever|period|every",
    "nothing|nobody|nowt will|can|'ll ..2 move|stop|change|delay|touch|cancel|shift",
    "no|nae more|mair|longer ..6 after|from|by|ever|again|at|on|in|anywhere",
    "nae {any} ..5 gans|gaun|goes|gangs|sleeps|waits|bides withoot|withoot|wantin|hungry|cauld",
    "day|24 and|7|night night|hours|days ..4 {any}",
    "any|every [single] hour|time|day|day|night day|or|,|of|,|you",
    "on|in|at every landing|corner|street|ward|class|shift|floor|bus|road|estate|playground ..8 {any}",
    "full|every refund|penny|pound|cost ..4 back|covered|paid|everyone|all",
    "no|not|nae one|body|child|patient|family|resident|tenant|pupil|parent|student|carer|caller|customer|school|library|job|jobs|household|bairn|worker|person|learner|single|a|street|bus|home|wean|baby ..6 will|'ll|shall|has|have|need|needs|goes|waits|gets|is|be|wull|ever ..2 ever|wait|go|be|have|lose|sleep|miss|pay|left|close|suffer|walk|fall|without|turned|again|leave|to|sent|die|gone|need",
    "nobody|none|naebody|noone|nobody'll ..8 will|'ll|shall|goes|waits|loses|gets ..3 ever|wait|go|be|have|lose|sleep|miss|pay|left|hungry|cold|again|without|turned|still|die",
    "nobody|none|no-one|noone ..8 goes|waits|sleeps|loses|pays|misses|gets ..3 hungry|cold|long*|rough|out|more|left|without|alone",
    "every|each|all|evry ..6 will|gets|get|shall|'ll|gonna|going ..2 have|get|be|live|see|a|an|its|their|the|to|free|seen|home",
    "we|i|we'll|i'll will|wull|never|wilna|shall ..2 never|ever|always ..4 close|raise|cut|charge|turn|leave|let|put|refuse|sell|ask|lose|miss|increase|sack|again|be|say|make|allow|accept|stop|give|evict|fine",
    "we'll|we|i'll never|always|ne'er [ever] close|raise|cut|charge|turn|leave|let|refuse|sell|lose|miss|increase|sack|evict|fine|answer|be|stop|give|pick|keep|put",
    "we'll|we|i'll|they'll [will|are|always] keep|save|protect|guarantee|maintain|open|build|fund|pay|cover|match|house|rehouse|fix|refund|replace|give|take|double|scrap|clear|end|see|find ..3 all|every|everyone|everybody|each|open|single|any|both|nine|you|your|yer|full|what",
    "zero|no|nae redundanc*|cuts|closures|job|evictions|exclusions|waits|rises|increases|charges|losses|lay|deaths|mistakes|falls ..3 ever|not|this|next|again|here|in|on|under|full|losses|whatever",
    "you|u|ye|everyone|patients|they|yous|parents will|won't|wull|wont|willnae|'ll always|never|be|wait|have|pay|not ..4 seen|same|a|wait|penny|full|more|than|single|every|again",
    "you'll|ye'll|youll|yous'll|they'll|folk'll|unnu [always|never|all|soon] be|get|have|wait|not|never|pay|see|lose ..6 home|penny|seen|flat|house|again|refund*|money|full|yours|place|new|boiler|bed|job|same|housed|rehoused|free",
    "get|gets|getting|have|there'll|there's ..4 the|a|an|two|# [new|own] ..3 flat|boiler|house|assistants|teacher|bed|place|job|resit|home|buddy|tas ..6 all|every|each|free|year|yours|whatever",
    "we'll|i'll|we|council'll|they|we'd|they'd|trust'll|college'll pay|match|refund|cover|foot|fund|compensate ..6 taxi|what|you|your|full|bill|costs|cost|fees|all|every|everyone|double|whole|it",
    "fees|bill|cost|costs|treat|drinks on the|us council|college|trust|school|us|hospital|university|board",
    "there'll|there always|be ..6 every [single|last] time|night|day|morning|week|corner|class",
    "will|'ll|we'll|i'll|they'll|it'll ..6 every|each [single|last] time|night|day|morning|week|child|pupil|patient|family|school|street|house|driver|place",
    "be|been|decided|go|goes|ruled|come in your|yer|ur|his|her favour",
    "in|on the|all|bag|done sorted",
    "will save|give|pay|cut|halve|double|cost every|each|you|all|nobody|no|families",
    "never [ever|again] ..3 close*|raise|cut|wait|happen|lose|charge|increase|sleep|go",
    "never happen|happens again",
    "i've had|pulled|called|hae a word|strings|favour",
    "free|full {any} for|to everyone|every|all|anyone ..6 forever|always|ever|life|who|from",
    "permanent|forever|for life|good|ever|keeps",
    "will live|survive|last|thrive|pass|recover",
]);

static UNLESS: Phrases = Phrases::new(&[
    "open|opens|day|night 24|school|out|shift|shifts|nurse|nurses|bus|staff|care",
    "no more|longer ..3 excuses|cake|biscuits|chocolate|tea|wine|me|need|than|photos|emails|meetings|gossip",
    "ask|asks|asked|say|tell|message|share|post|contact|password*|bank|call|ring|text|discuss|comment|name|accept|befriend|photograph|publish|send|recommend|repost",
    "hope|hopes|hoping|aim|aims|aiming|target|targets|expect|expects|subject|depends|depending|might|should|try|trying|planned|planning|proposed|likely|draft|could|wish",
    "if it|parts|funding|councillors|approved|passed",
    "favourite|sweetheart|xx|babe|love",
    "court*|equality|law|act|policy|census|rules|rule|code|standards|regulation*",
    "survey|report|page|published|sang",
    "i've|i|i'd|ive|mum|my never|ever|always",
    "panto*|film|novel|book|museum|dream|song|play|telly|netflix|match|game|story|cat|dog|hens|goose|cake|biscuit*|chips|tea|kettle|wine|garden|weather|bus was|socks|printer|laminator|photocopier|stapler",
    "please|thank|thanks|proud|love|loved",
    "was|were|had|did|in ..2 18*|19*|17*|childhood|grew|young|then",
    "every|each|all ..5 gets|get|has|have|is|are|was|were free|welcome|step|its|their|here|different|own|on",
    "for everyone|all who|to|in|at|of|ages",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let hit = reading.meant(&SAYS, Some(&UNLESS))?;
    let is_served = reading.draft.hat == Hat::Organisation || reading.has(&SERVED);
    let is_told = commitment_promise::speaks(reading) || commitment_deadline::speaks(reading);
    (is_served && !is_told).then(|| rule.at([hit.span]))
}

/// Words of a service of the employer, for those who speak in their own name.
static SERVED: Phrases = Phrases::new(&["{service}", "you'll|your|ur|yer|ye'll|yuh|yous|unnu"]);
