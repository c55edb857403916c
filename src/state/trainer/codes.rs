//! The codes a trainer makes and takes: invitation, key backup, wall.

use super::{Running, Trainer, take};
use crate::browser::clock;
use crate::codec::{Code, CohortKeys, Fault, Kind, backup, find, invitation, wall};
use crate::domain::cohort::{Cohort, CohortId, Invitation};
use crate::state::WebCrypto;

impl Trainer {
    /// Makes a cohort, with keys of its own.
    ///
    /// # Errors
    /// [`Fault::NoCrypto`].
    pub async fn make(self, mut invitation: Invitation) -> Result<CohortId, Fault> {
        let keys = CohortKeys::generate(&WebCrypto).await?;
        let id = keys.id();
        invitation.cohort = id;
        invitation.made_at = clock::unix_seconds();
        take(Running::new(keys, Cohort::new(invitation.cleaned())));
        Ok(id)
    }

    /// The invitation, to be shared. None before a backup of the keys is saved.
    ///
    /// # Errors
    /// [`Fault::Oversized`] if it is too long to travel, [`Fault::NoCrypto`].
    pub async fn invitation_code(self, id: CohortId) -> Result<Option<Code>, Fault> {
        let found = self.with_untracked(id, |running| {
            let invitation = running.cohort.invitation.clone();
            running
                .is_backed_up
                .then(|| (running.keys.clone(), invitation))
        });
        match found.flatten() {
            Some((keys, invitation)) => {
                let code = invitation::write(&WebCrypto, &keys, &invitation).await?;
                Ok(Some(code))
            }
            None => Ok(None),
        }
    }

    /// A backup of the keys, under a passphrase.
    ///
    /// # Errors
    /// [`Fault::NoCrypto`].
    pub async fn backup_code(self, id: CohortId, passphrase: &str) -> Result<Option<Code>, Fault> {
        let found = self.with_untracked(id, |running| {
            (running.keys.clone(), running.cohort.invitation.clone())
        });
        match found {
            Some((keys, invitation)) => {
                let code = backup::write(&WebCrypto, &keys, &invitation, passphrase).await?;
                Ok(Some(code))
            }
            None => Ok(None),
        }
    }

    /// A backup of the whole wall, for who has the keys.
    ///
    /// # Errors
    /// [`Fault::Oversized`], [`Fault::NoCrypto`].
    pub async fn wall_code(self, id: CohortId) -> Result<Option<Code>, Fault> {
        let found =
            self.with_untracked(id, |running| (running.keys.clone(), running.cohort.clone()));
        match found {
            Some((keys, cohort)) => {
                let code = wall::write(&WebCrypto, &keys, &cohort).await?;
                Ok(Some(code))
            }
            None => Ok(None),
        }
    }

    /// Takes in a key backup from a text, and the walls for it that stand beside it. What is here
    /// of the same cohort stays.
    ///
    /// # Errors
    /// [`Fault::OtherKind`] if no key backup is in the text, [`Fault::Sealed`] for another
    /// passphrase; else says what is wrong with the code.
    pub async fn bring(self, text: &str, passphrase: &str) -> Result<CohortId, Fault> {
        let found = find(text);
        let is_backup = |code: &&Result<Code, Fault>| {
            code.as_ref()
                .is_ok_and(|code| code.kind() == Kind::KeyBackup)
        };
        let codes = || found.iter().map(|it| &it.code);
        let Some(Ok(code)) = codes().find(is_backup) else {
            let fault = codes().find_map(|code| code.as_ref().err());
            return Err(fault.copied().unwrap_or(Fault::OtherKind));
        };
        let (keys, invitation) = backup::read(&WebCrypto, code, passphrase).await?;
        let mut running = Running::new(keys, Cohort::new(invitation));
        running.is_backed_up = true;
        for code in codes().flatten().filter(|it| it.kind() == Kind::Wall) {
            if let Ok(cohort) = wall::read(&WebCrypto, &running.keys, code).await {
                running.cohort.merge(cohort);
            }
        }
        let id = running.id();
        take(running);
        Ok(id)
    }
}
