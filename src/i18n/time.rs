//! Days and ages in words.

use chrono::{Datelike, NaiveDate};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// `22 November`.
pub fn day(day: NaiveDate) -> String {
    let month = MONTHS
        .get(day.month0() as usize)
        .copied()
        .unwrap_or_default();
    format!("{} {month}", day.day())
}

/// `22 November 2026`.
pub fn full_day(date: NaiveDate) -> String {
    format!("{} {}", day(date), date.year())
}

/// How long ago something was, in whole minutes.
pub fn age(minutes: i64) -> String {
    match minutes {
        ..=0 => "now".to_owned(),
        1..=59 => format!("{minutes} min"),
        60..=1439 => format!("{} h", minutes / 60),
        1440..=2879 => "1 day".to_owned(),
        _ => format!("{} days", minutes / 1440),
    }
}

#[cfg(test)]
mod tests {
    use super::{NaiveDate, age, full_day};

    #[test]
    fn ages_read_as_people_say_them() {
        let said: Vec<String> = [-3, 0, 1, 59, 60, 1439, 1440, 2879, 2880].map(age).into();
        assert_eq!(
            said,
            [
                "now", "now", "1 min", "59 min", "1 h", "23 h", "1 day", "1 day", "2 days"
            ]
        );
    }

    #[test]
    fn days_are_written_out() {
        let date = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        assert_eq!(full_day(date), "22 November 2026");
    }
}
