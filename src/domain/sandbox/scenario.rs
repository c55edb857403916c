//! What a pack puts into the sandbox before the learner does anything: cast, posts, reactions.

use super::{Minutes, Reaction, Scene};
use crate::domain::coach::{Audience, Hat};
use crate::domain::{CastId, PostId, ReactionId, SceneId};

/// The hour at which the sandbox's clock stands when a learner joins, unless the pack says
/// otherwise: nine in the morning, in minutes since midnight.
pub const NINE_O_CLOCK: u32 = 9 * 60;

/// The whole stage set of a sandbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// The people and organisations.
    pub cast: Vec<Character>,
    /// Their posts, in any order.
    pub posts: Vec<Post>,
    /// How the cast answers to what the learner writes.
    pub reactions: Vec<Reaction>,
    /// What happens around the learner once it begins.
    pub scenes: Vec<Scene>,
    /// The time of day at minute 0, in minutes since midnight.
    pub clock: u32,
}

impl Default for Scenario {
    fn default() -> Self {
        Self {
            cast: Vec::new(),
            posts: Vec::new(),
            reactions: Vec::new(),
            scenes: Vec::new(),
            clock: NINE_O_CLOCK,
        }
    }
}

/// A person or organisation of the cast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Character {
    /// Stable id.
    pub id: CastId,
    /// Handle without `@`.
    pub handle: String,
    /// Display name.
    pub name: String,
    /// Job or function, in a few words.
    pub role: String,
    /// Where they work; empty if nowhere.
    pub org: String,
    /// Profile text.
    pub bio: String,
    /// What sort of account it is.
    pub kind: Kind,
    /// Why a newcomer might follow, or had better not.
    pub why_follow: String,
    /// Whom they follow, as far as the pack says.
    pub follows: Vec<CastId>,
}

/// What sort of account a character has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Somebody in the learner's own line of work.
    Colleague,
    /// Somebody with special knowledge.
    Expert,
    /// An organisation's account.
    Organisation,
    /// A member of the public.
    Public,
    /// A journalist.
    Journalist,
    /// A machine or a seller: noise.
    Bot,
    /// An account that pretends to be another.
    Impostor,
}

impl Kind {
    /// Whether following such an account does a newcomer good: neither noise nor pretence.
    pub fn is_trustworthy(self) -> bool {
        !matches!(self, Self::Bot | Self::Impostor)
    }
}

/// Who wrote a post.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Author {
    /// The learner.
    You,
    /// One of the cast.
    Cast(CastId),
}

/// A post, whoever wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    /// Stable id.
    pub id: PostId,
    /// Its author.
    pub by: Author,
    /// When it appears.
    pub at: Minutes,
    /// Its text.
    pub text: String,
    /// A picture, if it has one.
    pub media: Option<Media>,
    /// A web page it points to.
    pub link: Option<Link>,
    /// The post it answers.
    pub reply_to: Option<PostId>,
    /// The post it quotes.
    pub quote_of: Option<PostId>,
    /// Whose work it passes on, if that isn't the author's own.
    pub credit_to: Option<CastId>,
    /// Problems planted in it for the learner to notice.
    pub risks: Vec<Risk>,
    /// Likes it has before the learner's.
    pub likes: u32,
    /// Reposts it has before the learner's.
    pub reposts: u32,
    /// As whom the learner wrote it; `None` for the cast's posts and before a hat was chosen.
    pub hat: Option<Hat>,
    /// What it said before its author changed it, marked for all to see.
    pub former: Option<String>,
    /// Another post as a picture, which stays when that post is deleted.
    pub screenshot: Option<Screenshot>,
}

/// A picture somebody took of a post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screenshot {
    /// The post.
    pub of: PostId,
    /// What it said when the picture was taken.
    pub text: String,
}

/// A picture in a post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Media {
    /// The description for those who can't see it; `None` where the author gave none.
    pub alt: Option<String>,
    /// A small likeness as a `data:` address; empty where there is none, as in every pack.
    pub thumbnail: String,
}

/// A web page that a post points to. Nothing is ever fetched: all of it is invented.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The address as shown.
    pub url: String,
    /// The page's title.
    pub title: String,
}

/// A problem planted in a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Risk {
    /// States something false.
    Wrong,
    /// Gives somebody away.
    Identifies,
    /// Has a picture without a description.
    NoAltText,
    /// Has a hashtag that is read aloud wrongly.
    HashtagCase,
    /// Asks for reposts to win or to help.
    Pledge,
    /// Pretends to come from somebody else.
    Impersonates,
    /// Takes a side in party politics.
    Partisan,
    /// Sells or shouts.
    Noise,
}

impl Risk {
    /// Whether passing the post on would do harm.
    pub fn is_harmful_to_repost(self) -> bool {
        !matches!(self, Self::NoAltText | Self::HashtagCase)
    }
}

impl Scenario {
    /// Who reads a private message to somebody.
    pub fn audience_of(&self, who: &CastId) -> Audience {
        match self.character(who).map(|one| one.kind) {
            Some(Kind::Public) => Audience::OneOfThePublic,
            _ => Audience::OnePerson,
        }
    }

    /// The character with this id.
    pub fn character(&self, id: &CastId) -> Option<&Character> {
        self.cast.iter().find(|character| &character.id == id)
    }

    /// The character with this handle, without `@`, in any case.
    pub fn by_handle(&self, handle: &str) -> Option<&Character> {
        self.cast
            .iter()
            .find(|character| character.handle.eq_ignore_ascii_case(handle))
    }

    /// The scene with this id.
    pub fn scene(&self, id: &SceneId) -> Option<&Scene> {
        self.scenes.iter().find(|scene| &scene.id == id)
    }

    /// The reaction with this id.
    pub fn reaction(&self, id: &ReactionId) -> Option<&Reaction> {
        self.reactions.iter().find(|reaction| &reaction.id == id)
    }
}

impl Post {
    /// A post of words alone.
    pub fn new(id: PostId, by: Author, at: Minutes, text: &str) -> Self {
        Self {
            id,
            by,
            at,
            text: text.to_owned(),
            media: None,
            link: None,
            reply_to: None,
            quote_of: None,
            credit_to: None,
            risks: Vec::new(),
            likes: 0,
            reposts: 0,
            hat: None,
            former: None,
            screenshot: None,
        }
    }

    /// Whether it starts a conversation of its own.
    pub fn is_root(&self) -> bool {
        self.reply_to.is_none()
    }

    /// Whether it is a post of its own: neither a reply nor a quote.
    pub fn stands_alone(&self) -> bool {
        self.is_root() && self.quote_of.is_none()
    }

    /// Whose work it is: the author's, if it doesn't pass on somebody else's.
    pub fn maker(&self) -> Option<&CastId> {
        match (&self.credit_to, &self.by) {
            (Some(maker), _) | (None, Author::Cast(maker)) => Some(maker),
            (None, Author::You) => None,
        }
    }

    /// Whether passing it on would do harm.
    pub fn is_harmful_to_repost(&self) -> bool {
        self.risks.iter().any(|risk| risk.is_harmful_to_repost())
    }
}
