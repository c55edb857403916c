//! Bluesky against `@atproto/api`.

use fledge::domain::text::{Network, entities, measure, over_limit_start};
use serde::Deserialize;

use crate::fixtures::{Found, assert_none, corpora, in_bytes, json, tell};

#[derive(Deserialize)]
struct Case {
    text: String,
    length: usize,
    bytes: usize,
    entities: Vec<Found>,
}

#[test]
fn all_facet_cases_of_the_library_hold() {
    let cases: Vec<Case> = json("bluesky-cases.json");
    let mut differences = Vec::new();
    for case in &cases {
        let found = in_bytes(&entities(&case.text, Network::Bluesky));
        let measured = measure(&case.text, Network::Bluesky.into());
        if found != case.entities || (measured.length, measured.bytes) != (case.length, case.bytes)
        {
            differences.push(format!(
                "{:?}\n  {found:?}\n  {:?}",
                case.text, case.entities
            ));
        }
    }
    assert_none("facets", &differences);
    assert_eq!(cases.len(), 97);
    tell(&format!("ran {} facet cases", cases.len()));
}

#[test]
fn real_tweets_and_generated_posts_read_as_in_the_library() {
    for (name, posts) in corpora() {
        let mut differences = Vec::new();
        for post in &posts {
            let measured = measure(&post.text, Network::Bluesky.into());
            let found = in_bytes(&entities(&post.text, Network::Bluesky));
            if (measured.length, measured.bytes) != (post.bluesky.length, post.bluesky.bytes) {
                differences.push(format!(
                    "{:?}: {} not {}",
                    post.text, measured.length, post.bluesky.length
                ));
            }
            if found != post.bluesky.entities {
                differences.push(format!(
                    "{:?}\n  {found:?}\n  {:?}",
                    post.text, post.bluesky.entities
                ));
            }
        }
        assert_none(name, &differences);
        tell(&format!(
            "compared {} of {name} with @atproto/api",
            posts.len()
        ));
    }
}

#[test]
fn a_post_of_few_graphemes_can_still_have_too_many_bytes() {
    let family = "👨\u{200d}👩\u{200d}👧\u{200d}👦";
    let post = family.repeat(121);
    let measured = measure(&post, Network::Bluesky.into());
    assert_eq!((measured.length, measured.bytes), (121, 3025));
    assert!(measured.remaining > 0 && !measured.is_valid);
    assert_eq!(over_limit_start(&post, Network::Bluesky.into()), Some(3000));
}
