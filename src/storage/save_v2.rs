//! The saved format, version 2. Frozen once it is out: what needs another shape becomes `SaveV3`.
//!
//! It has everything that version 1 had, under the same names, and what is new may be missing. So a
//! save of version 1 is read by the same lines, and `tests/fixtures/save-v1.json` holds them to it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::draft_v1::{DraftV1, MediaV1, same_variants};
use super::{Draft, Glance, Rehearsal, Save, Settings, day_of};
use crate::domain::StepId;
use crate::domain::challenge::{Confidence, Papers, Progress};
use crate::domain::sandbox::{self, Action, Timed};

mod action;
mod step;
mod yours;

use action::ActionV2;
use step::StepV2;
use yours::SettingsV2;

/// The number it writes.
pub(super) const VERSION: u32 = 2;

#[derive(Serialize, Deserialize)]
pub struct SaveV2 {
    version: u32,
    revision: u64,
    saved_at: i64,
    joined_at: i64,
    pack: String,
    seed: u64,
    log: Vec<TimedV2>,
    steps: BTreeMap<String, StepV2>,
    active_step: Option<String>,
    settings: SettingsV2,
    drafts: Vec<DraftV1>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    paused_on: Option<DayV2>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    confidence_before: Option<ConfidenceV2>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    confidence_after: Option<ConfidenceV2>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rehearsal: Option<RehearsalV2>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    papers: Option<PapersV2>,
}

#[derive(Serialize, Deserialize)]
struct PapersV2 {
    name: String,
    role: String,
    organisation: String,
    ask: String,
}

/// The part of a save that the home page shows; the rest is passed over.
#[derive(Deserialize)]
pub struct GlanceV2 {
    version: u32,
    steps: BTreeMap<String, StepV2>,
    active_step: Option<String>,
    settings: SettingsV2,
    #[serde(default)]
    paused_on: Option<DayV2>,
    #[serde(default)]
    confidence_before: Option<ConfidenceV2>,
    #[serde(default)]
    confidence_after: Option<ConfidenceV2>,
}

impl GlanceV2 {
    /// Whether it is of a version that this Fledge reads.
    pub fn is_known(&self) -> bool {
        (1..=VERSION).contains(&self.version)
    }
}

impl From<GlanceV2> for Glance {
    fn from(save: GlanceV2) -> Self {
        let settings: Settings = save.settings.into();
        Self {
            progress: progress_of(
                save.steps,
                save.paused_on,
                save.confidence_before,
                save.confidence_after,
            ),
            active_step: save.active_step.map(StepId::from),
            name: settings.name,
            theme: settings.theme,
            profession: settings.profession,
        }
    }
}

fn progress_of(
    steps: BTreeMap<String, StepV2>,
    paused_on: Option<DayV2>,
    before: Option<ConfidenceV2>,
    after: Option<ConfidenceV2>,
) -> Progress {
    let steps = steps.into_iter();
    Progress {
        steps: steps
            .map(|(id, record)| (StepId::from(id), record.into()))
            .collect(),
        paused_on: paused_on.map(|day| day.0),
        confidence_before: before.map(Confidence::from),
        confidence_after: after.map(Confidence::from),
        papers: Papers::default(),
    }
}

#[derive(Serialize, Deserialize)]
struct ConfidenceV2 {
    score: u8,
    on: DayV2,
}

#[derive(Serialize, Deserialize)]
struct RehearsalV2 {
    step: String,
    joined_at: i64,
    seed: u64,
    log: Vec<TimedV2>,
}

#[derive(Serialize, Deserialize)]
struct TimedV2 {
    at: i64,
    #[serde(rename = "do")]
    action: ActionV2,
    /// The picture of what it publishes. Came later: a Fledge that doesn't know it reads the post.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    media: Option<MediaV1>,
}

/// A calendar day as ISO 8601 writes it, `2026-11-22`.
#[derive(Clone, Copy)]
struct DayV2(NaiveDate);

impl Serialize for DayV2 {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for DayV2 {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        day_of(&text)
            .map(Self)
            .ok_or_else(|| serde::de::Error::custom("no day"))
    }
}

