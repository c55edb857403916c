//! The code of an invitation: signed by the trainer, for anybody to read.

use serde::{Deserialize, Serialize};

use super::frozen::{DayV1, NetworkV1, PointV1, key_fingerprint, texts};
use super::letter::{self, Subject};
use super::{Code, Crypto, Fault, KeyPair, Kind, PublicKey, squeeze};
use crate::domain::StepId;
use crate::domain::cohort::{Asks, CohortId, Invitation, Name, PackRef, PolicyOverlay};

/// The most an invitation unpacks to, in bytes.
const MOST_BYTES: usize = 64 << 10;

/// The keys of a cohort, which its trainer and co-trainers hold. Made with the invitation; without
/// them no report can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CohortKeys {
    /// Signs invitations, remarks and walls.
    pub sign: KeyPair,
    /// Opens what is sealed to the trainer.
    pub open: KeyPair,
}

/// What everybody may know of a cohort's keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CohortPublic {
    /// Who signs for the trainer.
    pub sign: PublicKey,
    /// Whom reports are sealed to.
    pub open: PublicKey,
}

/// An invitation as a learner has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    /// What it says.
    pub invitation: Invitation,
    /// Whose it is.
    pub keys: CohortPublic,
}

impl CohortKeys {
    /// Makes the keys of a new cohort.
    ///
    /// # Errors
    /// [`Fault::NoCrypto`].
    pub async fn generate(crypto: &impl Crypto) -> Result<Self, Fault> {
        Ok(Self {
            sign: crypto.generate().await?,
            open: crypto.generate().await?,
        })
    }

    /// What everybody may know of them.
    pub fn public(&self) -> CohortPublic {
        CohortPublic {
            sign: self.sign.public,
            open: self.open.public,
        }
    }

    /// The cohort they are of.
    pub fn id(&self) -> CohortId {
        self.public().id()
    }
}

impl CohortPublic {
    /// The cohort they are of.
    pub fn id(&self) -> CohortId {
        CohortId(key_fingerprint(b"fledge cohort", &[&self.sign, &self.open]))
    }
}

/// Frozen.
#[derive(Serialize, Deserialize)]
pub(super) struct InvitationV1 {
    made_at: i64,
    name: String,
    trainer: String,
    welcome: String,
    pack_id: String,
    pack_title: String,
    pack_digest: Option<[u8; 8]>,
    starts: DayV1,
    ends: Option<DayV1>,
    pre_election: Option<(DayV1, DayV1)>,
    network: Option<NetworkV1>,
    hashtag: String,
    accounts: Vec<String>,
    embargoed: Vec<String>,
    own_handles: Vec<String>,
    pinned: Vec<String>,
    steps: Vec<String>,
    asks_confidence: bool,
    asks_experience: bool,
    asks_reflections: bool,
}

/// Frozen.
#[derive(Serialize, Deserialize)]
struct InvitedV1 {
    open: PointV1,
    invitation: InvitationV1,
}

/// Writes an invitation. Its cohort must be that of the keys; it is set to it.
///
/// # Errors
/// [`Fault::Oversized`] if it is too long to travel, [`Fault::NoCrypto`].
pub async fn write(
    crypto: &impl Crypto,
    keys: &CohortKeys,
    invitation: &Invitation,
) -> Result<Code, Fault> {
    let packed = squeeze::pack(&InvitedV1 {
        open: (&keys.open.public).into(),
        invitation: invitation.into(),
    })?;
    let subject = subject(keys.id());
    let letter = letter::sign(crypto, &subject, &keys.sign, &packed).await?;
    Code::new(
        Kind::Invitation,
        [&subject.address, letter.as_slice()].concat(),
    )
}

/// Reads an invitation. Its signature shows that who holds the cohort's keys wrote it; who that is
/// shows only in how the link came.
///
/// # Errors
/// Says what is wrong with the code.
pub async fn read(crypto: &impl Crypto, code: &Code) -> Result<Invited, Fault> {
    if code.kind() != Kind::Invitation {
        return Err(Fault::OtherKind);
    }
    let (address, rest) = code.payload().split_first_chunk().ok_or(Fault::Malformed)?;
    let cohort = CohortId(*address);
    let letter = letter::check(crypto, &subject(cohort), rest).await?;
    let body: InvitedV1 = squeeze::unpack(&letter.packed, MOST_BYTES)?;
    let keys = CohortPublic {
        sign: letter.by,
        open: body.open.key()?,
    };
    if keys.id() != cohort {
        return Err(Fault::Forged);
    }
    let invitation = body.invitation.into_domain(cohort)?;
    Ok(Invited { invitation, keys })
}

fn subject(cohort: CohortId) -> Subject<'static> {
    Subject {
        kind: Kind::Invitation,
        address: cohort.0,
        recipient: None,
    }
}

impl From<&Invitation> for InvitationV1 {
    fn from(it: &Invitation) -> Self {
        Self {
            made_at: it.made_at,
            name: it.name.as_str().to_owned(),
            trainer: it.trainer.as_str().to_owned(),
            welcome: it.welcome.clone(),
            pack_id: it.pack.id.clone(),
            pack_title: it.pack.title.clone(),
            pack_digest: it.pack.digest,
            starts: it.starts.into(),
            ends: it.ends.map(DayV1::from),
            pre_election: it.pre_election.map(|(a, b)| (a.into(), b.into())),
            network: it.network.map(NetworkV1::from),
            hashtag: it.hashtag.clone(),
            accounts: it.accounts.clone(),
            embargoed: it.policy.embargoed.clone(),
            own_handles: it.policy.own_handles.clone(),
            pinned: it.policy.pinned.clone(),
            steps: texts(&it.asks.steps),
            asks_confidence: it.asks.confidence,
            asks_experience: it.asks.experience,
            asks_reflections: it.asks.reflections,
        }
    }
}

impl InvitationV1 {
    pub(super) fn into_domain(self, cohort: CohortId) -> Result<Invitation, Fault> {
        let date = |day: Option<DayV1>| day.map(DayV1::date).transpose();
        let pre_election = match self.pre_election {
            Some((first, last)) => Some((first.date()?, last.date()?)),
            None => None,
        };
        let invitation = Invitation {
            cohort,
            made_at: self.made_at,
            name: Name::new(&self.name),
            trainer: Name::new(&self.trainer),
            welcome: self.welcome,
            pack: PackRef {
                id: self.pack_id,
                title: self.pack_title,
                digest: self.pack_digest,
            },
            starts: self.starts.date()?,
            ends: date(self.ends)?,
            pre_election,
            network: self.network.map(Into::into),
            hashtag: self.hashtag,
            accounts: self.accounts,
            policy: PolicyOverlay {
                embargoed: self.embargoed,
                own_handles: self.own_handles,
                pinned: self.pinned,
            },
            asks: Asks {
                steps: self.steps.into_iter().map(StepId::from).collect(),
                confidence: self.asks_confidence,
                experience: self.asks_experience,
                reflections: self.asks_reflections,
            },
        };
        Ok(invitation.cleaned())
    }
}
