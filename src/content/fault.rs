//! What is wrong with a pack, told to its author with the place and the mend.

use std::fmt;

use crate::domain::challenge::{Gap, Tally, Unsolved};
use crate::domain::sandbox::Refusal;
use crate::domain::text::Network;

/// The most minutes a step may take: the promise of the product.
pub const MOST_MINUTES: u32 = 10;
/// The most words a step may ask somebody to read first.
pub const MOST_LEARN_WORDS: usize = 120;
/// How many hints a step has.
pub const HINTS: usize = 3;

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
    /// Posts that answer or quote each other in a circle: their ids, the first one again at the end.
    BreakCircle(Vec<String>),
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
            Mend::AddNetwork(network) => {
                write!(out, "say how to do it on {}", name_of(*network))
            }
            Mend::UseHttps(link) => write!(out, "“{link}” must begin with https://"),
            Mend::MendSolution(unsolved) => write_unsolved(out, unsolved),
            Mend::AddSome => write!(out, "add at least one"),
            Mend::BreakCircle(ids) => write!(
                out,
                "these posts lead round in a circle: {}; let one of them point to nothing",
                ids.join(" → ")
            ),
        }
    }
}

/// As the pack format writes it.
const fn name_of(network: Network) -> &'static str {
    match network {
        Network::X => "x",
        Network::Bluesky => "bluesky",
        Network::Mastodon => "mastodon",
        Network::Threads => "threads",
        Network::LinkedIn => "linkedin",
    }
}

fn write_unsolved(out: &mut fmt::Formatter<'_>, unsolved: &Unsolved) -> fmt::Result {
    match unsolved {
        Unsolved::MetAtStart => {
            write!(out, "the goal is met before anything is done; ask for more")
        }
        Unsolved::Refused { action, refusal } => {
            write!(out, "its action number {} can’t be done: ", action + 1)?;
            write_refusal(out, refusal)
        }
        Unsolved::Missing(gaps) => {
            write!(out, "it doesn’t reach the goal; still missing: ")?;
            for (at, gap) in gaps.iter().enumerate() {
                if at > 0 {
                    write!(out, "; ")?;
                }
                write_gap(out, gap)?;
            }
            Ok(())
        }
    }
}

fn write_refusal(out: &mut fmt::Formatter<'_>, refusal: &Refusal) -> fmt::Result {
    match refusal {
        Refusal::NoSuchPerson(who) => write!(out, "there is nobody called “{who}”"),
        Refusal::NoSuchPost(post) => write!(out, "there is no post “{post}” at that time"),
        Refusal::NoSuchList(list) => write!(out, "there is no list “{list}” at that time"),
        Refusal::NotYours(post) => write!(out, "the post “{post}” is somebody else’s"),
        Refusal::Empty => write!(out, "there are no words in it"),
        Refusal::ListExists(list) => write!(out, "there is a list “{list}” already"),
    }
}

fn write_gap(out: &mut fmt::Formatter<'_>, gap: &Gap) -> fmt::Result {
    match gap {
        Gap::Hat => write!(out, "no hat is chosen"),
        Gap::Bio(words) => write_tally(out, "words in the profile text", *words),
        Gap::Follows(people) => write_tally(out, "good accounts followed", *people),
        Gap::FollowsUnwanted(who, _) => write!(out, "“{who}” must not be followed"),
        Gap::NoList => write!(out, "no list is made"),
        Gap::ListTooShort(list, people) => {
            write!(out, "in the list “{list}”, ")?;
            write_tally(out, "people", *people)
        }
        Gap::ListUnread(list) => write!(out, "the list “{list}” is not read"),
        Gap::Reposts(posts) => write_tally(out, "harmless posts opened and passed on", *posts),
        Gap::RepostedUnread(post) => write!(out, "“{post}” is passed on before it is opened"),
        Gap::RepostedHarmful(post) => write!(out, "“{post}” does harm when passed on"),
        Gap::Quotes(posts) => write_tally(out, "posts quoted with credit", *posts),
        Gap::QuotedWithoutCredit(_, maker) => {
            write!(out, "the quoting words don’t name “{maker}” by handle")
        }
        Gap::NoPost => write!(out, "nothing is posted"),
        Gap::PostTooShort(_, words) => write_tally(out, "words in the post", *words),
        Gap::PostWithoutHashtag(_) => write!(out, "the post has no hashtag"),
        Gap::HashtagUnclear(_, tag) => write!(out, "{tag} needs a capital letter for each word"),
    }
}

fn write_tally(out: &mut fmt::Formatter<'_>, what: &str, tally: Tally) -> fmt::Result {
    write!(out, "{what}: {} of {}", tally.have, tally.need)
}
