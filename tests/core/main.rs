//! The core, through its public API.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test, and what serves tests alone, fails by panicking"
)]

mod cohorts_kept;
mod copies;
mod drill;
mod glance;
mod goal_deeds;
mod goal_follow;
mod goal_list;
mod goal_post;
mod goal_repost;
mod goal_wrote;
mod journal;
mod keeper;
mod keeper_damage;
mod keeper_tabs;
mod memberships;
mod next_day;
mod next_day_told;
mod packs_kept;
mod papers;
mod progress;
mod routes;
mod sandbox_actions;
mod sandbox_chat;
mod sandbox_log;
mod sandbox_people;
mod sandbox_properties;
mod sandbox_reactions;
mod sandbox_refusals;
mod sandbox_triggers;
mod sandbox_words;
mod save_edits;
mod save_fixture;
mod save_papers;
mod save_round_trip;
mod shelf;
mod solve;
mod speed;
mod strategies;
mod threads;
mod timelines;
mod town;
mod words;
