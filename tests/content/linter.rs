//! The linter finds each kind of fault when it is planted in a copy of the built-in pack.

use std::collections::BTreeSet;

use fledge::content::{Fault, Mend, PackError, load};
use fledge::domain::challenge::{Gap, Unsolved};
use fledge::domain::sandbox::Refusal;
use fledge::domain::text::Network;
use serde_json::{Value, json};

use super::fixtures::{core_json, entry};

/// A change to the pack, the place where the linter should see it, and the mend it should name.
struct Planted {
    change: fn(&mut Value),
    place: &'static str,
    mend: Mend,
}

fn faults(change: fn(&mut Value)) -> Vec<Fault> {
    let mut pack = core_json();
    change(&mut pack);
    match load(&pack.to_string()) {
        Err(PackError::Faults(faults)) => faults,
        other => panic!("not refused for faults: {other:?}"),
    }
}

fn planted(change: fn(&mut Value), place: &'static str, mend: Mend) -> Planted {
    Planted {
        change,
        place,
        mend,
    }
}

fn in_the_heading_and_cast() -> Vec<Planted> {
    vec![
        planted(|it| it["title"] = json!("  "), "pack/title", Mend::FillIn),
        planted(
            |it| it["id"] = json!("Core Pack"),
            "id",
            Mend::PlainId("Core Pack".into()),
        ),
        planted(
            |it| {
                let again = it["stages"][0].clone();
                it["stages"].as_array_mut().unwrap().push(again);
            },
            "stages",
            Mend::MakeUnique("start".into()),
        ),
        planted(
            |it| {
                let stages = it["stages"].as_array_mut().unwrap();
                stages.push(json!({ "id": "empty", "title": "Empty" }));
            },
            "stages/empty",
            Mend::AddSome,
        ),
        planted(|it| it["steps"] = json!([]), "steps", Mend::AddSome),
        planted(
            |it| entry(it, "cast", "boost")["bio"] = json!(""),
            "cast/boost/bio",
            Mend::FillIn,
        ),
        planted(
            |it| entry(it, "cast", "boost")["handle"] = json!("@boost"),
            "cast/boost",
            Mend::PlainHandle("@boost".into()),
        ),
        planted(
            |it| entry(it, "cast", "boost")["handle"] = json!("SixteenLettersXX"),
            "cast/boost",
            Mend::PlainHandle("SixteenLettersXX".into()),
        ),
        planted(
            |it| entry(it, "cast", "helpdesk")["handle"] = json!("colmervale"),
            "cast/helpdesk",
            Mend::MakeUnique("colmervale".into()),
        ),
    ]
}

fn in_posts_and_reactions() -> Vec<Planted> {
    vec![
        planted(
            |it| entry(it, "posts", "grace-seal")["text"] = json!(""),
            "posts/grace-seal/text",
            Mend::FillIn,
        ),
        planted(
            |it| entry(it, "posts", "grace-seal")["by"] = json!("nobody"),
            "posts/grace-seal/by",
            Mend::PointToExisting("nobody".into()),
        ),
        planted(
            |it| entry(it, "posts", "grace-seal")["reply_to"] = json!("nothing"),
            "posts/grace-seal",
            Mend::PointToExisting("nothing".into()),
        ),
        planted(
            |it| entry(it, "posts", "grace-seal")["credit_to"] = json!("nobody"),
            "posts/grace-seal/credit_to",
            Mend::PointToExisting("nobody".into()),
        ),
        planted(
            |it| entry(it, "posts", "lantern-phone")["link"]["url"] = json!("http://a.example"),
            "posts/lantern-phone",
            Mend::UseHttps("http://a.example".into()),
        ),
        planted(
            |it| entry(it, "posts", "grace-seal")["reply_to"] = json!("grace-seal"),
            "posts/grace-seal/reply_to",
            Mend::BreakCircle(vec!["grace-seal".into(), "grace-seal".into()]),
        ),
        planted(
            |it| {
                entry(it, "posts", "grace-seal")["quote_of"] = json!("lantern-phone");
                entry(it, "posts", "lantern-phone")["quote_of"] = json!("grace-seal");
            },
            "posts/lantern-phone/quote_of",
            Mend::BreakCircle(vec![
                "lantern-phone".into(),
                "grace-seal".into(),
                "lantern-phone".into(),
            ]),
        ),
        planted(
            |it| entry(it, "reactions", "any-like-wendy")["by"] = json!("nobody"),
            "reactions/any-like-wendy/by",
            Mend::PointToExisting("nobody".into()),
        ),
        planted(
            |it| entry(it, "reactions", "named-bea")["when"]["mention"] = json!("nobody"),
            "reactions/named-bea/when",
            Mend::PointToExisting("nobody".into()),
        ),
        planted(
            |it| entry(it, "reactions", "named-bea")["what"]["reply"] = json!([]),
            "reactions/named-bea/what",
            Mend::AddSome,
        ),
    ]
}

