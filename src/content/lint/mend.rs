//! What a linter finds, told to the author of the pack.

use std::fmt;

use super::{HINTS, MOST_LEARN_WORDS, MOST_MINUTES, YOU};
use crate::domain::challenge::Unsolved;
use crate::domain::sandbox::MOST_HARM;
use crate::domain::text::Network;

/// One thing to mend in a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where it is, as a path into the pack: `steps/follow/hints`.
    pub place: String,
    /// What to mend.
    pub mend: Mend,
}

/// What is wrong, with what the mend needs to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mend {
    /// A text is empty.
    FillIn,
    /// Two things have this id or handle.
    MakeUnique(String),
    /// An id has other characters than `a-z`, `0-9` and `-`.
    PlainId(String),
    /// A handle has other characters than letters, digits and `_`, or more than 15.
    PlainHandle(String),
    /// There is nothing of this id.
    PointToExisting(String),
    /// Minutes outside 1 to `MOST_MINUTES`.
    FitMinutes(u32),
    /// More than `MOST_LEARN_WORDS` words to read.
    Shorten(usize),
    /// Not `HINTS` hints.
    GiveHints(usize),
    /// A network without instructions.
    AddNetwork(Network),
    /// A link that isn't `https`.
    UseHttps(String),
    /// The step's own solution doesn't prove it.
    MendSolution(Unsolved),
    /// There is nothing in a list that needs something.
    AddSome,
    /// A time of day outside 0 to 1439.
    FitClock(u32),
    /// A day that the calendar doesn't have.
    WriteDay,
    /// The id that scenes have for the learner.
    KeepForLearner,
    /// A response that needs a post, to something that isn't done to one.
    GivePost,
    /// More harm than `MOST_HARM`.
    FitHarm(u8),
    /// A counter whose minutes or reposts fall.
    ClimbOnly,
    /// A scene that nothing begins.
    BeginScene,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: ", self.place)?;
        match &self.mend {
            Mend::FillIn => write!(out, "write a text here"),
            Mend::MakeUnique(id) => write!(out, "“{id}” is used twice; give one another name"),
            Mend::PlainId(id) => write!(out, "write “{id}” with a-z, 0-9 and - only"),
            Mend::PlainHandle(handle) => write!(
                out,
                "write “{handle}” with letters, digits and _ only, 15 at most, without @"
            ),
            Mend::PointToExisting(id) => write!(out, "there is no “{id}”; use an id of this pack"),
            Mend::FitMinutes(given) => {
                write!(out, "{given} minutes; make it 1 to {MOST_MINUTES}")
            }
            Mend::Shorten(words) => {
                write!(out, "{words} words; cut it to {MOST_LEARN_WORDS} or fewer")
            }
            Mend::GiveHints(given) => write!(out, "{given} hints; give {HINTS}"),
            Mend::AddNetwork(network) => write!(out, "say how to do it on {network:?}"),
            Mend::UseHttps(link) => write!(out, "“{link}” must begin with https://"),
            Mend::MendSolution(unsolved) => write_unsolved(out, unsolved),
            Mend::AddSome => write!(out, "add at least one"),
            Mend::FitClock(given) => write!(out, "{given} minutes; make it 0 to 1439"),
            Mend::WriteDay => write!(out, "write a day such as 2026-11-22"),
            Mend::KeepForLearner => {
                write!(out, "“{YOU}” is the learner; give the account another id")
            }
            Mend::GivePost => write!(
                out,
                "there is no post to do this to; use follow, follow_request or message"
            ),
            Mend::FitHarm(given) => write!(out, "harm {given}; make it 0 to {MOST_HARM}"),
            Mend::ClimbOnly => write!(out, "let minutes and reposts rise from pair to pair"),
            Mend::BeginScene => write!(
                out,
                "nothing begins it; name it in a step, invite to it, or give it an “at”"
            ),
        }
    }
}

fn write_unsolved(out: &mut fmt::Formatter<'_>, unsolved: &Unsolved) -> fmt::Result {
    match unsolved {
        Unsolved::MetAtStart => {
            write!(out, "the goal is met before anything is done; ask for more")
        }
        Unsolved::Refused { action, refusal } => {
            write!(out, "action {} is refused: {refusal:?}", action + 1)
        }
        Unsolved::Missing(gaps) => write!(out, "the goal isn't met; still missing: {gaps:?}"),
    }
}
