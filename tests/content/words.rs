//! Every text of the built-in pack is plain, and nobody real is in it.

use fledge::domain::text::{EntityKind, Network, entities, reads_as_words};

use super::fixtures::{core, core_json, texts};

/// The longest sentence, in words, as British public services advise.
const MOST_WORDS: usize = 25;

/// The sentences of a text: ended by a full stop, question or exclamation mark, or ellipsis.
fn sentences(text: &str) -> Vec<Vec<&str>> {
    let mut sentences = vec![Vec::new()];
    for word in text.split_whitespace() {
        sentences.last_mut().unwrap().push(word);
        let bare = word.trim_end_matches(['”', '’', '"', ')']);
        if bare.ends_with(['.', '!', '?', '…']) {
            sentences.push(Vec::new());
        }
    }
    sentences
}

fn plain_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|one: char| !one.is_alphanumeric())
}

#[test]
fn no_sentence_is_longer_than_twenty_five_words() {
    for (place, text) in texts(&core_json()) {
        for sentence in sentences(&text) {
            assert!(
                sentence.len() <= MOST_WORDS,
                "{place}: {} words: {}",
                sentence.len(),
                sentence.join(" ")
            );
        }
    }
}

#[test]
fn no_word_belittles_the_reader() {
    for (place, text) in texts(&core_json()) {
        for word in plain_words(&text) {
            let word = word.to_lowercase();
            assert!(
                !["just", "simply", "obviously"].contains(&word.as_str()),
                "{place}: {text}"
            );
        }
    }
}

#[test]
fn real_networks_are_named_nowhere() {
    // Even the instructions for a real network need no name: they stand under it.
    let real = [
        "X",
        "Twitter",
        "Tweet",
        "Bluesky",
        "Mastodon",
        "Facebook",
        "Instagram",
        "LinkedIn",
        "WhatsApp",
        "TikTok",
        "Threads",
        "YouTube",
        "Reddit",
    ];
    for (place, text) in texts(&core_json()) {
        if place.contains("/for_real/") {
            continue;
        }
        for word in plain_words(&text) {
            assert!(!real.contains(&word), "{place}: {text}");
        }
    }
}

#[test]
fn no_real_body_or_city_is_named() {
    let real = [
        "NHS",
        "BBC",
        "ITV",
        "HCPC",
        "NMC",
        "GMC",
        "BASW",
        "SSSC",
        "Ofsted",
        "CQC",
        "ICO",
        "NCSC",
        "LGA",
        "Unison",
        "Oxfam",
        "Barnardo",
        "Samaritans",
        "Mencap",
        "Tory",
        "Labour",
        "Conservative",
        "Green",
        "Reform",
        "Plaid",
        "London",
        "Manchester",
        "Leeds",
        "Glasgow",
        "Edinburgh",
        "Cardiff",
        "Belfast",
        "Bristol",
        "Birmingham",
        "Liverpool",
        "Newcastle",
        "Oxford",
        "Cambridge",
    ];
    for (place, text) in texts(&core_json()) {
        for word in plain_words(&text) {
            assert!(!real.contains(&word), "{place}: {text}");
        }
    }
}

#[test]
fn every_handle_that_is_named_belongs_to_the_cast() {
    let pack = core();
    for (place, text) in texts(&core_json()) {
        for mention in entities(&text, Network::X) {
            if mention.kind == EntityKind::Mention {
                let handle = mention.of(&text).trim_start_matches('@');
                let found = pack.scenario.by_handle(handle);
                assert!(found.is_some(), "{place}: {handle}");
            }
        }
    }
}

#[test]
fn only_the_planted_hashtag_is_hard_to_read_aloud() {
    let unclear: Vec<String> = texts(&core_json())
        .into_iter()
        .filter(|(_, text)| {
            entities(text, Network::X)
                .iter()
                .filter(|one| one.kind == EntityKind::Hashtag)
                .any(|one| !reads_as_words(one.of(text)))
        })
        .map(|(place, _)| place)
        .collect();
    assert_eq!(unclear, ["/posts/eleri-van/text"]);
}

#[test]
fn texts_use_typographic_quotes_and_apostrophes() {
    for (place, text) in texts(&core_json()) {
        assert!(!text.contains(['\'', '"']), "{place}: {text}");
        assert_eq!(text.trim(), text, "{place}");
        assert!(!text.contains("  "), "{place}: {text}");
    }
}
