//! The reader of drafts. So far: under which hat a draft is written.

mod hat;

pub use hat::Hat;
