//! A progress report: what a learner agreed to tell, and nothing besides.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{Invitation, Name, clean_line, clean_tag};
use crate::domain::StepId;
use crate::domain::challenge::{MOST_CONFIDENCE, Progress, Reflection};

/// The longest line of a reflection that travels, in characters.
const LINE_LENGTH: usize = 500;
/// The longest handle that travels, in characters: Mastodon's may have 30 and a host's 253.
const HANDLE_LENGTH: usize = 300;

/// Who reports: the public key that the learner's device made for this cohort, in SEC 1 compressed
/// form. It links to no other cohort.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LearnerKey(pub [u8; 33]);

/// How sure of themselves somebody is, from 0, not at all, to [`MOST_CONFIDENCE`]: the scale of the
/// learner's own page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Level(u8);

impl Level {
    /// A level of the scale; none for a number beyond it.
    pub fn new(level: u8) -> Option<Self> {
        (level <= MOST_CONFIDENCE).then_some(Self(level))
    }

    /// The level as a number.
    pub fn get(self) -> u8 {
        self.0
    }
}

/// How confident somebody felt at the start and feels now, as far as they say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Confidence {
    /// At the start.
    pub before: Option<Level>,
    /// When they said so again.
    pub now: Option<Level>,
}

impl Confidence {
    /// What the learner has said on their own page.
    pub fn of(progress: &Progress) -> Self {
        Self {
            before: progress
                .confidence_before
                .and_then(|it| Level::new(it.score)),
            now: progress
                .confidence_after
                .and_then(|it| Level::new(it.score)),
        }
    }
}

/// How much somebody has used a network before: the one question that buddies are paired by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Experience {
    /// It is new to them.
    New,
    /// They have read along.
    Some,
    /// They post.
    Much,
}

/// What the learner says about themselves to one cohort.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Participant {
    /// Their name, as the trainer is to see it.
    pub name: Name,
    /// Their handle, without `@`; may be empty.
    pub handle: String,
    /// When they joined, in their own calendar.
    pub joined: NaiveDate,
    /// Whether they keep to themselves how confident they feel, although the trainer asks.
    pub hides_confidence: bool,
    /// How much they have used a network before.
    pub experience: Option<Experience>,
    /// The steps whose reflections they choose to send.
    pub shared_reflections: BTreeSet<StepId>,
}

/// What a learner tells a trainer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Their name.
    pub name: Name,
    /// Their handle, without `@`; may be empty.
    pub handle: String,
    /// When they joined.
    pub joined: NaiveDate,
    /// When this report was made, in Unix seconds, by the learner's clock. Counts up on a device.
    pub made_at: i64,
    /// How far the steps are that were begun.
    pub steps: BTreeMap<StepId, StepDays>,
    /// How confident they feel.
    pub confidence: Confidence,
    /// How much they have used a network before.
    pub experience: Option<Experience>,
    /// What they noted and chose to send.
    pub reflections: BTreeMap<StepId, Reflection>,
}

/// On which days a step was reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct StepDays {
    /// In the sandbox.
    pub practised: Option<NaiveDate>,
    /// For real, as the learner says.
    pub for_real: Option<NaiveDate>,
}

impl StepDays {
    /// The first day on which the step counted as done.
    pub fn first(&self) -> Option<NaiveDate> {
        match (self.practised, self.for_real) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        }
    }
}

impl Report {
    /// What `about` tells of `progress`, of what the invitation asks for.
    ///
    /// `made_at` must count up on a device, whatever its clock does: the later of now and one
    /// second after the report before.
    pub fn of(
        progress: &Progress,
        about: &Participant,
        invitation: &Invitation,
        made_at: i64,
    ) -> Self {
        let asks = &invitation.asks;
        let begun = asks.steps.iter().filter_map(|id| {
            let record = progress.steps.get(id)?;
            let days = StepDays {
                practised: record.practised,
                for_real: record.for_real,
            };
            days.first().map(|_| (id.clone(), days))
        });
        let noted = asks.steps.iter().filter_map(|id| {
            let reflection = progress.steps.get(id)?.reflection.as_ref()?;
            (asks.reflections && about.shared_reflections.contains(id))
                .then(|| (id.clone(), reflection.clone()))
        });
        Self {
            name: about.name.clone(),
            handle: about.handle.clone(),
            joined: about.joined,
            made_at,
            steps: begun.collect(),
            confidence: if asks.confidence && !about.hides_confidence {
                Confidence::of(progress)
            } else {
                Confidence::default()
            },
            experience: about.experience.filter(|_| asks.experience),
            reflections: noted.collect(),
        }
        .cleaned()
    }

    /// The report with every text bounded and free of what hides.
    #[must_use]
    pub fn cleaned(mut self) -> Self {
        self.handle = clean_tag(&self.handle, '@', HANDLE_LENGTH);
        for reflection in self.reflections.values_mut() {
            reflection.line = clean_line(&reflection.line, LINE_LENGTH);
        }
        self
    }

    /// The last day on which a step was reached.
    pub fn last_done(&self) -> Option<NaiveDate> {
        let days = self.steps.values();
        days.flat_map(|it| [it.practised, it.for_real])
            .flatten()
            .max()
    }

    /// Which of two reports of one learner holds: the later, and of two made in one second always
    /// the same one, whichever came first.
    pub fn order(&self, other: &Self) -> Ordering {
        let rest = |it: &Self| (it.joined, it.steps.clone(), it.confidence, it.experience);
        let notes = |it: &Self| -> Vec<_> {
            let notes = it.reflections.iter();
            notes
                .map(|(id, one)| (id.clone(), one.verb, one.line.clone(), one.on))
                .collect()
        };
        self.made_at
            .cmp(&other.made_at)
            .then_with(|| (&self.name, &self.handle).cmp(&(&other.name, &other.handle)))
            .then_with(|| rest(self).cmp(&rest(other)))
            .then_with(|| notes(self).cmp(&notes(other)))
    }
}
