//! Base32 (RFC 4648, upper case, no padding): what QR codes hold best and e-mail leaves alone.

const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Writes bytes in base32.
pub(super) fn encode(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(length_of(bytes.len()));
    let (mut held, mut bits) = (0_u32, 0_u32);
    for byte in bytes {
        held = ((held << 8) | u32::from(*byte)) & 0xfff;
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            out.push(letter(held >> bits));
        }
    }
    if bits > 0 {
        out.push(letter(held << (5 - bits)));
    }
    out
}

fn letter(value: u32) -> char {
    // Five bits always have a letter.
    let letter = ALPHABET.get((value & 31) as usize);
    char::from(letter.copied().unwrap_or(b'A'))
}

/// The value of a letter, in upper or lower case.
pub(super) fn value(letter: char) -> Option<u8> {
    let letter = u8::try_from(letter).ok()?;
    match letter.to_ascii_uppercase() {
        letter @ b'A'..=b'Z' => Some(letter - b'A'),
        letter @ b'2'..=b'7' => Some(letter - b'2' + 26),
        _ => None,
    }
}

/// Puts values of five bits together to bytes; what is left over is dropped.
pub(super) fn decode(values: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(values.len() * 5 / 8);
    let (mut held, mut bits) = (0_u32, 0_u32);
    for value in values {
        held = ((held << 5) | u32::from(*value)) & 0xfff;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            out.push(u8::try_from((held >> bits) & 0xff).unwrap_or_default());
        }
    }
    out
}

/// How many letters so many bytes take.
pub(super) const fn length_of(bytes: usize) -> usize {
    (bytes * 8).div_ceil(5)
}
