//! **Sees** a date of birth: the words and a date, or a birthday with its year.
//!
//! **Why**: with a name it opens accounts, and it tells who a patient or a child is.
//! **Example**: "Our receptionist Denise, born 14/02/1971." **Better**: "Happy birthday, Denise!"
//!
//! **Source**: ICO and Action Fraud advice, cited from memory, due for review.

use super::prelude::*;
use crate::domain::coach::identifier;

pub(in super::super) const RULE: Rule = Rule {
    id: "date-of-birth",
    category: Category::PersonalData,
    level: Level::Essential,
    look,
};

/// Where the same words are no slip.
const UNLESS: &[Setting] = &[Setting::Fiction, Setting::History];

static SAYS: Phrases = Phrases::new(&[
    "dob|d.o.b|d.o.b. [is|of] #",
    "date|dates|day of birth .. #|grades|names|top|numbers",
    "born|birthday|b'day|bday|birthdate|birthdays [on|is|in|the] [the] #/ #",
    "born on the # of {month}",
    "born|dob|birthday|bday #/#",
]);

/// Words that speak against it.
static BUT: Phrases = Phrases::new(&[]);

/// Words for a birth before a date in figures.
static BIRTH: Phrases = Phrases::new(&[
    "dob|born|birthday|b'day|bday|birthdate",
    "date|year of birth",
    "happy|turns|turned #|#th",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    if reading.has(&BIRTH)
        && let Some(spans) = everywhere(reading, identifier::dates)
    {
        return Some(rule.at(spans));
    }
    reading
        .slip_in_pictures(&SAYS, &BUT, UNLESS)
        .map(|spans| rule.at(spans))
}
