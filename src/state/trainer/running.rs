//! A cohort that a trainer runs, between what is kept of it and what is shown.

use crate::codec::{CohortKeys, KeyPair, wall};
use crate::domain::cohort::{Cohort, CohortId};
use crate::storage::KeptCohort;

/// A cohort that a trainer runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Running {
    /// Its keys. They leave the device under a passphrase only.
    pub keys: CohortKeys,
    /// Invitation and roster.
    pub cohort: Cohort,
    /// Whether the trainer has saved a backup of the keys. Without one nobody is to be invited.
    pub is_backed_up: bool,
    /// What was read or written last; 0 before the first writing.
    pub(super) revision: u64,
}

impl Running {
    /// A cohort that isn't kept yet.
    pub fn new(keys: CohortKeys, cohort: Cohort) -> Self {
        Self {
            keys,
            cohort,
            is_backed_up: false,
            revision: 0,
        }
    }

    /// Which cohort it is.
    pub fn id(&self) -> CohortId {
        self.keys.id()
    }

    /// Takes in what another tab has kept of the same cohort, or what came from a backup.
    pub fn take_in(&mut self, other: Self) {
        self.revision = other.revision.max(self.revision);
        self.is_backed_up |= other.is_backed_up;
        self.cohort.merge(other.cohort);
    }

    /// As it is to be kept; none if it is too long for its format, which no cohort of people is.
    pub fn to_kept(&self, now: i64) -> Option<KeptCohort> {
        Some(KeptCohort {
            revision: self.revision,
            saved_at: now,
            sign: self.keys.sign.to_bytes().to_vec(),
            open: self.keys.open.to_bytes().to_vec(),
            wall: wall::to_bytes(&self.cohort).ok()?,
            is_backed_up: self.is_backed_up,
        })
    }

    /// Reads what was kept; none if it can't be read.
    pub fn of_kept(kept: &KeptCohort) -> Option<Self> {
        let keys = CohortKeys {
            sign: KeyPair::from_bytes(&kept.sign)?,
            open: KeyPair::from_bytes(&kept.open)?,
        };
        Some(Self {
            cohort: wall::from_bytes(keys.id(), &kept.wall).ok()?,
            keys,
            is_backed_up: kept.is_backed_up,
            revision: kept.revision,
        })
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::{CohortKeys, Running};
    use crate::codec::KeyPair;
    use crate::codec::PublicKey;
    use crate::domain::cohort::{
        Asks, Cohort, Invitation, LearnerKey, Name, Note, PackRef, PolicyOverlay,
    };

    /// The generator of P-256 and its double, each with its secret: 1 and 2.
    fn pair(secret: u8, compressed: &str) -> KeyPair {
        let bytes: Vec<u8> = (0..33)
            .map(|at| u8::from_str_radix(compressed.get(at * 2..at * 2 + 2).unwrap(), 16).unwrap())
            .collect();
        let mut number = [0; 32];
        number[31] = secret;
        KeyPair {
            secret: number,
            public: PublicKey::decompress(&bytes.try_into().unwrap()).unwrap(),
        }
    }

    fn running() -> Running {
        let keys = CohortKeys {
            sign: pair(
                1,
                "036b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296",
            ),
            open: pair(
                2,
                "037cf27b188d034f7e8a52380304b51ac3c08969e277f21b35a60b48fc47669978",
            ),
        };
        let invitation = Invitation {
            cohort: keys.id(),
            made_at: 5,
            name: Name::new("Autumn"),
            trainer: Name::new("Ada"),
            welcome: String::new(),
            pack: PackRef {
                id: "core".to_owned(),
                title: String::new(),
                digest: None,
            },
            starts: NaiveDate::from_ymd_opt(2026, 11, 2).unwrap(),
            ends: None,
            pre_election: None,
            network: None,
            hashtag: String::new(),
            accounts: Vec::new(),
            policy: PolicyOverlay::default(),
            asks: Asks::default(),
        };
        Running::new(keys, Cohort::new(invitation))
    }

    fn noted(key: u8) -> (LearnerKey, Note) {
        let note = Note {
            at: 9,
            group: "North".to_owned(),
            text: "ring".to_owned(),
        };
        (LearnerKey([key; 33]), note)
    }

    #[test]
    fn what_is_kept_is_read_back_as_it_was() {
        let mut running = running();
        let (learner, note) = noted(2);
        running.cohort.roster.note(learner, note);
        running.is_backed_up = true;
        let kept = running.to_kept(7).unwrap();
        assert_eq!(Running::of_kept(&kept), Some(running));
    }

    #[test]
    fn a_key_that_is_none_is_not_read() {
        let mut kept = running().to_kept(7).unwrap();
        kept.open.truncate(64);
        assert_eq!(Running::of_kept(&kept), None);
    }

    #[test]
    fn two_tabs_keep_what_each_of_them_took_in() {
        let (mut one, mut other) = (running(), running());
        let (first, note) = noted(2);
        one.cohort.roster.note(first, note);
        let (second, note) = noted(3);
        other.cohort.roster.note(second, note);
        other.is_backed_up = true;
        other.revision = 4;
        one.take_in(other);
        assert_eq!(one.cohort.roster.notes().count(), 2);
        assert!(one.is_backed_up);
        assert_eq!(one.revision, 4);
    }
}
