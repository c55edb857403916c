//! The simulated network: a cast, its posts, and a world that answers to what the learner does.
//!
//! A [`World`] is a pure function of (scenario, seed, actions). Time is in whole minutes since the
//! learner joined, and comes in with each action.

mod action;
mod acts;
mod acts_in_words;
mod acts_on_people;
mod cause;
mod chat;
mod marks;
mod memory;
mod next_day;
mod outcome;
mod pace;
mod playthrough;
mod reaction;
mod responses;
mod scenario;
mod scene;
mod schedule;
mod trigger;
mod view;
mod world;

pub use action::{Action, Event, Measure, NewPost, Refusal, Timed};
pub use cause::{asks, says, tags, thanks};
pub use marks::{Coach, Mark, employ};
pub use memory::Memory;
pub use next_day::{Futures, Happening, Moment, NextDay, ONE_DAY};
pub use outcome::Outcome;
pub use pace::WHOLE_DAY;
pub use playthrough::Playthrough;
pub use reaction::{Climb, Letter, MOST_HARM, Reaction, Response};
pub use scenario::{
    Author, Character, Kind, Link, Media, NINE_O_CLOCK, Post, Risk, Scenario, Screenshot,
};
pub use scene::{Message, MessageKind, Scene};
pub use trigger::{Deed, Trigger};
pub use view::{Scope, Thread};
pub use world::{Counter, List, Notice, NoticeKind, Profile, Repost, Request, World};

/// Whole minutes since the learner joined; negative before that.
pub type Minutes = i64;
