//! **Sees** a claim that rests on hearsay, on a headline unread, or on being "proven" by nobody.
//!
//! **Why**: a rumour from a public servant counts as confirmed.
//! **Example**: "haven't read it but everybody repost". **Better**: read it first, then say who found it and link
//! it.
//!
//! **Source**: Government Communication Service, RESIST toolkit on disinformation, cited from memory
//! 2026-11, due for review.

use super::prelude::*;
use super::unsourced_figure;

pub(in super::super) const RULE: Rule = Rule {
    id: "unsourced-hearsay",
    category: Category::Unsourced,
    level: Level::Informative,
    look,
};

static SAYS: Phrases = Phrases::new(&[
    "it's|its|is well|common known|knowledge",
    "my|our|the|a hairdresser*|barber|taxi|driver|postie|milkman|neighbour*|mate*|pal|cousin*|auntie*|gran|nan|butcher ..2 heard|hears|reckons|says|told|swears|knows|saw|seen",
    "they're|theyre|they are|council's|trust's|government's closing|shutting|scrapping|selling|cutting|stopping|banning|bringing|putting|moving ..8 heard|apparently|reckon*|says|said|told|rumour",
    "word|rumour|talk|gossip on|is|has|round ..3 street|it|ward|here|that|town",
    "bloke|man|woman|lad|lass|caller|guy|fella|someone|somebody|expert|doctor on|off|in|at the|a radio|telly|bus|tube|news|train|pub|tv|podcast|market|gym ..3 {any}",
    "science|fact|true|proven|bank . ",
    "they reckon|reckons|say|claim ..6 {any}",
    "give|gives|gave you|kids|us|people|folk cancer|asthma|autism|adhd|dementia|headaches",
    "they|dem|experts|scientists|doctors|everybody|everyone|somebody|someone|researchers|studies|study|research|science|evidence|boffins|insiders|sources ..1 say|says|said|seh|sey|reckon|reckons|agree|agrees|show|shows|prove|proves|proved|know|knows|found|confirm|suggest|baffled|admit|warn|claims ..6 {any}",
    "proven|proved|scientifically|fact|facts|clinically|undeniable|documented ..4 {any}",
    "proven|proved|fact",
    "it's|its|been|that's|is|well|scientifically|now|just|a official|proven|proved|known|fact|maths|science|documented",
    "study|studies|science|research prove|proves|proved|show|shows|says|say|find ..2 {any}",
    "there's|theres|there|is|lots research|studies|evidence|study|proof|science|data",
    "in the|de data|science|research|papers|evidence",
    "apparently|allegedly|supposedly|reportedly|seemingly|rumour|rumours|rumor ..8 #|children|people|milk|water|kids|poison*|ill|sick|off|closing|closed|shutting|council|government|million|hospital|vaccine*|virus|cancer|school|immigra*|gone|something|killed|all|half|every|police|doctors|staff|food",
    "haven't|havent|not|havnae|hasn't|without|ain't|cba ..2 read|checked|reading|seen|watched|verified|confirmed|opened|finished|confirm|check ..4 it|this|the|article|paper|but|report|study|yet|confirmed|piece|link|whole",
    "only|just read the|headline|title headline|title|top|first",
    "headline says|said|alone|reads",
    "read|saw|seen|heard|learnt|learned ..3 somewhere|facebook|tiktok|youtube|written|whatsapp|insta",
    "seen|saw|heard it|that|this ..2 on|in|from [a|the|my] video|facebook|tiktok|youtube|whatsapp|feed|chat|group|internet|driver|taxi|pub|cabbie|mate",
    "my|ma|mi|a|me|our neighbour*|neighbor*|neebor*|cousin*|mate|pal|taxi|barber|hairdresser|driver|cabbie|brother*|aunt*|uncle|friend|source ..6 says|said|seen|heard|reckons|swears|told|seh|are ..4 {any}",
    "somebody|someone|word|a|rumour|they|hearing|heard|hear on|said|says|told|has|that|there's|is|me|flying|theres ..5 second|street|closing|it|that|there|going|a|poison*|they|the|someone|everyone|coming|round",
    "look|google|search|research it|this|your|for up|yourself|own|it",
    "do your|ur|yer own research",
    "do the maths|research|math",
    "wake up sheeple|people|everyone",
    "they|media|government|council|bbc|nobody|no-one|papers|msm don't|dont|won't|wont|never|is|are|isn't|not ..3 want|tell|talking|talk|report|reporting|say|told|cover|hiding ..3 {any}",
    "why is|isn't|are|aint nobody|no-one|noone|anyone|no|everyone talking|reporting|saying",
    "they|govt|government|council|somebody|someone put|putting|puts|add|adding|adds|spray|sprayin*|put something|stuff|fluoride|chemicals|summat|hormones ..4 in|on",
    "put|putting|adding something|chemicals|stuff|summat|summit in|on",
    "everyone|everybody|every|any ..2 knows|kens it|this|will|they|most|that",
    "did|didn't|do you|u|ye know|realise|ken [?|that|:]",
    "fun|true|sad|little-known fact",
    "not|no|isn't|never|nothing ..4 confirmed|official|verified ..4 but|better|yet|still|so|though",
    "better|just safe|in|spread|pass|warn|tell ..6 sorry|case|everyone|word|on|safe",
    "if true",
    "unconfirmed|breaking ..8 {any}",
    "let|let's that|dat sink in",
    "tell|warn|spread|pass ..3 everyone|everybody|word|all|it ..4 {any}",
    "you|u|ye won't|wont|can't|couldn't believe|make",
    "kids|children|boys|girls|men|women|students|foxes|people|folk who ..4 {any} ..3 get|are|do|live|need|never|always|score ..4 {any}",
    "nobody|no-one|noone ever ..2 died|dies|caught|got|gets|complains ..6 {any}",
    "made|makes|got|turned|gave|making ..3 nursery|school|half|class|kids|children|everyone|fish|us|them ..3 ill|sick|poorly|boys|cancer|girls|bald|infertile",
    "rationing|poisoned|poisoning|covering|cover-up|hushed|hush|hushing|microchip*|conspiracy|chemtrail*|replaced",
    "better|works|faster|stronger dan|than|fae any|all|every|the|wha tablet|tablets|medicine|doctor|drug|pill|vaccine|antibiotic*|chemo",
    "sharing|repost|rt|share ..2 anyway|it|regardless ..4 {any}",
]);

