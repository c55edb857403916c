//! Nothing in the built-in pack is unreachable: nobody of the cast, no post, no scene, no message.

use std::collections::BTreeSet;

use fledge::domain::PostId;
use fledge::domain::challenge::{Pack, Start};
use fledge::domain::sandbox::{Action, Author, Playthrough, Scope};

use super::fixtures::{core, core_for};

/// A sandbox in which every scene has begun and every post's time has come.
fn at_the_end(pack: &Pack) -> Playthrough {
    let mut play = Playthrough::new(pack.scenario.clone(), 0);
    for step in &pack.steps {
        if let Some(scene) = &step.scene {
            play.act(play.world().now(), Action::Begin(scene.clone()));
        }
    }
    let staged = pack.scenario.scenes.iter().flat_map(|it| &it.posts);
    let last = pack.scenario.posts.iter().chain(staged).map(|it| it.at);
    let hours_for_messages = 24 * 60;
    play.advance(last.max().unwrap_or(0) + hours_for_messages);
    play
}

/// Every post that somebody comes to who reads the home timeline and opens each conversation.
fn read_by_opening_everything(play: &Playthrough) -> BTreeSet<PostId> {
    let mut seen = BTreeSet::new();
    for post in play.world().home(Scope::Everyone) {
        let thread = play.world().thread(&post.id).unwrap();
        seen.insert(thread.post.id);
        seen.extend(thread.below.into_iter().map(|answer| answer.id));
    }
    seen
}

#[test]
fn every_post_is_come_to_from_the_home_timeline_in_every_profession() {
    for profession in &core().professions {
        let pack = core_for(&profession.id);
        let play = at_the_end(&pack);
        let seen = read_by_opening_everything(&play);
        let staged = pack.scenario.scenes.iter().flat_map(|it| &it.posts);
        for post in pack.scenario.posts.iter().chain(staged) {
            assert!(seen.contains(&post.id), "{} can’t be found", post.id);
        }
    }
}

#[test]
fn every_profession_sees_the_posts_that_are_for_it() {
    let of = |pack: &Pack| pack.scenario.posts.len();
    for profession in &core().professions {
        let pack = core_for(&profession.id);
        assert!((140..=180).contains(&of(&pack)), "{}", profession.id);
    }
}

#[test]
fn everybody_is_met_on_the_first_day_by_a_post_or_in_whom_others_follow() {
    let pack = core();
    let mut play = Playthrough::new(pack.scenario.clone(), 0);
    play.advance(24 * 60);
    let read = read_by_opening_everything(&play);
    for one in &pack.scenario.cast {
        let posts = play.world().posts_by(&Author::Cast(one.id.clone()));
        let is_read = posts.iter().any(|post| read.contains(&post.id));
        assert!(is_read, "nobody meets {}", one.id);
    }
}

#[test]
fn every_scene_begins_and_each_of_its_messages_and_requests_comes() {
    let pack = core();
    let play = at_the_end(pack);
    let world = play.world();
    for scene in &pack.scenario.scenes {
        assert!(world.scenes.contains_key(&scene.id), "{}", scene.id);
        for message in &scene.messages {
            assert!(world.message(&message.id).is_some(), "{}", message.id);
        }
        for (who, _) in &scene.requests {
            assert!(world.requests.contains_key(who), "{who}");
        }
    }
}

#[test]
fn what_a_step_begins_with_is_there() {
    for profession in &core().professions {
        let pack = core_for(&profession.id);
        for step in &pack.steps {
            let mut play = Playthrough::new(pack.scenario.clone(), 0);
            if let Some(scene) = &step.scene {
                play.act(0, Action::Begin(scene.clone()));
            }
            let world = play.world();
            match &step.start {
                Start::Posts(ids) => {
                    let missing = ids.iter().find(|id| world.post(id).is_none());
                    assert_eq!(missing, None, "{}", step.id);
                }
                Start::Tag(tag) => {
                    let count = world.tagged(tag).len();
                    assert!(count >= 3, "{}: {count} posts with #{tag}", step.id);
                }
                _ => {}
            }
        }
    }
}

#[test]
fn the_chat_has_twenty_five_lines_and_goes_on_while_one_stays() {
    let pack = core();
    let chat = pack.scenario.scene(&"chat".into()).unwrap();
    assert!(chat.posts.len() >= 25, "{} lines", chat.posts.len());
    let last = chat.posts.iter().map(|line| line.at).max().unwrap();
    assert!((8..=i64::from(chat.minutes)).contains(&last), "{last}");
}
