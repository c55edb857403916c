//! An employer's own policy, as a pack carries it: a few lines, whom to ask, and what it adds to the
//! coach's rules.

use crate::domain::coach::{Category, Policy};
use crate::domain::sandbox::Link;

/// The policy of one employer. The coach cites it before any other source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HousePolicy {
    /// What it is called, and whose it is.
    pub name: String,
    /// What it says, in short lines.
    pub lines: Vec<PolicyLine>,
    /// Where it can be read.
    pub links: Vec<Link>,
    /// Whom to ask; empty if nobody is named.
    pub ask: String,
    /// What it adds to the rules: words, handles, rules that stay on.
    pub rules: Policy,
}

/// One line of a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyLine {
    /// What it says.
    pub text: String,
    /// Which remarks it belongs to; empty for all of them.
    pub about: Vec<Category>,
}

impl HousePolicy {
    /// What it says about a subject: the lines about it, or else those about everything.
    pub fn lines_about(&self, category: Category) -> Vec<&str> {
        let of = |is_wanted: &dyn Fn(&PolicyLine) -> bool| -> Vec<&str> {
            let lines = self.lines.iter().filter(|line| is_wanted(line));
            lines.map(|line| line.text.as_str()).collect()
        };
        let own = of(&|line| line.about.contains(&category));
        if own.is_empty() {
            of(&|line| line.about.is_empty())
        } else {
            own
        }
    }

    /// Whether a rule may not be turned off.
    pub fn pins(&self, rule: &str) -> bool {
        self.rules.pinned.iter().any(|pinned| pinned == rule)
    }
}
