//! `WebCrypto`: P-256, AES-GCM and PBKDF2, in every browser, at no bytes.
//!
//! Keys come and go as bytes. A secret key is a scalar of 32 bytes, a public key an uncompressed
//! point of 65. `None` is a refusal: a tag or a signature that doesn't hold, a key that is none, or
//! a page without a secure connection, where there is no `WebCrypto` ([`is_there`]).

use std::cell::RefCell;

use js_sys::{Array, ArrayBuffer, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Crypto, CryptoKey, CryptoKeyPair, SubtleCrypto};

use super::window;

/// Before the scalar in PKCS #8 for P-256 (RFC 5208, RFC 5915).
const PKCS8_HEAD: [u8; 36] = [
    0x30, 0x81, 0x87, 0x02, 0x01, 0x00, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02,
    0x01, 0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x04, 0x6d, 0x30, 0x6b, 0x02,
    0x01, 0x01, 0x04, 0x20,
];
/// Between scalar and point.
const PKCS8_MIDDLE: [u8; 5] = [0xa1, 0x44, 0x03, 0x42, 0x00];

thread_local! {
    /// The secret key that was agreed with last: a trainer's, a thousand times over.
    static LAST: RefCell<Option<([u8; 32], CryptoKey)>> = const { RefCell::new(None) };
}

/// Whether there is cryptography here.
pub fn is_there() -> bool {
    crypto().is_some()
}

fn crypto() -> Option<Crypto> {
    let crypto = window()?.crypto().ok()?;
    // Outside a secure context `subtle` is undefined, whatever its type says.
    (!crypto.subtle().is_undefined()).then_some(crypto)
}

fn subtle() -> Option<SubtleCrypto> {
    Some(crypto()?.subtle())
}

/// Fills `bytes` with randomness.
pub fn random(bytes: &mut [u8]) -> Option<()> {
    crypto()?.get_random_values_with_u8_array(bytes).ok()?;
    Some(())
}

/// Makes a key pair: scalar and point.
pub async fn generate() -> Option<([u8; 32], [u8; 65])> {
    let usages = Array::of1(&"deriveBits".into());
    let made = subtle()?.generate_key_with_object(&curve("ECDH"), true, &usages);
    let pair: CryptoKeyPair = JsFuture::from(made.ok()?).await.ok()?.unchecked_into();
    let public = subtle()?.export_key("raw", &pair.get_public_key()).ok()?;
    let public = bytes_of(&JsFuture::from(public).await.ok()?);
    let secret = subtle()?
        .export_key("pkcs8", &pair.get_private_key())
        .ok()?;
    let secret = bytes_of(&JsFuture::from(secret).await.ok()?);
    Some((scalar_of(&secret)?, public.try_into().ok()?))
}

/// The scalar in a PKCS #8 document, which may or may not hold the point too.
fn scalar_of(pkcs8: &[u8]) -> Option<[u8; 32]> {
    // Lengths differ with what else is in it; what is before the scalar doesn't.
    let before = [0x02, 0x01, 0x01, 0x04, 0x20];
    let at = pkcs8.windows(before.len()).position(|it| it == before)?;
    pkcs8.get(at + before.len()..)?.first_chunk().copied()
}

/// ECDH: the x coordinate of the shared point.
pub async fn agree(secret: &[u8; 32], public: &[u8; 65], peer: &[u8; 65]) -> Option<[u8; 32]> {
    let peer = import("raw", peer, &curve("ECDH"), &[]).await?;
    let own = secret_for_agreement(secret, public).await?;
    let how = named("ECDH");
    set(&how, "public", &peer);
    let bits = subtle()?.derive_bits_with_object(&how, &own, 256).ok()?;
    bytes_of(&JsFuture::from(bits).await.ok()?).try_into().ok()
}

async fn secret_for_agreement(secret: &[u8; 32], public: &[u8; 65]) -> Option<CryptoKey> {
    let last = LAST.with_borrow(|last| {
        let (of, key) = last.as_ref()?;
        (of == secret).then(|| key.clone())
    });
    if last.is_some() {
        return last;
    }
    let key = import(
        "pkcs8",
        &pkcs8(secret, public),
        &curve("ECDH"),
        &["deriveBits"],
    )
    .await?;
    LAST.set(Some((*secret, key.clone())));
    Some(key)
}

