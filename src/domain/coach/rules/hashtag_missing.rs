//! **Sees** that the task asks for a hashtag and the draft has none.
//!
//! **Why**: a hashtag is how people who don't follow you find what you say.
//! **Example**: "Ready for my first chat tonight at 8". **Better**: the same, with `#LibraryChat`.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "hashtag-missing",
    category: Category::HashtagMissing,
    level: Level::Informative,
    look,
};

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let has_one = reading.of_kind(TokenKind::Hashtag).next().is_some();
    (reading.draft.asks_hashtag && !has_one).then(|| rule.at([]))
}
