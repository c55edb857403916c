//! What a trainer does: the cohorts they run, the named verbs on them, and keeping them.
//!
//! Read when the first of a trainer's pages is opened, and not before: a learner's phone has no
//! cohort of its own.

mod codes;
mod collecting;
mod running;

use std::sync::OnceLock;

use leptos::prelude::*;

use crate::browser::{LocalShelf, clock, page};
use crate::domain::cohort::{CohortId, Invitation, LearnerKey, Note};
use crate::storage::{Cohorts, NotKept, Trouble};

pub use collecting::{Collected, Line, What};
pub use running::Running;

/// How often a cohort is merged with what other tabs wrote in the very same moment.
const TRIES: usize = 3;

/// What is open, for as long as the page lives.
static OPEN: OnceLock<Open> = OnceLock::new();

struct Open {
    running: ArcRwSignal<Vec<Running>>,
    trouble: ArcRwSignal<Option<Trouble>>,
}

/// The trainer's side of the app. Copy it freely: it holds nothing itself.
#[derive(Clone, Copy, Debug)]
pub struct Trainer(());

fn open() -> &'static Open {
    OPEN.get_or_init(|| Open {
        running: ArcRwSignal::new(Vec::new()),
        trouble: ArcRwSignal::new(None),
    })
}

fn shelf() -> Cohorts<LocalShelf> {
    Cohorts::on(LocalShelf)
}

impl Trainer {
    /// Opens what this device keeps; later, what other tabs have kept since.
    pub fn here() -> Self {
        let trainer = Self(());
        if OPEN.get().is_none() {
            page::on_storage_change(catch_up);
        }
        catch_up();
        trainer
    }

    /// The ids of all cohorts, the newest first. Followed as they change.
    pub fn ids(self) -> Vec<CohortId> {
        open().running.with(|running| {
            let mut ids: Vec<_> = running
                .iter()
                .map(|it| (it.cohort.invitation.starts, it.id()))
                .collect();
            ids.sort();
            ids.into_iter().rev().map(|(_, id)| id).collect()
        })
    }

    /// Looks at a cohort; none if it isn't there. Followed as it changes.
    pub fn with<T>(self, id: CohortId, look: impl FnOnce(&Running) -> T) -> Option<T> {
        open()
            .running
            .with(|running| running.iter().find(|it| it.id() == id).map(look))
    }

    /// Looks at a cohort as it is now.
    pub fn with_untracked<T>(self, id: CohortId, look: impl FnOnce(&Running) -> T) -> Option<T> {
        open()
            .running
            .with_untracked(|running| running.iter().find(|it| it.id() == id).map(look))
    }

    /// What stands in the way of keeping cohorts. Followed as it changes.
    pub fn trouble(self) -> Option<Trouble> {
        open().trouble.get()
    }

    /// Takes another invitation for a cohort: reports for the one before still count.
    pub fn revise(self, id: CohortId, mut invitation: Invitation) {
        change(id, |running| {
            let last = running.cohort.invitation.made_at;
            invitation.cohort = id;
            invitation.made_at = clock::unix_seconds().max(last.saturating_add(1));
            running.cohort.revise(invitation.cleaned());
        });
    }

    /// Notes that the trainer has saved a backup of the keys.
    pub fn note_backed_up(self, id: CohortId) {
        change(id, |running| running.is_backed_up = true);
    }

    /// Keeps a note about a learner. It stays on this device.
    pub fn note(self, id: CohortId, learner: LearnerKey, group: &str, text: &str) {
        change(id, |running| {
            let roster = &mut running.cohort.roster;
            let last = roster.note_of(&learner).map_or(0, |note| note.at);
            let note = Note {
                at: clock::unix_seconds().max(last.saturating_add(1)),
                group: group.trim().to_owned(),
                text: text.trim().to_owned(),
            };
            roster.note(learner, note);
        });
    }

    /// Removes a learner with everything they sent until now.
    pub fn remove_learner(self, id: CohortId, learner: LearnerKey) {
        change(id, |running| {
            let roster = &mut running.cohort.roster;
            // A report from a clock that is ahead, and a note made in this second, go too.
            let report = roster.report(&learner).map_or(0, |report| report.made_at);
            let note = roster.note_of(&learner).map_or(0, |note| note.at);
            let now = clock::unix_seconds().max(report).max(note);
            roster.remove(learner, now);
        });
    }

