//! A private message: what is told of somebody weighs as much, and reach doesn't count.

use std::collections::BTreeSet;

use fledge::domain::coach::{Audience, Draft, Finding, Hat, Level, catalogue_for, review};
use fledge::domain::text::Network;
use fledge::i18n::coach::{Remark, remark_for};

use crate::fixtures;

fn written_to_one(text: &str) -> Vec<Finding> {
    written_to(Audience::OnePerson, text)
}

fn written_to(audience: Audience, text: &str) -> Vec<Finding> {
    review(&Draft {
        audience,
        ..Draft::new(text, Hat::Professional, Network::X)
    })
}

fn rules(found: &[Finding]) -> Vec<&str> {
    found.iter().map(|finding| finding.rule).collect()
}

fn heard() -> BTreeSet<&'static str> {
    catalogue_for(Audience::OnePerson).collect()
}

#[test]
fn what_harms_in_public_harms_in_private() {
    for (text, rule) in [
        (
            "accepted one of my old pupils on here, sweet lad",
            "online-contact",
        ),
        (
            "his nhs number is 943 476 5919 if the ward needs it",
            "nhs-number",
        ),
        (
            "the office wifi password is bluebell99 if you need it",
            "security-credential",
        ),
        (
            "I am by myself in the office till late, spooky",
            "alone-there",
        ),
    ] {
        let found = written_to_one(text);
        assert!(rules(&found).contains(&rule), "{text}: {found:?}");
    }
}

#[test]
fn of_reach_the_coach_says_nothing_in_private() {
    for text in [
        "Have a look at #smallwins #wardtalk #nightshift",
        "Win a hamper if you repost this",
        "Vote Labour on Thursday",
        "Three in four nurses leave within a year",
        "My manager never answers and the rota is a joke",
    ] {
        let found = written_to_one(text);
        let to_mend = found.iter().filter(|it| it.level != Level::Celebratory);
        assert_eq!(to_mend.count(), 0, "{text}: {found:?}");
    }
}

#[test]
fn what_ties_the_writer_to_one_of_the_public_is_heard_and_a_kind_no_is_not() {
    let speaks = |audience, text| {
        let found = written_to(audience, text);
        rules(&found).contains(&"online-contact")
    };
    for text in [
        "Hi Jade! Of course you can add me.",
        "Text me whenever you like.",
        "I have added you back.",
        "Good to hear from you, let's keep in touch.",
        "This stays between us.",
        "It can be our little secret.",
    ] {
        assert!(speaks(Audience::OneOfThePublic, text), "{text}");
        assert!(!speaks(Audience::OnePerson, text), "{text}");
    }
    for text in [
        "Thank you for writing. I keep this account for colleagues.",
        "I can't add you here, and I hope you are well.",
        "I won't follow you back, and that is nothing to do with you.",
        "Please ring the office. They can help you with the letter.",
        "Thank you for telling me. If you are in danger now, please ring 999. I can’t keep this secret, so I am passing it on to people who can help.",
    ] {
        assert!(!speaks(Audience::OneOfThePublic, text), "{text}");
    }
}

#[test]
fn each_rule_speaks_privately_at_its_examples_or_never() {
    let heard = heard();
    assert!(heard.len() > 30, "{heard:?}");
    let mut faults = Vec::new();
    for (rule, examples) in fixtures::all() {
        let is_heard = heard.contains(rule.as_str());
        for example in examples.iter().filter(|example| example.fires) {
            let found = example.review_for(Audience::OnePerson);
            if rules(&found).contains(&rule.as_str()) != is_heard {
                faults.push(format!("{rule}: {:?}", example.text));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_words_for_a_private_message_speak_of_no_post() {
    for rule in heard() {
        let remark: &Remark = remark_for(rule, Audience::OnePerson).expect("words");
        for text in [remark.advice, remark.reason, remark.better] {
            let mut words = text.split(|c: char| !c.is_alphanumeric());
            let of_posts = ["post", "posts", "posted", "posting", "repost"];
            let found = words.find(|word| of_posts.contains(&word.to_lowercase().as_str()));
            assert_eq!(found, None, "{rule}: {text}");
            let sentences = text.split(['.', '?']);
            let longest = sentences.map(|one| one.split_whitespace().count()).max();
            assert!(longest <= Some(25), "{rule}: {text}");
        }
        assert!(!remark.advice.is_empty() && !remark.reason.is_empty());
    }
}
