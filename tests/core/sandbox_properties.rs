//! What holds whatever somebody does, in any order, at any minute.

use std::collections::BTreeSet;
use std::sync::Arc;

use fledge::domain::coach::Hat;
use fledge::domain::sandbox::{
    Action, Author, Climb, Deed, Letter, Link, MessageKind, Minutes, NoticeKind, Playthrough, Post,
    Response, Scenario, Scene, Scope, Trigger, World,
};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::strategies::{action, minute};
use crate::town::{Town, message, person, says, scene};

/// A town that answers to everything, with delays at the ends of what the type holds, and with two
/// posts that answer each other.
fn lively() -> Arc<Scenario> {
    Town::small()
        .reply("round", "ada", -8, "about")
        .reply("about", "ben", -7, "round")
        .reaction("now", "ada", Trigger::Any, 0, says("Hi"))
        .reaction("soon", "ben", Trigger::Hashtag(None), 5, Response::Like)
        .spread(30)
        .reaction(
            "never",
            "dot",
            Trigger::Question,
            Minutes::MAX,
            Response::Repost,
        )
        .spread(Minutes::MAX)
        .reaction("odd", "dot", Trigger::Any, Minutes::MIN, Response::Repost)
        .spread(Minutes::MIN)
        .reaction(
            "only",
            "eve",
            Trigger::Mention(person("ada")),
            20,
            says("Oh"),
        )
        .once()
        .reaction("join", "dot", Trigger::FirstPost, 3, Response::Follow)
        .reaction(
            "praise",
            "ben",
            thanks(),
            9,
            Response::Quote(one("Well said")),
        )
        .reaction("note", "council", Trigger::Any, 4, letter("A word, please"))
        .reaction(
            "copy",
            "eve",
            Trigger::Question,
            2,
            Response::Screenshot(one("Look")),
        )
        .in_any_case()
        .reaction("wave", "dot", Trigger::Hashtag(None), 1, wave())
        .reaction("fan", "eve", Trigger::Any, 6, Response::FollowRequest)
        .reaction(
            "gone",
            "eve",
            deed(Deed::Deleted),
            1,
            Response::Screenshot(one("Ha")),
        )
        .reaction("mended", "ada", deed(Deed::Corrected), 1, says("Thank you"))
        .reaction(
            "hurt",
            "ada",
            waits("ada"),
            0,
            letter("Did you see my answer?"),
        )
        .reaction("hurt-2", "ben", waits("ada"), 0, letter("Ada asks for you"))
        .reaction("hurt-3", "ada", waits("ben"), 0, letter("Ben asks for you"))
        .reaction(
            "hook",
            "mimic",
            deed(Deed::LinkOpened("bait".into())),
            1,
            letter("Ha"),
        )
        .reaction("warm", "ben", Trigger::Any, 7, Response::Like)
        .reaction("warmer", "ben", deed(Deed::Corrected), 2, Response::Like)
        .reaction("far", "dot", deed(Deed::Corrected), 2, Response::Repost)
        .reaction("keen", "dot", Trigger::Any, 8, Response::Follow)
        .reaction("fan-2", "eve", Trigger::Question, 9, Response::Follow)
        .scene(drill())
        .scene(Scene {
            at: Some(40),
            minutes: 10,
            tag: Some("NursingLife".to_owned()),
            posts: vec![line("line", Author::Cast("ada".into()))],
            ..scene("chat")
        })
        .build()
}

fn thanks() -> Trigger {
    Trigger::All(vec![
        Trigger::Thanks,
        Trigger::Not(Box::new(Trigger::Thanked(person("ben")))),
    ])
}

fn deed(deed: Deed) -> Trigger {
    Trigger::Deed(deed)
}

fn waits(who: &str) -> Trigger {
    deed(Deed::Unanswered(person(who), 15))
}

fn one(text: &str) -> Vec<String> {
    vec![text.to_owned()]
}

fn letter(text: &str) -> Response {
    Response::Message(Letter {
        texts: one(text),
        link: None,
        kind: MessageKind::Note,
        invites_to: Some("chat".into()),
    })
}

fn wave() -> Response {
    Response::Counter(Climb {
        pence: 100,
        points: vec![(10, 5), (Minutes::MAX, u32::MAX)],
    })
}

fn line(id: &str, by: Author) -> Post {
    Post::new(id.into(), by, 1, "Question one #NursingLife")
}

/// A day that goes wrong: a post under the learner's name, a message with a link, a request.
fn drill() -> Scene {
    let mut bait = message("bait", "mimic", 0, "Is this you?");
    bait.link = Some(Link {
        url: "https://town.example/".to_owned(),
        title: "Video".to_owned(),
    });
    Scene {
        hat: Some(Hat::Organisation),
        posts: vec![line("spam", Author::You)],
        messages: vec![bait, message("late", "dot", Minutes::MAX, "Too late")],
        requests: vec![(person("dot"), 2), (person("eve"), Minutes::MIN)],
        ..scene("drill")
    }
}

fn played(seed: u64, actions: &[(Minutes, Action)]) -> Playthrough {
    let mut play = Playthrough::new(lively(), seed);
    for (at, action) in actions {
        play.act(*at, action.clone());
    }
    play
}

fn has_no_twins<T: Ord>(all: impl IntoIterator<Item = T>) -> bool {
    let mut seen = BTreeSet::new();
    all.into_iter().all(|one| seen.insert(one))
}

