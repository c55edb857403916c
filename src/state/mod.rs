//! Reactive state and the named verbs on it.
