//! A challenge as data: stages, steps, and the scenario they are practised in.

use std::sync::Arc;

use chrono::NaiveDate;

use super::{Goal, GoodTime, HousePolicy};
use crate::domain::sandbox::{Action, Scenario};
use crate::domain::text::Network;
use crate::domain::{CastId, PostId, SceneId, StageId, StepId};

/// A whole challenge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    /// Stable id of the pack.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Language of its texts, as a BCP 47 tag.
    pub language: String,
    /// What the sandbox is set with.
    pub scenario: Arc<Scenario>,
    /// The stretches of the way, in order.
    pub stages: Vec<Stage>,
    /// The steps, in order.
    pub steps: Vec<Step>,
    /// The professions it has variations for; the first is told where none was chosen.
    pub professions: Vec<Profession>,
    /// The profession it is told for; empty in a pack without variations.
    pub profession: String,
    /// What its guidance rests on.
    pub sources: Vec<Source>,
    /// The employer's own policy, if it carries one.
    pub policy: Option<HousePolicy>,
}

/// A line of work that a pack has variations for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profession {
    /// Stable id.
    pub id: String,
    /// Its name.
    pub title: String,
}

/// Guidance that a step rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Stable id.
    pub id: String,
    /// Who says it, and where.
    pub name: String,
    /// Its page; empty if the text wasn't at hand.
    pub url: String,
    /// The day somebody last held the step against it; `None` if the pack gives no real day.
    pub reviewed: Option<NaiveDate>,
}

/// A stretch of the challenge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Stable id.
    pub id: StageId,
    /// Its title.
    pub title: String,
}

/// One step: ten minutes at most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Stable id.
    pub id: StepId,
    /// The stage it belongs to.
    pub stage: StageId,
    /// Title, as an invitation.
    pub title: String,
    /// Why it helps the learner.
    pub why: String,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// What to know first, in short paragraphs.
    pub learn: Vec<String>,
    /// What to do in the sandbox, in a sentence.
    pub task: String,
    /// Where in the sandbox it begins.
    pub start: Start,
    /// The scene that begins with it, if any.
    pub scene: Option<SceneId>,
    /// The state to reach.
    pub goal: Goal,
    /// Actions that reach it from a fresh sandbox.
    pub solution: Vec<Action>,
    /// Three hints, each saying more than the one before.
    pub hints: Vec<String>,
    /// How to do it on a real network.
    pub for_real: Vec<ForReal>,
    /// The question to look back with.
    pub reflect: String,
    /// Ids of the sources it rests on.
    pub sources: Vec<String>,
    /// What a manager may rely on once it is done, in the learner's own voice; `None` if it teaches no
    /// safeguard.
    pub safeguard: Option<String>,
    /// For a drill: the time in which it is well done.
    pub good_time: Option<GoodTime>,
}

/// Where in the sandbox a step begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Start {
    /// The home timeline.
    Home,
    /// The learner's own profile.
    Profile,
    /// These people, to look at and choose from.
    People(Vec<CastId>),
    /// The learner's lists.
    Lists,
    /// These posts, to read and choose from.
    Posts(Vec<PostId>),
    /// A new post.
    Compose,
    /// The private messages.
    Messages,
    /// What others did, follow requests among it.
    Notices,
    /// The posts saved for later.
    Saved,
    /// What keeps the account safe.
    Account,
    /// The posts under this hashtag, without `#`.
    Tag(String),
}

/// How to do a step on one real network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForReal {
    /// The network.
    pub network: Network,
    /// What to do there, in a sentence or two.
    pub text: String,
    /// The network's own page for it; `{instance}` stands for a Mastodon instance's host.
    pub link: String,
}

impl Pack {
    /// The step with this id.
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps.iter().find(|step| &step.id == id)
    }

    /// The step's place in the order, from 0.
    pub fn position(&self, id: &StepId) -> Option<usize> {
        self.steps.iter().position(|step| &step.id == id)
    }
}

impl Step {
    /// How to do it on `network`.
    pub fn for_real_on(&self, network: Network) -> Option<&ForReal> {
        self.for_real.iter().find(|one| one.network == network)
    }
}