/// ECDSA with SHA-256: `r` and `s`.
pub async fn sign(secret: &[u8; 32], public: &[u8; 65], message: &[u8]) -> Option<[u8; 64]> {
    let key = import("pkcs8", &pkcs8(secret, public), &curve("ECDSA"), &["sign"]).await?;
    let signed = subtle()?.sign_with_object_and_u8_array(&ecdsa(), &key, message);
    bytes_of(&JsFuture::from(signed.ok()?).await.ok()?)
        .try_into()
        .ok()
}

/// Whether a signature holds.
pub async fn verify(public: &[u8; 65], message: &[u8], signature: &[u8; 64]) -> Option<bool> {
    let key = import("raw", public, &curve("ECDSA"), &["verify"]).await?;
    let signature = Uint8Array::from(signature.as_slice());
    let message = Uint8Array::from(message);
    let told = subtle()?.verify_with_object_and_js_u8_array_and_js_u8_array(
        &ecdsa(),
        &key,
        &signature,
        &message,
    );
    JsFuture::from(told.ok()?).await.ok()?.as_bool()
}

/// AES-GCM, with a tag of 16 bytes at the end.
pub async fn seal(key: &[u8], nonce: &[u8; 12], aad: &[u8], plain: &[u8]) -> Option<Vec<u8>> {
    let key = import("raw", key, &named("AES-GCM"), &["encrypt"]).await?;
    let sealed = subtle()?.encrypt_with_object_and_u8_array(&gcm(nonce, aad), &key, plain);
    Some(bytes_of(&JsFuture::from(sealed.ok()?).await.ok()?))
}

/// AES-GCM back again.
pub async fn open(key: &[u8], nonce: &[u8; 12], aad: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let key = import("raw", key, &named("AES-GCM"), &["decrypt"]).await?;
    let plain = subtle()?.decrypt_with_object_and_u8_array(&gcm(nonce, aad), &key, sealed);
    Some(bytes_of(&JsFuture::from(plain.ok()?).await.ok()?))
}

/// PBKDF2 with HMAC-SHA-256.
pub async fn stretch(passphrase: &str, salt: &[u8], iterations: u32) -> Option<[u8; 32]> {
    let how = named("PBKDF2");
    let key = import("raw", passphrase.as_bytes(), &how, &["deriveBits"]).await?;
    set(&how, "salt", &Uint8Array::from(salt));
    set(&how, "iterations", &iterations.into());
    set(&how, "hash", &"SHA-256".into());
    let bits = subtle()?.derive_bits_with_object(&how, &key, 256).ok()?;
    bytes_of(&JsFuture::from(bits).await.ok()?).try_into().ok()
}

async fn import(format: &str, bytes: &[u8], how: &Object, uses: &[&str]) -> Option<CryptoKey> {
    let bytes = Uint8Array::from(bytes);
    let uses: Array = uses.iter().map(|it| JsValue::from_str(it)).collect();
    let key = subtle()?.import_key_with_object(format, &bytes, how, false, &uses);
    Some(JsFuture::from(key.ok()?).await.ok()?.unchecked_into())
}

fn pkcs8(secret: &[u8; 32], public: &[u8; 65]) -> Vec<u8> {
    [PKCS8_HEAD.as_slice(), secret, &PKCS8_MIDDLE, public].concat()
}

fn named(name: &str) -> Object {
    let how = Object::new();
    set(&how, "name", &name.into());
    how
}

fn curve(name: &str) -> Object {
    let how = named(name);
    set(&how, "namedCurve", &"P-256".into());
    how
}

fn ecdsa() -> Object {
    let how = named("ECDSA");
    set(&how, "hash", &"SHA-256".into());
    how
}

fn gcm(nonce: &[u8; 12], aad: &[u8]) -> Object {
    let how = named("AES-GCM");
    set(&how, "iv", &Uint8Array::from(nonce.as_slice()));
    set(&how, "additionalData", &Uint8Array::from(aad));
    how
}

fn set(object: &Object, name: &str, value: &JsValue) {
    // Setting a property of a plain object can't fail.
    let _ = Reflect::set(object, &name.into(), value);
}

fn bytes_of(buffer: &JsValue) -> Vec<u8> {
    Uint8Array::new(buffer.unchecked_ref::<ArrayBuffer>()).to_vec()
}
