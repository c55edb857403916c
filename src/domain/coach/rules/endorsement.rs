//! **Sees** a firm or a product praised from the organisation's own account.
//!
//! **Why**: a public body that picks a favourite gives it an advantage that others can't buy.
//! **Example**: "Nip to Bellarmino's, best lasagne in town". **Better**: name them all, or none.
//!
//! **Source**: Local authority publicity code and Government Communication Service propriety guidance,
//! cited from memory 2026-11, due for review.

use super::interest_undeclared;
use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "endorsement",
    category: Category::ConflictOfInterest,
    level: Level::Actionable,
    look,
};

static SAYS: Phrases = Phrases::new(&[
    "nip|pop|head|get|go to|down|along|yourselves ..2 {name} ..8 best|finest|lovely|great|favourite|brilliant|cheapest",
    "best|finest|tastiest|cheapest|loveliest|greatest lasagne|pizza|coffee|chips|curry|cake|cakes|food|pub|cafe|café|shop|deal|deals|prices|builder*|plumber*|garage|florist|bakery|bacon|pies|pie|burger*|breakfast|roast|hotel|restaurant ..4 in|around|for|this|at",
    "need|want|looking|hungry|thinking|fancy|moving|after [a|an|of|for] ..5 {any} // ask|try|use|nip|pop|ring|book|visit|order|gets|go ..3 for|at|to|{name}|our",
    "our|councillors|staff|team|we|members ..2 favourite|favorite|go-to|preferred|trusted|chosen ..2 builder*|firm|company|shop|supplier|cafe|café|nursery|solicitor*|home|garage|agency|baker*|pub|brand|restaurant|plumber*|hotel",
    "home|nursery|school|firm|place|shop|company|builder*|garage|hotel|solicitor*|one|only|agency we'd|we'd|we|i'd ..2 pick|choose|trust|send|use|recommend|go|book|buy",
    "we|we'd|we'll|team|staff|officers|councillors|members ..2 recommend|endorse|swear|love|rate ..4 {name}",
    "we|we'd love|recommend|rate|adore ..3 {name} ..10 book|firm|only|them|buy|best|deal|use|order|try",
    "gets|get|earns|has our vote|seal|thumbs|backing|recommendation",
    "book|order|buy|hire|use|choose|try them|from|with|one ..3 {name}|for|now|today|your|too",
    "{name} are|is good|great|lovely|brilliant|fab|wonderful|excellent|cheap people|folk|if|lads|lenders|value|for",
    "has|have slots|spaces|places|vans|tables ..3 left|for|this|free",
]);

static UNLESS: Phrases = Phrases::new(&[
    "our [own] leisure|cafe|café|library|museum|class*|course*|pool|kitchen|canteen|shop",
    "council|library|museum leisure|cafe|café|service|pool|shop",
    "can't|cannot|don't|won't|not|never ..3 recommend|endorse|promote",
    "trading standards",
    "citizens|nhs|gov|charity|charities|volunteer*|free|school lunch cup|foster|fostering|vote|polling",
    "well done|congratulations",
    "thank|thanks|cheers",
    "book|apply|ring|tell|email us|here|online|your place|now|on|at|in",
    "please|reminder",
    "winner*|won|award*|finalist*",
    "new|latest large|books|book|titles|novel",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    if reading.draft.hat != Hat::Organisation || interest_undeclared::speaks(reading) {
        return None;
    }
    let hit = reading.meant(&SAYS, Some(&UNLESS))?;
    Some(rule.at([hit.span]))
}
