//! How far a day has been told, and whether it goes on by itself.

/// The telling of a day, moment by moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Player {
    /// How many moments are shown.
    pub shown: usize,
    /// How it goes on.
    pub pace: Pace,
    all: usize,
    worst: Option<usize>,
}

/// How a telling goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// By itself.
    Playing,
    /// When the person says so.
    Waiting,
    /// It has stopped at the worst moment, to offer the way back.
    Stopped,
    /// Everything is there, to be read.
    List,
}

impl Player {
    /// A day of so many moments, from its beginning.
    pub fn new(all: usize, worst: Option<usize>) -> Self {
        Self {
            shown: 0,
            pace: Pace::Playing,
            all,
            worst,
        }
    }

    /// Shows one moment more. The worst one, unless it is the last anyway, stops what plays.
    pub fn on(self) -> Self {
        let shown = self.all.min(self.shown + 1);
        let is_worst = shown < self.all && self.worst.is_some_and(|worst| worst + 1 == shown);
        let pace = match self.pace {
            _ if is_worst => Pace::Stopped,
            Pace::Playing => Pace::Playing,
            Pace::Waiting | Pace::Stopped | Pace::List => Pace::Waiting,
        };
        Self {
            shown,
            pace,
            ..self
        }
    }

    /// Shows one moment more, and then waits to be told.
    pub fn step(self) -> Self {
        Self {
            pace: Pace::Waiting,
            ..self
        }
        .on()
    }

    /// Pauses what plays, goes on with what doesn't, and begins again what is over.
    pub fn toggle(self) -> Self {
        let pace = match self.pace {
            Pace::Playing if !self.is_over() => Pace::Waiting,
            _ => Pace::Playing,
        };
        let shown = if self.is_over() { 0 } else { self.shown };
        Self {
            shown,
            pace,
            ..self
        }
    }

    /// Shows everything.
    pub fn skip(self) -> Self {
        Self {
            shown: self.all,
            pace: Pace::Waiting,
            ..self
        }
    }

    /// Shows everything, to be read.
    pub fn as_list(self) -> Self {
        Self {
            pace: Pace::List,
            ..self.skip()
        }
    }

    /// Whether everything was shown.
    pub fn is_over(self) -> bool {
        self.shown >= self.all
    }

    /// Whether the next moment comes by itself.
    pub fn is_playing(self) -> bool {
        self.pace == Pace::Playing && !self.is_over()
    }
}

#[cfg(test)]
mod tests {
    use super::{Pace, Player};

    fn at(shown: usize, pace: Pace) -> Player {
        Player {
            shown,
            pace,
            ..Player::new(3, Some(1))
        }
    }

    #[test]
    fn it_plays_to_the_worst_moment_and_stops_there_once() {
        let player = Player::new(3, Some(1)).on();
        assert_eq!(player, at(1, Pace::Playing));
        assert_eq!(player.on(), at(2, Pace::Stopped));
        assert!(!player.on().is_playing());
        let rest = player.on().toggle();
        assert_eq!(rest, at(2, Pace::Playing));
        assert!(rest.on().is_over() && !rest.on().is_playing());
    }

    #[test]
    fn a_worst_moment_at_the_end_is_the_end() {
        let player = Player::new(1, Some(0)).on();
        assert!(player.is_over());
        assert_ne!(player.pace, Pace::Stopped);
    }

    #[test]
    fn a_step_takes_it_in_hand() {
        assert_eq!(Player::new(3, None).step().pace, Pace::Waiting);
        assert_eq!(at(1, Pace::Playing).step(), at(2, Pace::Stopped));
        assert_eq!(at(2, Pace::Stopped).step(), at(3, Pace::Waiting));
        assert_eq!(at(3, Pace::Waiting).step(), at(3, Pace::Waiting));
    }

    #[test]
    fn what_is_over_begins_again() {
        assert_eq!(at(3, Pace::Waiting).toggle(), at(0, Pace::Playing));
        assert_eq!(at(3, Pace::List).toggle(), at(0, Pace::Playing));
        assert_eq!(at(3, Pace::Playing).toggle(), at(0, Pace::Playing));
        assert_eq!(at(1, Pace::Playing).toggle(), at(1, Pace::Waiting));
    }

    #[test]
    fn a_list_and_a_skip_show_everything() {
        assert_eq!(Player::new(3, Some(1)).skip(), at(3, Pace::Waiting));
        assert_eq!(Player::new(3, Some(1)).as_list(), at(3, Pace::List));
        assert!(Player::new(0, None).is_over());
    }
}
