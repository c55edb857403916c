//! The goal of having written something: what sort of text, to whom, and what it must hold.

use super::posts::{hashtag_lack, word_count};
use super::{Gap, Lack, Tally, View};
use crate::domain::coach::Hat;
use crate::domain::sandbox::{
    Author, Mark, Message, Minutes, Post, Risk, asks, says, tags, thanks,
};
use crate::domain::text::{EntityKind, Network, entities};
use crate::domain::{CastId, PostId, SceneId};

/// What sort of text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Texts {
    /// Any post, answer or quote.
    #[default]
    Any,
    /// A post of its own.
    Post,
    /// An answer.
    Reply,
    /// A quote.
    Quote,
    /// A private message.
    Message,
}

/// To whom a text goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    /// One of the cast.
    Cast(CastId),
    /// The author of this post.
    Post(PostId),
    /// The learner: an answer to an own post.
    You,
}

/// What a text must be and hold; what is empty or zero asks for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a question of its own that a step may ask or not"
)]
pub struct Writing {
    /// What sort of text.
    pub texts: Texts,
    /// How many.
    pub times: u32,
    /// To whom it goes: what it answers or quotes, or who gets the message.
    pub to: Option<Whom>,
    /// The problem planted in the post it answers or quotes.
    pub about: Option<Risk>,
    /// The scene in which it was written.
    pub scene: Option<SceneId>,
    /// The fewest words.
    pub words: u32,
    /// Whether it has a hashtag that a screen reader can say.
    pub has_hashtag: bool,
    /// This hashtag, without `#`.
    pub tag: Option<String>,
    /// Whether it asks something.
    pub asks: bool,
    /// Whether it says thanks.
    pub thanks: bool,
    /// Whether it names somebody of the cast by handle.
    pub names_somebody: bool,
    /// One of these words.
    pub says: Vec<String>,
    /// The hat it was written under.
    pub hat: Option<Hat>,
    /// Whether it has a picture with a description.
    pub has_described_picture: bool,
    /// The coach would speak of one of these categories, by slug.
    pub categories: Vec<String>,
    /// The coach would speak of none of these categories, by slug.
    pub without: Vec<String>,
    /// The coach would find nothing essential.
    pub has_no_essential: bool,
}

