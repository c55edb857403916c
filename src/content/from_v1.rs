//! The pack of format 1 becomes the domain's: people, posts, reactions, scenes.

use std::sync::Arc;

use super::fault::YOU;
use super::pack_v1 as v1;
use super::{Fault, Mend};
use crate::domain::challenge::{HousePolicy, Pack, Profession, Source};
use crate::domain::coach::{Category, Hat};
use crate::domain::sandbox::{
    Author, Character, Climb, Deed, Kind, Letter, Link, Measure, Media, Message, MessageKind,
    NINE_O_CLOCK, Post, Reaction, Response, Risk, Scenario, Scene, Trigger,
};
use crate::domain::{CastId, PostId, SceneId};
use crate::storage::day_of;

pub(super) fn all<A, B: From<A>>(items: Vec<A>) -> Vec<B> {
    items.into_iter().map(B::from).collect()
}

/// A picture of which a pack keeps the description only.
pub(super) fn picture(alt: Option<String>) -> Media {
    Media {
        alt,
        thumbnail: String::new(),
    }
}

pub(super) fn author(by: String) -> Author {
    if by == YOU {
        Author::You
    } else {
        Author::Cast(by.into())
    }
}

impl v1::Pack {
    /// Everything that is for a profession the pack doesn't have, or about what the coach doesn't
    /// know.
    pub(super) fn strangers(&self) -> Vec<Fault> {
        let staged = self.scenes.iter().flat_map(|scene| &scene.posts);
        let posts = self.posts.iter().chain(staged);
        let posts = posts.map(|post| ("posts", &post.id, &post.professions));
        let reactions = self.reactions.iter();
        let reactions = reactions.map(|it| ("reactions", &it.id, &it.professions));
        posts
            .chain(reactions)
            .flat_map(|(list, id, wanted)| wanted.iter().map(move |one| (list, id, one)))
            .filter(|(.., one)| !self.professions.iter().any(|known| &known.id == *one))
            .map(|(list, id, one)| Fault {
                place: format!("{list}/{id}/for"),
                mend: Mend::PointToExisting(one.clone()),
            })
            .chain(self.policy.iter().flat_map(v1::Policy::strangers))
            .collect()
    }

    /// Takes out what is for other professions.
    pub(super) fn keep_only(&mut self, profession: &str) {
        let is_for =
            |wanted: &[String]| wanted.is_empty() || wanted.iter().any(|it| it == profession);
        self.posts.retain(|post| is_for(&post.professions));
        self.reactions.retain(|it| is_for(&it.professions));
        for scene in &mut self.scenes {
            scene.posts.retain(|post| is_for(&post.professions));
        }
    }
}

impl From<v1::Pack> for Pack {
    fn from(pack: v1::Pack) -> Self {
        Self {
            id: pack.id,
            title: pack.title,
            language: pack.language,
            scenario: Arc::new(Scenario {
                cast: all(pack.cast),
                posts: all(pack.posts),
                reactions: all(pack.reactions),
                scenes: all(pack.scenes),
                clock: pack.clock.unwrap_or(NINE_O_CLOCK),
            }),
            stages: all(pack.stages),
            steps: all(pack.steps),
            professions: all(pack.professions),
            profession: String::new(),
            sources: all(pack.sources),
            policy: pack.policy.map(HousePolicy::from),
        }
    }
}

impl From<v1::Profession> for Profession {
    fn from(one: v1::Profession) -> Self {
        Self {
            id: one.id,
            title: one.title,
        }
    }
}

impl From<v1::Source> for Source {
    fn from(one: v1::Source) -> Self {
        Self {
            id: one.id,
            name: one.name,
            url: one.url.unwrap_or_default(),
            reviewed: day_of(&one.reviewed),
        }
    }
}

impl From<v1::Link> for Link {
    fn from(link: v1::Link) -> Self {
        Self {
            url: link.url,
            title: link.title,
        }
    }
}

impl From<v1::Hat> for Hat {
    fn from(hat: v1::Hat) -> Self {
        match hat {
            v1::Hat::Personal => Self::Personal,
            v1::Hat::Professional => Self::Professional,
            v1::Hat::Organisation => Self::Organisation,
        }
    }
}

