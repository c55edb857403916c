//! Reactions as the pack writes them.

use serde::Deserialize;

use super::{Hat, Link, Measure, Risk};

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
    #[serde(default)]
    pub outlasts_deletion: bool,
    #[serde(default)]
    pub harm: u8,
    /// Professions that meet it; empty for all.
    #[serde(default, rename = "for")]
    pub professions: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Trigger {
    Any,
    FirstPost,
    AnyHashtag,
    Hashtag(String),
    Mention(String),
    Question,
    ReplyTo(String),
    QuoteOf(String),
    Answers(String),
    Credit,
    Thanks,
    Celebration,
    Says(Vec<String>),
    Category(String),
    Rule(String),
    Hat(Hat),
    TimeOfDay { from: u32, to: u32 },
    Thanked(String),
    Ignored(String),
    SinceJoining(u32),
    SinceLastPost(u32),
    InScene(String),
    Followed(String),
    Messaged(String),
    Accepted(String),
    Declined(String),
    Blocked(String),
    Reported(String),
    LinkOpened(String),
    Reposted(String),
    PassedOn(Risk),
    Deleted,
    Corrected,
    Secured(Measure),
    Unanswered { by: String, minutes: u32 },
    All(Vec<Trigger>),
    Either(Vec<Trigger>),
    Not(Box<Trigger>),
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Response {
    Reply(Vec<String>),
    Like,
    Repost,
    Follow,
    FollowRequest,
    Quote(Vec<String>),
    Screenshot(Vec<String>),
    Message(Letter),
    Counter {
        #[serde(default)]
        pence: u32,
        /// Minutes and reposts.
        climb: Vec<(u32, u32)>,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    pub texts: Vec<String>,
    #[serde(default)]
    pub kind: MessageKind,
    pub link: Option<Link>,
    pub invites_to: Option<String>,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MessageKind {
    #[default]
    Plain,
    Note,
    Question,
}
