//! **Sees** a work that is sold given away: a scanned chapter, an article behind a paywall, a ripped song.
//!
//! **Why**: the licence was one reader's; handing out copies takes the maker's living and is against the law.
//! **Example**: "screenshotted the whole article so you dodge the paywall". **Better**: a link, two lines of your
//! own, and where a library has it.
//!
//! **Source**: Intellectual Property Office and Copyright Licensing Agency, cited from memory 2026-11, due
//! for review.

use super::copyright_found;
use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "copyright-copied",
    category: Category::Copyright,
    level: Level::Actionable,
    look,
};

static SAYS: Phrases = Phrases::new(&[
    "whole|all|entire|full|hale of [the|her|his] [new] {name}",
    "read|reading|reads aloud|out ..3 on|in our|my|the page|channel|stream|podcast",
    "novel|book|chapter|story|poem read aloud|out ..6 page|channel|stream|minutes|night|week",
    "all|every|#|both|full # episodes|films|chapters|tracks|songs|seasons|series|books|albums|papers",
    "on a|the|my stick|usb|memory|drive|cd|dropbox ..6 {any}",
    "episodes|films|series|album|albums|films|box ..4 stick|usb|free|link|drive|dm|download*",
    "full|whole|entire|complete pdf|copy|set|file|version|text|book ..12 help|drive|folder|link|free|here|dm|below|grab|yourselves|take",
    "help yourself|yourselves",
    "normally|usually|worth|rrp|costs|retails|priced [about] £",
    "words|lyrics|verse|verses|chorus ..3 of|from|to ..5 ballad|song|hit|hymn|anthem|single|track ..4 {any}",
    "sorry not sorry",
    "screenshot*|screengrab*|scan|scans|scanned|scanning|photocopied|photocopy|photocopies|typed|typing|recorded|recording|streamed|streaming|ripped|uploaded|uploading|printed|pasted|photographed|filmed|copied|downloaded|pirated|posted|retyped|copying|burned|bootleg*|snapped ..8 whole|hale|entire|full|all|every|complete|article|chapter|chapters|book|textbook|workbook|paper|page|pages|film|episode|gig|concert|show|poem|song|songs|album|recipe|recipes|script|novel|documentary|set|game|exam|assessment|tool|worksheet*|paywall|report|magazine|puzzle|crossword|match|panto",
    "whole|hale|entire|full|all|complete|every ..3 article|chapter|chapters|book|textbook|film|movie|episode|gig|concert|poem|song|album|recipe|recipes|script|novel|documentary|set|paper|report|magazine|score|musical|play|lesson|scheme|audiobook|page|pages|match ..12 screenshot*|scan|scanned|typed|recorded|ripped|uploaded|link|here|free|pics|thread|below|pdf|dm|drive|posted|comments|streamed|folder|in|help|attached|part",
    "heres|here|here's|that's|thats [is] [the|all|a] whole|entire|full|hale|complete ..3 {any}",
    "paywall|paywalled|pay-wall|subscription|subscriber* ..6 {any}",
    "dodge|dodging|skip|beat|avoid|past|round|around|behind|without|bypass ..4 paywall|pay-wall|subscription|paying|subscribing",
    "so|no|nobody|noone|without|nae|never|save|saves|cos|cause|why ..4 need|has|have|pay|buy|paying|buying|needs|afford|fork|subscribe|money ..6 {any}",
    "no|nae need to|tae buy|pay|subscribe|fork",
    "free|pdf|dodgy|pirate*|cracked|naughty|bootleg|ripped copy|copies|pdf|download|version|stream ..6 {any}",
    "isn't|isnt|not|wasn't strictly|exactly|technically|meant|supposed|really ..4 free|legal|allowed|share|public|supposed|out",
    "til|till|until|before they|it|someone|anyone ..3 take|takes|taken|gets|get|notice|notices|find ..2 down|it|out|off",
    "who|don't|dont|never|haven't ..2 needs|need|got|bother|have ..2 licence|license|permission|rights|prs ..6 {any}",
    "set|put|added|cut|edited|danced|dance|used|using|with|soundtrack|backing|video|reel|clip|advert|promo|montage|ad ..8 chart|biggest|hit|number|popular|famous|song|track|tune|beatles|abba|queen|adele|disney|anthem|music|soundtrack|banger ..8 {any}",
    "soundtrack|song|music|tune ..8 ripped|nicked|chart|pinched|borrowed|youtube|spotify|radio",
    "our|my|a cover|version|parody of that|the|a ..3 song|hit|number|track|tune|film",
    "backing track|real|original",
    "famous|well-known|certain|favourite|beloved|that disney|mouse|bear|cartoon|pig|wizard|superhero|dog|rabbit|duck|character*|mouse*|princess*|snowman|dragon|penguin|sponge|puppet|train|logo ..8 on|our|mugs|t-shirt*|poster*|stickers|cake|logo|help|wall|leaflet|sale|from|the|with|£|cash",
    "mug|mugs|tee|tees|t-shirt*|tshirt*|shirt|shirts|sticker*|badges|cushions|tote*|cakes|prints|cards ..8 with|wi|of|featuring ..6 famous|well-known|disney|bear|mouse|pig|wizard|characters|cartoon*|character|books|film|logo|lyrics|superhero",
    "help from|of a certain|famous",
    "print|printed|mek|put ..3 pon|on|onto t-shirt*|t|tshirt*|mugs|mug|tees|merch|stickers|cards",
    "lyrics|words|verse|verses|chorus|all ..4 in|to|full|below|from ..4 {any} ..2 song|hymn|poem|hit",
    "word for|fi word",
    "scan|scanned|pdf|copy|copies|file|link|drive ..6 dm|message|inbox|shout|ask|help ..4 me|for|if|yourself|yourselves",
    "dm|message|inbox|ask|shout|pm me|us ..2 for ..4 file|copy|pdf|link|scan|recording|version|it|set",
    "free to [a] good|anyone|all|whoever home|who|wants",
    "specimen|mark|exam|past|unreleased|answer|test schemes|answers|papers|scheme|paper|booklet ..8 typed|free|scanned|shared|copy|dm|up|link|here",
    "streamed|streaming|stream|showing|screening|show|shown ..4 from|on|off|via my own|netflix|account|personal|disney|iplayer|prime",
    "colouring|phonics|workbook|worksheet*|sheets ..6 scanned|photocopied|book|copied",
    "every|all ..2 recipe|recipes|page|poem|pattern|song ..4 from|in|of|off ..3 book|album|new|her|his|collection",
    "writer|author|publisher|artist|company|they|band|composer charges|charge|want|wants|asks ..2 £|#|forty|thirty|twenty|how|that",
    "page|paper|article|column|cutting ..6 no|nae|save|saves|don't|without ..2 need|you|buy ..2 to|buying|buy",
]);

