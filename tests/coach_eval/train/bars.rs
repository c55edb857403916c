//! From which score on the model speaks, and below which it doubts: as often right as can be, within
//! what false alarms are allowed.

use fledge::domain::coach::Level;

use crate::examples::{COUNT, Example, Said, is_essential};
use crate::fit::Model;

/// How many harmless drafts, and how many real tweets, may get an essential remark.
const MOST_ALARMS: f64 = 0.028;
const MOST_TWEETS: f64 = 0.0078;
/// What a wrong remark on a draft that deserves another counts, against a right one.
const WRONG: f64 = 0.08;
/// What a remark that isn't essential counts where there should be none.
const LESSER: Price = Price {
    alarm: 0.11,
    tweet: 0.01,
};
/// How often prices are raised before no bars at all are chosen.
const PATIENCE: usize = 200;

/// What a remark counts on a harmless draft and on a tweet, against a right one. There are more tweets,
/// and each is scored by every model.
#[derive(Clone, Copy)]
struct Price {
    alarm: f64,
    tweet: f64,
}

/// A draft with its scores.
pub struct Scored {
    /// As in [`Example`].
    pub writer: char,
    pub wanted: [bool; COUNT],
    pub is_harmless: bool,
    said: [Said; COUNT],
    is_strict: bool,
    scores: [i32; COUNT],
}

impl Scored {
    pub fn new(example: &Example, model: &Model) -> Self {
        Self {
            writer: example.writer,
            scores: model.scores(example),
            wanted: example.wanted,
            said: example.said,
            is_harmless: example.is_harmless,
            is_strict: example.is_strict,
        }
    }

    /// Whether it is a real tweet.
    pub fn is_tweet(&self) -> bool {
        self.writer == '~'
    }

    /// How much weight a remark on the subject has; none if there is none.
    pub fn remark(&self, subject: usize, bar: Bar) -> Option<Level> {
        let score = self.scores[subject];
        let (speaks, sure) = match self.said[subject] {
            Said::Certain => (i32::MIN, i32::MIN),
            Said::Doubtful => (i32::MIN, bar.trusts),
            Said::Nothing => (bar.speaks, bar.sure),
        };
        let level = if score >= sure && is_essential(subject, self.is_strict) {
            Level::Essential
        } else {
            Level::Actionable
        };
        (score >= speaks).then_some(level)
    }

    /// Whether there is an essential remark.
    pub fn is_alarmed(&self, bars: &[Bar; COUNT]) -> bool {
        (0..COUNT).any(|at| self.remark(at, bars[at]) == Some(Level::Essential))
    }

    /// Whether there is any remark.
    pub fn is_remarked(&self, bars: &[Bar; COUNT]) -> bool {
        (0..COUNT).any(|at| self.remark(at, bars[at]).is_some())
    }

    /// What it would be worth that there be a remark on the subject.
    fn worth(&self, subject: usize, price: Price) -> f64 {
        if self.wanted[subject] {
            1.0
        } else if !self.is_harmless {
            -WRONG
        } else if self.is_tweet() {
            -price.tweet
        } else {
            -price.alarm
        }
    }
}

/// The bars of a subject; `src/domain/coach/model/weights.rs` tells what each is for.
#[derive(Clone, Copy)]
pub struct Bar {
    pub speaks: i32,
    pub sure: i32,
    pub trusts: i32,
}

/// Bars at which the model says nothing and doubts nothing.
pub const SILENT: Bar = Bar {
    speaks: i32::MAX,
    sure: i32::MAX,
    trusts: i32::MIN,
};

/// The bars with the most right remarks whose false alarms are few enough.
pub fn choose(drafts: &[&Scored]) -> [Bar; COUNT] {
    let mut price = Price {
        alarm: 0.2,
        tweet: 0.05,
    };
    for _ in 0..PATIENCE {
        let bars = std::array::from_fn(|subject| bar(drafts, subject, price));
        let has_alarms = rate(drafts, &bars, |it| !it.is_tweet()) > MOST_ALARMS;
        let has_tweets = rate(drafts, &bars, Scored::is_tweet) > MOST_TWEETS;
        if !has_alarms && !has_tweets {
            return bars;
        }
        price.alarm *= if has_alarms { 1.06 } else { 1.0 };
        price.tweet *= if has_tweets { 1.06 } else { 1.0 };
    }
    [SILENT; COUNT]
}

fn bar(drafts: &[&Scored], subject: usize, price: Price) -> Bar {
    let sure = best(drafts, subject, Said::Nothing, price);
    Bar {
        speaks: best(drafts, subject, Said::Nothing, LESSER).min(sure),
        sure,
        trusts: best(drafts, subject, Said::Doubtful, price),
    }
}

/// The share of harmless drafts with an essential remark.
fn rate(drafts: &[&Scored], bars: &[Bar; COUNT], of: impl Fn(&Scored) -> bool) -> f64 {
    let harmless = drafts.iter().filter(|it| it.is_harmless && of(it));
    let (part, whole) = harmless.fold((0, 0), |(part, whole), it| {
        (part + u32::from(it.is_alarmed(bars)), whole + 1)
    });
    f64::from(part) / f64::from(whole.max(1))
}

/// The score from which on remarks are worth most together, among drafts where the rules say so.
fn best(drafts: &[&Scored], subject: usize, said: Said, price: Price) -> i32 {
    let mut worths: Vec<(i32, f64)> = (drafts.iter())
        .filter(|it| it.said[subject] == said)
        .map(|it| (it.scores[subject], it.worth(subject, price)))
        .collect();
    worths.sort_by_key(|&(score, _)| std::cmp::Reverse(score));
    let (mut sum, mut most, mut bar) = (0.0, 0.0, i32::from(i16::MAX));
    for (index, &(score, worth)) in worths.iter().enumerate() {
        sum += worth;
        let is_last_of_score = worths.get(index + 1).is_none_or(|next| next.0 != score);
        if is_last_of_score && sum > most {
            (most, bar) = (sum, score);
        }
    }
    bar
}
