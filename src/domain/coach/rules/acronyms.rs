//! **Sees** two short forms that nobody explains.
//!
//! **Why**: whoever isn't in your team can't look them all up, and the public least.
//! **Example**: "The MDT signed off the EHCP". **Better**: "The team signed off the plan (EHCP)".
//!
//! **Source**: GOV.UK style: explain a short form at its first use; cited from memory 2026-11.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "acronyms",
    category: Category::PlainWords,
    level: Level::Informative,
    look,
};

/// Short forms that everybody knows, and signs of chat.
static WELL_KNOWN: [&str; 118] = [
    "NHS", "GP", "GPS", "UK", "GB", "NI", "EU", "US", "USA", "UN", "BBC", "ITV", "MP", "MPS",
    "MSP", "PM", "ID", "TV", "PE", "AE", "HR", "IT", "AI", "PC", "CEO", "PDF", "FAQ", "DIY", "OK",
    "ATM", "DVD", "CD", "CV", "BST", "GMT", "AM", "VAT", "PIN", "DJ", "UFO", "PHD", "BA", "MA",
    "BSC", "GCSE", "GCSES", "HIV", "AIDS", "DNA", "MRI", "CT", "ICU", "IVF", "URL", "USB", "VIP",
    "HGV", "MOT", "QR", "SOS", "PS", "RIP", "LOL", "OMG", "BTW", "FYI", "ASAP", "RT", "DM", "DMS",
    "CCTV", "SUV", "HMRC", "DVLA", "RAF", "DOB", "LGBT", "LGBTQ", "PPE", "BBQ", "BSL", "TBC",
    "TBA", "RSVP", "RNLI", "RSPB", "RSPCA", "NASA", "FA", "FC", "XL", "XX", "XXX", "KO", "AGM",
    "EV", "AC", "BC", "AD", "WC", "LED", "WW", "MC", "DR", "MR", "MRS", "WTF", "TLC", "PJ", "PJS",
    "SMS", "TIL", "BYO", "GCHQ", "KFC", "SPF", "COVID", "LP",
];

/// Words that are often stressed by capitals.
static STRESSED: [&str; 108] = [
    "i", "a", "an", "the", "this", "that", "not", "no", "yes", "so", "all", "now", "one", "two",
    "my", "your", "our", "we", "me", "you", "he", "she", "it", "is", "are", "was", "be", "do",
    "did", "does", "will", "can", "never", "ever", "always", "every", "free", "new", "win", "best",
    "day", "today", "stop", "please", "help", "how", "why", "who", "what", "when", "where",
    "again", "very", "only", "just", "must", "need", "more", "less", "most", "big", "up", "out",
    "in", "on", "off", "at", "to", "go", "get", "got", "and", "or", "but", "if", "her", "him",
    "his", "them", "they", "us", "too", "any", "own", "old", "read", "look", "love", "here",
    "there", "urgent", "note", "open", "shut", "same", "both", "back", "over", "wait", "know",
    "think", "friday", "guess", "home", "late", "dont", "leaves", "had",
];

/// From this many on they are too many.
const TOO_MANY: usize = 2;

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let text = reading.draft.text;
    let mut spans: Vec<std::ops::Range<usize>> = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    let mut shouted = 0;
    for token in reading.of_kind(TokenKind::Word) {
        let source = text.get(token.span.clone()).unwrap_or_default();
        let form = source
            .strip_suffix('s')
            .filter(|it| it.len() > 1)
            .unwrap_or(source);
        let is_shouted = is_beside_capitals(text, token);
        let is_short = form.chars().count() >= 2 && form.chars().all(|c| c.is_ascii_uppercase());
        if !is_short || token.is_quoted {
            continue;
        }
        if STRESSED.contains(&token.word.as_str()) || form.len() > LONGEST || is_shouted {
            shouted += 1;
        } else if !WELL_KNOWN.contains(&source.to_ascii_uppercase().as_str())
            && !seen.contains(&form)
            && !is_explained(text, token)
        {
            seen.push(form);
            spans.push(token.span.clone());
        }
    }
    // Among stressed words, capitals are a raised voice, not short forms.
    (spans.len() >= TOO_MANY && shouted < TOO_MANY).then(|| Finding {
        data: Data::Count(spans.len()),
        ..rule.at(spans)
    })
}

/// Longer than this it is a word in capitals.
const LONGEST: usize = 6;

/// Whether a word in capitals stands next to it, as in `BOOK SALE`, or a digit, as in a postcode.
fn is_beside_capitals(text: &str, token: &Token) -> bool {
    let is_loud = |word: &str| word.len() > 1 && word.chars().all(|c| c.is_ascii_uppercase());
    let before = text.get(..token.span.start).unwrap_or_default();
    let after = text.get(token.span.end..).unwrap_or_default();
    before.ends_with(|c: char| c.is_ascii_digit())
        || (before.ends_with(' ')
            && is_loud(before.split_whitespace().next_back().unwrap_or_default()))
        || (after.starts_with(' ') && is_loud(after.split_whitespace().next().unwrap_or_default()))
}

/// Whether it stands in brackets behind what it is short for, or brackets explain it.
fn is_explained(text: &str, token: &Token) -> bool {
    let before = text.get(..token.span.start).unwrap_or_default();
    let after = text.get(token.span.end..).unwrap_or_default();
    (before.ends_with('(') && after.starts_with(')')) || after.trim_start().starts_with('(')
}
