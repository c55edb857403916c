//! What the learner sees of a sandbox: timelines, threads, profiles, hashtag pages.

use super::cause::tags;
use super::{Author, Counter, List, Message, Post, Request, World};
use crate::domain::{CastId, ListId, MessageId, PostId, SceneId};

/// What the ids of the learner's posts begin with. The `~` can't stand in a pack's ids, so the two
/// never meet.
pub(super) const OWN_POST: &str = "~post-";

/// Whose posts the home timeline shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Scope {
    /// The whole stream.
    #[default]
    Everyone,
    /// Those the learner follows, and the learner.
    Following,
}

/// A post with what stands above and below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    /// The posts it answers, the first of the conversation first.
    pub above: Vec<Post>,
    /// The post itself.
    pub post: Post,
    /// The answers to it and to them, oldest first.
    pub below: Vec<Post>,
}

impl World {
    /// Every post that is there now, in no order.
    fn posts(&self) -> impl Iterator<Item = &Post> {
        self.scenario()
            .posts
            .iter()
            .chain(&self.staged)
            .chain(&self.written)
            .chain(&self.answers)
            .filter(|post| post.at <= self.now)
    }

    /// The post with this id, if it is there now.
    pub fn post(&self, id: &PostId) -> Option<&Post> {
        let found = match id.as_str().strip_prefix(OWN_POST) {
            // Own posts come in the order of their numbers, and there may be many.
            Some(number) => {
                let number: u32 = number.parse().ok()?;
                let place = self
                    .written
                    .binary_search_by_key(&Some(number), |post| number_of(&post.id));
                place.ok().and_then(|place| self.written.get(place))
            }
            None if id.as_str().starts_with('~') => self.answers.iter().find(|it| &it.id == id),
            None => {
                let mut staged = self.scenario().posts.iter().chain(&self.staged);
                staged.find(|post| &post.id == id)
            }
        };
        found.filter(|post| &post.id == id && post.at <= self.now)
    }

    /// The list with this id.
    pub fn list(&self, id: &ListId) -> Option<&List> {
        self.lists.iter().find(|list| &list.id == id)
    }

    /// The home timeline, newest first; conversations by their first post.
    pub fn home(&self, scope: Scope) -> Vec<&Post> {
        newest_first(self.posts().filter(|post| {
            post.is_root()
                && match &post.by {
                    Author::You => true,
                    Author::Cast(who) => {
                        !self.is_hidden(who)
                            && (scope == Scope::Everyone || self.following.contains(who))
                    }
                }
        }))
    }

    /// What the people in a list posted, newest first.
    pub fn list_timeline(&self, id: &ListId) -> Vec<&Post> {
        let people = self.list(id).map_or(&[][..], |list| &list.people);
        newest_first(self.posts().filter(|post| {
            post.is_root() && matches!(&post.by, Author::Cast(who) if people.contains(who))
        }))
    }

    /// What one author posted, newest first, answers included.
    pub fn posts_by(&self, author: &Author) -> Vec<&Post> {
        newest_first(self.posts().filter(|post| &post.by == author))
    }

    /// The posts with a hashtag (without `#`, in any case), newest first.
    pub fn tagged(&self, tag: &str) -> Vec<&Post> {
        let tag = tag.to_lowercase();
        newest_first(
            self.posts()
                .filter(|post| tags(&post.text).any(|one| one.to_lowercase() == tag)),
        )
    }

    /// A post with what stands above and below it.
    pub fn thread(&self, id: &PostId) -> Option<Thread> {
        let post = self.post(id)?.clone();
        let mut above = Vec::new();
        let mut next = post.reply_to.clone();
        while let Some(parent) = next.as_ref().and_then(|id| self.post(id)) {
            // A pack that answers in a circle must not hang the page.
            if above.contains(parent) || parent.id == post.id {
                break;
            }
            next = parent.reply_to.clone();
            above.insert(0, parent.clone());
        }
        let mut below: Vec<Post> = Vec::new();
        let mut rest: Vec<&Post> = self
            .posts()
            .filter(|one| one.id != post.id && !above.contains(one))
            .collect();
        rest.sort_by_key(|one| one.at);
        loop {
            let (found, others): (Vec<&Post>, Vec<&Post>) = rest.iter().partition(|one| {
                one.reply_to
                    .as_ref()
                    .is_some_and(|to| to == &post.id || below.iter().any(|known| &known.id == to))
            });
            if found.is_empty() {
                break;
            }
            below.extend(found.into_iter().cloned());
            rest = others;
        }
        below.sort_by_key(|one| one.at);
        Some(Thread { above, post, below })
    }