impl From<v1::Measure> for Measure {
    fn from(measure: v1::Measure) -> Self {
        match measure {
            v1::Measure::ChangePassword => Self::ChangePassword,
            v1::Measure::SignOutOthers => Self::SignOutOthers,
            v1::Measure::TurnOnTwoStep => Self::TurnOnTwoStep,
            v1::Measure::RemoveApps => Self::RemoveApps,
            v1::Measure::TellEmployer => Self::TellEmployer,
            v1::Measure::TellFollowers => Self::TellFollowers,
        }
    }
}

impl From<v1::MessageKind> for MessageKind {
    fn from(kind: v1::MessageKind) -> Self {
        match kind {
            v1::MessageKind::Plain => Self::Plain,
            v1::MessageKind::Note => Self::Note,
            v1::MessageKind::Question => Self::Question,
        }
    }
}

impl From<v1::Character> for Character {
    fn from(one: v1::Character) -> Self {
        Self {
            id: one.id.into(),
            handle: one.handle,
            name: one.name,
            role: one.role,
            org: one.org,
            bio: one.bio,
            kind: one.kind.into(),
            why_follow: one.why_follow,
            follows: all(one.follows),
        }
    }
}

impl From<v1::Kind> for Kind {
    fn from(kind: v1::Kind) -> Self {
        match kind {
            v1::Kind::Colleague => Self::Colleague,
            v1::Kind::Expert => Self::Expert,
            v1::Kind::Org => Self::Organisation,
            v1::Kind::Public => Self::Public,
            v1::Kind::Journalist => Self::Journalist,
            v1::Kind::Bot => Self::Bot,
            v1::Kind::Impostor => Self::Impostor,
        }
    }
}

impl From<v1::Post> for Post {
    fn from(post: v1::Post) -> Self {
        Self {
            id: post.id.into(),
            by: author(post.by),
            at: post.at.into(),
            text: post.text,
            media: post.media.map(|media| picture(media.alt)),
            link: post.link.map(Link::from),
            reply_to: post.reply_to.map(PostId::from),
            quote_of: post.quote_of.map(PostId::from),
            credit_to: post.credit_to.map(CastId::from),
            risks: all(post.risks),
            likes: post.likes,
            reposts: post.reposts,
            hat: None,
            former: None,
            screenshot: None,
        }
    }
}

impl From<v1::Risk> for Risk {
    fn from(risk: v1::Risk) -> Self {
        match risk {
            v1::Risk::Wrong => Self::Wrong,
            v1::Risk::Identifies => Self::Identifies,
            v1::Risk::NoAltText => Self::NoAltText,
            v1::Risk::HashtagCase => Self::HashtagCase,
            v1::Risk::Pledge => Self::Pledge,
            v1::Risk::Impersonates => Self::Impersonates,
            v1::Risk::Partisan => Self::Partisan,
            v1::Risk::Noise => Self::Noise,
        }
    }
}

impl From<v1::Scene> for Scene {
    fn from(scene: v1::Scene) -> Self {
        Self {
            id: scene.id.into(),
            title: scene.title,
            at: scene.at.map(i64::from),
            minutes: scene.minutes,
            tag: scene.tag,
            hat: scene.hat.map(Hat::from),
            posts: all(scene.posts),
            messages: all(scene.messages),
            requests: scene
                .requests
                .into_iter()
                .map(|one| (one.by.into(), one.at.into()))
                .collect(),
        }
    }
}

impl From<v1::Message> for Message {
    fn from(one: v1::Message) -> Self {
        let with = CastId::from(one.by);
        Self {
            id: one.id.into(),
            from: Author::Cast(with.clone()),
            with,
            at: one.at.into(),
            text: one.text,
            link: one.link.map(Link::from),
            kind: one.kind.into(),
            invites_to: one.invites_to.map(SceneId::from),
        }
    }
}

