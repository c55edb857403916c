//! The goal of a first post, and counting words.

use super::{Gap, Lack, Tally, View};
use crate::domain::sandbox::Post;
use crate::domain::text::{EntityKind, Network, entities, reads_as_words};

pub fn gaps(view: View<'_>, words: u32, has_hashtag: bool) -> Vec<Gap> {
    let own = view.world.written.iter();
    own.filter(|post| post.stands_alone() && post.at >= view.since)
        .map(|post| gaps_of(post, words, has_hashtag))
        // The last of the best: what somebody wrote lately is what they have in mind.
        .rev()
        .min_by_key(Vec::len)
        .unwrap_or_else(|| vec![Gap::NoPost])
}

fn gaps_of(post: &Post, words: u32, has_hashtag: bool) -> Vec<Gap> {
    let id = || post.id.clone();
    let tally = Tally::new(word_count(&post.text), words);
    let mut gaps = Vec::new();
    if !tally.is_full() {
        gaps.push(Gap::PostTooShort(id(), tally));
    }
    match hashtag_lack(&post.text).filter(|_| has_hashtag) {
        Some(Lack::ClearHashtag(tag)) => gaps.push(Gap::HashtagUnclear(id(), tag)),
        Some(_) => gaps.push(Gap::PostWithoutHashtag(id())),
        None => {}
    }
    gaps
}

/// What the hashtags of a text lack: that there is one, and that it can be said.
pub fn hashtag_lack(text: &str) -> Option<Lack> {
    let found = entities(text, Network::X);
    let mut tags = found
        .iter()
        .filter(|entity| entity.kind == EntityKind::Hashtag)
        .map(|entity| entity.of(text))
        .peekable();
    if tags.peek().is_none() {
        return Some(Lack::Hashtag);
    }
    let unclear = tags.find(|tag| !reads_as_words(tag))?;
    Some(Lack::ClearHashtag(unclear.to_owned()))
}

/// Words of the author's own: runs of white space apart, hashtags and handles left out.
pub fn word_count(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| !word.starts_with(['#', '@', '\u{ff03}', '\u{ff20}']))
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}
