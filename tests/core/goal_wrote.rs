//! The goal of having written something, and every way of missing it.

use fledge::domain::challenge::{Gap, Goal, Lack, Tally, Texts, Whom, Writing};
use fledge::domain::coach::Hat;
use fledge::domain::sandbox::{Action, Author, NewPost, Post, Risk, Scene};

use crate::save_round_trip::picture;
use crate::town::{Town, begin, go_on, person, post, publish, quote, reply, scene};

fn one() -> Writing {
    Writing {
        times: 1,
        ..Writing::default()
    }
}

fn gaps(writing: Writing, actions: impl IntoIterator<Item = Action>) -> Vec<Gap> {
    let play = Town::small().after(actions);
    Goal::Wrote(Box::new(writing)).gaps(play.world())
}

fn tally(have: u32, need: u32) -> Tally {
    Tally { have, need }
}

/// What the only text lacks.
fn lacks(writing: Writing, text: &str) -> Vec<Lack> {
    let all = gaps(writing, [publish(text)]).into_iter();
    all.map(|gap| match gap {
        Gap::Lacks(lack) => lack,
        other => panic!("{other:?}"),
    })
    .collect()
}

#[test]
fn without_a_text_of_the_sort_it_is_said_what_to_write_and_to_whom() {
    let to = Some(Whom::Cast(person("ada")));
    let missing = |texts, to: &Option<Whom>| Gap::NotWritten {
        texts,
        to: to.clone(),
        tally: tally(0, 1),
    };
    for (texts, wrong) in [
        (Texts::Reply, publish("Hello")),
        (Texts::Reply, reply("study", "Hello")),
        (Texts::Quote, reply("hello", "Hello")),
        (Texts::Message, reply("hello", "Hello")),
        (
            Texts::Message,
            Action::SendMessage(person("ben"), "Hello".to_owned()),
        ),
    ] {
        let writing = Writing {
            texts,
            to: to.clone(),
            ..one()
        };
        assert_eq!(gaps(writing, [wrong]), [missing(texts, &to)], "{texts:?}");
    }
    for (texts, right) in [
        (Texts::Any, reply("hello", "Hello")),
        (Texts::Reply, reply("hello", "Hello")),
        (Texts::Quote, quote("hello", "Hello")),
        (
            Texts::Message,
            Action::SendMessage(person("ada"), "Hello".to_owned()),
        ),
    ] {
        let writing = Writing {
            texts,
            to: to.clone(),
            ..one()
        };
        assert_eq!(gaps(writing, [right]), [], "{texts:?}");
    }
}

#[test]
fn each_thing_a_text_lacks_is_named() {
    let words = |words: &str| vec![words.to_owned()];
    let all = [
        (
            Writing { words: 3, ..one() },
            "Hello #NightShift you",
            Lack::Words(tally(2, 3)),
        ),
        (
            Writing {
                has_hashtag: true,
                ..one()
            },
            "Hello",
            Lack::Hashtag,
        ),
        (
            Writing {
                has_hashtag: true,
                ..one()
            },
            "Hello #nightshiftnurses",
            Lack::ClearHashtag("#nightshiftnurses".to_owned()),
        ),
        (
            Writing {
                tag: Some("Tea".to_owned()),
                ..one()
            },
            "Hello #Coffee",
            Lack::Tag("Tea".to_owned()),
        ),
        (
            Writing {
                asks: true,
                ..one()
            },
            "Hello",
            Lack::Question,
        ),
        (
            Writing {
                thanks: true,
                ..one()
            },
            "Hello",
            Lack::Thanks,
        ),
        (
            Writing {
                names_somebody: true,
                ..one()
            },
            "Hello @nobody",
            Lack::Name,
        ),
        (
            Writing {
                says: words("£"),
                ..one()
            },
            "Hello",
            Lack::Says(words("£")),
        ),
        (
            Writing {
                hat: Some(Hat::Personal),
                ..one()
            },
            "Hello",
            Lack::Hat(Hat::Personal),
        ),
        (
            Writing {
                has_described_picture: true,
                ..one()
            },
            "Hello",
            Lack::Picture,
        ),
        (
            Writing {
                categories: words("emoji"),
                ..one()
            },
            "Hello",
            Lack::Category(words("emoji")),
        ),
        (
            Writing {
                without: words("hashtag-case"),
                ..one()
            },
            "Hello #nightshiftnurses",
            Lack::Without("hashtag-case".to_owned()),
        ),
    ];
    for (writing, text, lack) in all {
        assert_eq!(lacks(writing, text), [lack], "{text}");
    }
}

