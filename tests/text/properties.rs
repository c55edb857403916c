//! Promises kept on any text at all.

use fledge::domain::text::{
    Network, Rules, entities, hidden_characters, measure, over_limit_start, runs, utf16_spans,
};
use proptest::prelude::*;

/// Text made of what parsers trip over.
fn tricky() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("http://".to_owned()),
        Just("https://t.co/".to_owned()),
        Just("gov.uk".to_owned()),
        Just("@".to_owned()),
        Just("#".to_owned()),
        Just("$A".to_owned()),
        Just("/(".to_owned()),
        Just("xn--".to_owned()),
        Just("👨\u{200d}👩\u{200d}👧".to_owned()),
        Just("🇬🇧".to_owned()),
        Just("e\u{301}\u{323}".to_owned()),
        Just("\u{1112}\u{1161}\u{11ab}".to_owned()),
        Just(" (".to_owned()),
        "[a-z._@#$/-]{1,6}",
        "\\PC{0,4}",
        any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..80).prop_map(|p| p.concat())
}

fn any_rules() -> impl Strategy<Value = Rules> {
    let network = prop::sample::select(Network::ALL.to_vec());
    (network, 0_u32..40, prop::bool::ANY).prop_map(|(network, limit, is_set)| {
        let rules = Rules::from(network);
        if is_set {
            rules.with_mastodon_limit(limit)
        } else {
            rules
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn entities_are_in_order_apart_and_on_character_boundaries(
        text in prop_oneof![tricky(), any::<String>()],
        rules in any_rules(),
    ) {
        let mut end = 0;
        for entity in entities(&text, rules.network) {
            prop_assert!(entity.span.start >= end && entity.span.end > entity.span.start);
            prop_assert!(text.get(entity.span.clone()).is_some());
            end = entity.span.end;
        }
    }

    #[test]
    fn the_part_over_the_limit_starts_where_the_rest_fits(
        text in prop_oneof![tricky(), any::<String>()],
        rules in any_rules(),
    ) {
        let measured = measure(&text, rules);
        let fits = measured.remaining >= 0
            && measured.byte_limit.is_none_or(|most| measured.bytes <= most);
        match over_limit_start(&text, rules) {
            None => prop_assert!(fits),
            Some(start) => {
                prop_assert!(!fits);
                prop_assert!(start < text.len() && text.is_char_boundary(start));
            }
        }
    }

    #[test]
    fn runs_are_the_whole_text_without_gaps(
        text in prop_oneof![tricky(), any::<String>()],
        rules in any_rules(),
    ) {
        let cut = runs(&text, rules);
        let joined: String = cut.iter().map(|r| r.of(&text)).collect();
        prop_assert_eq!(&joined, &text);
        prop_assert!(cut.iter().all(|r| !r.span.is_empty()));
        prop_assert!(cut.is_sorted_by_key(|r| r.is_over_limit));
        let over: usize = cut.iter().filter(|r| r.is_over_limit).map(|r| r.span.len()).sum();
        let start = over_limit_start(&text, rules).unwrap_or(text.len());
        prop_assert_eq!(text.len() - over, start);
    }

    #[test]
    fn utf16_spans_agree_with_the_standard_library(text in any::<String>()) {
        let spans: Vec<_> = text.char_indices().map(|(at, c)| at..at + c.len_utf8()).rev().collect();
        for (span, units) in spans.iter().zip(utf16_spans(&text, &spans)) {
            let unit = |at: usize| text[..at].encode_utf16().count();
            prop_assert_eq!(unit(span.start)..unit(span.end), units);
        }
    }

    #[test]
    fn hidden_characters_are_in_order_and_on_character_boundaries(text in any::<String>()) {
        let mut end = 0;
        for hidden in hidden_characters(&text) {
            prop_assert!(hidden.span.start >= end && text.get(hidden.span.clone()).is_some());
            end = hidden.span.end;
        }
    }
}
