//! **Sees** a private telephone number: a mobile, or a landline said to be somebody's own.
//!
//! **Why**: strangers will ring it, and it can't be taken back.
//! **Example**: "Text me on my daughter's 07700 900461." **Better**: "Message me here."
//!
//! Numbers of 03, 08 and switchboards belong to organisations and stay.
//! **Source**: Ofcom numbering plan; ICO. Cited from memory, due for review.

use super::prelude::*;
use crate::domain::coach::identifier;

pub(in super::super) const RULE: Rule = Rule {
    id: "private-phone",
    category: Category::PersonalData,
    level: Level::Essential,
    look,
};

/// Somebody's own.
static OWN: Phrases = Phrases::new(&[
    "my|me|her|him|his|mum|mam|dad|nan|gran|home|house|{name} [new|home]",
    "ring|text|call|phone|message|whatsapp me|her|him|them|us",
]);

/// An organisation's.
static PUBLIC: Phrases = Phrases::new(&[
    "switchboard|enquir*|inquir*|hotline|helpline|freephone|textline|reception|press",
    "duty|office|work|team|text|media|booking|service|out-of-hours|repairs|desk|advice|information|main|public phone|mobile|number|line|office|team|desk|librarian|officer",
    "out of hours|office",
    "office|works|staffed hours|from|# to|till",
    "ask for the duty|manager|team",
    "ring|call|phone|text|whatsapp our|the|this [duty|repairs|team|office|number|line]",
    "our|the phone|phones|number|line|lines is|are|on|open*",
    "# to|till|until #",
    "a person answers",
    "monday to friday",
    "book|tickets|bookings|appointments at|on|by|via",
    "# [am|pm] to #",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let is_public = reading.has(&PUBLIC);
    let is_own = !is_public && reading.draft.hat != Hat::Organisation && reading.has(&OWN);
    let spans = everywhere(reading, |text| {
        identifier::phones(text)
            .into_iter()
            .filter(|phone| (phone.is_mobile && !is_public) || is_own)
            .map(|phone| phone.span)
            .collect()
    })?;
    Some(rule.at(spans))
}
