//! What each action changes in a world, and when it is refused.

use super::world::World;
use super::{Action, Author, Event, List, Media, Post, Refusal, Repost};
use crate::domain::{CastId, ListId, PostId};

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
            Action::Quote(post, text) => Some(self.write(text, None, Some(post), None)?),
            Action::Publish(text) => Some(self.write(text, None, None, None)?),
            Action::PublishPicture(text, media) => {
                Some(self.write(text, None, None, Some(media))?)
            }
            Action::Reply(post, text) => Some(self.write(text, Some(post), None, None)?),
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
        media: Option<&Media>,
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
            media: media.cloned(),
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
