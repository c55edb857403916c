//! Frozen shapes that several codes of version 1 share.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Fault, PublicKey};
use crate::domain::StepId;
use crate::domain::challenge::Verb;
use crate::domain::text::Network;

/// Day 0: no report is older than the program.
const FIRST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2026, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// A calendar day, counted from [`FIRST_DAY`].
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct DayV1(pub i32);

impl From<NaiveDate> for DayV1 {
    fn from(day: NaiveDate) -> Self {
        // The calendar of `chrono` has fewer days than fit.
        Self(i32::try_from((day - FIRST_DAY).num_days()).unwrap_or_default())
    }
}

impl DayV1 {
    pub(super) fn date(self) -> Result<NaiveDate, Fault> {
        let days = Days::new(u64::from(self.0.unsigned_abs()));
        let date = if self.0 < 0 {
            FIRST_DAY.checked_sub_days(days)
        } else {
            FIRST_DAY.checked_add_days(days)
        };
        date.ok_or(Fault::Malformed)
    }
}

/// A public key, compressed. Two parts, since serde knows no arrays of 33.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub(super) struct PointV1(u8, [u8; 32]);

impl From<[u8; 33]> for PointV1 {
    fn from(point: [u8; 33]) -> Self {
        let [sign, x @ ..] = point;
        Self(sign, x)
    }
}

impl From<&PublicKey> for PointV1 {
    fn from(key: &PublicKey) -> Self {
        key.compress().into()
    }
}

impl PointV1 {
    pub(super) fn bytes(self) -> [u8; 33] {
        let mut bytes = [self.0; 33];
        let [_, x @ ..] = &mut bytes;
        *x = self.1;
        bytes
    }

    pub(super) fn key(self) -> Result<PublicKey, Fault> {
        PublicKey::decompress(&self.bytes()).ok_or(Fault::Malformed)
    }
}

/// Two enums with the same variants, each way.
macro_rules! same_variants {
    ($domain:ty, $frozen:ident, [$($variant:ident),+]) => {
        #[derive(Clone, Copy, Serialize, Deserialize)]
        pub(super) enum $frozen { $($variant),+ }

        impl From<$domain> for $frozen {
            fn from(one: $domain) -> Self {
                match one { $(<$domain>::$variant => Self::$variant),+ }
            }
        }

        impl From<$frozen> for $domain {
            fn from(one: $frozen) -> Self {
                match one { $($frozen::$variant => Self::$variant),+ }
            }
        }
    };
}

same_variants!(Verb, VerbV1, [Confirm, Reassure, Challenge, Enlighten]);
same_variants!(
    Network,
    NetworkV1,
    [X, Bluesky, Mastodon, Threads, LinkedIn]
);

/// Ids of steps as texts.
pub(super) fn texts(steps: &[StepId]) -> Vec<String> {
    steps.iter().map(StepId::to_string).collect()
}

/// Which list of steps, in order.
pub(super) fn list_fingerprint(steps: &[StepId]) -> [u8; 4] {
    let mut hash = Sha256::new();
    for step in steps {
        hash.update(step.as_str());
        hash.update(b"\n");
    }
    hash.finalize().first_chunk().copied().unwrap_or_default()
}

/// What names a pack's document in an invitation: the first eight bytes of its SHA-256. Frozen.
pub fn pack_digest(document: &str) -> [u8; 8] {
    let hash = Sha256::digest(document);
    hash.first_chunk().copied().unwrap_or_default()
}

/// A fingerprint of public keys, under a name of what they are for.
pub(super) fn key_fingerprint(purpose: &[u8], keys: &[&PublicKey]) -> [u8; 8] {
    let mut hash = Sha256::new_with_prefix(purpose);
    for key in keys {
        hash.update(key.compress());
    }
    hash.finalize().first_chunk().copied().unwrap_or_default()
}
