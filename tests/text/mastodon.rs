//! Mastodon: hand-written cases of its rules, and its composer's counter on both corpora.

use fledge::domain::text::{EntityKind, Network, Rules, entities, measure, over_limit_start};

use crate::fixtures::{assert_none, corpora, tell};

fn rules() -> Rules {
    Network::Mastodon.into()
}

fn found(text: &str) -> Vec<(EntityKind, String)> {
    let found = entities(text, Network::Mastodon);
    found
        .iter()
        .map(|e| (e.kind, e.of(text).to_owned()))
        .collect()
}

#[test]
fn real_tweets_and_generated_posts_count_as_in_the_composer() {
    for (name, posts) in corpora() {
        let mut differences = Vec::new();
        for post in &posts {
            let length = measure(&post.text, rules()).length;
            if length != post.mastodon.length {
                differences.push(format!(
                    "{:?}: {length} not {}",
                    post.text, post.mastodon.length
                ));
            }
        }
        assert_none(name, &differences);
        tell(&format!(
            "compared {} of {name} with the composer's counter",
            posts.len()
        ));
    }
}

#[test]
fn a_link_with_a_scheme_counts_23_and_a_bare_domain_in_full() {
    for (text, length) in [
        ("https://example.com/a/very/long/path/indeed", 23),
        ("http://a.io", 23),
        ("see https://gov.uk.", 28),
        ("gov.uk", 6),
        ("www.example.com/path", 20),
    ] {
        assert_eq!(measure(text, rules()).length, length, "{text}");
    }
}

#[test]
fn the_instance_of_a_handle_counts_nothing() {
    for (text, length) in [
        ("@ada@example.social", 4),
        ("hi @ada@example.social!", 8),
        ("@ada", 4),
        ("ada@example.social", 18),
        ("/@ada@example.social", 20),
    ] {
        assert_eq!(measure(text, rules()).length, length, "{text}");
    }
}

#[test]
fn graphemes_count_not_characters() {
    assert_eq!(
        measure("👨\u{200d}👩\u{200d}👧\u{200d}👦e\u{301}", rules()).length,
        2
    );
}

#[test]
fn the_content_warning_counts_too() {
    let warned = rules().with_content_warning("long: e\u{301}");
    let measured = measure(&"a".repeat(493), warned);
    assert_eq!((measured.length, measured.remaining), (500, 0));
    assert!(measured.is_valid);
    assert_eq!(over_limit_start(&"a".repeat(494), warned), Some(493));
    let elsewhere = Rules::from(Network::X).with_content_warning("long");
    assert_eq!(measure("a", elsewhere).length, 1);
}

#[test]
fn the_instance_sets_the_limit() {
    let roomy = rules().with_mastodon_limit(5000);
    assert_eq!(measure("a", roomy).limit, 5000);
    assert_eq!(measure("a", rules()).limit, 500);
    let elsewhere = Rules::from(Network::X).with_mastodon_limit(5000);
    assert_eq!(measure("a", elsewhere).limit, 280);
}

#[test]
fn a_link_that_fits_only_in_part_is_over_as_a_whole() {
    let post = format!("{} https://example.com/page b", "a".repeat(480));
    assert_eq!(over_limit_start(&post, rules()), Some(481));
}

#[test]
fn handles_hashtags_and_links_are_found_as_the_server_finds_them() {
    use EntityKind::{Hashtag, Mention, Url};
    for (text, expected) in [
        (
            "@ada@example.social hi",
            vec![(Mention, "@ada@example.social")],
        ),
        (
            "@ada.l and @b_c.",
            vec![(Mention, "@ada.l"), (Mention, "@b_c")],
        ),
        ("ada@example.com", vec![]),
        ("/@ada =@ada", vec![]),
        ("@a@b@c", vec![]),
        (
            "#tag and #Über ＃x",
            vec![(Hashtag, "#tag"), (Hashtag, "#Über"), (Hashtag, "＃x")],
        ),
        (
            "#1 #1a #2024_25",
            vec![(Hashtag, "#1a"), (Hashtag, "#2024_25")],
        ),
        ("#a·b·", vec![(Hashtag, "#a·b")]),
        ("a#b (#c)", vec![]),
        ("https://gov.uk/a gov.uk", vec![(Url, "https://gov.uk/a")]),
        (
            "https://example.com/@ada",
            vec![(Url, "https://example.com/@ada")],
        ),
        ("$TWTR @ada/list", vec![(Mention, "@ada")]),
    ] {
        let expected: Vec<_> = expected
            .into_iter()
            .map(|(k, t)| (k, t.to_owned()))
            .collect();
        assert_eq!(found(text), expected, "{text}");
    }
}
