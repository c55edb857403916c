//! Goals about passing posts on: read first, harmless, and with credit.

use fledge::domain::challenge::{Gap, Goal, Tally};
use fledge::domain::sandbox::{Action, Risk};

use crate::town::{Town, go_on, person, post, publish, quote};

const REPOSTED: Goal = Goal::RepostedRead { posts: 2 };
const QUOTED: Goal = Goal::QuotedWithCredit { posts: 1 };

fn tally(have: u32, need: u32) -> Tally {
    Tally { have, need }
}

fn open(id: &str) -> Action {
    Action::Open(post(id))
}

fn repost(id: &str) -> Action {
    Action::Repost(post(id))
}

#[test]
fn two_posts_read_and_passed_on_reach_the_goal() {
    let mut play = Town::small().play();
    assert_eq!(REPOSTED.gaps(play.world()), [Gap::Reposts(tally(0, 2))]);
    for action in [open("hello"), repost("hello")] {
        go_on(&mut play, action);
    }
    assert_eq!(REPOSTED.gaps(play.world()), [Gap::Reposts(tally(1, 2))]);
    assert_eq!(REPOSTED.tally(play.world()), tally(1, 2));
    for action in [open("study"), repost("study")] {
        go_on(&mut play, action);
    }
    assert_eq!(REPOSTED.gaps(play.world()), []);
    go_on(&mut play, Action::Unrepost(post("study")));
    assert_eq!(REPOSTED.gaps(play.world()), [Gap::Reposts(tally(1, 2))]);
}

#[test]
fn opening_without_passing_on_is_not_enough() {
    let play = Town::small().after([open("hello"), open("study")]);
    assert_eq!(REPOSTED.gaps(play.world()), [Gap::Reposts(tally(0, 2))]);
}

#[test]
fn a_post_passed_on_unread_stands_in_the_way_even_when_it_is_read_later() {
    let mut play = Town::small().after([
        open("hello"),
        repost("hello"),
        open("study"),
        repost("study"),
        repost("bins"),
        open("bins"),
    ]);
    assert_eq!(
        REPOSTED.gaps(play.world()),
        [Gap::RepostedUnread(post("bins"))]
    );
    for action in [Action::Unrepost(post("bins")), repost("bins")] {
        go_on(&mut play, action);
    }
    assert!(REPOSTED.is_met(play.world()));
}

#[test]
fn a_harmful_post_stands_in_the_way_even_when_it_was_read() {
    for id in ["rumour", "offer", "fake"] {
        let mut play = Town::small().after([open(id), repost(id)]);
        let gaps = REPOSTED.gaps(play.world());
        assert_eq!(
            gaps,
            [Gap::RepostedHarmful(post(id)), Gap::Reposts(tally(0, 2))]
        );
        go_on(&mut play, Action::Unrepost(post(id)));
        assert_eq!(REPOSTED.gaps(play.world()), [Gap::Reposts(tally(0, 2))]);
    }
}

#[test]
fn what_makes_a_post_harmful_is_what_it_does_to_people() {
    for (risk, is_harmful) in [
        (Risk::Wrong, true),
        (Risk::Identifies, true),
        (Risk::Pledge, true),
        (Risk::Impersonates, true),
        (Risk::Partisan, true),
        (Risk::Noise, true),
        (Risk::NoAltText, false),
        (Risk::HashtagCase, false),
    ] {
        let town = Town::small().post("planted", "ada", -1, "Look").risky(risk);
        let play = town.after([open("planted"), repost("planted")]);
        let goal = Goal::RepostedRead { posts: 1 };
        assert_eq!(goal.is_met(play.world()), !is_harmful, "{risk:?}");
    }
}

#[test]
fn a_post_of_ones_own_is_no_post_of_others() {
    let mut play = Town::small().after([publish("Hello")]);
    let own = play.world().written.first().expect("written").id.clone();
    go_on(&mut play, Action::Open(own.clone()));
    go_on(&mut play, Action::Repost(own));
    assert_eq!(REPOSTED.gaps(play.world()), [Gap::Reposts(tally(0, 2))]);
}

