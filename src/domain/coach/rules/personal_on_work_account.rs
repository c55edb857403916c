//! **Sees** a personal remark from the organisation's account: family, love, moods, football, tea.
//!
//! **Why**: it is most often meant for the other account, and thousands read it as the employer's.
//! **Example**: "Absolutely stuffed after that roast at mum's". **Better**: look at the name at the
//! top, and change the account.
//!
//! **Source**: GCS and NCSC guidance on shared accounts, from memory, due for review.

use super::prelude::*;
use crate::domain::coach::quiet;

pub(in super::super) const RULE: Rule = Rule {
    id: "personal-on-work-account",
    category: Category::Mixing,
    level: Level::Actionable,
    look,
};

/// What one says of oneself, one's own and one's evening.
static PERSONAL: Phrases = Phrases::new(&[
    "i|i'm|im|i've|ive|i'd|i'll|me|my|mine|myself|mi|ma|ur|hun",
    "hubby|hubbie|wifey|wife|missus|husband|boyfriend|girlfriend|fella|fiancé|fiance|fiancee|bf|gf|babe|darling|mum's|mam's|nan's|gran's|in laws",
    "at|to|from|with|by|for mum|mam|mums|dads|dad|nan|nans|gran|auntie",
    "he|she ..1 texted|proposed|dumped|ghosted|snored|snores|left|swiped|kissed|rang|cheated|never ..1 me|back|again|us|!|{any}",
    "he's|she's|hes|shes|they've proposed|dumped|ghosted|gone|snoring|left|sleeping|teething|texted|fit|gorgeous|lush|dreamy|moved",
    "engaged|pregnant|dumped|divorced|hungover|hanging|knackered|shattered|starving|stuffed|gutted|bored|hangry|skint|peckish|buzzing|drunk|tipsy|sozzled|tinder|hinge|bumble|wordle|strava",
    "dead|proper|so|absolutely|totally|really fit|bored|hungry|tired|knackered|stuffed|gutted|jealous|chuffed|cold|full|hungover",
    "wrong account|acc|phone|profile|app|tab",
    "rate|guess|judge|check|see ..2 tea|dinner|lunch|outfit|tan|haircut|abs|nails|brew",
    "who|whos|who's|anyone|anybody ..1 else ..2 watching|on|going|awake|up|having|got|bored|hungover|hungry|thinks|crying|gutted|hate|hates|loves|still",
    "anyone|anybody|who ..2 watching|fancy|up|going|awake|seen|want|wants ..4 match|final|game|pub|pint|bake|love|strictly|traitors|island|netflix|wine|curry|drink|gig|eurovision|telly|beer",
    "is it me",
    "can't|cant|cannot|couldn't|couldnae|cannae ..1 sleep|move|cope|face|be ..3 excited|holiday|xmas|crying|laughing|arsed|weekend|wine|eating|bed|bothered|too|{any}",
    "too|so|super|mega excited|tired|full|hot|cold|bored|drunk|hungover|pumped|jealous|sad|happy",
    "come on you|u|england|lads|boys|city|united|town|rovers",
    "coyb|coys|ynwa|coyi|coyr|coyh|ggmu|mufc|lfc|bluenose|wagwan|utb|utv|htafc|mot",
    "ref|referee|penalty|var|offside|linesman|full time|wembley|arsenal|spurs|chelsea|liverpool|everton|man united|villa|celtic|rangers|hibs|hearts|england|wales|scotland ..5 {any}",
    "love|miss|missing you|u|ya|ye ..5 x|xx|xxx|babe|mum|moon|loads|to|always|so|more",
    "xx|xxx|xoxo|😘|😍|🥰|💋|😴|🥴|🤤|🍷|🍺|🍻|🥂|🤮|😭|🥹",
    "x|xo {any}",
    "lol|lmao|lmfao|rofl|omg|omfg|tbh|ngl|imo|imho|fml|smh|yolo|wtf|ffs|bruv|fam|innit|bants|hun|babes|lads|wee hen|oof|ooft|phwoar|phew",
    "personally|privately|honestly|frankly|tbf",
    "happy ..2 birthday|anniversary ..4 gorgeous|hubby|wife|husband|daughter|son|mum|dad|nan|princess|bestie|babe|darling|girl|boy|mama|us|beautiful|handsome",
    "friday|saturday|date|girls|lads|hen|stag|movie|pizza|curry|takeaway|netflix|wine ..1 feeling|feels|night|nights|do|o'clock|time",
    "pj's|pjs|pyjamas|sofa|bath|duvet|couch|pub|pint|pints|gin|prosecco|vino|takeaway|kebab|mcdonald's|mcdonalds|nandos|greggs|tan|gym|leg day",
    "what's|whats|what|whats|having ..2 for|your ..1 tea|dinner|supper|lunch|breakfast ..1 {any}",
    "we|nothing|so|bit|dead r|are|is|to|doing|quiet ..2 bored|do|hungover|starving|dead|knackered|here",
    "dreading|gagging|dying ..2 for|christmas|xmas|the|monday|to|a",
    "dm|pm|message|inbox me|for",
    "for sale|sold|selling|swap|flogging ..6 bike|wardrobe|sofa|lamp|lamps|car|pram|tickets|ticket|dress|ps5|xbox|phone|bed|cot|table",
    "night|morning|evening|weekend|sunday|saturday ..3 ruined|sorted|hangover|lie|in|off",
    "bum|boobs|abs|beard|haircut|hair|nails|lashes|tan|gains ..4 {any}",
    "what ..1 a|some match|goal|game|save|night|weekend|finish|shot|try",
    "robbed|never|that|was|stonewall|what|clear ..3 penalty|goal|red|offside",
    "netflix|strictly|eastenders|corrie|gogglebox|traitors|masterchef|eurovision|glastonbury|beyonce ..1 tonight|is|was|on|final|result|results|tickets|{any}",
    "love island",
    "bake off",
    "goodnight|night|nite|nos morning|all|night|da ..2 love|babe|xx|x|folks|darlings",
    "need|needs|needing|want|gasping ..3 wine|gin|pint|drink|nap|holiday|hug|brew|cuppa|lottery|wee|coffee|bed",
    "there|that i|i've said",
    "best|worst ..2 curry|night|holiday|date|boyfriend|hangover|burger|kebab|gig ..3 {any}",
    "hot|not|unpopular|controversial take|opinion",
    "overrated|underrated",
    "should have|never been|be given|sold|sacked|dropped|won ..1 the|manager|striker|keeper",
    "just|only|me me|from|on ..3 now|sandra's|own|running|left",
    "uncle|auntie|grandad|granny|dad|mum|nan|gran again|at|now|soon|for",
    "going|gonna|about|off to ..1 be|the|bed|corfu|ibiza|spain|uncle|auntie|dad|mum|pub",
    "if ..2 one more",
    "mam|mammy|mum|dad|gran|nan|granny|grandad|hubby|missus|sis|bro|mama ..2 says|made|makes|rang|texted|sent|thinks|is|has|hates|loves|just",
    "bottle|glass|box|can|cans ..1 of ..1 red|white|wine|gin|rosé|rose|prosecco|lager|cider|merlot|vodka|rum",
    "just|only the two|three|pair of us",
    "proud ..1 dad|mum|mam|mama|uncle|auntie|gran|parent|grandad|nan|wife|husband",
    "that's my|ma|our girl|boy|lad|lass|baby|son|daughter",
    "nobody|don't|dont|shh tell ..1 boss|my|the|manager|comms",
    "woohoo|yay|wahey|whoop|yesss|yess|yasss|get in ..4 {any}",
    "seriously|literally|actually|genuinely can't|cant|crying|dying|dead|obsessed|the|love|hate",
    "gran|granny|nan|nana|mam|mammy|maw|da|mummy|daddy|toddler|puppy|dog's|cat's|kitten ..2 has|had|is|was|says|said|made|just|on|got",
    "school|nursery run ..2 done|tears|hell|survived|late",
]);

/// One of the team introduces themselves, or tells on behalf of the house.
static TEAM: Phrases = Phrases::new(&[
    "i'm|i|me ..3 on|at|from|running|taking|your|here ..4 desk|duty|account|until|till|library|librarian|team|today|answering",
    "ask me",
    "hello|hi|morning|afternoon ..2 it's|its|it|i'm|this ..4 here|team|account|desk|today",
    "can|may|how|where|should|must|when|if|could i",
    "i do|swear solemnly",
    "says|said|wrote|writes|reports|tells|asked|asks",
    "takeover|day in the life",
    "is it me you're",
    "not in my|our",
    "it's ok|okay to",
    "meet|thanks|thank ..6 says",
    "sorry ..6 {any} ..2 own account",
    "a member|colleague of ..4 account",
    "my|our story|account|bill|nhs|library|money|future|learning|records|visit",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    if reading.draft.hat != Hat::Organisation {
        return None;
    }
    if reading.has(&TEAM) || quiet::is_tale(reading) {
        return None;
    }
    let hit = reading.unquoted(&PERSONAL)?;
    Some(rule.at([hit.span]))
}
