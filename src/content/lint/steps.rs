//! Steps: short enough, complete, and proved by their own solution.

use super::super::fault::{
    HINTS, MOST_GOOD_MINUTES, MOST_LEARN_WORDS, MOST_MINUTES, MOST_SENTENCE_WORDS, Mend,
};
use super::Linter;
use crate::domain::challenge::{Start, Step, solve};
use crate::domain::text::Network;

impl Linter<'_> {
    pub(super) fn steps(&mut self) {
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
        if let Some(scene) = &step.scene {
            self.scene(&format!("{place}/scene"), scene);
        }
        for id in &step.sources {
            let is_there = self.pack.sources.iter().any(|source| &source.id == id);
            self.exists(is_there, &format!("{place}/sources"), id);
        }
        self.safeguard(place, step);
        self.good_time(place, step);
        self.goal(&format!("{place}/goal"), &step.goal);
        self.start(place, step);
        self.for_real(place, step);
        if let Err(unsolved) = solve(self.pack, step, &step.solution) {
            self.fault(format!("{place}/solution"), Mend::MendSolution(unsolved));
        }
    }

    /// One line of the page for a manager, which has room for all of them.
    fn safeguard(&mut self, place: &str, step: &Step) {
        let Some(text) = &step.safeguard else { return };
        self.filled(place, "safeguard", text);
        let words = text.split_whitespace().count();
        if words > MOST_SENTENCE_WORDS {
            self.fault(format!("{place}/safeguard"), Mend::ShortenLine(words));
        }
    }

    fn good_time(&mut self, place: &str, step: &Step) {
        let Some(good) = &step.good_time else { return };
        let place = format!("{place}/good_time");
        self.filled(&place, "helps", &good.helps);
        if !(1..=MOST_GOOD_MINUTES).contains(&good.minutes) {
            let mend = Mend::FitGoodTime(good.minutes);
            self.fault(format!("{place}/minutes"), mend);
        }
        if step.scene.is_none() {
            self.fault(place, Mend::BeginDrill);
        }
    }

    fn start(&mut self, place: &str, step: &Step) {
        let place = format!("{place}/start");
        match &step.start {
            Start::People(ids) if ids.is_empty() => self.fault(place, Mend::AddSome),
            Start::Posts(ids) if ids.is_empty() => self.fault(place, Mend::AddSome),
            Start::People(ids) => ids.iter().for_each(|id| self.person(&place, id)),
            Start::Posts(ids) => ids.iter().for_each(|id| self.post(&place, id)),
            Start::Tag(tag) => self.filled(&place, "tag", tag),
            Start::Home
            | Start::Profile
            | Start::Lists
            | Start::Compose
            | Start::Messages
            | Start::Notices
            | Start::Saved
            | Start::Account => {}
        }
    }

    fn for_real(&mut self, place: &str, step: &Step) {
        let place = format!("{place}/for_real");
        for network in [Network::X, Network::Bluesky, Network::Mastodon] {
            match step.for_real_on(network) {
                None => self.fault(&place, Mend::AddNetwork(network)),
                Some(one) => {
                    self.filled(&place, "text", &one.text);
                    self.link(&place, &one.link);
                }
            }
        }
    }
}
