//! The simulated network: a cast, its posts, and a world that answers to what the learner does.
//!
//! A [`World`] is a pure function of (scenario, seed, actions). Time is in whole minutes since the
//! learner joined, and comes in with each action.

mod action;
mod acts;
mod playthrough;
mod reaction;
mod scenario;
mod view;
mod world;

pub use action::{Action, Event, Refusal, Timed};
pub use playthrough::Playthrough;
pub use reaction::{Reaction, Response, Trigger};
pub use scenario::{Author, Character, Kind, Link, Media, Post, Risk, Scenario};
pub use view::{Scope, Thread};
pub use world::{List, Notice, NoticeKind, Profile, Repost, World};

/// Whole minutes since the learner joined; negative before that.
pub type Minutes = i64;
