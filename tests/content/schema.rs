//! The published schema and the loader agree about what a pack is.

use std::collections::BTreeSet;

use boon::{Compiler, SchemaIndex, Schemas};
use fledge::content::{PackError, load};
use serde_json::{Map, Value, json};

use super::fixtures::{CORE, SCHEMA, core_json};

struct Published {
    schemas: Schemas,
    pack: SchemaIndex,
}

impl Published {
    fn new() -> Self {
        // Any address will do: nothing is fetched.
        let address = "https://fledge.example/packs/pack-v1.schema.json";
        let mut compiler = Compiler::new();
        let schema = serde_json::from_str(SCHEMA).unwrap();
        compiler.add_resource(address, schema).unwrap();
        let mut schemas = Schemas::new();
        let pack = compiler.compile(address, &mut schemas).unwrap();
        Self { schemas, pack }
    }

    fn accepts(&self, pack: &Value) -> bool {
        self.schemas.validate(pack, self.pack).is_ok()
    }
}

/// A pack with each field, trigger, response, goal and action of the format in it, and no fault.
fn specimen() -> Value {
    serde_json::from_str(include_str!("specimen.json")).unwrap()
}

/// Where everything stands in a document, as JSON pointers.
fn places(value: &Value, place: &str, found: &mut Vec<String>) {
    found.push(place.to_owned());
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                places(item, &format!("{place}/{index}"), found);
            }
        }
        Value::Object(fields) => {
            for (key, item) in fields {
                places(item, &format!("{place}/{key}"), found);
            }
        }
        _ => {}
    }
}

/// A place without its numbers: what stands at two places of one sort is held by the same words of
/// the schema, so that one of them is enough to try. Choices are told apart by their names.
fn sort_of(place: &str) -> String {
    let parts = place.split('/');
    let named = parts.map(|part| match part.parse::<usize>() {
        Ok(_) => "*",
        Err(_) => part,
    });
    named.collect::<Vec<_>>().join("/")
}

/// Copies of `pack` with one thing wrong at `place`: replaced, left out, or with one field more.
fn mutants(pack: &Value, place: &str) -> Vec<(String, Value)> {
    let with = |what: String, change: &dyn Fn(&mut Value)| {
        let mut mutant = pack.clone();
        change(mutant.pointer_mut(place).unwrap());
        (format!("{place}: {what}"), mutant)
    };
    let others = [
        json!(null),
        json!(true),
        json!("zzz"),
        json!("No such Thing!"),
        json!(-1),
        json!(1.5),
        json!(99_999_999_999_u64),
        json!([]),
        json!({}),
        json!([{ "zzz": 1 }]),
        json!({ "zzz": 1 }),
    ];
    let mut all: Vec<_> = others
        .iter()
        .map(|other| with(format!("becomes {other}"), &|it| *it = other.clone()))
        .collect();
    let fields = pack.pointer(place).and_then(Value::as_object);
    for key in fields.into_iter().flat_map(Map::keys) {
        all.push(with(format!("without {key}"), &|it| {
            it.as_object_mut().unwrap().remove(key);
        }));
    }
    if fields.is_some() {
        all.push(with("with one field more".into(), &|it| {
            it["zzz"] = json!("zzz");
        }));
    }
    all
}

