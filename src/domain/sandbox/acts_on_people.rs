//! What the learner does to others: following, messages, requests, keeping people out; and to
//! their own account when it is in other hands.

use super::marks::Written;
use super::schedule::Subject;
use super::{Action, Deed, Event, Refusal, Request, World};
use crate::domain::{CastId, MessageId};

impl World {
    pub(super) fn act_on_people(&mut self, action: &Action) -> Result<Option<Event>, Refusal> {
        if let Some(who) = whom(action) {
            self.known(who)?;
        }
        Ok(match action {
            Action::Follow(who) => self.follow(who)?,
            Action::Unfollow(who) => {
                let was = self.following.remove(who);
                was.then(|| Event::Unfollowed(who.clone()))
            }
            Action::OpenMessages(who) => self.open_messages(who),
            Action::SendMessage(who, text) => Some(self.send_message(who, text)?),
            Action::OpenLink(id) => self.open_link(id)?,
            Action::AcceptRequest(who) => Some(self.answer_request(who, true)?),
            Action::DeclineRequest(who) => Some(self.answer_request(who, false)?),
            Action::Mute(who) => {
                let is_new = self.muted.insert(who.clone());
                is_new.then(|| Event::Muted(who.clone()))
            }
            Action::Unmute(who) => {
                let was = self.muted.remove(who);
                was.then(|| Event::Unmuted(who.clone()))
            }
            Action::Block(who) => self.block(who),
            Action::Unblock(who) => {
                let was = self.blocked.remove(who);
                was.then(|| Event::Unblocked(who.clone()))
            }
            Action::Report(who) => {
                let is_new = self.reported.insert(who.clone());
                is_new.then(|| {
                    self.react_to(Deed::Reported(who.clone()), format!("~{who}"));
                    Event::Reported(who.clone())
                })
            }
            Action::Secure(measure) => {
                // Doing the same thing twice in a row changes nothing; doing it again later may.
                let is_new = self.measures.last() != Some(measure);
                is_new.then(|| {
                    self.measures.push(*measure);
                    self.react_to(Deed::Secured(*measure), String::from("~account"));
                    Event::Secured(*measure)
                })
            }
            _ => None,
        })
    }

    fn react_to(&mut self, deed: Deed, name: String) {
        self.react_to_deed(deed, None, Written::default(), &Subject::Other(name));
    }

    fn follow(&mut self, who: &CastId) -> Result<Option<Event>, Refusal> {
        if self.blocked.contains(who) {
            return Err(Refusal::IsBlocked(who.clone()));
        }
        if !self.following.insert(who.clone()) {
            return Ok(None);
        }
        self.react_to(Deed::Followed(who.clone()), format!("~{who}"));
        Ok(Some(Event::Followed(who.clone())))
    }

    fn open_messages(&mut self, who: &CastId) -> Option<Event> {
        let all = self.messages_with(who).len();
        let before = self.read_messages.get(who).copied().unwrap_or_default();
        (all > before).then(|| {
            self.read_messages.insert(who.clone(), all);
            Event::MessagesOpened(who.clone())
        })
    }

    fn open_link(&mut self, id: &MessageId) -> Result<Option<Event>, Refusal> {
        let has_link = self.message(id).is_some_and(|it| it.link.is_some());
        if !has_link {
            return Err(Refusal::NoSuchMessage(id.clone()));
        }
        let is_new = self.opened_links.insert(id.clone());
        Ok(is_new.then(|| {
            self.react_to(Deed::LinkOpened(id.clone()), id.to_string());
            Event::LinkOpened(id.clone())
        }))
    }

    fn answer_request(&mut self, who: &CastId, accepts: bool) -> Result<Event, Refusal> {
        if self.requests.get(who) != Some(&Request::Waiting) {
            return Err(Refusal::NoRequest(who.clone()));
        }
        let (answer, deed, event) = if accepts {
            self.followers.insert(who.clone());
            (
                Request::Accepted,
                Deed::Accepted(who.clone()),
                Event::RequestAccepted(who.clone()),
            )
        } else {
            (
                Request::Declined,
                Deed::Declined(who.clone()),
                Event::RequestDeclined(who.clone()),
            )
        };
        self.requests.insert(who.clone(), answer);
        self.react_to(deed, format!("~{who}"));
        Ok(event)
    }

    fn block(&mut self, who: &CastId) -> Option<Event> {
        if !self.blocked.insert(who.clone()) {
            return None;
        }
        self.following.remove(who);
        self.followers.remove(who);
        // Whoever is kept out doesn't wait at the door.
        if let Some(request) = self.requests.get_mut(who)
            && *request == Request::Waiting
        {
            *request = Request::Declined;
        }
        self.react_to(Deed::Blocked(who.clone()), format!("~{who}"));
        Some(Event::Blocked(who.clone()))
    }
}

/// The person an action is about, who must be of the cast.
fn whom(action: &Action) -> Option<&CastId> {
    match action {
        Action::Follow(who)
        | Action::OpenMessages(who)
        | Action::SendMessage(who, _)
        | Action::Mute(who)
        | Action::Block(who)
        | Action::Report(who) => Some(who),
        _ => None,
    }
}
