//! The port for cryptography outside the browser: crates of `RustCrypto`, and a way to wait for
//! futures that never wait.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use aes_gcm::aead::consts::U12;
use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes128Gcm, Aes256Gcm, KeyInit, Nonce};
use p256::ecdsa::signature::{Signer, Verifier};
use p256::ecdsa::{Signature, SigningKey, VerifyingKey};
use p256::elliptic_curve::sec1::ToEncodedPoint;
use sha2::Sha256;

use super::{Crypto, Fault, KeyPair, PublicKey};

/// Cryptography in Rust, for the command line and the tests.
#[derive(Clone, Copy, Debug, Default)]
pub struct Native;

impl Crypto for Native {
    fn random(&self, bytes: &mut [u8]) -> Result<(), Fault> {
        getrandom::fill(bytes).map_err(|_| Fault::NoCrypto)
    }

    async fn generate(&self) -> Result<KeyPair, Fault> {
        loop {
            let mut secret = [0; 32];
            self.random(&mut secret)?;
            // All but one in 2^32 are in range.
            if let Some(pair) = key_pair(&secret) {
                return Ok(pair);
            }
        }
    }

    async fn agree(&self, own: &KeyPair, peer: &PublicKey) -> Result<[u8; 32], Fault> {
        let own = p256::SecretKey::from_slice(&own.secret).map_err(|_| Fault::Sealed)?;
        let peer = p256::PublicKey::from_sec1_bytes(peer.as_bytes()).map_err(|_| Fault::Sealed)?;
        let shared = p256::ecdh::diffie_hellman(own.to_nonzero_scalar(), peer.as_affine());
        Ok((*shared.raw_secret_bytes()).into())
    }

    async fn seal(
        &self,
        key: &[u8],
        nonce: &[u8; 12],
        aad: &[u8],
        plain: &[u8],
    ) -> Result<Vec<u8>, Fault> {
        let nonce: &Nonce<U12> = nonce.into();
        let plain = Payload { msg: plain, aad };
        let sealed = match key.len() {
            16 => Aes128Gcm::new(key.into()).encrypt(nonce, plain),
            32 => Aes256Gcm::new(key.into()).encrypt(nonce, plain),
            _ => return Err(Fault::Sealed),
        };
        sealed.map_err(|_| Fault::Sealed)
    }

    async fn open(
        &self,
        key: &[u8],
        nonce: &[u8; 12],
        aad: &[u8],
        sealed: &[u8],
    ) -> Result<Vec<u8>, Fault> {
        let nonce: &Nonce<U12> = nonce.into();
        let sealed = Payload { msg: sealed, aad };
        let plain = match key.len() {
            16 => Aes128Gcm::new(key.into()).decrypt(nonce, sealed),
            32 => Aes256Gcm::new(key.into()).decrypt(nonce, sealed),
            _ => return Err(Fault::Sealed),
        };
        plain.map_err(|_| Fault::Sealed)
    }

    async fn sign(&self, own: &KeyPair, message: &[u8]) -> Result<[u8; 64], Fault> {
        let key = SigningKey::from_slice(&own.secret).map_err(|_| Fault::Sealed)?;
        let signature: Signature = key.sign(message);
        let bytes = signature.to_bytes();
        <[u8; 64]>::try_from(&*bytes).map_err(|_| Fault::Sealed)
    }

    async fn verify(
        &self,
        by: &PublicKey,
        message: &[u8],
        signature: &[u8; 64],
    ) -> Result<(), Fault> {
        let key = VerifyingKey::from_sec1_bytes(by.as_bytes()).map_err(|_| Fault::Forged)?;
        let signature = Signature::from_slice(signature).map_err(|_| Fault::Forged)?;
        key.verify(message, &signature).map_err(|_| Fault::Forged)
    }

    async fn stretch(
        &self,
        passphrase: &str,
        salt: &[u8],
        iterations: u32,
    ) -> Result<[u8; 32], Fault> {
        Ok(pbkdf2::pbkdf2_hmac_array::<Sha256, 32>(
            passphrase.as_bytes(),
            salt,
            iterations,
        ))
    }
}

/// The key pair of a secret; none if it is no number of the curve.
pub fn key_pair(secret: &[u8; 32]) -> Option<KeyPair> {
    let key = p256::SecretKey::from_slice(secret).ok()?;
    let public = key.public_key().to_encoded_point(false);
    Some(KeyPair {
        secret: *secret,
        public: PublicKey::new(public.as_bytes())?,
    })
}

/// The value of a future over [`Native`], which is ready as soon as it is asked.
///
/// # Errors
/// [`Fault::NoCrypto`] if it waits for something else, and nothing would ever wake it.
pub fn now<T>(future: impl Future<Output = Result<T, Fault>>) -> Result<T, Fault> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => Err(Fault::NoCrypto),
    }
}
