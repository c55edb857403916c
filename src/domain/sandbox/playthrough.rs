//! A sandbox with its log, so that it can be undone, saved and played again.

use std::sync::Arc;

use super::{Action, Event, Minutes, Refusal, Scenario, Timed, World};

/// A world with the actions that made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Playthrough {
    seed: u64,
    log: Vec<Timed>,
    world: World,
}

impl Playthrough {
    /// A fresh sandbox.
    pub fn new(scenario: Arc<Scenario>, seed: u64) -> Self {
        Self {
            seed,
            log: Vec::new(),
            world: World::new(scenario, seed),
        }
    }

    /// Plays a log from the beginning. Actions that the scenario no longer knows change nothing
    /// and are kept.
    pub fn replay(scenario: Arc<Scenario>, seed: u64, log: Vec<Timed>) -> Self {
        Self::replay_in(World::new(scenario, seed), log)
    }

    /// Plays a log from the beginning of `world`, which is fresh.
    fn replay_in(mut world: World, log: Vec<Timed>) -> Self {
        let seed = world.seed;
        for timed in &log {
            let is_refused = Self::refusal(&world.apply(timed)).is_some();
            // It was written once, under an id that later actions may speak of.
            if is_refused && timed.action.writes() {
                world.mint();
            }
        }
        Self { seed, log, world }
    }

    /// The sandbox as it stands.
    pub fn world(&self) -> &World {
        &self.world
    }

    /// What the learner did, oldest first.
    pub fn log(&self) -> &[Timed] {
        &self.log
    }

    /// The number that, with the scenario and the log, decides everything.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// Does an action and remembers it, unless it was refused or changed nothing.
    pub fn act(&mut self, at: Minutes, action: Action) -> Vec<Event> {
        let mut events = self.world.advance(at);
        let timed = Timed {
            at: self.world.now(),
            action,
        };
        let done = self.world.apply(&timed);
        if !done.is_empty() && Self::refusal(&done).is_none() {
            self.log.push(timed);
        }
        events.extend(done);
        events
    }

    /// Lets time pass; not remembered, since it follows from the clock.
    pub fn advance(&mut self, now: Minutes) -> Vec<Event> {
        self.world.advance(now)
    }

    /// Takes the last action back: everything is played again without it. Only taking back a wait
    /// gives time back, down to the minute in which it was begun.
    pub fn undo(&mut self) -> Option<Action> {
        let last = self.log.pop()?;
        let scenario = self.world.scenario_handle();
        let now = match last.action {
            Action::Wait(_) => last.at,
            _ => self.world.now(),
        };
        let mut fresh = World::new(scenario, self.seed);
        fresh.memo = self.world.memo.clone();
        *self = Self::replay_in(fresh, std::mem::take(&mut self.log));
        self.world.advance(now);
        Some(last.action)
    }

    /// The first refusal among events, if any.
    pub fn refusal(events: &[Event]) -> Option<&Refusal> {
        events.iter().find_map(|event| match event {
            Event::Refused(refusal) => Some(refusal),
            _ => None,
        })
    }
}
