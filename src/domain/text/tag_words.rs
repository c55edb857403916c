//! The words of a hashtag, as a screen reader finds them.

/// What a character of a hashtag does to the words around it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Upper,
    /// A small letter, or one of a script without case.
    Lower,
    Digit,
    /// Stands between words: an underscore, a middle dot.
    Between,
    /// Belongs to what stands before it: an accent, a picture.
    With,
}

fn class_of(c: char) -> Class {
    match c {
        c if c.is_uppercase() => Class::Upper,
        c if c.is_numeric() => Class::Digit,
        c if c.is_alphabetic() => Class::Lower,
        '\u{b7}' | '\u{30fb}' | '\u{200c}' => Class::Between,
        c if c.is_ascii() || c.is_whitespace() => Class::Between,
        _ => Class::With,
    }
}

/// Splits a hashtag, its sign aside, at inner capitals, at digits and at underscores: `NHSChat` is
/// NHS and Chat, `COP26` is COP and 26, `MPsVote` is MPs and Vote. `communitynursing` is one word,
/// as it is to a screen reader.
///
/// Empty only if nothing follows the sign.
pub(super) fn tag_words(hashtag: &str) -> Vec<String> {
    let tag = hashtag.trim_start_matches(['#', '\u{ff03}']);
    let chars: Vec<(char, Class)> = tag.chars().map(|c| (c, class_of(c))).collect();
    let class_at = |at: usize| chars.get(at).map(|&(_, class)| class);
    let mut words: Vec<String> = Vec::new();
    let mut before = Class::Between;
    for (at, &(c, class)) in chars.iter().enumerate() {
        if class == Class::Between {
            before = class;
            continue;
        }
        // The last capital of several begins a word if small letters follow; a lone `s` behind
        // them is their plural.
        let is_plural = chars.get(at + 1).is_some_and(|&(next, _)| next == 's')
            && class_at(at + 2) != Some(Class::Lower);
        let begins = match (before, class) {
            (Class::Between, _) => true,
            (_, Class::With) | (Class::Upper, Class::Lower) => false,
            (Class::Upper, Class::Upper) => class_at(at + 1) == Some(Class::Lower) && !is_plural,
            (before, class) => before != class,
        };
        match words.last_mut() {
            Some(word) if !begins => word.push(c),
            _ => words.push(c.into()),
        }
        before = match (before, class) {
            (Class::Between, Class::With) => Class::Lower,
            (before, Class::With) => before,
            (_, class) => class,
        };
    }
    if words.is_empty() && !tag.is_empty() {
        words.push(tag.to_owned());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::tag_words;

    #[test]
    fn words_begin_at_capitals_digits_and_underscores() {
        for (tag, words) in [
            ("#CommunityNursing", "Community Nursing"),
            ("#communityNursing", "community Nursing"),
            ("#communitynursing", "communitynursing"),
            ("#COMMUNITYNURSING", "COMMUNITYNURSING"),
            ("#NHSChat", "NHS Chat"),
            ("#WeNHS", "We NHS"),
            ("#ChatWithMPsToday", "Chat With MPs Today"),
            ("#MPs", "MPs"),
            ("#COP26", "COP 26"),
            ("#Covid19Response", "Covid 19 Response"),
            ("#community_nursing", "community nursing"),
            ("#__a__", "a"),
            ("#École", "École"),
            ("#E\u{301}coleÉté", "E\u{301}cole Été"),
            ("#ÜberÖffentlich", "Über Öffentlich"),
            ("＃公共図書館", "公共図書館"),
            ("#公共・図書館", "公共 図書館"),
            ("#A", "A"),
        ] {
            assert_eq!(tag_words(tag).join(" "), words, "{tag}");
        }
    }

    #[test]
    fn a_tag_of_signs_alone_is_one_word_and_an_empty_one_has_none() {
        assert_eq!(tag_words("#🎉🎉"), ["🎉🎉"]);
        assert_eq!(tag_words("#__"), ["__"]);
        assert!(tag_words("#").is_empty());
    }
}
