//! The linear model behind the rules: for what people tell in words that no phrase foresaw.
//!
//! Each subject has a score: the sum of the weights of the draft's signs, and a part of the score for
//! risk as such. From one bar on the model speaks where no rule has spoken on the subject, and from a
//! higher one its remark is essential; below a third it takes weight from a rule's remark, but never the
//! remark: a short draft gives the model little to weigh, and the rules may be right. All in whole
//! numbers, so that every phone comes to the same end. `make train` makes the weights from the labelled
//! drafts in `tests/coach_eval`, and says there how well they do.

mod signs;
mod weights;

use std::ops::Range;

pub use signs::{SPACE, of as signs};

use super::reading::Reading;
use super::token::TokenKind;
use super::{Category, Finding, Level};
use weights::{Bar, weights};

/// What the model has an ear for, in the order of its weights. On private details it doesn't speak by
/// itself: there the rules hardly miss, and a remark without cause costs trust.
pub const SUBJECTS: [Category; 20] = [
    Category::Confidentiality,
    Category::Court,
    Category::PersonalData,
    Category::Whereabouts,
    Category::Defamation,
    Category::Impartiality,
    Category::Leak,
    Category::Commitment,
    Category::Pledge,
    Category::Mixing,
    Category::Boundaries,
    Category::Advice,
    Category::Colleague,
    Category::Abuse,
    Category::Discrimination,
    Category::Copyright,
    Category::Image,
    Category::Security,
    Category::Unsourced,
    Category::ConflictOfInterest,
];

/// How many places of the draft a remark shows at most.
const PLACES: usize = 3;

/// The score of a subject, moved by what speaks for risk of any kind: what makes a draft harmless makes
/// it so on every subject.
pub const fn with_risk(score: i32, risk: i32) -> i32 {
    score.saturating_add(risk / 4)
}

/// What the model makes of a draft.
pub(super) struct Opinion {
    scores: Vec<i32>,
    /// The signs that weigh anything, each once, at its first place.
    signs: Vec<signs::Sign>,
}

impl Opinion {
    /// Weighs the signs of a draft, once for all subjects.
    pub(super) fn of(reading: &Reading<'_>) -> Self {
        let weights = weights();
        let mut scores = weights.biases.clone();
        let mut signs = signs::signs(reading);
        signs.sort_by_key(|sign| sign.id);
        signs.dedup_by_key(|sign| sign.id);
        signs.retain(|sign| {
            let row = weights.of(sign.id);
            for &(subject, weight) in row {
                if let Some(score) = scores.get_mut(subject) {
                    *score += weight;
                }
            }
            !row.is_empty()
        });
        let risk = scores.pop().unwrap_or_default();
        for score in &mut scores {
            *score = with_risk(*score, risk);
        }
        Self { scores, signs }
    }

    /// How much weight the model gives a remark of its own on the subject; none if it is silent.
    pub(super) fn own(&self, category: Category, usual: Level) -> Option<Level> {
        let (score, bar) = self.held_against(category)?;
        (score >= bar.speaks).then(|| lowered(usual, score < bar.sure))
    }

    /// How much weight it leaves a rule's remark.
    pub(super) fn left(&self, category: Category, level: Level) -> Level {
        let held = self.held_against(category);
        lowered(level, held.is_some_and(|(score, bar)| score < bar.trusts))
    }

    fn held_against(&self, category: Category) -> Option<(i32, Bar)> {
        let subject = SUBJECTS.iter().position(|&it| it == category)?;
        let score = self.scores.get(subject).copied()?;
        Some((score, weights().bars.get(subject).copied()?))
    }
}

/// An essential remark that isn't sure is worth a thought, and no more.
fn lowered(level: Level, is_unsure: bool) -> Level {
    if is_unsure && level == Level::Essential {
        Level::Actionable
    } else {
        level
    }
}

/// The words that spoke most for the subject, in bytes of the draft, in order.
pub(super) fn places(reading: &Reading<'_>, category: Category) -> Vec<Range<usize>> {
    let Some(subject) = SUBJECTS.iter().position(|&it| it == category) else {
        return Vec::new();
    };
    let mut credit = vec![0_i32; reading.tokens.len()];
    for sign in &reading.opinion().signs {
        let weight = (weights().of(sign.id).iter())
            .find(|(of, _)| *of == subject)
            .map_or(0, |&(_, weight)| weight);
        if let Some((one, other)) = sign.by {
            for at in [one, other] {
                if let Some(sum) = credit.get_mut(at) {
                    *sum += weight;
                }
            }
        }
    }
    // A mark weighs too, but shows nothing to whoever reads the remark.
    let is_shown = |at: &usize| {
        let token = reading.tokens.get(*at);
        token.is_some_and(|token| token.kind != TokenKind::Mark)
            && credit.get(*at).is_some_and(|&sum| sum > 0)
    };
    let mut best: Vec<usize> = (0..credit.len()).filter(is_shown).collect();
    best.sort_by_key(|at| std::cmp::Reverse(credit.get(*at).copied()));
    best.truncate(PLACES);
    best.sort_unstable();
    joined(reading, &best)
}

/// The places of tokens, neighbours made one.
fn joined(reading: &Reading<'_>, tokens: &[usize]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for &at in tokens {
        match runs.last_mut() {
            Some(run) if run.end == at => run.end = at + 1,
            _ => runs.push(at..at + 1),
        }
    }
    let spans = runs.into_iter().map(|run| reading.hit(run).span);
    spans.collect()
}

/// Takes weight from what the model doubts, and its own remarks away where a rule has spoken.
pub(super) fn settle(reading: &Reading<'_>, found: &mut Vec<Finding>) {
    for it in found
        .iter_mut()
        .filter(|it| !is_own(it.rule) && is_open(it))
    {
        it.level = reading.opinion().left(it.category, it.level);
    }
    let said: Vec<Category> = (found.iter())
        .filter(|it| !is_own(it.rule))
        .map(|it| it.category)
        .collect();
    found.retain(|it| !is_own(it.rule) || !said.contains(&it.category));
}

/// Whether a rule's remark may be doubted: not where a number, an employer's list or what was posted
/// before has caused it, nor on subjects whose rules hardly err and whose drafts are short.
pub fn is_open(found: &Finding) -> bool {
    let is_precise = matches!(
        found.category,
        Category::PersonalData | Category::Pledge | Category::Security
    );
    !is_precise && !matches!(found.rule, "embargoed-project" | "same-person-again")
}

/// Whether a rule is the model's own.
pub(super) fn is_own(rule: &str) -> bool {
    rule.ends_with("-model")
}
