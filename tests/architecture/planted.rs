//! Planted faults: a check that finds nothing in them would find nothing in the house.

use super::source::Source;
use super::{Rule, check};

const LIB: &str = "//! The house.
//!
//! | room | rank | what |
//! |---|---|---|
//! | [`domain`] | 1 | core |
//! | [`storage`] | 2 | saves |
//! | [`content`] | 3 | packs |
//! | [`browser`] | 3 | browser |
//! | [`state`] | 4 | state |
//! | [`ui`] | 5 | page |
pub mod domain;";

const ROOMS: [&str; 6] = ["domain", "storage", "content", "browser", "state", "ui"];

/// The rules that a small house breaks when this file joins it.
fn broken(path: &str, code: &str) -> Vec<Rule> {
    let text = format!("//! A planted file.\n{code}\n");
    broken_by(path, &text)
}

fn broken_by(path: &str, text: &str) -> Vec<Rule> {
    let mut sources = vec![Source::new("src/lib.rs", LIB)];
    for room in ROOMS {
        sources.push(Source::new(format!("src/{room}/mod.rs"), "//! A room.\n"));
    }
    sources.retain(|source| source.path != path);
    sources.push(Source::new(path, text));
    let mut rules: Vec<Rule> = check(&sources).iter().map(|fault| fault.rule).collect();
    rules.sort();
    rules.dedup();
    rules
}

#[track_caller]
fn is_refused(path: &str, code: &str, rule: Rule) {
    assert_eq!(broken(path, code), [rule], "{path}: {code}");
}

#[track_caller]
fn is_fine(path: &str, code: &str) {
    assert_eq!(broken(path, code), [], "{path}: {code}");
}

#[test]
fn an_import_that_runs_up_is_found_however_it_is_written() {
    for code in [
        "use crate::ui::Route;",
        "use crate::{domain::PostId, ui::Route};",
        "use crate::{domain::{PostId, StepId}, ui};",
        "use crate::ui::*;",
        "use crate::ui as page;",
        "use crate::*;",
        "use crate as house;",
        "use crate::{self as house};",
        "use super::super::ui::Route;",
        "use super::super as house;",
        "use fledge::ui::Route;",
        "pub(crate) use crate::ui::Route;",
        "fn f(route: crate::ui::Route) {}",
        "fn f() -> Vec<crate::ui::Route> { Vec::new() }",
        "fn f() { super::super::ui::start(); }",
        "fn f() { let x = <crate::ui::Route as Default>::default(); }",
        "mod tests { use super::super::super::ui::Route; }",
        "fn f() { println!(\"{}\", crate::ui::NAME); }",
        "macro_rules! m { () => { $crate::ui::start() }; }",
        "#[cfg(test)] mod tests { use crate::ui::Route; }",
        "use crate::r#ui::Route;",
        "use crate::nowhere::Thing;",
    ] {
        is_refused("src/storage/save.rs", code, Rule::Arrow);
    }
}

#[test]
fn each_rank_is_held() {
    for (path, code) in [
        ("src/domain/sandbox/world.rs", "use crate::storage::Save;"),
        ("src/storage/save.rs", "use crate::content::load;"),
        ("src/browser/shelf.rs", "use crate::state::App;"),
        ("src/state/mod.rs", "use crate::ui::Route;"),
        ("src/content/load.rs", "use crate::browser::clock;"),
        ("src/browser/clock.rs", "use crate::content::load;"),
        ("src/bin/tool.rs", "use fledge::ui::Route;"),
        ("src/storage.rs", "use super::ui::Route;"),
    ] {
        is_refused(path, code, Rule::Arrow);
    }
}

#[test]
fn imports_of_the_own_room_and_of_lower_ranks_are_fine() {
    for (path, code) in [
        (
            "src/storage/save.rs",
            "use crate::storage::keeper; use super::{Draft, keeper};",
        ),
        (
            "src/storage/save.rs",
            "use crate::domain::{PostId, sandbox::{self, World}};",
        ),
        (
            "src/storage/save.rs",
            "use std::ui::Thing; fn f() { ui::start(); }",
        ),
        (
            "src/storage/save.rs",
            "// use crate::ui::Route;\n/// [`Route`](crate::ui::Route)\nfn f() {}",
        ),
        (
            "src/storage/save.rs",
            "const A: &str = \"crate::ui::Route\";",
        ),
        (
            "src/storage/mod.rs",
            "pub(super) fn f() {} pub(in crate::storage) fn g() {}",
        ),
        (
            "src/storage/save.rs",
            "mod tests { use super::super::Draft; use super::f; }",
        ),
        (
            "src/ui/pages/me.rs",
            "use crate::state::App; use crate::browser::clock;",
        ),
        ("src/main.rs", "fn main() { fledge::ui::start(); }"),
        (
            "src/bin/tool/main.rs",
            "use crate::error::Wrong; use fledge::content::load;",
        ),
        ("src/bin/tool/error.rs", "use super::ui::Thing;"),
    ] {
        is_fine(path, code);
    }
}

