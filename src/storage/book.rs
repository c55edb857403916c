//! Keeps what a learner has with other people, on a shelf that may be blocked, full or shared with
//! another tab.
//!
//! Every change reads the newest first and writes at once, so that no tab writes over another's.

use super::keeper::copy_aside;
use super::{
    DecodeError, Memberships, Shelf, ShelfError, Trouble, decode_memberships, encode_memberships,
};

/// Where the memberships lie.
pub const MEMBERSHIPS_KEY: &str = "fledge.v1.memberships";

/// The memberships on a shelf.
#[derive(Clone, Debug)]
pub struct Book<S> {
    shelf: S,
    /// As last read, or as changed where nothing can be kept.
    here: Memberships,
    trouble: Option<Trouble>,
}

impl<S: Shelf> Book<S> {
    /// A book on a shelf; nothing is read yet.
    pub fn new(shelf: S) -> Self {
        Self {
            shelf,
            here: Memberships::default(),
            trouble: None,
        }
    }

    /// What is kept now. What can't be read is set aside first, under a key made with `now` (Unix
    /// seconds).
    pub fn read(&mut self, now: i64) -> &Memberships {
        match self.shelf.read(MEMBERSHIPS_KEY) {
            Ok(Some(text)) => self.take(&text, now),
            Ok(None) => {
                self.here = Memberships::default();
                self.trouble = None;
            }
            // What was done so far is in memory only.
            Err(_) => self.trouble = Some(Trouble::Blocked),
        }
        &self.here
    }

    fn take(&mut self, text: &str, now: i64) {
        match decode_memberships(text) {
            Ok(memberships) => {
                self.here = memberships;
                self.trouble = None;
            }
            Err(DecodeError::TooNew { .. }) => {
                self.here = Memberships::default();
                self.trouble = Some(Trouble::TooNew);
            }
            Err(DecodeError::Unreadable { .. }) => {
                self.here = Memberships::default();
                self.trouble = Some(self.set_aside(text, now));
            }
        }
    }

    /// Moves an unreadable text under a key of its own and says where it is now.
    fn set_aside(&self, text: &str, now: i64) -> Trouble {
        let moved = copy_aside(&self.shelf, text, now).and_then(|key| {
            // Another tab may have kept something since.
            let is_there = self.shelf.read(MEMBERSHIPS_KEY)?.as_deref() == Some(text);
            if is_there {
                self.shelf.remove(MEMBERSHIPS_KEY)?;
            }
            Ok(key)
        });
        let key = moved.unwrap_or_else(|_| MEMBERSHIPS_KEY.to_owned());
        Trouble::Unreadable { key }
    }

    /// What was there at the last reading.
    pub fn last_read(&self) -> &Memberships {
        &self.here
    }

    /// What stood in the way at the last reading.
    pub fn trouble(&self) -> Option<&Trouble> {
        self.trouble.as_ref()
    }

    /// Changes what is kept. Where nothing can be kept at all, the change is in memory.
    ///
    /// # Errors
    /// Says why nothing was changed: there is no room, or what lies there isn't to be replaced.
    pub fn change<T>(
        &mut self,
        now: i64,
        change: impl FnOnce(&mut Memberships) -> T,
    ) -> Result<T, Trouble> {
        self.read(now);
        match &self.trouble {
            Some(Trouble::TooNew) => return Err(Trouble::TooNew),
            // It could not be moved out of the way.
            Some(stuck @ Trouble::Unreadable { key }) if key == MEMBERSHIPS_KEY => {
                return Err(stuck.clone());
            }
            _ => {}
        }
        let mut changed = self.here.clone();
        let value = change(&mut changed);
        match self
            .shelf
            .write(MEMBERSHIPS_KEY, &encode_memberships(&changed))
        {
            Err(ShelfError::Full) => return Err(Trouble::Full),
            Err(ShelfError::Blocked) => self.trouble = Some(Trouble::Blocked),
            Ok(()) => {}
        }
        self.here = changed;
        Ok(value)
    }
}
