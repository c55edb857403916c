//! What a screen reader says of a post, on any text and with every emoji.

use fledge::content::EmojiNames;
use fledge::domain::text::{Network, SpokenPiece, entities, spoken_pieces};
use fledge::i18n::spoken::say;
use proptest::prelude::*;

use crate::fixtures::{assert_none, corpora, read};

fn names() -> EmojiNames {
    EmojiNames::load(include_str!("../../public/emoji-names.json")).expect("the built-in table")
}

/// Every fully-qualified emoji of Unicode 16 with the list's own English name.
fn emoji_of_unicode_16() -> Vec<(String, String)> {
    let list = read("emoji-test-16.txt");
    let lines = list
        .lines()
        .filter(|line| line.contains("; fully-qualified"));
    lines
        .filter_map(|line| {
            let (codes, comment) = line.split_once(';')?;
            let points = codes
                .split_whitespace()
                .map(|hex| char::from_u32(u32::from_str_radix(hex, 16).ok()?));
            let mut words = comment.split_once("# ")?.1.splitn(3, ' ');
            Some((points.collect::<Option<_>>()?, words.nth(2)?.to_owned()))
        })
        .collect()
}

/// The words of the names in which CLDR has changed since, or has British ones.
fn is_known_to_differ(listed: &str) -> bool {
    listed.contains("facing right") || BRITISH.contains(&listed)
}

const BRITISH: [&str; 6] = [
    "candy",
    "custard",
    "beverage box",
    "shinto shrine",
    "railway car",
    "sailboat",
];

#[test]
fn every_emoji_of_unicode_16_has_its_name_and_is_said_as_one() {
    let names = names();
    let emoji = emoji_of_unicode_16();
    assert!(emoji.len() > 3_700);
    let mut differences = Vec::new();
    for (one, listed) in &emoji {
        let name = names.name_of(one);
        if name.as_ref() != Some(listed) && (name.is_none() || !is_known_to_differ(listed)) {
            differences.push(format!("{one}: {listed}, not {name:?}"));
        }
        let alone = [SpokenPiece::Emoji {
            sequence: one.clone(),
            count: 2,
        }];
        for network in Network::ALL {
            let pieces = spoken_pieces(&format!("{one} {one}"), network);
            if pieces != alone {
                differences.push(format!("{one} on {network:?}: {pieces:?}"));
            }
        }
    }
    assert_none("emoji", &differences);
}

#[test]
fn no_emoji_in_real_and_generated_posts_goes_without_a_name() {
    let names = names();
    let mut nameless = Vec::new();
    let mut found = 0;
    for (corpus, posts) in corpora() {
        for post in posts {
            for piece in spoken_pieces(&post.text, Network::X) {
                if let SpokenPiece::Emoji { sequence, count } = piece {
                    found += count;
                    if names.name_of(&sequence).is_none() {
                        nameless.push(format!("{corpus}: {sequence:?}"));
                    }
                }
            }
        }
    }
    assert_none("names", &nameless);
    assert!(found > 1_000, "{found}");
}

fn scraps() -> impl Strategy<Value = String> {
    let scrap = prop_oneof![
        Just("#Town".to_owned()),
        Just("#".to_owned()),
        Just("@sam ".to_owned()),
        Just(" https://gov.uk/a ".to_owned()),
        Just("🎉".to_owned()),
        Just("👩🏽\u{200d}".to_owned()),
        Just("🇬".to_owned()),
        Just("1\u{fe0f}\u{20e3}".to_owned()),
        Just("\r\n".to_owned()),
        Just(" ".to_owned()),
        "[A-Za-z0-9_]{1,4}",
        any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(scrap, 0..40).prop_map(|scraps| scraps.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn pieces_are_never_empty_and_words_are_the_texts_own(
        text in prop_oneof![scraps(), any::<String>()],
        network in prop::sample::select(Network::ALL.to_vec()),
    ) {
        let pieces = spoken_pieces(&text, network);
        for piece in &pieces {
            match piece {
                SpokenPiece::Words(words) => {
                    prop_assert!(!words.is_empty());
                    prop_assert_eq!(words.split_whitespace().collect::<Vec<_>>().join(" "), words.clone());
                    prop_assert!(words.split(' ').all(|word| text.contains(word)));
                }
                SpokenPiece::Hashtag { words } => {
                    prop_assert!(!words.is_empty() && words.iter().all(|w| text.contains(w)));
                }
                SpokenPiece::Mention(handle) => prop_assert!(!handle.is_empty() && text.contains(handle)),
                SpokenPiece::Link { host } => prop_assert!(!host.is_empty()),
                SpokenPiece::Emoji { sequence, count } => {
                    prop_assert!(!sequence.is_empty() && text.matches(sequence).count() >= *count);
                }
                SpokenPiece::LineBreak => {}
            }
        }
        let is_break = |piece: Option<&SpokenPiece>| piece == Some(&SpokenPiece::LineBreak);
        prop_assert!(!is_break(pieces.first()) && !is_break(pieces.last()));
        prop_assert!(!pieces.windows(2).any(|two| two[0] == two[1] && is_break(two.first())));
    }

    #[test]
    fn every_letter_and_digit_outside_links_is_said(
        text in prop_oneof![scraps(), any::<String>()],
        network in prop::sample::select(Network::ALL.to_vec()),
    ) {
        let is_said = |c: &char| c.is_alphanumeric();
        let mut wanted = String::new();
        let mut at = 0;
        for entity in entities(&text, network) {
            wanted.extend(text[at..entity.span.start].chars().filter(is_said));
            if entity.kind != fledge::domain::text::EntityKind::Url {
                wanted.extend(entity.of(&text).chars().filter(is_said));
            }
            at = entity.span.end;
        }
        wanted.extend(text[at..].chars().filter(is_said));
        let mut found = String::new();
        for piece in spoken_pieces(&text, network) {
            let said = match piece {
                SpokenPiece::Words(words) => words,
                SpokenPiece::Hashtag { words } => words.concat(),
                SpokenPiece::Mention(handle) => handle,
                SpokenPiece::Emoji { sequence, count } => sequence.repeat(count),
                SpokenPiece::Link { .. } | SpokenPiece::LineBreak => String::new(),
            };
            found.extend(said.chars().filter(is_said));
        }
        prop_assert_eq!(found, wanted);
    }

    #[test]
    fn what_is_said_has_no_line_breaks_and_starts_and_ends_with_no_space(
        text in prop_oneof![scraps(), any::<String>()],
        network in prop::sample::select(Network::ALL.to_vec()),
    ) {
        let said = say(&spoken_pieces(&text, network), |_| None);
        prop_assert_eq!(said.trim(), said.as_str());
        prop_assert!(!said.contains(['\n', '\r']));
    }
}