fn in_steps() -> Vec<Planted> {
    vec![
        planted(
            |it| entry(it, "steps", "hat")["stage"] = json!("nowhere"),
            "stages/start",
            Mend::AddSome,
        ),
        planted(
            |it| entry(it, "steps", "hat")["stage"] = json!("nowhere"),
            "steps/hat/stage",
            Mend::PointToExisting("nowhere".into()),
        ),
        planted(
            |it| entry(it, "steps", "hat")["minutes"] = json!(0),
            "steps/hat/minutes",
            Mend::FitMinutes(0),
        ),
        planted(
            |it| entry(it, "steps", "hat")["minutes"] = json!(11),
            "steps/hat/minutes",
            Mend::FitMinutes(11),
        ),
        planted(
            |it| entry(it, "steps", "hat")["learn"] = json!(["word ".repeat(121)]),
            "steps/hat/learn",
            Mend::Shorten(121),
        ),
        planted(
            |it| entry(it, "steps", "hat")["learn"] = json!([]),
            "steps/hat/learn",
            Mend::AddSome,
        ),
        planted(
            |it| {
                let hints = &mut entry(it, "steps", "hat")["hints"];
                hints.as_array_mut().unwrap().pop();
            },
            "steps/hat/hints",
            Mend::GiveHints(2),
        ),
        planted(
            |it| {
                let ways = &mut entry(it, "steps", "hat")["for_real"];
                ways.as_array_mut().unwrap().remove(1);
            },
            "steps/hat/for_real",
            Mend::AddNetwork(Network::Bluesky),
        ),
        planted(
            |it| {
                entry(it, "steps", "follow-five")["start"]["people"][0] = json!("nobody");
            },
            "steps/follow-five/start",
            Mend::PointToExisting("nobody".into()),
        ),
    ]
}

fn in_solutions() -> Vec<Planted> {
    let place = "steps/hat/solution";
    vec![
        planted(
            |it| entry(it, "steps", "hat")["goal"] = json!({ "bio_written": { "words": 0 } }),
            place,
            Mend::MendSolution(Unsolved::MetAtStart),
        ),
        planted(
            |it| entry(it, "steps", "hat")["solution"] = json!([{ "follow": "nobody" }]),
            place,
            Mend::MendSolution(Unsolved::Refused {
                action: 0,
                refusal: Refusal::NoSuchPerson("nobody".into()),
            }),
        ),
        planted(
            |it| {
                let solution = &mut entry(it, "steps", "hat")["solution"];
                solution.as_array_mut().unwrap().remove(0);
            },
            place,
            Mend::MendSolution(Unsolved::Missing(vec![Gap::Hat])),
        ),
    ]
}

fn push(it: &mut Value, list: &str, entry: Value) {
    let place = it.as_object_mut().unwrap();
    let list = place.entry(list).or_insert(json!([]));
    list.as_array_mut().unwrap().push(entry);
}

