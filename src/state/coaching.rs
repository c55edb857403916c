//! The coach at work on a draft: what it is told, and what the learner made of its remarks.

use leptos::prelude::*;

use super::App;
use super::member::{is_agreed_pre_election, with_agreed};
use crate::browser::clock;
use crate::domain::PostId;
use crate::domain::challenge::HousePolicy;
use crate::domain::coach::jigsaw::{Piece, pieces};
use crate::domain::coach::{self, Audience, Finding, Hat, Level, Policy, review};
use crate::domain::sandbox::{Author, Post, employ};
use crate::storage::{Aim, Draft};

/// How many earlier posts the coach looks at.
const EARLIER: usize = 5;

/// The coach's remarks on a draft, kept up to date. Small handles: copy it freely.
#[derive(Clone, Copy)]
pub struct Coached {
    /// Every remark that wasn't set aside, the most important first.
    pub findings: Memo<Vec<Finding>>,
    /// The essential rules whose remarks the learner says to have checked. Any change of the text
    /// takes that back.
    pub checked: RwSignal<Vec<&'static str>>,
}

impl Coached {
    /// Follows a draft.
    pub fn new(state: App, draft: RwSignal<Draft>) -> Self {
        let checked = RwSignal::new(Vec::new());
        let findings = Memo::new(move |_| draft.with(|draft| state.review(draft)));
        let text = Memo::new(move |_| draft.with(|draft| draft.text.clone()));
        Effect::new(move || {
            // Read, since a memo that nobody reads tells of no change.
            text.with(|_| checked.set(Vec::new()));
        });
        Self { findings, checked }
    }

    /// Whether something essential waits to be checked.
    pub fn must_check(self) -> bool {
        let checked = self.checked.get();
        let waits = |it: &Finding| it.level == Level::Essential && !checked.contains(&it.rule);
        self.findings.with(|all| all.iter().any(waits))
    }
}

/// Lets the sandbox ask the coach, too.
pub fn employ_coach() {
    employ(review);
}

impl App {
    /// The hat a draft is written under.
    pub fn hat_of(self, draft: &Draft) -> Hat {
        let chosen = || self.play.with(|play| play.world().profile.hat);
        draft.hat.or_else(chosen).unwrap_or(Hat::Professional)
    }

    /// What the coach says of a draft, without what the learner set aside or turned off.
    pub fn review(self, draft: &Draft) -> Vec<Finding> {
        let mut findings = self.review_under(draft, self.hat_of(draft));
        let pinned = self.added_rules().pinned;
        self.settings.with(|settings| {
            findings.retain(|finding| {
                let is_rule = |rule: &String| rule == finding.rule;
                // Nobody turns off what is essential, or what the employer insists on.
                let stays = finding.level == Level::Essential || pinned.iter().any(is_rule);
                let is_off = !stays && settings.rules_off.iter().any(is_rule);
                !is_off && !draft.set_aside.iter().any(is_rule)
            });
        });
        findings
    }

    /// Everything the coach says of a draft under a hat.
    pub fn review_under(self, draft: &Draft, hat: Hat) -> Vec<Finding> {
        self.read_under(draft, hat, review)
    }

    /// The pieces from which somebody could tell who is meant, in a draft and in recent posts.
    pub fn pieces(self, draft: &Draft) -> Vec<Piece> {
        self.read_under(draft, self.hat_of(draft), pieces)
    }

    /// The texts that [`Self::pieces`] speaks of: the draft, then recent posts, the newest first.
    pub fn texts(self, draft: &Draft) -> Vec<String> {
        let mut texts = self.earlier_than(&draft.aim);
        texts.push(draft.text.clone());
        texts.reverse();
        texts
    }

    /// The employer's own policy, if the pack carries one.
    pub fn policy(self) -> Option<HousePolicy> {
        self.pack.with_value(|pack| pack.policy.clone())
    }

    /// What the employer adds to the rules: by the pack, and by the cohorts joined.
    fn added_rules(self) -> Policy {
        let of_pack = self.policy().map(|policy| policy.rules).unwrap_or_default();
        with_agreed(of_pack)
    }

    /// Reads a draft with everything that the coach is told of it.
    fn read_under<T>(self, draft: &Draft, hat: Hat, read: fn(&coach::Draft<'_>) -> T) -> T {
        let earlier = self.earlier_than(&draft.aim);
        let earlier: Vec<&str> = earlier.iter().map(String::as_str).collect();
        let alt = draft.media.as_ref().map(|media| media.alt.as_str());
        let policy = self.added_rules();
        read(&coach::Draft {
            audience: self.audience_of(&draft.aim),
            is_pre_election: self.is_pre_election(),
            alt_texts: alt.as_slice(),
            asks_hashtag: self.asks_hashtag(),
            earlier: &earlier,
            policy: &policy,
            ..coach::Draft::new(&draft.text, hat, draft.network)
        })
    }

    /// Who will read a draft, as far as the challenge knows them.
    fn audience_of(self, aim: &Aim) -> Audience {
        match aim {
            Aim::Message(who) => self.pack.with_value(|pack| pack.scenario.audience_of(who)),
            other => other.audience(),
        }
    }

    /// What the learner posted lately in the sandbox, the newest last: what readers of a draft with
    /// this aim lay beside it. Of a post that is being reworded only the new words count.
    fn earlier_than(self, aim: &Aim) -> Vec<String> {
        let is_reworded = |post: &PostId| matches!(aim, Aim::Edit(edited) if edited == post);
        if aim.audience().is_private() {
            return Vec::new();
        }
        self.play.with(|play| {
            let posts = play.world().posts_by(&Author::You).into_iter();
            let posts = posts.filter(|post| !is_reworded(&post.id));
            let latest: Vec<&Post> = posts.take(EARLIER).collect();
            let texts = latest.into_iter().rev();
            texts.map(|post| post.text.clone()).collect()
        })
    }

    /// Whether today is a day before an election, as the learner told.
    pub fn is_pre_election(self) -> bool {
        let days = self.settings.with(|settings| settings.pre_election);
        days.is_some_and(|(first, last)| (first..=last).contains(&clock::today()))
            || is_agreed_pre_election()
    }

    /// Whether the step being practised asks for a hashtag.
    fn asks_hashtag(self) -> bool {
        let Some(active) = self.active_step.get() else {
            return false;
        };
        self.pack.with_value(|pack| {
            let step = pack.steps.iter().find(|step| step.id == active);
            step.is_some_and(|step| step.goal.asks_hashtag())
        })
    }

    /// Turns a rule off, or on again.
    pub fn turn_rule(self, rule: &str, is_on: bool) {
        self.choose(|settings| {
            settings.rules_off.retain(|off| off != rule);
            if !is_on {
                settings.rules_off.push(rule.to_owned());
            }
        });
    }
}
