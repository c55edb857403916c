//! What the timeline holds when somebody joins, and on each later day.

use std::collections::BTreeSet;

use fledge::domain::sandbox::{Author, Kind, Playthrough, Post, Risk, Scope};
use fledge::domain::text::{EntityKind, Network, entities, reads_as_words};

use super::fixtures::core;

const DAY: i64 = 24 * 60;

fn posts() -> &'static [Post] {
    &core().scenario.posts
}

fn by_id(id: &str) -> &'static Post {
    let found = posts().iter().find(|post| post.id.as_str() == id);
    found.unwrap_or_else(|| panic!("no post {id}"))
}

#[test]
fn the_timeline_is_full_at_minute_zero() {
    let pack = core();
    let play = Playthrough::new(pack.scenario.clone(), 0);
    let home = play.world().home(Scope::Everyone);
    assert!(home.len() >= 40, "{}", home.len());
    let fresh = home.iter().filter(|post| post.at >= -DAY / 2).count();
    assert!(fresh >= 25, "only {fresh} in the last twelve hours");
    assert!(home.iter().all(|post| post.at < 0));
    assert!((140..=180).contains(&pack.scenario.posts.len()));
}

#[test]
fn the_kinds_of_post_have_their_share() {
    let of = |is_such: &dyn Fn(&Post) -> bool| {
        let count = posts().iter().filter(|post| is_such(post)).count();
        count * 100 / posts().len()
    };
    let kind = |post: &Post| match &post.by {
        Author::Cast(who) => core().scenario.character(who).map(|one| one.kind),
        Author::You => None,
    };
    let is_noise = |post: &Post| post.risks.contains(&Risk::Noise);
    let is_problem = |post: &Post| !post.risks.is_empty() && !is_noise(post);
    let organisations = of(&|post| kind(post) == Some(Kind::Organisation));
    assert!((12..=18).contains(&organisations), "{organisations} %");
    let noise = of(&is_noise);
    assert!((7..=12).contains(&noise), "{noise} %");
    let problems = of(&is_problem);
    assert!((7..=12).contains(&problems), "{problems} %");
    // Useful posts and small talk: what people tell each other.
    let people = of(&|post| {
        let kind = kind(post).filter(|one| *one != Kind::Organisation);
        kind.is_some() && post.risks.is_empty()
    });
    assert!((60..=70).contains(&people), "{people} %");
}

#[test]
fn who_was_wrong_says_sorry_in_the_open_and_what_changes() {
    let wrong = posts()
        .iter()
        .find(|post| post.risks.contains(&Risk::Wrong))
        .unwrap();
    let sorry = posts()
        .iter()
        .find(|post| post.by == wrong.by && post.text.contains("sorry"))
        .unwrap();
    assert!(sorry.at > wrong.at);
    assert_eq!(sorry.quote_of.as_ref(), Some(&wrong.id));
    assert!(sorry.text.contains("wrong") && sorry.text.contains("From now on"));
    assert!(sorry.likes < wrong.likes, "a mistake travels further");
}

#[test]
fn each_of_the_first_ten_days_brings_something_new() {
    let pack = core();
    let mut play = Playthrough::new(pack.scenario.clone(), 0);
    let mut before = play.world().home(Scope::Everyone).len();
    let mut empty = Vec::new();
    for day in 1..=10 {
        play.advance(day * DAY);
        let after = play.world().home(Scope::Everyone).len();
        if after == before {
            empty.push(day);
        }
        before = after;
    }
    assert_eq!(empty, [] as [i64; 0], "days with nothing new");
    let later = pack.scenario.posts.iter().filter(|post| post.at > 0);
    assert!(later.count() >= 12);
}

#[test]
fn answers_and_quotes_come_after_what_they_speak_of() {
    for post in posts() {
        for id in [&post.reply_to, &post.quote_of].into_iter().flatten() {
            let earlier = by_id(id.as_str());
            assert!(earlier.at < post.at, "{} before {id}", post.id);
        }
    }
}

