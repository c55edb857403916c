//! A cohort: who was invited to what, what each of them reported, and what a trainer sees of it.
//!
//! Pure, like the rest of the core: keys are opaque bytes here, and how a report travels is
//! `codec`'s business. What the learner didn't agree to share can't get into a [`Report`], because
//! [`Report::of`] takes only what the [`Invitation`] asks for.

mod buddies;
mod csv;
mod invitation;
mod report;
mod review;
mod roster;
mod trend;
mod wall;
mod words;

pub use buddies::{Pairing, pair};
pub use csv::{Cell, read_csv, write_csv};
pub use invitation::{Asks, CohortId, Invitation, PackRef, PolicyOverlay};
pub use report::{Confidence, Experience, LearnerKey, Level, Participant, Report, StepDays};
pub use review::{Comment, ReviewAnswer, ReviewId, ReviewRequest};
pub use roster::{Cohort, Note, Outcome, Roster};
pub use trend::{ConfidenceChange, confidence_change, stopped_at, total_by_day};
pub use wall::{Row, STUCK_AFTER_DAYS, Wall, day_of};
pub use words::{Name, clean_block, clean_line, clean_tag};
