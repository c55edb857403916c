//! The state of a sandbox, and the one function that changes it.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::reaction::Scheduled;
use super::{Action, Author, Event, Minutes, Post, Refusal, Scenario, Timed};
use crate::domain::coach::Hat;
use crate::domain::{CastId, ListId, PostId, ReactionId};

/// A sandbox at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct World {
    scenario: Arc<Scenario>,
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

    /// What the action changes; `None` where it asks for what is so already.
    fn act(&mut self, action: &Action) -> Result<Option<Event>, Refusal> {
        Ok(match action {
            Action::ChooseHat(hat) => {
                let is_new = self.profile.hat.replace(*hat) != Some(*hat);
                is_new.then_some(Event::HatChosen(*hat))
            }
            Action::WriteBio(text) => {
                words_of(text)?.clone_into(&mut self.profile.bio);
                Some(Event::BioWritten)
            }
            Action::Follow(who) => {
                self.known(who)?;
                let is_new = self.following.insert(who.clone());
                is_new.then(|| Event::Followed(who.clone()))
            }
            Action::Unfollow(who) => {
                let was = self.following.remove(who);
                was.then(|| Event::Unfollowed(who.clone()))
            }
            Action::CreateList { .. }
            | Action::DeleteList(_)
            | Action::AddToList(..)
            | Action::RemoveFromList(..)
            | Action::ReadList(_) => self.act_on_lists(action)?,
            Action::Open(_)
            | Action::Like(_)
            | Action::Unlike(_)
            | Action::Repost(_)
            | Action::Unrepost(_) => self.act_on_post(action)?,
            Action::Quote(post, text) => Some(self.write(text, None, Some(post))?),
            Action::Publish(text) => Some(self.write(text, None, None)?),
            Action::Reply(post, text) => Some(self.write(text, Some(post), None)?),
            Action::Delete(post) => Some(self.delete(post)?),
            Action::Wait(minutes) => {
                self.now = self.now.saturating_add(i64::from(*minutes));
                Some(Event::Waited(*minutes))
            }
        })
    }

    fn act_on_lists(&mut self, action: &Action) -> Result<Option<Event>, Refusal> {
        Ok(match action {
            Action::CreateList { name, is_private } => {
                let name = words_of(name)?;
                let id = List::id_of(name);
                if self.list(&id).is_some() {
                    return Err(Refusal::ListExists(id));
                }
                self.lists.push(List {
                    id: id.clone(),
                    name: name.to_owned(),
                    is_private: *is_private,
                    people: Vec::new(),
                    read_with: 0,
                });
                Some(Event::ListCreated(id))
            }
            Action::DeleteList(id) => {
                self.list_mut(id)?;
                self.lists.retain(|list| &list.id != id);
                Some(Event::ListDeleted(id.clone()))
            }
            Action::AddToList(id, who) => {
                self.known(who)?;
                let list = self.list_mut(id)?;
                let is_new = !list.people.contains(who);
                is_new.then(|| {
                    list.people.push(who.clone());
                    Event::AddedToList(id.clone(), who.clone())
                })
            }
            Action::RemoveFromList(id, who) => {
                let list = self.list_mut(id)?;
                let was = list.people.contains(who);
                list.people.retain(|one| one != who);
                was.then(|| Event::RemovedFromList(id.clone(), who.clone()))
            }
            Action::ReadList(id) => {
                let list = self.list_mut(id)?;
                let is_news = list.people.len() > list.read_with;
                list.read_with = list.read_with.max(list.people.len());
                is_news.then(|| Event::ListRead(id.clone()))
            }
            _ => None,
        })
    }

    fn act_on_post(&mut self, action: &Action) -> Result<Option<Event>, Refusal> {
        Ok(match action {
            Action::Open(id) => {
                self.visible(id)?;
                let is_new = self.opened.insert(id.clone());
                is_new.then(|| Event::Opened(id.clone()))
            }
            Action::Like(id) => {
                self.visible(id)?;
                let is_new = self.liked.insert(id.clone());
                is_new.then(|| Event::Liked(id.clone()))
            }
            Action::Unlike(id) => {
                let was = self.liked.remove(id);
                was.then(|| Event::Unliked(id.clone()))
            }
            Action::Repost(id) => {
                self.visible(id)?;
                let is_new = !self.reposts.iter().any(|repost| &repost.post == id);
                is_new.then(|| {
                    let opened_first = self.opened.contains(id);
                    self.reposts.push(Repost {
                        post: id.clone(),
                        opened_first,
                    });
                    Event::Reposted {
                        post: id.clone(),
                        opened_first,
                    }
                })
            }
            Action::Unrepost(id) => {
                let before = self.reposts.len();
                self.reposts.retain(|repost| &repost.post != id);
                (self.reposts.len() < before).then(|| Event::Unreposted(id.clone()))
            }
            _ => None,
        })
    }

    fn write(
        &mut self,
        text: &str,
        reply_to: Option<&PostId>,
        quote_of: Option<&PostId>,
    ) -> Result<Event, Refusal> {
        let text = words_of(text)?;
        for id in [reply_to, quote_of].into_iter().flatten() {
            self.visible(id)?;
        }
        let post = Post {
            id: self.mint(),
            by: Author::You,
            at: self.now,
            text: text.to_owned(),
            media: None,
            link: None,
            reply_to: reply_to.cloned(),
            quote_of: quote_of.cloned(),
            credit_to: None,
            risks: Vec::new(),
            likes: 0,
            reposts: 0,
        };
        let id = post.id.clone();
        self.written.push(post.clone());
        self.schedule_reactions(&post);
        Ok(Event::Published(id))
    }

    fn delete(&mut self, id: &PostId) -> Result<Event, Refusal> {
        if self.visible(id)?.by != Author::You {
            return Err(Refusal::NotYours(id.clone()));
        }
        self.written.retain(|post| &post.id != id);
        self.call_off_reactions(id);
        Ok(Event::Deleted(id.clone()))
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

    fn known(&self, who: &CastId) -> Result<(), Refusal> {
        match self.scenario.character(who) {
            Some(_) => Ok(()),
            None => Err(Refusal::NoSuchPerson(who.clone())),
        }
    }

    fn visible(&self, id: &PostId) -> Result<&Post, Refusal> {
        self.post(id).ok_or_else(|| Refusal::NoSuchPost(id.clone()))
    }

    fn list_mut(&mut self, id: &ListId) -> Result<&mut List, Refusal> {
        self.lists
            .iter_mut()
            .find(|list| &list.id == id)
            .ok_or_else(|| Refusal::NoSuchList(id.clone()))
    }
}

/// The text without white space around it, or a refusal if nothing is left.
fn words_of(text: &str) -> Result<&str, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Refusal::Empty);
    }
    Ok(text)
}
