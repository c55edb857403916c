//! An invitation: what a trainer asks a cohort to do, and what they ask to be told.

use std::fmt;

use chrono::NaiveDate;

use super::{Name, clean_block, clean_line, clean_tag};
use crate::domain::StepId;
use crate::domain::text::Network;

/// The longest words of welcome, in characters.
const WELCOME_LENGTH: usize = 2_000;
/// The longest entry of a list, in characters: a handle on Mastodon with its host has up to 284.
const ENTRY_LENGTH: usize = 300;
/// The most entries of a list.
const MOST_ENTRIES: usize = 500;

/// Which cohort: a fingerprint of its trainer's public keys, so that nobody else can invite to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CohortId(pub [u8; 8]);

impl fmt::Display for CohortId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

/// What a trainer sends to a cohort. All texts are cleaned, and are text, never markup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Which cohort it is for.
    pub cohort: CohortId,
    /// When it was made, in Unix seconds; of two for one cohort the later holds.
    pub made_at: i64,
    /// The cohort's name.
    pub name: Name,
    /// Who invites.
    pub trainer: Name,
    /// Words of welcome; may be empty.
    pub welcome: String,
    /// The challenge they are to do.
    pub pack: PackRef,
    /// The first day.
    pub starts: NaiveDate,
    /// The last day, if there is one.
    pub ends: Option<NaiveDate>,
    /// First and last day of a pre-election period, in which an organisation says less.
    pub pre_election: Option<(NaiveDate, NaiveDate)>,
    /// The network they are to use for real, if it matters.
    pub network: Option<Network>,
    /// The cohort's hashtag, without `#`; may be empty.
    pub hashtag: String,
    /// Accounts to start with, as handles without `@`.
    pub accounts: Vec<String>,
    /// What the employer's policy adds.
    pub policy: PolicyOverlay,
    /// What they are asked to report.
    pub asks: Asks,
}

/// Which pack: by its id, and by the fingerprint of its document where it isn't the built-in one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackRef {
    /// Id of the pack.
    pub id: String,
    /// Its title, for those who don't have it yet.
    pub title: String,
    /// First eight bytes of the SHA-256 of its document; none for the built-in pack.
    pub digest: Option<[u8; 8]>,
}

/// What the employer's policy adds to the coach's rules. An invitation isn't secret: what mustn't
/// be known at all doesn't belong in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PolicyOverlay {
    /// Names of projects to keep quiet about.
    pub embargoed: Vec<String>,
    /// The organisation's handles, without `@`.
    pub own_handles: Vec<String>,
    /// Ids of the rules that nobody may turn off.
    pub pinned: Vec<String>,
}

/// What learners are asked to report. Whatever isn't asked for never gets into a report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asks {
    /// The steps, in the order of the pack: everybody's denominator.
    pub steps: Vec<StepId>,
    /// How confident they feel, before and now.
    pub confidence: bool,
    /// How much they have used a network before, to pair buddies.
    pub experience: bool,
    /// The reflections they choose to send; off unless the trainer turns it on.
    pub reflections: bool,
}

impl Invitation {
    /// Whether a day falls between the pre-election dates.
    pub fn is_pre_election(&self, day: NaiveDate) -> bool {
        self.pre_election
            .is_some_and(|(first, last)| (first..=last).contains(&day))
    }

    /// The invitation with every text and list bounded and free of what hides.
    #[must_use]
    pub fn cleaned(mut self) -> Self {
        self.welcome = clean_block(&self.welcome, WELCOME_LENGTH);
        self.pack.id = clean_line(&self.pack.id, ENTRY_LENGTH);
        self.pack.title = clean_line(&self.pack.title, ENTRY_LENGTH);
        self.hashtag = clean_tag(&self.hashtag, '#', ENTRY_LENGTH);
        clean_list(&mut self.accounts, handle);
        clean_list(&mut self.policy.own_handles, handle);
        clean_list(&mut self.policy.embargoed, line);
        clean_list(&mut self.policy.pinned, line);
        self.asks.steps.truncate(MOST_ENTRIES);
        self
    }
}

fn handle(text: &str) -> String {
    clean_tag(text, '@', ENTRY_LENGTH)
}

fn line(text: &str) -> String {
    clean_line(text, ENTRY_LENGTH)
}

fn clean_list(entries: &mut Vec<String>, clean: fn(&str) -> String) {
    entries.truncate(MOST_ENTRIES);
    for entry in entries.iter_mut() {
        *entry = clean(entry);
    }
    entries.retain(|entry| !entry.is_empty());
}
