//! How long somebody is at a step, as far as the page can tell.

/// The longest that one look counts for, in seconds: a page left open on a table isn't practice.
pub const LONGEST_LOOK: i64 = 20 * 60;

/// Time at a step, look by look. Times are Unix seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stint {
    /// When the present look began, if somebody is looking.
    since: Option<i64>,
    seconds: i64,
}

impl Stint {
    /// Begins to count, or goes on.
    pub fn begin(&mut self, now: i64) {
        self.pause(now);
        self.since = Some(now);
    }

    /// Counts no further until the next beginning. A clock that was set back counts nothing.
    pub fn pause(&mut self, now: i64) {
        if let Some(since) = self.since.take() {
            let look = now.saturating_sub(since).clamp(0, LONGEST_LOOK);
            self.seconds = self.seconds.saturating_add(look);
        }
    }

    /// Takes the whole minutes out; what is left over still counts.
    pub fn take_minutes(&mut self) -> u32 {
        let minutes = self.seconds / 60;
        self.seconds %= 60;
        u32::try_from(minutes).unwrap_or(u32::MAX)
    }

    /// Ends it and says how many minutes it was; the last one counts once begun.
    pub fn end(&mut self, now: i64) -> u32 {
        self.pause(now);
        if self.seconds % 60 > 0 {
            self.seconds = self.seconds.saturating_add(60);
        }
        let minutes = self.take_minutes();
        *self = Self::default();
        minutes
    }
}