#[test]
fn a_text_with_everything_asked_for_reaches_the_goal() {
    let writing = Writing {
        words: 4,
        has_hashtag: true,
        tag: Some("nightshift".to_owned()),
        asks: true,
        thanks: true,
        names_somebody: true,
        says: vec!["WARD".to_owned()],
        hat: Some(Hat::Professional),
        has_described_picture: true,
        without: vec!["hashtag-case".to_owned()],
        has_no_essential: true,
        ..one()
    };
    let text = "Thank you @ada_town! How is your ward tonight? #NightShift";
    let new = NewPost {
        text: text.to_owned(),
        picture: Some(picture(Some("A kettle"))),
        ..NewPost::default()
    };
    let actions = [Action::ChooseHat(Hat::Professional), Action::Write(new)];
    assert_eq!(gaps(writing, actions), []);
}

#[test]
fn the_nearest_text_is_the_one_spoken_of() {
    let writing = Writing {
        asks: true,
        thanks: true,
        ..one()
    };
    let actions = [publish("Thank you"), publish("Hello")];
    assert_eq!(gaps(writing, actions), [Gap::Lacks(Lack::Question)]);
}

#[test]
fn several_texts_are_counted() {
    let writing = Writing {
        times: 2,
        asks: true,
        ..Writing::default()
    };
    let goal = Goal::Wrote(Box::new(writing));
    let mut play = Town::small().after([publish("Why?")]);
    assert_eq!(goal.tally(play.world()), tally(1, 2));
    assert!(matches!(
        &goal.gaps(play.world())[..],
        [Gap::NotWritten {
            tally: Tally { have: 1, need: 2 },
            ..
        }]
    ));
    go_on(&mut play, publish("How?"));
    assert!(goal.is_met(play.world()));
}

#[test]
fn an_answer_to_a_planted_problem_or_to_oneself_can_be_asked_for() {
    let about = || Writing {
        about: Some(Risk::Wrong),
        ..one()
    };
    assert_eq!(gaps(about(), [reply("rumour", "Is that so?")]), []);
    assert_ne!(gaps(about(), [reply("study", "Is that so?")]), []);
    let own = || Writing {
        to: Some(Whom::You),
        ..one()
    };
    assert_eq!(gaps(own(), [publish("One"), reply("~post-1", "Two")]), []);
    assert_ne!(gaps(own(), [publish("One"), reply("hello", "Two")]), []);
    let this = Writing {
        to: Some(Whom::Post(post("study"))),
        ..one()
    };
    assert_eq!(gaps(this, [quote("study", "Good")]), []);
}

/// A chat of ten minutes under a hashtag.
fn chat() -> Town {
    Town::small().scene(Scene {
        minutes: 10,
        tag: Some("TeaChat".to_owned()),
        posts: vec![Post::new(
            post("line"),
            Author::Cast(person("ada")),
            0,
            "Q1 #TeaChat",
        )],
        ..scene("chat")
    })
}

fn in_chat(actions: impl IntoIterator<Item = Action>) -> bool {
    let writing = Writing {
        scene: Some("chat".into()),
        ..one()
    };
    let play = chat().after(actions);
    Goal::Wrote(Box::new(writing)).is_met(play.world())
}

#[test]
fn joining_in_is_writing_while_it_lasts_under_its_hashtag_or_to_its_people() {
    assert!(in_chat([begin("chat"), publish("Hello #teachat")]));
    assert!(in_chat([begin("chat"), reply("line", "Hello")]));
    assert!(!in_chat([begin("chat"), publish("Hello")]));
    assert!(!in_chat([publish("Hello #TeaChat"), begin("chat")]));
    assert!(!in_chat([
        begin("chat"),
        Action::Wait(30),
        publish("Hello #TeaChat")
    ]));
}

#[test]
fn what_must_not_be_there_stands_in_the_way_until_it_is_gone() {
    let none = Goal::WroteNone(Box::new(Writing {
        hat: Some(Hat::Organisation),
        ..Writing::default()
    }));
    let hat = Action::ChooseHat;
    let mut play = Town::small().after([hat(Hat::Organisation), publish("Rubbish!")]);
    assert_eq!(none.gaps(play.world()), [Gap::StillThere(post("~post-1"))]);
    assert_eq!(none.tally(play.world()), Tally::default());
    go_on(&mut play, Action::Delete(post("~post-1")));
    assert_eq!(none.gaps(play.world()), []);
    let sent = Goal::WroteNone(Box::new(Writing {
        texts: Texts::Message,
        says: vec!["password".to_owned()],
        ..Writing::default()
    }));
    go_on(
        &mut play,
        Action::SendMessage(person("mimic"), "My password is".to_owned()),
    );
    assert!(matches!(&sent.gaps(play.world())[..], [Gap::StillSent(_)]));
}