    /// How many answers a post has.
    pub fn reply_count(&self, id: &PostId) -> usize {
        self.posts()
            .filter(|post| post.reply_to.as_ref() == Some(id))
            .count()
    }

    /// Likes of a post, the learner's and the cast's included.
    pub fn like_count(&self, post: &Post) -> u32 {
        let cast = self.notices.iter().filter(
            |notice| matches!(&notice.kind, super::NoticeKind::Liked(liked) if liked == &post.id),
        );
        let count = cast.count() + usize::from(self.liked.contains(&post.id));
        post.likes
            .saturating_add(u32::try_from(count).unwrap_or(u32::MAX))
    }

    /// Reposts of a post, the learner's and the cast's included.
    pub fn repost_count(&self, post: &Post) -> u32 {
        let cast = self.notices.iter().filter(
            |notice| matches!(&notice.kind, super::NoticeKind::Reposted(it) if it == &post.id),
        );
        let count = cast.count() + usize::from(self.has_reposted(&post.id));
        let climbed = self
            .counter(&post.id)
            .map_or(0, |counter| counter.reposts_at(self.now));
        post.reposts
            .saturating_add(climbed)
            .saturating_add(u32::try_from(count).unwrap_or(u32::MAX))
    }

    /// Whether the learner has passed the post on.
    pub fn has_reposted(&self, id: &PostId) -> bool {
        self.reposts.iter().any(|repost| &repost.post == id)
    }

    /// Whether the learner has muted or blocked somebody.
    pub fn is_hidden(&self, who: &CastId) -> bool {
        self.muted.contains(who) || self.blocked.contains(who)
    }

    /// The posts saved for later that are still there, the last saved first.
    pub fn saved_posts(&self) -> Vec<&Post> {
        let saved = self.saved.iter().rev();
        saved.filter_map(|id| self.post(id)).collect()
    }

    /// The post of the learner's that was deleted under this id.
    pub fn deleted_post(&self, id: &PostId) -> Option<&Post> {
        self.deleted.iter().find(|post| &post.id == id)
    }

    /// What climbs on a post of the learner's, if anything does.
    pub fn counter(&self, id: &PostId) -> Option<&Counter> {
        self.counters.iter().find(|counter| &counter.post == id)
    }

    /// The message of this id, if it has come.
    pub fn message(&self, id: &MessageId) -> Option<&Message> {
        self.messages.iter().find(|message| &message.id == id)
    }

    /// The messages with somebody, oldest first.
    pub fn messages_with(&self, who: &CastId) -> Vec<&Message> {
        let messages = self.messages.iter();
        messages.filter(|message| &message.with == who).collect()
    }

    /// Those with whom there are messages, the latest conversation first.
    pub fn conversations(&self) -> Vec<&CastId> {
        let mut found: Vec<&CastId> = Vec::new();
        for message in self.messages.iter().rev() {
            if !found.contains(&&message.with) {
                found.push(&message.with);
            }
        }
        found
    }

    /// How many messages of somebody's the learner has not opened yet.
    pub fn unread_from(&self, who: &CastId) -> usize {
        let read = self.read_messages.get(who).copied().unwrap_or_default();
        let messages = self.messages_with(who);
        let unread = messages.iter().skip(read);
        unread.filter(|message| message.from != Author::You).count()
    }

    /// Those who asked to follow and wait for an answer.
    pub fn requests_waiting(&self) -> Vec<&CastId> {
        let requests = self.requests.iter();
        requests
            .filter(|(_, request)| **request == Request::Waiting)
            .map(|(who, _)| who)
            .collect()
    }

    /// Whether a scene has begun and isn't over.
    pub fn is_in_scene(&self, id: &SceneId) -> bool {
        let lasts = self.scenario().scene(id).map_or(0, |scene| scene.minutes);
        self.scenes
            .get(id)
            .is_some_and(|&begun| lasts == 0 || self.now < begun.saturating_add(i64::from(lasts)))
    }

    /// The lists that somebody is in.
    pub fn lists_with(&self, who: &CastId) -> Vec<&List> {
        self.lists
            .iter()
            .filter(|list| list.people.contains(who))
            .collect()
    }
}

/// The number of an own post.
fn number_of(id: &PostId) -> Option<u32> {
    id.as_str().strip_prefix(OWN_POST)?.parse().ok()
}

fn newest_first<'a>(posts: impl Iterator<Item = &'a Post>) -> Vec<&'a Post> {
    let mut posts: Vec<&Post> = posts.collect();
    // Ids break ties, so that the order never depends on the order of the pack.
    posts.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| a.id.cmp(&b.id)));
    posts
}
