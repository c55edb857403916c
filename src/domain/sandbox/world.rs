//! The state of a sandbox, and the one function that changes it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::marks::Memo;
use super::memory::Memory;
use super::responses::Once;
use super::schedule::Scheduled;
use super::{Event, Measure, Message, Minutes, Post, Scenario, Timed};
use crate::domain::coach::Hat;
use crate::domain::{CastId, ListId, MessageId, PostId, ReactionId, SceneId};

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
    /// Own posts that are gone, oldest first: screenshots of them stay.
    pub deleted: Vec<Post>,
    /// What scenes brought, posts in the learner's name included.
    pub staged: Vec<Post>,
    /// Posts saved for later, oldest first.
    pub saved: Vec<PostId>,
    /// Private messages that have come or were sent, oldest first.
    pub messages: Vec<Message>,
    /// Links in messages that were opened.
    pub opened_links: BTreeSet<MessageId>,
    /// Those who asked to follow, and what became of it.
    pub requests: BTreeMap<CastId, Request>,
    /// Those whose posts are hidden.
    pub muted: BTreeSet<CastId>,
    /// Those who are kept out.
    pub blocked: BTreeSet<CastId>,
    /// Those who were reported.
    pub reported: BTreeSet<CastId>,
    /// What was done to secure the account, in order.
    pub measures: Vec<Measure>,
    /// When each scene began.
    pub scenes: BTreeMap<SceneId, Minutes>,
    /// What climbs on the learner's posts.
    pub counters: Vec<Counter>,
    /// Whom the learner answered and thanked.
    pub memory: Memory,
    /// Everything done that changed something, oldest first.
    pub done: Vec<Timed>,
    /// How many of somebody's messages there were when they were last opened.
    pub(super) read_messages: BTreeMap<CastId, usize>,
    /// The ids of `answers`, to know at once whether one is there.
    pub(super) answer_ids: BTreeSet<PostId>,
    /// What each of the cast has done, of what nobody does twice.
    pub(super) given: BTreeSet<(CastId, Once)>,
    pub(super) memo: Memo,
    pub(super) pending: Vec<Scheduled>,
    pub(super) fired: BTreeSet<ReactionId>,
    /// How many ids what the learner wrote has taken.
    minted: u32,
}

/// What became of somebody's wish to follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Request {
    /// Not answered yet.
    Waiting,
    /// They follow.
    Accepted,
    /// They don't.
    Declined,
}

/// Reposts that climb on a post of the learner's, and what they cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counter {
    /// The post.
    pub post: PostId,
    /// When it began.
    pub from: Minutes,
    /// When it was deleted, and so stopped.
    pub until: Option<Minutes>,
    /// What one repost costs, in pence; 0 for no bill.
    pub pence: u32,
    /// How it climbs.
    pub climb: super::Climb,
}

impl Counter {
    /// How many reposts there are at a minute.
    pub fn reposts_at(&self, now: Minutes) -> u32 {
        let now = self.until.map_or(now, |until| until.min(now));
        self.climb.reposts_after(now.saturating_sub(self.from))
    }

    /// The bill at a minute, in pence.
    pub fn pence_at(&self, now: Minutes) -> u64 {
        u64::from(self.reposts_at(now)).saturating_mul(u64::from(self.pence))
    }
}

/// The learner's own profile in the sandbox.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// As whom they speak, once chosen.
    pub hat: Option<Hat>,
    /// The profile text; empty until written.
    pub bio: String,
    /// The name above their posts; empty until written.
    pub name: String,
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
    /// When.
    pub at: Minutes,
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
    /// Passed it on with this post.
    Quoted(PostId),
    /// Posted a picture of it, in this post.
    Screenshot(PostId),
    /// Sent this message.
    Message(MessageId),
    /// Asks to follow.
    FollowRequest,
    /// Set off a wave of reposts of this post.
    Climbing(PostId),
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
        let pending = Scheduled::scenes_of(&scenario);
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
            deleted: Vec::new(),
            staged: Vec::new(),
            saved: Vec::new(),
            messages: Vec::new(),
            opened_links: BTreeSet::new(),
            requests: BTreeMap::new(),
            muted: BTreeSet::new(),
            blocked: BTreeSet::new(),
            reported: BTreeSet::new(),
            measures: Vec::new(),
            scenes: BTreeMap::new(),
            counters: Vec::new(),
            memory: Memory::default(),
            done: Vec::new(),
            read_messages: BTreeMap::new(),
            answer_ids: BTreeSet::new(),
            given: BTreeSet::new(),
            memo: Memo::default(),
            pending,
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
            Ok(None) => {}
            Ok(Some(done)) => {
                events.push(done);
                self.done.push(Timed {
                    at: self.now,
                    action: timed.action.clone(),
                });
            }
            Err(refusal) => events.push(Event::Refused(refusal)),
        }
        events.extend(self.release_reactions(self.now));
        events
    }

    /// A fresh number for an id of the learner's.
    pub(super) fn mint(&mut self) -> u32 {
        self.minted += 1;
        self.minted
    }

    /// A fresh id for a post of the learner's.
    pub(super) fn mint_post(&mut self) -> PostId {
        PostId::from(format!("{}{}", super::view::OWN_POST, self.mint()))
    }

    /// A fresh id for a message of the learner's.
    pub(super) fn mint_message(&mut self) -> MessageId {
        MessageId::from(format!("~message-{}", self.mint()))
    }
}
