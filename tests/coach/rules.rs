//! Every rule speaks where it must, is quiet where it must be, and has its words.

use std::collections::BTreeSet;

use fledge::domain::coach::{Category, Draft, Hat, catalogue, review};
use fledge::domain::text::Network;
use fledge::i18n;
use proptest::prelude::*;

use crate::fixtures;

/// How many examples of either kind a rule has at least.
const ENOUGH: usize = 5;

#[test]
fn every_rule_speaks_at_its_examples_and_not_at_its_near_misses() {
    let mut faults = Vec::new();
    for (rule, examples) in fixtures::all() {
        for example in examples {
            let found = example.review();
            if found.iter().any(|finding| finding.rule == rule) != example.fires {
                let wanted = if example.fires {
                    "is quiet at"
                } else {
                    "speaks at"
                };
                faults.push(format!("{rule} {wanted} {:?}", example.text));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_rule_has_enough_examples_of_both_kinds_and_no_file_is_without_a_rule() {
    let rules: BTreeSet<String> = catalogue().map(|(id, _, _)| id.to_owned()).collect();
    let examples = fixtures::all();
    let named: BTreeSet<String> = examples.keys().cloned().collect();
    assert_eq!(rules, named);
    for (rule, examples) in examples {
        let fire = examples.iter().filter(|example| example.fires).count();
        assert!(fire >= ENOUGH, "{rule}: {fire} that fire");
        assert!(
            examples.len() - fire >= ENOUGH,
            "{rule}: too few near misses"
        );
    }
}

#[test]
fn every_rule_has_its_words() {
    for (id, ..) in catalogue() {
        let remark = i18n::coach::remark(id).unwrap_or_else(|| panic!("no words for {id}"));
        for (what, text) in [
            ("advice", remark.advice),
            ("reason", remark.reason),
            ("source", remark.source),
            ("reviewed", remark.reviewed),
        ] {
            assert!(!text.is_empty(), "{id} has no {what}");
        }
        let longest = [remark.advice, remark.reason]
            .iter()
            .flat_map(|text| text.split(['.', '?']))
            .map(|sentence| sentence.split_whitespace().count())
            .max();
        assert!(
            longest <= Some(25),
            "{id} has a sentence of {longest:?} words"
        );
    }
}

#[test]
fn ids_are_unique() {
    let ids: Vec<_> = catalogue().map(|(id, ..)| id).collect();
    let unique: BTreeSet<_> = ids.iter().collect();
    assert_eq!(ids.len(), unique.len());
}

#[test]
fn slugs_name_their_categories() {
    for category in Category::all() {
        assert_eq!(Category::from_slug(category.slug()), Some(category));
    }
    assert_eq!(Category::from_slug("gossip"), None);
}

#[test]
fn of_a_pasted_book_the_beginning_is_read() {
    let book = format!("#smallwins {}", "my lady in bed 4 has gone. ".repeat(4_000));
    let found = review(&Draft::new(&book, Hat::Professional, Network::X));
    assert!(found.iter().any(|finding| finding.rule == "hashtag-case"));
}

proptest! {
    #[test]
    fn any_text_is_reviewed_and_places_lie_on_characters(text in ".{0,300}") {
        for finding in review(&Draft::new(&text, Hat::Professional, Network::X)) {
            for span in finding.spans {
                prop_assert!(text.get(span).is_some_and(|words| !words.is_empty()));
            }
        }
    }
}
