//! A chat under a hashtag: what belongs to its stream, and how long.

use fledge::domain::sandbox::{Action, Author, Playthrough, Post, Scene};

use crate::town::{Town, begin, go_on, person, post, publish, reply, scene};

/// A question with the hashtag, two answers without, one of them later.
fn chat() -> Scene {
    let said = |id: &str, by: &str, at, text: &str| {
        Post::new(post(id), Author::Cast(person(by)), at, text)
    };
    let answer = |post: Post, to: &str| Post {
        reply_to: Some(to.into()),
        ..post
    };
    Scene {
        minutes: 10,
        tag: Some("TownChat".to_owned()),
        posts: vec![
            said("ask", "ada", 0, "What made you smile? #TownChat"),
            answer(said("smile", "ben", 0, "The bus came"), "ask"),
            answer(said("late", "dot", 5, "My dog"), "ask"),
        ],
        ..scene("chat")
    }
}

fn play() -> Playthrough {
    Town::small().scene(chat()).play()
}

fn stream(play: &Playthrough, tag: &str) -> Vec<String> {
    let posts = play.world().stream(tag).into_iter();
    posts.map(|post| post.id.to_string()).collect()
}

#[test]
fn the_stream_is_empty_before_the_chat_begins() {
    assert_eq!(stream(&play(), "TownChat"), Vec::<String>::new());
    assert!(play().world().chat_under("TownChat").is_none());
}

#[test]
fn answers_without_the_hashtag_belong_to_the_stream_as_they_arrive() {
    let mut play = play();
    go_on(&mut play, begin("chat"));
    assert_eq!(stream(&play, "townchat"), ["smile", "ask"]);
    assert_eq!(stream(&play, "OtherChat"), Vec::<String>::new());
    go_on(&mut play, Action::Wait(5));
    assert_eq!(stream(&play, "TownChat"), ["late", "smile", "ask"]);
}

#[test]
fn what_the_learner_says_belongs_to_the_stream_with_the_hashtag_or_as_an_answer() {
    let mut play = play();
    go_on(&mut play, begin("chat"));
    go_on(&mut play, reply("smile", "Mine did, too"));
    go_on(&mut play, publish("Hello #TownChat"));
    go_on(&mut play, publish("Something else"));
    let own: Vec<String> = stream(&play, "TownChat")
        .into_iter()
        .filter(|id| id.starts_with("~post-"))
        .collect();
    assert_eq!(own.len(), 2, "{own:?}");
}

#[test]
fn a_thread_of_the_chat_leads_back_to_it_until_it_is_over() {
    let mut play = play();
    go_on(&mut play, begin("chat"));
    go_on(&mut play, reply("smile", "Mine did, too"));
    let thread = |play: &Playthrough, id: &str| play.world().thread(&post(id)).expect("a thread");
    let answer = thread(&play, "~post-1");
    assert_eq!(play.world().chat_of(&answer), Some("TownChat"));
    go_on(&mut play, publish("Something else"));
    let other = thread(&play, "~post-2");
    assert_eq!(play.world().chat_of(&other), None);
    go_on(&mut play, Action::Wait(60));
    assert_eq!(play.world().chat_of(&answer), None);
}
