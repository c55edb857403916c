//! Reads the cases that `tests/tools/fixtures.sh` put into the cache.

use std::io::Write;
use std::path::PathBuf;

use fledge::domain::text::{Entity, EntityKind, utf16_spans};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// An entity as the fixtures have it: kind, start, end.
pub type Found = (String, usize, usize);

/// What a network's own library makes of a post.
#[derive(Deserialize)]
pub struct Reading {
    pub length: usize,
    #[serde(default)]
    pub valid: bool,
    #[serde(default)]
    pub bytes: usize,
    #[serde(default)]
    pub entities: Vec<Found>,
}

/// A post with its readings.
#[derive(Deserialize)]
pub struct Post {
    pub text: String,
    pub x: Reading,
    pub bluesky: Reading,
    pub mastodon: Reading,
}

/// Tells how many cases ran, also where the output of a test that passes isn't shown.
pub fn tell(line: &str) {
    // The test has passed, whoever hears of it.
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// The text of a fixture.
pub fn read(name: &str) -> String {
    let cache = std::env::var_os("FLEDGE_CACHE").map_or_else(
        || PathBuf::from(std::env::var_os("HOME").unwrap_or_default()).join(".cache/fledge"),
        PathBuf::from,
    );
    let file = cache.join("fixtures").join(name);
    std::fs::read_to_string(&file).unwrap_or_else(|error| {
        panic!(
            "{} can't be read ({error}): run tests/tools/fixtures.sh first",
            file.display()
        )
    })
}

/// A fixture of JSON.
pub fn json<T: DeserializeOwned>(name: &str) -> T {
    serde_json::from_str(&read(name)).unwrap_or_else(|error| {
        panic!("{name} isn't as expected ({error}): run tests/tools/fixtures.sh --force")
    })
}

/// The corpora: real tweets, generated posts and generated scraps.
pub fn corpora() -> Vec<(&'static str, Vec<Post>)> {
    ["tweets.json", "posts.json", "soup.json"]
        .into_iter()
        .map(|name| (name, json(name)))
        .collect()
}

pub fn kind_name(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Url => "url",
        EntityKind::Mention => "mention",
        EntityKind::List => "list",
        EntityKind::Hashtag => "hashtag",
        EntityKind::Cashtag => "cashtag",
    }
}

/// Entities as the fixtures have them, in bytes.
pub fn in_bytes(entities: &[Entity]) -> Vec<Found> {
    let found = entities.iter();
    found
        .map(|e| (kind_name(e.kind).to_owned(), e.span.start, e.span.end))
        .collect()
}

/// Entities as the fixtures have them, in UTF-16 units.
pub fn in_utf16(text: &str, entities: &[Entity]) -> Vec<Found> {
    let spans: Vec<_> = entities.iter().map(|e| e.span.clone()).collect();
    let units = utf16_spans(text, &spans).into_iter().zip(entities);
    units
        .map(|(span, e)| (kind_name(e.kind).to_owned(), span.start, span.end))
        .collect()
}

/// Fails with the first few differences, if there are any.
pub fn assert_none(what: &str, differences: &[String]) {
    let shown = differences.len().min(12);
    assert!(
        differences.is_empty(),
        "{what}: {} differ\n{}",
        differences.len(),
        differences[..shown].join("\n")
    );
}
