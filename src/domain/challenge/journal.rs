//! The journal: what somebody noted, step by step, and finding it again.

use super::{Pack, Progress, Reflection, Status, Step, Verb};
use crate::domain::StepId;
use crate::domain::text::folded;

/// One reflection with the step it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The step.
    pub step: StepId,
    /// Its title; the id if this pack doesn't have the step.
    pub title: String,
    /// What was noted.
    pub reflection: Reflection,
}

/// Every reflection in the order of the pack; those of steps it doesn't have come last.
pub fn notes(pack: &Pack, progress: &Progress) -> Vec<Note> {
    let known = pack.steps.iter().map(|step| (&step.id, &*step.title));
    let is_unknown = |id: &&StepId| pack.step(id).is_none();
    let unknown = progress.steps.keys().filter(is_unknown);
    let all = known.chain(unknown.map(|id| (id, id.as_str())));
    all.filter_map(|(id, title)| {
        let reflection = progress.steps.get(id)?.reflection.clone()?;
        Some(Note {
            step: id.clone(),
            title: title.to_owned(),
            reflection,
        })
    })
    .collect()
}

impl Progress {
    /// The steps that can go into a document, in the order of the pack: done, or looked back on.
    pub fn entries<'a>(&self, pack: &'a Pack) -> Vec<&'a Step> {
        let is_entry = |step: &&Step| {
            self.status(&step.id) != Status::NotYet || self.record(&step.id).reflection.is_some()
        };
        pack.steps.iter().filter(is_entry).collect()
    }

    /// The step that was done last, in practice or for real; of two on one day, the later one in the
    /// pack.
    pub fn last_done<'a>(&self, pack: &'a Pack) -> Option<&'a Step> {
        let day = |step: &&Step| {
            let record = self.steps.get(&step.id)?;
            record.practised.max(record.for_real)
        };
        pack.steps
            .iter()
            .filter(|step| day(step).is_some())
            .max_by_key(day)
    }
}

impl Note {
    /// Whether it has this verb, if one is wanted, and every word sought in its title or line,
    /// whatever their case and accents.
    pub fn has(&self, verb: Option<Verb>, sought: &str) -> bool {
        let text = folded(&format!("{} {}", self.title, self.reflection.line));
        verb.is_none_or(|verb| verb == self.reflection.verb)
            && folded(sought)
                .split_whitespace()
                .all(|word| text.contains(word))
    }
}
