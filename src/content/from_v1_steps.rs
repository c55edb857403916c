//! The pack of format 1 becomes the domain's: stages, steps, goals, actions.

use super::from_v1::{all, picture};
use super::pack_v1 as v1;
use crate::domain::SceneId;
use crate::domain::challenge::{
    Doing, ForReal, Goal, GoodTime, Stage, Start, Step, Texts, Whom, Writing,
};
use crate::domain::coach::Hat;
use crate::domain::sandbox::{Action, List, NewPost, Risk};
use crate::domain::text::Network;

impl From<v1::Stage> for Stage {
    fn from(stage: v1::Stage) -> Self {
        Self {
            id: stage.id.into(),
            title: stage.title,
        }
    }
}

impl From<v1::Step> for Step {
    fn from(step: v1::Step) -> Self {
        Self {
            id: step.id.into(),
            stage: step.stage.into(),
            title: step.title,
            why: step.why,
            minutes: step.minutes,
            learn: step.learn,
            task: step.task,
            start: match step.start {
                v1::Start::Home => Start::Home,
                v1::Start::Profile => Start::Profile,
                v1::Start::People(ids) => Start::People(all(ids)),
                v1::Start::Lists => Start::Lists,
                v1::Start::Posts(ids) => Start::Posts(all(ids)),
                v1::Start::Compose => Start::Compose,
                v1::Start::Messages => Start::Messages,
                v1::Start::Notices => Start::Notices,
                v1::Start::Saved => Start::Saved,
                v1::Start::Account => Start::Account,
                v1::Start::Tag(tag) => Start::Tag(tag),
            },
            scene: step.scene.map(SceneId::from),
            goal: step.goal.into(),
            solution: all(step.solution),
            hints: step.hints,
            for_real: all(step.for_real),
            reflect: step.reflect,
            sources: step.sources,
            safeguard: step.safeguard,
            good_time: step.good_time.map(GoodTime::from),
        }
    }
}

impl From<v1::GoodTime> for GoodTime {
    fn from(one: v1::GoodTime) -> Self {
        Self {
            minutes: one.minutes,
            helps: one.helps,
        }
    }
}

impl From<v1::Goal> for Goal {
    fn from(goal: v1::Goal) -> Self {
        use v1::Goal as G;
        match goal {
            G::All(goals) => Self::All(all(goals)),
            G::Either(goals) => Self::Either(all(goals)),
            G::Since { scene, goal } => Self::Since(scene.into(), Box::new((*goal).into())),
            G::HatChosen => Self::HatChosen,
            G::HatIs(hats) => Self::HatIs(all(hats)),
            G::NameWritten => Self::NameWritten,
            G::BioWritten { words } => Self::BioWritten { words },
            G::FollowsGood { people } => Self::FollowsGood { people },
            G::FollowsNone { kinds } => Self::FollowsNone { kinds: all(kinds) },
            G::FollowsOf { people, of } => Self::FollowsOf {
                people,
                of: all(of),
            },
            G::FollowsVia { people } => Self::FollowsVia { people },
            G::ListFilled { people } => Self::ListFilled { people },
            G::ListRead { people } => Self::ListRead { people },
            G::ListOf { people, private } => Self::ListOf {
                people,
                is_private: private,
            },
            G::Opened { posts } => Self::Opened(all(posts)),
            G::Saved { posts, opened } => Self::Saved { posts, opened },
            G::RepostedRead { posts } => Self::RepostedRead { posts },
            G::RepostedNone { risks } => Self::RepostedNone(all(risks)),
            G::QuotedWithCredit { posts } => Self::QuotedWithCredit { posts },
            G::Posted { words, hashtag } => Self::Posted {
                words,
                has_hashtag: hashtag,
            },
            G::Wrote(writing) => Self::Wrote(Box::new((*writing).into())),
            G::WroteNone(writing) => Self::WroteNone(Box::new((*writing).into())),
            G::MessagesOpened { who } => Self::MessagesOpened(who.into()),
            G::LinkUnopened { message } => Self::LinkUnopened(message.into()),
            G::RequestAnswered { who, accept } => Self::RequestAnswered {
                who: who.into(),
                accepts: accept,
            },
            G::Muted { who } => Self::Muted(who.into()),
            G::Blocked { who } => Self::Blocked(who.into()),
            G::Reported { who } => Self::Reported(who.into()),
            G::Secured { measures } => Self::Secured(all(measures)),
            G::Corrected { post } => Self::Corrected(post.into()),
            G::Stayed { scene, minutes } => Self::Stayed {
                scene: scene.into(),
                minutes,
            },
            G::Did { times, what } => Self::Did {
                what: what.into(),
                times,
            },
            G::DidInOrder(actions) => Self::DidInOrder(all(actions)),
        }
    }
}

