//! The state of a sandbox, and the one function that changes it.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::reaction::Scheduled;
use super::{Author, Event, Minutes, Post, Scenario, Timed};
use crate::domain::coach::Hat;
use crate::domain::{CastId, ListId, PostId, ReactionId};

/// A sandbox at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct World {
    pub(super) scenario: Arc<Scenario>,
    pub(super) seed: u64,
    pub(super) now: Minutes,
    /// The learner's own profile.
    pub profile: Profile,
    /// Whom the learner follows.
    pub following: BTreeSet<CastId>,
    /// Who follows the learner.
    pub followers: BTreeSet<CastId>,
    /// The learner's lists, oldest first.
    pub lists: Vec<List>,
    /// Posts the learner has opened.
    pub opened: BTreeSet<PostId>,
    /// Posts the learner likes.
    pub liked: BTreeSet<PostId>,
    /// Posts the learner has passed on, oldest first.
    pub reposts: Vec<Repost>,
    /// What the learner wrote, oldest first.
    pub written: Vec<Post>,
    /// What the cast wrote in answer, oldest first.
    pub answers: Vec<Post>,
    /// What the learner is told of, oldest first.
    pub notices: Vec<Notice>,
    pub(super) pending: Vec<Scheduled>,
    pub(super) fired: BTreeSet<ReactionId>,
    /// How many ids the learner's posts have taken.
    minted: u32,
}

/// The learner's own profile in the sandbox.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// As whom they speak, once chosen.
    pub hat: Option<Hat>,
    /// The profile text; empty until written.
    pub bio: String,
}

/// A list of accounts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// Stable id.
    pub id: ListId,
    /// Its name.
    pub name: String,
    /// Whether only the learner sees it.
    pub is_private: bool,
    /// Who is in it, in the order they were put in.
    pub people: Vec<CastId>,
    /// The most people it had when the learner read by it; 0 if never read.
    pub read_with: usize,
}

/// A post passed on as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repost {
    /// The post.
    pub post: PostId,
    /// Whether the learner had opened it before.
    pub opened_first: bool,
}

/// Something the learner is told of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// When.
    pub at: Minutes,
    /// Who did it.
    pub by: CastId,
    /// What they did.
    pub kind: NoticeKind,
}

/// What somebody did that the learner is told of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// Answered, with this post.
    Replied(PostId),
    /// Liked this post of the learner's.
    Liked(PostId),
    /// Passed on this post of the learner's.
    Reposted(PostId),
    /// Follows the learner.
    Followed,
}

impl List {
    /// The id of the list of this name. Names are unique in any case, so the name decides it; a
    /// model solution can then speak of a list that isn't made yet.
    pub fn id_of(name: &str) -> ListId {
        ListId::from(name.trim().to_lowercase())
    }
}

impl World {
    /// A fresh sandbox at minute 0.
    pub fn new(scenario: Arc<Scenario>, seed: u64) -> Self {
        Self {
            scenario,
            seed,
            now: 0,
            profile: Profile::default(),
            following: BTreeSet::new(),
            followers: BTreeSet::new(),
            lists: Vec::new(),
            opened: BTreeSet::new(),
            liked: BTreeSet::new(),
            reposts: Vec::new(),
            written: Vec::new(),
            answers: Vec::new(),
            notices: Vec::new(),
            pending: Vec::new(),
            fired: BTreeSet::new(),
            minted: 0,
        }
    }

    /// The stage set it plays on.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    pub(super) fn scenario_handle(&self) -> Arc<Scenario> {
        Arc::clone(&self.scenario)
    }

    /// The present minute.
    pub fn now(&self) -> Minutes {
        self.now
    }

    /// Lets time pass until `now`, which never runs backwards, and whatever is due happen.
    pub fn advance(&mut self, now: Minutes) -> Vec<Event> {
        self.now = self.now.max(now);
        self.release_reactions(self.now)
    }

    /// Does one action at its time, or refuses it and changes nothing but the time.
    pub fn apply(&mut self, timed: &Timed) -> Vec<Event> {
        let mut events = self.advance(timed.at);
        match self.act(&timed.action) {
            Ok(done) => events.extend(done),
            Err(refusal) => events.push(Event::Refused(refusal)),
        }
        events.extend(self.release_reactions(self.now));
        events
    }

    /// Adds an answer of the cast's to a post of the learner's. Its id says which reaction to
    /// which post it is, so that it stays the same when other reactions join the pack.
    pub(super) fn answer(&mut self, scheduled: &Scheduled, by: CastId, text: &str) -> PostId {
        let id = PostId::from(format!("~{}{}", scheduled.reaction, scheduled.to));
        self.answers.push(Post {
            id: id.clone(),
            by: Author::Cast(by),
            at: scheduled.due,
            text: text.to_owned(),
            media: None,
            link: None,
            reply_to: Some(scheduled.to.clone()),
            quote_of: None,
            credit_to: None,
            risks: Vec::new(),
            likes: 0,
            reposts: 0,
        });
        id
    }

    /// A fresh id for a post of the learner's. The `~` can't stand in a pack's ids, so the two
    /// never meet.
    pub(super) fn mint(&mut self) -> PostId {
        self.minted += 1;
        PostId::from(format!("~post-{}", self.minted))
    }
}
