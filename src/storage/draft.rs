//! A post not sent yet.

use crate::domain::coach::{Audience, Hat};
use crate::domain::text::Network;
use crate::domain::{CastId, PostId};

/// Something being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// When it was begun, in Unix milliseconds: so that two tabs don't take the same id.
    pub id: u64,
    /// Its text, as typed.
    pub text: String,
    /// The network it is written for.
    pub network: Network,
    /// What it will become.
    pub aim: Aim,
    /// A picture that goes with it.
    pub media: Option<Media>,
    /// As whom it is written; `None` for the hat chosen in the sandbox.
    pub hat: Option<Hat>,
    /// The coach's rules that the learner set aside for this draft.
    pub set_aside: Vec<String>,
    /// What it said before the learner wound the next day back; `None` if they never did.
    pub first: Option<Wording>,
    /// When it was last changed, in Unix seconds.
    pub edited_at: i64,
}

/// What a draft said once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// Its text.
    pub text: String,
    /// The picture that went with it.
    pub media: Option<Media>,
}

/// A picture that goes with a draft. The picture itself stays where the learner has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Media {
    /// The description for those who can't see it, as typed so far.
    pub alt: String,
    /// A small likeness as a `data:` address; empty if none could be made.
    pub thumbnail: String,
}

/// What a draft will become in the sandbox.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Aim {
    /// A post of its own.
    #[default]
    Post,
    /// An answer to a post.
    Reply(PostId),
    /// A post that quotes another.
    Quote(PostId),
    /// A private message to somebody.
    Message(CastId),
    /// Other words for an own post.
    Edit(PostId),
}

impl Aim {
    /// Who will read what has this aim.
    pub fn audience(&self) -> Audience {
        match self {
            Self::Message(_) => Audience::OnePerson,
            Self::Post | Self::Reply(_) | Self::Quote(_) | Self::Edit(_) => Audience::Everybody,
        }
    }
}

impl Draft {
    /// Whether this is the other draft as it stands there, whenever each was changed last.
    pub fn reads_as(&self, other: &Self) -> bool {
        let Self { edited_at, .. } = *other;
        *other
            == Self {
                edited_at,
                ..self.clone()
            }
    }

    /// The draft as it was worded first, if it was wound back and reworded since.
    pub fn as_first(&self) -> Option<Self> {
        let Wording { text, media } = self.first.clone()?;
        let is_reworded = text != self.text || media != self.media;
        is_reworded.then(|| Self {
            text,
            media,
            ..self.clone()
        })
    }

    /// Keeps how it is worded now as its first wording, unless there is one already.
    pub fn keep_first(&mut self) {
        let (text, media) = (&self.text, &self.media);
        self.first.get_or_insert_with(|| Wording {
            text: text.clone(),
            media: media.clone(),
        });
    }
}
