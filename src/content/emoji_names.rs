//! The names of emoji, for a browser that can't speak: loaded when first asked for.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Asks for a picture; in no key of the table.
const VS16: char = '\u{fe0f}';

/// Emoji short names of Unicode CLDR in one language.
///
/// Read from `public/emoji-names.json`, which `tests/tools/emoji_names.mjs` writes.
#[derive(Debug, Deserialize)]
pub struct EmojiNames {
    /// By sequence, without U+FE0F and without skin tones; the tones have their own entries.
    names: BTreeMap<String, String>,
}

impl EmojiNames {
    /// Reads the table; `None` if `json` isn't one, or one without names.
    pub fn load(json: &str) -> Option<Self> {
        serde_json::from_str(json)
            .ok()
            .filter(|table: &Self| !table.names.is_empty())
    }

    /// The name of one emoji: `party popper`, `health worker: dark skin tone`, `flag: Wales`.
    /// `None` for what isn't in the table.
    ///
    /// Skin tones are named as CLDR does: behind a couple's people (`kiss: woman, man, light skin
    /// tone, dark skin tone`), else before hair, beard or direction (`man: light skin tone, red
    /// hair`).
    pub fn name_of(&self, emoji: &str) -> Option<String> {
        let mut bare = String::with_capacity(emoji.len());
        let mut tones = Vec::new();
        for c in emoji.chars().filter(|&c| c != VS16) {
            if is_tone(c) && !bare.is_empty() {
                tones.push(self.names.get(c.encode_utf8(&mut [0; 4]))?.as_str());
            } else {
                bare.push(c);
            }
        }
        let name = self.names.get(&bare)?;
        let is_couple = tones.len() > 1;
        tones.dedup();
        let tones = tones.join(", ");
        Some(match name.split_once(": ") {
            _ if tones.is_empty() => name.clone(),
            None => format!("{name}: {tones}"),
            Some(_) if is_couple => format!("{name}, {tones}"),
            Some((who, what)) => format!("{who}: {tones}, {what}"),
        })
    }
}

fn is_tone(c: char) -> bool {
    matches!(c, '\u{1f3fb}'..='\u{1f3ff}')
}

#[cfg(test)]
mod tests {
    use super::EmojiNames;

    fn built_in() -> EmojiNames {
        EmojiNames::load(include_str!("../../public/emoji-names.json")).unwrap()
    }

    #[test]
    fn an_emoji_has_its_british_name() {
        let names = built_in();
        for (emoji, name) in [
            ("🎉", "party popper"),
            ("❤️", "red heart"),
            ("❤", "red heart"),
            ("🚃", "railway carriage"),
            ("👍🏽", "thumbs up: medium skin tone"),
            ("🧑🏿‍⚕️", "health worker: dark skin tone"),
            ("👨🏻‍🦰", "man: light skin tone, red hair"),
            (
                "👩🏻‍❤️‍👨🏿",
                "couple with heart: woman, man, light skin tone, dark skin tone",
            ),
            ("👩🏻‍❤️‍👩🏻", "couple with heart: woman, woman, light skin tone"),
            ("🫱🏻‍🫲🏿", "handshake: light skin tone, dark skin tone"),
            ("🇬🇧", "flag: United Kingdom"),
            ("🏴󠁧󠁢󠁷󠁬󠁳󠁿", "flag: Wales"),
            ("1️⃣", "keycap: 1"),
            ("🏽", "medium skin tone"),
        ] {
            assert_eq!(names.name_of(emoji).as_deref(), Some(name), "{emoji}");
        }
    }

    #[test]
    fn what_is_no_emoji_has_no_name() {
        let names = built_in();
        for text in ["", "a", "a🏽", "1", "\u{fe0f}", "🎉🎉", "👩‍a", "🇦🇦"] {
            assert_eq!(names.name_of(text), None, "{text:?}");
        }
    }

    #[test]
    fn what_is_no_table_is_not_read() {
        for json in ["", "[]", "{}", "{\"names\":{}}", "{\"names\":{\"a\":1}}"] {
            assert!(EmojiNames::load(json).is_none(), "{json}");
        }
    }
}
