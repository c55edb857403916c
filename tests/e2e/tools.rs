//! The two libraries from npm that are put into pages: roles and names, and accessibility rules.

use std::fs;
use std::path::PathBuf;

/// Scripts for the page, as function bodies.
#[derive(Clone)]
pub struct Tools {
    /// Makes `window.__find`, which finds by role and name with `@testing-library/dom`.
    pub find: String,
    /// Makes `window.axe`.
    pub axe: String,
}

impl Tools {
    /// Reads them from `FLEDGE_NODE_MODULES`, or from where the project's tools are installed.
    pub fn read() -> Result<Self, String> {
        let folder = folder()?;
        let file = |inside: &str| {
            let path = folder.join(inside);
            fs::read_to_string(&path).map_err(|error| {
                format!(
                    "can't read {}: {error}; run tests/tools/install.sh test",
                    path.display()
                )
            })
        };
        let roles = file("@testing-library/dom/dist/@testing-library/dom.umd.min.js")?;
        // Where the library finds `exports` it leaves the page's own names alone.
        let find = format!(
            "const library = {{}};\n(function (exports, module) {{\n{roles}\n}})(library, {{}});\n{}",
            include_str!("phone/find.js")
        );
        let axe = file("axe-core/axe.min.js")?;
        Ok(Self { find, axe })
    }
}

fn folder() -> Result<PathBuf, String> {
    if let Some(given) = std::env::var_os("FLEDGE_NODE_MODULES") {
        return Ok(given.into());
    }
    let cache = match std::env::var_os("FLEDGE_CACHE") {
        Some(cache) => PathBuf::from(cache),
        None => std::env::home_dir()
            .ok_or("there is no home folder")?
            .join(".cache/fledge"),
    };
    Ok(cache.join("tools/npm/node_modules"))
}