#[test]
fn the_order_within_the_domain_is_held() {
    for (path, code) in [
        (
            "src/domain/text/network.rs",
            "use fledge::domain::coach::Hat;",
        ),
        (
            "src/domain/coach/hat.rs",
            "use crate::domain::sandbox::World;",
        ),
        (
            "src/domain/sandbox/world.rs",
            "use super::super::challenge::Goal;",
        ),
        (
            "src/domain/challenge/goal.rs",
            "use crate::domain::{PostId, cohort};",
        ),
        ("src/domain/ids.rs", "use super::text::Network;"),
        ("src/domain/ids.rs", "use fledge_text::Network;"),
        ("src/domain/text/network.rs", "use fledge::domain::*;"),
        (
            "src/domain/text/network.rs",
            "use fledge::domain::unheard_of::Thing;",
        ),
        ("src/domain/mod.rs", "pub use self::sandbox::World;"),
        ("src/domain/unheard_of.rs", "use super::ids::PostId;"),
    ] {
        is_refused(path, code, Rule::DomainOrder);
    }
    for (path, code) in [
        (
            "src/domain/sandbox/world.rs",
            "use crate::domain::{CastId, coach::Hat, text};",
        ),
        (
            "src/domain/challenge/goal.rs",
            "use crate::domain::sandbox::World; use super::Pack;",
        ),
        (
            "src/domain/mod.rs",
            "mod ids; pub use fledge_text as text; pub use self::ids::{CastId, PostId};",
        ),
        ("src/domain/coach/hat.rs", "use fledge_text::Network;"),
        (
            "src/domain/text/network.rs",
            "use crate::{Entity, scan::char_at};",
        ),
    ] {
        is_fine(path, code);
    }
}

#[test]
fn crates_are_kept_to_their_rooms() {
    let plants = [
        (Rule::Serde, "use serde::Deserialize;", "src/domain/ids.rs"),
        (
            Rule::Serde,
            "fn f() { serde_json::from_str(text); }",
            "src/state/mod.rs",
        ),
        (
            Rule::Serde,
            "#[serde(default)] struct A;",
            "src/ui/route.rs",
        ),
        (Rule::Serde, "use {serde as s};", "src/browser/shelf.rs"),
        (Rule::Browser, "use web_sys::Window;", "src/state/mod.rs"),
        (
            Rule::Browser,
            "fn f() { js_sys::Date::now(); }",
            "src/ui/layout.rs",
        ),
        (Rule::Browser, "#[wasm_bindgen] fn f() {}", "src/main.rs"),
        (
            Rule::Browser,
            "use wasm_bindgen_futures::spawn_local;",
            "src/ui/layout.rs",
        ),
        (
            Rule::Browser,
            "use gloo_storage::LocalStorage;",
            "src/storage/keeper.rs",
        ),
        (
            Rule::Leptos,
            "use leptos::prelude::*;",
            "src/browser/clock.rs",
        ),
        (
            Rule::Leptos,
            "m! { leptos_router::Route }",
            "src/domain/ids.rs",
        ),
    ];
    for (rule, code, path) in plants {
        is_refused(path, code, rule);
    }
    for (path, code) in [
        ("src/storage/save.rs", "use serde::Deserialize;"),
        (
            "src/content/load.rs",
            "fn f() { serde_json::from_str(text); }",
        ),
        ("src/bin/tool.rs", "use serde::Serialize;"),
        (
            "src/browser/shelf.rs",
            "use web_sys::Window; use gloo_storage::Storage;",
        ),
        ("src/state/mod.rs", "use leptos::prelude::*;"),
        ("src/ui/layout.rs", "use leptos::prelude::*;"),
        (
            "src/main.rs",
            "fn main() { leptos::mount::mount_to_body(f); }",
        ),
        ("src/domain/ids.rs", "// serde\nfn observed(served: u8) {}"),
    ] {
        is_fine(path, code);
    }
}

#[test]
fn the_domain_has_no_clock_and_no_dice() {
    for code in [
        "fn f() { std::time::SystemTime::now(); }",
        "fn f() { Instant::now(); }",
        "fn f() { chrono::Utc::now(); }",
        "fn f() { let now = chrono::offset::Local::now; }",
        "use rand::Rng;",
        "fn f() { getrandom::fill(&mut bytes); }",
        "use std::hash::RandomState;",
    ] {
        is_refused("src/domain/sandbox/world.rs", code, Rule::Clock);
    }
    is_fine(
        "src/domain/sandbox/world.rs",
        "fn f(&self) { self.now(); Self::now(); }",
    );
    is_fine("src/browser/clock.rs", "fn f() { chrono::Utc::now(); }");
}

#[test]
fn a_table_that_forgets_a_room_is_found() {
    assert_eq!(broken("src/attic/mod.rs", ""), [Rule::Table]);
    assert_eq!(broken_by("src/lib.rs", "//! No table.\n"), [Rule::Table]);
}
