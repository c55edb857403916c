//! Keeps a save on a shelf that may be blocked, full or shared with another tab.

use super::{DecodeError, Save, decode, encode};

/// Where the save lies. All projects of one owner on a free host may share an origin, hence the
/// prefix.
pub const SAVE_KEY: &str = "fledge.v1.save";
/// What every key of Fledge begins with.
const PREFIX: &str = "fledge.";
/// Where unreadable saves are set aside, each under its own key.
pub const QUARANTINE_PREFIX: &str = "fledge.quarantine.";

/// A place for texts by key: the browser's local storage, or memory in a test.
pub trait Shelf {
    /// The text under a key, if any.
    ///
    /// # Errors
    /// If the shelf can't be reached.
    fn read(&self, key: &str) -> Result<Option<String>, ShelfError>;
    /// Puts a text under a key.
    ///
    /// # Errors
    /// If the shelf can't be reached, or has no room.
    fn write(&self, key: &str, text: &str) -> Result<(), ShelfError>;
    /// Takes a key away; no error if it isn't there.
    ///
    /// # Errors
    /// If the shelf can't be reached.
    fn remove(&self, key: &str) -> Result<(), ShelfError>;
    /// All keys.
    ///
    /// # Errors
    /// If the shelf can't be reached.
    fn keys(&self) -> Result<Vec<String>, ShelfError>;
}

/// Why a shelf fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShelfError {
    /// The browser doesn't allow site data.
    Blocked,
    /// There is no room left.
    Full,
}

/// What stands in the way of keeping things; each is told to the learner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The browser doesn't allow site data: everything is in memory only.
    Blocked,
    /// No room left: the last change is in memory only.
    Full,
    /// The stored text can't be read. It is safe under this key, or where it was if it could not
    /// be moved.
    Unreadable {
        /// Where the text is now.
        key: String,
    },
    /// Written by a newer Fledge: left alone, everything is in memory only.
    TooNew,
}

/// Keeps the save of one tab.
#[derive(Clone, Debug)]
pub struct Keeper<S> {
    shelf: S,
    /// The revision this tab has read or written last.
    revision: u64,
    /// The [`number_of`] that text. Two tabs that write at once write the same revision.
    known: Option<u64>,
    /// Why what lies under the key must not be replaced, if it mustn't.
    stopped_by: Option<Trouble>,
}

/// What was found at the start.
#[derive(Debug)]
pub struct Opened<S> {
    /// The keeper to go on with.
    pub keeper: Keeper<S>,
    /// The save, if there was one.
    pub save: Option<Save>,
    /// What was in the way, if anything.
    pub trouble: Option<Trouble>,
}

impl<S: Shelf> Keeper<S> {
    /// Opens a shelf. An unreadable text is moved to a quarantine key made with `now` (Unix
    /// seconds); if it can't be moved, nothing will be written over it.
    pub fn open(shelf: S, now: i64) -> Opened<S> {
        let mut keeper = Self {
            shelf,
            revision: 0,
            known: None,
            stopped_by: None,
        };
        let text = match keeper.shelf.read(SAVE_KEY) {
            Ok(Some(text)) => text,
            Ok(None) => return keeper.opened(None, None),
            Err(_) => {
                keeper.stopped_by = Some(Trouble::Blocked);
                return keeper.opened(None, Some(Trouble::Blocked));
            }
        };
        match decode(&text) {
            Ok(save) => {
                keeper.revision = save.revision;
                keeper.known = Some(number_of(&text));
                keeper.opened(Some(save), None)
            }
            Err(DecodeError::TooNew { .. }) => {
                keeper.stopped_by = Some(Trouble::TooNew);
                keeper.opened(None, Some(Trouble::TooNew))
            }
            Err(DecodeError::Unreadable { .. }) => {
                let trouble = keeper.set_aside(&text, now);
                keeper.opened(None, Some(trouble))
            }
        }
    }

    fn opened(self, save: Option<Save>, trouble: Option<Trouble>) -> Opened<S> {
        Opened {
            keeper: self,
            save,
            trouble,
        }
    }

    /// Moves the unreadable text under a key of its own and says where it is now; stops all writing
    /// if it can't be moved.
    fn set_aside(&mut self, text: &str, now: i64) -> Trouble {
        if let Ok(key) = copy_aside(&self.shelf, text, now) {
            // Another tab may have set it aside as well, and kept something since.
            let is_replaced = self
                .shelf
                .read(SAVE_KEY)
                .is_ok_and(|now| now.as_deref() != Some(text));
            if is_replaced || self.shelf.remove(SAVE_KEY).is_ok() {
                return Trouble::Unreadable { key };
            }
        }
        let stuck = Trouble::Unreadable {
            key: SAVE_KEY.to_owned(),
        };
        self.stopped_by = Some(stuck.clone());
        stuck
    }

    /// What another tab has saved since this one last read or wrote.
    pub fn news(&mut self) -> Option<Save> {
        if self.stopped_by.is_some() {
            return None;
        }
        let text = self.shelf.read(SAVE_KEY).ok()??;
        let number = Some(number_of(&text));
        if number == self.known {
            return None;
        }
        match decode(&text) {
            Ok(save) => {
                self.revision = save.revision;
                self.known = number;
                Some(save)
            }
            Err(DecodeError::TooNew { .. }) => {
                self.stopped_by = Some(Trouble::TooNew);
                None
            }
            // The next keeping sets it aside.
            Err(DecodeError::Unreadable { .. }) => None,
        }
    }

