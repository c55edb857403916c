//! The linear model behind the rules: what it says shows its words, and it gives way to rules.

use std::collections::BTreeSet;

use fledge::domain::coach::{Category, Draft, Finding, Hat, Level, model, review, rules_alone};
use fledge::domain::text::Network;

use crate::fixtures;

/// The most bytes that the weights may have as they lie there; brotli halves them.
const MOST_BYTES: u64 = 31_000;

fn is_own(finding: &Finding) -> bool {
    finding.rule.ends_with("-model")
}

#[test]
fn every_remark_of_the_model_shows_the_words_that_caused_it() {
    let mut seen = 0;
    for example in fixtures::all().into_values().flatten() {
        for finding in example.review().iter().filter(|it| is_own(it)) {
            seen += 1;
            let is_told = !finding.spans.is_empty() || !example.alt.is_empty();
            assert!(is_told, "{} at {:?}", finding.rule, example.text);
        }
    }
    assert!(seen > 100, "{seen} remarks of the model");
}

#[test]
fn the_model_is_silent_on_a_subject_on_which_a_rule_has_spoken() {
    for example in fixtures::all().into_values().flatten() {
        let found = example.review();
        let subjects = |is_of: fn(&Finding) -> bool| -> BTreeSet<Category> {
            let of = found.iter().filter(|it| is_of(it));
            of.map(|it| it.category).collect()
        };
        let said_twice = &subjects(is_own) & &subjects(|it| !is_own(it));
        assert!(
            said_twice.is_empty(),
            "{said_twice:?} at {:?}",
            example.text
        );
    }
}

#[test]
fn a_number_stands_whatever_the_model_makes_of_it() {
    let draft = Draft::new("Tea at four. 999 768 8406.", Hat::Personal, Network::X);
    let is_essential = |it: &Finding| it.rule == "nhs-number" && it.level == Level::Essential;
    assert!(rules_alone(&draft).iter().any(is_essential));
    assert!(review(&draft).iter().any(is_essential));
}

#[test]
fn signs_come_once_and_in_order() {
    let draft = Draft::new("tea, tea and more tea", Hat::Personal, Network::X);
    let signs = model::signs(&draft);
    assert!(signs.is_sorted_by(|one, other| one < other));
    assert!(signs.iter().all(|&sign| sign < model::SPACE));
}

#[test]
fn the_weights_are_small() {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/src/domain/coach/model/weights.bin"
    );
    let bytes = std::fs::metadata(file)
        .expect("the weights are there")
        .len();
    assert!(bytes <= MOST_BYTES, "{bytes} bytes");
}
