//! What a learner keeps of cohorts and reviews, version 1. Frozen.

mod plain;
mod review;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::draft_v1::same_variants;
use super::{Agreed, AskedReview, DecodeError, Membership, Memberships, ReceivedReview, json};
use crate::domain::StepId;
use crate::domain::cohort::{CohortId, Experience, Name, Participant, PolicyOverlay};
use plain::{BytesV1, DayV1, IdV1};
use review::{AskedV1, ReceivedV1};

/// The number it writes.
const VERSION: u32 = 1;

/// Reads memberships of this version.
///
/// # Errors
/// Says whether the text is from a newer Fledge or can't be read at all.
pub fn decode_memberships(text: &str) -> Result<Memberships, DecodeError> {
    #[derive(Deserialize)]
    struct Versioned {
        version: u32,
    }
    let Versioned { version } = json::read(text)?;
    match version {
        VERSION => Ok(json::read::<MembershipsV1>(text)?.into()),
        0 => Err(DecodeError::Unreadable {
            message: "version 0".to_owned(),
        }),
        version => Err(DecodeError::TooNew { version }),
    }
}

/// Writes memberships in the newest version.
pub fn encode_memberships(memberships: &Memberships) -> String {
    // Strings, numbers and lists only: serialising can't fail.
    serde_json::to_string(&MembershipsV1::from(memberships)).unwrap_or_default()
}

#[derive(Serialize, Deserialize)]
struct MembershipsV1 {
    version: u32,
    device: BytesV1,
    name: String,
    joined: Vec<MembershipV1>,
    asked: Vec<AskedV1>,
    received: Vec<ReceivedV1>,
}

#[derive(Serialize, Deserialize)]
struct MembershipV1 {
    cohort: IdV1,
    invitation: String,
    agreed: AgreedV1,
    device: BytesV1,
    about: AboutV1,
    last_made: Option<i64>,
}

#[derive(Serialize, Deserialize)]
struct AgreedV1 {
    made_at: i64,
    name: String,
    trainer: String,
    ends: Option<DayV1>,
    pre_election: Option<(DayV1, DayV1)>,
    hashtag: String,
    embargoed: Vec<String>,
    own_handles: Vec<String>,
    pinned: Vec<String>,
    confidence: bool,
    experience: bool,
    reflections: bool,
}

#[derive(Serialize, Deserialize)]
struct AboutV1 {
    name: String,
    handle: String,
    joined: DayV1,
    experience: Option<ExperienceV1>,
    shared_reflections: Vec<String>,
    // Came later. Before it stood two levels of confidence here, which the learner's own page has.
    #[serde(default, skip_serializing_if = "is_false")]
    hides_confidence: bool,
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands the field over by reference"
)]
fn is_false(it: &bool) -> bool {
    !it
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ExperienceV1 {
    New,
    Some,
    Much,
}

same_variants!(Experience, ExperienceV1, [New, Some, Much]);

impl From<&Memberships> for MembershipsV1 {
    fn from(it: &Memberships) -> Self {
        Self {
            version: VERSION,
            device: BytesV1(it.device.clone()),
            name: it.name.to_string(),
            joined: it.joined.iter().map(MembershipV1::from).collect(),
            asked: it.asked.iter().map(AskedV1::from).collect(),
            received: it.received.iter().map(ReceivedV1::from).collect(),
        }
    }
}

impl From<MembershipsV1> for Memberships {
    fn from(it: MembershipsV1) -> Self {
        Self {
            device: it.device.0,
            name: Name::new(&it.name),
            joined: it.joined.into_iter().map(Membership::from).collect(),
            asked: it.asked.into_iter().map(AskedReview::from).collect(),
            received: it.received.into_iter().map(ReceivedReview::from).collect(),
        }
    }
}

impl From<&Membership> for MembershipV1 {
    fn from(it: &Membership) -> Self {
        Self {
            cohort: IdV1(it.cohort.0),
            invitation: it.invitation.clone(),
            agreed: (&it.agreed).into(),
            device: BytesV1(it.device.clone()),
            about: (&it.about).into(),
            last_made: it.last_made,
        }
    }
}

impl From<MembershipV1> for Membership {
    fn from(it: MembershipV1) -> Self {
        Self {
            cohort: CohortId(it.cohort.0),
            invitation: it.invitation,
            agreed: it.agreed.into(),
            device: it.device.0,
            about: it.about.into(),
            last_made: it.last_made,
        }
    }
}

impl From<&Agreed> for AgreedV1 {
    fn from(it: &Agreed) -> Self {
        Self {
            made_at: it.made_at,
            name: it.name.to_string(),
            trainer: it.trainer.to_string(),
            ends: it.ends.map(DayV1),
            pre_election: it
                .pre_election
                .map(|(first, last)| (DayV1(first), DayV1(last))),
            hashtag: it.hashtag.clone(),
            embargoed: it.policy.embargoed.clone(),
            own_handles: it.policy.own_handles.clone(),
            pinned: it.policy.pinned.clone(),
            confidence: it.confidence,
            experience: it.experience,
            reflections: it.reflections,
        }
    }
}

impl From<AgreedV1> for Agreed {
    fn from(it: AgreedV1) -> Self {
        Self {
            made_at: it.made_at,
            name: Name::new(&it.name),
            trainer: Name::new(&it.trainer),
            ends: it.ends.map(|day| day.0),
            pre_election: it.pre_election.map(|(first, last)| (first.0, last.0)),
            hashtag: it.hashtag,
            policy: PolicyOverlay {
                embargoed: it.embargoed,
                own_handles: it.own_handles,
                pinned: it.pinned,
            },
            confidence: it.confidence,
            experience: it.experience,
            reflections: it.reflections,
        }
    }
}

impl From<&Participant> for AboutV1 {
    fn from(it: &Participant) -> Self {
        let shared = it.shared_reflections.iter();
        Self {
            name: it.name.to_string(),
            handle: it.handle.clone(),
            joined: DayV1(it.joined),
            experience: it.experience.map(Into::into),
            shared_reflections: shared.map(StepId::to_string).collect(),
            hides_confidence: it.hides_confidence,
        }
    }
}

impl From<AboutV1> for Participant {
    fn from(it: AboutV1) -> Self {
        let shared: BTreeSet<StepId> = it
            .shared_reflections
            .into_iter()
            .map(StepId::from)
            .collect();
        Self {
            name: Name::new(&it.name),
            handle: it.handle,
            joined: it.joined.0,
            hides_confidence: it.hides_confidence,
            experience: it.experience.map(Into::into),
            shared_reflections: shared,
        }
    }
}
