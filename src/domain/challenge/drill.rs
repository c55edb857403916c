//! How long a drill took, by the sandbox's clock: for those who want to know.

use super::Step;
use crate::domain::sandbox::{Minutes, Playthrough};

/// What a step says of time, where it matters: in a drill, for which nobody has all day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoodTime {
    /// How many minutes are plenty.
    pub minutes: u32,
    /// What helps somebody who took longer.
    pub helps: String,
}

/// How a drill stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drill {
    /// It has not begun.
    Ahead,
    /// It began so many minutes ago.
    Begun(Minutes),
    /// Its goal was reached so many minutes after it began.
    Done(Minutes),
}

/// How a step with a scene stands in a sandbox. What is undone no longer counts.
pub fn drill(step: &Step, play: &Playthrough) -> Drill {
    let scene = step.scene.as_ref();
    let Some((scene, &began)) = scene.and_then(|id| play.world().scenes.get_key_value(id)) else {
        return Drill::Ahead;
    };
    let done =
        play.first_minute(|world| world.scenes.contains_key(scene) && step.goal.is_met(world));
    let since = |minute: Minutes| minute.saturating_sub(began).max(0);
    match done {
        Some(minute) => Drill::Done(since(minute)),
        None => Drill::Begun(since(play.world().now())),
    }
}
