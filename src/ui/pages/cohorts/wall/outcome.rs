//! What came of a code, in words and by a mark.

use crate::domain::cohort::Outcome;
use crate::i18n::wall as words;
use crate::state::What;
use crate::ui::components::fault_words;

/// Its name, for a table.
pub fn name(what: &What) -> &'static str {
    match what {
        What::Report(Outcome::Added) => words::ADDED,
        What::Report(Outcome::AnotherDevice(_)) => words::ANOTHER_DEVICE,
        What::Report(Outcome::Newer) => words::NEWER,
        What::Report(Outcome::Same) => words::SAME,
        What::Report(Outcome::Older) => words::OLDER,
        What::Wall => words::WALL_TAKEN,
        What::OtherCohort(_) | What::Refused(crate::codec::Fault::Foreign) => words::ANOTHER_COHORT,
        What::OtherKind(_) => words::NOT_A_REPORT,
        What::Refused(_) => words::DAMAGED,
    }
}

/// All there is to say about it.
pub fn sentence(what: &What) -> String {
    match what {
        What::Report(Outcome::AnotherDevice(_)) => {
            format!("{}. {}", words::ANOTHER_DEVICE, words::ANOTHER_DEVICE_HELP)
        }
        What::OtherCohort(name) => words::for_cohort(name.as_str()),
        What::OtherKind(kind) => words::another_kind(kind.name()),
        What::Refused(fault) => fault_words(*fault),
        other => format!("{}.", name(other)),
    }
}

/// Its mark, and the class that gives the colour.
pub fn mark(what: &What) -> (&'static str, &'static str) {
    match what {
        What::Report(Outcome::Added | Outcome::Newer) | What::Wall => ("✓", "is-taken"),
        What::Report(Outcome::AnotherDevice(_)) => ("▲", "is-care"),
        What::Report(Outcome::Same | Outcome::Older) => ("=", "is-quiet"),
        What::OtherCohort(_) | What::OtherKind(_) | What::Refused(_) => ("✕", "is-refused"),
    }
}

/// Where a learner stands, in words; empty if all is well.
pub fn standing(one: &super::rows::Shown) -> String {
    if let Some(days) = one.row.overdue_days {
        return words::overdue(days);
    }
    match &one.stuck_at {
        Some(step) => words::stuck_at(step),
        None if one.row.next.is_none() => words::FINISHED.to_owned(),
        None => String::new(),
    }
}
