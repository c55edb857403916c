//! What the learner can do in the sandbox, and what comes of it.

use super::{Media, Minutes};
use crate::domain::coach::Hat;
use crate::domain::{CastId, ListId, PostId};

/// One thing the learner does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Says as whom they speak.
    ChooseHat(Hat),
    /// Writes their own profile text.
    WriteBio(String),
    /// Follows somebody.
    Follow(CastId),
    /// Stops following.
    Unfollow(CastId),
    /// Makes a list.
    CreateList {
        /// Its name.
        name: String,
        /// Whether only the learner sees it.
        is_private: bool,
    },
    /// Removes a list.
    DeleteList(ListId),
    /// Puts somebody in a list.
    AddToList(ListId, CastId),
    /// Takes somebody out of a list.
    RemoveFromList(ListId, CastId),
    /// Reads by a list.
    ReadList(ListId),
    /// Opens a post and its thread.
    Open(PostId),
    /// Likes a post.
    Like(PostId),
    /// Takes a like back.
    Unlike(PostId),
    /// Passes a post on as it is.
    Repost(PostId),
    /// Takes a repost back.
    Unrepost(PostId),
    /// Passes a post on with own words.
    Quote(PostId, String),
    /// Writes a post.
    Publish(String),
    /// Writes a post with a picture.
    PublishPicture(String, Media),
    /// Answers a post.
    Reply(PostId, String),
    /// Deletes an own post.
    Delete(PostId),
    /// Lets time pass, in minutes.
    Wait(u32),
}

impl Action {
    /// Whether it makes a post.
    pub(super) fn writes(&self) -> bool {
        matches!(
            self,
            Self::Publish(_) | Self::PublishPicture(..) | Self::Reply(..) | Self::Quote(..)
        )
    }
}

/// An action with its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timed {
    /// When the learner did it.
    pub at: Minutes,
    /// What they did.
    pub action: Action,
}

/// What comes of an action or of time passing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The hat was chosen.
    HatChosen(Hat),
    /// The profile text was written.
    BioWritten,
    /// The learner follows somebody now.
    Followed(CastId),
    /// The learner no longer follows somebody.
    Unfollowed(CastId),
    /// A list was made.
    ListCreated(ListId),
    /// A list is gone.
    ListDeleted(ListId),
    /// Somebody is in a list now.
    AddedToList(ListId, CastId),
    /// Somebody is no longer in a list.
    RemovedFromList(ListId, CastId),
    /// A list was read by.
    ListRead(ListId),
    /// A post was opened.
    Opened(PostId),
    /// A post was liked.
    Liked(PostId),
    /// A like was taken back.
    Unliked(PostId),
    /// A post was passed on.
    Reposted {
        /// The post.
        post: PostId,
        /// Whether it had been opened before.
        opened_first: bool,
    },
    /// A repost was taken back.
    Unreposted(PostId),
    /// The learner's post, reply or quote appeared.
    Published(PostId),
    /// An own post was deleted.
    Deleted(PostId),
    /// Time went by.
    Waited(u32),
    /// Somebody answered the learner's post.
    Replied {
        /// Who.
        by: CastId,
        /// The answer.
        reply: PostId,
        /// The learner's post.
        to: PostId,
    },
    /// Somebody liked the learner's post.
    LikedYours(CastId, PostId),
    /// Somebody passed the learner's post on.
    RepostedYours(CastId, PostId),
    /// Somebody follows the learner now.
    FollowedYou(CastId),
    /// The action could not be done; nothing changed.
    Refused(Refusal),
}

/// Why an action could not be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such person.
    NoSuchPerson(CastId),
    /// There is no such post, or not yet, or no longer.
    NoSuchPost(PostId),
    /// There is no such list.
    NoSuchList(ListId),
    /// The post is somebody else's.
    NotYours(PostId),
    /// There were no words in it.
    Empty,
    /// A list of that name is there already.
    ListExists(ListId),
}
