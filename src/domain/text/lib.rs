//! What a post is made of: its length as the network counts it, its links, hashtags and handles.
//!
//! Everything here takes any text, answers in time linear in its length, and never fails. Spans
//! are bytes of the UTF-8 text, always on character boundaries; [`utf16_spans`] turns them into
//! the browser's units.

mod about;
mod bluesky;
mod compose_link;
mod entity;
mod fold;
mod hashtag;
mod hidden;
mod instance;
mod mastodon;
mod network;
mod nfc;
mod runs;
mod scan;
mod shown_link;
mod split;
mod spoken;
mod tables;
mod tag_words;
mod tld;
mod url_parts;
mod x;

pub use compose_link::compose_link;
pub use entity::{Entity, EntityKind, entities};
pub use fold::folded;
pub use hashtag::reads_as_words;
pub use hidden::{Hidden, HiddenKind, hidden_characters};
pub use instance::instance_host;
pub use network::{Measure, Network, Rules, measure, over_limit_start};
pub use runs::{Run, runs};
pub use scan::utf16_spans;
pub use shown_link::shown_link;
pub use split::split;
pub use spoken::{SpokenPiece, spoken_pieces};
pub use x::{XConfig, weighted_length};