#[test]
fn the_schema_accepts_the_built_in_pack() {
    let published = Published::new();
    let pack = core_json();
    let verdict = published.schemas.validate(&pack, published.pack);
    verdict.unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn schema_and_loader_agree_on_a_specimen_with_one_thing_wrong_at_every_place() {
    let published = Published::new();
    let specimen = specimen();
    assert!(published.accepts(&specimen));
    load(&specimen.to_string()).unwrap_or_else(|error| panic!("{error}"));

    // The later steps differ from the first only in where they start; without them it goes faster.
    // So it does where no long solution is played for what isn't a step, and nobody answers it.
    let mut short = specimen.clone();
    short["steps"].as_array_mut().unwrap().truncate(1);
    let mut lively = short.clone();
    lively["steps"][0]["goal"] = json!("hat_chosen");
    lively["steps"][0]["solution"] = json!([{ "choose_hat": "professional" }]);
    let mut quiet = short;
    quiet["reactions"] = json!([]);
    let mut tried = BTreeSet::new();
    let mut of = |pack: &Value, is_wanted: fn(&str) -> bool| {
        load(&pack.to_string()).unwrap_or_else(|error| panic!("{error}"));
        let mut found = Vec::new();
        places(pack, "", &mut found);
        found.retain(|place| is_wanted(place) && tried.insert(sort_of(place)));
        found
    };
    let all = [
        (&lively, of(&lively, |place| !place.starts_with("/steps/"))),
        (&quiet, of(&quiet, |place| place.starts_with("/steps/"))),
        (&specimen, of(&specimen, |place| place.contains("/start"))),
    ];
    let mutants = all.iter().flat_map(|(pack, places)| {
        let of_place = |place: &String| mutants(pack, place);
        places.iter().flat_map(of_place)
    });
    let (mut of_shape, mut of_schema) = (0, 0);
    for (what, mutant) in mutants {
        let loaded = load(&mutant.to_string());
        let is_of_shape = !matches!(&loaded, Ok(_) | Err(PackError::Faults(_)));
        let is_accepted = published.accepts(&mutant);
        assert!(
            !(is_of_shape && is_accepted),
            "the loader can't read what the schema accepts: {what}"
        );
        assert!(
            is_accepted || loaded.is_err(),
            "the schema refuses what the loader takes: {what}"
        );
        of_shape += usize::from(is_of_shape);
        of_schema += usize::from(!is_accepted);
    }
    assert!(
        of_shape > 1_000,
        "only {of_shape} mutants had another shape"
    );
    assert!(of_schema > of_shape, "the schema knows ids and limits too");
}

#[test]
fn the_schema_knows_every_choice_of_the_format_and_no_other() {
    // The reader names all choices when it meets a strange one; the schema has the same list.
    let published = Published::new();
    let known = [
        ("/cast/0/kind", json!("zzz")),
        ("/posts/0/risks", json!(["zzz"])),
        ("/steps/0/for_real/0/network", json!("zzz")),
        ("/steps/0/solution/0", json!({ "zzz": 1 })),
        ("/steps/0/solution/0", json!({ "choose_hat": "zzz" })),
        ("/steps/0/goal", json!("zzz")),
        ("/steps/0/start", json!("zzz")),
        ("/reactions/0/when", json!("zzz")),
        ("/reactions/0/what", json!("zzz")),
        ("/steps/0/solution/0", json!({ "secure": "zzz" })),
        (
            "/steps/0/goal",
            json!({ "did": { "times": 1, "what": "zzz" } }),
        ),
        ("/steps/0/goal", json!({ "wrote": { "kind": "zzz" } })),
        ("/scenes/0/messages/0/kind", json!("zzz")),
    ];
    for (place, strange) in known {
        let mut mutant = specimen();
        *mutant.pointer_mut(place).unwrap() = strange;
        assert!(!published.accepts(&mutant), "{place}");
        let Err(PackError::Shape { message, .. }) = load(&mutant.to_string()) else {
            panic!("{place} takes anything");
        };
        let Some((_, choices)) = message.split_once("expected ") else {
            panic!("{place}: {message}");
        };
        let mut names = choices.split('`').skip(1).step_by(2).peekable();
        assert!(names.peek().is_some(), "{message}");
        for name in names {
            assert!(
                SCHEMA.contains(&format!("\"{name}\"")),
                "{place}: {name} isn't in the schema"
            );
        }
    }
}

#[test]
fn every_field_of_the_schema_is_described_in_plain_words() {
    fn check(place: &str, node: &Value, missing: &mut Vec<String>) {
        let Some(fields) = node.as_object() else {
            return;
        };
        for (key, item) in fields {
            let here = format!("{place}/{key}");
            if key == "properties" || key == "$defs" {
                for (name, field) in item.as_object().into_iter().flatten() {
                    // A bare reference takes the description of what it refers to.
                    let is_told = field["description"].is_string() || is_only_reference(field);
                    if !is_told {
                        missing.push(format!("{here}/{name}"));
                    }
                    check(&format!("{here}/{name}"), field, missing);
                }
            } else if let Some(items) = item.as_array() {
                for item in items {
                    check(&here, item, missing);
                }
            } else {
                check(&here, item, missing);
            }
        }
    }
    fn is_only_reference(field: &Value) -> bool {
        field
            .as_object()
            .is_some_and(|it| it.len() == 1 && it.contains_key("$ref"))
    }
    let mut missing = Vec::new();
    check("", &serde_json::from_str(SCHEMA).unwrap(), &mut missing);
    assert_eq!(missing, [] as [&str; 0]);
}

#[test]
fn a_pack_of_another_version_is_told_so() {
    let other = CORE.replacen("\"format_version\": 1", "\"format_version\": 2", 1);
    assert_eq!(load(&other), Err(PackError::Version { given: 2 }));
}
