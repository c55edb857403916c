//! **Sees** a bank account, a reference, a staff or passport number with its value.
//!
//! **Why**: whoever reads it can ask for money or for a file.
//! **Example**: "Sort code and account below, still not paid." **Better**: send it through the form or by
//! phone.
//!
//! **Source**: ICO and NCSC advice, cited from memory, due for review.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "account-number",
    category: Category::PersonalData,
    level: Level::Essential,
    look,
};

/// Where the same words are no slip.
const UNLESS: &[Setting] = &[Setting::Fiction, Setting::History, Setting::Sourced];

static SAYS: Phrases = Phrases::new(&[
    "sort code|code: [is|no] #",
    "account|acct|acc|a/c|card|passport|licence|policy|staff|payroll|employee|candidate|hospital|pupil|tenancy|claim|crn|rent|reference|case|iban|student|police|warrant|prison|collar|council number|no|num|ref|reference|tax [is|are|number|reference|ref|#|no] [is] #",
    "tax|claim|rent|council|housing|payroll|tenancy|benefit|crime|case reference|ref|account|number [number|no|is] [is] #",
    "results|list|page|roll .. candidate|names|elector*|full .. numbers|names|dates|grades",
    "account|acct|acc|passport|licence|staff|payroll|employee|candidate|policy|tenancy|claim|rent|crn [number|no|num|ref|reference] [is|are] #",
    "staff|payroll|employee|account|candidate|pupil|hospital|passport no|number|num|ref|reference . #",
]);

/// Words that speak against it.
static BUT: Phrases = Phrases::new(&[
    "our|charity|registered|company|hotline|phone|telephone|switchboard",
    "section|page|paragraph|policy # [of]",
    "account|case of #",
    "account|case|policy|claim|staff|pupil|rent|tenancy|passport|candidate # of|people|says|new|new|pupils|members|days|hours|minutes|a|per|weeks|months",
    "account|staff|rent|policy|claim #th|rd",
]);

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    reading
        .slip_in_pictures(&SAYS, &BUT, UNLESS)
        .map(|spans| rule.at(spans))
}
