//! What the learner can do, as model solutions write it.

use serde::Deserialize;

use super::Hat;

/// Lists are spoken of by name.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Action {
    ChooseHat(Hat),
    WriteBio(String),
    WriteName(String),
    Follow(String),
    Unfollow(String),
    CreateList { name: String, private: bool },
    AddToList { list: String, who: String },
    RemoveFromList { list: String, who: String },
    ReadList(String),
    Open(String),
    Like(String),
    Repost(String),
    Unrepost(String),
    Quote { post: String, text: String },
    Publish(String),
    Reply { post: String, text: String },
    Write(NewPost),
    Edit { post: String, text: String },
    Delete(String),
    Save(String),
    Unsave(String),
    ReadTag(String),
    OpenMessages(String),
    SendMessage { who: String, text: String },
    OpenLink(String),
    AcceptRequest(String),
    DeclineRequest(String),
    Mute(String),
    Block(String),
    Report(String),
    Secure(Measure),
    Begin(String),
    Wait(u32),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewPost {
    pub text: String,
    pub reply_to: Option<String>,
    pub quote_of: Option<String>,
    pub picture: Option<Picture>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    pub alt: String,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    ChangePassword,
    SignOutOthers,
    TurnOnTwoStep,
    RemoveApps,
    TellEmployer,
    TellFollowers,
}
