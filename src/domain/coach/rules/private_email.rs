//! **Sees** a private mail address. Mailboxes of a role, such as `info@`, and work addresses stay.
//!
//! **Why**: it brings spam and worse, and work mail is lost to a private mailbox.
//! **Example**: "Mail me at home, jo.p.71@example.com." **Better**: "Mail the office."
//!
//! **Source**: ICO and NCSC advice, cited from memory, due for review.

use super::prelude::*;
use crate::domain::coach::identifier;

pub(in super::super) const RULE: Rule = Rule {
    id: "private-email",
    category: Category::PersonalData,
    level: Level::Essential,
    look,
};

/// Beginnings of mailboxes that belong to a role.
const ROLES: [&str; 52] = [
    "info",
    "press",
    "contact",
    "enquir",
    "inquir",
    "feedback",
    "complaint",
    "hello",
    "admin",
    "office",
    "job",
    "career",
    "recruit",
    "media",
    "help",
    "support",
    "booking",
    "bookings",
    "librar",
    "council",
    "reception",
    "news",
    "team",
    "event",
    "volunt",
    "customer",
    "foi",
    "dpo",
    "privacy",
    "training",
    "school",
    "mail",
    "service",
    "repair",
    "housing",
    "planning",
    "parking",
    "archive",
    "museum",
    "comms",
    "communications",
    "elections",
    "democra",
    "safeguarding",
    "membership",
    "ask",
    "consult",
    "web",
    "noreply",
    "no-reply",
    "report",
    "abuse",
];

/// Endings of public bodies' domains.
const PUBLIC_BODIES: [&str; 8] = [
    ".gov.uk",
    ".nhs.uk",
    "nhs.net",
    ".ac.uk",
    ".sch.uk",
    ".police.uk",
    ".gov.scot",
    ".gov.wales",
];

fn is_role(local: &str) -> bool {
    ROLES.iter().any(|role| local.starts_with(role))
}

fn is_public_body(domain: &str) -> bool {
    PUBLIC_BODIES.iter().any(|ending| domain.ends_with(ending))
}

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let spans = everywhere(reading, |text| {
        let boxes = identifier::mailboxes(text).into_iter();
        boxes
            .filter(|it| !is_role(&it.local) && !is_public_body(&it.domain))
            .map(|it| it.span)
            .collect()
    })?;
    Some(rule.at(spans))
}
