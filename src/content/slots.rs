//! Small variations of one pack: words that change with the profession.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Fault, Mend};
use crate::storage::json::{self, Misfit};

/// What changes with the profession: by slot, then by profession.
#[derive(Deserialize)]
struct Slots {
    #[serde(default)]
    slots: BTreeMap<String, BTreeMap<String, String>>,
    #[serde(default)]
    professions: Vec<Profession>,
}

#[derive(Deserialize)]
struct Profession {
    id: String,
}

/// A pack's text as it is told to one profession.
pub struct Told<'a> {
    /// With every slot filled in.
    pub json: Cow<'a, str>,
    /// The profession; empty if the pack has none.
    pub profession: String,
    /// Slots that don't say what they are for each profession.
    pub faults: Vec<Fault>,
}

/// Fills in every `{slot}` of the text. In a JSON text a brace before a letter can only stand in a
/// string, so the text is filled in before it is read.
pub fn fill<'a>(json: &'a str, profession: &str) -> Result<Told<'a>, Misfit> {
    let slots: Slots = json::read(json)?;
    let known = slots.professions.iter().map(|it| it.id.as_str());
    let chosen = known.clone().find(|id| *id == profession);
    let profession = chosen.or(known.clone().next()).unwrap_or_default();
    if slots.slots.is_empty() {
        return Ok(Told {
            json: Cow::Borrowed(json),
            profession: profession.to_owned(),
            faults: Vec::new(),
        });
    }
    let mut filled = String::with_capacity(json.len());
    let mut rest = json;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let end = after.find(|c: char| !(c.is_ascii_alphabetic() || c == '_'));
        let (name, behind) = after.split_at(end.unwrap_or(after.len()));
        let value = slots.slots.get(&name.to_ascii_lowercase());
        let value = value.and_then(|it| it.get(profession));
        if let (Some(value), Some(behind)) = (value, behind.strip_prefix('}')) {
            let is_upper = name.starts_with(|c: char| c.is_ascii_uppercase());
            filled.push_str(&escaped(value, is_upper));
            rest = behind;
        } else {
            filled.push('{');
            rest = after;
        }
    }
    filled.push_str(rest);
    Ok(Told {
        json: Cow::Owned(filled),
        profession: profession.to_owned(),
        faults: faults(&slots),
    })
}

/// As it may stand in a JSON string, with a capital letter first where the slot's name had one.
fn escaped(value: &str, is_upper: bool) -> String {
    let mut chars = value.chars();
    let value = match chars.next().filter(|_| is_upper) {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => value.to_owned(),
    };
    let quoted = serde_json::Value::String(value).to_string();
    let inner = quoted.strip_prefix('"').and_then(|it| it.strip_suffix('"'));
    inner.unwrap_or_default().to_owned()
}

fn faults(slots: &Slots) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (name, values) in &slots.slots {
        let place = format!("slots/{name}");
        for profession in &slots.professions {
            let value = values.get(&profession.id);
            if value.is_none_or(|value| value.trim().is_empty()) {
                faults.push(Fault {
                    place: format!("{place}/{}", profession.id),
                    mend: Mend::FillIn,
                });
            }
        }
        for id in values.keys() {
            if !slots.professions.iter().any(|known| &known.id == id) {
                faults.push(Fault {
                    place: place.clone(),
                    mend: Mend::PointToExisting(id.clone()),
                });
            }
        }
    }
    faults
}
