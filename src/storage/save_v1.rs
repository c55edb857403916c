//! The saved format, version 1. Frozen: what needs another shape becomes `SaveV2`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::draft_v1::{DraftV1, HatV1, MediaV1, NetworkV1, same_variants};
use super::{Draft, Save, Settings, Theme};
use crate::domain::challenge::{Progress, Reflection, StepRecord, Verb};
use crate::domain::sandbox::{self, Action, Timed};
use crate::domain::text::Network;
use crate::domain::{CastId, ListId, PostId, StepId};

#[derive(Serialize, Deserialize)]
pub struct SaveV1 {
    version: u32,
    revision: u64,
    saved_at: i64,
    joined_at: i64,
    pack: String,
    seed: u64,
    log: Vec<TimedV1>,
    steps: BTreeMap<String, StepV1>,
    active_step: Option<String>,
    settings: SettingsV1,
    drafts: Vec<DraftV1>,
}

#[derive(Serialize, Deserialize)]
struct TimedV1 {
    at: i64,
    #[serde(rename = "do")]
    action: ActionV1,
    /// The picture of what it publishes. Came later: a Fledge that doesn't know it reads the post.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    media: Option<MediaV1>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ActionV1 {
    ChooseHat(HatV1),
    WriteBio(String),
    Follow(String),
    Unfollow(String),
    CreateList(String, bool),
    DeleteList(String),
    AddToList(String, String),
    RemoveFromList(String, String),
    ReadList(String),
    Open(String),
    Like(String),
    Unlike(String),
    Repost(String),
    Unrepost(String),
    Quote(String, String),
    Publish(String),
    Reply(String, String),
    Delete(String),
    Wait(u32),
}

#[derive(Serialize, Deserialize)]
struct StepV1 {
    #[serde(skip_serializing_if = "Option::is_none")]
    practised: Option<DayV1>,
    #[serde(skip_serializing_if = "Option::is_none")]
    for_real: Option<DayV1>,
    #[serde(default)]
    hints_seen: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    reflection: Option<ReflectionV1>,
}

#[derive(Serialize, Deserialize)]
struct ReflectionV1 {
    verb: VerbV1,
    line: String,
    on: DayV1,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum VerbV1 {
    Confirm,
    Reassure,
    Challenge,
    Enlighten,
}

/// A calendar day as ISO 8601 writes it, `2026-11-22`.
#[derive(Clone, Copy)]
struct DayV1(NaiveDate);

impl Serialize for DayV1 {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(&self.0)
    }
}

/// The day of a text as written above. chrono's own reader knows every other form, too.
fn day(text: &str) -> Option<NaiveDate> {
    // From the end: the year may have a sign.
    let mut parts = text.rsplitn(3, '-');
    let day = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let year = parts.next()?.parse().ok()?;
    NaiveDate::from_ymd_opt(year, month, day)
}

impl<'de> Deserialize<'de> for DayV1 {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        day(&text)
            .map(Self)
            .ok_or_else(|| serde::de::Error::custom("no day"))
    }
}

#[derive(Serialize, Deserialize)]
struct SettingsV1 {
    name: String,
    network: Option<NetworkV1>,
    instance: String,
    theme: ThemeV1,
    // Came later: a Fledge that doesn't know them does without.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    rules_off: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pre_election: Option<(DayV1, DayV1)>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ThemeV1 {
    Device,
    Light,
    Dark,
}

impl From<&Save> for SaveV1 {
    fn from(save: &Save) -> Self {
        let steps = save.progress.steps.iter();
        Self {
            version: 1,
            revision: save.revision,
            saved_at: save.saved_at,
            joined_at: save.joined_at,
            pack: save.pack.clone(),
            seed: save.seed,
            log: save.log.iter().map(TimedV1::from).collect(),
            steps: steps
                .map(|(id, record)| (id.to_string(), record.into()))
                .collect(),
            active_step: save.active_step.as_ref().map(StepId::to_string),
            settings: (&save.settings).into(),
            drafts: save.drafts.iter().map(DraftV1::from).collect(),
        }
    }
}

impl From<SaveV1> for Save {
    fn from(save: SaveV1) -> Self {
        let steps = save.steps.into_iter();
        Self {
            revision: save.revision,
            saved_at: save.saved_at,
            joined_at: save.joined_at,
            pack: save.pack,
            seed: save.seed,
            log: save.log.into_iter().map(Timed::from).collect(),
            progress: Progress {
                steps: steps
                    .map(|(id, record)| (StepId::from(id), record.into()))
                    .collect(),
            },
            active_step: save.active_step.map(StepId::from),
            settings: save.settings.into(),
            drafts: save.drafts.into_iter().map(Draft::from).collect(),
        }
    }
}

impl From<&Timed> for TimedV1 {
    fn from(timed: &Timed) -> Self {
        Self {
            at: timed.at,
            action: (&timed.action).into(),
            media: match &timed.action {
                Action::PublishPicture(_, media) => Some(MediaV1 {
                    alt: media.alt.clone().unwrap_or_default(),
                    thumbnail: media.thumbnail.clone(),
                }),
                _ => None,
            },
        }
    }
}

