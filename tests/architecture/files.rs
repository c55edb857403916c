//! What must stand beside the sources: styles by name, and a frozen save for each version.

use std::collections::{BTreeMap, BTreeSet};

use super::{Fault, Rule};

/// Styles that are of no one component.
const GENERAL: [&str; 3] = ["tokens", "base", "layout"];

fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split('.').next().unwrap_or(name)
}

/// Each style file is named like a component or a page, or like a class that it defines and the
/// page uses.
pub fn check_styles(
    styles: &BTreeMap<String, String>,
    ui: &BTreeMap<String, String>,
) -> Vec<Fault> {
    let on_the_page = |path: &&String| {
        path.starts_with("src/ui/components/") || path.starts_with("src/ui/pages/")
    };
    let modules: BTreeSet<String> = ui
        .keys()
        .filter(on_the_page)
        .map(|path| stem(path).replace('_', "-"))
        .filter(|name| name != "mod")
        .collect();
    let is_module = |name: &str| modules.contains(name);
    let is_class = |name: &str, css: &str| {
        let is_defined = css.lines().any(|line| {
            let rest = line.trim_start().strip_prefix('.');
            rest.and_then(|rest| rest.strip_prefix(name))
                .is_some_and(|after| !after.starts_with(|c: char| c.is_alphanumeric() || c == '-'))
        });
        is_defined && ui.values().any(|text| uses_class(text, name))
    };
    styles
        .iter()
        .filter(|(path, css)| {
            let name = stem(path);
            !GENERAL.contains(&name) && !is_module(name) && !is_class(name, css)
        })
        .map(|(path, _)| Fault::new(Rule::Style, path.as_str(), stem(path)))
        .collect()
}

/// Whether a text literal of the source has the class among its words.
fn uses_class(source: &str, name: &str) -> bool {
    let mut pieces = source.split('"');
    pieces.next();
    pieces
        .step_by(2)
        .any(|literal| literal.split_whitespace().any(|word| word == name))
}

/// Each `save_vN.rs` has its `save-vN.json`.
pub fn check_fixtures(
    storage: &BTreeMap<String, String>,
    fixtures: &BTreeMap<String, String>,
) -> Vec<Fault> {
    let versions = storage
        .keys()
        .filter_map(|path| stem(path).strip_prefix("save_v"));
    versions
        .map(|version| format!("tests/fixtures/save-v{version}.json"))
        .filter(|fixture| !fixtures.contains_key(fixture))
        .map(|fixture| Fault::new(Rule::Fixture, fixture, "isn't there"))
        .collect()
}