static WORK: Phrases = Phrases::new(&[
    "article*|chapter*|book|books|textbook*|novel|film|movie|documentary|gig|concert|show|poem*|song*|tune|lyrics|album|recipe*|script|musical|play|panto|magazine|paper|papers|newspaper|page|pages|paywall*|tool|assessment|worksheet*|colouring|pattern|exam|specimen|video|soundtrack|track|cover|mouse|bear|cartoon|character*|mugs|t-shirt*|t|drawing|picture|photo|story|music|audiobook|scheme|lesson|lecture|episode|match|game|report|journal|puzzle*|series|poster|logo|wizard|pig|crossword",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let hit = reading.meant(&SAYS, Some(&copyright_found::CLEARED))?;
    let is_work = reading.has(&WORK) && !reading.has(&OWN);
    (is_work && !copyright_found::speaks(reading)).then(|| rule.at([hit.span]))
}

/// The writer's or the employer's own work, or one that may be lent.
static OWN: Phrases = Phrases::new(&[
    "my|our [own|first|new] novel|poem|book|song|guide|leaflet|slides|recipe|report|website|site|page|letter|letters|whiteboard|step|thread|notes|timetable|minutes ..4 {any}",
    "on our|the|its website|site",
    "library|libraries|borrow|loan|book club|group|shelf|card|lends|lend",
    "read|reading|finished|listened|rereading the|a|about|to|it",
    "own summary|words",
    "screenshot of my",
    "give|gave|giving|donate|queue|blood|tickets|drop",
    "no need to book",
    "open access|licence|government",
    "free event|entry|session|walk|workshop|talk|course|class|classes|drop-in|guide",
]);
