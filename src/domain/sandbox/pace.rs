//! How fast a day played ahead is told: all of it within forty seconds, hurrying nothing more than
//! that asks for.

use std::time::Duration;

use super::{Event, Happening, NextDay};

/// The longest that a day takes to be told.
pub const WHOLE_DAY: Duration = Duration::from_secs(40);

/// How long one thing takes where there is time for all of them: a quiet day is told sooner.
const UNHURRIED: u128 = 4_000;

/// What each thing weighs beside the time that went by and the words before it.
const EACH: u128 = 4;

impl NextDay {
    /// How long to wait before each moment is told. The more time lies before it, and the more there
    /// is to read in the one before, the longer.
    pub fn waits(&self) -> Vec<Duration> {
        let mut before = 0;
        let mut to_read = 0;
        let weights: Vec<u128> = self
            .moments
            .iter()
            .map(|moment| {
                let gap = moment.after.saturating_sub(before).max(0).unsigned_abs();
                let weight = EACH + u128::from(u64::BITS - gap.leading_zeros()) + to_read;
                before = moment.after;
                to_read = self.words_of(&moment.what).map_or(0, words_in);
                weight
            })
            .collect();
        let count = u128::try_from(weights.len()).unwrap_or(u128::MAX);
        let whole = WHOLE_DAY.as_millis().min(count.saturating_mul(UNHURRIED));
        let all = weights.iter().sum::<u128>().max(1);
        let wait = |weight: u128| u64::try_from(whole * weight / all).unwrap_or_default();
        let waits = weights.into_iter().map(wait);
        waits.map(Duration::from_millis).collect()
    }

    /// What somebody writes at a moment, if they write.
    pub fn words_of(&self, what: &Happening) -> Option<&str> {
        let Happening::Event(event) = what else {
            return None;
        };
        match event {
            Event::Replied { reply: id, .. }
            | Event::QuotedYours { quote: id, .. }
            | Event::ScreenshotPosted { post: id, .. } => {
                self.world.post(id).map(|post| post.text.as_str())
            }
            Event::MessageCame(id) => self.world.message(id).map(|message| message.text.as_str()),
            _ => None,
        }
    }
}

fn words_in(text: &str) -> u128 {
    u128::try_from(text.split_whitespace().count())
        .unwrap_or(u128::MAX)
        .min(60)
}
