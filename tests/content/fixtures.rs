//! The built-in pack as text, as JSON and as loaded, and every text in it with its place.

use fledge::content::load;
use fledge::domain::challenge::Pack;
use serde_json::Value;

pub const CORE: &str = include_str!("../../public/packs/core.json");
pub const SCHEMA: &str = include_str!("../../public/packs/pack-v1.schema.json");

pub fn core_json() -> Value {
    serde_json::from_str(CORE).unwrap()
}

pub fn core() -> Pack {
    load(CORE).unwrap_or_else(|error| panic!("{error}"))
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
