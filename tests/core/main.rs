//! The core, through its public API.

mod goal_follow;
mod goal_list;
mod goal_post;
mod goal_repost;
mod progress;
mod sandbox_actions;
mod sandbox_log;
mod sandbox_properties;
mod sandbox_reactions;
mod sandbox_refusals;
mod solve;
mod speed;
mod strategies;
mod threads;
mod timelines;
mod town;
