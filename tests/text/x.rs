//! X against twitter-text: its conformance cases and its JavaScript library.

use fledge::domain::text::{
    EntityKind, Measure, Network, XConfig, entities, measure, over_limit_start, utf16_spans,
    weighted_length,
};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::fixtures::{assert_none, corpora, in_utf16, json, tell};

#[derive(Deserialize)]
struct Weighted {
    description: String,
    text: String,
    expected: Expected,
    config: u8,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Expected {
    weighted_length: usize,
    valid: bool,
    valid_range_end: usize,
}

fn utf16(text: &str, at: usize) -> usize {
    let spans = utf16_spans(text, std::slice::from_ref(&(0..at)));
    spans[0].end
}

#[test]
fn all_44_weighted_length_cases_of_the_conformance_suite_hold() {
    let cases: Vec<Weighted> = json("x-weighted.json");
    let mut differences = Vec::new();
    for case in &cases {
        let config = if case.config == 2 {
            XConfig::V2
        } else {
            XConfig::V3
        };
        let length = weighted_length(&case.text, config);
        if length != case.expected.weighted_length {
            differences.push(format!("{}: {length}", case.description));
        }
        if config == XConfig::V2 {
            continue;
        }
        let Measure {
            is_valid, length, ..
        } = measure(&case.text, Network::X.into());
        let over = over_limit_start(&case.text, Network::X.into());
        let refused = case.text.find(['\u{fffe}', '\u{feff}', '\u{ffff}']);
        let end = over
            .into_iter()
            .chain(refused)
            .min()
            .unwrap_or(case.text.len());
        let range_end = utf16(&case.text, end) - 1;
        if (length, is_valid, range_end)
            != (
                case.expected.weighted_length,
                case.expected.valid,
                case.expected.valid_range_end,
            )
        {
            differences.push(format!("{}: {is_valid} {range_end}", case.description));
        }
    }
    assert_none("weighted length", &differences);
    assert_eq!(cases.len(), 44);
    tell(&format!("ran {} weighted-length cases", cases.len()));
}

/// What a section of the extract cases asks for.
fn wanted(section: &str) -> &'static [EntityKind] {
    match section {
        "mentions" | "mentions_with_indices" => &[EntityKind::Mention],
        "mentions_or_lists_with_indices" => &[EntityKind::Mention, EntityKind::List],
        "hashtags" | "hashtags_from_astral" | "hashtags_with_indices" => &[EntityKind::Hashtag],
        "cashtags" | "cashtags_with_indices" => &[EntityKind::Cashtag],
        _ => &[EntityKind::Url],
    }
}

/// One expected entity as its text without the marker and, if given, its indices.
fn expected(value: &Value) -> (String, Option<(usize, usize)>) {
    if let Some(text) = value.as_str() {
        return (text.to_owned(), None);
    }
    let part = |key: &str| value[key].as_str().unwrap_or_default();
    let text = ["url", "hashtag", "cashtag", "screen_name", "list_slug"].map(part);
    let index = |i: usize| {
        value["indices"][i]
            .as_u64()
            .and_then(|n| usize::try_from(n).ok())
    };
    (text.concat(), index(0).zip(index(1)))
}

#[test]
fn all_extract_cases_of_the_conformance_suite_hold_except_replies() {
    let sections: Map<String, Value> = json("x-extract.json");
    let mut differences = Vec::new();
    let mut ran = 0;
    // Replies are left out: whether a post is a reply is not read off its text any more.
    for (section, cases) in sections.iter().filter(|(name, _)| *name != "replies") {
        for case in cases.as_array().expect("a section is a list of cases") {
            ran += 1;
            let text = case["text"].as_str().expect("a case has a text");
            let list = case["expected"].as_array().cloned().unwrap_or_default();
            let expected: Vec<_> = list.iter().map(expected).collect();
            let found: Vec<_> = entities(text, Network::X)
                .into_iter()
                .filter(|e| wanted(section).contains(&e.kind))
                .map(|e| {
                    let marker = usize::from(e.kind != EntityKind::Url);
                    let body: String = e.of(text).chars().skip(marker).collect();
                    let points = |at: usize| text[..at].chars().count();
                    (body, (points(e.span.start), points(e.span.end)))
                })
                .collect();
            let is_same = found.len() == expected.len()
                && found
                    .iter()
                    .zip(&expected)
                    .all(|(f, e)| f.0 == e.0 && e.1.is_none_or(|indices| indices == f.1));
            if !is_same {
                differences.push(format!("{section}: {text:?}\n  {found:?}\n  {expected:?}"));
            }
        }
    }
    assert_none("extract", &differences);
    assert_eq!(
        ran, 225,
        "the suite has 238 extract cases, 13 of them replies"
    );
    tell(&format!("ran {ran} extract cases"));
}

#[test]
fn real_tweets_and_generated_posts_read_as_in_twitter_text() {
    for (name, posts) in corpora() {
        let mut differences = Vec::new();
        for post in &posts {
            let measured = measure(&post.text, Network::X.into());
            let found = in_utf16(&post.text, &entities(&post.text, Network::X));
            if measured.length != post.x.length {
                differences.push(format!(
                    "{:?}: {} not {}",
                    post.text, measured.length, post.x.length
                ));
            }
            if measured.is_valid != (post.x.valid && !post.text.trim().is_empty()) {
                differences.push(format!("{:?}: valid {}", post.text, measured.is_valid));
            }
            if found != post.x.entities {
                differences.push(format!(
                    "{:?}\n  {found:?}\n  {:?}",
                    post.text, post.x.entities
                ));
            }
        }
        assert_none(name, &differences);
        tell(&format!(
            "compared {} of {name} with twitter-text",
            posts.len()
        ));
    }
}

#[test]
fn a_bare_domain_weighs_23_like_any_link() {
    for text in [
        "gov.uk",
        "https://gov.uk",
        "https://www.gov.uk/browse/benefits?a=b#c",
    ] {
        assert_eq!(measure(text, Network::X.into()).length, 23, "{text}");
    }
}

#[test]
fn punctuation_weighs_as_x_has_it() {
    for text in ["…", "€", "•", "→", "™"] {
        assert_eq!(measure(text, Network::X.into()).length, 2, "{text}");
    }
    for text in ["’", "“", "”", "–", "—", "£"] {
        assert_eq!(measure(text, Network::X.into()).length, 1, "{text}");
    }
}

#[test]
fn a_character_that_x_refuses_makes_a_post_invalid() {
    for text in ["a\u{fffe}", "a\u{feff}", "a\u{ffff}"] {
        assert!(!measure(text, Network::X.into()).is_valid, "{text:?}");
    }
    assert!(measure("a", Network::X.into()).is_valid);
}
