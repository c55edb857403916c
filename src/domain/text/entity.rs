//! The parts of a post that a network turns into links.

use std::ops::Range;

use super::{Network, about, bluesky, mastodon, x};

/// What an entity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EntityKind {
    /// A web address, with or without a scheme.
    Url,
    /// A handle: `@name`, on Mastodon `@name@instance`, on Bluesky `@name.domain`.
    Mention,
    /// A list of X: `@name/list`.
    List,
    /// A hashtag: `#Word`.
    Hashtag,
    /// A cashtag: `$TICK`.
    Cashtag,
}

/// A part of a post, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    /// What it is.
    pub kind: EntityKind,
    /// Where it stands, in bytes of the UTF-8 text, marker (`#`, `@`, `$`) included. For the
    /// browser's UTF-16 units see [`utf16_spans`](super::utf16_spans).
    pub span: Range<usize>,
}

impl Entity {
    /// The entity's text, marker included; empty if `text` isn't the text it was found in.
    pub fn of<'a>(&self, text: &'a str) -> &'a str {
        text.get(self.span.clone()).unwrap_or_default()
    }
}

/// Finds the entities of `text` as `network` would: in order of their place, never overlapping.
///
/// On X as twitter-text 3 does, on Bluesky as `detectFacets` of `@atproto/api` does (save that
/// nobody can be asked whether a handle exists), on Mastodon as its server does. On Threads and
/// `LinkedIn`, which publish no rules, it is close.
pub fn entities(text: &str, network: Network) -> Vec<Entity> {
    match network {
        Network::X => x::entities(text),
        Network::Bluesky => bluesky::entities(text),
        Network::Mastodon => mastodon::entities(text),
        Network::Threads | Network::LinkedIn => about::entities(text, network),
    }
}

/// Puts entities in order and drops each that overlaps one before it.
pub(super) fn without_overlaps(mut found: Vec<Entity>) -> Vec<Entity> {
    found.sort_by_key(|e| e.span.start);
    let mut end = 0;
    found.retain(|entity| {
        let is_free = entity.span.start >= end;
        if is_free {
            end = entity.span.end;
        }
        is_free
    });
    found
}
