//! Turns a pack's text into a challenge, or says what to mend.

use std::fmt;
use std::sync::Arc;

use serde::Deserialize;

use super::pack_v1 as v1;
use super::{Fault, lint};
use crate::domain::challenge::{ForReal, Goal, Pack, Stage, Start, Step};
use crate::domain::coach::Hat;
use crate::domain::sandbox::{
    Action, Author, Character, Kind, Link, List, Media, Post, Reaction, Response, Risk, Scenario,
    Trigger,
};
use crate::domain::text::Network;
use crate::domain::{CastId, PostId};
use crate::storage::json::{self, Misfit};

/// Why a pack can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PackError {
    /// Not JSON, or not of the format's shape.
    Shape {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What the reader of JSON says.
        message: String,
    },
    /// Written for another version of the format.
    Version {
        /// The version given; 0 if none.
        given: u64,
    },
    /// Of the right shape, with faults in it.
    Faults(Vec<Fault>),
}

impl fmt::Display for PackError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shape {
                line,
                column,
                message,
            } => write!(out, "line {line}, column {column}: {message}"),
            Self::Version { given: 0 } => write!(
                out,
                "there is no format_version; this version of Fledge reads {}",
                v1::FORMAT_VERSION
            ),
            Self::Version { given } => write!(
                out,
                "format_version is {given}; this version of Fledge reads {}",
                v1::FORMAT_VERSION
            ),
            Self::Faults(faults) => {
                for fault in faults {
                    writeln!(out, "{fault}")?;
                }
                Ok(())
            }
        }
    }
}

impl From<serde_json::Error> for PackError {
    fn from(error: serde_json::Error) -> Self {
        // The place stands in fields of its own.
        let told = error.to_string();
        let message = told.rsplit_once(" at line ").map_or(&*told, |(it, _)| it);
        Self::Shape {
            line: error.line(),
            column: error.column(),
            message: message.to_owned(),
        }
    }
}

/// Reads a pack and holds it against the linter. Every pack takes this road; the built-in one takes it
/// in the tests.
///
/// # Errors
/// Says where and what to mend if the text isn't a pack, or is one with faults.
pub fn load(json: &str) -> Result<Pack, PackError> {
    /// Only the version: a pack of a later format may have any other shape.
    #[derive(Deserialize)]
    struct Versioned {
        #[serde(default)]
        format_version: u64,
    }
    // Some editors put a byte order mark in front.
    let json = json.trim_start_matches('\u{feff}');
    let Versioned { format_version } = serde_json::from_str(json)?;
    if format_version != u64::from(v1::FORMAT_VERSION) {
        return Err(PackError::Version {
            given: format_version,
        });
    }
    let pack = Pack::from(serde_json::from_str::<v1::Pack>(json)?);
    let faults = lint(&pack);
    if faults.is_empty() {
        Ok(pack)
    } else {
        Err(PackError::Faults(faults))
    }
}

/// Reads the pack that came with the app. The tests have held it against the linter, which plays
/// every solution: no phone has to do that again. Nor could anybody mend it who would be told where.
///
/// # Errors
/// What doesn't fit, if the file is damaged.
pub fn load_built_in(json: &str) -> Result<Pack, Misfit> {
    json::read::<v1::Pack>(json).map(Pack::from)
}

fn all<A, B: From<A>>(items: Vec<A>) -> Vec<B> {
    items.into_iter().map(B::from).collect()
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
            }),
            stages: all(pack.stages),
            steps: all(pack.steps),
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
            by: Author::Cast(post.by.into()),
            at: post.at.into(),
            text: post.text,
            media: post.media.map(|media| Media {
                alt: media.alt,
                thumbnail: String::new(),
            }),
            link: post.link.map(|link| Link {
                url: link.url,
                title: link.title,
            }),
            reply_to: post.reply_to.map(PostId::from),
            quote_of: post.quote_of.map(PostId::from),
            credit_to: post.credit_to.map(CastId::from),
            risks: all(post.risks),
            likes: post.likes,
            reposts: post.reposts,
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

