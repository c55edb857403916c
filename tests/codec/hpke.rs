//! HPKE against RFC 9180, appendix A.3.1: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM,
//! base mode, sequence number 0.

use fledge::codec::hpke::{key_schedule, setup_recipient, setup_sender, shared_secret};
use fledge::codec::native::{Native, key_pair, now};
use fledge::codec::{Crypto, Fault, KeyPair};

const INFO: &str = "4f6465206f6e2061204772656369616e2055726e";
const PK_EM: &str = "04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac9\
    8536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4";
const SK_EM: &str = "4995788ef4b9d6132b249ce59a77281493eb39af373d236a1fe415cb0c2d7beb";
const PK_RM: &str = "04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a82\
    6a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0";
const SK_RM: &str = "f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2";
const SHARED_SECRET: &str = "c0d26aeab536609a572b07695d933b589dcf363ff9d93c93adea537aeabb8cb8";
const KEY: &str = "868c066ef58aae6dc589b6cfdd18f97e";
const BASE_NONCE: &str = "4e0bc5018beba4bf004cca59";
const AAD: &str = "436f756e742d30";
const PT: &str = "4265617574792069732074727574682c20747275746820626561757479";
const CT: &str = "5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f\
    9076ac232e3ab2523f39513434";

fn bytes(hex: &str) -> Vec<u8> {
    let pairs = (0..hex.len()).step_by(2);
    pairs
        .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hex"))
        .collect()
}

fn pair(secret: &str) -> KeyPair {
    key_pair(&bytes(secret).try_into().expect("32 bytes")).expect("in range")
}

#[test]
fn the_public_keys_are_those_of_the_rfc() {
    assert_eq!(pair(SK_EM).public.as_bytes().as_slice(), bytes(PK_EM));
    assert_eq!(pair(SK_RM).public.as_bytes().as_slice(), bytes(PK_RM));
}

#[test]
fn shared_secret_key_and_nonce_are_those_of_the_rfc() {
    let (ephemeral, recipient) = (pair(SK_EM), pair(SK_RM));
    let dh = now(Native.agree(&ephemeral, &recipient.public)).expect("agreed");
    let shared = shared_secret(&dh, &ephemeral.public, &recipient.public).expect("lengths fit");
    assert_eq!(shared.as_slice(), bytes(SHARED_SECRET));
    let context = key_schedule(&shared, &bytes(INFO)).expect("lengths fit");
    assert_eq!(context.key.as_slice(), bytes(KEY));
    assert_eq!(context.base_nonce.as_slice(), bytes(BASE_NONCE));
}

#[test]
fn the_sender_seals_what_the_rfc_seals() {
    let recipient = pair(SK_RM).public;
    let (ephemeral, info) = (pair(SK_EM), bytes(INFO));
    let context = setup_sender(&Native, &ephemeral, &recipient, &info);
    let context = now(context).expect("set up");
    let sealed = now(context.seal(&Native, &bytes(AAD), &bytes(PT)));
    assert_eq!(sealed, Ok(bytes(CT)));
}

#[test]
fn the_recipient_opens_what_the_rfc_sealed_and_nothing_else() {
    let enc = pair(SK_EM).public;
    let context = now(setup_recipient(&Native, &pair(SK_RM), &enc, &bytes(INFO)));
    let context = context.expect("set up");
    let open = |aad: &[u8], ct: &[u8]| now(context.open(&Native, aad, ct));
    assert_eq!(open(&bytes(AAD), &bytes(CT)), Ok(bytes(PT)));
    assert_eq!(open(b"Count-1", &bytes(CT)), Err(Fault::Sealed));
    let mut other = bytes(CT);
    other[0] ^= 1;
    assert_eq!(open(&bytes(AAD), &other), Err(Fault::Sealed));
}
