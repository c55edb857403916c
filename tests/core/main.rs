//! The core, through its public API.

mod sandbox_actions;
mod sandbox_log;
mod sandbox_properties;
mod sandbox_reactions;
mod sandbox_refusals;
mod speed;
mod strategies;
mod threads;
mod timelines;
mod town;
