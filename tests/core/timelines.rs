//! What the learner sees: the home timeline, lists, profiles and hashtag pages.

use fledge::domain::sandbox::{Action, Author, Post, Scope};

use crate::town::{Town, add, follow, list, make_list, person, post, publish, reply};

fn ids(posts: &[&Post]) -> Vec<String> {
    posts.iter().map(|one| one.id.to_string()).collect()
}

#[test]
fn the_home_timeline_is_full_at_minute_0_newest_first() {
    let play = Town::small().play();
    assert_eq!(play.world().now(), 0);
    let home = play.world().home(Scope::Everyone);
    assert_eq!(
        ids(&home),
        ["rumour", "fake", "offer", "bins", "study", "hello"]
    );
}

#[test]
fn posts_appear_at_their_minute_and_not_before() {
    let mut play = Town::small().post("now", "ada", 0, "Just now").play();
    assert!(play.world().post(&post("now")).is_some());
    play.advance(29);
    assert!(play.world().post(&post("later")).is_none());
    play.advance(30);
    assert_eq!(
        ids(&play.world().home(Scope::Everyone)).first(),
        Some(&"later".to_owned())
    );
}

#[test]
fn posts_of_the_same_minute_stand_by_id_whatever_the_order_of_the_pack() {
    let town = |ids: [&str; 3]| {
        let posts = ids
            .into_iter()
            .fold(Town::empty(), |town, id| town.post(id, "x", 0, "Hi"));
        let play = posts.play();
        let shown: Vec<String> = ids_of_home(&play);
        shown
    };
    assert_eq!(town(["b", "a", "c"]), ["a", "b", "c"]);
    assert_eq!(town(["c", "b", "a"]), ["a", "b", "c"]);
}

fn ids_of_home(play: &fledge::domain::sandbox::Playthrough) -> Vec<String> {
    ids(&play.world().home(Scope::Everyone))
}

#[test]
fn the_home_timeline_leaves_answers_to_their_conversations() {
    let play = Town::small()
        .reply("answer", "ben", -1, "hello")
        .after([reply("hello", "Good morning")]);
    for scope in [Scope::Everyone, Scope::Following] {
        assert!(play.world().home(scope).iter().all(|post| post.is_root()));
    }
}

#[test]
fn following_shows_those_followed_and_the_learner_only() {
    let mut play = Town::small().play();
    assert!(play.world().home(Scope::Following).is_empty());
    play.act(1, follow("ada"));
    play.act(2, publish("Hello"));
    let own = play
        .world()
        .written
        .first()
        .expect("written")
        .id
        .to_string();
    assert_eq!(
        ids(&play.world().home(Scope::Following)),
        [own.clone(), "hello".to_owned()]
    );
    play.act(3, Action::Unfollow(person("ada")));
    assert_eq!(ids(&play.world().home(Scope::Following)), [own]);
    assert_eq!(play.world().home(Scope::Everyone).len(), 7);
}

#[test]
fn a_list_shows_its_people_and_nobody_else() {
    let play = Town::small().reply("answer", "ben", -1, "hello").after([
        follow("council"),
        make_list("Wards"),
        add("wards", "ben"),
        add("wards", "ada"),
        publish("Hello"),
    ]);
    assert_eq!(
        ids(&play.world().list_timeline(&list("wards"))),
        ["study", "hello"]
    );
    assert!(play.world().list_timeline(&list("none")).is_empty());
}

#[test]
fn an_empty_list_shows_nothing() {
    let play = Town::small().after([make_list("Wards")]);
    assert!(play.world().list_timeline(&list("wards")).is_empty());
}

#[test]
fn a_profile_shows_everything_of_its_author_answers_included() {
    let play = Town::small()
        .reply("answer", "ada", -1, "study")
        .after([publish("Hello"), reply("hello", "Hi")]);
    let by_ada = play.world().posts_by(&Author::Cast(person("ada")));
    assert_eq!(ids(&by_ada), ["answer", "hello"]);
    assert_eq!(play.world().posts_by(&Author::You).len(), 2);
}

#[test]
fn a_hashtag_page_finds_any_case_and_only_whole_tags() {
    let play = Town::small()
        .post("lower", "dot", -3, "Love my #nursinglife today")
        .post("longer", "dot", -2, "So #NursingLifeForever")
        .post("plain", "dot", -1, "NursingLife without the mark")
        .post("accent", "dot", -4, "Im #CAFÉ und #Straße")
        .after([publish("First shift! #NURSINGLIFE")]);
    let own = play
        .world()
        .written
        .first()
        .expect("written")
        .id
        .to_string();
    for tag in ["nursinglife", "NursingLife", "NURSINGLIFE"] {
        assert_eq!(
            ids(&play.world().tagged(tag)),
            [&own, "lower", "hello"],
            "{tag}"
        );
    }
    assert_eq!(ids(&play.world().tagged("café")), ["accent"]);
    assert_eq!(ids(&play.world().tagged("straße")), ["accent"]);
    assert!(play.world().tagged("nothing").is_empty());
    assert!(play.world().tagged("").is_empty());
}

#[test]
fn likes_and_reposts_add_to_what_the_post_came_with() {
    let mut town = Town::small();
    town.last_post().likes = u32::MAX;
    town.last_post().reposts = 41;
    let mut play = town.play();
    play.act(30, Action::Like(post("later")));
    play.act(30, Action::Repost(post("later")));
    let later = play.world().post(&post("later")).expect("it is there");
    assert_eq!(play.world().like_count(later), u32::MAX);
    assert_eq!(play.world().repost_count(later), 42);
}

#[test]
fn somebody_is_found_by_handle_in_any_case() {
    let scenario = Town::small().build();
    let found = scenario.by_handle("ADA_town").map(|one| one.id.clone());
    assert_eq!(found, Some(person("ada")));
    assert!(scenario.by_handle("@ada_town").is_none());
}
