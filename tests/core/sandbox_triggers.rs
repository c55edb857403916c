//! What sets a reaction off.

use fledge::domain::sandbox::{Action, Response, Trigger};
use fledge::domain::text::{EntityKind, Network, entities};

use crate::town::{Town, follow, person, post, publish, quote, reply};

/// How often the reaction to `trigger` comes when `actions` are done and a day goes by.
fn count(trigger: Trigger, actions: impl IntoIterator<Item = Action>) -> usize {
    let town = Town::small()
        .post("passed", "dot", -5, "Look at this chart")
        .made_by("ben")
        .reaction("nod", "eve", trigger, 10, Response::Like);
    let mut play = town.after(actions);
    play.advance(1_440);
    play.world().notices.len()
}

#[test]
fn any_is_set_off_by_a_post_a_reply_and_a_quote_but_not_by_a_click() {
    assert_eq!(
        count(
            Trigger::Any,
            [publish("A"), reply("hello", "B"), quote("hello", "C")]
        ),
        3
    );
    let clicks = [
        follow("eve"),
        Action::Like(post("hello")),
        Action::Repost(post("hello")),
        Action::Open(post("hello")),
        Action::WriteBio("A".to_owned()),
    ];
    assert_eq!(count(Trigger::Any, clicks), 0);
}

#[test]
fn first_post_is_set_off_by_the_first_only() {
    assert_eq!(count(Trigger::FirstPost, [publish("A"), publish("B")]), 1);
}

#[test]
fn first_post_is_not_spent_on_a_reply_or_a_quote() {
    let first = Trigger::FirstPost;
    assert_eq!(
        count(first.clone(), [reply("hello", "A"), quote("hello", "B")]),
        0
    );
    assert_eq!(
        count(
            first,
            [reply("hello", "A"), quote("hello", "B"), publish("C")]
        ),
        1
    );
}

#[test]
fn a_hashtag_sets_off_in_any_case_and_only_as_a_whole() {
    let wanted = || Trigger::Hashtag(Some("NursingLife".to_owned()));
    for text in ["Hi #NursingLife", "Hi #nursinglife!", "#NURSINGLIFE"] {
        assert_eq!(count(wanted(), [publish(text)]), 1, "{text}");
    }
    for text in ["Hi NursingLife", "Hi #Nursing", "Hi #NursingLifeToday"] {
        assert_eq!(count(wanted(), [publish(text)]), 0, "{text}");
    }
}

#[test]
fn any_hashtag_needs_a_hashtag() {
    assert_eq!(
        count(
            Trigger::Hashtag(None),
            [publish("Hi #there"), publish("Hi there")]
        ),
        1
    );
}

#[test]
fn a_mention_sets_off_in_any_case_and_only_that_person() {
    let ada = || Trigger::Mention(person("ada"));
    for text in ["Thanks @ada_town", "@ADA_Town!"] {
        assert_eq!(count(ada(), [publish(text)]), 1, "{text}");
    }
    for text in [
        "Thanks ada_town",
        "@ada_towns",
        "@ben_town",
        "mail@ada_town",
    ] {
        assert_eq!(count(ada(), [publish(text)]), 0, "{text}");
    }
    assert_eq!(
        count(
            Trigger::Mention(person("nobody")),
            [publish("@nobody_town")]
        ),
        0
    );
}

#[test]
fn whatever_reads_as_a_mention_counts_as_one() {
    let play = Town::small().play();
    for text in ["@ada_town", "\u{ff20}ada_town"] {
        let is_mention = entities(text, Network::X)
            .iter()
            .any(|entity| entity.kind == EntityKind::Mention);
        assert_eq!(
            play.world().mentions(text, &person("ada")),
            is_mention,
            "{text}"
        );
    }
}

#[test]
fn a_question_sets_off_wherever_its_mark_stands() {
    for text in [
        "How do you do it?",
        "Why? Tell me",
        "“Really?” she said",
        "何ですか？",
    ] {
        assert_eq!(count(Trigger::Question, [publish(text)]), 1, "{text}");
    }
    assert_eq!(count(Trigger::Question, [publish("I know how")]), 0);
}

#[test]
fn a_link_with_a_question_mark_inside_is_no_question() {
    let text = "Our rota: https://rota.example/week?page=2";
    assert_eq!(count(Trigger::Question, [publish(text)]), 0);
}

#[test]
fn an_answer_sets_off_for_whose_post_it_is_and_for_whose_work_it_is() {
    let to = |who| Trigger::ReplyTo(person(who));
    assert_eq!(count(to("ada"), [reply("hello", "Hi")]), 1);
    assert_eq!(count(to("ben"), [reply("hello", "Hi")]), 0);
    assert_eq!(count(to("ben"), [reply("passed", "Hi")]), 1);
    assert_eq!(count(to("dot"), [reply("passed", "Hi")]), 1);
    assert_eq!(count(to("ada"), [quote("hello", "Hi")]), 0);
}

#[test]
fn a_quote_sets_off_for_whose_post_it_is_and_for_whose_work_it_is() {
    let of = |who| Trigger::QuoteOf(person(who));
    assert_eq!(count(of("ada"), [quote("hello", "Hi")]), 1);
    assert_eq!(count(of("ben"), [quote("passed", "Hi")]), 1);
    assert_eq!(
        count(of("ada"), [reply("hello", "Hi"), quote("study", "Hi")]),
        0
    );
}