#[test]
fn a_quote_that_names_its_author_reaches_the_goal() {
    let mut play = Town::small().play();
    assert_eq!(QUOTED.gaps(play.world()), [Gap::Quotes(tally(0, 1))]);
    go_on(&mut play, open("study"));
    go_on(&mut play, quote("study", "Worth reading, from @ben_town"));
    assert_eq!(QUOTED.gaps(play.world()), []);
    assert_eq!(QUOTED.tally(play.world()), tally(1, 1));
}

#[test]
fn a_quote_of_what_was_not_opened_first_does_not_count_even_when_it_is_opened_later() {
    let mut play = Town::small().after([quote("study", "Worth reading, from @ben_town")]);
    assert_eq!(QUOTED.gaps(play.world()), [Gap::Unopened(post("study"))]);
    go_on(&mut play, open("study"));
    assert_eq!(QUOTED.gaps(play.world()), [Gap::Quotes(tally(0, 1))]);
    go_on(&mut play, quote("study", "Now I have read it, @ben_town"));
    assert_eq!(QUOTED.gaps(play.world()), []);
}

#[test]
fn a_quote_without_credit_is_named_with_whom_to_credit_until_a_better_one_comes() {
    let mut play = Town::small().after([open("study"), quote("study", "Worth reading")]);
    let bare = play.world().written.first().expect("written").id.clone();
    let gap = Gap::QuotedWithoutCredit(bare, person("ben"));
    assert_eq!(QUOTED.gaps(play.world()), [gap]);
    go_on(&mut play, quote("study", "Worth reading, thanks @BEN_TOWN"));
    assert_eq!(QUOTED.gaps(play.world()), []);
}

#[test]
fn credit_is_due_to_who_made_it_and_not_to_who_passed_it_on() {
    let town = || {
        Town::small()
            .post("passed", "ada", -1, "Look!")
            .made_by("ben")
    };
    let play = town().after([quote("passed", "Seen at @ada_town")]);
    let bare = play.world().written.first().expect("written").id.clone();
    assert_eq!(
        QUOTED.gaps(play.world()),
        [Gap::QuotedWithoutCredit(bare, person("ben"))]
    );
    let play = town().after([open("passed"), quote("passed", "By @ben_town")]);
    assert!(QUOTED.is_met(play.world()));
}

#[test]
fn credit_for_a_harmful_post_does_not_help() {
    let play = Town::small().after([quote("rumour", "Oh dear, @dot_town")]);
    assert_eq!(
        QUOTED.gaps(play.world()),
        [Gap::RepostedHarmful(post("rumour"))]
    );
}

#[test]
fn the_latest_quote_is_the_one_spoken_of() {
    let two = Goal::QuotedWithCredit { posts: 2 };
    let mut play = Town::small().after([
        quote("rumour", "Look"),
        open("study"),
        quote("study", "By @ben_town"),
    ]);
    assert_eq!(two.gaps(play.world()), [Gap::Quotes(tally(1, 2))]);
    go_on(&mut play, quote("hello", "Look"));
    let bare = play.world().written.last().expect("written").id.clone();
    assert_eq!(
        two.gaps(play.world()),
        [Gap::QuotedWithoutCredit(bare, person("ada"))]
    );
}

#[test]
fn a_deleted_quote_no_longer_counts() {
    let mut play = Town::small().after([open("study"), quote("study", "By @ben_town")]);
    let id = play.world().written.first().expect("written").id.clone();
    go_on(&mut play, Action::Delete(id));
    assert_eq!(QUOTED.gaps(play.world()), [Gap::Quotes(tally(0, 1))]);
}

#[test]
fn quoting_oneself_or_naming_somebody_in_a_plain_post_is_no_quote() {
    let mut play = Town::small().after([publish("Thanks @ben_town")]);
    let own = play.world().written.first().expect("written").id.clone();
    go_on(&mut play, quote(own.as_str(), "As I said, @ben_town"));
    assert_eq!(QUOTED.gaps(play.world()), [Gap::Quotes(tally(0, 1))]);
}
