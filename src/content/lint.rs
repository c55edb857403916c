//! Holds a pack against what a learner may expect of it.

use std::collections::BTreeSet;

use super::circle::circles;
use super::fault::{Fault, HINTS, MOST_LEARN_WORDS, MOST_MINUTES, Mend};
use crate::domain::challenge::{Pack, Start, Step, solve};
use crate::domain::sandbox::{Author, Post, Response, Trigger};
use crate::domain::text::Network;
use crate::domain::{CastId, PostId};

/// Every fault of a pack, in the pack's order; none for a sound one.
pub fn lint(pack: &Pack) -> Vec<Fault> {
    let mut linter = Linter {
        pack,
        faults: Vec::new(),
    };
    linter.heading();
    linter.cast();
    linter.posts();
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
        if self.pack.scenario.character(id).is_none() {
            self.fault(place, Mend::PointToExisting(id.to_string()));
        }
    }

    fn post(&mut self, place: &str, id: &PostId) {
        if !self.pack.scenario.posts.iter().any(|post| &post.id == id) {
            self.fault(place, Mend::PointToExisting(id.to_string()));
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

    fn posts(&mut self) {
        let posts = &self.pack.scenario.posts;
        self.ids("posts", posts.iter().map(|post| post.id.as_str()));
        for post in posts {
            let place = format!("posts/{}", post.id);
            self.filled(&place, "text", &post.text);
            if let Author::Cast(by) = &post.by {
                self.person(&format!("{place}/by"), by);
            }
            if let Some(who) = &post.credit_to {
                self.person(&format!("{place}/credit_to"), who);
            }
            for id in [&post.reply_to, &post.quote_of].into_iter().flatten() {
                self.post(&place, id);
            }
            if let Some(link) = &post.link {
                self.filled(&place, "link/title", &link.title);
                if !link.url.starts_with("https://") {
                    self.fault(&place, Mend::UseHttps(link.url.clone()));
                }
            }
        }
        self.circles("reply_to", |post| post.reply_to.as_ref());
        self.circles("quote_of", |post| post.quote_of.as_ref());
    }

    /// Whoever follows such a thread up to its beginning would never arrive.
    fn circles(&mut self, field: &str, next: fn(&Post) -> Option<&PostId>) {
        for ids in circles(&self.pack.scenario.posts, next) {
            let first = ids.first().map_or("", |id| id.as_str());
            let place = format!("posts/{first}/{field}");
            let ids = ids.iter().map(ToString::to_string).collect();
            self.fault(place, Mend::BreakCircle(ids));
        }
    }

    fn reactions(&mut self) {
        let reactions = &self.pack.scenario.reactions;
        self.ids("reactions", reactions.iter().map(|one| one.id.as_str()));
        for reaction in reactions {
            let place = format!("reactions/{}", reaction.id);
            self.person(&format!("{place}/by"), &reaction.by);
            if let Trigger::Mention(who) | Trigger::ReplyTo(who) | Trigger::QuoteOf(who) =
                &reaction.when
            {
                self.person(&format!("{place}/when"), who);
            }
            if let Response::Reply(texts) = &reaction.what {
                if texts.is_empty() {
                    self.fault(format!("{place}/what"), Mend::AddSome);
                }
                for text in texts {
                    self.filled(&place, "what", text);
                }
            }
        }
    }

    fn steps(&mut self) {
        let steps = &self.pack.steps;
        self.ids("steps", steps.iter().map(|step| step.id.as_str()));
        for step in steps {
            self.step(&format!("steps/{}", step.id), step);
        }
    }

    fn step(&mut self, place: &str, step: &Step) {
        for (field, text) in [
            ("title", &step.title),
            ("why", &step.why),
            ("task", &step.task),
            ("reflect", &step.reflect),
        ] {
            self.filled(place, field, text);
        }
        for text in step.learn.iter().chain(&step.hints) {
            self.filled(place, "learn and hints", text);
        }
        if !self.pack.stages.iter().any(|stage| stage.id == step.stage) {
            let mend = Mend::PointToExisting(step.stage.to_string());
            self.fault(format!("{place}/stage"), mend);
        }
        if !(1..=MOST_MINUTES).contains(&step.minutes) {
            self.fault(format!("{place}/minutes"), Mend::FitMinutes(step.minutes));
        }
        let words = step
            .learn
            .iter()
            .flat_map(|text| text.split_whitespace())
            .count();
        if words > MOST_LEARN_WORDS {
            self.fault(format!("{place}/learn"), Mend::Shorten(words));
        }
        if step.learn.is_empty() {
            self.fault(format!("{place}/learn"), Mend::AddSome);
        }
        if step.hints.len() != HINTS {
            self.fault(format!("{place}/hints"), Mend::GiveHints(step.hints.len()));
        }
        self.start(place, step);
        self.for_real(place, step);
        if let Err(unsolved) = solve(self.pack, step, &step.solution) {
            self.fault(format!("{place}/solution"), Mend::MendSolution(unsolved));
        }
    }

    fn start(&mut self, place: &str, step: &Step) {
        let place = format!("{place}/start");
        match &step.start {
            Start::People(ids) if ids.is_empty() => self.fault(place, Mend::AddSome),
            Start::Posts(ids) if ids.is_empty() => self.fault(place, Mend::AddSome),
            Start::People(ids) => ids.iter().for_each(|id| self.person(&place, id)),
            Start::Posts(ids) => ids.iter().for_each(|id| self.post(&place, id)),
            Start::Home | Start::Profile | Start::Lists | Start::Compose => {}
        }
    }

    fn for_real(&mut self, place: &str, step: &Step) {
        let place = format!("{place}/for_real");
        for network in [Network::X, Network::Bluesky, Network::Mastodon] {
            match step.for_real_on(network) {
                None => self.fault(&place, Mend::AddNetwork(network)),
                Some(one) => {
                    self.filled(&place, "text", &one.text);
                    if !one.link.starts_with("https://") {
                        self.fault(&place, Mend::UseHttps(one.link.clone()));
                    }
                }
            }
        }
    }
}
