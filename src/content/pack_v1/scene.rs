//! Scenes as the pack writes them.

use serde::Deserialize;

use super::{Hat, Link, MessageKind, Post};

/// All times count from its beginning.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scene {
    pub id: String,
    pub title: String,
    pub at: Option<u32>,
    #[serde(default)]
    pub minutes: u32,
    pub tag: Option<String>,
    pub hat: Option<Hat>,
    #[serde(default)]
    pub posts: Vec<Post>,
    #[serde(default)]
    pub messages: Vec<Message>,
    #[serde(default)]
    pub requests: Vec<Request>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    pub id: String,
    pub by: String,
    pub at: u32,
    pub text: String,
    pub link: Option<Link>,
    #[serde(default)]
    pub kind: MessageKind,
    pub invites_to: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    pub by: String,
    pub at: u32,
}
