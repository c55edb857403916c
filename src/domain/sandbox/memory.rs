//! What the cast remembers: whom the learner answered and thanked.

use std::collections::{BTreeMap, BTreeSet};

use super::{Author, Minutes, Post, World};
use crate::domain::CastId;

/// What the cast remembers of the learner.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    /// Whom the learner thanked.
    pub thanked: BTreeSet<CastId>,
    /// When the learner last wrote to somebody: answered, named or messaged them.
    pub wrote_to: BTreeMap<CastId, Minutes>,
    /// When somebody last wrote to the learner.
    pub heard_from: BTreeMap<CastId, Minutes>,
}

impl World {
    /// Remembers whom a post of the learner's speaks to.
    pub(super) fn remember_post(&mut self, post: &Post) {
        let scenario = self.scenario_handle();
        let mut to: Vec<CastId> =
            super::cause::names(&post.text, crate::domain::text::EntityKind::Mention)
                .filter_map(|handle| scenario.by_handle(handle))
                .map(|character| character.id.clone())
                .collect();
        for id in [&post.reply_to, &post.quote_of].into_iter().flatten() {
            if let Some(Author::Cast(who)) = self.post(id).map(|post| &post.by) {
                to.push(who.clone());
            }
        }
        let is_thanks = super::cause::thanks(&post.text);
        for who in to {
            self.remember(who, is_thanks);
        }
    }

    /// Remembers that the learner wrote to somebody now.
    pub(super) fn remember(&mut self, who: CastId, is_thanks: bool) {
        if is_thanks {
            self.memory.thanked.insert(who.clone());
        }
        self.memory.wrote_to.insert(who, self.now);
    }
}
