//! The challenge: a pack of stages and steps, the goals they ask for, and how far somebody is.

mod goal;
mod pack;
mod progress;
mod solve;

pub use goal::{Gap, Goal, Tally};
pub use pack::{ForReal, Pack, Stage, Start, Step};
pub use progress::{Progress, Reflection, Status, StepRecord, Verb};
pub use solve::{Unsolved, solve};
