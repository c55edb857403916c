//! **Sees** haste and a link: "act now", "today or lose access", "someone posted a video of you".
//!
//! **Why**: that is how fraud reads; people learn to trust it, or rightly don't trust yours.
//! **Example**: "URGENT renew TODAY: bit.ly/…". **Better**: what changes, by which date, and where to find it on
//! your site.
//!
//! **Source**: National Cyber Security Centre, phishing guidance, cited from memory 2026-11, due for
//! review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "security-hasty-link",
    category: Category::Security,
    level: Level::Essential,
    look,
};

/// `example` stands for addresses of the domain that is kept for invented ones, as in the sandbox:
/// no network makes a link of them.
static SAYS: Phrases = Phrases::new(&[
    "account|benefit*|permit|pass|card|payment|tenancy|claim|licence|parcel|refund|appointment|place ..4 on|is|been|has|locked|void|held ..2 hold|suspended|blocked|locked|frozen|paused|limited|void|expired|flagged|stopped // {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "at once|now : {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "log|sign|click|act|reply|confirm ..2 at once // {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "on hold // {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "urgent|urgently // {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "immediate|urgent|swift action|attention // {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "action required|needed // {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "act|log|login|verify|confirm|renew|claim|click|activate|reactivate|validate|tap|pay|unlock|restore|hurry ..4 now|today|tonight|immediately|quick|quickly|fast|asap|straight|before|within // {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "log|sign in|on ..3 now|today|tonight|immediately|quick|before|within|or // {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "{link}|example|tinyurl|ly|cutt|shorturl|http|https|www ..4 midnight|quick|quickly|fast|asap|immediately|within|hurry|dies|expires",
    "quick|quickly|fast|asap|immediately|hurry|hurry ..6 {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "will|gets|get [be|been] cancelled|suspended|deleted|closed|blocked|locked|stopped|deactivated|terminated|limited|restricted|disabled|lost|removed|frozen|shut // {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "or|and|else [you'll|u|you|they'll|will] [you'll|lose] lose|forfeit|miss|cancelled|suspended|pay|locked // {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "lose|losing|loses your|ur|access|yer|everything ..3 access|place|account|discount|benefit*|permit|licence|pay|wages|badge|seat|pension|refund|allowance|everything|it // {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "last|final chance|notice|reminder|call|warning|hours|day // {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "runs|expires|expire|expired|expiring|ends|dies out|today|tonight|at|in|soon [today|tonight|midnight|#] // {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "within|next|only # mins|minutes|hours|hour|hrs // {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "do|sign|click|go|act ..4 in # mins|minutes|hours // {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "next|last|within|in [the|an] hour // {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "{link}|example|tinyurl|ly|cutt|shorturl|http|https|www // within|in|next|before # mins|minutes|hours|hour|hrs",
    "first # only|people|get // {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "you've|you|u|you're|ur|youve ..3 chosen|selected|won|eligible|entitled|owed|due // {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "tax|fuel|energy|council|unclaimed refund|rebate|reward|compensation|grant ..4 waiting|now|today|claim|click|here // {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "claim your|ur|it|yours|now|in|before|here // {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "someone|somebody|they|is|posting|posted|video|vids|pic|pics|photo*|found ..4 of you|u|ye // {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "look|click|open|watch|see fast|quick|now|this|here|before|omg // {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "everyone|everybody|pls|please|all ..2 click|tap|log|do ..4 {link}|example|tinyurl|ly|cutt|shorturl|http|https|www|it|link ..6 quick|now|asap|within|before|or|today|fast",
    "confirm|verify|validate|update|re-enter|reconfirm ur|your|the|yer|all|account|accounts|login|details ..8 or|before|by|here|now|else|today|asap|lose|quick",
    "reply|respond|answer|comment|dm|message|text|email|post ..3 with|your|ur ..3 memorable|password|pin|word|details|bank|account|card|date|dob|number|sort|ni|national|code|login",
    "not verified|confirmed|renewed|registered|updated|claimed ..6 shut|closed|suspended|cancelled|deleted|blocked|lost|stopped",
    "swear|promise|honest|this|its|it's isn't|isnt|not|aint|ain't spam|a scam|scam|fake|dodgy|virus",
    "swear|promise // isn't|isnt|not|aint spam|scam|fake",
    "do it quick|now|fast|asap|before",
    "link dies|expires|goes|works|disappears|only|closes",
]);

/// A link, or an order to use one.
static LINKED: Phrases = Phrases::new(&[
    "{link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "link|click|log|login|verify|verified|confirm|reply|tap|portal|sign",
]);

static UNLESS: Phrases = Phrases::new(&[
    "for|an|good|my|a|as|by example",
    "scam|scams|scammer*|phish*|fake|fraud|fraudster*|hoax|trick|suspicious|beware",
    "we'll|we will|never|not never|ask",
    "no links|link",
    "link in full",
    "rt {@}",
    "only|one|real|official sign|login|page|site",
    "read|listen|blog|article|tickets|book|booking|results|highlights|story|news|stream ..4 {link}|example|tinyurl|ly|cutt|shorturl|http|https|www",
    "on our|the|council's|my website|site|page|blog",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let hit = reading.meant(&SAYS, Some(&UNLESS))?;
    reading.has(&LINKED).then(|| rule.at([hit.span]))
}
