//! What a post is made of: its length as the network counts it, its links, hashtags and handles.

mod entity;
mod hashtag;
mod network;

pub use entity::{Entity, EntityKind, entities};
pub use hashtag::reads_as_words;
pub use network::{Measure, Network, Rules, measure};
