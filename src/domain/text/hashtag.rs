//! How a hashtag sounds when it is read aloud.

/// Whether a screen reader can say the hashtag as its words: it has a capital inside, or is short
/// enough to be one word. Lower-case hashtags of twelve letters and more are almost always
/// several words (measured on real posts).
pub fn reads_as_words(hashtag: &str) -> bool {
    let tag = hashtag.trim_start_matches(['#', '\u{ff03}']);
    let is_cased = tag
        .chars()
        .any(|one| one.is_lowercase() || one.is_uppercase());
    let has_capital_inside = tag
        .chars()
        .zip(tag.chars().skip(1))
        .any(|(before, next)| next.is_uppercase() && !before.is_uppercase());
    !is_cased || has_capital_inside || tag.contains('_') || tag.chars().count() < 12
}

#[cfg(test)]
mod tests {
    use super::reads_as_words;

    #[test]
    fn several_words_need_capitals() {
        for tag in [
            "#CommunityNursing",
            "#communityNursing",
            "#community_nursing",
            "#nursing",
            "#NHS",
            "#公共图书馆公共图书馆公共",
        ] {
            assert!(reads_as_words(tag), "{tag}");
        }
        for tag in [
            "#communitynursing",
            "#COMMUNITYNURSING",
            "#Communitynursing",
        ] {
            assert!(!reads_as_words(tag), "{tag}");
        }
    }
}
