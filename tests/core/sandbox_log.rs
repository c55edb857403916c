//! The log: undo, replay, and what a changed pack does to it.

use std::sync::Arc;

use fledge::domain::sandbox::{Action, Playthrough, Response, Timed, Trigger};

use crate::town::{Town, follow, go_on, make_list, person, post, publish, reply, says};

#[test]
fn undo_of_nothing_is_nothing() {
    let mut play = Town::small().play();
    play.advance(90);
    let before = play.clone();
    assert_eq!(play.undo(), None);
    assert_eq!(play, before);
}

#[test]
fn undo_takes_back_the_last_remembered_action_and_keeps_the_time() {
    let mut play = Town::small().after([follow("ada"), follow("ben")]);
    play.advance(90);
    assert_eq!(play.undo(), Some(follow("ben")));
    assert_eq!(play.world().following, [person("ada")].into());
    assert_eq!(play.world().now(), 90);
    assert_eq!(play.log().len(), 1);
}

#[test]
fn undo_of_a_post_takes_its_answers_with_it() {
    let town = Town::small().reaction("word", "ada", Trigger::Any, 5, says("Hi"));
    let mut play = town.after([follow("ada"), publish("Hello")]);
    play.advance(60);
    assert_eq!(play.world().notices.len(), 1);
    play.undo();
    assert!(play.world().written.is_empty());
    assert!(play.world().answers.is_empty());
    assert!(play.world().notices.is_empty());
    play.advance(600);
    assert!(play.world().notices.is_empty());
}

#[test]
fn undo_of_a_wait_goes_back_to_the_minute_it_was_begun_in_and_no_further() {
    let town = Town::small().reaction("word", "ada", Trigger::Any, 5, says("Hi"));
    let mut play = town.after([publish("Hello")]);
    play.advance(100);
    let before = play.clone();
    go_on(&mut play, Action::Wait(1_440));
    assert_eq!(play.world().now(), 1_541);
    play.undo();
    assert_eq!(play.world().now(), 101);
    assert_eq!(play.world().answers, before.world().answers);
}

#[test]
fn an_action_done_after_a_wait_can_not_stand_before_it() {
    let mut play = Town::small().after([Action::Wait(60)]);
    play.act(2, follow("ada"));
    assert_eq!(play.log().last().map(|timed| timed.at), Some(61));
}

#[test]
fn a_replayed_log_gives_the_same_sandbox() {
    let scenario = Town::small()
        .reaction("word", "ada", Trigger::Any, 5, says("Hi"))
        .build();
    let mut play = Playthrough::new(Arc::clone(&scenario), 3);
    for action in [
        publish("A"),
        make_list("Wards"),
        publish("B"),
        Action::Wait(90),
        publish("C"),
    ] {
        go_on(&mut play, action);
    }
    let again = Playthrough::replay(scenario, play.seed(), play.log().to_vec());
    assert_eq!(again, play);
}

#[test]
fn what_the_scenario_no_longer_knows_is_kept_and_changes_nothing() {
    let log = vec![
        Timed {
            at: 1,
            action: follow("gone"),
        },
        Timed {
            at: 2,
            action: Action::Open(post("gone")),
        },
        Timed {
            at: 3,
            action: follow("ada"),
        },
    ];
    let play = Playthrough::replay(Town::small().build(), 0, log.clone());
    assert_eq!(play.log(), log);
    assert_eq!(play.world().following, [person("ada")].into());
    assert!(play.world().opened.is_empty());
}

/// A log in which the learner wrote, was answered, wrote again and deleted that; the sandbox then
/// comes back under a pack with other reactions and posts.
#[test]
fn a_changed_pack_never_makes_an_old_log_delete_another_post() {
    let was = Town::small()
        .post("gone", "dot", -5, "Taken out of the next pack")
        .reaction("word", "ada", Trigger::Any, 5, says("Hi"));
    let mut play = was.after([reply("gone", "First"), publish("Second")]);
    play.advance(50);
    go_on(&mut play, publish("Third"));
    let second = play.world().written.iter().find(|one| one.text == "Second");
    let second = second.expect("written").id.clone();
    go_on(&mut play, Action::Delete(second));
    let texts = |play: &Playthrough| -> Vec<String> {
        play.world()
            .written
            .iter()
            .map(|one| one.text.clone())
            .collect()
    };
    assert_eq!(texts(&play), ["First", "Third"]);

    let more = Town::small()
        .reaction("new", "ben", Trigger::Any, 1, says("Well said"))
        .reaction("word", "ada", Trigger::Any, 5, says("Hi"));
    let fewer = Town::small();
    for town in [more, fewer] {
        let again = Playthrough::replay(town.build(), play.seed(), play.log().to_vec());
        assert_eq!(texts(&again), ["Third"]);
    }
}

#[test]
fn an_answer_keeps_its_id_when_the_pack_gets_more_reactions() {
    let town = || Town::small().reaction("word", "ada", Trigger::Any, 5, says("Hi"));
    let log = [Timed {
        at: 1,
        action: publish("Hello"),
    }];
    let id = |town: Town| {
        let mut play = Playthrough::replay(town.build(), 0, log.to_vec());
        play.advance(60);
        let found = play.world().answers.iter().find(|one| one.text == "Hi");
        found.expect("an answer").id.clone()
    };
    let more = town().reaction("new", "ben", Trigger::Any, 1, says("Well said"));
    assert_eq!(id(town()), id(more));
}

#[test]
fn a_reaction_that_left_the_pack_while_on_its_way_is_forgotten() {
    let town = Town::small().reaction("nod", "ada", Trigger::Any, 50, Response::Like);
    let play = town.after([publish("Hello")]);
    let mut again = Playthrough::replay(Town::small().build(), play.seed(), play.log().to_vec());
    assert_eq!(again.advance(1_000), []);
}