impl From<v1::Writing> for Writing {
    fn from(one: v1::Writing) -> Self {
        let to = match (one.to, one.post) {
            (_, Some(post)) => Some(Whom::Post(post.into())),
            (Some(who), None) if who == "you" => Some(Whom::You),
            (Some(who), None) => Some(Whom::Cast(who.into())),
            (None, None) => None,
        };
        Self {
            texts: match one.kind {
                v1::Kinds::Any => Texts::Any,
                v1::Kinds::Post => Texts::Post,
                v1::Kinds::Reply => Texts::Reply,
                v1::Kinds::Quote => Texts::Quote,
                v1::Kinds::Message => Texts::Message,
            },
            times: one.times,
            to,
            about: one.about.map(Risk::from),
            scene: one.scene.map(SceneId::from),
            words: one.words,
            has_hashtag: one.hashtag,
            tag: one.tag,
            asks: one.question,
            thanks: one.thanks,
            names_somebody: one.names_somebody,
            says: one.says,
            hat: one.hat.map(Hat::from),
            has_described_picture: one.described_picture,
            categories: one.categories,
            without: one.without,
            has_no_essential: one.no_essential,
        }
    }
}

impl From<v1::Doing> for Doing {
    fn from(one: v1::Doing) -> Self {
        match one {
            v1::Doing::Open => Self::Open,
            v1::Doing::Like => Self::Like,
            v1::Doing::Save => Self::Save,
            v1::Doing::Repost => Self::Repost,
            v1::Doing::Follow => Self::Follow,
            v1::Doing::ReadList => Self::ReadList,
            v1::Doing::ReadTag => Self::ReadTag,
            v1::Doing::Write => Self::Write,
            v1::Doing::SendMessage => Self::SendMessage,
        }
    }
}

impl From<v1::Action> for Action {
    fn from(action: v1::Action) -> Self {
        use v1::Action as A;
        match action {
            A::ChooseHat(hat) => Self::ChooseHat(hat.into()),
            A::WriteBio(text) => Self::WriteBio(text),
            A::WriteName(name) => Self::WriteName(name),
            A::Follow(who) => Self::Follow(who.into()),
            A::Unfollow(who) => Self::Unfollow(who.into()),
            A::CreateList { name, private } => Self::CreateList {
                name,
                is_private: private,
            },
            A::AddToList { list, who } => Self::AddToList(List::id_of(&list), who.into()),
            A::RemoveFromList { list, who } => Self::RemoveFromList(List::id_of(&list), who.into()),
            A::ReadList(list) => Self::ReadList(List::id_of(&list)),
            A::Open(post) => Self::Open(post.into()),
            A::Like(post) => Self::Like(post.into()),
            A::Repost(post) => Self::Repost(post.into()),
            A::Unrepost(post) => Self::Unrepost(post.into()),
            A::Quote { post, text } => Self::Quote(post.into(), text),
            A::Publish(text) => Self::Publish(text),
            A::Reply { post, text } => Self::Reply(post.into(), text),
            A::Write(new) => Self::Write(NewPost {
                text: new.text,
                reply_to: new.reply_to.map(Into::into),
                quote_of: new.quote_of.map(Into::into),
                picture: new
                    .picture
                    .map(|it| picture(Some(it.alt).filter(|alt| !alt.trim().is_empty()))),
            }),
            A::Edit { post, text } => Self::Edit(post.into(), text),
            A::Delete(post) => Self::Delete(post.into()),
            A::Save(post) => Self::Save(post.into()),
            A::Unsave(post) => Self::Unsave(post.into()),
            A::ReadTag(tag) => Self::ReadTag(tag),
            A::OpenMessages(who) => Self::OpenMessages(who.into()),
            A::SendMessage { who, text } => Self::SendMessage(who.into(), text),
            A::OpenLink(message) => Self::OpenLink(message.into()),
            A::AcceptRequest(who) => Self::AcceptRequest(who.into()),
            A::DeclineRequest(who) => Self::DeclineRequest(who.into()),
            A::Mute(who) => Self::Mute(who.into()),
            A::Block(who) => Self::Block(who.into()),
            A::Report(who) => Self::Report(who.into()),
            A::Secure(measure) => Self::Secure(measure.into()),
            A::Begin(scene) => Self::Begin(scene.into()),
            A::Wait(minutes) => Self::Wait(minutes),
        }
    }
}

impl From<v1::ForReal> for ForReal {
    fn from(one: v1::ForReal) -> Self {
        Self {
            network: match one.network {
                v1::Network::X => Network::X,
                v1::Network::Bluesky => Network::Bluesky,
                v1::Network::Mastodon => Network::Mastodon,
            },
            text: one.text,
            link: one.link,
        }
    }
}
