//! What is saved on the phone: frozen formats, one a version, and a keeper that never overwrites
//! what it can't read.

mod base64;
mod cohort_v1;
mod cohorts;
mod day;
mod draft;
mod draft_v1;
mod glance;
pub mod json;
mod keeper;
mod save;
mod save_v2;
mod settings;

pub use cohorts::{COHORT_PREFIX, Cohorts, KeptCohort, NotKept};
pub use day::day_of;
pub use draft::{Aim, Draft, Media, Wording};
pub use glance::{Glance, Glanced, glance};
pub use keeper::{
    Keeper, Opened, QUARANTINE_PREFIX, SAVE_KEY, Shelf, ShelfError, Trouble, quarantined,
};
pub use save::{DecodeError, Rehearsal, Save, decode, encode};
pub use settings::{Settings, Theme};
