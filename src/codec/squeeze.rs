//! Frozen structs to few bytes and back: postcard, then deflate where that is shorter.

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Fault;

/// The first byte: as it is.
const STORED: u8 = 0;
/// The first byte: raw deflate (RFC 1951).
const DEFLATED: u8 = 1;
/// The best that deflate can do: what travels is short, and every letter of it counts.
const BEST: u8 = 9;
/// For what is long: a wall of thousands is kept while somebody waits.
const QUICK: u8 = 3;
/// From how many bytes on something is long.
const LONG: usize = 64 << 10;

/// Packs a frozen struct.
pub(super) fn pack(value: &impl Serialize) -> Result<Vec<u8>, Fault> {
    let plain = postcard::to_allocvec(value).map_err(|_| Fault::Malformed)?;
    let level = if plain.len() < LONG { BEST } else { QUICK };
    let small = compress_to_vec(&plain, level);
    let (how, body) = if small.len() < plain.len() {
        (DEFLATED, small)
    } else {
        (STORED, plain)
    };
    let mut packed = Vec::with_capacity(body.len() + 1);
    packed.push(how);
    packed.extend_from_slice(&body);
    Ok(packed)
}

/// Unpacks a frozen struct of at most `most` bytes; nothing may follow it.
pub(super) fn unpack<T: DeserializeOwned>(packed: &[u8], most: usize) -> Result<T, Fault> {
    let unpacked;
    let plain = match packed.split_first() {
        Some((&STORED, body)) if body.len() > most => return Err(Fault::Oversized),
        Some((&STORED, body)) => body,
        Some((&DEFLATED, body)) => {
            unpacked = inflate(body, most)?;
            &unpacked
        }
        _ => return Err(Fault::Malformed),
    };
    match postcard::take_from_bytes(plain) {
        Ok((value, [])) => Ok(value),
        _ => Err(Fault::Malformed),
    }
}

fn inflate(body: &[u8], most: usize) -> Result<Vec<u8>, Fault> {
    use miniz_oxide::inflate::TINFLStatus;
    decompress_to_vec_with_limit(body, most).map_err(|error| match error.status {
        TINFLStatus::HasMoreOutput => Fault::Oversized,
        _ => Fault::Malformed,
    })
}
