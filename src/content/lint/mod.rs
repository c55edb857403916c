//! Holds a pack against what a learner may expect of it, and tells its author the mend.

mod goals;
mod policy;
mod reactions;
mod scenes;
mod steps;

use std::collections::BTreeSet;

use super::fault::{Fault, Mend, YOU};
use crate::domain::challenge::Pack;
use crate::domain::coach::{Category, catalogue};
use crate::domain::sandbox::{Message, Post};
use crate::domain::{CastId, MessageId, PostId, SceneId};

/// Minutes in a day.
const MINUTES_OF_DAY: u32 = 24 * 60;

/// Every fault of a pack, in the pack's order; none for a sound one.
pub fn lint(pack: &Pack) -> Vec<Fault> {
    let mut linter = Linter {
        pack,
        faults: Vec::new(),
    };
    linter.heading();
    linter.policy();
    linter.cast();
    linter.posts();
    linter.scenes();
    linter.reactions();
    linter.steps();
    linter.faults
}

struct Linter<'a> {
    pack: &'a Pack,
    faults: Vec<Fault>,
}

impl Linter<'_> {
    fn fault(&mut self, place: impl Into<String>, mend: Mend) {
        let place = place.into();
        self.faults.push(Fault { place, mend });
    }

    fn filled(&mut self, place: &str, field: &str, text: &str) {
        if text.trim().is_empty() {
            self.fault(format!("{place}/{field}"), Mend::FillIn);
        }
    }

    fn ids<'b>(&mut self, place: &str, ids: impl Iterator<Item = &'b str>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            let is_plain =
                |one: char| one.is_ascii_lowercase() || one.is_ascii_digit() || one == '-';
            if id.is_empty() || !id.chars().all(is_plain) {
                self.fault(place, Mend::PlainId(id.to_owned()));
            }
            if !seen.insert(id) {
                self.fault(place, Mend::MakeUnique(id.to_owned()));
            }
        }
    }

    fn person(&mut self, place: &str, id: &CastId) {
        let is_there = self.pack.scenario.character(id).is_some();
        self.exists(is_there, place, id.as_str());
    }

    /// Every post the pack brings, those of scenes too.
    fn all_posts(&self) -> impl Iterator<Item = &Post> {
        let scenario = &self.pack.scenario;
        let staged = scenario.scenes.iter().flat_map(|scene| &scene.posts);
        scenario.posts.iter().chain(staged)
    }

    fn all_messages(&self) -> impl Iterator<Item = &Message> {
        let scenes = self.pack.scenario.scenes.iter();
        scenes.flat_map(|scene| &scene.messages)
    }

    fn exists(&mut self, is_there: bool, place: &str, id: &str) {
        if !is_there {
            self.fault(place, Mend::PointToExisting(id.to_owned()));
        }
    }

    fn post(&mut self, place: &str, id: &PostId) {
        let is_there = self.all_posts().any(|post| &post.id == id);
        self.exists(is_there, place, id.as_str());
    }

    /// A post of the pack, or one that the learner will write.
    fn own_post(&mut self, place: &str, id: &PostId) {
        if !id.as_str().starts_with('~') {
            self.post(place, id);
        }
    }

    fn message(&mut self, place: &str, id: &MessageId) {
        let is_there = self.all_messages().any(|message| &message.id == id);
        self.exists(is_there, place, id.as_str());
    }

    fn scene(&mut self, place: &str, id: &SceneId) {
        let is_there = self.pack.scenario.scene(id).is_some();
        self.exists(is_there, place, id.as_str());
    }

    fn category(&mut self, place: &str, slug: &str) {
        self.exists(Category::from_slug(slug).is_some(), place, slug);
    }

    fn rule(&mut self, place: &str, id: &str) {
        self.exists(catalogue().any(|(rule, ..)| rule == id), place, id);
    }

    fn link(&mut self, place: &str, url: &str) {
        if !url.starts_with("https://") {
            self.fault(place, Mend::UseHttps(url.to_owned()));
        }
    }

    fn heading(&mut self) {
        let pack = self.pack;
        self.ids("id", std::iter::once(pack.id.as_str()));
        self.filled("pack", "title", &pack.title);
        self.filled("pack", "language", &pack.language);
        if pack.steps.is_empty() {
            self.fault("steps", Mend::AddSome);
        }
        self.ids("stages", pack.stages.iter().map(|stage| stage.id.as_str()));
        if pack.scenario.clock >= MINUTES_OF_DAY {
            self.fault("clock", Mend::FitClock(pack.scenario.clock));
        }
        self.ids(
            "professions",
            pack.professions.iter().map(|it| it.id.as_str()),
        );
        for one in &pack.professions {
            self.filled(&format!("professions/{}", one.id), "title", &one.title);
        }
        self.ids("sources", pack.sources.iter().map(|it| it.id.as_str()));
        for source in &pack.sources {
            let place = format!("sources/{}", source.id);
            self.filled(&place, "name", &source.name);
            if !source.url.is_empty() {
                self.link(&place, &source.url);
            }
            if source.reviewed.is_none() {
                self.fault(format!("{place}/reviewed"), Mend::WriteDay);
            }
        }
        for stage in &pack.stages {
            self.filled(&format!("stages/{}", stage.id), "title", &stage.title);
            if !pack.steps.iter().any(|step| step.stage == stage.id) {
                self.fault(format!("stages/{}", stage.id), Mend::AddSome);
            }
        }
    }

    fn cast(&mut self) {
        let cast = &self.pack.scenario.cast;
        self.ids("cast", cast.iter().map(|one| one.id.as_str()));
        let mut handles = BTreeSet::new();
        for one in cast {
            let place = format!("cast/{}", one.id);
            self.filled(&place, "name", &one.name);
            self.filled(&place, "role", &one.role);
            self.filled(&place, "bio", &one.bio);
            self.filled(&place, "why_follow", &one.why_follow);
            if one.id.as_str() == YOU {
                self.fault(&place, Mend::KeepForLearner);
            }
            for who in &one.follows {
                self.person(&format!("{place}/follows"), who);
            }
            let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
            let length = one.handle.chars().count();
            // Handles of X: letters, digits and underscores, 15 at most.
            if !(1..=15).contains(&length) || !one.handle.chars().all(is_plain) {
                self.fault(&place, Mend::PlainHandle(one.handle.clone()));
            }
            if !handles.insert(one.handle.to_lowercase()) {
                self.fault(&place, Mend::MakeUnique(one.handle.clone()));
            }
        }
    }
}
