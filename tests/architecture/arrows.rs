//! The arrows: who may import whom.

use std::collections::{BTreeMap, BTreeSet};

use super::source::{PathUse, Source};
use super::{Fault, Rule};

/// The order within the domain, each importing only what stands before it.
const DOMAIN: [&str; 6] = ["ids", "text", "coach", "sandbox", "challenge", "cohort"];

/// Room and rank, from the table in `src/lib.rs`.
pub fn table(sources: &[Source]) -> BTreeMap<String, u32> {
    let lib = sources.iter().find(|source| source.path == "src/lib.rs");
    let lines = lib.map_or("", |lib| lib.text.as_str()).lines();
    lines
        .filter_map(|line| {
            let mut cells = line.strip_prefix("//! |")?.split('|').map(str::trim);
            let room = cells.next()?.strip_prefix("[`")?.strip_suffix("`]")?;
            Some((room.to_owned(), cells.next()?.parse().ok()?))
        })
        .collect()
}

pub fn check(sources: &[Source]) -> Vec<Fault> {
    let table = table(sources);
    let mut faults = check_table(sources, &table);
    for source in sources {
        let Some(room) = source.room() else {
            continue;
        };
        for path in &source.paths {
            let Some(target) = source.resolve(path) else {
                continue;
            };
            let found = path.segments.join("::");
            let place = format!("{}:{}", source.path, path.line);
            if let Some(rule) = arrow_fault(room, path, &target, &table)
                .or_else(|| domain_fault(source, path, &target))
            {
                faults.push(Fault::new(rule, place, found));
            }
        }
    }
    faults
}

/// Table and folders must name the same rooms.
fn check_table(sources: &[Source], table: &BTreeMap<String, u32>) -> Vec<Fault> {
    let rooms: BTreeSet<&str> = sources
        .iter()
        .filter_map(Source::room)
        .filter(|room| !matches!(*room, "main" | "bin"))
        .collect();
    let named: BTreeSet<&str> = table.keys().map(String::as_str).collect();
    let differ = rooms.symmetric_difference(&named);
    differ
        .map(|room| Fault::new(Rule::Table, "src/lib.rs", *room))
        .collect()
}

fn arrow_fault(
    from: &str,
    path: &PathUse,
    target: &[String],
    table: &BTreeMap<String, u32>,
) -> Option<Rule> {
    let Some(to) = target.first() else {
        // The root itself: harmless in `pub(super)`, but another name for it hides every arrow.
        return path.is_renamed.then_some(Rule::Arrow);
    };
    let Some(rank) = table.get(to) else {
        // `crate::*` as well.
        return Some(Rule::Arrow);
    };
    let own = match from {
        "main" => u32::MAX,
        // The native programs stand beside the highest room.
        "bin" => table.values().copied().max().unwrap_or_default(),
        room => table.get(room).copied().unwrap_or_default(),
    };
    (from != to && *rank >= own).then_some(Rule::Arrow)
}

fn domain_fault(source: &Source, path: &PathUse, target: &[String]) -> Option<Rule> {
    let module = source.module();
    if module.first().map(String::as_str) != Some("domain") {
        return None;
    }
    let [domain, to, ..] = target else {
        return None;
    };
    if domain != "domain" || is_own_name(source, path) {
        return None;
    }
    let place = |name: &str| DOMAIN.iter().position(|one| *one == name);
    // What `domain` hands out under its own name are the ids.
    let is_name = to.starts_with(char::is_uppercase);
    let to = if is_name { Some(0) } else { place(to) };
    let from = match module.get(1) {
        Some(part) => place(part),
        // `domain` itself may hand out ids and nothing else, or the order could be got round.
        None => Some(0),
    };
    match (from, to) {
        (Some(from), Some(to)) if to <= from => None,
        _ => Some(Rule::DomainOrder),
    }
}

/// Whether `domain` gives the crate `fledge_text` the name that it has in the house, `text`.
fn is_own_name(source: &Source, path: &PathUse) -> bool {
    source.path == "src/domain/mod.rs" && path.segments == ["fledge_text"] && path.is_renamed
}
