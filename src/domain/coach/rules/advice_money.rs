//! **Sees** somebody told where to put their money or what to hide from a means test.
//!
//! **Why**: financial advice to one person is regulated, and such a tip can cost savings or benefits.
//! **Example**: "Put it in your son's name before the means test". **Better**: "`MoneyHelper` is free and can look at it
//! with you".
//!
//! **Source**: Financial Conduct Authority on regulated advice; `MoneyHelper`; cited from memory 2026-11,
//! due for review.

use super::advice_legal;
use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "advice-money",
    category: Category::Advice,
    level: Level::Essential,
    look,
};

static SAYS: Phrases = Phrases::new(&[
    "cash|draw|keep|claim it|the|her|his|that ..3 till|until|til|while|quiet",
    "lend|borrow|transfer|withdraw|spend ..6 before|so|then|until ..6 {any}",
    "hide|spend|gift|shift|move|blow it|the|your|ur|some|them ..6 before|so|then|first|now|until",
    "put|stick|bung|hide|move|sink|lump|pop|invest|shift|get|transfer|sign|give|gift|spend|whack|chuck ..5 savings|money|house|pension|bonds|crypto|bitcoin|gold|isa|shares|deposit|cash|lot|name|inheritance|redundancy",
    "put|stick|move|sign|transfer|get it|the|ur|your|yer|everything|house|savings|that ..5 in|into|to|over|under ..3 name|son*|daughter*|bonds|wife*|kids|crypto|trust|brother*|mattress|isa|shares",
    "before|till|until|afore the|your|yer|any|they ..3 assessment|means|review|check|claim|assess|test",
    "they|dwp|council|hmrc|we|nobody never|don't|dont|can't|won't|rarely|doesn't|cannae|wont ..2 check*|count|look|ask|know|chase|notice|find|touch",
    "cash|take|draw|empty in|out|down|your|ur|the ..4 pension|pot|isa|savings|lump|equity",
    "take|tek|get|borrow|remortgage|consolidate|put ..4 loan|payday|overdraft|card|mortgage|equity|debts|klarna ..4 {any}",
    "equity release",
    "don't|dont|never|dinnae|no|needn't declare|mention|tell|report|disclose|put ..6 savings|income|earnings|job|cash|partner|hours|money|him|her|dwp|assessor|side|wages|them",
    "you'd|you|you'll|u|ye'd|youd|he'd|she'd be|are|is|get better|more|less ..2 off|back ..4 {any}",
    "buy|sell|invest|get ..4 crypto|bitcoin|shares|gold|bonds|now|property|etf*|funds|coin*",
    "opt|come|drop out|off of|the|your ..3 pension|scheme",
    "don't|dont|dinnae|stop bother|pay|paying|put ..3 pension|into|insurance|loan|card|tax|catalogue|national",
    "cancel|drop|ditch|stop ..3 pension|insurance|policy|isa|direct",
    "interest|rates are|is|will|going ..4 so|fix|switch|remortgage|lock",
    "fix your|ur|the|yer mortgage",
    "claim|put|say|tell ..3 single|alone|separate*|carer|disabled|living|partner ..6 {any}",
    "declare|declaring ..2 bankrupt*",
]);

static ON_MONEY: Phrases = Phrases::new(&[
    "{claimable}",
    "money|cash|insurance|invest|bankrupt*|credit|wages|income|equity|borrow|gold|premium|dwp|better",
]);

static TO_SOMEBODY: Phrases = Phrases::new(&[
    "{@}",
    "your|yours|ur|yer|you'd|youd|yuh",
    "{dear}",
    "replying to",
    "hi|hey|hiya|dear {name}",
]);

static UNLESS: Phrases = Phrases::new(&[
    "moneyhelper|stepchange|citizens|adviser|advisor|independent",
    "i|we can't|cannot|couldn't ..3 advise|advice|comment|discuss",
    "general|free guide|guidance|advice|check|help|session|webinar",
    "scam*|fraud*|phish*|beware",
    "panto*|novel|film|play|museum|18*|archive*|monopoly|game",
    "i|we|i've|my put|spent|got|have|cashed|bought|took|paid|savings|pension|mortgage",
    "our|budget|charity|appeal|donate|donation*|fundraise*|raise",
    "if you|you're|you've get|need|are|have|want|worried",
    "not financial",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let hit = reading.meant(&SAYS, Some(&UNLESS))?;
    let is_personal = reading.has(&ON_MONEY) && reading.has(&TO_SOMEBODY);
    (is_personal && !advice_legal::speaks(reading)).then(|| rule.at([hit.span]))
}
