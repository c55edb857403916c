//! Bytes as text, as RFC 4648 has it: three bytes in four letters.

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Writes bytes as letters, padded.
pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let (bits, _) = gather(three.iter().copied(), 3, 8);
        for at in 0..4 {
            let value = (bits >> (18 - 6 * at)) & 63;
            let letter = LETTERS.get(value as usize).copied().unwrap_or_default();
            text.push(if at <= three.len() {
                char::from(letter)
            } else {
                '='
            });
        }
    }
    text
}

/// Reads what [`encode`] wrote; none if it is something else.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let letters = text.trim_end_matches('=').as_bytes();
    for four in letters.chunks(4) {
        let values: Option<Vec<u8>> = four.iter().copied().map(value).collect();
        let (bits, count) = gather(values?.into_iter(), 4, 6);
        if count < 2 {
            return None;
        }
        let [_, three @ ..] = bits.to_be_bytes();
        bytes.extend(three.into_iter().take(count - 1));
    }
    Some(bytes)
}

/// Up to `most` parts of `width` bits side by side, the first in the highest place; and how many
/// there were.
fn gather(parts: impl Iterator<Item = u8>, most: usize, width: u32) -> (u32, usize) {
    let (bits, count) = parts.fold((0, 0), |(bits, count), part| {
        ((bits << width) | u32::from(part), count + 1)
    });
    let missing = u32::try_from(most.saturating_sub(count)).unwrap_or_default();
    (bits << (width * missing), count)
}

fn value(letter: u8) -> Option<u8> {
    let at = match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    };
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};

    #[test]
    fn the_examples_of_the_rfc_are_written_and_read() {
        for (plain, letters) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(encode(plain.as_bytes()), letters);
            assert_eq!(decode(letters).as_deref(), Some(plain.as_bytes()));
        }
    }

    #[test]
    fn every_byte_comes_back() {
        let bytes: Vec<u8> = (0..=255).chain((0..=255).rev()).collect();
        assert_eq!(decode(&encode(&bytes)), Some(bytes));
    }

    #[test]
    fn what_is_no_letter_is_refused() {
        assert_eq!(decode("Zm9*"), None);
        assert_eq!(decode("Z"), None);
    }
}
