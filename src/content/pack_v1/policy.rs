//! The employer's own policy in the pack format.

use serde::Deserialize;

use super::Link;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    pub name: String,
    pub lines: Vec<Line>,
    #[serde(default)]
    pub links: Vec<Link>,
    pub ask: Option<String>,
    /// Ids of rules that nobody may turn off.
    #[serde(default)]
    pub pinned: Vec<String>,
    /// Names that aren't public yet.
    #[serde(default)]
    pub embargoed: Vec<String>,
    /// The organisation's handles, without `@`.
    #[serde(default)]
    pub own_handles: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    pub text: String,
    /// Categories by slug; empty for all.
    #[serde(default)]
    pub about: Vec<String>,
}
