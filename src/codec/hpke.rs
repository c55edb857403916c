//! HPKE (RFC 9180), base mode, one message: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM.
//!
//! Names follow the RFC. One implementation for browser and native, over the [`Crypto`] port;
//! tested against the vectors of appendix A.3.1.

use hkdf::Hkdf;
use sha2::Sha256;

use super::{Crypto, Fault, KeyPair, PublicKey};

/// `suite_id` within the KEM: 0x0010 is DHKEM(P-256, HKDF-SHA256).
const KEM_SUITE: &[u8] = b"KEM\x00\x10";
/// `suite_id`: that KEM, 0x0001 is HKDF-SHA256, 0x0001 is AES-128-GCM.
const SUITE: &[u8] = b"HPKE\x00\x10\x00\x01\x00\x01";
/// `mode_base`: the sender isn't authenticated by HPKE. The signature inside does that.
const MODE_BASE: u8 = 0;

/// Key and nonce of one message (`Context` of the RFC, with no exporter).
#[derive(Clone, PartialEq, Eq)]
pub struct Context {
    /// The AES key.
    pub key: [u8; 16],
    /// The nonce of the first message, and here the only one.
    pub base_nonce: [u8; 12],
}

impl Context {
    /// Seals the one message.
    ///
    /// # Errors
    /// As [`Crypto::seal`].
    pub async fn seal(
        &self,
        crypto: &impl Crypto,
        aad: &[u8],
        plain: &[u8],
    ) -> Result<Vec<u8>, Fault> {
        crypto.seal(&self.key, &self.base_nonce, aad, plain).await
    }

    /// Opens the one message.
    ///
    /// # Errors
    /// As [`Crypto::open`].
    pub async fn open(
        &self,
        crypto: &impl Crypto,
        aad: &[u8],
        sealed: &[u8],
    ) -> Result<Vec<u8>, Fault> {
        crypto.open(&self.key, &self.base_nonce, aad, sealed).await
    }
}

/// `SetupBaseS`, with an ephemeral key pair that is used this once. Its public key is `enc`.
///
/// # Errors
/// As [`Crypto::agree`].
pub async fn setup_sender(
    crypto: &impl Crypto,
    ephemeral: &KeyPair,
    recipient: &PublicKey,
    info: &[u8],
) -> Result<Context, Fault> {
    let dh = crypto.agree(ephemeral, recipient).await?;
    key_schedule(&shared_secret(&dh, &ephemeral.public, recipient)?, info)
}

/// `SetupBaseR`.
///
/// # Errors
/// As [`Crypto::agree`].
pub async fn setup_recipient(
    crypto: &impl Crypto,
    own: &KeyPair,
    enc: &PublicKey,
    info: &[u8],
) -> Result<Context, Fault> {
    let dh = crypto.agree(own, enc).await?;
    key_schedule(&shared_secret(&dh, enc, &own.public)?, info)
}

/// `ExtractAndExpand` of the KEM.
///
/// # Errors
/// None in practice: every length is fixed.
pub fn shared_secret(
    dh: &[u8; 32],
    enc: &PublicKey,
    recipient: &PublicKey,
) -> Result<[u8; 32], Fault> {
    let context = [enc.as_bytes().as_slice(), recipient.as_bytes()].concat();
    let (_, eae_prk) = labeled_extract(KEM_SUITE, b"", b"eae_prk", dh);
    labeled_expand(&eae_prk, KEM_SUITE, b"shared_secret", &context)
}

/// `KeySchedule` with no pre-shared key.
///
/// # Errors
/// None in practice: every length is fixed.
pub fn key_schedule(shared_secret: &[u8; 32], info: &[u8]) -> Result<Context, Fault> {
    let (psk_id_hash, _) = labeled_extract(SUITE, b"", b"psk_id_hash", b"");
    let (info_hash, _) = labeled_extract(SUITE, b"", b"info_hash", info);
    let context = [[MODE_BASE].as_slice(), &psk_id_hash, &info_hash].concat();
    let (_, secret) = labeled_extract(SUITE, shared_secret, b"secret", b"");
    Ok(Context {
        key: labeled_expand(&secret, SUITE, b"key", &context)?,
        base_nonce: labeled_expand(&secret, SUITE, b"base_nonce", &context)?,
    })
}

fn labeled_extract(
    suite: &[u8],
    salt: &[u8],
    label: &[u8],
    ikm: &[u8],
) -> ([u8; 32], Hkdf<Sha256>) {
    let labeled = [b"HPKE-v1".as_slice(), suite, label, ikm].concat();
    let (key, hkdf) = Hkdf::extract(Some(salt), &labeled);
    (key.into(), hkdf)
}

fn labeled_expand<const N: usize>(
    prk: &Hkdf<Sha256>,
    suite: &[u8],
    label: &[u8],
    info: &[u8],
) -> Result<[u8; N], Fault> {
    let mut out = [0; N];
    // The RFC writes the length in two bytes; none here is longer than 32.
    let length = u16::try_from(N).map_err(|_| Fault::Malformed)?;
    let parts = [
        &length.to_be_bytes(),
        b"HPKE-v1".as_slice(),
        suite,
        label,
        info,
    ];
    prk.expand_multi_info(&parts, &mut out)
        .map_err(|_| Fault::Malformed)?;
    Ok(out)
}
