//! **Sees** a view on a policy that parties quarrel about, under a public hat.
//!
//! **Why**: staff carry out the policy of whoever is elected; their page should not seem to oppose
//! or push it.
//! **Example**: "The benefit cap is cruel and it won't work." **Better**: what people can claim, and
//! where to get help.
//!
//! **Source**: Civil Service Code on impartiality, LGA on publicity; from memory, due for review.

use super::prelude::*;
use super::takes_sides::{at_level, is_plain, is_public};

pub(in super::super) const RULE: Rule = Rule {
    id: "policy-view",
    category: Category::Impartiality,
    level: Level::Essential,
    look,
};

/// A policy and a verdict on it, in one sentence.
static VIEW: Phrases = Phrases::new(&[
    "cuts|austerity|tax|taxes|immigration|migration|asylum|refugees|rwanda|brexit|strikes|privatisation|ltn|ltns|ulez|cap|policy|policies|visa|visas|benefits|sanctions|pip|monarchy|academies|academisation|devolution|levelling|fracking|sewage|fees|underfunding|outsourcing|pylons|gaza|israel|palestine|trans|deportation ..8 {jeer}",
    "budget|bill|pay|funding|deal|rules|nhs|housing|rent|allowance|unions|protest ..3 {jeer}|won't|hurts",
    "{jeer} ..8 cuts|austerity|tax|taxes|immigration|migrants|asylum|rwanda|brexit|strikes|privatisation|ltn|ltns|ulez|cap|policy|policies|visa|visas|budget|benefits|sanctions|pip|levelling|monarchy|academies",
    "{stance} ..3 must|should|shouldn't|needs|has|have ..2 go|stop|end|scrapped|be|happen|stay|reversed",
    "scrap|abolish|ditch|axe|reverse|repeal|reject|resist|fight|oppose|defend|save|no|down|against|block|rejoin ..2 cuts|austerity|tax|taxes|brexit|privatisation|ltn|ltns|ulez|cap|visa|visas|sanctions|road|nhs|union|unions|strike|strikers|fracking|academies|tories|government|incinerator|bypass|pylons|turbines|eu",
    "stop|end ..1 the ..1 cuts|austerity|war|genocide|boats|migration|immigration|cap|privatisation|outsourcing|ulez|ltn|ltns|deportations",
    "cuts|austerity|brexit|privatisation|ltns|ulez|policy|budget|cap|bill|visa|tax|taxes ..8 won't|wont|doesn't|doesnt|isn't|never|broke|killed|wrecked|ruined|punish|punishes|starve|robbed|cost|costs|closed|gutted ..4 work|working|our|my|fair|us|lab|the|enough|families|add|worth",
    "because|thanks|since|blame|due|down|result|courtesy|after ..4 cuts|austerity|brexit|underfunding|privatisation|government|govt|immigration|migrants|tories",
    "government|govt|tory|labour|council|ministers|minister|westminster|their|these|savage|cruel|relentless|ideological|endless|years|decade|more|brutal|swingeing ..3 cuts|austerity|underfunding|visa|rules|sanctions",
    "support|supports|supporting|solidarity|back|backing|stand|standing|with|behind|join|joining|love|all ..3 strike|strikes|strikers|striking|picket|unions|march|protest|protesters|walkout|rebellion|extinction|boycott",
    "tax|nationalise|defund ..1 rich|wealth|wealthy|billionaires|police|water|rail",
    "pay|fund nurses|teachers|doctors|carers|us|nhs ..3 properly|fairly|decently|fully|now",
    "fund|pay|funded|paid ..3 properly|fairly|decently",
    "two|2|bedroom|poll|wealth|benefit|bennefit|rape ..1 child|tax|cap|clause ..6 {jeer}|limit|must|should|is",
    "too many|few ..2 immigrants|migrants|foreigners|asylum|taxes|cuts",
    "send|stop|let|sink ..2 them|boats|boat|in ..2 back|home",
    "brexit|independence|indyref|devolution|republic|monarchy ..6 disaster|broke|mistake|success|now|best|works|worst|lied|yes|ruin|ruined|bonus|benefit|dividend|joke|lab|shambles|happening|done",
    "yes|no|time|ready|vote ..2 to|for ..2 independence|remain|leave|rejoin|union|indyref|republic",
    "council|income|road|inheritance|corporation tax ..6 theft|robbery|disgrace|rip|too|rise|hike|scandal|joke|cut",
    "free|from palestine|gaza|tibet|river",
    "genocide|apartheid|ceasefire ..4 {any}",
    "war on ..1 motorists|drivers|cars|poor|woke|disabled",
    "say no|yes to ..8 road|housing|homes|incinerator|cuts|merger|academy|bypass|ltn|zone",
    "stand|standing|stood|proud|march|marching ..1 with|beside|alongside|behind ..3 doctors|nurses|teachers|strikers|junior|rail|workers|union|unions|rcn|unison|firefighters",
    "honk",
    "ulez|ltn|ltns|brexit|cap|congestion|charge ..2 is|are ..2 tax|war|attack|punishment|mistake|disaster|success|triumph",
    "rejoin|indyref2",
    "policy|policies|reform|reforms|act|bill|rules|rule|test|tests|cap ..2 is|are|was ..1 vandalism|theft|violence|punishment|torture|immoral|unworkable|nonsense|bullying|robbery|{jeer}",
    "fourteen|14|thirteen|twelve|years|decade ..2 of ..3 misrule|failure|cuts|neglect|tory|labour|austerity|snp|underfunding",
    "couldn't|cannot|can't|could|won't|refuse|never|hate|love ..2 support|agree|defend|enforce|like|respect ..4 {stance}",
    "this|the|their|that|your budget|bill|policy|cap|cut|rule|tax|strategy|reform|white paper ..2 is|was|will|won't|are ..3 {jeer}|work|brilliant|fantastic|hurt|help|save|fantasy|game|great|about|overdue|bold|welcome|right",
    "hurts|hurt|hits|hit|harms|harm|kills|punishes|punish ..3 poor|poorest|families|children|kids|disabled|vulnerable|pensioners|workers|patients",
    "woke|wokery|leftie|fascist|fascists|fascism|communist|marxist|neoliberal|capitalism|socialism|tory scum",
    "{politician}|ministers|government ..8 cruel|cap|cuts|rules|wrong|visa|policy",
    "cut|cutting|slash|slashing|slashed|axing|axe ..2 our|the|youth|bus|benefits|services|funding|nhs|budget|budgets ..6 shame|choice|shameful|disgrace|wrong|madness|government|ideological|political|political",
]);

/// What isn't said of a policy of state.
static HOMELY: Phrases = Phrases::new(&[
    "hair|paper|cuts|haircut|grass|finger|short|cold cut|cuts|grass",
    "our|my|the|a|school|leave|sickness|uniform|complaints|working|house|biscuit|tea|parking policy ..2 is|says|for|has",
    "council tax|rent desk|bill|band|discount|reference|reduction|help|account|due",
    "strike|strikes ..3 alley|bowling|lucky|bowl|ball|three|out|match|clock|gold",
    "lucky|first|lightning strike",
    "tax code|return|credit|disc|credits|desk",
    "trans|bluetooth|mid fats|fat|pennine",
    "source|survey|figures|report|study|census",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    if is_plain(reading) || reading.has(&HOMELY) || !is_public(reading) {
        return None;
    }
    let others = [super::takes_sides::RULE, super::how_to_vote::RULE];
    if others.iter().any(|it| (it.look)(reading, it).is_some()) {
        return None;
    }
    let view = reading.unquoted(&VIEW)?;
    Some(at_level(reading, rule, vec![view.span]))
}
