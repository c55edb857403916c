//! What somebody did of a step, as version 2 saves it.

use serde::{Deserialize, Serialize};

use super::{DayV2, same_variants};
use crate::domain::challenge::{PutOff, Reflection, StepRecord, Verb};

#[derive(Serialize, Deserialize)]
pub(super) struct StepV2 {
    #[serde(skip_serializing_if = "Option::is_none")]
    practised: Option<DayV2>,
    #[serde(skip_serializing_if = "Option::is_none")]
    for_real: Option<DayV2>,
    #[serde(default)]
    hints_seen: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    reflection: Option<ReflectionV2>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    put_off: Option<(PutOffV2, DayV2)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    again: Vec<DayV2>,
    #[serde(default, skip_serializing_if = "is_zero")]
    minutes: u32,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    change: String,
    #[serde(default, skip_serializing_if = "is_no")]
    is_left_out: bool,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
fn is_no(answer: &bool) -> bool {
    !*answer
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum PutOffV2 {
    Skipped,
    Later,
}

#[derive(Serialize, Deserialize)]
struct ReflectionV2 {
    verb: VerbV2,
    line: String,
    on: DayV2,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum VerbV2 {
    Confirm,
    Reassure,
    Challenge,
    Enlighten,
}

same_variants!(Verb, VerbV2, [Confirm, Reassure, Challenge, Enlighten]);
same_variants!(PutOff, PutOffV2, [Skipped, Later]);
impl From<&StepRecord> for StepV2 {
    fn from(record: &StepRecord) -> Self {
        Self {
            practised: record.practised.map(DayV2),
            for_real: record.for_real.map(DayV2),
            hints_seen: record.hints_seen,
            reflection: record.reflection.as_ref().map(|it| ReflectionV2 {
                verb: it.verb.into(),
                line: it.line.clone(),
                on: DayV2(it.on),
            }),
            put_off: record.put_off.map(|(why, on)| (why.into(), DayV2(on))),
            again: record.again.iter().copied().map(DayV2).collect(),
            minutes: record.minutes,
            change: record.change.clone(),
            is_left_out: record.is_left_out,
        }
    }
}

impl From<StepV2> for StepRecord {
    fn from(record: StepV2) -> Self {
        Self {
            practised: record.practised.map(|day| day.0),
            for_real: record.for_real.map(|day| day.0),
            hints_seen: record.hints_seen,
            reflection: record.reflection.map(|it| Reflection {
                verb: it.verb.into(),
                line: it.line,
                on: it.on.0,
            }),
            put_off: record.put_off.map(|(why, on)| (why.into(), on.0)),
            again: record.again.iter().map(|day| day.0).collect(),
            minutes: record.minutes,
            change: record.change,
            is_left_out: record.is_left_out,
        }
    }
}
