//! What a day played ahead has brought by one of its moments: numbers that climb, and harm counted.

use super::{Event, Happening, MOST_HARM, Minutes, NextDay};

/// Minutes in a day.
const DAY: Minutes = 24 * 60;

/// What came until some moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Likes.
    pub likes: usize,
    /// Reposts, those that climbed included.
    pub reposts: u64,
    /// Answers, and posts that quote it.
    pub answers: usize,
    /// New followers.
    pub followers: usize,
    /// The bill in pence; 0 where there is none.
    pub pence: u64,
    /// Moments that do harm.
    pub harmful: usize,
    /// Those of them that do the most there is.
    pub serious: usize,
}

impl NextDay {
    /// What the first so many moments brought.
    pub fn outcome(&self, moments: usize) -> Outcome {
        let mut out = Outcome::default();
        let mut climbed = 0;
        for moment in self.moments.iter().take(moments) {
            out.harmful += usize::from(moment.harm > 0);
            out.serious += usize::from(moment.harm >= MOST_HARM);
            match &moment.what {
                Happening::Climbed { reposts, pence } => {
                    climbed = u64::from(*reposts);
                    out.pence = *pence;
                }
                Happening::Event(Event::LikedYours(..)) => out.likes += 1,
                Happening::Event(Event::RepostedYours(..)) => out.reposts += 1,
                Happening::Event(Event::Replied { .. } | Event::QuotedYours { .. }) => {
                    out.answers += 1;
                }
                Happening::Event(Event::FollowedYou(_)) => out.followers += 1,
                Happening::Event(_) => {}
            }
        }
        out.reposts += climbed;
        out
    }

    /// What the whole day brought.
    pub fn whole_outcome(&self) -> Outcome {
        self.outcome(self.moments.len())
    }

    /// The time of day so many minutes after it began, in minutes since midnight, and whether
    /// midnight has gone by.
    pub fn time_after(&self, after: Minutes) -> (u32, bool) {
        // The sandbox stands a whole day later: at the time of day at which it began.
        let time = Minutes::from(self.world.time_of_day()).saturating_add(after);
        let time_of_day = u32::try_from(time.rem_euclid(DAY)).unwrap_or_default();
        (time_of_day, time >= DAY)
    }

    /// The most reposts that the day climbs to; 0 if nothing climbs.
    pub fn most_reposts(&self) -> u32 {
        let climbs = self.moments.iter().filter_map(|moment| match moment.what {
            Happening::Climbed { reposts, .. } => Some(reposts),
            Happening::Event(_) => None,
        });
        climbs.max().unwrap_or(0)
    }
}
