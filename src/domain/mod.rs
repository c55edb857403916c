//! The core, pure: no serialisation, no browser, no clock and no randomness (both come in as
//! arguments).

pub mod challenge;
pub mod coach;
pub mod cohort;
mod ids;
pub mod sandbox;

pub use fledge_text as text;
pub use ids::{CastId, ListId, MessageId, PostId, ReactionId, SceneId, StageId, StepId};
