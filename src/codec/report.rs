//! The code of a progress report: signed by the learner's device, sealed to the trainer.
//!
//! Days and states stand in columns, one place a step of the list that the invitation asks for,
//! and the code names that list by a fingerprint: thirty steps take less than a hundred bytes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::frozen::{DayV1, VerbV1, list_fingerprint};
use super::invitation::{CohortKeys, Invited};
use super::letter::{self, Letter, Subject};
use super::{Code, Crypto, Fault, Found, KeyPair, Kind, find, squeeze};
use crate::domain::StepId;
use crate::domain::challenge::Reflection;
use crate::domain::cohort::{Confidence, Experience, LearnerKey, Level, Name, Report, StepDays};

/// The most a report unpacks to, in bytes: fifty long reflections.
const MOST_BYTES: usize = 128 << 10;

/// How many answers there are to the question of confidence: 0 to 10, and none.
const LEVELS: u8 = 12;

/// A report ready to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The code.
    pub code: Code,
    /// What the trainer will read, read back from the text of the code itself.
    pub preview: Report,
}

/// Writes a report to the trainer who invited, signed with the key pair that this device made when
/// it joined.
///
/// # Errors
/// [`Fault::NoCrypto`]; whatever reading the code back finds.
pub async fn write(
    crypto: &impl Crypto,
    invited: &Invited,
    device: &KeyPair,
    report: &Report,
) -> Result<Written, Fault> {
    let steps = &invited.invitation.asks.steps;
    let packed = squeeze::pack(&ReportV1::new(report, steps))?;
    let recipient = &invited.keys.open;
    let address = invited.keys.id().0;
    let subject = Subject {
        kind: Kind::Report,
        address,
        recipient: Some(recipient),
    };
    let (code, context) = letter::seal(crypto, &subject, device, &packed).await?;
    let text = code.text();
    let [read_back]: [Found; 1] = find(&text).try_into().map_err(|_| Fault::Malformed)?;
    let read_back = read_back.code?;
    let letter = letter::open_with(
        crypto,
        Kind::Report,
        address,
        recipient,
        &context,
        &read_back,
    )
    .await?;
    let (_, preview) = unpack(&letter, std::iter::once(steps.as_slice()))?;
    Ok(Written { code, preview })
}

/// Opens a report. `lists` are the lists of steps that were ever asked for
/// ([`Cohort::step_lists`](crate::domain::cohort::Cohort::step_lists)).
///
/// The signature shows that the report comes, unaltered, from the device that it names: the same
/// device as the one before with this key. It never shows that the work was done.
///
/// # Errors
/// Says what is wrong with the code.
pub async fn read<'a>(
    crypto: &impl Crypto,
    keys: &CohortKeys,
    lists: impl Iterator<Item = &'a [StepId]>,
    code: &Code,
) -> Result<(LearnerKey, Report), Fault> {
    let address = keys.id().0;
    let letter = letter::open(crypto, Kind::Report, address, &keys.open, code).await?;
    unpack(&letter, lists)
}

fn unpack<'a>(
    letter: &Letter,
    mut lists: impl Iterator<Item = &'a [StepId]>,
) -> Result<(LearnerKey, Report), Fault> {
    let body: ReportV1 = squeeze::unpack(&letter.packed, MOST_BYTES)?;
    let steps = lists
        .find(|steps| list_fingerprint(steps) == body.list)
        .ok_or(Fault::UnknownSteps)?;
    Ok((LearnerKey(letter.by.compress()), body.into_domain(steps)?))
}

/// Frozen.
#[derive(Serialize, Deserialize)]
pub(super) struct ReportV1 {
    /// Which list of steps the columns are for.
    list: [u8; 4],
    name: String,
    handle: String,
    made_at: i64,
    joined: DayV1,
    /// Two bits a step, four steps a byte, lowest first: practised, for real.
    states: Vec<u8>,
    /// One for each bit set, in their order: days since the one before; the first since joining.
    days: Vec<i32>,
    /// Twelve times the level before, plus the level now, each one more than it is; 0 is none.
    confidence: u8,
    /// 1 new, 2 some, 3 much; 0 is none.
    experience: u8,
    reflections: Vec<ReflectionV1>,
}

