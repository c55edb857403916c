//! The pack format, version 1, as published in `public/packs/pack-v1.schema.json`.
//!
//! Every field of the schema stands here once; unknown fields are refused, since a misspelt field
//! in a hand-written pack should be found by its author and not by a learner.

use serde::Deserialize;

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
    pub cast: Vec<Character>,
    pub posts: Vec<Post>,
    #[serde(default)]
    pub reactions: Vec<Reaction>,
    pub stages: Vec<Stage>,
    pub steps: Vec<Step>,
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
pub struct Reaction {
    pub id: String,
    pub when: Trigger,
    pub after: u32,
    #[serde(default)]
    pub spread: u32,
    pub by: String,
    pub what: Response,
    #[serde(default)]
    pub once: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trigger {
    Any,
    FirstPost,
    AnyHashtag,
    Hashtag(String),
    Mention(String),
    Question,
    ReplyTo(String),
    QuoteOf(String),
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Response {
    Reply(Vec<String>),
    Like,
    Repost,
    Follow,
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
    pub goal: Goal,
    pub solution: Vec<Action>,
    pub hints: Vec<String>,
    pub for_real: Vec<ForReal>,
    pub reflect: String,
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
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Goal {
    All(Vec<Goal>),
    HatChosen,
    BioWritten { words: u32 },
    FollowsGood { people: u32 },
    FollowsNone { kinds: Vec<Kind> },
    ListFilled { people: u32 },
    ListRead { people: u32 },
    RepostedRead { posts: u32 },
    QuotedWithCredit { posts: u32 },
    Posted { words: u32, hashtag: bool },
}

/// Lists are spoken of by name.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Action {
    ChooseHat(Hat),
    WriteBio(String),
    Follow(String),
    Unfollow(String),
    CreateList { name: String, private: bool },
    AddToList { list: String, who: String },
    RemoveFromList { list: String, who: String },
    ReadList(String),
    Open(String),
    Like(String),
    Repost(String),
    Quote { post: String, text: String },
    Publish(String),
    Reply { post: String, text: String },
    Wait(u32),
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
