//! **Sees** a request for details that open accounts, in public or by message, and quizzes that fish for them.
//!
//! **Why**: mother's maiden name, first pet and birth year are what banks ask; a thread collects them.
//! **Example**: "Your first pet and street is your hero name". **Better**: a question whose answer opens
//! nothing.
//!
//! **Source**: National Cyber Security Centre, phishing guidance, cited from memory 2026-11, due for
//! review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "security-details-asked",
    category: Category::Security,
    level: Level::Essential,
    look,
};

static SAYS: Phrases = Phrases::new(&[
    "name of your|ur|yer first|favourite|childhood|old|primary|best",
    "drop|comment|post|put|pop|leave|tell|type|share|add your|ur|yer|us|me [your] ..3 birth|birthday|dob|birthdate|surname|postcode ..8 below|and|we'll|with|to|for|here",
    "mother|mum|mam|mom|mothers|mums|mams|nan|gran maiden",
    "your|ur|own|grandma*|granny* maiden",
    "what|which was|were|is|were your|ur first|childhood pet|school|car|teacher|street|job|address|phone",
    "first|childhood pet|pets|pet's|car|school|teacher|street|job ..10 name|names|school|pet|street|maiden|superhero|hero|elf|stripper|rockstar|is|and|plus|was|drove|your|comment|below|now",
    "street|road|town|house you|u|ye|did|were [you|u] ..2 grew|grow|born|lived|live",
    "birth|birthday year|month|day|date ..10 name|elf|superhero|hero|pirate|find|reveals|comment|below|is",
    "elf|superhero|pirate|rockstar|villain|unicorn|santa|wizard|hobbit|band name|names ..10 month|birthday|birth|initial|surname|street|pet|first|letter|year",
    "your|ur|my|find [council|office|nhs|work] superhero|elf|pirate|hero|villain|rockstar name|below",
    "dm|message|msg|inbox|text|email|reply|comment|post|send|drop|pop|tweet|whatsapp ..3 [us|me|with|below|over|in] ..2 your|ur|yer|all|full|the ..4 password|pin|bank|card|dob|birth|passport|sort|login|ni|national|insurance|nhs|memorable|security",
    "dm|message|msg|inbox|text|email|reply|comment|post|send us|me|with|in|below [with|in|me|us] ..2 your|ur|yer account|personal|full|card|case|contact|payment details|number|info|name|information",
    "send|give|post|reply|tell ..4 bank|card|account|login|passport|security|payroll ..2 details|number|numbers|code|codes",
    "password|pin|passcode|login|sort|bank|card ..4 in|by|via|to|below|on [the|a|my] dm|dms|comments|thread|inbox|reply|replies|message|below|here",
    "memorable word|words|information|info|place|date|name",
    "security question|questions ..6 {any}",
    "which pet|street|teacher // am|are|is i|you|u|your",
    "three digits|numbers on|from [the|ur|your] back",
]);

static UNLESS: Phrases = Phrases::new(&[
    "please|don't don't|not post|share|send|put",
    "never|don't|dont|do|won't|not|nobody ..4 post|share|send|give|ask|reply|tell|dm|put|comment|email|asks|type|include|answer",
    "scam|scams|scammer*|phish*|fraud*|trick|cyber|beware",
    "tip|tips|reminder|guidance|training|course",
    "museum|archive*|census|family history|genealog*|novel|film|panto*",
    "no number|bank|personal|details|password",
    "without your|posting|sharing|the",
    "if someone|somebody|anyone|anybody|they|you",
    "hope|looking|reference|ref|case|booking|order|ticket|report number|ref",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let hit = reading.meant(&SAYS, Some(&UNLESS))?;
    Some(rule.at([hit.span]))
}