fn in_variations() -> Vec<Planted> {
    vec![
        planted(
            |it| it["clock"] = json!(1440),
            "clock",
            Mend::FitClock(1440),
        ),
        planted(
            |it| {
                it["professions"] = json!([{ "id": "a", "title": "A" }]);
                it["slots"] = json!({ "person": { "a": " " } });
            },
            "slots/person/a",
            Mend::FillIn,
        ),
        planted(
            |it| {
                it["professions"] = json!([{ "id": "a", "title": "A" }]);
                it["slots"] = json!({ "person": { "a": "x", "b": "y" } });
            },
            "slots/person",
            Mend::PointToExisting("b".into()),
        ),
        planted(
            |it| entry(it, "posts", "grace-seal")["for"] = json!(["nobody"]),
            "posts/grace-seal/for",
            Mend::PointToExisting("nobody".into()),
        ),
        planted(
            |it| {
                push(
                    it,
                    "sources",
                    json!({ "id": "s", "name": "S", "reviewed": "2026-02-30" }),
                );
            },
            "sources/s/reviewed",
            Mend::WriteDay,
        ),
        planted(
            |it| entry(it, "steps", "hat")["sources"] = json!(["nothing"]),
            "steps/hat/sources",
            Mend::PointToExisting("nothing".into()),
        ),
    ]
}

fn in_scenes() -> Vec<Planted> {
    vec![
        planted(
            |it| entry(it, "cast", "boost")["id"] = json!("you"),
            "cast/you",
            Mend::KeepForLearner,
        ),
        planted(
            |it| entry(it, "posts", "grace-seal")["by"] = json!("you"),
            "posts/grace-seal/by",
            Mend::PointToExisting("you".into()),
        ),
        planted(
            |it| push(it, "scenes", json!({ "id": "drill", "title": "Drill" })),
            "scenes/drill",
            Mend::BeginScene,
        ),
        planted(
            |it| {
                let message = json!({ "id": "m", "by": "nobody", "at": 0, "text": "Hello" });
                let scene = json!({ "id": "drill", "title": "D", "at": 1, "messages": [message] });
                push(it, "scenes", scene);
            },
            "scenes/drill/messages/m/by",
            Mend::PointToExisting("nobody".into()),
        ),
        planted(
            |it| entry(it, "steps", "hat")["scene"] = json!("nowhere"),
            "steps/hat/scene",
            Mend::PointToExisting("nowhere".into()),
        ),
    ]
}

fn in_triggers_and_responses() -> Vec<Planted> {
    let when = "reactions/named-bea/when";
    let what = "reactions/named-bea/what";
    let planted_when = |change, id: &str| planted(change, when, Mend::PointToExisting(id.into()));
    vec![
        planted_when(
            |it| entry(it, "reactions", "named-bea")["when"] = json!({ "category": "gossip" }),
            "gossip",
        ),
        planted_when(
            |it| entry(it, "reactions", "named-bea")["when"] = json!({ "rule": "no-such-rule" }),
            "no-such-rule",
        ),
        planted_when(
            |it| {
                let inner = json!({ "all": ["any", { "not": { "in_scene": "nowhere" } }] });
                entry(it, "reactions", "named-bea")["when"] = inner;
            },
            "nowhere",
        ),
        planted_when(
            |it| entry(it, "reactions", "named-bea")["when"] = json!({ "link_opened": "none" }),
            "none",
        ),
        planted(
            |it| entry(it, "reactions", "named-bea")["when"] = json!({ "followed": "bea" }),
            what,
            Mend::GivePost,
        ),
        planted(
            |it| entry(it, "reactions", "named-bea")["when"] = json!("deleted"),
            what,
            Mend::GivePost,
        ),
        planted(
            |it| entry(it, "reactions", "named-bea")["harm"] = json!(4),
            "reactions/named-bea/harm",
            Mend::FitHarm(4),
        ),
        planted(
            |it| {
                let falls = json!({ "counter": { "climb": [[10, 5], [20, 4]] } });
                entry(it, "reactions", "named-bea")["what"] = falls;
            },
            what,
            Mend::ClimbOnly,
        ),
    ]
}