/// Frozen.
#[derive(Serialize, Deserialize)]
struct ReflectionV1 {
    /// Place in the list.
    step: u16,
    verb: VerbV1,
    on: DayV1,
    line: String,
}

impl ReportV1 {
    /// The report in columns of this list; what isn't in the list is left out.
    pub(super) fn new(report: &Report, steps: &[StepId]) -> Self {
        let mut states = vec![0_u8; steps.len().div_ceil(4)];
        let mut days = Vec::new();
        let joined = DayV1::from(report.joined);
        let mut last = joined.0;
        let mut reflections = Vec::new();
        for (at, id) in steps.iter().enumerate() {
            let reached = report.steps.get(id).copied().unwrap_or_default();
            for (bit, day) in [(0, reached.practised), (1, reached.for_real)] {
                let (Some(day), Some(state)) = (day, states.get_mut(at / 4)) else {
                    continue;
                };
                *state |= 1 << (at % 4 * 2 + bit);
                let day = DayV1::from(day).0;
                days.push(day.wrapping_sub(last));
                last = day;
            }
            if let (Some(it), Ok(step)) = (report.reflections.get(id), u16::try_from(at)) {
                reflections.push(ReflectionV1 {
                    step,
                    verb: it.verb.into(),
                    on: it.on.into(),
                    line: it.line.clone(),
                });
            }
        }
        let level = |level: Option<Level>| level.map_or(0, |level| level.get() + 1);
        Self {
            list: list_fingerprint(steps),
            name: report.name.as_str().to_owned(),
            handle: report.handle.clone(),
            made_at: report.made_at,
            joined,
            states,
            days,
            confidence: level(report.confidence.before) * LEVELS + level(report.confidence.now),
            experience: match report.experience {
                None => 0,
                Some(Experience::New) => 1,
                Some(Experience::Some) => 2,
                Some(Experience::Much) => 3,
            },
            reflections,
        }
    }

    pub(super) fn into_domain(self, steps: &[StepId]) -> Result<Report, Fault> {
        let reached = self.reached(steps)?;
        let level = |level: u8| match level {
            0 => Ok(None),
            level => Level::new(level - 1).map(Some).ok_or(Fault::Malformed),
        };
        let mut reflections = BTreeMap::new();
        for it in self.reflections {
            let id = steps.get(usize::from(it.step)).ok_or(Fault::Malformed)?;
            let reflection = Reflection {
                verb: it.verb.into(),
                line: it.line,
                on: it.on.date()?,
            };
            reflections.insert(id.clone(), reflection);
        }
        let report = Report {
            name: Name::new(&self.name),
            handle: self.handle,
            joined: self.joined.date()?,
            made_at: self.made_at,
            steps: reached,
            confidence: Confidence {
                before: level(self.confidence / LEVELS)?,
                now: level(self.confidence % LEVELS)?,
            },
            experience: match self.experience {
                0 => None,
                1 => Some(Experience::New),
                2 => Some(Experience::Some),
                3 => Some(Experience::Much),
                _ => return Err(Fault::Malformed),
            },
            reflections,
        };
        Ok(report.cleaned())
    }

    fn reached(&self, steps: &[StepId]) -> Result<BTreeMap<StepId, StepDays>, Fault> {
        if self.states.len() != steps.len().div_ceil(4) {
            return Err(Fault::Malformed);
        }
        let mut days = self.days.iter();
        let mut last = self.joined.0;
        let mut reached = BTreeMap::new();
        for (at, id) in steps.iter().enumerate() {
            let state = self.states.get(at / 4).copied().unwrap_or_default() >> (at % 4 * 2);
            let mut next = |bit: u8| {
                if state & bit == 0 {
                    return Ok(None);
                }
                last = last.wrapping_add(*days.next().ok_or(Fault::Malformed)?);
                DayV1(last).date().map(Some)
            };
            let practised = next(1)?;
            let for_real = next(2)?;
            if state & 3 != 0 {
                let days = StepDays {
                    practised,
                    for_real,
                };
                reached.insert(id.clone(), days);
            }
        }
        match days.next() {
            None => Ok(reached),
            Some(_) => Err(Fault::Malformed),
        }
    }
}
