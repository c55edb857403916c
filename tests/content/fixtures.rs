//! The built-in pack as text, as JSON and as loaded, and every text in it with its place.

use std::sync::LazyLock;

use fledge::content::load_checked;
use fledge::domain::challenge::{Pack, Step};
use serde_json::{Value, json};

pub const CORE: &str = include_str!("../../public/packs/core.json");
pub const SCHEMA: &str = include_str!("../../public/packs/pack-v1.schema.json");

pub fn core_json() -> Value {
    serde_json::from_str(CORE).unwrap()
}

/// The pack for its first profession, read once. That it has no fault is a test of its own.
pub fn core() -> &'static Pack {
    static PACK: LazyLock<Pack> = LazyLock::new(|| core_for(""));
    &PACK
}

/// The pack for one profession.
pub fn core_for(profession: &str) -> Pack {
    load_checked(CORE, profession).unwrap_or_else(|error| panic!("{error}"))
}

/// A step of the pack.
pub fn step(id: &str) -> &'static Step {
    let found = core().step(&id.into());
    found.unwrap_or_else(|| panic!("no step {id}"))
}

/// The built-in pack with two of its steps, as sound as the whole.
pub fn two_steps() -> Value {
    let mut pack = core_json();
    let kept = ["hat", "follow-five"].map(|id| entry(&mut pack, "steps", id).clone());
    let stages = kept.each_ref().map(|step| step["stage"].clone());
    pack["steps"] = json!(kept);
    pack["stages"]
        .as_array_mut()
        .unwrap()
        .retain(|stage| stages.contains(&stage["id"]));
    // What other steps began begins by itself, long after.
    for scene in pack["scenes"].as_array_mut().unwrap() {
        scene["at"] = json!(100_000);
    }
    pack
}

/// The entry of this id in one of the pack's lists.
pub fn entry<'a>(pack: &'a mut Value, list: &str, id: &str) -> &'a mut Value {
    let entries = pack[list].as_array_mut().unwrap();
    let found = entries.iter_mut().find(|one| one["id"] == id);
    found.unwrap_or_else(|| panic!("no {id} in {list}"))
}

/// Fields that hold words for people; all others hold ids, addresses and numbers.
const WORDS: [&str; 18] = [
    "title",
    "name",
    "role",
    "org",
    "bio",
    "why_follow",
    "text",
    "alt",
    "reply",
    "why",
    "learn",
    "task",
    "hints",
    "reflect",
    "write_bio",
    "publish",
    "handle",
    "list",
];

/// Every text of the pack that somebody reads, with its place.
pub fn texts(pack: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(pack, "", false, &mut found);
    assert!(found.len() > 350, "the walk misses texts: {}", found.len());
    found
}

fn collect(value: &Value, place: &str, is_words: bool, found: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) if is_words => found.push((place.to_owned(), text.clone())),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let name = item["id"].as_str().map_or(index.to_string(), str::to_owned);
                collect(item, &format!("{place}/{name}"), is_words, found);
            }
        }
        Value::Object(fields) => {
            for (key, item) in fields {
                let is_words = WORDS.contains(&key.as_str());
                collect(item, &format!("{place}/{key}"), is_words, found);
            }
        }
        _ => {}
    }
}
