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

fn all() -> Vec<Planted> {
    [
        in_the_heading_and_cast(),
        in_posts_and_reactions(),
        in_steps(),
        in_solutions(),
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
    assert_eq!(kinds.len(), 15, "{kinds:?}");
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
