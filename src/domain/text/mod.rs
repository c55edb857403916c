//! What a post is made of: its length as the network counts it, its links, hashtags and handles.

mod entity;
mod hashtag;
mod instance;
mod network;

pub use entity::{Entity, EntityKind, entities};
pub use hashtag::reads_as_words;
pub use instance::instance_host;
pub use network::{Measure, Network, Rules, measure};
