//! The code of a key backup: a cohort's keys and its invitation, under a passphrase.
//!
//! Saved before an invitation is shared, because without the keys no report can be read; and
//! handed to co-trainers.

use serde::{Deserialize, Serialize};

use super::frozen::PointV1;
use super::invitation::{CohortKeys, InvitationV1};
use super::{Code, Crypto, Fault, KeyPair, Kind, squeeze};
use crate::domain::cohort::Invitation;

/// Rounds of PBKDF2-HMAC-SHA256. Source: OWASP, "Password Storage Cheat Sheet", 2023 and since.
pub const ITERATIONS: u32 = 600_000;
/// The most rounds that are tried for a code from elsewhere: some ten seconds on a cheap phone.
const MOST_ITERATIONS: u32 = 5_000_000;
/// The most a backup unpacks to, in bytes.
const MOST_BYTES: usize = 128 << 10;
/// Bytes of the salt.
const SALT: usize = 16;

/// Frozen.
#[derive(Serialize, Deserialize)]
struct BackupV1 {
    sign: ([u8; 32], PointV1),
    open: ([u8; 32], PointV1),
    invitation: InvitationV1,
}

/// Writes a key backup, one file. The passphrase is taken as it is: `ui` asks for a long one.
///
/// # Errors
/// [`Fault::NoCrypto`].
pub async fn write(
    crypto: &impl Crypto,
    keys: &CohortKeys,
    invitation: &Invitation,
    passphrase: &str,
) -> Result<Code, Fault> {
    let frozen = |pair: &KeyPair| (pair.secret, PointV1::from(&pair.public));
    let packed = squeeze::pack(&BackupV1 {
        sign: frozen(&keys.sign),
        open: frozen(&keys.open),
        invitation: invitation.into(),
    })?;
    let (mut salt, mut nonce) = ([0; SALT], [0; 12]);
    crypto.random(&mut salt)?;
    crypto.random(&mut nonce)?;
    let key = crypto.stretch(passphrase, &salt, ITERATIONS).await?;
    let open_part = [salt.as_slice(), &ITERATIONS.to_be_bytes(), &nonce].concat();
    let sealed = crypto.seal(&key, &nonce, &open_part, &packed).await?;
    Code::new(Kind::KeyBackup, [open_part, sealed].concat())
}

/// Opens a key backup.
///
/// # Errors
/// [`Fault::Sealed`] for another passphrase; else says what is wrong with the code.
pub async fn read(
    crypto: &impl Crypto,
    code: &Code,
    passphrase: &str,
) -> Result<(CohortKeys, Invitation), Fault> {
    if code.kind() != Kind::KeyBackup {
        return Err(Fault::OtherKind);
    }
    let payload = code.payload();
    let (salt, rest) = payload
        .split_first_chunk::<SALT>()
        .ok_or(Fault::Malformed)?;
    let (rounds, rest) = rest.split_first_chunk().ok_or(Fault::Malformed)?;
    let (nonce, sealed) = rest.split_first_chunk().ok_or(Fault::Malformed)?;
    let rounds = u32::from_be_bytes(*rounds);
    if rounds == 0 || rounds > MOST_ITERATIONS {
        return Err(Fault::Oversized);
    }
    let open_part = payload.get(..payload.len() - sealed.len());
    let open_part = open_part.unwrap_or_default();
    let key = crypto.stretch(passphrase, salt, rounds).await?;
    let packed = crypto.open(&key, nonce, open_part, sealed).await?;
    let body: BackupV1 = squeeze::unpack(&packed, MOST_BYTES)?;
    let pair = |(secret, public): ([u8; 32], PointV1)| {
        let public = public.key()?;
        Ok::<_, Fault>(KeyPair { secret, public })
    };
    let keys = CohortKeys {
        sign: pair(body.sign)?,
        open: pair(body.open)?,
    };
    let invitation = body.invitation.into_domain(keys.id())?;
    Ok((keys, invitation))
}
