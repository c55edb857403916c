//! Settings and drafts, as version 2 saves them.

use serde::{Deserialize, Serialize};

use super::{Aim, Draft, Media, Network, Settings, Theme};

#[derive(Serialize, Deserialize)]
pub(super) struct SettingsV2 {
    name: String,
    network: Option<NetworkV2>,
    instance: String,
    theme: ThemeV2,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    profession: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum ThemeV2 {
    Device,
    Light,
    Dark,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum NetworkV2 {
    X,
    Bluesky,
    Mastodon,
    Threads,
    LinkedIn,
}

#[derive(Serialize, Deserialize)]
pub(super) struct DraftV2 {
    id: u64,
    text: String,
    network: NetworkV2,
    #[serde(default)]
    aim: AimV2,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    media: Option<MediaV2>,
    edited_at: i64,
}

#[derive(Serialize, Deserialize)]
pub(super) struct MediaV2 {
    alt: String,
    thumbnail: String,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum AimV2 {
    #[default]
    Post,
    Reply(String),
    Quote(String),
}

same_variants!(Theme, ThemeV2, [Device, Light, Dark]);
same_variants!(
    Network,
    NetworkV2,
    [X, Bluesky, Mastodon, Threads, LinkedIn]
);

impl From<&Settings> for SettingsV2 {
    fn from(settings: &Settings) -> Self {
        Self {
            name: settings.name.clone(),
            network: settings.network.map(NetworkV2::from),
            instance: settings.instance.clone(),
            theme: settings.theme.into(),
            profession: settings.profession.clone(),
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
        }
    }
}

impl From<&Draft> for DraftV2 {
    fn from(draft: &Draft) -> Self {
        Self {
            id: draft.id,
            text: draft.text.clone(),
            network: draft.network.into(),
            aim: match &draft.aim {
                Aim::Post => AimV2::Post,
                Aim::Reply(to) => AimV2::Reply(to.to_string()),
                Aim::Quote(of) => AimV2::Quote(of.to_string()),
            },
            media: draft.media.as_ref().map(|media| MediaV2 {
                alt: media.alt.clone(),
                thumbnail: media.thumbnail.clone(),
            }),
            edited_at: draft.edited_at,
        }
    }
}

impl From<DraftV2> for Draft {
    fn from(draft: DraftV2) -> Self {
        Self {
            id: draft.id,
            text: draft.text,
            network: draft.network.into(),
            aim: match draft.aim {
                AimV2::Post => Aim::Post,
                AimV2::Reply(to) => Aim::Reply(to.into()),
                AimV2::Quote(of) => Aim::Quote(of.into()),
            },
            media: draft.media.map(|media| Media {
                alt: media.alt,
                thumbnail: media.thumbnail,
            }),
            edited_at: draft.edited_at,
        }
    }
}
