//! What the browser journeys want to know, and the paths over which pages tell it.

/// Where browsers send what broke a policy.
pub const REPORT_PATH: &str = "/__csp";

/// Where pages send what their console said.
pub const CONSOLE_PATH: &str = "/__console";

/// Where the script lies that sends it.
pub const SCRIPT_PATH: &str = "/__watch.js";

/// The script that sends what a page's console said.
pub const SCRIPT: &str = include_str!("watch.js");

/// What is watched while the site is served.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Watch {
    /// A plain static host.
    Nothing,
    /// Requests and breaches of the pages' policies are printed.
    Policy,
    /// The same, and pages carry a script that reports errors in their console.
    PolicyAndConsole,
}

/// The page with the script before everything else, and so before its own policy.
pub fn with_script(html: &str) -> String {
    let opening = ["<head", "<html", "<!doctype"].into_iter().find_map(|tag| {
        let start = html.to_ascii_lowercase().find(tag)?;
        let (_, rest) = html.split_at_checked(start)?;
        Some(start + rest.find('>')? + 1)
    });
    let (before, after) = html
        .split_at_checked(opening.unwrap_or(0))
        .unwrap_or(("", html));
    format!("{before}<script src=\"{SCRIPT_PATH}\"></script>{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_comes_before_the_pages_own_policy() {
        for html in [
            "<!doctype html><html><head><meta x>",
            "<!doctype html><html lang=en><meta x>",
        ] {
            let watched = with_script(html);
            let script = watched.find("<script").unwrap();
            assert!(script < watched.find("<meta").unwrap(), "{watched}");
            assert!(script > watched.find("<html").unwrap(), "{watched}");
        }
    }
}
