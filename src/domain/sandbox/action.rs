//! What the learner can do in the sandbox, and what comes of it.

use super::{Media, Minutes};
use crate::domain::coach::Hat;
use crate::domain::{CastId, ListId, MessageId, PostId, SceneId};

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
    /// Writes the name shown above their posts.
    WriteName(String),
    /// Writes a post with everything it can have.
    Write(NewPost),
    /// Changes the words of an own post, marked for all to see.
    Edit(PostId, String),
    /// Saves a post for later.
    Save(PostId),
    /// Takes a post off the saved ones.
    Unsave(PostId),
    /// Reads the posts under a hashtag, without `#`.
    ReadTag(String),
    /// Reads the private messages with somebody.
    OpenMessages(CastId),
    /// Writes somebody a private message.
    SendMessage(CastId, String),
    /// Opens the link in a private message.
    OpenLink(MessageId),
    /// Lets somebody follow who asked to.
    AcceptRequest(CastId),
    /// Does not let somebody follow who asked to.
    DeclineRequest(CastId),
    /// Hides somebody's posts from the timeline.
    Mute(CastId),
    /// Shows them again.
    Unmute(CastId),
    /// Keeps somebody out: they can't follow, answer or write.
    Block(CastId),
    /// Lets them in again.
    Unblock(CastId),
    /// Reports somebody to the network.
    Report(CastId),
    /// Does one thing to get the account back, or to keep it.
    Secure(Measure),
    /// Lets a scene begin.
    Begin(SceneId),
}

/// A post with everything it can have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewPost {
    /// Its words.
    pub text: String,
    /// The post it answers.
    pub reply_to: Option<PostId>,
    /// The post it quotes.
    pub quote_of: Option<PostId>,
    /// Its picture.
    pub picture: Option<Media>,
}

/// One thing to do when an account may be in other hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// A new password.
    ChangePassword,
    /// Every other phone and computer is signed out.
    SignOutOthers,
    /// A second step to sign in.
    TurnOnTwoStep,
    /// Programs that may post in their name lose that right.
    RemoveApps,
    /// The employer is told.
    TellEmployer,
    /// The followers are told.
    TellFollowers,
}

impl Measure {
    /// All of them, in the order that works.
    pub const ALL: [Self; 6] = [
        Self::ChangePassword,
        Self::SignOutOthers,
        Self::TurnOnTwoStep,
        Self::RemoveApps,
        Self::TellEmployer,
        Self::TellFollowers,
    ];
}

impl Action {
    /// Whether it is the same but for the words that were written.
    pub fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::WriteBio(_), Self::WriteBio(_))
            | (Self::WriteName(_), Self::WriteName(_))
            | (
                Self::Publish(_) | Self::PublishPicture(..),
                Self::Publish(_) | Self::PublishPicture(..),
            ) => true,
            (Self::Reply(a, _), Self::Reply(b, _))
            | (Self::Quote(a, _), Self::Quote(b, _))
            | (Self::Edit(a, _), Self::Edit(b, _)) => a == b,
            (Self::SendMessage(a, _), Self::SendMessage(b, _)) => a == b,
            (Self::Write(a), Self::Write(b)) => {
                a.reply_to == b.reply_to && a.quote_of == b.quote_of
            }
            (one, other) => one == other,
        }
    }

    /// Whether it takes an id for what the learner wrote.
    pub(super) fn writes(&self) -> bool {
        matches!(
            self,
            Self::Publish(_)
                | Self::PublishPicture(..)
                | Self::Reply(..)
                | Self::Quote(..)
                | Self::Write(_)
                | Self::SendMessage(..)
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
    /// Somebody passed the learner's post on with own words.
    QuotedYours {
        /// Who.
        by: CastId,
        /// Their post.
        quote: PostId,
        /// The learner's.
        of: PostId,
    },
    /// Somebody took a picture of the learner's post and posted it.
    ScreenshotPosted {
        /// Who.
        by: CastId,
        /// Their post.
        post: PostId,
        /// The learner's.
        of: PostId,
    },
    /// A private message came.
    MessageCame(MessageId),
    /// Somebody asks to follow the learner.
    FollowRequested(CastId),
    /// The reposts of the learner's post climb, and perhaps a bill with them.
    Climbing(PostId),
    /// The name was written.
    NameWritten,
    /// An own post was changed.
    Edited(PostId),
    /// A post was saved for later.
    Saved(PostId),
    /// A post is no longer saved.
    Unsaved(PostId),
    /// The posts under a hashtag were read.
    TagRead(String),
    /// The messages with somebody were read.
    MessagesOpened(CastId),
    /// A private message was sent.
    MessageSent(MessageId),
    /// The link in a message was opened.
    LinkOpened(MessageId),
    /// Somebody may follow now.
    RequestAccepted(CastId),
    /// Somebody may not follow.
    RequestDeclined(CastId),
    /// Somebody's posts are hidden.
    Muted(CastId),
    /// Somebody's posts are shown again.
    Unmuted(CastId),
    /// Somebody is kept out.
    Blocked(CastId),
    /// Somebody is let in again.
    Unblocked(CastId),
    /// Somebody was reported.
    Reported(CastId),
    /// The account is safer by one thing.
    Secured(Measure),
    /// A scene began.
    SceneBegan(SceneId),
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
    /// There is no such message, or not yet.
    NoSuchMessage(MessageId),
    /// There is no such scene.
    NoSuchScene(SceneId),
    /// They have not asked to follow, or were answered already.
    NoRequest(CastId),
    /// The learner keeps them out.
    IsBlocked(CastId),
}
