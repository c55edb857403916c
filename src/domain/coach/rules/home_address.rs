//! **Sees** a home's number and street, or a home postcode with a person.
//!
//! **Why**: an address can't be taken back once it is out, and somebody may come.
//! **Example**: "Drop it at Mrs Lindqvist, 3 Orchard Rise." **Better**: ask people to message you, and
//! give the address to those who help.
//!
//! **Source**: ICO guidance on personal data, reviewed from memory, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "home-address",
    category: Category::PersonalData,
    level: Level::Essential,
    look,
};

/// Where the same words are no slip.
const UNLESS: &[Setting] = &[Setting::Fiction, Setting::History];

static SAYS: Phrases = Phrases::new(&[
    "#|1a|2a|2b|4b|12b [a|b|c|d] {any} street|st|road|rd|lane|avenue|ave|close|crescent|drive|court|terrace|gardens|rise|way|grove|mews|walk|cottages|view|hill|green|parade|mount|yard|wynd|brae",
    "#|1a|2a|2b|4b|12b [a|b|c|d] {any} {any} street|st|road|rd|lane|avenue|ave|close|crescent|drive|terrace|gardens|rise|grove|mews|cottages|wynd",
    "flat|apartment|house|no|number # .. {any} street|road|lane|avenue|close|crescent|drive|court|terrace|house|tower|towers|heights|point|mews|walk",
    "my|her|his|their|our|real|home|me|whose|full [home|own|real] address .. is|at|top|on|real|recruiters",
    "cv|resume|curriculum .. address|home|mobile|birth",
    "lives|live|living|stays|bides at|in|on #|number|no|flat|the .. street|road|lane|avenue|close|crescent|way|house|door|next|one",
    "register|list|page|names .. addresses|names|elector* .. names|addresses|numbers|elector*|printed",
    "names|full .. addresses|address|dates|numbers|candidate .. grades|birth|electors|and|mobile",
]);

/// Words that speak against it.
static BUT: Phrases = Phrases::new(&[
    "office*|library|reception|town hall|head|headquarters|surgery|clinic|visit us|our address|branch|hub|centre at|is|open*",
    "on the corner",
    "minutes|miles|buses|people|houses|trees|potholes",
    "moved to|open|opening",
    "office|library|shop|clinic|hall|museum|hub .. at|on #",
    "open|opens|opening|closed|closes",
    "visit|find|join us",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    reading
        .slip_in_pictures(&SAYS, &BUT, UNLESS)
        .map(|spans| rule.at(spans))
}
