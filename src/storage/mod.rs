//! What is saved on the phone: frozen formats, one a version, and a keeper that never overwrites
//! what it can't read.

mod base64;
mod book;
mod cohort_v1;
mod cohorts;
mod copy_v1;
mod day;
mod draft;
mod draft_v1;
mod glance;
pub mod json;
mod keeper;
mod memberships;
mod memberships_v1;
mod packs;
mod save;
mod save_v2;
mod settings;

pub use book::{Book, MEMBERSHIPS_KEY};
pub use cohorts::{COHORT_PREFIX, Cohorts, KeptCohort, NotKept};
pub use copy_v1::{WholeCopy, decode_copy, encode_copy};
pub use day::day_of;
pub use draft::{Aim, Draft, Media, Wording};
pub use glance::{Glance, Glanced, glance};
pub use keeper::{
    Keeper, Opened, QUARANTINE_PREFIX, SAVE_KEY, Shelf, ShelfError, Trouble, quarantined,
};
pub use memberships::{
    Agreed, AskedReview, GivenAnswer, GotAnswer, Membership, Memberships, ReceivedReview,
};
pub use memberships_v1::{decode_memberships, encode_memberships};
pub use packs::{KeptPacks, PackDigest, PackTexts};
pub use save::{DecodeError, Rehearsal, Save, decode, encode};
pub use settings::{Settings, Theme};
