//! Text as it is compared when somebody looks for it: without case and without accents.

use super::nfc::{push_parts, rank};

/// `text` in lower case, its letters without their marks, some joined letters taken apart, and one
/// kind of apostrophe. To compare with, not to show.
pub fn folded(text: &str) -> String {
    let mut parts = Vec::new();
    for c in text.chars() {
        push_parts(c, &mut parts);
    }
    let mut out = String::with_capacity(text.len());
    for (_, c) in parts {
        for lower in c.to_lowercase().filter(|lower| rank(*lower) == 0) {
            match lower {
                'ß' => out.push_str("ss"),
                'æ' => out.push_str("ae"),
                'œ' => out.push_str("oe"),
                'ø' => out.push('o'),
                'đ' | 'ð' => out.push('d'),
                'ł' => out.push('l'),
                'ı' => out.push('i'),
                '’' | '‘' => out.push('\''),
                '“' | '”' => out.push('"'),
                other => out.push(other),
            }
        }
    }
    out
}
