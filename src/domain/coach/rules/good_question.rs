//! **Sees** an open question to whoever reads.
//!
//! **Why**: it is an invitation; people answer questions more readily than statements.
//! **Example**: "Which form do you wish you could shorten?".
//!
//! **Source**: Fledge, step "A reply that asks".

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "good-question",
    category: Category::Good,
    level: Level::Celebratory,
    look,
};

static SAYS: Phrases = Phrases::new(&[
    "what|what's|whats|whit ..8 you|your|u|ye|yours|we|should|colleges|others|teams|people|lot|yous ..15 ?|‽",
    "which|what {any} [{any}] do|would|made|has|have|should|did|does|changed|helped|day|works|suits|is ..12 ?|‽",
    "how|hoo do|can|would|should|did|does|are|have|might|else ..2 you|we|i|your|colleges|others|teams|people|schools|libraries|councils|folk|yous|you|practices|wards|managers|other ..15 ?|‽",
    "where|when do|can|would|should|did|have ..1 you|we|i|people ..15 ?|‽",
    "who should|do|else|would|could|can|inspires|shall ..1 i|you|we|your ..2 follow|learn|read|ask|listen|thank|turn|talk|recommend|join|look ..12 ?|‽",
    "any [{any}] advice|tips|ideas|suggestions|recommendations|thoughts|favourites|good ..12 ?|‽",
    "anyone|anybody know|knows|got|have|has|tried|recommend|recommends|done|used|seen|care|willing|fancy ..12 ?|‽",
    "does|do|has|have|is|are anyone|anybody|your|you|there|others|teams|any ..15 ?|‽",
    "have|did|do|would|could|can you ..15 ?|‽",
    "is|are there ..1 a|an|any|another|other|some|someone ..15 ?|‽",
    "why|why's do|did|does|not you|your|we ..12 ?|‽",
    "tell|show|teach me|us ..2 what|which|who|how|your|about|where|why|the",
    "tell|let us|me know|below|by",
    "over to you",
    "what|whit do|did|would|have|are|will you|u|ye|yous ..8 ?|‽",
    "which|which's|whose of|square|one|book|bus|word|form|is|was|day|bit|part|page|tip ..12 ?|‽",
    "what's|whats|what [is|was] the|your|one|a|an best|worst|oddest|daftest|kindest|one|trick|secret|favourite|nicest|smallest|strangest|thing|word|first ..12 ?|‽",
    "what|whit would|could|might|helps|helped|works|worked|gets|got|else|have|am ..10 ?|‽",
    "who|who's|whos remembers|dares|else|wants|has|got|recognises|fancies|knows|can|is|was|will ..12 ?|‽",
    "where|when have|do|did|was|would ..10 ?|‽",
    "any|anyone|anybody ..6 got|tried|found|read|used|seen|know|knows|else|suffered|suggestions|ideas|tips ..12 ?|‽",
    "need|needs|want|wanted a|an|some|your ..3 idea|ideas|tips|suggestions|recommendations",
    "keep telling us|me",
]);

static UNLESS: Phrases = Phrases::new(&[
    "did|do you|u|ye know|remember|think ?|that|you",
    "anyone|anybody|who else",
    "anyone|anybody|anybodys hiring|selling|nearby|got|from|seen",
    "how come",
    "is it true",
    "who needs|drew|took|made|knew",
    "have you|u seen|heard|got him|her|this|that|ur|the|a",
    "what's|whats our|your|their|the excuse|problem|point|matter|secret|name",
    "what|wtf is|are|the wrong|hell|heck|point",
    "are you|u using|single|free|ok|okay|alright",
    "tell me that|the|to|if|when",
    "tell us your language|name|address|number",
    "date of birth",
    "question i ask",
    "could|can|would you|u please|kindly|stop",
    "do you|u want|need|fancy|mind|take|really",
    "what|which are|is ..3 you|u in|on for",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let hit = reading.meant(&SAYS, Some(&UNLESS))?;
    Some(rule.at([hit.span]))
}
