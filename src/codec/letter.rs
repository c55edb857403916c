//! A letter: a packed body, signed by who wrote it; and an envelope that only its recipient opens.
//!
//! ```text
//! letter   = writer's public key 33 | signature 64 | packed body
//! envelope = address 8 | ephemeral public key 33 | letter sealed with HPKE
//! ```
//!
//! The signature also covers the kind, the address and the recipient's key: a letter can't be
//! passed on to somebody else as if it had been written to them. It stands inside the envelope, so
//! that nobody on the way sees whose it is.

use super::hpke::{Context, setup_recipient, setup_sender};
use super::{Code, Crypto, Fault, KeyPair, Kind, PublicKey};

/// `info` of HPKE, and the beginning of everything that is signed: no signature or key of another
/// program can pass for one of these.
const PURPOSE: &[u8] = b"fledge code 1";

/// Whom a letter is for, in eight bytes.
pub(super) type Address = [u8; 8];

/// A letter whose signature holds.
pub(super) struct Letter {
    /// Who signed it.
    pub by: PublicKey,
    /// Its body, packed.
    pub packed: Vec<u8>,
}

/// What a letter is signed for.
#[derive(Clone, Copy)]
pub(super) struct Subject<'a> {
    pub kind: Kind,
    pub address: Address,
    /// None if it is for anybody to read.
    pub recipient: Option<&'a PublicKey>,
}

impl Subject<'_> {
    fn message(&self, packed: &[u8]) -> Vec<u8> {
        let recipient = self.recipient.map_or([].as_slice(), |key| key.as_bytes());
        let kind = [self.kind.number()];
        [PURPOSE, &kind, &self.address, recipient, packed].concat()
    }

    fn aad(&self) -> Vec<u8> {
        [[self.kind.number()].as_slice(), &self.address].concat()
    }
}

/// Signs a body.
pub(super) async fn sign(
    crypto: &impl Crypto,
    subject: &Subject<'_>,
    by: &KeyPair,
    packed: &[u8],
) -> Result<Vec<u8>, Fault> {
    let signature = crypto.sign(by, &subject.message(packed)).await?;
    Ok([by.public.compress().as_slice(), &signature, packed].concat())
}

/// Checks the signature of a letter.
pub(super) async fn check(
    crypto: &impl Crypto,
    subject: &Subject<'_>,
    letter: &[u8],
) -> Result<Letter, Fault> {
    let (by, rest) = letter.split_first_chunk().ok_or(Fault::Malformed)?;
    let (signature, packed) = rest.split_first_chunk().ok_or(Fault::Malformed)?;
    let by = PublicKey::decompress(by).ok_or(Fault::Forged)?;
    let message = subject.message(packed);
    crypto.verify(&by, &message, signature).await?;
    Ok(Letter {
        by,
        packed: packed.to_vec(),
    })
}

/// Signs a body and seals it, with a key pair that is used this once. The context opens this one
/// code again: for its writer, to be shown what is in it.
pub(super) async fn seal(
    crypto: &impl Crypto,
    subject: &Subject<'_>,
    by: &KeyPair,
    packed: &[u8],
) -> Result<(Code, Context), Fault> {
    let recipient = subject.recipient.ok_or(Fault::Malformed)?;
    let letter = sign(crypto, subject, by, packed).await?;
    let ephemeral = crypto.generate().await?;
    let context = setup_sender(crypto, &ephemeral, recipient, PURPOSE).await?;
    let sealed = context.seal(crypto, &subject.aad(), &letter).await?;
    let enc = ephemeral.public.compress();
    let payload = [subject.address.as_slice(), &enc, &sealed].concat();
    Ok((Code::new(subject.kind, payload)?, context))
}

/// Opens an envelope and checks the letter in it.
pub(super) async fn open(
    crypto: &impl Crypto,
    kind: Kind,
    address: Address,
    own: &KeyPair,
    code: &Code,
) -> Result<Letter, Fault> {
    let (enc, _) = parts(kind, address, code)?;
    let enc = PublicKey::decompress(enc).ok_or(Fault::Sealed)?;
    let context = setup_recipient(crypto, own, &enc, PURPOSE).await?;
    open_with(crypto, kind, address, &own.public, &context, code).await
}

/// Opens an envelope with the context it was sealed with, or would be opened with.
pub(super) async fn open_with(
    crypto: &impl Crypto,
    kind: Kind,
    address: Address,
    recipient: &PublicKey,
    context: &Context,
    code: &Code,
) -> Result<Letter, Fault> {
    let subject = Subject {
        kind,
        address,
        recipient: Some(recipient),
    };
    let (_, sealed) = parts(kind, address, code)?;
    let letter = context.open(crypto, &subject.aad(), sealed).await?;
    check(crypto, &subject, &letter).await
}

/// Ephemeral key and sealed letter of an envelope that is of this kind and for this address.
fn parts(kind: Kind, address: Address, code: &Code) -> Result<(&[u8; 33], &[u8]), Fault> {
    if code.kind() != kind {
        return Err(Fault::OtherKind);
    }
    let (told, rest) = code.payload().split_first_chunk().ok_or(Fault::Malformed)?;
    if *told != address {
        return Err(Fault::Foreign);
    }
    rest.split_first_chunk().ok_or(Fault::Malformed)
}
