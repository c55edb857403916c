//! The cohorts a trainer runs, each under a key of its own: an unreadable one harms no other, and
//! two tabs meet only where they work on the same one.

use std::fmt;

use super::cohort_v1::{decode, encode};
use super::keeper::copy_aside;
use super::{DecodeError, Shelf, ShelfError, Trouble};

/// What the key of a cohort begins with; its id follows.
pub const COHORT_PREFIX: &str = "fledge.v1.cohort.";

/// A cohort as it is kept. Keys and wall are bytes that another room makes and reads.
#[derive(Clone, PartialEq, Eq)]
pub struct KeptCohort {
    /// Counted up at each writing, so that two tabs notice each other; 0 before the first.
    pub revision: u64,
    /// When it was written, in Unix seconds.
    pub saved_at: i64,
    /// The key pair that signs.
    pub sign: Vec<u8>,
    /// The key pair that opens.
    pub open: Vec<u8>,
    /// Invitation and roster.
    pub wall: Vec<u8>,
    /// Whether the trainer has saved a backup of the keys.
    pub is_backed_up: bool,
}

impl fmt::Debug for KeptCohort {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The secret keys go into no log.
        out.debug_struct("KeptCohort")
            .field("revision", &self.revision)
            .finish_non_exhaustive()
    }
}

/// Why a cohort was not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotKept {
    /// Another tab has written since: take its cohort in, then keep again.
    Newer(Box<KeptCohort>),
    /// Another tab has deleted it.
    Deleted,
    /// Something else is in the way.
    Trouble(Trouble),
}

/// The cohorts on a shelf.
#[derive(Clone, Debug)]
pub struct Cohorts<S> {
    shelf: S,
}

impl<S: Shelf> Cohorts<S> {
    /// The cohorts on this shelf.
    pub fn on(shelf: S) -> Self {
        Self { shelf }
    }

    /// The ids of all that are there, in their order.
    ///
    /// # Errors
    /// If the shelf can't be reached.
    pub fn ids(&self) -> Result<Vec<String>, Trouble> {
        let keys = self.shelf.keys().map_err(trouble)?;
        let ids = keys
            .iter()
            .filter_map(|key| key.strip_prefix(COHORT_PREFIX));
        let mut ids: Vec<String> = ids.map(str::to_owned).collect();
        ids.sort();
        Ok(ids)
    }

    /// Reads one; none if it isn't there. A text that can't be read is moved to a quarantine key
    /// made with `now` (Unix seconds).
    ///
    /// # Errors
    /// Says what is in the way.
    pub fn read(&self, id: &str, now: i64) -> Result<Option<KeptCohort>, Trouble> {
        let key = key(id);
        let Some(text) = self.shelf.read(&key).map_err(trouble)? else {
            return Ok(None);
        };
        match decode(&text) {
            Ok(cohort) => Ok(Some(cohort)),
            Err(DecodeError::TooNew { .. }) => Err(Trouble::TooNew),
            Err(DecodeError::Unreadable { .. }) => Err(self.set_aside(id, now)),
        }
    }

    /// Moves what lies under the key of a cohort among the texts set aside, because it can't be
    /// read, and says where it is now.
    pub fn set_aside(&self, id: &str, now: i64) -> Trouble {
        let from = key(id);
        let Ok(Some(text)) = self.shelf.read(&from) else {
            return Trouble::Blocked;
        };
        match copy_aside(&self.shelf, &text, now) {
            Ok(aside) if self.shelf.remove(&from).is_ok() => Trouble::Unreadable { key: aside },
            Ok(_) | Err(_) => Trouble::Unreadable { key: from },
        }
    }

    /// The revision that is on the shelf, without reading the rest; none if nothing is.
    pub fn revision(&self, id: &str) -> Option<u64> {
        let text = self.shelf.read(&key(id)).ok()??;
        super::save::revision_of(&text)
    }

    /// Writes a cohort under the next revision, unless another tab has written or deleted it since
    /// this one was read.
    ///
    /// # Errors
    /// Says what is in the way; what was kept before is still there.
    pub fn keep(&self, id: &str, cohort: &mut KeptCohort) -> Result<(), NotKept> {
        match self.read(id, cohort.saved_at).map_err(NotKept::Trouble)? {
            Some(there) if there.revision != cohort.revision => {
                return Err(NotKept::Newer(Box::new(there)));
            }
            None if cohort.revision > 0 => return Err(NotKept::Deleted),
            Some(_) | None => {}
        }
        let next = KeptCohort {
            revision: cohort.revision.saturating_add(1),
            ..cohort.clone()
        };
        let written = self.shelf.write(&key(id), &encode(&next));
        written.map_err(|error| NotKept::Trouble(trouble(error)))?;
        cohort.revision = next.revision;
        Ok(())
    }

    /// Takes a cohort away, keys and all.
    ///
    /// # Errors
    /// If the shelf can't be reached.
    pub fn delete(&self, id: &str) -> Result<(), Trouble> {
        self.shelf.remove(&key(id)).map_err(trouble)
    }
}

fn key(id: &str) -> String {
    format!("{COHORT_PREFIX}{id}")
}

fn trouble(error: ShelfError) -> Trouble {
    match error {
        ShelfError::Blocked => Trouble::Blocked,
        ShelfError::Full => Trouble::Full,
    }
}
