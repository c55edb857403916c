//! **Sees** a warning against a named place or firm for the harm it is said to do.
//!
//! **Why**: a claim that a business harms people must be proven by whoever makes it, and somebody
//! who can act should hear it first.
//! **Example**: "Don't let your mum go in Wyllowmere". **Better**: tell the regulator or
//! safeguarding.
//!
//! **Source**: Defamation Act 2013, CQC on raising concerns; from memory, due for review.

use super::allegation::{in_order, is_harmless};
use super::prelude::*;
use crate::domain::coach::quiet;

pub(in super::super) const RULE: Rule = Rule {
    id: "warning-off",
    category: Category::Defamation,
    level: Level::Essential,
    look,
};

/// A warning off.
static WARNING: Phrases = Phrases::new(&[
    "don't|dont|do|never|dinnae|wouldn't|wouldnt|wouldnae|i'd|dunno|cannot|please|pls ..3 let|send|put|leave|take|trust|book|use|eat|drink|buy|go|hire|rent|sign|stay ..8 {name}|{firm}|{office}|{@}",
    "avoid|boycott|shun ..4 {name}|{firm}|{office}|{@}",
    "before|if you|u|ye ..1 book|order|eat|hire|sign|use|go|buy|send|rent|visit ..8 {name}|{firm}|{office}|{@}",
    "choose wisely|carefully",
    "stay|keep|steer|stear ..1 away|clear|well|out ..2 from|of|away|clear ..4 {name}|{firm}|{office}|{@}",
    "{name}|{firm}|{office}|{@} ..3 should|needs|ought|want|wants|must ..2 shut|closed|shutting|closing|condemned|prosecuted|jail|prison|jailed|inspecting|reported|investigated|struck|ashamed",
]);

/// The harm.
static HARM: Phrases = Phrases::new(&[
    "sick|ill|poorly|poison|poisoning|poisoned|bug|runs|infection|infections|sepsis|mrsa|norovirus|ecoli|salmonella|asbestos|lead",
    "rat|rats|mice|mouse|mould|mouldy|maggots|filthy|filth|cockroaches|droppings|damp|manky|minging|bedbugs|fleas|stinks",
    "wet|soiled|dirty|bruise|bruises|bruised|sores|bedsores|starved|starving|starve|hungry|thirsty|dehydrated|falls|fell|screaming|screams|crying|unfed|unwashed|alone",
    "die|died|dies|dead|death|deaths|killed|kills|kill|coffin|grave|box|morgue|unsafe|dangerous|danger|deathtrap|lethal|death trap",
    "everyone|everybody|anyone|all|we|half ..5 knows|know|seen|saw|kens|worked|works|know",
    "abuse|abused|neglect|neglected|hit|slap|slapped|shout|shouting|rough|drunk|drugged|sedated|stole|stolen|thieves|steal|fleece|rob|robbed|con|crooks|cowboys|conmen|con-men|lied|liars|fraud|scam|unqualified|untrained",
    "overcharge|ripped|rip|damage|broke|broken|botched|ruined|leak|sparks|fire|fires|burn|explode|gas|wiring",
    "got away|out alive|lucky|paid the council|hush",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    if is_harmless_warning(reading) {
        return None;
    }
    let others = [super::allegation::RULE, super::insinuation::RULE];
    if others.iter().any(|it| (it.look)(reading, it).is_some()) {
        return None;
    }
    let warning = reading
        .first(&WARNING)
        .filter(|it| !reading.is_quoted(it))?;
    let harm = reading.first(&HARM)?;
    Some(rule.at(in_order(warning.span, harm.span)))
}

/// Guidance says "don't" to everybody: here only tales, animals and findings keep quiet.
fn is_harmless_warning(reading: &Reading<'_>) -> bool {
    quiet::is_tale(reading)
        || quiet::is_finding(reading)
        || (reading.draft.hat == Hat::Organisation && is_harmless(reading))
}
