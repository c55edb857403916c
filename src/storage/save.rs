//! Everything that is kept, in the newest shape, and its way to text and back.

use std::fmt;

use serde::Deserialize;

use super::json::{self, Misfit};
use super::save_v2::{SaveV2, VERSION};
use super::{Draft, Settings};
use crate::domain::StepId;
use crate::domain::challenge::Progress;
use crate::domain::sandbox::Timed;

/// Everything that is kept on the phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Save {
    /// Counted up at each writing, so that two tabs notice each other.
    pub revision: u64,
    /// When it was written, in Unix seconds.
    pub saved_at: i64,
    /// When the learner joined the sandbox, in Unix seconds: its minute 0.
    pub joined_at: i64,
    /// Id of the pack.
    pub pack: String,
    /// The sandbox's seed.
    pub seed: u64,
    /// What the learner did in the sandbox, oldest first.
    pub log: Vec<Timed>,
    /// How far they are.
    pub progress: Progress,
    /// The step they are practising.
    pub active_step: Option<StepId>,
    /// Their choices.
    pub settings: Settings,
    /// Posts not sent yet, oldest first.
    pub drafts: Vec<Draft>,
    /// A step being done again, in a sandbox of its own.
    pub rehearsal: Option<Rehearsal>,
}

/// A step done again: a fresh sandbox beside the learner's own, which it leaves as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rehearsal {
    /// The step.
    pub step: StepId,
    /// Its minute 0, in Unix seconds.
    pub joined_at: i64,
    /// Its seed.
    pub seed: u64,
    /// What the learner did in it, oldest first.
    pub log: Vec<Timed>,
}

/// Why a text can't be read as a save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecodeError {
    /// Written by a newer Fledge.
    TooNew {
        /// Version of the save.
        version: u32,
    },
    /// Not a save, or a damaged one.
    Unreadable {
        /// What the reader of JSON says.
        message: String,
    },
}

impl fmt::Display for DecodeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooNew { version } => {
                write!(
                    out,
                    "saved in version {version}, this reads up to {VERSION}"
                )
            }
            Self::Unreadable { message } => out.write_str(message),
        }
    }
}

impl From<Misfit> for DecodeError {
    fn from(misfit: Misfit) -> Self {
        Self::Unreadable {
            message: misfit.to_string(),
        }
    }
}

/// Reads a save of any version up to this one.
///
/// # Errors
/// Says whether the text is from a newer Fledge or can't be read at all.
pub fn decode(text: &str) -> Result<Save, DecodeError> {
    #[derive(Deserialize)]
    struct Versioned {
        version: u32,
    }
    let Versioned { version } = json::read(text)?;
    match version {
        1..=VERSION => Ok(json::read::<SaveV2>(text)?.into()),
        0 => Err(DecodeError::Unreadable {
            message: "version 0".to_owned(),
        }),
        version => Err(DecodeError::TooNew { version }),
    }
}

/// Writes a save in the newest version.
pub fn encode(save: &Save) -> String {
    // Strings, numbers and lists only: serialising can't fail. An empty text would be found
    // unreadable, and set aside, at the next start.
    serde_json::to_string(&SaveV2::from(save)).unwrap_or_default()
}

/// The revision of a stored text, without reading the rest.
pub(super) fn revision_of(text: &str) -> Option<u64> {
    #[derive(Deserialize)]
    struct Revised {
        revision: u64,
    }
    json::read::<Revised>(text).ok().map(|it| it.revision)
}
