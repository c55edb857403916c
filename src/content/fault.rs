//! What is wrong with a pack, told to its author with the place and the mend.

use std::fmt;

use crate::domain::challenge::{Gap, Tally, Unsolved};
use crate::domain::sandbox::{MOST_HARM, Refusal};
use crate::domain::text::Network;

/// The most minutes a step may take: the promise of the product.
pub const MOST_MINUTES: u32 = 10;
/// The most words a step may ask somebody to read first.
pub const MOST_LEARN_WORDS: usize = 120;
/// The most minutes that can be a good time for a drill.
pub const MOST_GOOD_MINUTES: u32 = 60;
/// How many hints a step has.
pub const HINTS: usize = 3;
/// The most lines of an employer's policy.
pub const MOST_POLICY_LINES: usize = 10;
/// The most words of one such line.
pub const MOST_SENTENCE_WORDS: usize = 25;
/// How a scene names the learner.
pub(super) const YOU: &str = "you";

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
    /// A good time outside 1 to `MOST_GOOD_MINUTES`.
    FitGoodTime(u32),
    /// A good time for a step that begins no scene.
    BeginDrill,
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
    /// A handle with an `@` in front or a space in it.
    BareHandle(String),
    /// More than `MOST_POLICY_LINES` lines.
    FewerLines(usize),
    /// A line of more than `MOST_SENTENCE_WORDS` words.
    ShortenLine(usize),
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
            Mend::FitGoodTime(given) => {
                write!(out, "{given} minutes; make it 1 to {MOST_GOOD_MINUTES}")
            }
            Mend::BeginDrill => write!(
                out,
                "the clock starts with a scene; give the step one, or leave this out"
            ),
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
            Mend::BareHandle(handle) => {
                write!(
                    out,
                    "write “{handle}” without @ in front and without spaces"
                )
            }
            Mend::FewerLines(lines) => write!(out, "{lines} lines; keep {MOST_POLICY_LINES}"),
            Mend::ShortenLine(words) => {
                write!(
                    out,
                    "{words} words; cut it to {MOST_SENTENCE_WORDS} or fewer"
                )
            }
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
        Refusal::NoSuchMessage(id) => write!(out, "there is no message “{id}” with a link"),
        Refusal::NoSuchScene(scene) => write!(out, "there is no scene “{scene}”"),
        Refusal::NoRequest(who) => write!(out, "“{who}” has not asked to follow"),
        Refusal::IsBlocked(who) => write!(out, "“{who}” is blocked"),
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
        _ => write_later_gap(out, gap),
    }
}

/// What can be missing beyond profile, lists, reposts and a first post.
fn write_later_gap(out: &mut fmt::Formatter<'_>, gap: &Gap) -> fmt::Result {
    match gap {
        Gap::OtherHat(hats) => write!(out, "the hat must be one of {hats:?}"),
        Gap::Name => write!(out, "no name is written"),
        Gap::FollowsOf(_, people) => write_tally(out, "people of the list followed", *people),
        Gap::FollowsVia(people) => write_tally(out, "followed by way of somebody", *people),
        Gap::ListOf(true, people) => write_tally(out, "people in a private list", *people),
        Gap::ListOf(false, people) => write_tally(out, "people in a public list", *people),
        Gap::Unopened(post) => write!(out, "“{post}” is not opened before"),
        Gap::Saves(posts) => write_tally(out, "harmless posts saved", *posts),
        Gap::SavedHarmful(post) => write!(out, "“{post}” is saved and does harm"),
        Gap::SavedUnopened(posts) => write_tally(out, "saved posts opened", *posts),
        Gap::RepostedRisky(post, risk) => write!(out, "“{post}” is passed on with {risk:?}"),
        Gap::NotWritten { texts, tally, .. } => {
            write_tally(out, &format!("texts written ({texts:?})"), *tally)
        }
        Gap::Lacks(lack) => write!(out, "the best text so far lacks {lack:?}"),
        Gap::StillThere(post) => write!(out, "“{post}” must not be there"),
        Gap::StillSent(message) => write!(out, "“{message}” must not be sent"),
        Gap::MessagesUnopened(who) => write!(out, "the messages of “{who}” are not opened"),
        Gap::LinkOpened(message) => write!(out, "the link in “{message}” is opened"),
        Gap::NotAskedYet(who) => write!(out, "“{who}” has not asked to follow yet"),
        Gap::RequestWaiting(who, _) => write!(out, "the request of “{who}” is not answered"),
        Gap::RequestOtherwise(who, _) => write!(out, "“{who}” got the other answer"),
        Gap::NotMuted(who) => write!(out, "“{who}” is not muted"),
        Gap::NotBlocked(who) => write!(out, "“{who}” is not blocked"),
        Gap::NotReported(who) => write!(out, "“{who}” is not reported"),
        Gap::NextMeasure(next) => write!(out, "{next:?} is next"),
        Gap::MeasureTooEarly(early, next) => write!(out, "{early:?} comes before {next:?}"),
        Gap::Uncorrected(post) => write!(out, "“{post}” is not corrected"),
        Gap::DeletedNotCorrected(post) => write!(out, "“{post}” is deleted, not corrected"),
        Gap::NotBegun(scene) => write!(out, "the scene “{scene}” has not begun"),
        Gap::StayLonger(scene, time) => {
            write_tally(out, &format!("minutes stayed in “{scene}”"), *time)
        }
        Gap::Deeds(what, times) => write_tally(out, &format!("times {what:?}"), *times),
        Gap::NextAction(next) => write!(out, "{next:?} is next"),
        other => write!(out, "{other:?}"),
    }
}

fn write_tally(out: &mut fmt::Formatter<'_>, what: &str, tally: Tally) -> fmt::Result {
    write!(out, "{what}: {} of {}", tally.have, tally.need)
}
