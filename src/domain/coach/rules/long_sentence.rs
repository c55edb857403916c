//! **Sees** a sentence of more than 25 words.
//!
//! **Why**: most readers lose the thread of a longer one, on a phone sooner still.
//! **Example**: a sentence that goes on and on. **Better**: two of them.
//!
//! **Source**: GOV.UK style: 25 words at most; cited from memory 2026-11.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "long-sentence",
    category: Category::PlainWords,
    level: Level::Informative,
    look,
};

/// The longest sentence that reads well, in words.
const LONGEST: usize = 25;

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let last = reading.tokens.last()?.sentence;
    let text = reading.draft.text;
    (0..=last).find_map(|sentence| {
        let mut spans = reading
            .tokens
            .iter()
            .filter(|token| token.sentence == sentence)
            .map(|token| token.span.clone());
        let first = spans.next()?;
        let span = first.start..spans.next_back().map_or(first.end, |it| it.end);
        let count = words(text.get(span.clone())?);
        (count > LONGEST).then(|| Finding {
            data: Data::Count(count),
            ..rule.at([span])
        })
    })
}

/// Words as a reader counts them: `half-term` is one, a dash none.
fn words(sentence: &str) -> usize {
    sentence
        .split_whitespace()
        .filter(|word| word.contains(char::is_alphanumeric))
        .count()
}
