//! Faults to plant in variations, scenes, triggers, responses and goals.

use fledge::content::Mend;
use serde_json::{Value, json};

use super::fixtures::entry;
use super::linter::{Planted, planted};

fn push(it: &mut Value, list: &str, entry: Value) {
    let place = it.as_object_mut().unwrap();
    let list = place.entry(list).or_insert(json!([]));
    list.as_array_mut().unwrap().push(entry);
}

pub fn in_variations() -> Vec<Planted> {
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

pub fn in_scenes() -> Vec<Planted> {
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

pub fn in_triggers_and_responses() -> Vec<Planted> {
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

pub fn in_goals() -> Vec<Planted> {
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
