//! What a post is made of: its length as the network counts it, its links, hashtags and handles.

mod entity;
mod network;

pub use entity::{Entity, EntityKind, entities};
pub use network::{Measure, Network, Rules, measure};