impl From<v1::Reaction> for Reaction {
    fn from(one: v1::Reaction) -> Self {
        Self {
            id: one.id.into(),
            when: match one.when {
                v1::Trigger::Any => Trigger::Any,
                v1::Trigger::FirstPost => Trigger::FirstPost,
                v1::Trigger::AnyHashtag => Trigger::Hashtag(None),
                v1::Trigger::Hashtag(tag) => Trigger::Hashtag(Some(tag)),
                v1::Trigger::Mention(who) => Trigger::Mention(who.into()),
                v1::Trigger::Question => Trigger::Question,
                v1::Trigger::ReplyTo(who) => Trigger::ReplyTo(who.into()),
                v1::Trigger::QuoteOf(who) => Trigger::QuoteOf(who.into()),
            },
            after: one.after.into(),
            spread: one.spread.into(),
            by: one.by.into(),
            what: match one.what {
                v1::Response::Reply(texts) => Response::Reply(texts),
                v1::Response::Like => Response::Like,
                v1::Response::Repost => Response::Repost,
                v1::Response::Follow => Response::Follow,
            },
            is_once: one.once,
        }
    }
}

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
            },
            goal: step.goal.into(),
            solution: all(step.solution),
            hints: step.hints,
            for_real: all(step.for_real),
            reflect: step.reflect,
        }
    }
}

impl From<v1::Goal> for Goal {
    fn from(goal: v1::Goal) -> Self {
        match goal {
            v1::Goal::All(goals) => Self::All(all(goals)),
            v1::Goal::HatChosen => Self::HatChosen,
            v1::Goal::BioWritten { words } => Self::BioWritten { words },
            v1::Goal::FollowsGood { people } => Self::FollowsGood { people },
            v1::Goal::FollowsNone { kinds } => Self::FollowsNone { kinds: all(kinds) },
            v1::Goal::ListFilled { people } => Self::ListFilled { people },
            v1::Goal::ListRead { people } => Self::ListRead { people },
            v1::Goal::RepostedRead { posts } => Self::RepostedRead { posts },
            v1::Goal::QuotedWithCredit { posts } => Self::QuotedWithCredit { posts },
            v1::Goal::Posted { words, hashtag } => Self::Posted {
                words,
                has_hashtag: hashtag,
            },
        }
    }
}

impl From<v1::Action> for Action {
    fn from(action: v1::Action) -> Self {
        match action {
            v1::Action::ChooseHat(hat) => Self::ChooseHat(match hat {
                v1::Hat::Personal => Hat::Personal,
                v1::Hat::Professional => Hat::Professional,
                v1::Hat::Organisation => Hat::Organisation,
            }),
            v1::Action::WriteBio(text) => Self::WriteBio(text),
            v1::Action::Follow(who) => Self::Follow(who.into()),
            v1::Action::Unfollow(who) => Self::Unfollow(who.into()),
            v1::Action::CreateList { name, private } => Self::CreateList {
                name,
                is_private: private,
            },
            v1::Action::AddToList { list, who } => Self::AddToList(List::id_of(&list), who.into()),
            v1::Action::RemoveFromList { list, who } => {
                Self::RemoveFromList(List::id_of(&list), who.into())
            }
            v1::Action::ReadList(list) => Self::ReadList(List::id_of(&list)),
            v1::Action::Open(post) => Self::Open(post.into()),
            v1::Action::Like(post) => Self::Like(post.into()),
            v1::Action::Repost(post) => Self::Repost(post.into()),
            v1::Action::Quote { post, text } => Self::Quote(post.into(), text),
            v1::Action::Publish(text) => Self::Publish(text),
            v1::Action::Reply { post, text } => Self::Reply(post.into(), text),
            v1::Action::Wait(minutes) => Self::Wait(minutes),
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