impl From<&Save> for SaveV2 {
    fn from(save: &Save) -> Self {
        let steps = save.progress.steps.iter();
        Self {
            version: VERSION,
            revision: save.revision,
            saved_at: save.saved_at,
            joined_at: save.joined_at,
            pack: save.pack.clone(),
            seed: save.seed,
            log: save.log.iter().map(TimedV2::from).collect(),
            steps: steps
                .map(|(id, record)| (id.to_string(), record.into()))
                .collect(),
            active_step: save.active_step.as_ref().map(StepId::to_string),
            settings: (&save.settings).into(),
            drafts: save.drafts.iter().map(DraftV1::from).collect(),
            paused_on: save.progress.paused_on.map(DayV2),
            confidence_before: save.progress.confidence_before.map(ConfidenceV2::from),
            confidence_after: save.progress.confidence_after.map(ConfidenceV2::from),
            rehearsal: save.rehearsal.as_ref().map(RehearsalV2::from),
            papers: (save.progress.papers != Papers::default())
                .then(|| (&save.progress.papers).into()),
        }
    }
}

impl From<SaveV2> for Save {
    fn from(save: SaveV2) -> Self {
        Self {
            revision: save.revision,
            saved_at: save.saved_at,
            joined_at: save.joined_at,
            pack: save.pack,
            seed: save.seed,
            log: save.log.into_iter().map(Timed::from).collect(),
            progress: Progress {
                papers: save.papers.map(Papers::from).unwrap_or_default(),
                ..progress_of(
                    save.steps,
                    save.paused_on,
                    save.confidence_before,
                    save.confidence_after,
                )
            },
            active_step: save.active_step.map(StepId::from),
            settings: save.settings.into(),
            drafts: save.drafts.into_iter().map(Draft::from).collect(),
            rehearsal: save.rehearsal.map(Rehearsal::from),
        }
    }
}

impl From<&Papers> for PapersV2 {
    fn from(papers: &Papers) -> Self {
        Self {
            name: papers.name.clone(),
            role: papers.role.clone(),
            organisation: papers.organisation.clone(),
            ask: papers.ask.clone(),
        }
    }
}

impl From<PapersV2> for Papers {
    fn from(papers: PapersV2) -> Self {
        let PapersV2 {
            name,
            role,
            organisation,
            ask,
        } = papers;
        Self {
            name,
            role,
            organisation,
            ask,
        }
    }
}

impl From<Confidence> for ConfidenceV2 {
    fn from(one: Confidence) -> Self {
        Self {
            score: one.score,
            on: DayV2(one.on),
        }
    }
}

impl From<ConfidenceV2> for Confidence {
    fn from(one: ConfidenceV2) -> Self {
        Self::new(one.score, one.on.0)
    }
}

impl From<&Rehearsal> for RehearsalV2 {
    fn from(one: &Rehearsal) -> Self {
        Self {
            step: one.step.to_string(),
            joined_at: one.joined_at,
            seed: one.seed,
            log: one.log.iter().map(TimedV2::from).collect(),
        }
    }
}

impl From<RehearsalV2> for Rehearsal {
    fn from(one: RehearsalV2) -> Self {
        Self {
            step: one.step.into(),
            joined_at: one.joined_at,
            seed: one.seed,
            log: one.log.into_iter().map(Timed::from).collect(),
        }
    }
}

impl From<&sandbox::Media> for MediaV1 {
    fn from(media: &sandbox::Media) -> Self {
        Self {
            alt: media.alt.clone().unwrap_or_default(),
            thumbnail: media.thumbnail.clone(),
        }
    }
}

impl From<MediaV1> for sandbox::Media {
    fn from(MediaV1 { alt, thumbnail }: MediaV1) -> Self {
        Self {
            alt: (!alt.is_empty()).then_some(alt),
            thumbnail,
        }
    }
}

impl From<&Timed> for TimedV2 {
    fn from(timed: &Timed) -> Self {
        Self {
            at: timed.at,
            action: (&timed.action).into(),
            media: match &timed.action {
                Action::PublishPicture(_, media) => Some(media.into()),
                _ => None,
            },
        }
    }
}

impl From<TimedV2> for Timed {
    fn from(timed: TimedV2) -> Self {
        Self {
            at: timed.at,
            action: match (timed.action, timed.media) {
                (ActionV2::Publish(text), Some(media)) => {
                    Action::PublishPicture(text, media.into())
                }
                (action, _) => action.into(),
            },
        }
    }
}
