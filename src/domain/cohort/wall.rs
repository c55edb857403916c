//! The wall: where each learner is, in figures that mean the same for all of them.

use chrono::{DateTime, NaiveDate};

use super::{Cohort, Confidence, Invitation, LearnerKey, Report};
use crate::domain::StepId;

/// After how many days without a new step somebody counts as stuck: a week, so that nobody is for
/// having skipped a working week's odd day.
pub const STUCK_AFTER_DAYS: i64 = 7;

/// A whole cohort at a glance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wall {
    /// How many steps everybody is asked for.
    pub of: usize,
    /// One row a learner, in the order of their keys.
    pub rows: Vec<Row>,
}

/// One learner at a glance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Who.
    pub learner: LearnerKey,
    /// How many of the steps asked for are done, in the sandbox or for real.
    pub done: usize,
    /// How many of them for real.
    pub for_real: usize,
    /// The first step asked for that isn't done; none when all are.
    pub next: Option<StepId>,
    /// The step they have been at for a week and more.
    pub stuck_at: Option<StepId>,
    /// Days since the last day of the challenge, for those who haven't done everything by then.
    pub overdue_days: Option<i64>,
    /// How many steps they are behind an even pace from the first day to the last.
    pub behind: usize,
    /// Days since they last reported. A clock that is ahead counts as today.
    pub last_heard_days: i64,
    /// How confident they feel.
    pub confidence: Confidence,
}

impl Wall {
    /// The wall of a cohort on the day `today`.
    pub fn of(cohort: &Cohort, today: NaiveDate) -> Self {
        let invitation = &cohort.invitation;
        let reports = cohort.roster.reports();
        Self {
            of: invitation.asks.steps.len(),
            rows: reports
                .map(|(learner, report)| Row::of(*learner, report, invitation, today))
                .collect(),
        }
    }

    /// How many learners have done everything.
    pub fn finished(&self) -> usize {
        self.rows.iter().filter(|row| row.next.is_none()).count()
    }

    /// How many are stuck.
    pub fn stuck(&self) -> usize {
        let rows = self.rows.iter();
        rows.filter(|row| row.stuck_at.is_some()).count()
    }

    /// How many are overdue.
    pub fn overdue(&self) -> usize {
        let rows = self.rows.iter();
        rows.filter(|row| row.overdue_days.is_some()).count()
    }
}

impl Row {
    fn of(learner: LearnerKey, report: &Report, invitation: &Invitation, today: NaiveDate) -> Self {
        let asked = &invitation.asks.steps;
        let done = asked.iter().filter(|id| report.steps.contains_key(id));
        let done = done.count();
        let for_real = |id: &&StepId| {
            let days = report.steps.get(id);
            days.is_some_and(|days| days.for_real.is_some())
        };
        let next = asked.iter().find(|id| !report.steps.contains_key(id));
        // Before they joined or it began, nobody waited.
        let since = report.last_done().unwrap_or(report.joined);
        let since = since.max(invitation.starts);
        let is_stuck = (today - since).num_days() >= STUCK_AFTER_DAYS;
        let overdue_days = invitation.ends.map(|end| (today - end).num_days());
        let heard = day_of(report.made_at).unwrap_or(today);
        Self {
            learner,
            done,
            for_real: asked.iter().filter(for_real).count(),
            next: next.cloned(),
            stuck_at: next.filter(|_| is_stuck).cloned(),
            overdue_days: overdue_days.filter(|days| *days > 0 && next.is_some()),
            behind: expected(invitation, today).saturating_sub(done),
            last_heard_days: (today - heard).num_days().max(0),
            confidence: report.confidence,
        }
    }
}

/// How many steps an even pace has done before `today`: none on the first day, all after the last.
fn expected(invitation: &Invitation, today: NaiveDate) -> usize {
    let Some(end) = invitation.ends else { return 0 };
    let days = (end - invitation.starts).num_days() + 1;
    let passed = (today - invitation.starts).num_days().clamp(0, days.max(0));
    let (Ok(days), Ok(passed)) = (usize::try_from(days), usize::try_from(passed)) else {
        return 0;
    };
    let steps = invitation.asks.steps.len();
    (steps * passed).checked_div(days).unwrap_or(0)
}

/// The day of a time in Unix seconds, in UTC; none outside the calendar.
pub fn day_of(seconds: i64) -> Option<NaiveDate> {
    DateTime::from_timestamp(seconds, 0).map(|time| time.date_naive())
}
