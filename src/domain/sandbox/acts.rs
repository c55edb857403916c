//! What each action changes in a world, and when it is refused.

use super::marks::Written;
use super::schedule::Subject;
use super::world::World;
use super::{Action, Deed, Event, List, Post, Refusal, Repost};
use crate::domain::{CastId, ListId, PostId, SceneId};

impl World {
    /// What the action changes; `None` where it asks for what is so already.
    pub(super) fn act(&mut self, action: &Action) -> Result<Option<Event>, Refusal> {
        Ok(match action {
            Action::ChooseHat(hat) => {
                let is_new = self.profile.hat.replace(*hat) != Some(*hat);
                is_new.then_some(Event::HatChosen(*hat))
            }
            Action::WriteBio(text) => {
                words_of(text)?.clone_into(&mut self.profile.bio);
                Some(Event::BioWritten)
            }
            Action::WriteName(name) => {
                words_of(name)?.clone_into(&mut self.profile.name);
                Some(Event::NameWritten)
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
            | Action::Unrepost(_)
            | Action::Save(_)
            | Action::Unsave(_) => self.act_on_post(action)?,
            Action::ReadTag(tag) => {
                let tag = words_of(tag)?;
                Some(Event::TagRead(tag.trim_start_matches('#').to_owned()))
            }
            Action::Quote(..)
            | Action::Publish(_)
            | Action::PublishPicture(..)
            | Action::Reply(..)
            | Action::Write(_)
            | Action::Edit(..)
            | Action::Delete(_) => self.act_in_words(action)?,
            Action::Begin(id) => self.begin_here(id)?,
            Action::Wait(minutes) => {
                self.now = self.now.saturating_add(i64::from(*minutes));
                Some(Event::Waited(*minutes))
            }
            _ => self.act_on_people(action)?,
        })
    }

    fn begin_here(&mut self, id: &SceneId) -> Result<Option<Event>, Refusal> {
        if self.scenario.scene(id).is_none() {
            return Err(Refusal::NoSuchScene(id.clone()));
        }
        Ok(self.begin(id, self.now))
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
            Action::Repost(id) => self.repost(id)?,
            Action::Save(id) => {
                self.visible(id)?;
                let is_new = !self.saved.contains(id);
                is_new.then(|| {
                    self.saved.push(id.clone());
                    Event::Saved(id.clone())
                })
            }
            Action::Unsave(id) => {
                let was = self.saved.contains(id);
                self.saved.retain(|saved| saved != id);
                was.then(|| Event::Unsaved(id.clone()))
            }
            Action::Unrepost(id) => {
                let before = self.reposts.len();
                self.reposts.retain(|repost| &repost.post != id);
                (self.reposts.len() < before).then(|| Event::Unreposted(id.clone()))
            }
            _ => None,
        })
    }

    fn repost(&mut self, id: &PostId) -> Result<Option<Event>, Refusal> {
        let post = self.visible(id)?.clone();
        if self.has_reposted(id) {
            return Ok(None);
        }
        let opened_first = self.opened.contains(id);
        self.reposts.push(Repost {
            post: id.clone(),
            opened_first,
            at: self.now,
        });
        let deed = Deed::Reposted(id.clone());
        let to = Subject::Post(id.clone());
        self.react_to_deed(deed, Some(&post), Written::default(), &to);
        Ok(Some(Event::Reposted {
            post: id.clone(),
            opened_first,
        }))
    }

    pub(super) fn known(&self, who: &CastId) -> Result<(), Refusal> {
        match self.scenario.character(who) {
            Some(_) => Ok(()),
            None => Err(Refusal::NoSuchPerson(who.clone())),
        }
    }

    pub(super) fn visible(&self, id: &PostId) -> Result<&Post, Refusal> {
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
pub(super) fn words_of(text: &str) -> Result<&str, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Refusal::Empty);
    }
    Ok(text)
}
