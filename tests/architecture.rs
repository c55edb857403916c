//! Holds the arrows and fences of `src/lib.rs`.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test, and what serves tests alone, fails by panicking"
)]

#[path = "architecture/arrows.rs"]
mod arrows;
#[path = "architecture/fences.rs"]
mod fences;
#[path = "architecture/files.rs"]
mod files;
#[path = "architecture/planted.rs"]
mod planted;
#[path = "architecture/planted_files.rs"]
mod planted_files;
#[path = "architecture/source.rs"]
mod source;

use std::collections::BTreeMap;
use std::path::Path;

use source::Source;

/// Something that stands where it mustn't.
#[derive(Debug, PartialEq, Eq)]
struct Fault {
    rule: Rule,
    /// File, and line where there is one.
    place: String,
    /// What stands there.
    found: String,
}

/// What a fault is against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rule {
    /// An import of another room that isn't of a lower rank.
    Arrow,
    /// An import within the domain that runs against its order.
    DomainOrder,
    /// A room that isn't in the table of `src/lib.rs`, or a table without rooms.
    Table,
    /// Serialisation outside storage, codec and content.
    Serde,
    /// The browser outside its room.
    Browser,
    /// Leptos outside state and ui.
    Leptos,
    /// A clock or randomness in the domain.
    Clock,
    /// Sentences in the domain.
    Prose,
    /// More than 400 lines.
    Length,
    /// No `//!` sentence at the top.
    Opening,
    /// A style file named like nothing on the page.
    Style,
    /// A saved version without a frozen save.
    Fixture,
}

impl Fault {
    fn new(rule: Rule, place: impl Into<String>, found: impl Into<String>) -> Self {
        Self {
            rule,
            place: place.into(),
            found: found.into(),
        }
    }
}

/// Every fault in these sources.
fn check(sources: &[Source]) -> Vec<Fault> {
    let mut faults = arrows::check(sources);
    faults.extend(sources.iter().flat_map(fences::check));
    faults
}

/// Everything under a folder of the project, by path from its root; nothing if it isn't there.
fn texts_under(folder: &str, extension: &str) -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = BTreeMap::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = folder.read_dir() else {
            continue;
        };
        for entry in entries {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|one| one == extension) {
                let name = path.strip_prefix(root).expect("below the root");
                let name = name.to_string_lossy().replace('\\', "/");
                found.insert(name, std::fs::read_to_string(&path).expect("text"));
            }
        }
    }
    found
}

fn sources() -> Vec<Source> {
    let texts = texts_under("src", "rs").into_iter();
    texts.map(|(path, text)| Source::new(path, text)).collect()
}

fn report(faults: &[Fault]) -> String {
    let lines = faults
        .iter()
        .map(|fault| format!("{}: {:?}: {}", fault.place, fault.rule, fault.found));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn every_source_keeps_to_the_arrows_and_fences() {
    let faults = check(&sources());
    assert!(faults.is_empty(), "\n{}", report(&faults));
}

#[test]
fn every_style_file_is_named_like_what_it_styles() {
    let faults = files::check_styles(&texts_under("style", "css"), &texts_under("src/ui", "rs"));
    assert!(faults.is_empty(), "\n{}", report(&faults));
}

#[test]
fn every_saved_version_has_a_frozen_save() {
    let fixtures = texts_under("tests/fixtures", "json");
    let faults = files::check_fixtures(&texts_under("src/storage", "rs"), &fixtures);
    assert!(faults.is_empty(), "\n{}", report(&faults));
}

#[test]
fn the_checks_see_the_house_as_it_is() {
    let sources = sources();
    let table = arrows::table(&sources);
    for (room, rank) in [
        ("domain", 1),
        ("storage", 2),
        ("browser", 3),
        ("codec", 3),
        ("state", 4),
        ("ui", 5),
    ] {
        assert_eq!(table.get(room), Some(&rank), "{room}");
    }
    let imports = |from: &str, to: &str| {
        let mut rooms = sources.iter().filter(|source| source.room() == Some(from));
        rooms.any(|source| {
            source
                .imports()
                .any(|path| path.first().is_some_and(|one| one == to))
        })
    };
    for (from, to) in [
        ("storage", "domain"),
        ("codec", "domain"),
        ("content", "domain"),
        ("domain", "domain"),
    ] {
        assert!(imports(from, to), "no import from {from} to {to} was seen");
    }
}
