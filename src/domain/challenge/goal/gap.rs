//! What is still missing for a goal, and what is in the way.

use super::{Doing, Texts, Whom};
use crate::domain::coach::Hat;
use crate::domain::sandbox::{Action, Kind, Measure, Risk};
use crate::domain::{CastId, ListId, MessageId, PostId, SceneId};

/// How far a goal is reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Parts done.
    pub have: u32,
    /// Parts asked for.
    pub need: u32,
}

/// One thing still missing, with what is in the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gap {
    /// No hat chosen.
    Hat,
    /// Another hat than one of these.
    OtherHat(Vec<Hat>),
    /// No name written.
    Name,
    /// The profile text has too few words.
    Bio(Tally),
    /// Too few good accounts followed.
    Follows(Tally),
    /// Follows an account that the step wants kept away from.
    FollowsUnwanted(CastId, Kind),
    /// Too few of these followed.
    FollowsOf(Vec<CastId>, Tally),
    /// Too few followed of those whom somebody followed follows.
    FollowsVia(Tally),
    /// There is no list.
    NoList,
    /// The fullest list has too few people.
    ListTooShort(ListId, Tally),
    /// A full list was not yet read by.
    ListUnread(ListId),
    /// The fullest list of this privacy (whether only the learner sees it) has too few people.
    ListOf(bool, Tally),
    /// A post was not opened.
    Unopened(PostId),
    /// Too few posts saved.
    Saves(Tally),
    /// Saved although it does harm.
    SavedHarmful(PostId),
    /// Too few of the saved posts opened.
    SavedUnopened(Tally),
    /// Too few posts passed on.
    Reposts(Tally),
    /// Passed on before it was opened.
    RepostedUnread(PostId),
    /// Passed on although it does harm.
    RepostedHarmful(PostId),
    /// Passed on with this problem in it.
    RepostedRisky(PostId, Risk),
    /// Too few posts passed on with own words.
    Quotes(Tally),
    /// Passed on with own words that don't name whose work it is.
    QuotedWithoutCredit(PostId, CastId),
    /// Nothing posted.
    NoPost,
    /// The best post so far has too few words.
    PostTooShort(PostId, Tally),
    /// The best post so far has no hashtag.
    PostWithoutHashtag(PostId),
    /// The best post so far has a hashtag of several words without capitals.
    HashtagUnclear(PostId, String),
    /// Too few texts of this sort written.
    NotWritten {
        /// What sort.
        texts: Texts,
        /// To whom, if to somebody.
        to: Option<Whom>,
        /// How many there are and should be.
        tally: Tally,
    },
    /// What the best text so far lacks.
    Lacks(Lack),
    /// A post of the learner's is still to be seen, although the step wants none like it.
    StillThere(PostId),
    /// A private message that can't be taken back, although the step wants none like it.
    StillSent(MessageId),
    /// Somebody's messages were not opened.
    MessagesUnopened(CastId),
    /// A link was opened that should have been left alone.
    LinkOpened(MessageId),
    /// Somebody has not asked to follow yet.
    NotAskedYet(CastId),
    /// Somebody's wish to follow wasn't answered; the step wants it accepted, or not.
    RequestWaiting(CastId, bool),
    /// Somebody's wish to follow was answered the other way; the step wants it accepted, or not.
    RequestOtherwise(CastId, bool),
    /// Somebody's posts aren't hidden.
    NotMuted(CastId),
    /// Somebody isn't kept out.
    NotBlocked(CastId),
    /// Somebody wasn't reported.
    NotReported(CastId),
    /// This is next to secure the account.
    NextMeasure(Measure),
    /// This was done too early, and is to be done again after the one given second.
    MeasureTooEarly(Measure, Measure),
    /// A post of the learner's isn't corrected.
    Uncorrected(PostId),
    /// A post of the learner's was deleted instead of corrected.
    DeletedNotCorrected(PostId),
    /// A scene has not begun.
    NotBegun(SceneId),
    /// Not stayed in a scene long enough, in minutes.
    StayLonger(SceneId, Tally),
    /// Something not done often enough.
    Deeds(Doing, Tally),
    /// This is next.
    NextAction(Box<Action>),
}

/// What a text lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Words.
    Words(Tally),
    /// A hashtag.
    Hashtag,
    /// A hashtag that a screen reader can say.
    ClearHashtag(String),
    /// This hashtag, without `#`.
    Tag(String),
    /// A question.
    Question,
    /// Thanks.
    Thanks,
    /// Somebody's handle.
    Name,
    /// One of these words.
    Says(Vec<String>),
    /// This hat.
    Hat(Hat),
    /// A picture with a description.
    Picture,
    /// What the coach would praise or remark on: one of these categories.
    Category(Vec<String>),
    /// Nothing of what the coach remarks on here: a category.
    Without(String),
}

impl Tally {
    pub(super) fn new(have: usize, need: u32) -> Self {
        let have = u32::try_from(have).unwrap_or(u32::MAX).min(need);
        Self { have, need }
    }

    /// Whether nothing is missing.
    pub fn is_full(self) -> bool {
        self.have >= self.need
    }
}
