//! What happens around the learner once it begins: a chat, a drill, a day that goes wrong.

use super::{Author, Link, Minutes, Post};
use crate::domain::coach::Hat;
use crate::domain::{CastId, MessageId, SceneId};

/// Something that happens once it begins. All its times count from then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scene {
    /// Stable id.
    pub id: SceneId,
    /// Its name, as an invitation shows it.
    pub title: String,
    /// When it begins by itself, in minutes since the learner joined; `None` if a step or an
    /// invitation begins it.
    pub at: Option<Minutes>,
    /// How long it lasts; 0 if it has no end.
    pub minutes: u32,
    /// The hashtag it is held under, without `#`.
    pub tag: Option<String>,
    /// The hat the learner finds on when it begins: another account than they think.
    pub hat: Option<Hat>,
    /// What appears; a post by the learner is one that stands under their name already.
    pub posts: Vec<Post>,
    /// Private messages to the learner.
    pub messages: Vec<Message>,
    /// People who ask to follow the learner, and when.
    pub requests: Vec<(CastId, Minutes)>,
}

/// A private message between the learner and one of the cast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Stable id.
    pub id: MessageId,
    /// With whom the conversation is.
    pub with: CastId,
    /// Who wrote it: the learner or the other.
    pub from: Author,
    /// When it came.
    pub at: Minutes,
    /// Its words and what hangs on them.
    pub text: String,
    /// A web page it points to.
    pub link: Option<Link>,
    /// In what tone it comes.
    pub kind: MessageKind,
    /// The scene it invites to.
    pub invites_to: Option<SceneId>,
}

/// In what tone a private message comes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MessageKind {
    /// As people write.
    #[default]
    Plain,
    /// A note from a manager or the employer.
    Note,
    /// A question from a journalist or an office, to be answered with care.
    Question,
}
