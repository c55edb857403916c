//! The port for cryptography: what a code needs that Rust in the browser doesn't do itself.
//!
//! In the browser these are `WebCrypto`'s, at no bytes; natively those of well-kept crates. Hashing
//! is none of them: a round trip to `WebCrypto` costs more than a SHA-256 of a few bytes.

use std::fmt;

use p256::elliptic_curve::sec1::{FromEncodedPoint, ToEncodedPoint};
use p256::{AffinePoint, EncodedPoint};

use super::Fault;

/// Cryptography over P-256 and AES-GCM. Futures need not be `Send`: the browser has one thread.
pub trait Crypto {
    /// Fills `bytes` with randomness fit for keys.
    ///
    /// # Errors
    /// [`Fault::NoCrypto`] if there is none.
    fn random(&self, bytes: &mut [u8]) -> Result<(), Fault>;

    /// Makes a key pair.
    ///
    /// # Errors
    /// [`Fault::NoCrypto`].
    fn generate(&self) -> impl Future<Output = Result<KeyPair, Fault>>;

    /// ECDH: the x coordinate of the shared point.
    ///
    /// # Errors
    /// [`Fault::Sealed`] if `own` isn't a key pair, [`Fault::NoCrypto`].
    fn agree(
        &self,
        own: &KeyPair,
        peer: &PublicKey,
    ) -> impl Future<Output = Result<[u8; 32], Fault>>;

    /// AES-GCM with a key of 16 or 32 bytes: the sealed text with its tag of 16 bytes.
    ///
    /// # Errors
    /// [`Fault::NoCrypto`].
    fn seal(
        &self,
        key: &[u8],
        nonce: &[u8; 12],
        aad: &[u8],
        plain: &[u8],
    ) -> impl Future<Output = Result<Vec<u8>, Fault>>;

    /// AES-GCM back again.
    ///
    /// # Errors
    /// [`Fault::Sealed`] if the tag doesn't hold, [`Fault::NoCrypto`].
    fn open(
        &self,
        key: &[u8],
        nonce: &[u8; 12],
        aad: &[u8],
        sealed: &[u8],
    ) -> impl Future<Output = Result<Vec<u8>, Fault>>;

    /// ECDSA with SHA-256: `r` and `s`, 32 bytes each.
    ///
    /// # Errors
    /// [`Fault::Sealed`] if `own` isn't a key pair, [`Fault::NoCrypto`].
    fn sign(&self, own: &KeyPair, message: &[u8]) -> impl Future<Output = Result<[u8; 64], Fault>>;

    /// Checks an ECDSA signature.
    ///
    /// # Errors
    /// [`Fault::Forged`] if it doesn't hold, [`Fault::NoCrypto`].
    fn verify(
        &self,
        by: &PublicKey,
        message: &[u8],
        signature: &[u8; 64],
    ) -> impl Future<Output = Result<(), Fault>>;

    /// PBKDF2 with HMAC-SHA-256: a key of 32 bytes.
    ///
    /// # Errors
    /// [`Fault::NoCrypto`].
    fn stretch(
        &self,
        passphrase: &str,
        salt: &[u8],
        iterations: u32,
    ) -> impl Future<Output = Result<[u8; 32], Fault>>;
}

/// A public key: a point of P-256, uncompressed (SEC 1, 65 bytes beginning with 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PublicKey([u8; 65]);

impl PublicKey {
    /// A key of its uncompressed form; none if that isn't a point of the curve.
    pub fn new(uncompressed: &[u8]) -> Option<Self> {
        Self::of_point(uncompressed).filter(|key| key.0 == uncompressed)
    }

    /// A key of its compressed form; none if that isn't a point of the curve.
    pub fn decompress(compressed: &[u8; 33]) -> Option<Self> {
        Self::of_point(compressed)
    }

    fn of_point(sec1: &[u8]) -> Option<Self> {
        let encoded = EncodedPoint::from_bytes(sec1).ok()?;
        let point = Option::<AffinePoint>::from(AffinePoint::from_encoded_point(&encoded))?;
        let uncompressed = point.to_encoded_point(false);
        uncompressed.as_bytes().try_into().ok().map(Self)
    }

    /// The uncompressed form.
    pub fn as_bytes(&self) -> &[u8; 65] {
        &self.0
    }

    /// The compressed form.
    pub fn compress(&self) -> [u8; 33] {
        let mut compressed = [0; 33];
        let is_odd = self.0.last().is_some_and(|last| last % 2 == 1);
        for (to, from) in compressed.iter_mut().zip(self.0) {
            *to = from;
        }
        if let Some(sign) = compressed.first_mut() {
            *sign = 2 + u8::from(is_odd);
        }
        compressed
    }
}

/// A secret key with its public key.
#[derive(Clone, PartialEq, Eq)]
pub struct KeyPair {
    /// The secret: a number, big-endian.
    pub secret: [u8; 32],
    /// What others may know.
    pub public: PublicKey,
}

impl KeyPair {
    /// Secret and compressed public key, to be kept.
    pub fn to_bytes(&self) -> [u8; 65] {
        let mut bytes = [0; 65];
        let compressed = self.public.compress();
        for (to, from) in bytes.iter_mut().zip(self.secret.iter().chain(&compressed)) {
            *to = *from;
        }
        bytes
    }

    /// The key pair that was kept; none if it isn't one. That the two belong together shows when
    /// they are used.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (secret, public) = bytes.split_first_chunk::<32>()?;
        Some(Self {
            secret: *secret,
            public: PublicKey::decompress(public.try_into().ok()?)?,
        })
    }
}

impl fmt::Debug for KeyPair {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The secret goes into no log.
        out.debug_struct("KeyPair")
            .field("public", &self.public)
            .finish_non_exhaustive()
    }
}
