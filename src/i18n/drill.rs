//! How long a drill took: for who asks, without blame.

use super::count;
use crate::domain::challenge::{Drill, GoodTime};

pub const TITLE: &str = "Time yourself, if you like";
pub const AGAIN: &str = "You can do this step again whenever you like. The clock starts afresh.";

/// How the drill stands, and the time that is plenty.
pub fn told(drill: Drill, good: &GoodTime) -> String {
    let plenty = plenty(good.minutes);
    match drill {
        Drill::Ahead => format!(
            "{plenty} The practice network’s clock starts when you open practice. Nobody else sees it."
        ),
        Drill::Begun(minutes) => format!("It began {} ago. {plenty}", time(minutes)),
        Drill::Done(minutes) if is_good(minutes, good) => {
            format!("It took you {}. That is in good time.", time(minutes))
        }
        Drill::Done(minutes) => format!(
            "It took you {}, with whatever else you did in between. {plenty}",
            time(minutes)
        ),
    }
}

/// Whether there is something to say that would have helped.
pub fn took_longer(drill: Drill, good: &GoodTime) -> bool {
    matches!(drill, Drill::Done(minutes) if !is_good(minutes, good))
}

pub fn what_helps(good: &GoodTime) -> String {
    format!("What helps: {}", good.helps)
}

fn is_good(minutes: i64, good: &GoodTime) -> bool {
    minutes <= i64::from(good.minutes)
}

fn plenty(minutes: u32) -> String {
    match minutes {
        1 => "One minute is plenty.".to_owned(),
        _ => format!("{minutes} minutes are plenty."),
    }
}

/// A stretch of time, in words that suit its length.
fn time(minutes: i64) -> String {
    const HOUR: i64 = 60;
    const DAY: i64 = 24 * HOUR;
    let in_words = |number: i64, one, many| count(usize::try_from(number).unwrap_or(0), one, many);
    match minutes {
        ..=0 => "less than a minute".to_owned(),
        1..=119 => in_words(minutes, "minute", "minutes"),
        120..=2879 => in_words(minutes / HOUR, "hour", "hours"),
        _ => in_words(minutes / DAY, "day", "days"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Drill, GoodTime, time, told, took_longer};

    #[test]
    fn stretches_of_time_read_as_people_say_them() {
        let said: Vec<String> = [-1, 0, 1, 2, 119, 120, 2879, 2880].map(time).into();
        assert_eq!(
            said,
            [
                "less than a minute",
                "less than a minute",
                "1 minute",
                "2 minutes",
                "119 minutes",
                "2 hours",
                "47 hours",
                "2 days"
            ]
        );
    }

    #[test]
    fn who_took_longer_hears_it_without_blame() {
        let good = GoodTime {
            minutes: 10,
            helps: "Tea.".to_owned(),
        };
        assert_eq!(
            told(Drill::Done(10), &good),
            "It took you 10 minutes. That is in good time."
        );
        assert!(!took_longer(Drill::Done(10), &good));
        assert_eq!(
            told(Drill::Done(11), &good),
            "It took you 11 minutes, with whatever else you did in between. 10 minutes are plenty."
        );
        assert!(took_longer(Drill::Done(11), &good));
        assert!(!took_longer(Drill::Begun(11), &good));
    }
}
