//! The pack format, version 1, as published in `public/packs/pack-v1.schema.json`.
//!
//! Every field of the schema stands here once; unknown fields are refused, since a misspelt field
//! in a hand-written pack should be found by its author and not by a learner.

mod action;
mod goal;
mod policy;
mod reaction;
mod scene;

use std::collections::BTreeMap;

use serde::Deserialize;

pub use action::{Action, Measure};
pub use goal::{Doing, Goal, Kinds, Writing};
pub use policy::{Line, Policy};
pub use reaction::{MessageKind, Reaction, Response, Trigger};
pub use scene::{Message, Scene};

/// The number this file reads.
pub const FORMAT_VERSION: u32 = 1;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    #[serde(rename = "$schema")]
    pub schema: Option<String>,
    pub format_version: u32,
    pub id: String,
    pub title: String,
    pub language: String,
    /// Minutes since midnight when a learner joins.
    pub clock: Option<u32>,
    #[serde(default)]
    pub professions: Vec<Profession>,
    /// Read before the rest, by `slots`; here so that it is allowed.
    #[serde(default)]
    pub slots: BTreeMap<String, BTreeMap<String, String>>,
    #[serde(default)]
    pub sources: Vec<Source>,
    pub policy: Option<Policy>,
    pub cast: Vec<Character>,
    pub posts: Vec<Post>,
    #[serde(default)]
    pub reactions: Vec<Reaction>,
    #[serde(default)]
    pub scenes: Vec<Scene>,
    pub stages: Vec<Stage>,
    pub steps: Vec<Step>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profession {
    pub id: String,
    pub title: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: String,
    pub name: String,
    pub url: Option<String>,
    pub reviewed: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Character {
    pub id: String,
    pub handle: String,
    pub name: String,
    pub role: String,
    #[serde(default)]
    pub org: String,
    pub bio: String,
    pub kind: Kind,
    pub why_follow: String,
    #[serde(default)]
    pub follows: Vec<String>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Colleague,
    Expert,
    Org,
    Public,
    Journalist,
    Bot,
    Impostor,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Post {
    pub id: String,
    pub by: String,
    pub at: i32,
    pub text: String,
    pub media: Option<Media>,
    pub link: Option<Link>,
    pub reply_to: Option<String>,
    pub quote_of: Option<String>,
    pub credit_to: Option<String>,
    #[serde(default)]
    pub risks: Vec<Risk>,
    #[serde(default)]
    pub likes: u32,
    #[serde(default)]
    pub reposts: u32,
    /// Professions that see it; empty for all.
    #[serde(default, rename = "for")]
    pub professions: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Media {
    pub alt: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    pub url: String,
    pub title: String,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Risk {
    Wrong,
    Identifies,
    NoAltText,
    HashtagCase,
    Pledge,
    Impersonates,
    Partisan,
    Noise,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    pub id: String,
    pub title: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub id: String,
    pub stage: String,
    pub title: String,
    pub why: String,
    pub minutes: u32,
    pub learn: Vec<String>,
    pub task: String,
    pub start: Start,
    pub scene: Option<String>,
    pub goal: Goal,
    pub solution: Vec<Action>,
    pub hints: Vec<String>,
    pub for_real: Vec<ForReal>,
    pub reflect: String,
    #[serde(default)]
    pub sources: Vec<String>,
    pub safeguard: Option<String>,
    pub good_time: Option<GoodTime>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoodTime {
    pub minutes: u32,
    pub helps: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Start {
    Home,
    Profile,
    People(Vec<String>),
    Lists,
    Posts(Vec<String>),
    Compose,
    Messages,
    Notices,
    Saved,
    Account,
    Tag(String),
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hat {
    Personal,
    Professional,
    Organisation,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ForReal {
    pub network: Network,
    pub text: String,
    pub link: String,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Network {
    X,
    Bluesky,
    Mastodon,
}
