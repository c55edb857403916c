//! Conversations: what stands above and below a post.

use fledge::domain::PostId;
use fledge::domain::sandbox::{Author, Playthrough, Trigger};

use crate::town::{Town, person, post, publish, reply, says};

fn ids(posts: &[fledge::domain::sandbox::Post]) -> Vec<&str> {
    posts.iter().map(|one| one.id.as_str()).collect()
}

fn talk() -> Playthrough {
    // The order of the pack is none: that of the conversation comes from the minutes.
    Town::small()
        .reply("second", "ben", -30, "first")
        .reply("fourth", "ada", -10, "third")
        .reply("beside", "dot", -25, "first")
        .reply("third", "ada", -20, "second")
        .post("first", "ada", -60, "Shall we talk?")
        .reply("future", "eve", 500, "first")
        .play()
}

#[test]
fn above_is_what_it_answers_from_the_first_post_down() {
    let thread = talk().world().thread(&post("third")).expect("it is there");
    assert_eq!(ids(&thread.above), ["first", "second"]);
    assert_eq!(thread.post.id, post("third"));
    assert_eq!(ids(&thread.below), ["fourth"]);
}

#[test]
fn below_is_every_answer_and_theirs_oldest_first() {
    let thread = talk().world().thread(&post("first")).expect("it is there");
    assert!(thread.above.is_empty());
    assert_eq!(ids(&thread.below), ["second", "beside", "third", "fourth"]);
}

#[test]
fn answers_still_to_come_are_not_shown_until_they_come() {
    let mut play = talk();
    assert_eq!(play.world().reply_count(&post("first")), 2);
    assert_eq!(play.world().thread(&post("future")), None);
    play.advance(500);
    assert_eq!(play.world().reply_count(&post("first")), 3);
    let thread = play.world().thread(&post("first")).expect("it is there");
    assert_eq!(ids(&thread.below).last(), Some(&"future"));
}

#[test]
fn a_conversation_goes_on_below_the_answer_of_the_cast() {
    let town = Town::small().reaction("word", "ada", Trigger::Any, 5, says("How so?"));
    let mut play = town.after([publish("I changed our rota")]);
    play.advance(50);
    let answer = play.world().answers.first().expect("an answer").id.clone();
    play.act(60, reply(answer.as_str(), "We asked the night shift"));
    let thread = play.world().thread(&answer).expect("it is there");
    let authors = |posts: &[fledge::domain::sandbox::Post]| -> Vec<Author> {
        posts.iter().map(|one| one.by.clone()).collect()
    };
    assert_eq!(authors(&thread.above), [Author::You]);
    assert_eq!(thread.post.by, Author::Cast(person("ada")));
    assert_eq!(authors(&thread.below), [Author::You]);
}

#[test]
fn an_answer_outlives_the_deleted_post_above_it() {
    let town = Town::small().reaction("word", "ada", Trigger::Any, 5, says("Oh!"));
    let mut play = town.after([publish("Oops")]);
    play.advance(50);
    let oops = play.world().written.first().expect("written").id.clone();
    let answer = play.world().answers.first().expect("an answer").id.clone();
    play.act(60, fledge::domain::sandbox::Action::Delete(oops.clone()));
    assert_eq!(play.world().thread(&oops), None);
    let thread = play.world().thread(&answer).expect("it is there");
    assert!(thread.above.is_empty());
}

fn everybody(play: &Playthrough, id: &str) -> Vec<PostId> {
    let thread = play.world().thread(&post(id)).expect("it is there");
    let all = thread
        .above
        .into_iter()
        .chain([thread.post])
        .chain(thread.below);
    let mut all: Vec<PostId> = all.map(|one| one.id).collect();
    all.sort();
    all
}

#[test]
fn posts_that_answer_in_a_circle_neither_hang_nor_show_twice() {
    let play = Town::small()
        .reply("a", "ada", -9, "c")
        .reply("b", "ben", -8, "a")
        .reply("c", "dot", -7, "b")
        .reply("self", "eve", -6, "self")
        .reply("tail", "eve", -5, "a")
        .play();
    for id in ["a", "b", "c"] {
        let mut shown = everybody(&play, id);
        shown.retain(|one| one != &post("tail"));
        assert_eq!(shown, ["a", "b", "c"].map(post), "from {id}");
    }
    assert_eq!(everybody(&play, "tail"), ["a", "b", "c", "tail"].map(post));
    assert_eq!(everybody(&play, "self"), [post("self")]);
}

#[test]
fn a_very_long_conversation_can_be_opened_at_both_ends() {
    let mut town = Town::small().post("p-0", "ada", -1_000, "Shall we talk?");
    for number in 1..400 {
        let (id, to) = (format!("p-{number}"), format!("p-{}", number - 1));
        town = town.reply(&id, "ada", -1_000 + number, &to);
    }
    let play = town.play();
    let first = play.world().thread(&post("p-0")).expect("it is there");
    assert_eq!(first.below.len(), 399);
    let last = play.world().thread(&post("p-399")).expect("it is there");
    assert_eq!(last.above.len(), 399);
    assert_eq!(
        last.above.first().map(|one| one.id.clone()),
        Some(post("p-0"))
    );
}