    /// Deletes a cohort with its keys. Without a backup, no later report can be read.
    pub fn delete(self, id: CohortId) {
        match shelf().delete(&id.to_string()) {
            Ok(()) => open().running.update(|all| all.retain(|it| it.id() != id)),
            Err(trouble) => open().trouble.set(Some(trouble)),
        }
    }
}

/// Takes a cohort among those that run, or into the one that is there already.
fn take(other: Running) {
    catch_up();
    let id = other.id();
    open()
        .running
        .update(|all| match all.iter_mut().find(|it| it.id() == id) {
            Some(there) => there.take_in(other),
            None => all.push(other),
        });
    keep(id);
}

fn change(id: CohortId, change: impl FnOnce(&mut Running)) {
    catch_up();
    open().running.update(|all| {
        if let Some(running) = all.iter_mut().find(|it| it.id() == id) {
            change(running);
        }
    });
    keep(id);
}

/// Keeps a cohort, with what other tabs have kept of it since.
fn keep(id: CohortId) {
    let mut trouble = None;
    for _ in 0..TRIES {
        match keep_once(id) {
            Ok(()) => break,
            Err(NotKept::Newer(_)) => catch_up(),
            Err(NotKept::Deleted) => {
                open().running.update(|all| all.retain(|it| it.id() != id));
                break;
            }
            Err(NotKept::Trouble(it)) => {
                trouble = Some(it);
                break;
            }
        }
    }
    if open().trouble.with_untracked(|before| *before != trouble) {
        open().trouble.set(trouble);
    }
}

/// Takes in what is kept and isn't shown yet, and lets go what other tabs have deleted.
fn catch_up() {
    let cohorts = shelf();
    let now = clock::unix_seconds();
    let ids = match cohorts.ids() {
        Ok(ids) => ids,
        Err(trouble) => return open().trouble.set(Some(trouble)),
    };
    let known: Vec<(String, u64)> = open().running.with_untracked(|all| {
        let known = all.iter().map(|it| (it.id().to_string(), it.revision));
        known.collect()
    });
    let is_gone = |(id, revision): &(String, u64)| *revision > 0 && !ids.iter().any(|it| it == id);
    let gone: Vec<&String> = known
        .iter()
        .filter(|it| is_gone(it))
        .map(|it| &it.0)
        .collect();
    let is_news = |id: &String| {
        let known = known.iter().find(|(known, _)| known == id);
        known.is_none_or(|(_, revision)| cohorts.revision(id) != Some(*revision))
    };
    let mut news = Vec::new();
    for id in ids.iter().filter(|id| is_news(id)) {
        match read(&cohorts, id, now) {
            Ok(running) => news.extend(running),
            Err(trouble) => open().trouble.set(Some(trouble)),
        }
    }
    if gone.is_empty() && news.is_empty() {
        return;
    }
    open().running.update(|all| {
        all.retain(|it| !gone.contains(&&it.id().to_string()));
        for other in news {
            match all.iter_mut().find(|it| it.id() == other.id()) {
                Some(there) => there.take_in(other),
                None => all.push(other),
            }
        }
    });
}

fn read(cohorts: &Cohorts<LocalShelf>, id: &str, now: i64) -> Result<Option<Running>, Trouble> {
    let Some(kept) = cohorts.read(id, now)? else {
        return Ok(None);
    };
    match Running::of_kept(&kept).filter(|it| it.id().to_string() == id) {
        Some(running) => Ok(Some(running)),
        None => Err(cohorts.set_aside(id, now)),
    }
}

fn keep_once(id: CohortId) -> Result<(), NotKept> {
    let now = clock::unix_seconds();
    let kept = open().running.with_untracked(|all| {
        let running = all.iter().find(|it| it.id() == id)?;
        running.to_kept(now)
    });
    let Some(mut kept) = kept else { return Ok(()) };
    shelf().keep(&id.to_string(), &mut kept)?;
    open().running.update_untracked(|all| {
        if let Some(running) = all.iter_mut().find(|it| it.id() == id) {
            running.revision = kept.revision;
        }
    });
    Ok(())
}
