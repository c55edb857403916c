//! What the learner chose about the app itself.

use chrono::NaiveDate;

use crate::domain::text::Network;

/// The learner's choices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// How to greet them; empty if they gave no name.
    pub name: String,
    /// The network they want to use; `None` for practice only.
    pub network: Option<Network>,
    /// Host name of their Mastodon instance; empty if none given.
    pub instance: String,
    /// Light or dark.
    pub theme: Theme,
    /// The coach's rules that are turned off.
    pub rules_off: Vec<String>,
    /// The first and the last day of the time before an election.
    pub pre_election: Option<(NaiveDate, NaiveDate)>,
    /// Their line of work, by the pack's id of it; empty if they chose none.
    pub profession: String,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the phone has it.
    #[default]
    Device,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}
