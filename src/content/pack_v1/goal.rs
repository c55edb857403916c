//! Goals as the pack writes them.

use serde::Deserialize;

use super::{Action, Hat, Kind, Measure, Risk};

#[derive(Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Goal {
    All(Vec<Goal>),
    Either(Vec<Goal>),
    Since { scene: String, goal: Box<Goal> },
    HatChosen,
    HatIs(Vec<Hat>),
    NameWritten,
    BioWritten { words: u32 },
    FollowsGood { people: u32 },
    FollowsNone { kinds: Vec<Kind> },
    FollowsOf { people: u32, of: Vec<String> },
    FollowsVia { people: u32 },
    ListFilled { people: u32 },
    ListRead { people: u32 },
    ListOf { people: u32, private: bool },
    Opened { posts: Vec<String> },
    Saved { posts: u32, opened: u32 },
    RepostedRead { posts: u32 },
    RepostedNone { risks: Vec<Risk> },
    QuotedWithCredit { posts: u32 },
    Posted { words: u32, hashtag: bool },
    Wrote(Box<Writing>),
    WroteNone(Box<Writing>),
    MessagesOpened { who: String },
    LinkUnopened { message: String },
    RequestAnswered { who: String, accept: bool },
    Muted { who: String },
    Blocked { who: String },
    Reported { who: String },
    Secured { measures: Vec<Measure> },
    Corrected { post: String },
    Stayed { scene: String, minutes: u32 },
    Did { times: u32, what: Doing },
    DidInOrder(Vec<Action>),
}

/// All of it must hold for one text.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a question of its own that a pack may ask or not"
)]
pub struct Writing {
    #[serde(default)]
    pub kind: Kinds,
    #[serde(default = "one")]
    pub times: u32,
    #[serde(default)]
    pub words: u32,
    #[serde(default)]
    pub hashtag: bool,
    pub tag: Option<String>,
    #[serde(default)]
    pub question: bool,
    #[serde(default)]
    pub thanks: bool,
    #[serde(default)]
    pub names_somebody: bool,
    #[serde(default)]
    pub says: Vec<String>,
    pub hat: Option<Hat>,
    pub to: Option<String>,
    pub post: Option<String>,
    pub about: Option<Risk>,
    pub scene: Option<String>,
    #[serde(default)]
    pub categories: Vec<String>,
    #[serde(default)]
    pub without: Vec<String>,
    #[serde(default)]
    pub no_essential: bool,
    #[serde(default)]
    pub described_picture: bool,
}

fn one() -> u32 {
    1
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kinds {
    #[default]
    Any,
    Post,
    Reply,
    Quote,
    Message,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Doing {
    Open,
    Like,
    Save,
    Repost,
    Follow,
    ReadList,
    ReadTag,
    Write,
    SendMessage,
}
