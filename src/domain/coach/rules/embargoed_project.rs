//! **Sees** the name of a project that the employer's policy says isn't public yet.
//!
//! **Why**: the name alone tells that there is something to ask about.
//! **Example**: "Long day on Kingfisher". **Better**: "Long day on a piece of planning work".
//!
//! **Source**: the employer's own policy.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "embargoed-project",
    category: Category::Leak,
    level: Level::Essential,
    look,
};

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let names = &reading.draft.policy.embargoed;
    let hits: Vec<_> = names
        .iter()
        .filter_map(|name| place(reading, name))
        .collect();
    let first = hits.iter().min_by_key(|it| it.start)?.clone();
    let word = reading.draft.text.get(first.clone()).unwrap_or_default();
    Some(Finding {
        data: Data::Text(word.to_owned()),
        ..rule.at([first])
    })
}

/// Where a name of one or more words stands, in any case, as a hashtag too.
fn place(reading: &Reading<'_>, name: &str) -> Option<std::ops::Range<usize>> {
    let words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
    let joined = words.concat();
    let is_tag = |token: &&Token| token.kind == TokenKind::Hashtag && token.word == joined;
    if words.is_empty() {
        return None;
    }
    let run = reading.tokens.windows(words.len()).find(|run| {
        let pairs = run.iter().zip(&words);
        pairs.into_iter().all(|(token, word)| token.word == *word)
    });
    match (run, reading.tokens.iter().find(is_tag)) {
        (Some(run), _) => Some(run.first()?.span.start..run.last()?.span.end),
        (None, tag) => tag.map(|it| it.span.clone()),
    }
}