impl From<TimedV1> for Timed {
    fn from(timed: TimedV1) -> Self {
        Self {
            at: timed.at,
            action: match (timed.action, timed.media) {
                (ActionV1::Publish(text), Some(MediaV1 { alt, thumbnail })) => {
                    let alt = (!alt.is_empty()).then_some(alt);
                    Action::PublishPicture(text, sandbox::Media { alt, thumbnail })
                }
                (action, _) => action.into(),
            },
        }
    }
}

impl From<&Action> for ActionV1 {
    fn from(action: &Action) -> Self {
        let person = CastId::to_string;
        let post = PostId::to_string;
        let list = ListId::to_string;
        match action {
            Action::ChooseHat(hat) => Self::ChooseHat((*hat).into()),
            Action::WriteBio(text) => Self::WriteBio(text.clone()),
            Action::Follow(who) => Self::Follow(person(who)),
            Action::Unfollow(who) => Self::Unfollow(person(who)),
            Action::CreateList { name, is_private } => Self::CreateList(name.clone(), *is_private),
            Action::DeleteList(id) => Self::DeleteList(list(id)),
            Action::AddToList(id, who) => Self::AddToList(list(id), person(who)),
            Action::RemoveFromList(id, who) => Self::RemoveFromList(list(id), person(who)),
            Action::ReadList(id) => Self::ReadList(list(id)),
            Action::Open(id) => Self::Open(post(id)),
            Action::Like(id) => Self::Like(post(id)),
            Action::Unlike(id) => Self::Unlike(post(id)),
            Action::Repost(id) => Self::Repost(post(id)),
            Action::Unrepost(id) => Self::Unrepost(post(id)),
            Action::Quote(id, text) => Self::Quote(post(id), text.clone()),
            // The picture stands beside it.
            Action::Publish(text) | Action::PublishPicture(text, _) => Self::Publish(text.clone()),
            Action::Reply(id, text) => Self::Reply(post(id), text.clone()),
            Action::Delete(id) => Self::Delete(post(id)),
            Action::Wait(minutes) => Self::Wait(*minutes),
        }
    }
}

impl From<ActionV1> for Action {
    fn from(action: ActionV1) -> Self {
        match action {
            ActionV1::ChooseHat(hat) => Self::ChooseHat(hat.into()),
            ActionV1::WriteBio(text) => Self::WriteBio(text),
            ActionV1::Follow(who) => Self::Follow(who.into()),
            ActionV1::Unfollow(who) => Self::Unfollow(who.into()),
            ActionV1::CreateList(name, is_private) => Self::CreateList { name, is_private },
            ActionV1::DeleteList(id) => Self::DeleteList(id.into()),
            ActionV1::AddToList(id, who) => Self::AddToList(id.into(), who.into()),
            ActionV1::RemoveFromList(id, who) => Self::RemoveFromList(id.into(), who.into()),
            ActionV1::ReadList(id) => Self::ReadList(id.into()),
            ActionV1::Open(id) => Self::Open(id.into()),
            ActionV1::Like(id) => Self::Like(id.into()),
            ActionV1::Unlike(id) => Self::Unlike(id.into()),
            ActionV1::Repost(id) => Self::Repost(id.into()),
            ActionV1::Unrepost(id) => Self::Unrepost(id.into()),
            ActionV1::Quote(id, text) => Self::Quote(id.into(), text),
            ActionV1::Publish(text) => Self::Publish(text),
            ActionV1::Reply(id, text) => Self::Reply(id.into(), text),
            ActionV1::Delete(id) => Self::Delete(id.into()),
            ActionV1::Wait(minutes) => Self::Wait(minutes),
        }
    }
}

same_variants!(Verb, VerbV1, [Confirm, Reassure, Challenge, Enlighten]);
same_variants!(Theme, ThemeV1, [Device, Light, Dark]);
impl From<&StepRecord> for StepV1 {
    fn from(record: &StepRecord) -> Self {
        Self {
            practised: record.practised.map(DayV1),
            for_real: record.for_real.map(DayV1),
            hints_seen: record.hints_seen,
            reflection: record.reflection.as_ref().map(|it| ReflectionV1 {
                verb: it.verb.into(),
                line: it.line.clone(),
                on: DayV1(it.on),
            }),
        }
    }
}

impl From<StepV1> for StepRecord {
    fn from(record: StepV1) -> Self {
        Self {
            practised: record.practised.map(|day| day.0),
            for_real: record.for_real.map(|day| day.0),
            hints_seen: record.hints_seen,
            reflection: record.reflection.map(|it| Reflection {
                verb: it.verb.into(),
                line: it.line,
                on: it.on.0,
            }),
        }
    }
}

impl From<&Settings> for SettingsV1 {
    fn from(settings: &Settings) -> Self {
        Self {
            name: settings.name.clone(),
            network: settings.network.map(NetworkV1::from),
            instance: settings.instance.clone(),
            theme: settings.theme.into(),
            rules_off: settings.rules_off.clone(),
            pre_election: settings
                .pre_election
                .map(|(first, last)| (DayV1(first), DayV1(last))),
        }
    }
}

impl From<SettingsV1> for Settings {
    fn from(settings: SettingsV1) -> Self {
        Self {
            name: settings.name,
            network: settings.network.map(Network::from),
            instance: settings.instance,
            theme: settings.theme.into(),
            rules_off: settings.rules_off,
            pre_election: settings.pre_election.map(|(first, last)| (first.0, last.0)),
        }
    }
}
