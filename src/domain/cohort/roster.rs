//! The roster: what is known of each learner, merged as a union of sets.
//!
//! Two rosters merge by keeping, for each learner key, the report that holds
//! ([`Report::order`]), the note that was written last, and the time of the last removal. Each of
//! the three is a maximum, so any order and any repetition of merging gives the same roster.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::{Invitation, LearnerKey, Report};
use crate::domain::StepId;

/// A cohort as its trainer has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cohort {
    /// What was sent to them last.
    pub invitation: Invitation,
    /// The lists of steps that earlier invitations asked for: reports made for them still count.
    pub earlier_steps: Vec<Vec<StepId>>,
    /// What they told.
    pub roster: Roster,
}

/// What is known of each learner.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roster {
    reports: BTreeMap<LearnerKey, Report>,
    /// Who goes by a name, folded: searching thousands of reports for each of thousands takes
    /// seconds.
    by_name: BTreeMap<String, BTreeSet<LearnerKey>>,
    notes: BTreeMap<LearnerKey, Note>,
    removed: BTreeMap<LearnerKey, i64>,
}

/// What the trainer keeps about a learner. Stays with the trainer.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Note {
    /// When it was written, in Unix seconds.
    pub at: i64,
    /// Which group they are in; may be empty.
    pub group: String,
    /// What the trainer noted; may be empty.
    pub text: String,
}

/// What came of one report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A learner not seen before.
    Added,
    /// A learner not seen before, under a name that another device has: the same person on a new
    /// phone, or two people of one name.
    AnotherDevice(LearnerKey),
    /// It took the place of an earlier one.
    Newer,
    /// It was there already.
    Same,
    /// A later one is there; or the learner was removed after it was made.
    Older,
}

impl Roster {
    /// Takes in a report and says what came of it.
    pub fn add(&mut self, learner: LearnerKey, report: Report) -> Outcome {
        if self.removed.get(&learner) >= Some(&report.made_at) {
            return Outcome::Older;
        }
        let order = self.reports.get(&learner).map(|there| report.order(there));
        match order {
            Some(Ordering::Less) => Outcome::Older,
            Some(Ordering::Equal) => Outcome::Same,
            Some(Ordering::Greater) => {
                self.put(learner, report);
                Outcome::Newer
            }
            None => {
                let namesake = self.by_name.get(&report.name.folded());
                let namesake = namesake.and_then(BTreeSet::first).copied();
                self.put(learner, report);
                namesake.map_or(Outcome::Added, Outcome::AnotherDevice)
            }
        }
    }

    fn put(&mut self, learner: LearnerKey, report: Report) {
        self.take_away(&learner);
        if !report.name.is_empty() {
            let of_name = self.by_name.entry(report.name.folded()).or_default();
            of_name.insert(learner);
        }
        self.reports.insert(learner, report);
    }

    fn take_away(&mut self, learner: &LearnerKey) {
        let Some(report) = self.reports.remove(learner) else {
            return;
        };
        let folded = report.name.folded();
        if let Some(of_name) = self.by_name.get_mut(&folded) {
            of_name.remove(learner);
            if of_name.is_empty() {
                self.by_name.remove(&folded);
            }
        }
    }

    /// Takes in everything of another roster of the same cohort.
    pub fn merge(&mut self, other: Self) {
        for (learner, at) in other.removed {
            self.remove(learner, at);
        }
        for (learner, note) in other.notes {
            self.note(learner, note);
        }
        for (learner, report) in other.reports {
            self.add(learner, report);
        }
    }

    /// Removes a learner, with the reports made until `at` (in Unix seconds) and the note. A later
    /// report brings them back: then they have sent again.
    pub fn remove(&mut self, learner: LearnerKey, at: i64) {
        let removed = self.removed.entry(learner).or_insert(at);
        *removed = at.max(*removed);
        if self
            .reports
            .get(&learner)
            .is_some_and(|it| it.made_at <= at)
        {
            self.take_away(&learner);
        }
        if self.notes.get(&learner).is_some_and(|it| it.at <= at) {
            self.notes.remove(&learner);
        }
    }

    /// Keeps a note about a learner, unless a later one is there.
    pub fn note(&mut self, learner: LearnerKey, note: Note) {
        if self.removed.get(&learner) >= Some(&note.at) {
            return;
        }
        if self.notes.get(&learner) < Some(&note) {
            self.notes.insert(learner, note);
        }
    }

    /// The report that holds, of each learner.
    pub fn reports(&self) -> impl Iterator<Item = (&LearnerKey, &Report)> {
        self.reports.iter()
    }

    /// The report of one learner.
    pub fn report(&self, learner: &LearnerKey) -> Option<&Report> {
        self.reports.get(learner)
    }

    /// The trainer's notes.
    pub fn notes(&self) -> impl Iterator<Item = (&LearnerKey, &Note)> {
        self.notes.iter()
    }

    /// The note about one learner.
    pub fn note_of(&self, learner: &LearnerKey) -> Option<&Note> {
        self.notes.get(learner)
    }

    /// Who was removed, and when, in Unix seconds.
    pub fn removed(&self) -> impl Iterator<Item = (&LearnerKey, i64)> {
        self.removed.iter().map(|(learner, at)| (learner, *at))
    }

    /// How many learners have reported.
    pub fn len(&self) -> usize {
        self.reports.len()
    }

    /// Whether nobody has reported.
    pub fn is_empty(&self) -> bool {
        self.reports.is_empty()
    }
}

impl Cohort {
    /// A cohort that nobody has reported to.
    pub fn new(invitation: Invitation) -> Self {
        Self {
            invitation,
            earlier_steps: Vec::new(),
            roster: Roster::default(),
        }
    }

    /// Every list of steps that was ever asked for, today's first.
    pub fn step_lists(&self) -> impl Iterator<Item = &[StepId]> {
        let earlier = self.earlier_steps.iter().map(Vec::as_slice);
        std::iter::once(self.invitation.asks.steps.as_slice()).chain(earlier)
    }

    /// Takes another invitation for the same cohort; of the two the later holds.
    pub fn revise(&mut self, mut invitation: Invitation) {
        if invitation.cohort != self.invitation.cohort {
            return;
        }
        if invitation.made_at > self.invitation.made_at {
            std::mem::swap(&mut self.invitation, &mut invitation);
        }
        self.remember(invitation.asks.steps);
    }

    /// Takes in everything of another copy of this cohort; nothing of another cohort.
    pub fn merge(&mut self, other: Self) {
        if other.invitation.cohort != self.invitation.cohort {
            return;
        }
        self.revise(other.invitation);
        for steps in other.earlier_steps {
            self.remember(steps);
        }
        self.roster.merge(other.roster);
    }

    fn remember(&mut self, steps: Vec<StepId>) {
        if self.step_lists().all(|known| known != steps) {
            self.earlier_steps.push(steps);
            self.earlier_steps.sort();
        }
    }
}