fn in_goals() -> Vec<Planted> {
    let place = "steps/hat/goal";
    let goal = |change, id: &str| planted(change, place, Mend::PointToExisting(id.into()));
    vec![
        goal(
            |it| {
                let wrote = json!({ "wrote": { "to": "nobody" } });
                entry(it, "steps", "hat")["goal"] = json!({ "either": [wrote] });
            },
            "nobody",
        ),
        goal(
            |it| {
                let wrote = json!({ "wrote": { "without": ["gossip"] } });
                entry(it, "steps", "hat")["goal"] = wrote;
            },
            "gossip",
        ),
        goal(
            |it| {
                let stayed = json!({ "stayed": { "scene": "nowhere", "minutes": 1 } });
                entry(it, "steps", "hat")["goal"] = stayed;
            },
            "nowhere",
        ),
    ]
}

fn all() -> Vec<Planted> {
    [
        in_the_heading_and_cast(),
        in_posts_and_reactions(),
        in_steps(),
        in_solutions(),
        in_variations(),
        in_scenes(),
        in_triggers_and_responses(),
        in_goals(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The name of a mend; the compiler asks for a new one here when the linter learns something.
fn name(mend: &Mend) -> &'static str {
    match mend {
        Mend::FillIn => "fill in",
        Mend::MakeUnique(_) => "make unique",
        Mend::PlainId(_) => "plain id",
        Mend::PlainHandle(_) => "plain handle",
        Mend::PointToExisting(_) => "point to existing",
        Mend::FitMinutes(_) => "fit minutes",
        Mend::Shorten(_) => "shorten",
        Mend::GiveHints(_) => "give hints",
        Mend::AddNetwork(_) => "add network",
        Mend::UseHttps(_) => "use https",
        Mend::MendSolution(Unsolved::MetAtStart) => "met at start",
        Mend::MendSolution(Unsolved::Refused { .. }) => "refused",
        Mend::MendSolution(Unsolved::Missing(_)) => "missing",
        Mend::AddSome => "add some",
        Mend::BreakCircle(_) => "break circle",
        Mend::FitClock(_) => "fit clock",
        Mend::WriteDay => "write day",
        Mend::KeepForLearner => "keep for learner",
        Mend::GivePost => "give post",
        Mend::FitHarm(_) => "fit harm",
        Mend::ClimbOnly => "climb only",
        Mend::BeginScene => "begin scene",
    }
}

#[test]
fn each_planted_fault_is_found_where_it_is() {
    for fault in all() {
        let found = faults(fault.change);
        let expected = Fault {
            place: fault.place.into(),
            mend: fault.mend,
        };
        assert!(found.contains(&expected), "{expected:?} not in {found:?}");
    }
}

#[test]
fn a_fault_is_told_with_its_place_and_its_mend() {
    for fault in all() {
        for found in faults(fault.change) {
            let told = found.to_string();
            let (place, mend) = told.split_once(": ").unwrap();
            assert_eq!(place, found.place);
            assert!(mend.len() > 10, "{told}");
        }
    }
}

#[test]
fn one_fault_is_planted_of_every_kind() {
    let kinds: BTreeSet<&str> = all().iter().map(|fault| name(&fault.mend)).collect();
    assert_eq!(kinds.len(), 22, "{kinds:?}");
}

#[test]
fn a_circle_is_told_once_and_a_thread_that_leads_into_it_is_not_one() {
    let found = faults(|it| {
        entry(it, "posts", "grace-seal")["reply_to"] = json!("lantern-phone");
        entry(it, "posts", "lantern-phone")["reply_to"] = json!("lantern-phone");
    });
    let circles: Vec<&str> = found
        .iter()
        .filter(|fault| matches!(fault.mend, Mend::BreakCircle(_)))
        .map(|fault| fault.place.as_str())
        .collect();
    assert_eq!(circles, ["posts/lantern-phone/reply_to"]);
}
