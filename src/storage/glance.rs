//! What the home page shows of a save: read at once, without the sandbox that is in it.

use super::json;
use super::keeper::SAVE_KEY;
use super::save_v2::GlanceV2;
use super::{Shelf, ShelfError, Theme};
use crate::domain::StepId;
use crate::domain::challenge::Progress;

/// The part of a save that the home page shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Glance {
    /// How far the learner is.
    pub progress: Progress,
    /// The step they are practising.
    pub active_step: Option<StepId>,
    /// How to greet them; empty if they gave no name.
    pub name: String,
    /// Light or dark.
    pub theme: Theme,
    /// Their line of work, by the pack's id of it; empty if they chose none.
    pub profession: String,
}

/// What a glance at the shelf shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Glanced {
    /// Nothing is kept yet.
    Nothing,
    /// This is kept.
    Kept(Glance),
    /// Something stands in the way; opening the shelf in earnest tells what.
    Trouble {
        /// Whether the browser doesn't allow site data.
        is_blocked: bool,
    },
}

/// Looks at what lies on the shelf, and leaves it as it is.
pub fn glance(shelf: &impl Shelf) -> Glanced {
    match shelf.read(SAVE_KEY) {
        Ok(None) => Glanced::Nothing,
        Ok(Some(text)) => match json::read::<GlanceV2>(&text) {
            Ok(save) if save.is_known() => Glanced::Kept(save.into()),
            Ok(_) | Err(_) => Glanced::Trouble { is_blocked: false },
        },
        Err(error) => Glanced::Trouble {
            is_blocked: error == ShelfError::Blocked,
        },
    }
}
