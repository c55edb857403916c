//! **Sees** a whole draft in capitals.
//!
//! **Why**: it reads as shouting, is slower to read for everyone, and some screen readers spell it.
//! **Example**: "STOP RINGING US ABOUT THE FIREWORKS." **Better**: the same in small letters.
//!
//! **Source**: Government Digital Service style guide (capital letters), cited from memory 2026-11.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "shouting",
    category: Category::Abuse,
    level: Level::Actionable,
    look,
};

/// A draft of fewer words may be a sign or a name.
const FEWEST_WORDS: usize = 4;

/// And of fewer letters as well.
const FEWEST_LETTERS: usize = 14;

/// The share of letters, in hundredths, that are capitals when somebody shouts.
const SHARE: usize = 85;

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let text = reading.draft.text;
    let words: Vec<&Token> = reading.of_kind(TokenKind::Word).collect();
    let letters = |of: fn(char) -> bool| -> usize {
        let sources = words.iter().filter_map(|it| text.get(it.span.clone()));
        sources
            .map(|it| it.chars().filter(|c| of(*c)).count())
            .sum()
    };
    let capitals = letters(char::is_uppercase);
    let all = capitals + letters(char::is_lowercase);
    let is_long = words.len() >= FEWEST_WORDS && all >= FEWEST_LETTERS;
    (is_long && capitals * 100 >= all * SHARE).then(|| rule.at([]))
}
