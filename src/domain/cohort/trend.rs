//! What is drawn of a cohort: steps over time, where people stop, how confidence changed.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Cohort;
use crate::domain::StepId;
use crate::domain::challenge::MOST_CONFIDENCE;

/// How many levels the scale has, 0 among them.
const LEVELS: usize = MOST_CONFIDENCE as usize + 1;

/// How often each confidence was named by those who named one before and after.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConfidenceChange {
    /// At the start: how many said 0, 1, 2 and on.
    pub before: [usize; LEVELS],
    /// Now.
    pub now: [usize; LEVELS],
    /// How many feel less confident, the same, more.
    pub moved: [usize; 3],
}

impl ConfidenceChange {
    /// How many named both.
    pub fn people(&self) -> usize {
        self.moved.iter().sum()
    }
}

/// Steps done by the whole cohort, of those asked for: each day on which one was, with the sum up
/// to it.
pub fn total_by_day(cohort: &Cohort) -> Vec<(NaiveDate, usize)> {
    let mut days: BTreeMap<NaiveDate, usize> = BTreeMap::new();
    for (_, report) in cohort.roster.reports() {
        let asked = cohort.invitation.asks.steps.iter();
        let done = asked.filter_map(|id| report.steps.get(id)?.first());
        for day in done {
            *days.entry(day).or_default() += 1;
        }
    }
    let mut sum = 0;
    let totals = days.into_iter().map(|(day, count)| {
        sum += count;
        (day, sum)
    });
    totals.collect()
}

/// For each step asked for, in order, how many learners have done all before it and not it.
pub fn stopped_at(cohort: &Cohort) -> Vec<(StepId, usize)> {
    let mut steps: Vec<(StepId, usize)> = cohort
        .invitation
        .asks
        .steps
        .iter()
        .map(|id| (id.clone(), 0))
        .collect();
    for (_, report) in cohort.roster.reports() {
        let open = steps
            .iter_mut()
            .find(|(id, _)| !report.steps.contains_key(id));
        if let Some((_, count)) = open {
            *count += 1;
        }
    }
    steps
}

/// How confidence changed, of those who named it before and after.
pub fn confidence_change(cohort: &Cohort) -> ConfidenceChange {
    let mut change = ConfidenceChange::default();
    for (_, report) in cohort.roster.reports() {
        let (Some(before), Some(now)) = (report.confidence.before, report.confidence.now) else {
            continue;
        };
        count(&mut change.before, usize::from(before.get()));
        count(&mut change.now, usize::from(now.get()));
        let moved = match now.cmp(&before) {
            Ordering::Less => 0,
            Ordering::Equal => 1,
            Ordering::Greater => 2,
        };
        count(&mut change.moved, moved);
    }
    change
}

fn count(counts: &mut [usize], place: usize) {
    if let Some(count) = counts.get_mut(place) {
        *count += 1;
    }
}