/// A claim about the world, not a joke about the kitchen.
static ABOUT: Phrases = Phrases::new(&[
    "everybody|everyone|children|kids|babies|people|folk|nurse*|teacher*|students|pupils|parents|patients|drivers|pensioners|officers|men|women|boys|girls|teenagers|families|school|nursery|hospital|council|government|police|town|county|milk|water|food|eggs|vaccine*|insulin|vape*|vapes|screens|phone*|tablet*|tea|garlic|vitamin*|cancer|flu|covid|measles|crime|flood|bridge|fox|foxes|fish|scammers|bird*|fall|falls|sleep|memory|weeks|study|research|article|paper|headline|video|midnight|asbestos|migrants|asylum|gypsies|immigrants|data|figures|turnout|nhs|doctors|dentists|mp|mps|brain*|sight|read|coast|loneliness|libraries|dogs|cats|dog|depression|stress|crime|jab|jabs|shift|shifts|night|injuries|minor|units|library|services|poll*|tax|staff|ward|immune|heart|pressure|cold|house|gingers|left|everywhere|britain|world|country",
]);

static UNLESS: Phrases = Phrases::new(&[
    "biscuits|kettle|drawer|teabags|mug|fridge",
    "a rumour|rumor|claim|story|post ..2 about|is|going|went|that|round ..6 {any}",
    "heard a rumour|rumor",
    "police|nurse|doctor|teacher|officer|hospital says",
    "it isn't|wasn't|is not|never|untrue",
    "not true",
    "please|don't|never|stop don't|share|repost|believe|spread|reposting|sharing|say",
    "i|we|we've ..2 checked|looked|went|found|stopped|couldn't|can't",
    "if anyone|somebody|in",
    "in case of",
    "in|at the 18*|19*|17*|museum|archive|archives",
    "my|our cat|dog|mum|nan|gran|kids|hens|team|husband|wife|toast|car|house",
    "legend|myth|folklore|ghost*|novel|film|panto|proverb|saying",
    "please tell|read|ring|remember",
    "tell everyone|us ..3 your|what|about|which|we|i|thanks",
    "who counted",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let hit = reading.meant(&SAYS, Some(&UNLESS))?;
    let is_claim = reading.has(&ABOUT) && !reading.has(&SOURCED);
    (is_claim && !unsourced_figure::speaks(reading)).then(|| rule.at([hit.span]))
}

/// A source is named.
static SOURCED: Phrases = Phrases::new(&[
    "source|census|ons|statistic*|audit|ofsted|cqc|ombudsman|regulator*|according",
    "annual|monthly|yearly|full|new|2023|2024|2025|2026 report|survey|study|audit",
    "page|table #",
    "on|at|see our|the|its|their|my|council's|trust's website|site|page",
    "linked|link to|in|below|is|here",
]);
