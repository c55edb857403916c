//! Plays a step's model solution: the proof that the step can be done.

use std::sync::Arc;

use super::{Gap, Pack, Step};
use crate::domain::sandbox::{Action, Playthrough, Refusal};

/// Why a step's own solution doesn't prove it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsolved {
    /// The goal is reached before anything is done.
    MetAtStart,
    /// An action of the solution was refused.
    Refused {
        /// Which action, from 0.
        action: usize,
        /// Why.
        refusal: Refusal,
    },
    /// The solution was played, and this is still missing.
    Missing(Vec<Gap>),
}

/// Plays `actions` one minute apart in a fresh sandbox, in which the step's scene has begun, and
/// asks for the step's goal.
///
/// # Errors
/// Says what is wrong if the goal is met without them, or not met with them.
pub fn solve(pack: &Pack, step: &Step, actions: &[Action]) -> Result<Playthrough, Unsolved> {
    let mut play = Playthrough::new(Arc::clone(&pack.scenario), 0);
    if let Some(scene) = &step.scene {
        play.act(0, Action::Begin(scene.clone()));
    }
    if step.goal.is_met(play.world()) {
        return Err(Unsolved::MetAtStart);
    }
    for (number, action) in actions.iter().enumerate() {
        let events = play.act(play.world().now().saturating_add(1), action.clone());
        if let Some(refusal) = Playthrough::refusal(&events) {
            return Err(Unsolved::Refused {
                action: number,
                refusal: refusal.clone(),
            });
        }
    }
    let gaps = step.goal.gaps(play.world());
    if gaps.is_empty() {
        Ok(play)
    } else {
        Err(Unsolved::Missing(gaps))
    }
}
