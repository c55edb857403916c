//! The port of codes, plugged into the browser: rooms of one rank don't know each other.

use crate::browser::crypto;
use crate::codec::{Crypto, Fault, KeyPair, PublicKey};

/// Cryptography of the browser.
#[derive(Clone, Copy, Debug, Default)]
pub struct WebCrypto;

/// `fault`, unless there is no cryptography at all.
fn refused(fault: Fault) -> Fault {
    if crypto::is_there() {
        fault
    } else {
        Fault::NoCrypto
    }
}

impl Crypto for WebCrypto {
    fn random(&self, bytes: &mut [u8]) -> Result<(), Fault> {
        crypto::random(bytes).ok_or(Fault::NoCrypto)
    }

    async fn generate(&self) -> Result<KeyPair, Fault> {
        let made = crypto::generate().await;
        let pair = made.and_then(|(secret, public)| {
            let public = PublicKey::new(&public)?;
            Some(KeyPair { secret, public })
        });
        pair.ok_or(Fault::NoCrypto)
    }

    async fn agree(&self, own: &KeyPair, peer: &PublicKey) -> Result<[u8; 32], Fault> {
        let shared = crypto::agree(&own.secret, own.public.as_bytes(), peer.as_bytes()).await;
        shared.ok_or_else(|| refused(Fault::Sealed))
    }

    async fn seal(
        &self,
        key: &[u8],
        nonce: &[u8; 12],
        aad: &[u8],
        plain: &[u8],
    ) -> Result<Vec<u8>, Fault> {
        let sealed = crypto::seal(key, nonce, aad, plain).await;
        sealed.ok_or(Fault::NoCrypto)
    }

    async fn open(
        &self,
        key: &[u8],
        nonce: &[u8; 12],
        aad: &[u8],
        sealed: &[u8],
    ) -> Result<Vec<u8>, Fault> {
        let plain = crypto::open(key, nonce, aad, sealed).await;
        plain.ok_or_else(|| refused(Fault::Sealed))
    }

    async fn sign(&self, own: &KeyPair, message: &[u8]) -> Result<[u8; 64], Fault> {
        let signature = crypto::sign(&own.secret, own.public.as_bytes(), message).await;
        signature.ok_or_else(|| refused(Fault::Sealed))
    }

    async fn verify(
        &self,
        by: &PublicKey,
        message: &[u8],
        signature: &[u8; 64],
    ) -> Result<(), Fault> {
        match crypto::verify(by.as_bytes(), message, signature).await {
            Some(true) => Ok(()),
            _ => Err(refused(Fault::Forged)),
        }
    }

    async fn stretch(
        &self,
        passphrase: &str,
        salt: &[u8],
        iterations: u32,
    ) -> Result<[u8; 32], Fault> {
        let key = crypto::stretch(passphrase, salt, iterations).await;
        key.ok_or(Fault::NoCrypto)
    }
}