#[test]
fn every_problem_is_marked_and_every_mark_is_true() {
    for post in posts() {
        let has_bare_picture = post.media.as_ref().is_some_and(|one| one.alt.is_none());
        assert_eq!(
            has_bare_picture,
            post.risks.contains(&Risk::NoAltText),
            "{}",
            post.id
        );
        let has_unclear_hashtag = entities(&post.text, Network::X)
            .iter()
            .filter(|one| one.kind == EntityKind::Hashtag)
            .any(|one| !reads_as_words(one.of(&post.text)));
        assert_eq!(
            has_unclear_hashtag,
            post.risks.contains(&Risk::HashtagCase),
            "{}",
            post.id
        );
        let Author::Cast(by) = &post.by else {
            panic!("{} is the learner's", post.id);
        };
        let kind = core().scenario.character(by).map(|one| one.kind);
        assert_eq!(
            kind == Some(Kind::Bot),
            post.risks.contains(&Risk::Noise),
            "{}",
            post.id
        );
        assert_eq!(
            kind == Some(Kind::Impostor),
            post.risks.contains(&Risk::Impersonates),
            "{}",
            post.id
        );
    }
}

#[test]
fn every_kind_of_problem_is_planted() {
    let planted: BTreeSet<Risk> = posts()
        .iter()
        .flat_map(|post| post.risks.iter().copied())
        .collect();
    let all = [
        Risk::Wrong,
        Risk::Identifies,
        Risk::NoAltText,
        Risk::HashtagCase,
        Risk::Pledge,
        Risk::Impersonates,
        Risk::Partisan,
        Risk::Noise,
    ];
    assert_eq!(planted, BTreeSet::from(all));
}

#[test]
fn the_wrong_post_is_the_most_liked_and_an_expert_corrects_it_below() {
    let pack = core();
    let play = Playthrough::new(pack.scenario.clone(), 0);
    let wrong: Vec<&Post> = posts()
        .iter()
        .filter(|post| post.risks.contains(&Risk::Wrong))
        .collect();
    for post in &wrong {
        assert!(posts().iter().all(|other| other.likes <= post.likes));
        let thread = play.world().thread(&post.id).unwrap();
        let is_corrected = thread.below.iter().any(|reply| match &reply.by {
            Author::Cast(who) => {
                let who = pack.scenario.character(who);
                who.is_some_and(|one| one.kind == Kind::Expert)
            }
            Author::You => false,
        });
        assert!(is_corrected, "{}", post.id);
    }
    assert_eq!(wrong.len(), 1);
}

#[test]
fn a_maker_is_named_only_below_the_post_that_shows_the_work() {
    let pack = core();
    let play = Playthrough::new(pack.scenario.clone(), 0);
    let credited: Vec<&Post> = posts()
        .iter()
        .filter(|post| post.credit_to.is_some())
        .collect();
    assert!(!credited.is_empty());
    for post in credited {
        let maker = post.credit_to.as_ref().unwrap();
        let name = &pack.scenario.character(maker).unwrap().name;
        let alt = post.media.as_ref().and_then(|one| one.alt.clone());
        for shown in [Some(post.text.clone()), alt].into_iter().flatten() {
            assert!(!play.world().mentions(&shown, maker), "{shown}");
            assert!(!shown.contains(name.split(' ').next().unwrap()), "{shown}");
        }
        let thread = play.world().thread(&post.id).unwrap();
        let is_named = |reply: &Post| play.world().mentions(&reply.text, maker);
        assert!(thread.below.iter().any(is_named), "{}", post.id);
    }
}

#[test]
fn there_is_a_thread_of_four_or_five_posts_by_one_author() {
    let longest = posts()
        .iter()
        .map(|last| {
            let mut length = 1;
            let mut at = last;
            while let Some(above) = at.reply_to.as_ref().map(|id| by_id(id.as_str())) {
                if above.by != at.by {
                    return 0;
                }
                length += 1;
                at = above;
            }
            length
        })
        .max();
    assert_eq!(longest, Some(5));
}

#[test]
fn a_post_fits_every_network_and_points_only_to_invented_pages() {
    for post in posts() {
        assert!(post.text.chars().count() <= 280, "{}", post.id);
        if let Some(link) = &post.link {
            let host = link.url.trim_start_matches("https://").split('/').next();
            assert!(host.is_some_and(|host| host.ends_with(".example")));
        }
    }
}

#[test]
fn no_two_posts_share_half_of_their_words() {
    let words = |post: &Post| -> BTreeSet<String> {
        let words = post.text.split(|one: char| !one.is_alphanumeric());
        let words = words.filter(|word| word.len() > 2);
        words.map(str::to_lowercase).collect()
    };
    let all: Vec<_> = posts().iter().map(|post| (words(post), &post.id)).collect();
    for (index, (one, id)) in all.iter().enumerate() {
        for (other, other_id) in &all[index + 1..] {
            let shared = one.intersection(other).count();
            let fewest = one.len().min(other.len());
            assert!(shared * 2 < fewest, "{id} and {other_id} share {shared}");
        }
    }
}
