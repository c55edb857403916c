//! Threads and `LinkedIn`, which publish limits but no rules of counting: all here is close.

use super::entity::without_overlaps;
use super::scan::{char_before, run_end};
use super::x::{Reader, hashtags, url_entities};
use super::{Entity, EntityKind, Network};

/// The longest post on Threads, in characters (Threads API, "Posts", limitations). Threads counts
/// an emoji as its bytes, which this doesn't.
pub(super) const THREADS_LIMIT: usize = 500;

/// The longest post on `LinkedIn`, in characters (`LinkedIn` Help, "Share your content").
pub(super) const LINKEDIN_LIMIT: usize = 3000;

/// The longest handle of Threads, which is that of Instagram.
const LONGEST_NAME: usize = 30;

/// Links and hashtags as X has them; handles on Threads only, since on `LinkedIn` people are
/// picked from a list.
pub(super) fn entities(text: &str, network: Network) -> Vec<Entity> {
    let mut found = url_entities(text, Reader::X);
    found.extend(hashtags(text));
    if network == Network::Threads {
        found.extend(mentions(text));
    }
    without_overlaps(found)
}

fn mentions(text: &str) -> Vec<Entity> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.');
    let mut found = Vec::new();
    let mut read_to = 0;
    for (at, _) in text.match_indices('@') {
        let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '@' | '/');
        if at < read_to || char_before(text, at).is_some_and(is_word) {
            continue;
        }
        let run = run_end(text, at + 1, is_name);
        let name = text.get(at + 1..run).unwrap_or_default();
        let size = name.trim_end_matches('.').len();
        read_to = run;
        if (1..=LONGEST_NAME).contains(&size) {
            found.push(Entity {
                kind: EntityKind::Mention,
                span: at..at + 1 + size,
            });
        }
    }
    found
}
