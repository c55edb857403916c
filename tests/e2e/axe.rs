//! The accessibility rules of axe-core, run in the page as it is.

use std::fmt;

use serde::Deserialize;
use serde_json::Value;

use crate::phone::Phone;

/// A rule that the page breaks, and where.
#[derive(Clone, Debug, Deserialize)]
pub struct Violation {
    /// The rule's name, such as `image-alt`.
    pub id: String,
    /// `minor`, `moderate`, `serious` or `critical`.
    pub impact: Option<String>,
    /// What would have been right.
    pub help: String,
    /// Selectors of what breaks it.
    pub targets: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let impact = self.impact.as_deref().unwrap_or("unrated");
        write!(
            f,
            "{} ({impact}): {}: {}",
            self.id,
            self.help,
            self.targets.join(" | ")
        )
    }
}

/// WCAG 2.2 A and AA, and axe's best practices.
const CHECK: &str = "
const done = arguments[arguments.length - 1];
axe.run(document, {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}).then(
  ({ violations }) => done(violations.map(({ id, impact, help, nodes }) =>
    ({ id, impact, help, targets: nodes.map(({ target }) => target.flat().join(' ')) }))),
  (error) => done(String(error)),
);";

impl Phone {
    /// What breaks the rules on the page as it is now.
    #[track_caller]
    pub fn axe(&self) -> Vec<Violation> {
        let found = self.run_tool_async(CHECK);
        match found {
            Value::Array(_) => serde_json::from_value(found).unwrap_or_default(),
            other => panic!("axe did not finish: {other}"),
        }
    }

    /// No rule is broken on the page as it is now.
    #[track_caller]
    pub fn see_no_axe_violations(&self) {
        let found: Vec<String> = self.axe().iter().map(Violation::to_string).collect();
        assert!(
            found.is_empty(),
            "axe: {}\n{}",
            found.join("\n     "),
            self.screen()
        );
    }
}
