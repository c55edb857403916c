//! Collecting: anything pasted, a batch at a time, so that the page stays alive.

use std::collections::BTreeMap;

use leptos::prelude::WithUntracked;

use super::{Trainer, change, open};
use crate::browser::clock;
use crate::codec::collect::{BATCH, Taken, collect};
use crate::codec::{CohortKeys, Fault, Found, Kind, find_each, wall};
use crate::domain::cohort::{Cohort, CohortId, LearnerKey, Name, Outcome};
use crate::state::WebCrypto;

/// How long the browser waits at most before it may draw and listen again, in milliseconds. Less
/// would take longer in all: a timer after a timer comes no sooner than after four.
const BREATH: u64 = 40;

/// What came of one code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number in what was pasted, from 1.
    pub number: usize,
    /// Whose it is, if it could be read.
    pub learner: Option<(LearnerKey, Name)>,
    /// What came of it.
    pub what: What,
}

/// What came of a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A report was read.
    Report(Outcome),
    /// A backup of this wall was taken in.
    Wall,
    /// It is for another cohort that is run here: its name.
    OtherCohort(Name),
    /// A code that doesn't belong in this box.
    OtherKind(Kind),
    /// It can't be read or trusted.
    Refused(Fault),
}

/// What came of a paste.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Collected {
    /// One line a code, in their order.
    pub lines: Vec<Line>,
    /// How many codes were not looked at, because somebody pressed “stop”.
    pub left: usize,
}

impl Trainer {
    /// Takes in every code in a text. `go_on` is told how many are done, of how many; it says
    /// whether to go on. What was taken in before a stop stays.
    pub async fn collect(
        self,
        id: CohortId,
        text: &str,
        mut go_on: impl FnMut(usize, usize) -> bool,
    ) -> Collected {
        // So that it shows that something is being done, before a long text is searched.
        clock::breathe().await;
        let mut breathed_at = clock::unix_millis();
        let mut found = Vec::new();
        for one in find_each(text) {
            found.push(one);
            if is_breathless(breathed_at) {
                if !go_on(0, found.len()) {
                    break;
                }
                clock::breathe().await;
                breathed_at = clock::unix_millis();
            }
        }
        let copy = self.with_untracked(id, |it| (it.keys.clone(), it.cohort.clone()));
        let Some((keys, mut cohort)) = copy else {
            return Collected::default();
        };
        let mut lines = Vec::new();
        for batch in found.chunks(BATCH) {
            if !go_on(lines.len(), found.len()) {
                break;
            }
            let taken = collect(&WebCrypto, &keys, &mut cohort, batch).await;
            for (one, taken) in batch.iter().zip(taken) {
                let what = what_of(&keys, &mut cohort, one, &taken).await;
                lines.push(line(lines.len() + 1, &cohort, &taken, what));
            }
            if is_breathless(breathed_at) {
                clock::breathe().await;
                breathed_at = clock::unix_millis();
            }
        }
        change(id, |running| running.cohort.merge(cohort));
        let left = found.len() - lines.len();
        Collected { lines, left }
    }
}

fn is_breathless(breathed_at: u64) -> bool {
    clock::unix_millis().saturating_sub(breathed_at) > BREATH
}

async fn what_of(keys: &CohortKeys, cohort: &mut Cohort, found: &Found, taken: &Taken) -> What {
    match (&taken.outcome, &found.code) {
        (Ok(outcome), _) => What::Report(*outcome),
        (Err(Fault::OtherKind), Ok(code)) if code.kind() == Kind::Wall => {
            match wall::read(&WebCrypto, keys, code).await {
                Ok(other) => {
                    cohort.merge(other);
                    What::Wall
                }
                Err(fault) => What::Refused(fault),
            }
        }
        (Err(Fault::OtherKind), Ok(code)) => What::OtherKind(code.kind()),
        (Err(Fault::Foreign), Ok(code)) => {
            let address = code.address().map(CohortId);
            let name = address.and_then(name_of);
            name.map_or(What::Refused(Fault::Foreign), What::OtherCohort)
        }
        (Err(fault), _) => What::Refused(*fault),
    }
}

fn name_of(id: CohortId) -> Option<Name> {
    open().running.with_untracked(|all| {
        let running = all.iter().find(|it| it.id() == id)?;
        Some(running.cohort.invitation.name.clone())
    })
}

fn line(number: usize, cohort: &Cohort, taken: &Taken, what: What) -> Line {
    let learner = taken.learner.and_then(|learner| {
        let report = cohort.roster.report(&learner)?;
        Some((learner, report.name.clone()))
    });
    Line {
        number,
        learner,
        what,
    }
}

impl Collected {
    /// Told after what came earlier, and counted on from there.
    #[must_use]
    pub fn after(mut self, mut earlier: Self) -> Self {
        let told = earlier.lines.len();
        for line in &mut self.lines {
            line.number += told;
        }
        earlier.lines.append(&mut self.lines);
        earlier.left += self.left;
        earlier
    }

    /// How many codes came to each end, in the order in which a trainer wants to hear of them.
    pub fn counts(&self) -> BTreeMap<usize, usize> {
        let mut counts = BTreeMap::new();
        for line in &self.lines {
            *counts.entry(line.what.place()).or_default() += 1;
        }
        counts
    }
}

impl What {
    /// Where it stands among the ends a code can come to: what needs somebody comes first.
    pub fn place(&self) -> usize {
        match self {
            Self::Refused(Fault::Foreign) | Self::OtherCohort(_) => 1,
            Self::Refused(_) => 0,
            Self::OtherKind(_) => 2,
            Self::Report(Outcome::AnotherDevice(_)) => 3,
            Self::Report(Outcome::Added) => 4,
            Self::Report(Outcome::Newer) => 5,
            Self::Report(Outcome::Same) => 6,
            Self::Report(Outcome::Older) => 7,
            Self::Wall => 8,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(number: usize, left: usize) -> Collected {
        let what = What::Refused(Fault::Foreign);
        let line = Line {
            number,
            learner: None,
            what,
        };
        Collected {
            lines: vec![line],
            left,
        }
    }

    #[test]
    fn what_is_read_after_something_else_is_counted_on() {
        let all = of(1, 2).after(of(1, 0)).after(Collected::default());
        let numbers: Vec<usize> = all.lines.iter().map(|line| line.number).collect();
        assert_eq!(numbers, [1, 2]);
        assert_eq!(all.left, 2);
        assert_eq!(of(1, 0).after(Collected::default()), of(1, 0));
    }
}