/// A post or a message of the learner's.
#[derive(Clone, Copy)]
enum Own<'a> {
    Post(&'a Post),
    Message(&'a Message),
}

impl Writing {
    pub(super) fn tally(&self, view: View<'_>) -> Tally {
        let all = self.candidates(view);
        let good = all.filter(|own| self.lacks(view, *own).is_empty());
        Tally::new(good.count(), self.times)
    }

    pub(super) fn gaps(&self, view: View<'_>) -> Vec<Gap> {
        let tally = self.tally(view);
        if tally.is_full() {
            return Vec::new();
        }
        let all: Vec<Own<'_>> = self.candidates(view).collect();
        let lacks = all.into_iter().map(|own| self.lacks(view, own));
        // The last of the best: what somebody wrote lately is what they have in mind.
        let nearest = lacks
            .filter(|lacks| !lacks.is_empty())
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
            .min_by_key(Vec::len);
        match nearest {
            Some(lacks) => lacks.into_iter().map(Gap::Lacks).collect(),
            None => vec![Gap::NotWritten {
                texts: self.texts,
                to: self.to.clone(),
                tally,
            }],
        }
    }

    /// Those like this that are still there.
    pub(super) fn still_there(&self, view: View<'_>) -> Vec<Gap> {
        self.candidates(view)
            .filter(|own| self.lacks(view, *own).is_empty())
            .map(|own| match own {
                Own::Post(post) => Gap::StillThere(post.id.clone()),
                Own::Message(message) => Gap::StillSent(message.id.clone()),
            })
            .collect()
    }

    /// Texts of the right sort to the right people, whatever they say; oldest first.
    fn candidates<'a>(&'a self, view: View<'a>) -> impl Iterator<Item = Own<'a>> {
        let posts = view.world.written.iter().map(Own::Post);
        let messages = view.world.messages.iter();
        let sent = messages.filter(|message| message.from == Author::You);
        posts
            .chain(sent.map(Own::Message))
            .filter(move |own| own.at() >= view.since && self.is_candidate(view, *own))
    }

    fn is_candidate(&self, view: View<'_>, own: Own<'_>) -> bool {
        let is_of_sort = match (self.texts, own) {
            (Texts::Any, Own::Post(_)) | (Texts::Message, Own::Message(_)) => true,
            (Texts::Post, Own::Post(post)) => post.stands_alone(),
            (Texts::Reply, Own::Post(post)) => post.reply_to.is_some(),
            (Texts::Quote, Own::Post(post)) => post.quote_of.is_some(),
            _ => false,
        };
        is_of_sort
            && self.to.as_ref().is_none_or(|to| own.is_to(view, to))
            && self.about.is_none_or(|risk| own.is_about(view, risk))
            && self.scene.as_ref().is_none_or(|id| {
                let begun = view.world.scenes.get(id);
                begun.is_some_and(|&begun| own.at() >= begun && own.is_within(view, id, begun))
            })
    }

    fn lacks(&self, view: View<'_>, own: Own<'_>) -> Vec<Lack> {
        let text = own.text();
        let mut lacks = Vec::new();
        let words = Tally::new(word_count(text), self.words);
        if !words.is_full() {
            lacks.push(Lack::Words(words));
        }
        if self.has_hashtag {
            lacks.extend(hashtag_lack(text));
        }
        if let Some(tag) = &self.tag
            && !tags(text).any(|one| one.to_lowercase() == tag.to_lowercase())
        {
            lacks.push(Lack::Tag(tag.clone()));
        }
        let asked = [
            (self.asks && !asks(text), Lack::Question),
            (self.thanks && !thanks(text), Lack::Thanks),
            (self.names_somebody && !names_cast(view, text), Lack::Name),
            (
                self.has_described_picture && !own.has_described_picture(),
                Lack::Picture,
            ),
        ];
        lacks.extend(asked.into_iter().filter(|it| it.0).map(|it| it.1));
        if !self.says.is_empty() && !says(text, &self.says) {
            lacks.push(Lack::Says(self.says.clone()));
        }
        if let Some(hat) = self.hat
            && own.hat() != Some(hat)
        {
            lacks.push(Lack::Hat(hat));
        }
        // The coach takes a while to read: only once the rest is there.
        if lacks.is_empty() && self.asks_coach() {
            lacks.extend(self.lacks_by_coach(&own.marks(view)));
        }
        lacks
    }

    fn asks_coach(&self) -> bool {
        self.has_no_essential || !self.categories.is_empty() || !self.without.is_empty()
    }

    fn lacks_by_coach(&self, marks: &[Mark]) -> Vec<Lack> {
        let is_wanted = |mark: &Mark| {
            self.categories
                .iter()
                .any(|slug| slug == mark.category.slug())
        };
        let is_unwanted = |mark: &Mark| {
            (self.has_no_essential && mark.is_essential)
                || self.without.iter().any(|slug| slug == mark.category.slug())
        };
        let mut lacks = Vec::new();
        if !self.categories.is_empty() && !marks.iter().any(is_wanted) {
            lacks.push(Lack::Category(self.categories.clone()));
        }
        if let Some(mark) = marks.iter().find(|mark| is_unwanted(mark)) {
            lacks.push(Lack::Without(mark.category.slug().to_owned()));
        }
        lacks
    }
}

fn names_cast(view: View<'_>, text: &str) -> bool {
    entities(text, Network::X)
        .iter()
        .filter(|entity| entity.kind == EntityKind::Mention)
        .any(|entity| {
            let handle = entity.of(text).trim_start_matches(['@', '\u{ff20}']);
            view.world.scenario().by_handle(handle).is_some()
        })
}

impl<'a> Own<'a> {
    fn text(self) -> &'a str {
        match self {
            Self::Post(post) => &post.text,
            Self::Message(message) => &message.text,
        }
    }

    fn at(self) -> Minutes {
        match self {
            Self::Post(post) => post.at,
            Self::Message(message) => message.at,
        }
    }

    fn hat(self) -> Option<Hat> {
        match self {
            Self::Post(post) => post.hat,
            Self::Message(_) => None,
        }
    }

    fn marks(self, view: View<'a>) -> Vec<Mark> {
        match self {
            Self::Post(post) => view.world.marks(&post.id),
            Self::Message(message) => view.world.message_marks(&message.id),
        }
    }

    fn has_described_picture(self) -> bool {
        match self {
            Self::Post(post) => post.media.as_ref().is_some_and(|it| it.alt.is_some()),
            Self::Message(_) => false,
        }
    }

    /// The posts it answers or quotes.
    fn others(self, view: View<'a>) -> impl Iterator<Item = &'a Post> {
        let ids = match self {
            Self::Post(post) => [&post.reply_to, &post.quote_of].map(Option::as_ref),
            Self::Message(_) => [None, None],
        };
        ids.into_iter()
            .flatten()
            .filter_map(move |id| view.world.post(id))
    }

    fn is_to(self, view: View<'a>, to: &Whom) -> bool {
        match (to, self) {
            (Whom::Cast(who), Self::Message(message)) => &message.with == who,
            (Whom::Cast(who), Self::Post(_)) => self
                .others(view)
                .any(|post| post.by == Author::Cast(who.clone())),
            (Whom::Post(id), _) => self.others(view).any(|post| &post.id == id),
            (Whom::You, _) => self.others(view).any(|post| post.by == Author::You),
        }
    }

    fn is_about(self, view: View<'a>, risk: Risk) -> bool {
        self.others(view).any(|post| post.risks.contains(&risk))
    }

    /// Whether it was written while a scene lasted, and under its hashtag or to one of its posts
    /// if it has a hashtag.
    fn is_within(self, view: View<'a>, id: &SceneId, begun: Minutes) -> bool {
        let Some(scene) = view.world.scenario().scene(id) else {
            return false;
        };
        let end = begun.saturating_add(i64::from(scene.minutes));
        let is_in_time = scene.minutes == 0 || self.at() <= end;
        let is_of_it = scene.tag.as_ref().is_none_or(|tag| {
            tags(self.text()).any(|one| one.to_lowercase() == tag.to_lowercase())
                || self
                    .others(view)
                    .any(|post| scene.posts.iter().any(|line| line.id == post.id))
        });
        is_in_time && is_of_it
    }
}
