//! The code of a whole wall: a backup of a cohort, for its trainers alone.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::frozen::{PointV1, texts};
use super::invitation::{CohortKeys, InvitationV1};
use super::letter::{self, Subject};
use super::report::ReportV1;
use super::{Code, Crypto, Fault, Kind, squeeze};
use crate::domain::StepId;
use crate::domain::cohort::{Cohort, CohortId, LearnerKey, Note, Roster, clean_block, clean_line};

/// The most a wall unpacks to, in bytes: 5,000 learners with ten reflections each.
const MOST_BYTES: usize = 32 << 20;
/// The longest note, in characters.
const NOTE_LENGTH: usize = 5_000;
/// The longest name of a group, in characters.
const GROUP_LENGTH: usize = 60;

/// Writes a backup of a cohort, which the holders of its keys can read.
///
/// # Errors
/// [`Fault::Oversized`], [`Fault::NoCrypto`].
pub async fn write(
    crypto: &impl Crypto,
    keys: &CohortKeys,
    cohort: &Cohort,
) -> Result<Code, Fault> {
    let subject = Subject {
        kind: Kind::Wall,
        address: keys.id().0,
        recipient: Some(&keys.open.public),
    };
    let packed = to_bytes(cohort)?;
    let (code, _) = letter::seal(crypto, &subject, &keys.sign, &packed).await?;
    Ok(code)
}

/// Reads a backup, to be merged with what is there
/// ([`Cohort::merge`](crate::domain::cohort::Cohort::merge)).
///
/// # Errors
/// Says what is wrong with the code; [`Fault::Forged`] if it wasn't signed by a trainer.
pub async fn read(crypto: &impl Crypto, keys: &CohortKeys, code: &Code) -> Result<Cohort, Fault> {
    let address = keys.id().0;
    let letter = letter::open(crypto, Kind::Wall, address, &keys.open, code).await?;
    if letter.by != keys.sign.public {
        return Err(Fault::Forged);
    }
    from_bytes(keys.id(), &letter.packed)
}

/// A cohort in bytes, neither signed nor sealed: to be kept on the trainer's own device.
///
/// # Errors
/// None in practice.
pub fn to_bytes(cohort: &Cohort) -> Result<Vec<u8>, Fault> {
    squeeze::pack(&WallV1::from(cohort))
}

/// Reads what [`to_bytes`] wrote.
///
/// # Errors
/// [`Fault::Malformed`], [`Fault::Oversized`].
pub fn from_bytes(cohort: CohortId, bytes: &[u8]) -> Result<Cohort, Fault> {
    let body: WallV1 = squeeze::unpack(bytes, MOST_BYTES)?;
    body.into_domain(cohort)
}

/// Frozen.
#[derive(Serialize, Deserialize)]
struct WallV1 {
    invitation: InvitationV1,
    earlier_steps: Vec<Vec<String>>,
    /// All steps that any report names: the list of every report's columns.
    steps: Vec<String>,
    reports: Vec<(PointV1, ReportV1)>,
    notes: Vec<(PointV1, NoteV1)>,
    removed: Vec<(PointV1, i64)>,
}

/// Frozen.
#[derive(Serialize, Deserialize)]
struct NoteV1 {
    at: i64,
    group: String,
    text: String,
}

impl From<&Cohort> for WallV1 {
    fn from(cohort: &Cohort) -> Self {
        let roster = &cohort.roster;
        let reports = roster.reports().map(|(_, report)| report);
        let steps: BTreeSet<&StepId> = reports
            .flat_map(|it| it.steps.keys().chain(it.reflections.keys()))
            .collect();
        let steps: Vec<StepId> = steps.into_iter().cloned().collect();
        let reports = roster.reports();
        let notes = roster.notes().map(|(learner, note)| {
            let note = NoteV1 {
                at: note.at,
                group: note.group.clone(),
                text: note.text.clone(),
            };
            (learner.0.into(), note)
        });
        let removed = roster.removed();
        let earlier = cohort.earlier_steps.iter();
        Self {
            invitation: (&cohort.invitation).into(),
            earlier_steps: earlier.map(|steps| texts(steps)).collect(),
            reports: reports
                .map(|(learner, report)| (learner.0.into(), ReportV1::new(report, &steps)))
                .collect(),
            steps: texts(&steps),
            notes: notes.collect(),
            removed: removed.map(|(it, at)| (it.0.into(), at)).collect(),
        }
    }
}

impl WallV1 {
    fn into_domain(self, cohort: CohortId) -> Result<Cohort, Fault> {
        let ids = |texts: Vec<String>| texts.into_iter().map(StepId::from).collect();
        let learner = |key: PointV1| LearnerKey(key.bytes());
        let steps: Vec<StepId> = ids(self.steps);
        let mut roster = Roster::default();
        for (key, at) in self.removed {
            roster.remove(learner(key), at);
        }
        for (key, note) in self.notes {
            let note = Note {
                at: note.at,
                group: clean_line(&note.group, GROUP_LENGTH),
                text: clean_block(&note.text, NOTE_LENGTH),
            };
            roster.note(learner(key), note);
        }
        for (key, report) in self.reports {
            roster.add(learner(key), report.into_domain(&steps)?);
        }
        Ok(Cohort {
            invitation: self.invitation.into_domain(cohort)?,
            earlier_steps: self.earlier_steps.into_iter().map(ids).collect(),
            roster,
        })
    }
}
