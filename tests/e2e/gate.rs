//! Lets in so many at a time and no more.

use std::sync::{Condvar, Mutex, PoisonError};

/// A gate with a number of places behind it.
pub struct Gate {
    free: Mutex<usize>,
    changed: Condvar,
}

/// A place behind the gate, given back when it is dropped.
pub struct Turn<'a> {
    gate: &'a Gate,
}

impl Gate {
    /// A gate with this many places.
    pub fn new(places: usize) -> Self {
        Self {
            free: Mutex::new(places),
            changed: Condvar::new(),
        }
    }

    /// Waits for a place.
    pub fn enter(&self) -> Turn<'_> {
        let free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let mut free = self
            .changed
            .wait_while(free, |free| *free == 0)
            .unwrap_or_else(PoisonError::into_inner);
        *free -= 1;
        Turn { gate: self }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        *self
            .gate
            .free
            .lock()
            .unwrap_or_else(PoisonError::into_inner) += 1;
        self.gate.changed.notify_one();
    }
}
