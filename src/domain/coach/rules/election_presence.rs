//! **Sees** a candidate, a member or a party in a public account's post between the pre-election
//! dates, however friendly.
//!
//! **Why**: a visit, a thank-you or a repost is publicity, and the law asks councils for none then.
//! **Example**: "`RT @VoteHalcroft`: Great to meet staff". **Better**: keep it until the day after.
//!
//! **Source**: LGA on the pre-election period (Local Government Act 1986, section 2), from memory,
//! due for review.

use super::prelude::*;
use super::takes_sides::{POLITICS, at_level, is_plain};

pub(in super::super) const RULE: Rule = Rule {
    id: "election-presence",
    category: Category::Impartiality,
    level: Level::Essential,
    look,
};

/// Who is in it.
static SOMEBODY: Phrases = Phrases::new(&[
    "rt|repost|reposted ..1 {@} ..12 win|vote|candidate|campaign|election|doorstep|party|plan",
    "only|one ..1 party|team|candidate will|can",
    "this administration|council",
    "our|new|the ..2 delivered|opened|built|funded|saved by|under ..2 this|administration|leadership",
]);

/// What elections need, for all alike, or an office at its work.
static NEEDED: Phrases = Phrases::new(&[
    "full council|list",
    "all|every|each|any|no ..1 candidates|parties|candidate",
    "on candidates|candidate|parties",
    "council|committee meets|meeting|meetings|agenda|surgery",
    "candidates|parties|candidate ..6 guidance|order|alphabetical|surname|all|same|can't|agents|rules",
    "dinner|tea|birthday|balloon|leaving party",
    "mayor|mayor's|mayoral parlour|chains|chain|charity|office|parade",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let draft = reading.draft;
    if !draft.is_pre_election || draft.hat == Hat::Personal || is_plain(reading) {
        return None;
    }
    let others = [super::takes_sides::RULE, super::how_to_vote::RULE];
    if reading.has(&NEEDED) || others.iter().any(|it| (it.look)(reading, it).is_some()) {
        return None;
    }
    let tag = reading.tokens.iter().find(|it| is_partisan(it));
    let hit = reading
        .unquoted(&POLITICS)
        .or_else(|| reading.unquoted(&SOMEBODY))
        .map(|it| it.span)
        .or_else(|| tag.map(|it| it.span.clone()))?;
    Some(at_level(reading, rule, vec![hit]))
}

/// Whether a handle or a hashtag is a campaign's.
fn is_partisan(token: &Token) -> bool {
    const MARKS: [&str; 12] = [
        "vote",
        "elect",
        "labour",
        "tory",
        "tories",
        "conservative",
        "libdem",
        "greenparty",
        "reformuk",
        "snp",
        "plaid",
        "4mayor",
    ];
    let is_tag = matches!(token.kind, TokenKind::Mention | TokenKind::Hashtag);
    let is_call = ["register", "yourvote", "photoid", "bringid"]
        .iter()
        .any(|call| token.word.contains(call));
    is_tag && !is_call && MARKS.iter().any(|mark| token.word.starts_with(mark))
}
