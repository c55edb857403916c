//! X: weighted length and entities, as twitter-text 3 has them.

mod domain;
mod emoji;
mod mention;
mod path;
mod punycode;
mod tag;
mod url;

use std::ops::Range;

use super::nfc::normalised;
use super::scan::{char_at, may_hold_wide};
use super::{Entity, EntityKind};
pub(super) use emoji::sequence_end;
use url::Link;
pub(super) use url::{Reader, links};

/// The most a post may weigh (`maxWeightedTweetLength`, twitter-text config v2 and v3).
pub(super) const LIMIT: usize = 280;

/// What any link weighs (`transformedURLLength`, twitter-text config v2 and v3).
pub(super) const URL_WEIGHT: usize = 23;

/// What an emoji and any character outside `LIGHT` weighs (`defaultWeight` over `scale`, v3).
const WEIGHT: usize = 2;

/// Characters that weigh 1 (`ranges`, twitter-text config v2 and v3).
const LIGHT: [Range<u32>; 4] = [
    0x0000..0x1100,
    0x2000..0x200e,
    0x2010..0x2020,
    0x2032..0x2038,
];

/// Which of twitter-text's configurations weighs a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum XConfig {
    /// Version 2, of 2017: every character of an emoji weighs.
    V2,
    /// Version 3, of 2018 and in force: an emoji weighs 2 however many characters it takes.
    V3,
}

/// What one part of a post weighs: a link, an emoji or a character.
struct Part {
    end: usize,
    weight: usize,
}

/// The parts of a text in form C, in order.
struct Parts<'a> {
    text: &'a str,
    at: usize,
    links: std::iter::Peekable<std::vec::IntoIter<Link>>,
    config: XConfig,
}

impl<'a> Parts<'a> {
    fn of(text: &'a str, config: XConfig) -> Self {
        Self {
            text,
            at: 0,
            links: links(text, Reader::X).into_iter().peekable(),
            config,
        }
    }
}

impl Parts<'_> {
    /// Steps over characters that are each a part that weighs 1, and says how many: ASCII outside
    /// links. The last one of a run is left, since it may begin a keycap.
    fn skip_plain(&mut self) -> usize {
        let end = self.links.peek().map_or(self.text.len(), |l| l.span.start);
        let rest = self.text.as_bytes().get(self.at..end).unwrap_or_default();
        let run = rest.iter().take_while(|byte| byte.is_ascii()).count();
        let plain = run.saturating_sub(1);
        self.at += plain;
        plain
    }
}

impl Iterator for Parts<'_> {
    type Item = Part;

    fn next(&mut self) -> Option<Part> {
        let c = char_at(self.text, self.at)?;
        let part = if let Some(link) = self.links.next_if(|l| l.span.start == self.at) {
            Part {
                end: link.weighed_end,
                weight: URL_WEIGHT,
            }
        } else if let Some(end) = (self.config == XConfig::V3)
            .then(|| emoji::sequence_end(self.text, self.at))
            .flatten()
        {
            Part {
                end,
                weight: WEIGHT,
            }
        } else {
            Part {
                end: self.at + c.len_utf8(),
                weight: char_weight(c),
            }
        };
        self.at = part.end;
        Some(part)
    }
}

fn char_weight(c: char) -> usize {
    if LIGHT.iter().any(|light| light.contains(&u32::from(c))) {
        1
    } else {
        WEIGHT
    }
}

/// The weighted length of `text`, as one of twitter-text's configurations has it.
///
/// [`measure`](super::measure) uses version 3; version 2 is here for what it explains: how much
/// an emoji weighed before.
pub fn weighted_length(text: &str, config: XConfig) -> usize {
    match normalised(text) {
        None => weight_of(text, config),
        Some(form_c) => weight_of(&form_c.text, config),
    }
}

fn weight_of(text: &str, config: XConfig) -> usize {
    let mut parts = Parts::of(text, config);
    let mut weight = 0;
    loop {
        weight += parts.skip_plain();
        match parts.next() {
            Some(part) => weight += part.weight,
            None => return weight,
        }
    }
}

/// Where the first part starts that doesn't fit into `limit`, in bytes.
pub(super) fn overflow(text: &str, limit: usize) -> Option<usize> {
    match normalised(text) {
        None => first_beyond(text, limit),
        Some(form_c) => first_beyond(&form_c.text, limit).map(|at| form_c.original(at)),
    }
}

fn first_beyond(text: &str, limit: usize) -> Option<usize> {
    let mut weight = 0;
    let mut start = 0;
    for part in Parts::of(text, XConfig::V3) {
        weight += part.weight;
        if weight > limit {
            return Some(start);
        }
        start = part.end;
    }
    None
}

/// Whether X refuses a post for a character in it (`invalidCharsGroup` of twitter-text).
pub(super) fn is_refused(text: &str) -> bool {
    may_hold_wide(text) && text.contains(['\u{fffe}', '\u{feff}', '\u{ffff}'])
}

/// The entities of `text`; where two overlap, the one that starts first stays.
pub(super) fn entities(text: &str) -> Vec<Entity> {
    let mut found = url_entities(text, Reader::X);
    found.extend(mention::mentions(text));
    found.extend(hashtags(text));
    found.extend(tag::cashtags(text));
    super::entity::without_overlaps(found)
}

/// The links of `text`.
pub(super) fn url_entities(text: &str, reader: Reader) -> Vec<Entity> {
    links(text, reader)
        .into_iter()
        .map(|link| Entity {
            kind: EntityKind::Url,
            span: link.span,
        })
        .collect()
}

/// The hashtags of `text`, also those within links.
pub(super) fn hashtags(text: &str) -> Vec<Entity> {
    tag::hashtags(text)
}
