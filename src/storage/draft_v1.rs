//! A draft as versions 1 and 2 save it. Frozen, as they are.

use serde::{Deserialize, Serialize};

use super::{Aim, Draft, Media, Wording};
use crate::domain::coach::Hat;
use crate::domain::text::Network;

#[derive(Serialize, Deserialize)]
pub struct DraftV1 {
    id: u64,
    text: String,
    network: NetworkV1,
    #[serde(default)]
    aim: AimV1,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    media: Option<MediaV1>,
    // Came later: a Fledge that doesn't know them does without.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hat: Option<HatV1>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    set_aside: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    first: Option<WordingV1>,
    /// The post for which these are other words. A Fledge that doesn't know it takes them for a post of
    /// their own, and so keeps them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    edits: Option<String>,
    edited_at: i64,
}

#[derive(Serialize, Deserialize)]
struct WordingV1 {
    text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    media: Option<MediaV1>,
}

#[derive(Serialize, Deserialize)]
pub struct MediaV1 {
    pub alt: String,
    pub thumbnail: String,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum AimV1 {
    #[default]
    Post,
    Reply(String),
    Quote(String),
    // Came with version 2.
    Message(String),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NetworkV1 {
    X,
    Bluesky,
    Mastodon,
    Threads,
    LinkedIn,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HatV1 {
    Personal,
    Professional,
    Organisation,
}

/// Two enums with the same variants, each way.
macro_rules! same_variants {
    ($domain:ty, $saved:ty, [$($variant:ident),+]) => {
        impl From<$domain> for $saved {
            fn from(one: $domain) -> Self {
                match one { $(<$domain>::$variant => Self::$variant),+ }
            }
        }
        impl From<$saved> for $domain {
            fn from(one: $saved) -> Self {
                match one { $(<$saved>::$variant => Self::$variant),+ }
            }
        }
    };
}

pub(super) use same_variants;

same_variants!(
    Network,
    NetworkV1,
    [X, Bluesky, Mastodon, Threads, LinkedIn]
);

same_variants!(Hat, HatV1, [Personal, Professional, Organisation]);

impl From<&Media> for MediaV1 {
    fn from(media: &Media) -> Self {
        Self {
            alt: media.alt.clone(),
            thumbnail: media.thumbnail.clone(),
        }
    }
}

impl From<MediaV1> for Media {
    fn from(MediaV1 { alt, thumbnail }: MediaV1) -> Self {
        Self { alt, thumbnail }
    }
}

impl From<&Draft> for DraftV1 {
    fn from(draft: &Draft) -> Self {
        Self {
            id: draft.id,
            text: draft.text.clone(),
            network: draft.network.into(),
            aim: match &draft.aim {
                Aim::Post | Aim::Edit(_) => AimV1::Post,
                Aim::Reply(to) => AimV1::Reply(to.to_string()),
                Aim::Quote(of) => AimV1::Quote(of.to_string()),
                Aim::Message(who) => AimV1::Message(who.to_string()),
            },
            media: draft.media.as_ref().map(MediaV1::from),
            hat: draft.hat.map(Into::into),
            set_aside: draft.set_aside.clone(),
            first: draft.first.as_ref().map(|first| WordingV1 {
                text: first.text.clone(),
                media: first.media.as_ref().map(MediaV1::from),
            }),
            edits: match &draft.aim {
                Aim::Edit(post) => Some(post.to_string()),
                _ => None,
            },
            edited_at: draft.edited_at,
        }
    }
}

impl From<DraftV1> for Draft {
    fn from(draft: DraftV1) -> Self {
        Self {
            id: draft.id,
            text: draft.text,
            network: draft.network.into(),
            aim: match (draft.edits, draft.aim) {
                (Some(post), _) => Aim::Edit(post.into()),
                (None, AimV1::Post) => Aim::Post,
                (None, AimV1::Reply(to)) => Aim::Reply(to.into()),
                (None, AimV1::Quote(of)) => Aim::Quote(of.into()),
                (None, AimV1::Message(who)) => Aim::Message(who.into()),
            },
            media: draft.media.map(Media::from),
            hat: draft.hat.map(Into::into),
            set_aside: draft.set_aside,
            first: draft.first.map(|first| Wording {
                text: first.text,
                media: first.media.map(Media::from),
            }),
            edited_at: draft.edited_at,
        }
    }
}