    /// Whether another tab has erased everything since this one last read or wrote. To be asked
    /// before [`keep`](Self::keep), which would bring it all back; asking again says no.
    pub fn was_erased(&mut self) -> bool {
        let is_gone = matches!(self.shelf.read(SAVE_KEY), Ok(None));
        let was_erased = self.can_keep() && self.revision > 0 && is_gone;
        if was_erased {
            self.revision = 0;
        }
        was_erased
    }

    /// Writes a save under the next revision. Ask for [`news`](Self::news) first: this replaces
    /// what is there, unless that is from a newer Fledge, which another tab may have brought. What
    /// can't be read is set aside first.
    ///
    /// # Errors
    /// Says what stands in the way; what was kept before is still there.
    pub fn keep(&mut self, save: &mut Save) -> Result<(), Trouble> {
        if let Some(trouble) = &self.stopped_by {
            return Err(trouble.clone());
        }
        self.make_way(save.saved_at)?;
        let revision = self.revision.saturating_add(1);
        save.revision = revision;
        let text = encode(save);
        match self.shelf.write(SAVE_KEY, &text) {
            Ok(()) => {
                self.revision = revision;
                self.known = Some(number_of(&text));
                Ok(())
            }
            Err(ShelfError::Blocked) => Err(Trouble::Blocked),
            Err(ShelfError::Full) => Err(Trouble::Full),
        }
    }

    /// Looks at what the next writing would replace.
    fn make_way(&mut self, now: i64) -> Result<(), Trouble> {
        // Where nothing can be read, the writing itself will tell why.
        let Ok(Some(text)) = self.shelf.read(SAVE_KEY) else {
            return Ok(());
        };
        if Some(number_of(&text)) == self.known {
            return Ok(());
        }
        match decode(&text) {
            Ok(_) => {}
            Err(DecodeError::TooNew { .. }) => self.stopped_by = Some(Trouble::TooNew),
            Err(DecodeError::Unreadable { .. }) => {
                self.set_aside(&text, now);
            }
        }
        self.stopped_by.clone().map_or(Ok(()), Err)
    }

    /// Whether anything can be kept at all.
    pub fn can_keep(&self) -> bool {
        self.stopped_by.is_none()
    }

    /// Puts a copy of what is kept now among the texts set aside, under a key made with `now`
    /// (Unix seconds). Nothing to do where nothing is kept.
    ///
    /// # Errors
    /// If there is no room for it.
    pub fn set_copy_aside(&mut self, now: i64) -> Result<(), ShelfError> {
        if self.stopped_by.is_some() {
            return Ok(());
        }
        match self.shelf.read(SAVE_KEY)? {
            Some(text) => copy_aside(&self.shelf, &text, now).map(drop),
            None => Ok(()),
        }
    }

    /// The text under a key, to be handed to the learner; empty if there is none.
    pub fn text_under(&self, key: &str) -> String {
        self.shelf.read(key).ok().flatten().unwrap_or_default()
    }

    /// Takes away everything of Fledge's, and nothing else.
    ///
    /// # Errors
    /// If the shelf can't be reached.
    pub fn erase(&mut self) -> Result<(), ShelfError> {
        for key in self.shelf.keys()? {
            if key.starts_with(PREFIX) {
                self.shelf.remove(&key)?;
            }
        }
        self.revision = 0;
        self.known = None;
        self.stopped_by = None;
        Ok(())
    }
}

/// A number that tells texts apart (FNV-1a, 64 bits); it is not kept.
fn number_of(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |number, byte| {
        (number ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Puts a copy of `text` under a key made with `now` that no other text has, and says which.
pub(super) fn copy_aside<S: Shelf>(shelf: &S, text: &str, now: i64) -> Result<String, ShelfError> {
    let mut key = format!("{QUARANTINE_PREFIX}{now}");
    let mut number: u32 = 1;
    while shelf.read(&key)?.is_some_and(|other| other != text) {
        number += 1;
        key = format!("{QUARANTINE_PREFIX}{now}.{number}");
    }
    shelf.write(&key, text)?;
    // Some browsers take a text and forget it, in private windows and when nearly full.
    if shelf.read(&key)?.as_deref() == Some(text) {
        Ok(key)
    } else {
        Err(ShelfError::Full)
    }
}

/// The keys of the texts set aside, oldest first.
pub fn quarantined<S: Shelf>(keeper: &Keeper<S>) -> Vec<String> {
    let mut keys = keeper.shelf.keys().unwrap_or_default();
    keys.retain(|key| key.starts_with(QUARANTINE_PREFIX));
    keys.sort_by_cached_key(|key| set_aside_at(key));
    keys
}

/// When the text under a quarantine key was set aside, and its number within that second.
fn set_aside_at(key: &str) -> Option<(i64, u32)> {
    let moment = key.strip_prefix(QUARANTINE_PREFIX)?;
    let (now, number) = moment.split_once('.').unwrap_or((moment, "1"));
    Some((now.parse().ok()?, number.parse().ok()?))
}
