//! Settings, as version 2 saves them.

use serde::{Deserialize, Serialize};

use super::{DayV2, same_variants};
use crate::domain::text::Network;
use crate::storage::draft_v1::NetworkV1;
use crate::storage::{Settings, Theme};

#[derive(Serialize, Deserialize)]
pub(super) struct SettingsV2 {
    name: String,
    network: Option<NetworkV1>,
    instance: String,
    theme: ThemeV2,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    profession: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    rules_off: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pre_election: Option<(DayV2, DayV2)>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum ThemeV2 {
    Device,
    Light,
    Dark,
}

same_variants!(Theme, ThemeV2, [Device, Light, Dark]);

impl From<&Settings> for SettingsV2 {
    fn from(settings: &Settings) -> Self {
        Self {
            name: settings.name.clone(),
            network: settings.network.map(NetworkV1::from),
            instance: settings.instance.clone(),
            theme: settings.theme.into(),
            profession: settings.profession.clone(),
            rules_off: settings.rules_off.clone(),
            pre_election: settings
                .pre_election
                .map(|(first, last)| (DayV2(first), DayV2(last))),
        }
    }
}

impl From<SettingsV2> for Settings {
    fn from(settings: SettingsV2) -> Self {
        Self {
            name: settings.name,
            network: settings.network.map(Network::from),
            instance: settings.instance,
            theme: settings.theme.into(),
            profession: settings.profession,
            rules_off: settings.rules_off,
            pre_election: settings.pre_election.map(|(first, last)| (first.0, last.0)),
        }
    }
}
