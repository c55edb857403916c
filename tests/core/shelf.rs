//! A shelf in memory that two keepers can share, and that can be blocked or filled like the
//! browser's.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use fledge::storage::{Shelf, ShelfError};

/// Texts by key, shared by all clones.
#[derive(Clone, Debug, Default)]
pub struct MemoryShelf(Rc<Inner>);

#[derive(Debug)]
struct Inner {
    texts: RefCell<BTreeMap<String, String>>,
    is_blocked: Cell<bool>,
    can_remove: Cell<bool>,
    room: Cell<usize>,
}

impl Default for Inner {
    fn default() -> Self {
        Self {
            texts: RefCell::default(),
            is_blocked: Cell::new(false),
            can_remove: Cell::new(true),
            room: Cell::new(usize::MAX),
        }
    }
}

impl MemoryShelf {
    /// A shelf with one text on it.
    pub fn holding(key: &str, text: &str) -> Self {
        let shelf = Self::default();
        shelf.put(key, text);
        shelf
    }

    /// Puts a text there past all limits, as somebody else would.
    pub fn put(&self, key: &str, text: &str) {
        self.0
            .texts
            .borrow_mut()
            .insert(key.to_owned(), text.to_owned());
    }

    pub fn text(&self, key: &str) -> Option<String> {
        self.0.texts.borrow().get(key).cloned()
    }

    /// Everything there, to compare.
    pub fn all(&self) -> BTreeMap<String, String> {
        self.0.texts.borrow().clone()
    }

    /// Blocks all site data, or allows it again.
    pub fn block(&self, is_blocked: bool) {
        self.0.is_blocked.set(is_blocked);
    }

    /// Leaves room for so many bytes in all, keys included.
    pub fn shrink(&self, room: usize) {
        self.0.room.set(room);
    }

    /// Lets nothing be removed.
    pub fn pin(&self) {
        self.0.can_remove.set(false);
    }

    fn reach(&self) -> Result<(), ShelfError> {
        if self.0.is_blocked.get() {
            return Err(ShelfError::Blocked);
        }
        Ok(())
    }
}

impl Shelf for MemoryShelf {
    fn read(&self, key: &str) -> Result<Option<String>, ShelfError> {
        self.reach()?;
        Ok(self.text(key))
    }

    fn write(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        self.reach()?;
        let texts = self.0.texts.borrow();
        let others = texts.iter().filter(|(other, _)| *other != key);
        let used: usize = others.map(|(key, text)| key.len() + text.len()).sum();
        drop(texts);
        if used.saturating_add(key.len() + text.len()) > self.0.room.get() {
            return Err(ShelfError::Full);
        }
        self.put(key, text);
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), ShelfError> {
        self.reach()?;
        if !self.0.can_remove.get() {
            return Err(ShelfError::Blocked);
        }
        self.0.texts.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, ShelfError> {
        self.reach()?;
        // The browser gives keys in no order.
        Ok(self.0.texts.borrow().keys().rev().cloned().collect())
    }
}