fn holds_together(world: &World) {
    let is_known = |who| world.scenario().character(who).is_some();
    assert!(world.following.iter().chain(&world.followers).all(is_known));
    assert!(has_no_twins(world.lists.iter().map(|list| &list.id)));
    for list in &world.lists {
        assert!(list.people.iter().all(is_known));
        assert!(has_no_twins(&list.people));
        assert!(!list.name.trim().is_empty());
    }
    assert!(has_no_twins(
        world.reposts.iter().map(|repost| &repost.post)
    ));
    let pack = world.scenario().posts.iter();
    assert!(has_no_twins(
        pack.chain(&world.written)
            .chain(&world.answers)
            .chain(&world.staged)
            .chain(&world.deleted)
            .map(|post| &post.id)
    ));
    assert!(has_no_twins(world.messages.iter().map(|it| &it.id)));
    assert!(world.messages.is_sorted_by_key(|message| message.at));
    let kept_out = |who| !world.followers.contains(who) && !world.following.contains(who);
    assert!(world.blocked.iter().all(kept_out));
    assert!(has_no_twins(&world.saved));
    assert!(has_no_twins(world.counters.iter().map(|it| &it.post)));
    assert!(world.done.is_sorted_by_key(|timed| timed.at));
    assert!(
        world
            .written
            .iter()
            .all(|post| post.at <= world.now() && !post.text.trim().is_empty())
    );
    assert!(world.answers.iter().all(|post| post.at <= world.now()));
    assert!(world.notices.is_sorted_by_key(|notice| notice.at));
    assert!(
        world
            .notices
            .iter()
            .all(|notice| is_known(&notice.by) && notice.at <= world.now())
    );
    let done_once = world.notices.iter().filter(|notice| {
        matches!(
            notice.kind,
            NoticeKind::Liked(_) | NoticeKind::Reposted(_) | NoticeKind::Followed
        )
    });
    assert!(has_no_twins(
        done_once.map(|notice| (&notice.by, format!("{:?}", notice.kind)))
    ));
    let once = world.answers.iter().filter(|post| post.text == "Oh");
    assert!(once.count() <= 1);
}

fn can_be_looked_at(world: &World) {
    for scope in [Scope::Everyone, Scope::Following] {
        let home = world.home(scope);
        assert!(home.is_sorted_by(|a, b| a.at >= b.at));
        for post in home {
            let thread = world
                .thread(&post.id)
                .expect("what is in the timeline can be opened");
            let all = thread
                .above
                .iter()
                .chain([&thread.post])
                .chain(&thread.below);
            assert!(has_no_twins(all.map(|one| &one.id)));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_actions_leave_a_world_that_holds_together(
        seed: u64,
        actions in vec((minute(), action()), 0..40),
    ) {
        let mut play = Playthrough::new(lively(), seed);
        let mut now = play.world().now();
        for (at, action) in actions {
            play.act(at, action);
            prop_assert!(play.world().now() >= now, "time ran backwards");
            now = play.world().now();
            holds_together(play.world());
        }
        can_be_looked_at(play.world());
    }

    #[test]
    fn the_same_seed_and_actions_give_the_same_world(
        seed: u64,
        actions in vec((minute(), action()), 0..40),
    ) {
        prop_assert!(played(seed, &actions) == played(seed, &actions));
    }

    #[test]
    fn a_log_played_again_gives_the_same_world(
        seed: u64,
        actions in vec((minute(), action()), 0..40),
    ) {
        let play = played(seed, &actions);
        let mut again = Playthrough::replay(lively(), seed, play.log().to_vec());
        again.advance(play.world().now());
        prop_assert!(again == play);
    }

    #[test]
    fn undo_leaves_nothing_of_an_action_but_its_minute(
        seed: u64,
        actions in vec((minute(), action()), 0..30),
        (at, last) in (minute(), action()),
        later in 0_i64..500,
    ) {
        let mut play = played(seed, &actions);
        let mut without = play.clone();
        let length = play.log().len();
        play.act(at, last.clone());
        without.advance(at);
        if play.log().len() == length {
            // Refused, or so already: there is nothing to take back.
            prop_assert!(play == without);
            return Ok(());
        }
        if !matches!(last, Action::Wait(_)) {
            let now = play.world().now().saturating_add(later);
            play.advance(now);
            without.advance(now);
        }
        prop_assert_eq!(play.undo(), Some(last));
        prop_assert!(play == without, "{:?} {:?}", play.log(), without.log());
    }

    #[test]
    fn looking_often_or_seldom_shows_the_same(
        seed: u64,
        actions in vec((0_i64..50, action()), 0..20),
        looks in vec(0_i64..2_000, 0..20),
    ) {
        let mut often = played(seed, &actions);
        let mut seldom = often.clone();
        let mut looks = looks;
        looks.sort_unstable();
        for look in &looks {
            often.advance(*look);
        }
        seldom.advance(looks.last().copied().unwrap_or_default());
        prop_assert!(often == seldom);
    }

    #[test]
    fn no_reaction_comes_before_its_minute_or_after_its_spread(
        seed: u64,
        at in 0_i64..1_000,
        after in 0_i64..1_000,
        spread in 0_i64..1_000,
    ) {
        let scenario = Town::small()
            .reaction("word", "ada", Trigger::Any, after, says("Hi"))
            .spread(spread)
            .build();
        let mut play = Playthrough::new(scenario, seed);
        play.act(at, Action::Publish("Hello".to_owned()));
        let earliest = at + after;
        play.advance(earliest - 1);
        prop_assert!(play.world().answers.is_empty());
        play.advance(earliest + spread);
        prop_assert_eq!(play.world().answers.len(), 1);
        prop_assert!(play.world().answers.iter().all(|one| one.at >= earliest));
    }
}
