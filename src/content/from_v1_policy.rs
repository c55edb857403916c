//! The pack of format 1 becomes the domain's: the employer's own policy.

use super::from_v1::all;
use super::pack_v1 as v1;
use super::{Fault, Mend};
use crate::domain::challenge::{HousePolicy, PolicyLine};
use crate::domain::coach::{self, Category};

impl v1::Policy {
    /// Every subject that the coach doesn't know.
    pub(super) fn strangers(&self) -> Vec<Fault> {
        let lines = self.lines.iter().enumerate();
        lines
            .flat_map(|(number, line)| line.about.iter().map(move |slug| (number, slug)))
            .filter(|(_, slug)| Category::from_slug(slug).is_none())
            .map(|(number, slug)| Fault {
                place: format!("policy/lines/{number}/about"),
                mend: Mend::PointToExisting(slug.clone()),
            })
            .collect()
    }
}

impl From<v1::Policy> for HousePolicy {
    fn from(policy: v1::Policy) -> Self {
        Self {
            name: policy.name,
            lines: all(policy.lines),
            links: all(policy.links),
            ask: policy.ask.unwrap_or_default(),
            rules: coach::Policy {
                embargoed: policy.embargoed,
                own_handles: policy.own_handles,
                pinned: policy.pinned,
            },
        }
    }
}

impl From<v1::Line> for PolicyLine {
    fn from(line: v1::Line) -> Self {
        let about = line.about.iter();
        Self {
            about: about.filter_map(|slug| Category::from_slug(slug)).collect(),
            text: line.text,
        }
    }
}
