//! **Sees** three hashtags and more, and hashtags amid a sentence.
//!
//! **Why**: each is read aloud as "hash" and a word; a sentence full of them can't be followed.
//! **Example**: "Loved the #teaching at #school". **Better**: words in the sentence, two hashtags at
//! its end.
//!
//! **Source**: council accessibility guides, cited from memory 2026-11: at most two, at the end.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "too-many-hashtags",
    category: Category::TooManyHashtags,
    level: Level::Actionable,
    look,
};

/// From this many on there are too many.
const TOO_MANY: usize = 3;

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let spans: Vec<_> = reading
        .of_kind(TokenKind::Hashtag)
        .map(|token| token.span.clone())
        .collect();
    let count = spans.len();
    (count >= TOO_MANY || is_amid_sentence(reading)).then(|| Finding {
        data: Data::Count(count),
        ..rule.at(spans)
    })
}

/// Whether a word of the same sentence follows a hashtag, and words stand before it or the hashtag
/// opens a sentence as its subject.
fn is_amid_sentence(reading: &Reading<'_>) -> bool {
    reading.tokens.windows(2).any(|pair| match pair {
        [tag, next] => {
            tag.kind == TokenKind::Hashtag
                && next.kind == TokenKind::Word
                && next.sentence == tag.sentence
                && !next.is_capital
        }
        _ => false,
    })
}
