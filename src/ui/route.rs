//! Where in the app somebody is: one type, one parser, one printer.

use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::desk::{Desk, cohort_of};
use crate::domain::cohort::CohortId;
use crate::domain::{CastId, ListId, PostId, StepId};
use crate::i18n::papers::Kind;

/// A screen of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The way with its steps: home.
    Challenge,
    /// One step.
    Step(StepId),
    /// Somewhere in the sandbox.
    Practice(Place),
    /// A draft by its id, or the latest one.
    Write(Option<u64>),
    /// Settings, journal, copies.
    Me,
    /// The cohorts a trainer runs.
    Cohorts,
    /// A new cohort.
    NewCohort,
    /// A cohort from a key backup.
    BringCohort,
    /// Somewhere in a cohort.
    Cohort(CohortId, Desk),
    /// What was noted, to search in.
    Journal,
    /// What goes into documents.
    Documents,
    /// One document.
    Document(Kind),
    /// How sure the learner feels, before and after.
    Confidence,
    /// An address that leads nowhere, as it was given.
    Unknown(String),
}

/// A place in the sandbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The home timeline.
    Home,
    /// The people there are.
    People,
    /// A profile.
    Person(CastId),
    /// The posts a step gives to choose from.
    Choose,
    /// A post with its thread.
    Post(PostId),
    /// A hashtag, without `#`.
    Tag(String),
    /// The learner's lists.
    Lists,
    /// The timeline of a list.
    List(ListId),
    /// Who is in a list.
    ListPeople(ListId),
    /// What others did with the learner's posts.
    News,
    /// The learner's own profile.
    You,
    /// An answer to a post.
    Reply(PostId),
    /// A post that quotes another.
    Quote(PostId),
    /// Other words for an own post.
    Edit(PostId),
    /// The posts saved for later.
    Saved,
    /// All private conversations.
    Messages,
    /// The private messages with somebody.
    Conversation(CastId),
    /// What keeps the account safe.
    Account,
    /// The day that a draft would bring.
    DayOfDraft(u64),
    /// The day after an own post.
    DayOfPost(PostId),
}

/// What may stand unescaped in a part of the address: unreserved characters of RFC 3986.
const PART: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

impl Route {
    /// Reads the hash of an address, with or without `#`. Never fails: what leads nowhere is
    /// [`Route::Unknown`].
    pub fn parse(hash: &str) -> Self {
        let path = hash.strip_prefix('#').unwrap_or(hash);
        let parts: Option<Vec<String>> = path
            .split('/')
            .filter(|part| !part.is_empty())
            .map(|part| percent_decode_str(part).decode_utf8().ok().map(Into::into))
            .collect();
        let known = parts.and_then(|parts| {
            let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
            Self::from_parts(&parts)
        });
        known.unwrap_or_else(|| Self::Unknown(path.to_owned()))
    }

    fn from_parts(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            [] => Self::Challenge,
            ["step", id] => Self::Step((*id).into()),
            ["practice", place @ ..] => Self::Practice(Place::from_parts(place)?),
            ["write"] => Self::Write(None),
            ["write", id] => Self::Write(Some(id.parse().ok()?)),
            ["me"] => Self::Me,
            ["cohorts"] => Self::Cohorts,
            ["cohorts", "new"] => Self::NewCohort,
            ["cohorts", "bring"] => Self::BringCohort,
            ["cohort", id, desk @ ..] => Self::Cohort(cohort_of(id)?, Desk::from_parts(desk)?),
            ["journal"] => Self::Journal,
            ["documents"] => Self::Documents,
            ["documents", slug] => {
                Self::Document(Kind::ALL.into_iter().find(|kind| kind.slug() == *slug)?)
            }
            ["confidence"] => Self::Confidence,
            _ => return None,
        })
    }
}

impl Place {
    fn from_parts(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            [] => Self::Home,
            ["people"] => Self::People,
            ["person", id] => Self::Person((*id).into()),
            ["choose"] => Self::Choose,
            ["post", id] => Self::Post((*id).into()),
            ["tag", tag] => Self::Tag((*tag).to_owned()),
            ["lists"] => Self::Lists,
            ["list", id] => Self::List((*id).into()),
            ["list", id, "people"] => Self::ListPeople((*id).into()),
            ["news"] => Self::News,
            ["you"] => Self::You,
            ["reply", id] => Self::Reply((*id).into()),
            ["quote", id] => Self::Quote((*id).into()),
            ["edit", id] => Self::Edit((*id).into()),
            ["saved"] => Self::Saved,
            ["messages"] => Self::Messages,
            ["messages", id] => Self::Conversation((*id).into()),
            ["account"] => Self::Account,
            ["draft", id, "next-day"] => Self::DayOfDraft(id.parse().ok()?),
            ["post", id, "next-day"] => Self::DayOfPost((*id).into()),
            _ => return None,
        })
    }
}

impl fmt::Display for Route {
    /// The hash of the address, `#` included.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Challenge => out.write_str("#/"),
            Self::Step(id) => write!(out, "#/step/{}", part(id.as_str())),
            Self::Practice(place) => write!(out, "#/practice{place}"),
            Self::Write(None) => out.write_str("#/write"),
            Self::Write(Some(id)) => write!(out, "#/write/{id}"),
            Self::Me => out.write_str("#/me"),
            Self::Cohorts => out.write_str("#/cohorts"),
            Self::NewCohort => out.write_str("#/cohorts/new"),
            Self::BringCohort => out.write_str("#/cohorts/bring"),
            Self::Cohort(id, desk) => write!(out, "#/cohort/{id}{desk}"),
            Self::Journal => out.write_str("#/journal"),
            Self::Documents => out.write_str("#/documents"),
            Self::Document(kind) => write!(out, "#/documents/{}", kind.slug()),
            Self::Confidence => out.write_str("#/confidence"),
            Self::Unknown(path) => write!(out, "#{path}"),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home => Ok(()),
            Self::People => out.write_str("/people"),
            Self::Person(id) => write!(out, "/person/{}", part(id.as_str())),
            Self::Choose => out.write_str("/choose"),
            Self::Post(id) => write!(out, "/post/{}", part(id.as_str())),
            Self::Tag(tag) => write!(out, "/tag/{}", part(tag)),
            Self::Lists => out.write_str("/lists"),
            Self::List(id) => write!(out, "/list/{}", part(id.as_str())),
            Self::ListPeople(id) => write!(out, "/list/{}/people", part(id.as_str())),
            Self::News => out.write_str("/news"),
            Self::You => out.write_str("/you"),
            Self::Reply(id) => write!(out, "/reply/{}", part(id.as_str())),
            Self::Quote(id) => write!(out, "/quote/{}", part(id.as_str())),
            Self::Edit(id) => write!(out, "/edit/{}", part(id.as_str())),
            Self::Saved => out.write_str("/saved"),
            Self::Messages => out.write_str("/messages"),
            Self::Conversation(id) => write!(out, "/messages/{}", part(id.as_str())),
            Self::Account => out.write_str("/account"),
            Self::DayOfDraft(id) => write!(out, "/draft/{id}/next-day"),
            Self::DayOfPost(id) => write!(out, "/post/{}/next-day", part(id.as_str())),
        }
    }
}

fn part(text: &str) -> impl fmt::Display {
    utf8_percent_encode(text, PART)
}