impl From<v1::Reaction> for Reaction {
    fn from(one: v1::Reaction) -> Self {
        Self {
            id: one.id.into(),
            when: one.when.into(),
            after: one.after.into(),
            spread: one.spread.into(),
            by: one.by.into(),
            what: one.what.into(),
            is_once: one.once,
            outlasts_deletion: one.outlasts_deletion,
            harm: one.harm,
        }
    }
}

impl From<v1::Trigger> for Trigger {
    fn from(trigger: v1::Trigger) -> Self {
        use v1::Trigger as T;
        match trigger {
            T::Any => Self::Any,
            T::FirstPost => Self::FirstPost,
            T::AnyHashtag => Self::Hashtag(None),
            T::Hashtag(tag) => Self::Hashtag(Some(tag)),
            T::Mention(who) => Self::Mention(who.into()),
            T::Question => Self::Question,
            T::ReplyTo(who) => Self::ReplyTo(who.into()),
            T::QuoteOf(who) => Self::QuoteOf(who.into()),
            T::Answers(post) => Self::Answers(post.into()),
            T::Credit => Self::Credit,
            T::Thanks => Self::Thanks,
            T::Celebration => Self::Category(Category::Good.slug().to_owned()),
            T::Says(words) => Self::Says(words),
            T::Category(slug) => Self::Category(slug),
            T::Rule(rule) => Self::Rule(rule),
            T::Hat(hat) => Self::Hat(hat.into()),
            T::TimeOfDay { from, to } => Self::TimeOfDay(from, to),
            T::Thanked(who) => Self::Thanked(who.into()),
            T::Ignored(who) => Self::Ignored(who.into()),
            T::SinceJoining(minutes) => Self::SinceJoining(minutes.into()),
            T::SinceLastPost(minutes) => Self::SinceLastPost(minutes.into()),
            T::InScene(scene) => Self::InScene(scene.into()),
            T::Followed(who) => Self::Deed(Deed::Followed(who.into())),
            T::Messaged(who) => Self::Deed(Deed::Messaged(who.into())),
            T::Accepted(who) => Self::Deed(Deed::Accepted(who.into())),
            T::Declined(who) => Self::Deed(Deed::Declined(who.into())),
            T::Blocked(who) => Self::Deed(Deed::Blocked(who.into())),
            T::Reported(who) => Self::Deed(Deed::Reported(who.into())),
            T::LinkOpened(id) => Self::Deed(Deed::LinkOpened(id.into())),
            T::Reposted(post) => Self::Deed(Deed::Reposted(post.into())),
            T::PassedOn(risk) => Self::Deed(Deed::PassedOn(risk.into())),
            T::Deleted => Self::Deed(Deed::Deleted),
            T::Corrected => Self::Deed(Deed::Corrected),
            T::Secured(measure) => Self::Deed(Deed::Secured(measure.into())),
            T::Unanswered { by, minutes } => {
                Self::Deed(Deed::Unanswered(by.into(), minutes.into()))
            }
            T::All(parts) => Self::All(all(parts)),
            T::Either(parts) => Self::Either(all(parts)),
            T::Not(part) => Self::Not(Box::new((*part).into())),
        }
    }
}

impl From<v1::Response> for Response {
    fn from(response: v1::Response) -> Self {
        match response {
            v1::Response::Reply(texts) => Self::Reply(texts),
            v1::Response::Like => Self::Like,
            v1::Response::Repost => Self::Repost,
            v1::Response::Follow => Self::Follow,
            v1::Response::FollowRequest => Self::FollowRequest,
            v1::Response::Quote(texts) => Self::Quote(texts),
            v1::Response::Screenshot(texts) => Self::Screenshot(texts),
            v1::Response::Message(letter) => Self::Message(Letter {
                texts: letter.texts,
                link: letter.link.map(Link::from),
                kind: letter.kind.into(),
                invites_to: letter.invites_to.map(SceneId::from),
            }),
            v1::Response::Counter { pence, climb } => Self::Counter(Climb {
                pence,
                points: climb
                    .into_iter()
                    .map(|(minutes, reposts)| (minutes.into(), reposts))
                    .collect(),
            }),
        }
    }
}
