//! Threads: the parts fit, hold every word, and end where a person would end them.

use fledge::domain::text::{Network, Rules, measure, split};
use proptest::prelude::*;

/// The text of the parts without their numbers.
fn unnumbered(parts: &[String]) -> Vec<&str> {
    let count = parts.len();
    let numbered = parts.iter().enumerate();
    numbered
        .map(|(i, part)| {
            part.strip_suffix(&format!(" ({}/{count})", i + 1))
                .unwrap_or(part)
        })
        .collect()
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

#[test]
fn a_text_that_fits_stays_one_post_without_a_number() {
    assert_eq!(split(" Hello there. ", Network::X.into()), ["Hello there."]);
    assert!(split(" \n ", Network::X.into()).is_empty());
}

#[test]
fn a_part_ends_with_a_paragraph_before_a_sentence_before_a_word() {
    let sentence = "A sentence of forty characters, or thereabouts. ";
    let paragraphs = format!("{}\n\n{}", sentence.repeat(4).trim(), sentence.repeat(5));
    let parts = split(&paragraphs, Network::X.into());
    assert_eq!(unnumbered(&parts)[0], sentence.repeat(4).trim());
    let parts = split(&sentence.repeat(9), Network::X.into());
    assert!(
        unnumbered(&parts)
            .iter()
            .all(|p| p.ends_with("thereabouts."))
    );
    let parts = split(&"word ".repeat(100), Network::X.into());
    assert!(unnumbered(&parts).iter().all(|p| p.ends_with("word")));
    assert!(parts[0].len() > 265, "a part is filled: {}", parts[0].len());
}

#[test]
fn a_link_is_never_cut() {
    let link = "https://www.example.gov.uk/a/long/path/to/a/page?with=a&query=too";
    let text = format!("{} {link} and on", "word ".repeat(51).trim());
    let parts = split(&text, Network::X.into());
    assert!(parts.iter().any(|p| p.contains(link)));
    let glued = format!("{}{link}", "語".repeat(130));
    let parts = split(&glued, Network::X.into());
    assert!(parts.iter().any(|p| p.contains(link)), "{parts:?}");
}

#[test]
fn a_word_too_long_by_itself_is_cut_between_graphemes() {
    let family = "👨\u{200d}👩\u{200d}👧\u{200d}👦";
    let parts = split(&family.repeat(300), Network::X.into());
    let texts = unnumbered(&parts);
    assert!(texts.iter().all(|p| p.replace(family, "").is_empty()));
    assert_eq!(texts.concat(), family.repeat(300));
}

#[test]
fn more_than_nine_parts_are_numbered_with_two_digits_and_fit() {
    let text = "word ".repeat(700);
    let parts = split(&text, Network::X.into());
    assert!(parts.len() > 9);
    assert!(parts[0].ends_with(&format!(" (1/{})", parts.len())));
    assert!(parts.iter().all(|p| measure(p, Network::X.into()).is_valid));
}

#[test]
fn a_limit_too_small_for_numbers_gives_parts_without() {
    let rules = Rules::from(Network::Mastodon).with_mastodon_limit(8);
    assert_eq!(
        split("one two three four", rules),
        ["one two", "three", "four"]
    );
}

fn prose() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        5 => "[a-zA-Zé]{1,12}",
        1 => Just("https://example.com/path".to_owned()),
        1 => Just("gov.uk".to_owned()),
        1 => Just("#Hashtag".to_owned()),
        1 => Just("👩🏽\u{200d}🔧".to_owned()),
        1 => Just("図書館。".to_owned()),
        1 => Just("e\u{301}\u{323}\u{300}".to_owned()),
    ];
    let gap = prop_oneof![
        6 => Just(" "), 1 => Just(". "), 1 => Just("\n\n"), 1 => Just("  "), 1 => Just("")
    ];
    prop::collection::vec((piece, gap), 1..220)
        .prop_map(|p| p.into_iter().map(|(word, gap)| word + gap).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(250))]

    #[test]
    fn every_part_fits_and_together_they_hold_the_same_words(
        text in prose(),
        network in prop::sample::select(Network::ALL.to_vec()),
    ) {
        let rules = Rules::from(network);
        let parts = split(&text, rules);
        for part in &parts {
            prop_assert!(measure(part, rules).is_valid, "{part:?}");
        }
        let texts = unnumbered(&parts);
        let has_long_word = words(&text).iter().any(|w| measure(w, rules).length > 270);
        let (apart, together) = (texts.join(" "), texts.concat());
        if has_long_word {
            prop_assert_eq!(words(&together).concat(), words(&text).concat());
        } else {
            prop_assert_eq!(words(&apart), words(&text));
        }
    }

    #[test]
    fn any_text_under_any_limit_is_split_into_parts_that_fit(
        text in any::<String>(),
        limit in 12_u32..60,
    ) {
        let rules = Rules::from(Network::Mastodon).with_mastodon_limit(limit);
        let parts = split(&text.repeat(4), rules);
        for part in &parts {
            prop_assert!(measure(part, rules).remaining >= 0, "{part:?}");
        }
        let joined: String = unnumbered(&parts).concat();
        let letters = |t: &str| t.split_whitespace().collect::<String>();
        prop_assert_eq!(letters(&joined), letters(&text.repeat(4)));
    }
}
