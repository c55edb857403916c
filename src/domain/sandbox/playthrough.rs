//! A sandbox with its log, so that it can be undone, saved and played again.

use std::sync::Arc;

use super::{Action, Event, Minutes, Refusal, Scenario, Timed, World};
use crate::domain::PostId;

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
            Self::redo(&mut world, timed);
        }
        Self { seed, log, world }
    }

    /// Does again what a log tells.
    fn redo(world: &mut World, timed: &Timed) -> Vec<Event> {
        let events = world.apply(timed);
        // It was written once, under an id that later actions may speak of.
        if Self::refusal(&events).is_some() && timed.action.writes() {
            world.mint();
        }
        events
    }

    /// The sandbox as it stood in the minute in which the learner wrote a post, and what they did
    /// then. None for a post that they didn't write.
    pub fn before_post(&self, post: &PostId) -> Option<(World, &Action)> {
        let published = Event::Published(post.clone());
        let mut world = self.fresh();
        let place = self
            .log
            .iter()
            .position(|timed| Self::redo(&mut world, timed).contains(&published))?;
        let (before, rest) = self.log.split_at_checked(place)?;
        let wrote = rest.first()?;
        let mut world = self.fresh();
        for timed in before {
            Self::redo(&mut world, timed);
        }
        world.advance(wrote.at);
        Some((world, &wrote.action))
    }

    /// The minute of the first thing done after which something holds.
    pub fn first_minute(&self, holds: impl Fn(&World) -> bool) -> Option<Minutes> {
        let mut world = self.fresh();
        self.log.iter().find_map(|timed| {
            Self::redo(&mut world, timed);
            holds(&world).then(|| world.now())
        })
    }

    /// The sandbox before anything was done in it.
    fn fresh(&self) -> World {
        let mut fresh = World::new(self.world.scenario_handle(), self.seed);
        fresh.memo = self.world.memo.clone();
        fresh
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
        let now = match last.action {
            Action::Wait(_) => last.at,
            _ => self.world.now(),
        };
        *self = Self::replay_in(self.fresh(), std::mem::take(&mut self.log));
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
