//! The challenge: a pack of stages and steps, the goals they ask for, and how far somebody is.

mod drill;
mod goal;
mod journal;
mod outline;
mod pack;
mod policy;
mod progress;
mod solve;
mod stint;

pub use drill::{Drill, GoodTime, drill};
pub use goal::{Doing, Gap, Goal, Lack, Tally, Texts, Whom, Writing};
pub use journal::{Note, notes};
pub use outline::{Heading, Outline};
pub use pack::{ForReal, Pack, Profession, Source, Stage, Start, Step};
pub use policy::{HousePolicy, PolicyLine};
pub use progress::{
    Confidence, MOST_CONFIDENCE, Papers, Progress, PutOff, Reflection, Status, StepRecord, Verb,
};
pub use solve::{Unsolved, solve};
pub use stint::{LONGEST_LOOK, Stint};
