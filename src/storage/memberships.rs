//! What a learner keeps of cohorts and reviews, in the newest shape.

use chrono::NaiveDate;

use crate::domain::cohort::{
    CohortId, Invitation, Name, Participant, PolicyOverlay, ReviewAnswer, ReviewId, ReviewRequest,
};

/// Everything that the learner has with other people. Keys are opaque here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memberships {
    /// The key pair that signs what goes to a buddy; empty until it is first needed.
    pub device: Vec<u8>,
    /// Their name, as they last gave it to somebody.
    pub name: Name,
    /// The cohorts they joined, in that order.
    pub joined: Vec<Membership>,
    /// What they asked others to look at, oldest first.
    pub asked: Vec<AskedReview>,
    /// What others asked them to look at, oldest first.
    pub received: Vec<ReceivedReview>,
}

/// A cohort that the learner joined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// Which.
    pub cohort: CohortId,
    /// The code of the newest invitation.
    pub invitation: String,
    /// What they agreed to.
    pub agreed: Agreed,
    /// The key pair made for this cohort alone: it signs the reports.
    pub device: Vec<u8>,
    /// What they say about themselves to this cohort.
    pub about: Participant,
    /// When the last report was made, in Unix seconds.
    pub last_made: Option<i64>,
}

/// What an invitation said when the learner agreed to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// When the invitation was made, in Unix seconds.
    pub made_at: i64,
    /// The cohort's name.
    pub name: Name,
    /// Who invites.
    pub trainer: Name,
    /// The last day, if there is one.
    pub ends: Option<NaiveDate>,
    /// First and last day of a pre-election period.
    pub pre_election: Option<(NaiveDate, NaiveDate)>,
    /// The cohort's hashtag, without `#`; may be empty.
    pub hashtag: String,
    /// What the employer's policy adds.
    pub policy: PolicyOverlay,
    /// Whether they are asked how confident they feel.
    pub confidence: bool,
    /// Whether they are asked what they know of networks.
    pub experience: bool,
    /// Whether they are asked for reflections.
    pub reflections: bool,
}

impl From<&Invitation> for Agreed {
    fn from(it: &Invitation) -> Self {
        Self {
            made_at: it.made_at,
            name: it.name.clone(),
            trainer: it.trainer.clone(),
            ends: it.ends,
            pre_election: it.pre_election,
            hashtag: it.hashtag.clone(),
            policy: it.policy.clone(),
            confidence: it.asks.confidence,
            experience: it.asks.experience,
            reflections: it.asks.reflections,
        }
    }
}

/// A draft that somebody was asked to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedReview {
    /// Which request.
    pub id: ReviewId,
    /// The draft's id.
    pub draft: u64,
    /// Whose trainer was asked; none for a buddy.
    pub to: Option<CohortId>,
    /// The key pair that opens the answers.
    pub reply: Vec<u8>,
    /// The code, to be sent again.
    pub code: String,
    /// What was sent, word for word.
    pub request: ReviewRequest,
    /// What came back, oldest first.
    pub answers: Vec<GotAnswer>,
}

/// An answer to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GotAnswer {
    /// What it says.
    pub answer: ReviewAnswer,
    /// Whether the cohort's trainer signed it.
    pub is_trainer: bool,
}

/// A draft that the learner was asked to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceivedReview {
    /// Which request.
    pub id: ReviewId,
    /// The code it came in.
    pub code: String,
    /// What is asked.
    pub request: ReviewRequest,
    /// What they said to it, oldest first.
    pub answers: Vec<GivenAnswer>,
}

/// An answer that the learner gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenAnswer {
    /// What it says.
    pub answer: ReviewAnswer,
    /// Its code, to be sent again.
    pub code: String,
}

impl Membership {
    /// Takes in what another copy has of the same membership. The key that the trainer has heard
    /// from stays; where both were used, it is the one that is here.
    fn merge(&mut self, other: Self) {
        if self.last_made.is_none() && other.last_made.is_some() {
            self.device = other.device;
        }
        if other.agreed.made_at > self.agreed.made_at {
            self.invitation = other.invitation;
            self.agreed = other.agreed;
        }
        self.about.joined = self.about.joined.min(other.about.joined);
        self.last_made = self.last_made.max(other.last_made);
    }
}

/// Adds those of `other` that aren't among `own`.
fn add_missing<T: PartialEq>(own: &mut Vec<T>, other: Vec<T>) {
    for one in other {
        if !own.contains(&one) {
            own.push(one);
        }
    }
}

impl Memberships {
    /// Takes in everything of a copy. Nothing that is here is lost.
    pub fn merge(&mut self, other: Self) {
        if self.device.is_empty() {
            self.device = other.device;
        }
        if self.name.is_empty() {
            self.name = other.name;
        }
        for one in other.joined {
            match self.of_mut(one.cohort) {
                Some(known) => known.merge(one),
                None => self.joined.push(one),
            }
        }
        for one in other.asked {
            match self.asked.iter_mut().find(|known| known.id == one.id) {
                Some(known) => add_missing(&mut known.answers, one.answers),
                None => self.asked.push(one),
            }
        }
        for one in other.received {
            match self.received.iter_mut().find(|known| known.id == one.id) {
                Some(known) => add_missing(&mut known.answers, one.answers),
                None => self.received.push(one),
            }
        }
        self.asked.sort_by_key(|one| one.request.made_at);
        self.received.sort_by_key(|one| one.request.made_at);
    }

    /// Whether there is a key in it, by which somebody could speak in the learner's name or read
    /// what was sent to them.
    pub fn has_keys(&self) -> bool {
        !(self.device.is_empty() && self.joined.is_empty() && self.asked.is_empty())
    }

    /// The membership of a cohort.
    pub fn of(&self, cohort: CohortId) -> Option<&Membership> {
        self.joined.iter().find(|one| one.cohort == cohort)
    }

    /// The membership of a cohort, to change.
    pub fn of_mut(&mut self, cohort: CohortId) -> Option<&mut Membership> {
        self.joined.iter_mut().find(|one| one.cohort == cohort)
    }

    /// A request that the learner made.
    pub fn asked(&self, id: ReviewId) -> Option<&AskedReview> {
        self.asked.iter().find(|one| one.id == id)
    }

    /// A request that the learner got.
    pub fn received(&self, id: ReviewId) -> Option<&ReceivedReview> {
        self.received.iter().find(|one| one.id == id)
    }

    /// Takes a request that the learner got away; gives it, with the place it had.
    pub fn take_received(&mut self, id: ReviewId) -> Option<(usize, ReceivedReview)> {
        let at = self.received.iter().position(|one| one.id == id)?;
        Some((at, self.received.remove(at)))
    }

    /// Puts a request that was taken away back in its place, unless it has come in again since.
    pub fn put_back_received(&mut self, at: usize, review: ReceivedReview) {
        if self.received(review.id).is_none() {
            let at = at.min(self.received.len());
            self.received.insert(at, review);
        }
    }
}
